/**
 * A submission: changes to lines of one ledger in one county, as one transaction and one action. Several submissions to
 * one county may be one transaction, so that all of them happen or none.
 */
import { type Draft, getLedger, type Ledger, type Pack, Problem, together } from '@youju/model'
import { type Applied, applyChanges } from './apply-changes.ts'
import { type Change, type Line, numbered, submitSql } from './changes.ts'
import { lineCheck } from './check-values.ts'
import type { Context } from './context.ts'
import { checkAllowed, countyOf } from './counties.ts'
import type { Transaction } from './database.ts'
import { duplicateLine } from './duplicate-line.ts'
import { tableName } from './ledger-table.ts'
import { openPeriods, periodsOf } from './periods.ts'
import { storeProblem } from './problems.ts'
import { findReceipt, type Receipt, saveReceipt } from './receipts.ts'
import { quoteName } from './sql.ts'
import { otherCounty, unitNames } from './units/unit-name.ts'

export type Submission = {
  ledger: string
  changes: readonly Change[]
  reason: string
  /** The actor when absent. */
  by?: string
  /** The same request sent twice has one effect. */
  requestKey?: string
  /** May change what was approved to the end and is locked; the approval stands, and the hand-in lists it. */
  correction?: boolean
}

export async function submit(context: Context, submission: Submission): Promise<Receipt> {
  const [receipt] = await submitTogether(context, [submission])
  return receipt!
}

export async function submitTogether(context: Context, submissions: readonly Submission[]): Promise<Receipt[]> {
  const prepared = await prepare(context, submissions)
  for (const { submission, ledger } of prepared.all) await openUnknownPeriods(context, ledger, submission.changes)
  return inCounty(context, prepared, async (_, receipts) => receipts)
}

type Prepared = {
  county: { id: number; code: string }
  all: readonly { submission: Submission; ledger: Ledger }[]
}

/** Everything that can be said of submissions before their county is held. */
export async function prepare(context: Context, submissions: readonly Submission[]): Promise<Prepared> {
  const { pack, actor } = context
  const all = submissions.map((submission) => ({ submission, ledger: getLedger(pack, submission.ledger) }))
  for (const { submission, ledger } of all) checkChanges(pack, ledger, submission.changes)
  const counties = []
  for (const { submission, ledger } of all) counties.push(await findCounty(context, ledger, submission.changes))
  const [county] = counties
  if (!county) throw storeProblem('store-nothing-to-do')
  const other = counties.find(({ id }) => id !== county.id)
  if (other) {
    const apart = { unit: county.unit, county: county.code, other: other.unit }
    throw otherCounty(await context.database.look('all', (look) => unitNames(look, Object.values(apart))), apart)
  }
  checkAllowed(actor, county.code)
  return { county, all }
}

/** One transaction that nobody else of the county can come between, in which all submissions are made before `work`. */
export function inCounty<T>(
  context: Context,
  { county, all }: Prepared,
  work: (transaction: Transaction, receipts: Receipt[]) => Promise<T>,
): Promise<T> {
  const { database, pack } = context
  let at = all[0]!
  const done = database.turn(
    county.id,
    async (transaction) => {
      const receipts: Receipt[] = []
      for (at of all) receipts.push(await apply(context, transaction, county, at.submission, at.ledger))
      return work(transaction, receipts)
    },
    { structure: true },
  )
  return done.catch(async (error: unknown) => {
    if (!(error instanceof Problem) || error.code !== 'store-duplicate-line') throw error
    const lines = at.submission.changes.flatMap((change, index) =>
      change.kind === 'capture' ? [{ row: index + 1, ...change.draft }] : [],
    )
    throw await database.app([county.id], (connection) => duplicateLine(connection, pack, at.ledger, lines))
  })
}

