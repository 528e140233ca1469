/**
 * Spreadsheets into the store: read every file, check every line and rule, and only then store. Nothing of the files is
 * stored when something was refused, unless the user asked for the good rows.
 */
import { type Day, type Label, type NamedFile, type Problem, type Unit, UnitTree } from '@youju/model'
import type { Table } from '@youju/record'
import { refuseAssessmentChanges } from './assessments/refuse-assessment-changes.ts'
import { refuseCaseChanges } from './cases/refuse-case-changes.ts'
import { checkRules } from './check-rules.ts'
import type { Wanted } from './choose.ts'
import { findDuplicates } from './duplicate-lines.ts'
import { getDefinition } from './get-definition.ts'
import { type Office, today } from './office.ts'
import { problem } from './problems.ts'
import { headingRefused, openTables, type ReadTable, readTables } from './read-tables.ts'
import { countUnits, ROLL_TREE, UNIT_ROLL, unitsOf, withUnitRoll } from './unit-roll.ts'

export type ImportOptions = Wanted & {
  /** The ledger of the files, where their headings leave it open. */
  ledger?: string
  /** Columns that no ledger knows are left out instead of refused. */
  skipColumns?: boolean
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
  /** Lines, however much is wrong with each. */
  refused: number
}

export type ImportReport = {
  tables: readonly ImportedTable[]
  stored: boolean
  refused: readonly Problem[]
  warnings: readonly Problem[]
  notes: readonly Problem[]
}

export async function importFiles(
  office: Office,
  files: readonly NamedFile[],
  options: ImportOptions = {},
): Promise<ImportReport> {
  const pack = withUnitRoll(office.pack)
  const notes: Problem[] = []
  const ledger = options.ledger === undefined ? undefined : getDefinition(pack, 'ledgers', options.ledger).code
  const tables = await openTables(pack, files, ledger, notes)
  const rolls = await readTables(pack, tables.filter(isRoll), { tree: ROLL_TREE, notes })
  const known = await office.store.units.list()
  const units = readUnits(known, today(office), rolls)
  const tree = new UnitTree([...known, ...units], today(office))
  if (tree.size === 0) throw problem('no-units')

  const read = await readTables(
    pack,
    tables.filter((table) => !isRoll(table)),
    { ...options, tree, notes },
  )
  await refuseCaseChanges(office, read)
  await refuseAssessmentChanges(office, read)
  options.also?.([...rolls, ...read])
  const duplicates = findDuplicates(pack, tree, [...rolls, ...read])
  const { errors, warnings, broken } = await checkRules(office, read, { tree, period: options.period })
  const refused = [...[...rolls, ...read].flatMap((one) => one.refused), ...duplicates.problems, ...errors]
  const unexplained =
    warnings.length > 0 && !options.reason ? [problem('warning-needs-reason', { count: warnings.length })] : []
  const acceptable = options.goodRows || refused.length === 0
  const stored = !options.dryRun && unexplained.length === 0 && acceptable

  const good = read.map((one) => ({
    ...one,
    drafts: headingRefused(one) ? [] : one.drafts.filter((draft) => !broken.has(draft) && !duplicates.twice.has(draft)),
  }))
  const counts =
    stored || (options.dryRun && acceptable)
      ? await storeTables(office, good, tree, units, { ...options, trial: !stored })
      : undefined
  const rollCounts = counts ? rolls.map((roll) => countUnits(known, unitsIn(units, roll))) : []
  return {
    tables: [
      ...rolls.map((one, index) => counted(one, rollCounts[index] ?? NOTHING)),
      ...good.map((one, index) =>
        counted(one, counts?.[index] ?? NOTHING, read[index]!.drafts.length - one.drafts.length),
      ),
    ],
    ...{ stored, refused: [...refused, ...unexplained], warnings, notes },
  }
}

const isRoll = (table: Table): boolean => table.ledger === UNIT_ROLL

function readUnits(known: readonly Unit[], day: Day, rolls: readonly ReadTable[]): Unit[] {
  return rolls.flatMap((roll) => {
    const { units, refused } = unitsOf(known, day, roll, rolls)
    roll.refused.push(...refused)
    return units
  })
}

type Counts = { captured: number; revised: number; unchanged: number }
const NOTHING: Counts = { captured: 0, revised: 0, unchanged: 0 }

/** Everything in one transaction: each table is an action in the chain of each of its counties. */
async function storeTables(
  office: Office,
  tables: readonly ReadTable[],
  tree: UnitTree,
  units: readonly Unit[],
  { reason, progress, trial }: ImportOptions & { trial: boolean },
): Promise<Counts[]> {
  const parts = tables.flatMap(({ table, ledger, drafts }, index) => {
    const place = `${table.file}｜${table.sheet}`
    const why = [place, reason].filter(Boolean).join('：')
    const byCounty = Map.groupBy(drafts, (draft) => tree.findVersion(draft.unit)?.county ?? '')
    return [...byCounty].map(([county, lines]) => ({
      index,
      part: { ledger: ledger.code, drafts: announced(lines, () => progress?.(table.file)), county, reason: why, place },
    }))
  })
  const receipts = await office.store.importTogether(
    parts.map(({ part }) => part),
    { units, deed: { reason: reason ?? '单位名录导入' }, trial },
  )
  const counts = tables.map((): Counts => ({ ...NOTHING }))
  for (const [at, { captured, revised, unchanged }] of receipts.entries()) {
    const total = counts[parts[at]!.index]!
    total.captured += captured
    total.revised += revised
    total.unchanged += unchanged
  }
  return counts
}

function* announced<T>(items: Iterable<T>, begin: () => void): Generator<T> {
  begin()
  yield* items
}

const unitsIn = (units: readonly Unit[], roll: ReadTable): Unit[] => {
  const codes = new Set(roll.drafts.map((draft) => String(draft.values['unit-code'])))
  return units.filter((unit) => codes.has(unit.code))
}

const counted = ({ table, ledger, refused }: ReadTable, counts: Counts, broken = 0): ImportedTable => ({
  file: table.file,
  sheet: table.sheet,
  ledger: ledger.code,
  label: ledger.label,
  ...counts,
  refused:
    new Set(refused.map(({ details }) => Number(details.row ?? 0)).filter((row) => row > table.header.last)).size +
    broken,
})
