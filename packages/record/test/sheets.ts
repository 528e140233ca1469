/** Spreadsheets made in code for the tests, and what comes out of them. */
import { type Draft, type Pack, Problem, type UnitTree } from '@youju/model'
import { type Cell, type CellValue, type MergeRange, type WriteSheet, writeXlsx } from 'hucre'
import { openTable, readDrafts, type Table } from '../src/index.ts'
import { pack, tree } from './town.ts'

export type Rows = CellValue[][]

/** `A1:C1` as hucre wants it. */
const merge = (range: string): MergeRange => {
  const [from, to] = range.split(':').map((cell) => ({
    row: Number(cell.slice(1)) - 1,
    column: cell.charCodeAt(0) - 65,
  }))
  return { startRow: from!.row, startCol: from!.column, endRow: to!.row, endCol: to!.column }
}

type SheetOptions = { name?: string; merges?: string[]; cells?: Record<string, Partial<Cell>>; hidden?: boolean }

export function sheet(rows: Rows, { name = 'Sheet1', merges = [], cells = {}, hidden }: SheetOptions = {}): WriteSheet {
  return {
    name,
    rows,
    merges: merges.map(merge),
    cells: new Map(
      Object.entries(cells).map(([at, cell]) => [`${Number(at.slice(1)) - 1},${at.charCodeAt(0) - 65}`, cell]),
    ),
    ...(hidden ? { hidden } : {}),
  }
}

export const xlsx = (...sheets: WriteSheet[]): Promise<Uint8Array> => writeXlsx({ sheets })

export const text = (content: string): Uint8Array => new TextEncoder().encode(content)

export type Outcome = {
  drafts: Draft[]
  /** Problems as `code row column`, so that tables of tests can say where. */
  refused: Problem[]
  notes: Problem[]
  tables: Table[]
}

type Options = {
  name?: string
  pack?: Pack
  tree?: UnitTree
  ledger?: string
  unit?: string
  period?: string
  unknownColumns?: 'refuse' | 'leave-out'
}

/** All that importing a file gives; a problem that stops the whole file is thrown. */
export async function importFile(bytes: Uint8Array, options: Options = {}): Promise<Outcome> {
  const notes: Problem[] = []
  const note = (problem: Problem) => notes.push(problem)
  const settings = { pack, tree, ...options, note }
  const tables = await openTable({ name: options.name ?? 'file.xlsx', bytes }, settings)
  const drafts: Draft[] = []
  const refused: Problem[] = []
  for (const table of tables)
    for await (const item of readDrafts(table, settings))
      if (item instanceof Problem) refused.push(item)
      else drafts.push(item)
  return { drafts, refused, notes, tables }
}

export const importRows = async (rows: Rows, options: Options & SheetOptions = {}): Promise<Outcome> => {
  const { name: sheetName, merges, cells, ...rest } = options
  return importFile(
    await xlsx(sheet(rows, { name: sheetName ?? 'Sheet1', merges: merges ?? [], cells: cells ?? {} })),
    rest,
  )
}

/** `not-a-number 3 C（…）` → `not-a-number at C3`. */
export const places = (problems: readonly Problem[]): string[] =>
  problems.map(({ code, details }) => {
    const column = details.column === undefined ? '' : String(details.column).replace(/（.*$/, '')
    return `${code} at ${column}${details.row}`
  })
