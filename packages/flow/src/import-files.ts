/**
 * Spreadsheets into the store: read every file, check every line and rule, and only then store. Nothing of the files is
 * stored when something was refused, unless the user asked for the good rows.
 */
import { type Draft, getLedger, type Label, type Ledger, type Pack, Problem, UnitTree } from '@youju/model'
import { openTable, readDrafts, type Table } from '@youju/record'
import { refuseAssessmentChanges } from './assessments-import.ts'
import { refuseCaseChanges } from './cases-import.ts'
import { checkRules } from './check-rules.ts'
import type { Wanted } from './choose.ts'
import { type Office, today } from './office.ts'
import { problem } from './problems.ts'
import type { NamedFile } from './read-report.ts'
import { ROLL_TREE, UNIT_ROLL, unitsOf, withUnitRoll } from './unit-roll.ts'

export type ImportOptions = Wanted & {
  dryRun?: boolean
  goodRows?: boolean
  /** Why the warnings are right as they are. */
  reason?: string
  progress?: (file: string) => void
  /** Takes further lines out of what was read, as refused: those that the caller may not record. */
  also?: (tables: readonly ReadTable[]) => void
}

export type ImportedTable = {
  file: string
  sheet: string
  ledger: string
  label: Label
  captured: number
  revised: number
  unchanged: number
  refused: number
}

export type ImportReport = {
  tables: readonly ImportedTable[]
  stored: boolean
  refused: readonly Problem[]
  warnings: readonly Problem[]
  notes: readonly Problem[]
}

/** A table with its lines as drafts. */
export type ReadTable = { table: Table; ledger: Ledger; drafts: Draft[]; refused: Problem[] }

export async function importFiles(
  office: Office,
  files: readonly NamedFile[],
  options: ImportOptions = {},
): Promise<ImportReport> {
  const pack = withUnitRoll(office.pack)
  const notes: Problem[] = []
  const tables = await openTables(pack, files, notes)
  const rolls = await readTables(pack, tables.filter(isRoll), { tree: ROLL_TREE, notes })
  const units = await readUnits(office, rolls)
  const tree = new UnitTree([...(await office.store.listUnits()), ...units], today(office))
  if (tree.size === 0) throw problem('no-units')

  const read = await readTables(
    pack,
    tables.filter((table) => !isRoll(table)),
    { ...options, tree, notes },
  )
  await refuseCaseChanges(office, read)
  await refuseAssessmentChanges(office, read)
  options.also?.([...rolls, ...read])
  const { errors, warnings, broken } = await checkRules(office, read, options.period)
  const refused = [...rolls, ...read].flatMap((one) => one.refused).concat(errors)
  const unexplained =
    warnings.length > 0 && !options.reason ? [problem('warning-needs-reason', { count: warnings.length })] : []
  const store = !options.dryRun && unexplained.length === 0 && (options.goodRows || refused.length === 0)

  if (store && units.length > 0) await office.store.saveUnits(units)
  const imported: ImportedTable[] = rolls.map((one) =>
    counted(one, { captured: store ? one.drafts.length : 0, revised: 0, unchanged: 0 }),
  )
  for (const table of read) {
    const one = { ...table, drafts: table.drafts.filter((draft) => !broken.has(draft)) }
    options.progress?.(one.table.file)
    imported.push(
      counted(
        one,
        store ? await storeTable(office, one, tree, options.reason) : { captured: 0, revised: 0, unchanged: 0 },
        table.drafts.length - one.drafts.length,
      ),
    )
  }
  return { tables: imported, stored: store, refused: [...refused, ...unexplained], warnings, notes }
}

const isRoll = (table: Table): boolean => table.ledger === UNIT_ROLL

/** Every file is opened before anything is refused, so that a user sees all that is wrong at once. */
async function openTables(pack: Pack, files: readonly NamedFile[], notes: Problem[]): Promise<Table[]> {
  const tables: Table[] = []
  const refused: Problem[] = []
  for (const file of files) {
    try {
      tables.push(...(await openTable(file, { pack, note: (note) => notes.push(note) })))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      refused.push(error, ...error.more)
    }
  }
  const [first, ...rest] = refused
  if (first) throw new Problem(first.code, first.details, rest)
  return tables
}

async function readTables(
  pack: Pack,
  tables: readonly Table[],
  options: { tree: UnitTree; notes: Problem[] } & Wanted,
): Promise<ReadTable[]> {
  const read: ReadTable[] = []
  for (const table of tables) {
    const one: ReadTable = { table, ledger: getLedger(pack, table.ledger), drafts: [], refused: [] }
    const { tree, unit, period } = options
    for await (const line of readDrafts(table, { pack, tree, unit, period, note: (note) => options.notes.push(note) }))
      if (line instanceof Problem) one.refused.push(line)
      else one.drafts.push(line)
    read.push(one)
  }
  return read
}

async function readUnits(office: Office, rolls: readonly ReadTable[]) {
  const [first] = rolls
  if (!first) return []
  return await unitsOf(
    office,
    first.table.file,
    rolls.flatMap((roll) => roll.drafts),
  )
}

type Counts = { captured: number; revised: number; unchanged: number }

/** One import a county: the chain of actions is the county's. */
async function storeTable(
  office: Office,
  { table, ledger, drafts }: ReadTable,
  tree: UnitTree,
  reason: string | undefined,
): Promise<Counts> {
  const total: Counts = { captured: 0, revised: 0, unchanged: 0 }
  const byCounty = Map.groupBy(drafts, (draft) => tree.findVersion(draft.unit)?.county ?? '')
  for (const [county, lines] of byCounty) {
    const receipt = await office.store.importLines(ledger.code, toAsync(lines), {
      county,
      reason: [`${table.file}｜${table.sheet}`, reason].filter(Boolean).join('：'),
    })
    total.captured += receipt.captured
    total.revised += receipt.revised
    total.unchanged += receipt.unchanged
  }
  return total
}

async function* toAsync<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items
}

const counted = ({ table, ledger, refused }: ReadTable, counts: Counts, broken = 0): ImportedTable => ({
  file: table.file,
  sheet: table.sheet,
  ledger: ledger.code,
  label: ledger.label,
  ...counts,
  refused: refused.length + broken,
})
