/** The lines of a ledger, streamed; and the history of one. */
import {
  type Entry,
  type Filter,
  getLedger,
  getMeasure,
  type HistoryLine,
  type Ledger,
  type Pack,
  type Values,
} from '@youju/model'
import type { Database } from './database.ts'
import { filterSql } from './filter-sql.ts'
import { columnName, columnsOf, tableName } from './ledger-table.ts'
import { storeProblem } from './problems.ts'
import { type Connection, quoteName, quoteText } from './sql.ts'

export type EntryQuery = {
  ledger: string
  /** Units that own the lines; every unit's when absent. */
  under?: readonly string[]
  /** A form's lines of the period, what happened in it, or who was on the roster on its counting day. */
  period?: string
  where?: Filter
  ids?: readonly string[]
  state?: Entry['state'] | 'all'
}

/** The entries behind a cell: those counted at its unit, whether or not they were recorded there. */
export type CellOf = { measure: string; period: string; unit: string; breakdown: readonly string[] }

const FETCHED = 1000

export async function* listEntries(
  database: Database,
  counties: readonly number[] | 'all',
  pack: Pack,
  query: EntryQuery,
): AsyncGenerator<Entry> {
  const ledger = getLedger(pack, query.ledger)
  const conditions = [
    ...(query.state === 'all' ? [] : [`e.state = ${quoteText(query.state ?? 'live')}`]),
    ...(query.under ? [`e.unit = any($1)`] : ['$1::text[] is null']),
    ...(query.ids ? [`e.id = any($2)`] : ['$2::bigint[] is null']),
    ...(query.period ? [periodSql(ledger, query.period)] : []),
    ...(query.where ? [filterSql(pack, ledger, query.where, 'e')] : []),
  ]
  yield* stream(database, counties, pack, ledger, conditions, [
    query.under ?? null,
    query.ids?.map((id) => numberOf(ledger, id)) ?? null,
  ])
}

export async function* listEntriesOf(
  database: Database,
  counties: readonly number[] | 'all',
  pack: Pack,
  cell: CellOf,
): AsyncGenerator<Entry> {
  const measure = getMeasure(pack, cell.measure)
  const ledger = getLedger(pack, measure.ledger)
  const conditions = [
    `e.state = 'live'`,
    filterSql(pack, ledger, measure.where, 'e'),
    periodSql(ledger, cell.period),
    ...(measure.sum ? [`e.${quoteName(columnName(measure.sum))} is not null`] : []),
    ...measure.by.map(
      (field, index) =>
        `coalesce(e.${quoteName(columnName(field))}::text, '') = ${quoteText(cell.breakdown[index] ?? '')}`,
    ),
    `coalesce((select o.owner from counted_at o join periods p on p.reference between o.from_day and o.to_day
       where o.unit = e.unit and p.code = $2), e.unit) = $1`,
    'e.unit in (select $1 union all select o.unit from counted_at o where o.owner = $1)',
  ]
  yield* stream(database, counties, pack, ledger, conditions, [cell.unit, cell.period])
}

function periodSql(ledger: Ledger, period: string): string {
  if (ledger.shape !== 'roster') return `e.period = ${quoteText(period)}`
  const held = (field: string | undefined, comparison: string): string => {
    const column = field && `e.${quoteName(columnName(field))}`
    return column ? ` and (${column} is null or ${column} ${comparison} d.day)` : ''
  }
  return `exists (select from counting_days d where d.ledger = ${quoteText(ledger.code)}
    and d.period = ${quoteText(period)}${held(ledger.from, '<=')}${held(ledger.to, '>=')})`
}

function numberOf(ledger: Ledger, id: string): number {
  if (!/^\d{1,15}$/.test(id)) throw storeProblem('store-unknown-entry', { ledger: ledger.code, entry: id })
  return Number(id)
}

type EntryRow = {
  '#id': number
  '#unit': string
  '#period': string | null
  '#version': number
  '#state': Entry['state']
  values: Values
}

/** By a cursor, a thousand lines at a time; the transaction ends with the iteration. */
async function* stream(
  database: Database,
  counties: readonly number[] | 'all',
  pack: Pack,
  ledger: Ledger,
  conditions: readonly string[],
  parameters: unknown[],
): AsyncGenerator<Entry> {
  const values = columnsOf(pack, ledger).map(({ field, name }) => `e.${name} as ${quoteName(field)}`)
  const sql = `select e.id as "#id", e.unit as "#unit", ${ledger.shape === 'form' ? 'e.period' : 'null'} as "#period",
      e.version as "#version", e.state as "#state",
      (select to_jsonb(v) from (select ${values.join(', ')}) v) as values
    from ${quoteName(tableName(ledger.code))} e where ${conditions.join(' and ')} order by e.id`
  const transaction = await database.open(counties)
  try {
    await transaction.query(`declare lines no scroll cursor for ${sql}`, parameters)
    for (;;) {
      const { rows } = await transaction.query<EntryRow>(`fetch ${FETCHED} from lines`)
      for (const row of rows) yield entryOf(ledger, row)
      if (rows.length < FETCHED) return
    }
  } finally {
    await transaction.close()
  }
}

const entryOf = (ledger: Ledger, row: EntryRow): Entry => ({
  id: String(row['#id']),
  ledger: ledger.code,
  unit: row['#unit'],
  period: row['#period'],
  values: row.values,
  version: row['#version'],
  state: row['#state'],
})

export async function historyOf(connection: Connection, pack: Pack, entry: string): Promise<HistoryLine[]> {
  const { rows } = await connection.query<HistoryLine & { at: Date | string; ledger: string }>(
    `select a.at, a.by, l.kind, a.reason, l.values, a.sequence, a.ledger
     from action_lines l join actions a using (county_id, sequence) where l.entry = $1 order by a.sequence`,
    [/^\d{1,15}$/.test(entry) ? Number(entry) : -1],
  )
  return rows.map(({ ledger, values, at, ...line }) => ({
    ...line,
    at: new Date(at).toISOString(),
    values: values && wholeValues(pack, ledger, values),
  }))
}

/** The chain leaves empty fields out. */
function wholeValues(pack: Pack, code: string, values: Values): Values {
  const ledger = pack.ledgers.find((candidate) => candidate.code === code)
  return { ...Object.fromEntries((ledger?.fields ?? []).map((field) => [field.code, null])), ...values }
}
