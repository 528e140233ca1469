/** Tables of a text. One is understood when it has a head without numbers, and rows of one width; merged cells at their left may be missing. */
import type { Span } from '@youju/model'
import { blocksOf, mayHoldTables } from './blocks.ts'
import { type CellNumber, numberOfCell } from './cell-number.ts'

export type Cell = { text: string; at: Span; number?: CellNumber }

export type Table = {
  /** All of one width, those of the head first. */
  rows: readonly (readonly Cell[])[]
  /** How many rows are its head. */
  head: number
  /** The lines before and behind it: its title, and its notes. */
  around: string
}

/** @param mended the words of a stretch in the repaired text, for names of rows and columns */
export function findTables(text: string, mended: (at: Span) => string): Table[] {
  if (!mayHoldTables(text)) return []
  const blocks = blocksOf(text)
  return blocks.flatMap(({ is, rows }, index): Table[] => {
    if (is !== 'table') return []
    const table = understand(rows.map((cells) => cells.map((at) => cellAt(text, at, mended))))
    const near = blocks.slice(Math.max(0, index - AROUND), index + 1 + AROUND)
    const around = near.map((block) => mended(block.rows[0]![0]!))
    return table ? [{ ...table, around: around.join('\n') }] : []
  })
}
const AROUND = 2

function cellAt(text: string, [from, to]: Span, mended: (at: Span) => string): Cell {
  const words = text.slice(from, to)
  const start = from + words.length - words.trimStart().length
  const at: Span = [start, Math.max(start, from + words.trimEnd().length)]
  const number = numberOfCell(words)
  return number ? { text: words.trim(), at, number } : { text: mended(at).replace(RULED, ''), at }
}

/** |---|---|: the line below a head. */
const RULED = /^[-—=:+]+$/

function understand(rows: readonly Cell[][]): Omit<Table, 'around'> | undefined {
  const head = rows.findIndex(isBody)
  if (head < 1 || rows.length > MOST_ROWS) return undefined
  const width = mostCommon(rows.slice(head).map((row) => row.length))
  if (width > MOST_COLUMNS || rows.some((row) => row.length > width)) return undefined
  return { head, rows: rows.map((row, index) => (index < head ? toTheLeft(row, width) : toTheRight(row, width))) }
}
const MOST_ROWS = 400
const MOST_COLUMNS = 60

/** Numbers that are not all years stand below the head. */
const isBody = (row: readonly Cell[]): boolean => row.some(({ number }) => number && !number.isYear)

function mostCommon(sizes: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

const EMPTY: Cell = { text: '', at: [0, 0] }
const blanks = (count: number): Cell[] => Array.from({ length: count }, () => EMPTY)
const toTheLeft = (row: readonly Cell[], width: number): Cell[] => [...row, ...blanks(width - row.length)]
/** 合计 over two columns of names leaves the row a cell short. */
const toTheRight = (row: readonly Cell[], width: number): Cell[] => [
  ...row.slice(0, 1),
  ...blanks(width - row.length),
  ...row.slice(1),
]
