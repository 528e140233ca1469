/** A web page as text: blocks become lines, scripts and styles stay out. Entities are decoded by the parser. */
import { Parser } from 'htmlparser2'
import { decodeText } from './decode-text.ts'
import { plainSource, type SourceText } from './source-text.ts'

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg', 'textarea', 'select'])
const BLOCKS = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'br', 'caption', 'dd', 'div', 'dl', 'dt', 'figcaption'],
  ...['footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre'],
  ...['section', 'table', 'tr', 'ul'],
])

export function htmlText(file: { name: string; bytes: Uint8Array }): SourceText {
  const lines = new Lines()
  let silent = 0
  const parser = new Parser({
    onopentagname(name) {
      if (SILENT.has(name)) silent++
      if (BLOCKS.has(name)) lines.end()
    },
    ontext(text) {
      if (silent === 0) lines.add(text)
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent = Math.max(0, silent - 1)
      if (BLOCKS.has(name)) lines.end()
      if (name === 'td' || name === 'th') lines.add('\t')
    },
  })
  parser.write(decodePage(file))
  parser.end()
  return plainSource(file.name, 'html', lines.text())
}

class Lines {
  readonly #lines: string[] = []
  #line = ''

  add(text: string): void {
    this.#line += text === '\t' ? text : text.replace(/[ \n\r\t\f]+/g, ' ')
  }

  end(): void {
    const line = this.#line.replace(/^[ \t]+|[ \t]+$/g, '')
    if (line !== '') this.#lines.push(line)
    this.#line = ''
  }

  text(): string {
    this.end()
    return this.#lines.join('\n')
  }
}

/** A page may name its encoding; what it names is tried before guessing. */
function decodePage(file: { name: string; bytes: Uint8Array }): string {
  const head = new TextDecoder('latin1').decode(file.bytes.subarray(0, 2048))
  const named = /charset=["']?\s*([\w-]+)/i.exec(head)?.[1]
  if (named) {
    try {
      return new TextDecoder(named, { fatal: true }).decode(file.bytes)
    } catch {
      // The page names an encoding that does not exist or does not fit: guess as for plain text.
    }
  }
  return decodeText(file.name, file.bytes)
}
