/**
 * Which rows and columns are to be seen. Rows are all of one height. Browsers stop at about 33 million pixels, so a list
 * higher than `TALLEST` is scrolled by share: its scroll bar stands for all rows, however many.
 */
import type { Column } from './columns.ts'

export const ROW = 36
const TALLEST = 8_000_000
const ABOVE = 8
const BELOW = 16

export type Rows = {
  first: number
  last: number
  /** Height of what is scrolled. */
  height: number
  /** Pixels from the top of what is scrolled at which a row stands now. */
  topOf: (row: number) => number
}

export function rowsAt(scrollTop: number, viewport: number, count: number): Rows {
  const full = count * ROW
  const height = Math.min(full, TALLEST)
  const hidden = Math.max(0, full - viewport)
  const offset = full <= TALLEST ? scrollTop : (scrollTop / Math.max(1, height - viewport)) * hidden
  const shift = scrollTop - Math.min(offset, hidden)
  return {
    first: Math.max(0, Math.floor(offset / ROW) - ABOVE),
    last: Math.min(count - 1, Math.ceil((offset + viewport) / ROW) + BELOW),
    height,
    topOf: (row) => row * ROW + (full <= TALLEST ? 0 : shift),
  }
}

/** Where to scroll so that a row is seen; nothing when it is. */
export function scrollToRow(row: number, scrollTop: number, viewport: number, count: number): number | undefined {
  const full = count * ROW
  const toScroll = (offset: number) =>
    full <= TALLEST ? offset : (offset / Math.max(1, full - viewport)) * (TALLEST - viewport)
  const offset = full <= TALLEST ? scrollTop : (scrollTop / Math.max(1, TALLEST - viewport)) * (full - viewport)
  if (row * ROW < offset) return toScroll(row * ROW)
  if ((row + 1) * ROW > offset + viewport) return toScroll((row + 1) * ROW - viewport)
  return undefined
}

export function leftsOf(columns: readonly Column[], start: number): number[] {
  let left = start
  return columns.map(({ width }) => {
    const at = left
    left += width
    return at
  })
}

/** Columns after the frozen ones that are to be seen. */
export function columnsAt(
  columns: readonly Column[],
  lefts: readonly number[],
  frozen: number,
  scrollLeft: number,
  viewport: number,
): { first: number; last: number } {
  const spare = 300
  let first = frozen
  while (first < columns.length - 1 && lefts[first]! + columns[first]!.width < scrollLeft - spare) first++
  let last = first
  while (last < columns.length - 1 && lefts[last + 1]! < scrollLeft + viewport + spare) last++
  return { first, last }
}
