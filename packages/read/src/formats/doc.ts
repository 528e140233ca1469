/** Text of an old .doc, by a library that needs Node and is loaded only when such a file is opened. */
import { problem } from './problems.ts'
import { plainSource, type SourceText } from './source-text.ts'

export async function docText(file: { name: string; bytes: Uint8Array }): Promise<SourceText> {
  const nodeBuffer = (globalThis as { Buffer?: { from(bytes: Uint8Array): Uint8Array } }).Buffer
  if (!nodeBuffer) throw problem('text-doc-elsewhere', { file: file.name })
  const { default: WordExtractor } = await import('word-extractor')
  try {
    const document = await new WordExtractor().extract(nodeBuffer.from(file.bytes))
    const text = [document.getBody(), document.getFootnotes(), document.getEndnotes()].filter(Boolean).join('\n')
    return plainSource(file.name, 'doc', text)
  } catch (error) {
    throw problem('text-file-broken', { file: file.name, found: error instanceof Error ? error.message : 'doc' })
  }
}
