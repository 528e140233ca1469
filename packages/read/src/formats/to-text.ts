/** Any file that an office may hand in → its text. What a file is, its first bytes say; the name only helps with text. */
import { decodeText } from './decode-text.ts'
import { docText } from './doc.ts'
import { docxText, openDocx } from './docx.ts'
import { htmlText } from './html.ts'
import { markdownText } from './markdown.ts'
import { pdfText } from './pdf.ts'
import { problem } from './problems.ts'
import { plainSource, type SourceText } from './source-text.ts'

export type SourceFile = { name: string; bytes: Uint8Array }

/** @throws Problem when the file holds no text that can be read */
export async function toText(file: SourceFile): Promise<SourceText> {
  const source = await openText(file)
  if (source.text.trim() === '') throw problem('text-file-empty', { file: file.name })
  return source
}

async function openText(file: SourceFile): Promise<SourceText> {
  const { name, bytes } = file
  if (bytes.length === 0) throw problem('text-file-empty', { file: name })
  if (starts(bytes, 'PK\x03\x04')) return docxText(openDocx(file))
  if (starts(bytes, '%PDF')) return pdfText(file)
  if (starts(bytes, '\xD0\xCF\x11\xE0')) return openCompound(file)
  if (starts(bytes, '{\\rtf')) throw problem('text-file-unknown', { file: name, found: 'RTF' })
  const picture = PICTURES.find(([magic]) => starts(bytes, magic))
  if (picture) throw problem('text-file-unknown', { file: name, found: picture[1] })
  if (/\.docx?$/i.test(name) && !looksLikePage(bytes)) throw problem('text-file-broken', { file: name, found: 'Word' })
  if (/\.html?$/i.test(name) || looksLikePage(bytes)) return htmlText(file)
  if (bytes.includes(0) && !hasWideMark(bytes))
    throw problem('text-file-unknown', { file: name, found: '二进制 binary' })
  const text = decodeText(name, bytes)
  return plainSource(name, 'txt', /\.(md|markdown)$/i.test(name) ? markdownText(text) : text)
}

const PICTURES = [
  ['\x89PNG', 'PNG'],
  ['\xFF\xD8\xFF', 'JPEG'],
  ['GIF8', 'GIF'],
  ['Rar!', 'RAR'],
  ['7z\xBC\xAF', '7z'],
] as const

const starts = (bytes: Uint8Array, magic: string): boolean =>
  [...magic].every((character, index) => bytes[index] === character.charCodeAt(0))

const looksLikePage = (bytes: Uint8Array): boolean =>
  /^\W{0,8}<(!doctype html|html|head|body|meta|div|p|table)\b/i.test(
    new TextDecoder('latin1').decode(bytes.subarray(0, 200)),
  )

const hasWideMark = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

/** Compound files: .doc, but also .docx with a password (an EncryptedPackage inside) and .xls. */
function openCompound(file: SourceFile): Promise<SourceText> {
  const directory = new TextDecoder('utf-16le').decode(file.bytes.subarray(0, file.bytes.length & ~1))
  if (directory.includes('EncryptedPackage')) throw problem('text-file-locked', { file: file.name })
  if (!directory.includes('WordDocument')) throw problem('text-file-unknown', { file: file.name, found: 'OLE' })
  return docText(file)
}
