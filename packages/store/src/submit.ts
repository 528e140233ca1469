/**
 * A submission: changes to lines of one ledger in one county, as one transaction and one action. Several submissions to
 * one county may be one transaction, so that all of them happen or none.
 */
import type { Cell, Draft, Filing, Ledger, Pack, Values } from '@youju/model'
import { getLedger, Problem, together } from '@youju/model'
import { type Applied, applyChanges, applySql } from './apply-changes.ts'
import { listCells, listFilings } from './cells.ts'
import { lineCheck } from './check-values.ts'
import { type Actor, checkAllowed, countyOf } from './counties.ts'
import type { Database, Transaction } from './database.ts'
import { duplicateLine } from './duplicate-line.ts'
import { columnsOf, tableName } from './ledger-table.ts'
import { openPeriods, periodsOf } from './periods.ts'
import { storeProblem } from './problems.ts'
import type { HandInTouched } from './rounds/lock.ts'
import { type Connection, from, quoteName, run } from './sql.ts'
import { otherCounty, unitNames } from './unit-name.ts'

export type Change =
  | { kind: 'capture'; draft: Draft }
  /** Only the fields given change; `version` is the one the person saw. */
  | { kind: 'revise'; entry: string; version: number; values: Values }
  | { kind: 'withdraw'; entry: string; version?: number }
  /** The line goes on at another unit of the county. */
  | { kind: 'move'; entry: string; version?: number; unit: string }

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

export type Receipt = {
  county: string
  ledger: string
  /** Place and hash of the action in the county's chain; null when nothing had to change. */
  sequence: number | null
  hash: string | null
  captured: number
  revised: number
  withdrawn: number
  moved: number
  unchanged: number
  /** Entry of each change of a submission, in order; empty for an import. */
  entries: readonly string[]
  /** Locked hand-ins that it corrected. */
  corrected: readonly HandInTouched[]
}

