/** A sheet as every format hands it over: named, with its rows one after the other and its merged ranges. */
import type { Day } from '@youju/model'

/** What a cell says beyond text, number and truth: how the number is meant, or why there is none. */
export type SpecialCell =
  | { is: 'percent'; value: number }
  | { is: 'day'; day: Day }
  | { is: 'formula-without-value' }
  | { is: 'error'; text: string }
export type Cell = string | number | boolean | null | SpecialCell

/** `row` counts from 1 as spreadsheets do; `cells[0]` is column A. Hidden rows are those that a filter or a person hid. */
export type SheetRow = { row: number; cells: readonly Cell[]; hidden?: boolean }

/** Inclusive; rows count from 1, columns from 0. */
export type Range = { top: number; left: number; bottom: number; right: number }

export type Sheet = {
  name: string
  hidden: boolean
  merges: readonly Range[]
  rows(): AsyncIterable<SheetRow>
}

export const isEmptyCell = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')

/** The cell as text, for headings and messages. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell !== 'object') return String(cell)
  switch (cell.is) {
    case 'percent':
      return `${Number((cell.value * 100).toPrecision(12))}%`
    case 'day':
      return cell.day
    case 'formula-without-value':
      return '=…'
    case 'error':
      return cell.text
  }
}

const ERRORS = new Set(['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!', '#SPILL!', '#CALC!'])

/** A value as spreadsheet libraries give it. Spreadsheet days come as midnight UTC. */
export function toCell(value: unknown): Cell {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'string') return ERRORS.has(value) ? { is: 'error', text: value } : value
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (value instanceof Date)
    return Number.isNaN(value.getTime())
      ? { is: 'error', text: '#VALUE!' }
      : { is: 'day', day: value.toISOString().slice(0, 10) }
  return String(value)
}

/** `0.0%`, but not `0.0"%"`, which only prints the sign. */
export const isPercentFormat = (code: string): boolean => code.replace(/"[^"]*"|\\./g, '').includes('%')

/** A → 0, AA → 26. */
export const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

/** `A1:C2` → a range; a single cell is a range of one. */
export function parseRange(reference: string): Range | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(reference)
  if (!match) return undefined
  const [, left, top, right = left, bottom = top] = match
  return { left: columnNumber(left!), top: Number(top), right: columnNumber(right!), bottom: Number(bottom) }
}
