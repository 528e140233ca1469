/**
 * Paragraphs and tables of a text. Cells are parted by tabs, which is how `read` hands tables over; in plain text also by bars, or
 * by blanks, where several lines of short cells have as many of them and numbers among them.
 */
import type { Span } from '@youju/model'
import { numberOfCell } from './cell-number.ts'

/** A paragraph is one row of one cell. */
export type Block = { is: 'paragraph' | 'table'; rows: Span[][] }

export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  const lines = linesOf(text)
  const rows = rowsOf(text, lines)
  for (let index = 0; index < lines.length; ) {
    const from = index
    while (index < lines.length && isNext(text, lines[index]!, rows[index], rows[from]!)) index++
    const table = rows
      .slice(from, index)
      .map((row, at) => row?.cells ?? cellsAt(text, lines[from + at]!, SEPARATORS.tab))
    if (isTable(text, table, rows[from])) blocks.push({ is: 'table', rows: table })
    else {
      index = Math.max(index, from + 1)
      for (const line of lines.slice(from, index)) blocks.push({ is: 'paragraph', rows: [[line]] })
    }
  }
  return blocks
}

/** Whether there may be a table at all. */
export const mayHoldTables = (text: string): boolean => text.search(PARTED) >= 0
const PARTED = /\t|[|｜│┃]|[^\s][ \u3000\u00a0]{2,}(?=\S)/g

/** Few lines have anything that parts cells, and only these are looked at. */
function rowsOf(text: string, lines: readonly Span[]): (Row | undefined)[] {
  const rows: (Row | undefined)[] = []
  let at = 0
  for (const { index } of text.matchAll(PARTED)) {
    while (at < lines.length && lines[at]![1] <= index) at++
    const line = lines[at]
    if (line) rows[at] ??= rowOf(text, line)
  }
  return rows
}

const SEPARATORS = { tab: /\t/g, bar: /[ \u3000]*[|｜│┃][ \u3000]*/g, blank: /[ \u3000\u00a0]{2,}/g }
type Row = { by: keyof typeof SEPARATORS; cells: Span[] }

/** A tab in front only indents; several stand for empty cells. */
function rowOf(text: string, [from, to]: Span): Row | undefined {
  const line = text.slice(from, to)
  if (line.trim().includes('\t') || /\t\s*\t/.test(line))
    return { by: 'tab', cells: cellsAt(text, [from, to], SEPARATORS.tab) }
  const start = from + line.length - line.trimStart().length
  const inner: Span = [start, from + line.trimEnd().length]
  if (/[|｜│┃]/.test(line)) return { by: 'bar', cells: cellsAt(text, withoutBars(text, inner), SEPARATORS.bar) }
  const cells = cellsAt(text, inner, SEPARATORS.blank)
  return cells.length > 1 && cells.every(([first, last]) => last - first <= SHORT) ? { by: 'blank', cells } : undefined
}
const SHORT = 20

const withoutBars = (text: string, [from, to]: Span): Span => [
  /[|｜│┃]/.test(text[from]!) ? from + 1 : from,
  /[|｜│┃]/.test(text[to - 1]!) ? to - 1 : to,
]

function cellsAt(text: string, [from, to]: Span, separator: RegExp): Span[] {
  const cells: Span[] = []
  let start = from
  for (const { index, 0: gap } of text.slice(from, to).matchAll(separator)) {
    cells.push([start, from + index])
    start = from + index + gap.length
  }
  return [...cells, [start, to]]
}

/** Of the table that a row began; a short line with its tab in front is one whose first cell is empty. */
function isNext(text: string, [from, to]: Span, row: Row | undefined, first: Row | undefined): boolean {
  if (!first) return false
  if (row?.by !== first.by) return first.by === 'tab' && to - from <= SHORT && text.slice(from, to).includes('\t')
  return row.by !== 'blank' || row.cells.length === first.cells.length
}

function isTable(text: string, rows: readonly Span[][], first: Row | undefined): boolean {
  if (!first || rows.length < LEAST_ROWS) return false
  const withNumbers = rows.filter((cells) => cells.slice(1).some((at) => numberOfCell(text.slice(...at))))
  return first.by === 'tab' || (rows.length > LEAST_ROWS && withNumbers.length >= LEAST_ROWS)
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
