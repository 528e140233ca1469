/** A sheet that holds lines of a ledger: where its header is, what its columns mean, what its title says. */
import type { Details, Ledger } from '@youju/model'
import { columnLetters, type Range, type SheetRow } from './formats/sheet.ts'
import type { Column } from './heading/find-header.ts'

export type Table = {
  file: string
  sheet: string
  /** Code of the ledger. */
  ledger: string
  columns: readonly Column[]
  header: { first: number; last: number }
  /** Rows above the header, each as one text. */
  title: readonly string[]
  merges: readonly Range[]
  rows(): AsyncIterable<SheetRow>
}

/** `C（学生数）` */
export const columnName = (column: Column): string => `${columnLetters(column.column)}（${column.heading}）`

export const placeOf = (table: Table, row: number, column?: Column): Details => ({
  file: table.file,
  sheet: table.sheet,
  row,
  ...(column ? { column: columnName(column) } : {}),
})

export const isNumeric = (field: Ledger['fields'][number]): boolean =>
  field.type === 'integer' || field.type === 'decimal' || field.type === 'money' || field.type === 'share'