export type Context = { database: Database; pack: Pack; clock: () => Date; actor: Actor }

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
async function prepare(context: Context, submissions: readonly Submission[]): Promise<Prepared> {
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
function inCounty<T>(
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

/** What submissions would do: their receipts, and what the cells that they touch would hold. */
export type Trial = {
  receipts: Receipt[]
  /** What is told whole: cells of these measures and filings of these ledgers, at these units. */
  units: string[]
  measures: string[]
  ledgers: string[]
  cells: Cell[]
  filings: Filing[]
}

class TrialOver extends Error {
  readonly trial: Trial

  constructor(trial: Trial) {
    super('trial')
    this.trial = trial
  }
}

/**
 * Makes submissions, looks, and takes them back. The county is held only while they are made; a period that is not open
 * yet is not counted in.
 */
export async function trySubmissions(context: Context, submissions: readonly Submission[]): Promise<Trial> {
  const { pack } = context
  const asked = submissions.map(({ requestKey: _, ...submission }) => submission)
  const prepared = await prepare(context, asked)
  try {
    return await inCounty(context, prepared, async (transaction, receipts) => {
      const units = await unitsCounted(transaction, receipts)
      const ledgers = [...new Set(asked.map(({ ledger }) => ledger))]
      const measures = pack.measures.filter(({ ledger }) => ledgers.includes(ledger)).map(({ code }) => code)
      throw new TrialOver({
        ...{ receipts, units, measures, ledgers },
        cells: await listCells(transaction, { measures, under: units }),
        filings: await listFilings(transaction, { ledgers, under: units }),
      })
    })
  } catch (error) {
    if (error instanceof TrialOver) return error.trial
    throw error
  }
}

/** Where the lines of these actions are counted, before and after them. */
async function unitsCounted(transaction: Transaction, receipts: readonly Receipt[]): Promise<string[]> {
  const { rows } = await transaction.query<{ unit: string }>(
    `with own as (
       select distinct unit from action_lines
       where entry in (select entry from action_lines where county_id = (select id from counties where code = $1) and sequence = any($2))
     )
     select unit from own union select o.owner from counted_at o join own using (unit)`,
    [receipts[0]!.county, receipts.map(({ sequence }) => sequence)],
  )
  return rows.map(({ unit }) => unit)
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

type Line = {
  '#line': number
  '#kind': Change['kind']
  '#id': number
  '#unit': string | null
  '#period': string | null
  '#absent': string[]
  values: Values
}

/** The changes as lines with entry numbers, after every line touched was found live and in the version seen. */
async function numbered(transaction: Transaction, ledger: Ledger, changes: readonly Change[]): Promise<Line[]> {
  const found = await findVersions(transaction, ledger, changes)
  const captures = changes.filter(({ kind }) => kind === 'capture').length
  const fresh = captures > 0 ? await nextIds(transaction, captures) : []
  const codes = ledger.fields.map(({ code }) => code)
  return changes.map((change, index) => {
    const values = change.kind === 'capture' ? change.draft.values : change.kind === 'revise' ? change.values : {}
    if (change.kind !== 'capture') checkVersion(ledger, change, found)
    return {
      '#line': index + 1,
      '#kind': change.kind,
      '#id': change.kind === 'capture' ? fresh.shift()! : Number(change.entry),
      '#unit': change.kind === 'capture' ? change.draft.unit : change.kind === 'move' ? change.unit : null,
      '#period': change.kind === 'capture' ? change.draft.period : null,
      '#absent': codes.filter((code) => values[code] === undefined),
      values,
    }
  })
}

async function findVersions(connection: Connection, ledger: Ledger, changes: readonly Change[]) {
  const entries = changes.flatMap((change) => (change.kind === 'capture' ? [] : [Number(change.entry)]))
  if (entries.length === 0) return new Map<string, number>()
  const { rows } = await connection.query<{ id: number; version: number }>(
    `select id, version from ${quoteName(tableName(ledger.code))} where id = any($1) and state = 'live'`,
    [entries],
  )
  return new Map(rows.map(({ id, version }) => [String(id), version]))
}

function checkVersion(ledger: Ledger, change: Exclude<Change, { kind: 'capture' }>, found: Map<string, number>): void {
  const now = found.get(change.entry)
  if (now === undefined) throw storeProblem('store-unknown-entry', { ledger: ledger.code, entry: change.entry })
  if (change.version !== undefined && change.version !== now)
    throw storeProblem('store-version-conflict', {
      ledger: ledger.code,
      entry: change.entry,
      now,
      seen: change.version,
    })
}

async function nextIds(connection: Connection, count: number): Promise<number[]> {
  const { rows } = await connection.query<{ id: number }>(
    `select nextval('entry_id') as id from generate_series(1, $1)`,
    [count],
  )
  return rows.map(({ id }) => id)
}

const statements = new WeakMap<Pack, Map<string, string>>()

function submitSql(pack: Pack, ledger: Ledger): string {
  const known = statements.get(pack) ?? new Map<string, string>()
  statements.set(pack, known)
  const sql = known.get(ledger.code) ?? applySql(pack, ledger, changesFromJson(pack, ledger))
  known.set(ledger.code, sql)
  return sql
}

function changesFromJson(pack: Pack, ledger: Ledger): string {
  const fields = columnsOf(pack, ledger)
  const typed = fields.map(({ field, type }) => `${quoteName(field)} ${type}`).join(', ')
  const named = fields.map(({ field, name }) => `v.${quoteName(field)} as ${name}`).join(', ')
  return `select c."#line", c."#kind", c."#id", c."#unit", c."#period", c."#absent", ${named}
    from jsonb_to_recordset($5::jsonb) as c ("#line" int, "#kind" text, "#id" bigint, "#unit" text, "#period" text,
      "#absent" text[], values jsonb), jsonb_to_record(c.values) as v (${typed})`
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

export async function findReceipt<R = Receipt>(connection: Connection, county: number, key: string | undefined) {
  if (key === undefined) return undefined
  const [row] = await run(
    connection,
    from.selectFrom('requests').select('receipt').where('county_id', '=', county).where('key', '=', key),
  )
  return row?.receipt as R | undefined
}

export async function saveReceipt(connection: Connection, county: number, key: string | undefined, receipt: object) {
  if (key === undefined) return
  await run(
    connection,
    from.insertInto('requests').values({ county_id: county, key, receipt: JSON.stringify(receipt) }),
  )
}
