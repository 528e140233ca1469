/** The lines of a ledger, streamed; and the history of one. */
import {
  type ActionKind,
  ENTRY_ACTIONS,
  type Entry,
  getLedger,
  type HistoryLine,
  type Ledger,
  type Pack,
  type Values,
} from '@youju/model'
import { chosenEntries, type EntryQuery, orderBy } from './chosen-entries.ts'
import type { Database } from './database.ts'
import { columnsOf, tableName } from './ledger-table.ts'
import { type Connection, quoteName } from './sql.ts'

const FETCHED = 1000

/**
 * A few lines in one way to the server and back; many by a cursor, a thousand at a time, whose transaction ends with the
 * iteration.
 */
export async function* listEntries(
  database: Database,
  counties: readonly number[] | 'all',
  pack: Pack,
  query: EntryQuery,
): AsyncGenerator<Entry> {
  const ledger = getLedger(pack, query.ledger)
  const { where, order, parameters } = chosenEntries(pack, ledger, query, await database.nameOrder())
  const sql = `select ${entryColumns(pack, ledger)} from ${quoteName(tableName(ledger.code))} e
    where ${where} order by ${orderBy(order)}`
  const few = await database.look(counties, async (connection) => {
    const { rows } = await connection.query<EntryRow>(`${sql} limit ${FETCHED + 1}`, [...parameters])
    return rows.length <= FETCHED ? rows : undefined
  })
  if (few) {
    for (const row of few) yield entryOf(ledger, row)
    return
  }
  const transaction = await database.open(counties)
  try {
    await transaction.query(`declare lines no scroll cursor for ${sql}`, [...parameters])
    for (;;) {
      const { rows } = await transaction.query<EntryRow>(`fetch ${FETCHED} from lines`)
      for (const row of rows) yield entryOf(ledger, row)
      if (rows.length < FETCHED) return
    }
  } finally {
    await transaction.close()
  }
}

export type EntryRow = {
  '#id': number
  '#unit': string
  '#period': string | null
  '#version': number
  '#state': Entry['state']
  values: Values
}

export function entryColumns(pack: Pack, ledger: Ledger): string {
  const values = columnsOf(pack, ledger).map(({ field, name }) => `e.${name} as ${quoteName(field)}`)
  return `e.id as "#id", e.unit as "#unit", ${ledger.shape === 'form' ? 'e.period' : 'null'} as "#period",
    e.version as "#version", e.state as "#state",
    (select to_jsonb(v) from (select ${values.join(', ')}) v) as values`
}

export const entryOf = (ledger: Ledger, row: EntryRow): Entry => ({
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
    [/^[1-9]\d{0,14}$/.test(entry) ? Number(entry) : -1],
  )
  return rows.map(({ ledger, values, at, ...line }) => ({
    ...line,
    at: new Date(at).toISOString(),
    values: values && isOfEntry(line.kind) ? wholeValues(pack, ledger, values) : null,
  }))
}

const isOfEntry = (kind: ActionKind): boolean => (ENTRY_ACTIONS as readonly ActionKind[]).includes(kind)

/** The chain leaves empty fields out. */
function wholeValues(pack: Pack, code: string, values: Values): Values {
  const ledger = pack.ledgers.find((candidate) => candidate.code === code)
  return { ...Object.fromEntries((ledger?.fields ?? []).map((field) => [field.code, null])), ...values }
}
