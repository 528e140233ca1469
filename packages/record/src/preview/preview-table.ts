/** A sheet as it was read, to be looked at before it is stored: its cells as they stand, and at each what is wrong. */
import { fieldsOf, type Ledger, type Problem, parseExpression } from '@youju/model'
import { cellText, columnLetters, isEmptyCell, type SheetRow } from '../formats/sheet.ts'
import type { Table } from '../table.ts'

/** `column` is absent for what is wrong with a row as a whole. */
export type PreviewMark = { column: string | null; level: 'error' | 'warning'; problem: Problem }
export type PreviewRow = { row: number; cells: string[]; marks: PreviewMark[] }
export type TablePreview = {
  header: { column: string; text: string; field: string | null }[]
  /** Every marked row as far as many can be looked at, and the first hundred. */
  rows: PreviewRow[]
  lines: number
  /** Rows with marks, shown or not. */
  marked: number
}
export type Found = { level: 'error' | 'warning'; problem: Problem }

const FIRST_ROWS = 100
const MOST_MARKED = 2000

/** Problems without a row of this table are none of its cells'. */
export async function previewTable(table: Table, ledger: Ledger, found: readonly Found[]): Promise<TablePreview> {
  const marks = marksByRow(table, ledger, found)
  const width = Math.max(...table.columns.map(({ column }) => column)) + 1
  const rows: PreviewRow[] = []
  let lines = 0
  let marked = 0
  for await (const row of table.rows()) {
    if (row.row <= table.header.last || row.cells.every(isEmptyCell)) continue
    lines++
    const own = marks.get(row.row) ?? []
    if (own.length > 0) marked++
    if (lines <= FIRST_ROWS || (own.length > 0 && marked <= MOST_MARKED)) rows.push(toRow(row, width, own))
  }
  return { header: headerOf(table), rows, lines, marked }
}

const toRow = ({ row, cells }: SheetRow, width: number, marks: PreviewMark[]): PreviewRow => ({
  row,
  cells: Array.from({ length: Math.max(width, cells.length) }, (_, column) => cellText(cells[column])),
  marks,
})

const headerOf = (table: Table): TablePreview['header'] =>
  table.columns
    .toSorted((a, b) => a.column - b.column)
    .map(({ column, heading, meaning }) => ({
      column: columnLetters(column),
      text: heading,
      field: meaning.is === 'field' ? meaning.field.code : null,
    }))

function marksByRow(table: Table, ledger: Ledger, found: readonly Found[]): Map<number, PreviewMark[]> {
  const marks = new Map<number, PreviewMark[]>()
  for (const { level, problem } of found) {
    const row = Number(problem.details.row)
    if (!Number.isInteger(row) || row <= table.header.last) continue
    const columns = columnsOf(table, ledger, problem)
    const own = marks.get(row) ?? []
    own.push(...(columns.length > 0 ? columns : [null]).map((column) => ({ column, level, problem })))
    marks.set(row, own)
  }
  return marks
}

/** The column that a problem names, or those of the fields that a broken rule speaks of. */
function columnsOf(table: Table, ledger: Ledger, { details }: Problem): string[] {
  if (typeof details.column === 'string') return [/^[A-Z]+/.exec(details.column)?.[0] ?? details.column]
  const rule = ledger.rules.find(({ code }) => code === details.rule)
  if (!rule) return []
  const fields = rule.fields.length > 0 ? rule.fields : fieldsOf(parseExpression(rule.check))
  return table.columns
    .filter(({ meaning }) => meaning.is === 'field' && fields.includes(meaning.field.code))
    .map(({ column }) => columnLetters(column))
}
