/**
 * Text of a PDF, loaded only when one is opened. Fonts of printed documents often map to Kangxi radicals and
 * compatibility forms, which NFKC of those characters puts right; page breaks become line breaks.
 */
import { problem } from './problems.ts'
import { plainSource, type SourceText } from './source-text.ts'

/** CJK and Kangxi radicals, compatibility ideographs. Other characters stay as printed. */
const COMPATIBILITY = /[\u2E80-\u2FDF\uF900-\uFAFF]/g

export async function pdfText(file: { name: string; bytes: Uint8Array }): Promise<SourceText> {
  const { extractText, getDocumentProxy } = await import('unpdf')
  let pages: string[]
  try {
    const document = await getDocumentProxy(file.bytes.slice(), { verbosity: 0 })
    pages = (await extractText(document, { mergePages: false })).text
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException'
    const found = error instanceof Error ? error.message : 'PDF'
    throw problem(locked ? 'text-file-locked' : 'text-file-broken', { file: file.name, found })
  }
  const text = pages.join('\n').replace(COMPATIBILITY, (character) => character.normalize('NFKC'))
  if (text.trim() === '') throw problem('text-pdf-scanned', { file: file.name })
  return plainSource(file.name, 'pdf', text)
}
