/** Opened periods: those the store counts in. A roster's line has no period of its own; it counts in every opened one. */
import {
  findPeriod,
  isDay,
  type Ledger,
  type Pack,
  PERIOD_KINDS,
  type Period,
  type PeriodKind,
  presentPeriod,
  type Values,
} from '@youju/model'
import { addCells } from './count-cells.ts'
import type { Database } from './database.ts'
import { holdStructure } from './locks.ts'
import { storeProblem } from './problems.ts'
import { type Connection, from, run } from './sql.ts'

/** Those of a kind, when one is named. */
export async function listPeriods(connection: Connection, kind?: PeriodKind): Promise<string[]> {
  const { rows } = await connection.query<{ code: string }>(
    'select code from periods where $1::text is null or kind = $1 order by reference, code',
    [kind ?? null],
  )
  return rows.map(({ code }) => code)
}

export async function openPeriods(database: Database, pack: Pack, codes: Iterable<string>): Promise<void> {
  const unknown = [...new Set(codes)].filter((code) => !database.openedPeriods.has(code)).map(getPeriod)
  if (unknown.length === 0) return
  await database.owner(async (connection) => {
    if (!(await areOpen(connection, unknown))) await openUnknown(connection, pack, unknown)
  })
  for (const { code } of unknown) database.openedPeriods.add(code)
}

/** As a part of a transaction that may yet be taken back, so that nobody is told they are open. */
export async function openPeriodsIn(connection: Connection, pack: Pack, codes: Iterable<string>): Promise<void> {
  const periods = [...new Set(codes)].map(getPeriod)
  if (periods.length > 0) await openUnknown(connection, pack, periods)
}

async function openUnknown(connection: Connection, pack: Pack, periods: readonly Period[]): Promise<void> {
  await holdStructure(connection)
  const isNew = await savePeriods(connection, periods)
  await countRosters(
    connection,
    pack,
    periods.filter(({ code }) => isNew.has(code)),
  )
}

/** Asked before waiting for everybody who is saving lines. */
async function areOpen(connection: Connection, periods: readonly Period[]): Promise<boolean> {
  const codes = periods.map(({ code }) => code)
  const open = await run(connection, from.selectFrom('periods').select('code').where('code', 'in', codes))
  return open.length === codes.length
}

async function savePeriods(connection: Connection, periods: readonly Period[]): Promise<Set<string>> {
  const rows = periods.map(({ code, kind, from: from_day, to: to_day, reference }) => ({
    ...{ code, kind, from_day, to_day, reference },
  }))
  const saved = await run(
    connection,
    from
      .insertInto('periods')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .returning('code'),
  )
  return new Set(saved.map(({ code }) => code))
}

/** The periods that lines state, or that contain the day of what happened. */
export function periodsOf(ledger: Ledger, lines: readonly { period: string | null; values: Values }[]): Set<string> {
  if (ledger.shape === 'roster') return new Set()
  const codes = lines.map(({ period, values }) => {
    const day = ledger.shape === 'event' ? values[ledger.date!] : undefined
    return typeof day === 'string' ? presentPeriod(ledger.period, day) : period
  })
  return new Set(codes.filter((code) => code !== null))
}

export function getPeriod(code: string): Period {
  const period = findPeriod(code)
  if (!period) throw storeProblem('store-unknown-period', { period: code, kind: PERIOD_KINDS.join(' / ') })
  return period
}

async function countRosters(connection: Connection, pack: Pack, periods: readonly Period[]): Promise<void> {
  for (const ledger of pack.ledgers.filter(({ shape }) => shape === 'roster')) {
    const counted = periods.filter(({ kind }) => kind === ledger.period)
    if (counted.length === 0) continue
    await saveCountingDays(connection, ledger, counted)
    await addCells(connection, pack, ledger, { periods: counted.map(({ code }) => code) })
  }
}

export async function saveCountingDays(connection: Connection, ledger: Ledger, periods: readonly Period[]) {
  if (ledger.shape !== 'roster' || periods.length === 0) return
  await run(
    connection,
    from
      .insertInto('counting_days')
      .values(
        periods.map((period) => ({ ledger: ledger.code, period: period.code, day: countingDay(ledger, period) })),
      ),
  )
}

/** The ledger's own month and day within the period, else the day on which the period counts its stocks. */
export function countingDay(ledger: Ledger, period: Period): string {
  const years = ledger.reference ? [period.from.slice(0, 4), period.to.slice(0, 4)] : []
  const days = years.map((year) => `${year}-${ledger.reference}`)
  return days.find((day) => isDay(day) && period.from <= day && day <= period.to) ?? period.reference
}
