/**
 * Many lines at once, of several ledgers and counties and with the units they hang on: staged, matched by unit, period and
 * key with the lines that are there, and stored in one transaction, as a whole or not at all. Each part is an action of its
 * own. The same lines again change nothing.
 */
import { type Draft, getLedger, type Ledger, type Unit } from '@youju/model'
import { applyChanges, applySql } from './apply-changes.ts'
import type { Context } from './context.ts'
import { checkAllowed, countyIds } from './counties.ts'
import type { Transaction } from './database.ts'
import { tableName } from './ledger-table.ts'
import { holdCounty, shareStructure } from './locks.ts'
import { matchedChanges, matchLines } from './match-lines.ts'
import { openPeriods, openPeriodsIn } from './periods.ts'
import { storeProblem } from './problems.ts'
import { findReceipt, type Receipt, saveReceipt } from './receipts.ts'
import { checkPartsDiffer, checkUnits, stage, type Tables, tablesOf } from './stage-lines.ts'
import { seenIn, TakenBack } from './taken-back.ts'
import { changeUnitsIn } from './units/change-units.ts'
import { saving } from './units/kinds-of-change.ts'
import type { UnitDeed } from './units/unit-actions.ts'

export type ImportMeta = {
  county: string
  reason: string
  requestKey?: string
  correction?: boolean
  /** Where the lines come from, as a person finds it again: file and sheet. The reason when absent. */
  place?: string
}
export type Lines = AsyncIterable<Draft> | Iterable<Draft>
export type ImportPart = ImportMeta & { ledger: string; drafts: Lines }
export type ImportOptions = {
  /** Units that the lines hang on, founded or corrected in the same transaction. */
  units?: readonly Unit[]
  /** Why the units are; the actor is who. */
  deed?: UnitDeed
  /** Everything is done and taken back: the receipts say what would have been done. */
  trial?: boolean
}

export async function importLines(context: Context, ledger: string, drafts: Lines, meta: ImportMeta): Promise<Receipt> {
  const [receipt] = await importTogether(context, [{ ...meta, ledger, drafts }])
  return receipt!
}

export async function importTogether(
  context: Context,
  parts: readonly ImportPart[],
  { units = [], deed = { reason: '' }, trial = false }: ImportOptions = {},
): Promise<Receipt[]> {
  const { database, pack, actor } = context
  const prepared = parts.map((part, index): Part => {
    const ledger = getLedger(pack, part.ledger)
    if (ledger.appendOnly) throw storeProblem('store-append-only', { ledger: ledger.code })
    checkAllowed(actor, part.county)
    return { ...part, of: ledger, tables: tablesOf(index), place: part.place ?? part.reason }
  })
  // Units, and the periods of a trial, are the owner's to change; then all must happen in the owner's transaction.
  const asOwner = units.length > 0 || trial
  if (!asOwner) for (const { county } of prepared) await database.countyId(county)
  const periods = new Set<string>()

  const work = async (transaction: Transaction): Promise<Receipt[]> => {
    await transaction.query(`set local work_mem = '128MB'; set local role youju_app`)
    for (const { of, drafts, tables } of prepared)
      for (const period of await stage(transaction, pack, of, drafts, tables)) periods.add(period)
    for (const [index, one] of prepared.entries())
      for (const other of prepared.slice(index + 1))
        if (one.ledger === other.ledger) await checkPartsDiffer(transaction, one.of, [one, other])
    if (!asOwner) {
      await openPeriods(database, pack, periods)
      await shareStructure(transaction)
    } else {
      await transaction.query('set local role none')
      await changeUnitsIn(transaction, context, saving(units), deed)
      await openPeriodsIn(transaction, pack, periods)
      await transaction.query('set local role youju_app')
    }
    const counties = await holdCounties(transaction, prepared)
    const receipts: Receipt[] = []
    for (const part of prepared) {
      await checkUnits(transaction, counties.get(part.county)!, part.county, part.tables)
      receipts.push(await importPart(context, transaction, counties.get(part.county)!, part))
    }
    if (trial) throw new TakenBack(receipts)
    return receipts
  }

  if (trial) return seenIn(database.owner(work))
  return refreshed(await (asOwner ? database.owner(work) : database.app([], work)))

  /** The planner must know of many new lines before the next request, not when its own turn to look has come. */
  async function refreshed(receipts: Receipt[]): Promise<Receipt[]> {
    const many = receipts.filter(({ captured }) => captured >= MANY_LINES).map(({ ledger }) => tableName(ledger))
    if (many.length > 0) await database.analyze([...many, 'actions', 'action_lines', 'cells', 'filings'])
    return receipts
  }
}

/** From here on a plan made for a table without them may read it whole. */
const MANY_LINES = 2_000

type Part = ImportPart & { of: Ledger; tables: Tables; place: string }

/** In the order of their numbers, so that two imports that hold several never wait for each other. */
async function holdCounties(transaction: Transaction, parts: readonly Part[]): Promise<Map<string, number>> {
  const codes = [...new Set(parts.map(({ county }) => county))]
  const counties = await countyIds(transaction, codes)
  const unknown = codes.find((code) => !counties.has(code))
  if (unknown !== undefined) throw storeProblem('store-unknown-county', { county: unknown })
  const ids = [...counties.values()].sort((a, b) => a - b)
  await transaction.query(`select set_config('youju.counties', $1, true)`, [ids.join(',')])
  for (const id of ids) await holdCounty(transaction, id)
  return counties
}

async function importPart(
  { pack, actor, clock }: Context,
  transaction: Transaction,
  county: number,
  { of: ledger, tables, requestKey, county: code, reason, correction }: Part,
): Promise<Receipt> {
  const known = await findReceipt(transaction, county, requestKey)
  if (known) return known
  const counts = await matchLines(transaction, pack, ledger, county, tables)
  const deed = { county, at: clock().toISOString(), by: actor.name, reason, correction }
  const applied =
    counts.captured + counts.revised > 0
      ? await applyChanges(transaction, applySql(pack, ledger, matchedChanges(pack, ledger, tables)), deed)
      : { sequence: null, hash: null, corrected: [] }
  const { sequence, hash, corrected } = applied
  const receipt: Receipt = {
    ...{ county: code, ledger: ledger.code, sequence, hash },
    ...{ ...counts, withdrawn: 0, moved: 0, entries: [], corrected },
  }
  await saveReceipt(transaction, county, requestKey, receipt)
  return receipt
}
