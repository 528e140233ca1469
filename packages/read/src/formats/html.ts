/** A web page as text: blocks become lines, scripts and styles stay out. Entities are decoded by the parser. */
import { Parser } from 'htmlparser2'
import { decodeText } from './decode-text.ts'
import { GridOfTable, isCellText } from './grid-of-table.ts'
import { plainSource, type SourceText } from './source-text.ts'

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg', 'textarea', 'select'])
const BLOCKS = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'br', 'caption', 'dd', 'div', 'dl', 'dt', 'figcaption'],
  ...['footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre'],
  ...['section', 'table', 'tr', 'ul'],
])
const CELLS = new Set(['td', 'th'])

export function htmlText(file: { name: string; bytes: Uint8Array }): SourceText {
  const lines = new Lines()
  const grids: GridOfTable[] = []
  let silent = 0
  const parser = new Parser({
    onopentag(name, { colspan, rowspan }) {
      if (SILENT.has(name)) silent++
      if (BLOCKS.has(name)) lines.end()
      if (name === 'table') grids.push(new GridOfTable())
      if (CELLS.has(name)) lines.openCell((grids.at(-1) ?? new GridOfTable()).place(Number(colspan), Number(rowspan)))
    },
    ontext(text) {
      if (silent === 0) lines.add(text)
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent = Math.max(0, silent - 1)
      if (CELLS.has(name)) lines.closeCell()
      if (name === 'tr') lines.endRow(grids.at(-1)?.endRow() ?? 0)
      else if (BLOCKS.has(name)) lines.end()
      if (name === 'table') grids.pop()
    },
  })
  parser.write(decodePage(file))
  parser.end()
  return plainSource(file.name, 'html', lines.text())
}

/** Lines of the page, and of the cells that are open in it. */
class Lines {
  readonly #open: Stretch[] = [new Stretch(0)]

  get #inner(): Stretch {
    return this.#open.at(-1)!
  }

  add(text: string): void {
    this.#inner.line += text.replace(/[ \n\r\t\f]+/g, ' ')
  }

  end(): void {
    this.#inner.end()
  }

  /** Columns that cells from above take up stay empty. */
  openCell({ before, behind }: { before: number; behind: number }): void {
    this.#inner.line += '\t'.repeat(before)
    this.#open.push(new Stretch(behind))
  }

  /** What is too long for a cell of a table is part of a page that is laid out by one: its lines stay lines. */
  closeCell(): void {
    if (this.#open.length === 1) return
    const cell = this.#open.pop()!
    cell.end()
    if (isCellText(cell.lines)) this.#inner.line += cell.lines.join('') + '\t'.repeat(cell.columns)
    else {
      this.end()
      this.#inner.lines.push(...cell.lines)
    }
  }

  endRow(columns: number): void {
    this.#inner.line += '\t'.repeat(columns)
    this.end()
  }

  text(): string {
    while (this.#open.length > 1) this.closeCell()
    this.end()
    return this.#inner.lines.join('\n')
  }
}

class Stretch {
  readonly lines: string[] = []
  /** How many columns it takes up, when it is a cell. */
  readonly columns: number
  line = ''

  constructor(columns: number) {
    this.columns = columns
  }

  end(): void {
    // Behind the last cell of a row stands none.
    const line = this.line.replace(/ *\t */g, '\t').replace(/^ +| +$|\t$/g, '')
    if (line.trim() !== '') this.lines.push(line)
    this.line = ''
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
