/** Paragraphs and tables of a text: lines whose cells are parted by tabs are rows, where several stand together. */
import type { Span } from '@youju/model'

/** A paragraph is one row of one cell. */
export type Block = { is: 'paragraph' | 'table'; rows: Span[][] }

export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  const lines = linesOf(text)
  for (let index = 0; index < lines.length; ) {
    const from = index
    while (index < lines.length && isRow(text, lines[index]!, index > from)) index++
    if (index - from >= LEAST_ROWS)
      blocks.push({ is: 'table', rows: lines.slice(from, index).map((line) => cellsOf(text, line)) })
    else {
      index = Math.max(index, from + 1)
      for (const line of lines.slice(from, index)) blocks.push({ is: 'paragraph', rows: [[line]] })
    }
  }
  return blocks
}
const LEAST_ROWS = 2

/** Lines with something in them. */
function linesOf(text: string): Span[] {
  const lines: Span[] = []
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf('\n', from)
    const to = found < 0 ? text.length : found
    if (text.slice(from, to).trim() !== '') lines.push([from, to])
    from = to + 1
  }
  return lines
}

/** One tab in front only indents, but for a short line among rows; several stand for empty cells. */
function isRow(text: string, [from, to]: Span, isAmongRows: boolean): boolean {
  const line = text.slice(from, to)
  return (
    line.trim().includes('\t') || /\t\s*\t/.test(line) || (isAmongRows && to - from <= SHORT && line.includes('\t'))
  )
}
const SHORT = 20

function cellsOf(text: string, [from, to]: Span): Span[] {
  const cells: Span[] = []
  for (let start = from; start <= to; ) {
    const tab = text.indexOf('\t', start)
    const stop = tab < 0 || tab > to ? to : tab
    cells.push([start, stop])
    start = stop + 1
  }
  return cells
}