async function apply(
  { pack, actor, clock }: Context,
  transaction: Transaction,
  county: { id: number; code: string },
  submission: Submission,
  ledger: Ledger,
): Promise<Receipt> {
  const known = await findReceipt(transaction, county.id, submission.requestKey)
  if (known) return known
  const lines = await numbered(transaction, ledger, submission.changes)
  const deed = {
    county: county.id,
    at: clock().toISOString(),
    by: submission.by ?? actor.name,
    reason: submission.reason,
    correction: submission.correction,
  }
  const applied = await applyChanges(transaction, submitSql(pack, ledger), deed, [JSON.stringify(lines)], 'often')
  const receipt = receiptOf(county.code, ledger, submission.changes, lines, applied)
  await saveReceipt(transaction, county.id, submission.requestKey, receipt)
  return receipt
}

function checkChanges(pack: Pack, ledger: Ledger, changes: readonly Change[]): void {
  if (changes.length === 0) throw storeProblem('store-nothing-to-do')
  if (ledger.appendOnly && changes.some(({ kind }) => kind !== 'capture'))
    throw storeProblem('store-append-only', { ledger: ledger.code })
  const check = lineCheck(pack, ledger)
  const problems = changes.flatMap((change, index) => {
    if (change.kind === 'capture') return check({ row: index + 1, ...change.draft }, 'capture')
    return change.kind === 'revise' ? check({ row: index + 1, period: null, values: change.values }, 'revise') : []
  })
  if (problems.length > 0) throw together(problems)
  const seen = new Set<string>()
  for (const change of changes)
    if (change.kind !== 'capture' && seen.size === seen.add(change.entry).size)
      throw storeProblem('store-twice-in-submission', { entry: change.entry })
}

/** The county of the units named and of the lines touched, which must be one. */
function findCounty({ database }: Context, ledger: Ledger, changes: readonly Change[]) {
  return database.look('all', async (transaction) => {
    const entries = changes.flatMap((change) => (change.kind === 'capture' ? [] : [entryId(ledger, change.entry)]))
    const units = changes.flatMap((change) =>
      change.kind === 'capture' ? [change.draft.unit] : change.kind === 'move' ? [change.unit] : [],
    )
    if (entries.length > 0) {
      const { rows } = await transaction.query<{ unit: string }>(
        `select distinct unit from ${quoteName(tableName(ledger.code))} where id = any($1)`,
        [entries],
      )
      units.push(...rows.map(({ unit }) => unit))
    }
    if (units.length === 0)
      throw storeProblem('store-unknown-entry', { ledger: ledger.code, entry: String(entries[0] ?? '') })
    const rowOf = (unit: string): number =>
      changes.findIndex(
        (change) =>
          unit === (change.kind === 'capture' ? change.draft.unit : change.kind === 'move' ? change.unit : ''),
      ) + 1
    return countyOf(transaction, [...new Set(units)], rowOf)
  })
}

function entryId(ledger: Ledger, entry: string): number {
  if (!/^\d{1,15}$/.test(entry)) throw storeProblem('store-unknown-entry', { ledger: ledger.code, entry })
  return Number(entry)
}

async function openUnknownPeriods({ database, pack }: Context, ledger: Ledger, changes: readonly Change[]) {
  const lines = changes.flatMap((change): Pick<Draft, 'period' | 'values'>[] => {
    if (change.kind === 'capture') return [change.draft]
    return change.kind === 'revise' ? [{ period: null, values: change.values }] : []
  })
  await openPeriods(database, pack, periodsOf(ledger, lines))
}

function receiptOf(
  county: string,
  ledger: Ledger,
  changes: readonly Change[],
  lines: readonly Line[],
  applied: Applied,
): Receipt {
  const count = (kind: Change['kind']): number => changes.filter((change) => change.kind === kind).length
  return {
    county,
    ledger: ledger.code,
    sequence: applied.sequence,
    hash: applied.hash,
    captured: count('capture'),
    revised: count('revise'),
    withdrawn: count('withdraw'),
    moved: count('move'),
    unchanged: 0,
    entries: lines.map((line) => String(line['#id'])),
    corrected: applied.corrected,
  }
}
