/** What can be wrong with a file that should be read, and what to do about it. */
import { defineProblems } from '@youju/model'

export const problem = defineProblems({
  'text-file-empty': {
    zh: '文件“{file}”是空的，没有可读的文字。请检查是否选对了文件。',
    en: 'The file "{file}" is empty; there is no text to read. Please check that it is the right file.',
  },
  'text-file-unknown': {
    zh: '文件“{file}”不是可以读取的文稿（{found}）。请另存为 .docx、.txt、.pdf 或 .html 后再读。',
    en: 'The file "{file}" is not a document that can be read ({found}). Save it as .docx, .txt, .pdf or .html and try again.',
  },
  'text-file-broken': {
    zh: '文件“{file}”已损坏，读不出文字（{found}）。请在 Word 或 WPS 中打开并另存一份，再读新文件。',
    en: 'The file "{file}" is broken and its text cannot be read ({found}). Open it in Word or WPS, save a new copy and read that.',
  },
  'text-file-too-large': {
    zh: '文件“{file}”解开后有 {megabytes} MB，超过 {limit} MB 的限度，没有打开。请删去图片后另存，或把文稿分成几份。',
    en: 'The file "{file}" would unpack to {megabytes} MB, over the limit of {limit} MB, and was not opened. Save it without pictures or split it.',
  },
  'text-file-locked': {
    zh: '文件“{file}”设有打开密码，读不出文字。请去掉密码后另存一份。',
    en: 'The file "{file}" is protected by a password. Save a copy without the password.',
  },
  'text-file-encoding': {
    zh: '文件“{file}”的编码既不是 UTF-8 也不是 GB18030，读出来会是乱码。请用记事本打开，另存为 UTF-8 编码。',
    en: 'The file "{file}" is neither UTF-8 nor GB18030, so its text would be garbled. Open it in an editor and save it as UTF-8.',
  },
  'text-pdf-scanned': {
    zh: '文件“{file}”是扫描图片，里面没有文字。请先做文字识别（OCR），或改用电子稿。',
    en: 'The file "{file}" holds scanned pictures without text. Run text recognition (OCR) first or use the electronic original.',
  },
  'text-doc-elsewhere': {
    zh: '这里不能直接读取旧版 .doc 文件“{file}”。请在 Word 或 WPS 中另存为 .docx。',
    en: 'The old .doc file "{file}" cannot be read here. Save it as .docx in Word or WPS.',
  },
})
