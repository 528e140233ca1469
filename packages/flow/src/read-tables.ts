/** The tables of spreadsheets, each with its lines as drafts and what was refused of it. */
import { type Draft, getLedger, type Ledger, type NamedFile, type Pack, Problem, type UnitTree } from '@youju/model'
import { openTable, readDrafts, type Table } from '@youju/record'
import type { Wanted } from './choose.ts'

export type ReadTable = { table: Table; ledger: Ledger; drafts: Draft[]; refused: Problem[] }

/** Every file is opened before anything is refused, so that a user sees all that is wrong at once. */
export async function openTables(
  pack: Pack,
  files: readonly NamedFile[],
  ledger: string | undefined,
  notes: Problem[],
): Promise<Table[]> {
  const tables: Table[] = []
  const refused: Problem[] = []
  for (const file of files) {
    try {
      tables.push(...(await openTable(file, { pack, ledger, note: (note) => notes.push(note) })))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      refused.push(error, ...error.more)
    }
  }
  const [first, ...rest] = refused
  if (first) throw new Problem(first.code, first.details, rest)
  return tables
}

export async function readTables(
  pack: Pack,
  tables: readonly Table[],
  options: { tree: UnitTree; notes: Problem[]; skipColumns?: boolean } & Wanted,
): Promise<ReadTable[]> {
  const read: ReadTable[] = []
  for (const table of tables) {
    const one: ReadTable = { table, ledger: getLedger(pack, table.ledger), drafts: [], refused: [] }
    const { tree, unit, period, skipColumns } = options
    const unknownColumns = skipColumns ? 'leave-out' : 'refuse'
    const note = (note: Problem): number => options.notes.push(note)
    for await (const line of readDrafts(table, { pack, tree, unit, period, unknownColumns, note }))
      if (line instanceof Problem) one.refused.push(line)
      else one.drafts.push(line)
    read.push(one)
  }
  return read
}

/** Then every line lacks something that stands in the sheet. */
export const headingRefused = ({ table, refused }: ReadTable): boolean =>
  refused.some(({ details }) => Number(details.row ?? 0) <= table.header.last)
