/** What stands in the rows of the grid: new lines first, then entries, each with what was changed of it. */
import type { Row } from '@youju/contract'
import type { Language, Ledger } from '@youju/model'
import { type Column, PERIOD, UNIT } from './columns.ts'
import type { Edits, NewLine, Revision } from './edits.ts'
import type { EntryRows } from './rows.ts'
import { type Cell, editText, type Lists, showValue } from './value-text.ts'

export type Line =
  | { is: 'new'; id: string; line: NewLine }
  | { is: 'entry'; id: string; row: Row; revision: Revision | undefined }

export function lineAt(index: number, edits: Edits, rows: Pick<EntryRows, 'rowAt'>): Line | undefined {
  const line = edits.lines[index]
  if (line) return { is: 'new', id: line.id, line }
  const row = rows.rowAt(index - edits.lines.length)
  return row && { is: 'entry', id: row.id, row, revision: edits.revisions.get(row.id) }
}

export const changedCell = (line: Line, code: string): Cell | undefined =>
  line.is === 'new' ? line.line.cells[code] : line.revision?.cells[code]

export function cellText(line: Line, column: Column, lists: Lists, language: Language): string {
  return textOf(line, column, (field, value) => showValue(field, lists, value, language))
}

export function cellEditText(line: Line, column: Column, lists: Lists, language: Language): string {
  return textOf(line, column, (field, value) => editText(field, lists, value, language))
}

type Show = (field: NonNullable<Column['field']>, value: Parameters<typeof showValue>[2]) => string

function textOf(line: Line, { code, field }: Column, show: Show): string {
  const cell = changedCell(line, code)
  if (cell?.raw !== undefined) return cell.raw
  const owner = line.is === 'new' ? line.line : line.row
  if (code === UNIT) return owner.unitName
  if (code === PERIOD) return owner.period ?? ''
  const value = cell ? cell.value : line.is === 'entry' ? line.row.values[code] : null
  return field ? show(field, value) : ''
}

export type Lock = 'kept-by-program' | 'withdrawn' | 'not-yours' | 'masked' | 'owner'

/** Why a cell cannot be changed, if it cannot. */
export function lockOf(line: Line, { field }: Column, ledger: Ledger): Lock | undefined {
  if (line.is === 'new') return undefined
  const { row } = line
  if (ledger.appendOnly) return 'kept-by-program'
  if (row.state === 'withdrawn') return 'withdrawn'
  if (!row.may.includes('record')) return 'not-yours'
  if (!field) return 'owner'
  return field.personal && !row.may.includes('see-persons') ? 'masked' : undefined
}
