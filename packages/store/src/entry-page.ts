/**
 * A page of a ledger's lines for a grid: by place, so that one may scroll anywhere, or after the line last seen. How many
 * lines there are and what their numbers add up to is kept as long as the chains of the counties have not grown.
 */
import { createHash } from 'node:crypto'
import type { Entry, Field, Ledger, Pack } from '@youju/model'
import { type Chosen, chosenEntries, type EntryQuery, fromTheEnd, type Order, orderBy } from './chosen-entries.ts'
import type { Database } from './database.ts'
import { type EntryRow, entryColumns, entryOf } from './entries.ts'
import type { EntryTotals } from './entry-totals.ts'
import { columnName } from './ledger-table.ts'
import { storeProblem } from './problems.ts'
import { isLockedSql } from './rounds/lock.ts'
import { type Connection, quoteName } from './sql.ts'

export type PageQuery = EntryQuery & {
  limit: number
  /** Lines to pass over. */
  at?: number
  /** Where the page before ended, as its `next` says. */
  after?: string
}

export type PagedEntry = Entry & {
  /** Of a hand-in that was approved to the end: a change is a correction. */
  locked: boolean
}

export type EntryPage = EntryTotals & {
  entries: PagedEntry[]
  /** Absent on the last page. */
  next: string | undefined
}

export async function pageOfEntries(
  database: Database,
  counties: readonly number[] | 'all',
  pack: Pack,
  ledger: Ledger,
  query: PageQuery,
): Promise<EntryPage> {
  const chosen = chosenEntries(pack, ledger, query, await database.nameOrder())
  const summed = sumUp(chosen, counties)
  const read = async (connection: Connection): Promise<EntryPage> => {
    const { totals, rows } =
      query.after === undefined && !query.at && !database.entryTotals.areOfMany(summed.key)
        ? await firstPage(database, connection, pack, chosen, query, summed)
        : await anyPage(database, connection, pack, chosen, query, summed)
    const last = rows.at(-1)
    return {
      ...totals,
      entries: rows.map((row) => ({ ...entryOf(ledger, row), locked: row['#locked'] })),
      next: last && rows.length === query.limit ? cursorOf(last) : undefined,
    }
  }
  if (!chosen.order) return database.look(counties, read)
  return database.app(counties, async (connection) => {
    // A hundred thousand names are put in order in memory instead of on disk.
    await connection.query(`set local work_mem = '64MB'`)
    return read(connection)
  })
}

type PageRow = EntryRow & { '#key'?: string | null; '#locked': boolean; '#totals'?: SumsRow }
type PageRead = { totals: EntryTotals; rows: PageRow[] }

/** Its totals come with it, in one way to the server and back. */
async function firstPage(
  database: Database,
  connection: Connection,
  pack: Pack,
  chosen: Chosen,
  query: PageQuery,
  { sql, key }: Summed,
): Promise<PageRead> {
  const rows = await pageRows(connection, pack, chosen, query, 0, `, (select to_jsonb(t) from (${sql}) t) as "#totals"`)
  const totals = rows[0]?.['#totals'] ? toTotals(rows[0]['#totals']) : NOTHING
  // Without the stand they were counted at: only how many there are is asked of them.
  database.entryTotals.keep(key, '', totals)
  return { totals, rows }
}

const NOTHING: EntryTotals = { total: 0, sums: {} }

async function anyPage(
  database: Database,
  connection: Connection,
  pack: Pack,
  chosen: Chosen,
  query: PageQuery,
  summed: Summed,
): Promise<PageRead> {
  const totals = await totalsOf(database, connection, chosen, summed)
  return { totals, rows: await pageRows(connection, pack, chosen, query, totals.total) }
}

const lockColumn = (field: string): string => quoteName(columnName(field))

/** The lines of the page are found by number first: only theirs are fetched whole, however many are passed over. */
async function pageRows(
  connection: Connection,
  pack: Pack,
  chosen: Chosen,
  query: PageQuery,
  total: number,
  beside = '',
): Promise<PageRow[]> {
  const { order, ledger } = chosen
  const parameters = [...chosen.parameters]
  const given = (value: unknown): string => `$${parameters.push(value)}`
  const after = query.after === undefined ? undefined : parseCursor(ledger, query.after)
  const place = after
    ? `and ${beyond(order, after, given)} order by ${orderBy(order)} limit ${given(query.limit)}`
    : placeSql(order, query.at ?? 0, query.limit, total, given)
  const { rows } = await connection.query<PageRow>(
    `with page as materialized (
       select e.id${order ? `, ${order.key} as "#key"` : ''} from ${chosen.from} where ${chosen.where} ${place}
     )
     select ${entryColumns(pack, ledger)}, ${isLockedSql(ledger, 'e', lockColumn)} as "#locked"${order ? ', page."#key"::text as "#key"' : ''}${beside}
     from page join ${chosen.from} on e.id = page.id order by ${orderBy(order, '"#key"')}`,
    parameters,
  )
  return rows
}

/** What lies in the second half is counted off from the end. */
function placeSql(
  order: Order | undefined,
  at: number,
  limit: number,
  total: number,
  given: (value: unknown) => string,
): string {
  if (at <= total / 2) return `order by ${orderBy(order)} offset ${given(at)} limit ${given(limit)}`
  const wanted = Math.max(0, Math.min(limit, total - at))
  return `order by ${fromTheEnd(order)} offset ${given(Math.max(0, total - at - wanted))} limit ${given(wanted)}`
}

type Cursor = { id: number; key: string | null }

const cursorOf = (row: PageRow): string =>
  Buffer.from(JSON.stringify([row['#id'], row['#key'] ?? null])).toString('base64url')

function parseCursor(ledger: Ledger, text: string): Cursor {
  try {
    const [id, key] = JSON.parse(Buffer.from(text, 'base64url').toString()) as [unknown, unknown]
    if (typeof id === 'number' && (key === null || typeof key === 'string')) return { id, key }
  } catch {
    // Said below.
  }
  throw storeProblem('store-no-such-place', { ledger: ledger.code })
}

/** Lines after one: those without a value come last, whatever the direction. */
function beyond(order: Order | undefined, { id, key }: Cursor, given: (value: unknown) => string): string {
  const comparison = order?.descending ? '<' : '>'
  const byId = `e.id ${comparison} ${given(id)}`
  if (!order) return byId
  if (key === null) return `(${order.key} is null and ${byId})`
  const value = `${given(key)}::${order.type}`
  return `(${order.key} ${comparison} ${value} or (${order.key} = ${value} and ${byId}) or ${order.key} is null)`
}

/** Shares are not added. */
const canBeAdded = (field: Field): boolean => ['integer', 'decimal', 'money'].includes(field.type)

type Summed = { sql: string; key: string }
type SumsRow = Record<string, number | null>

/** The statement that counts and adds up what is chosen, and what its result is kept under. */
function sumUp(chosen: Chosen, counties: readonly number[] | 'all'): Summed {
  const added = chosen.ledger.fields.filter(canBeAdded)
  const sums = added.map((field) => `sum(${chosen.seen(field)}) as ${quoteName(field.code)}`)
  const sql = `select ${['count(*) as "#total"', ...sums].join(', ')} from ${chosen.from} where ${chosen.where}`
  const named = JSON.stringify([counties, sql, chosen.parameters])
  return { sql, key: createHash('sha1').update(named).digest('base64') }
}

async function totalsOf(
  database: Database,
  connection: Connection,
  chosen: Chosen,
  { sql, key }: Summed,
): Promise<EntryTotals> {
  const stand = await standOf(connection)
  const known = database.entryTotals.find(key, stand)
  if (known) return known
  const { rows } = await connection.query<SumsRow>(sql, [...chosen.parameters])
  const totals = toTotals(rows[0]!)
  database.entryTotals.keep(key, stand, totals)
  return totals
}

const toTotals = ({ '#total': total, ...sums }: SumsRow): EntryTotals => ({
  total: total ?? 0,
  sums: Object.fromEntries(Object.entries(sums).flatMap(([field, sum]) => (sum === null ? [] : [[field, sum]]))),
})

/** Every change of a line is in a chain; opening a period or renaming a unit is not. */
async function standOf(connection: Connection): Promise<string> {
  const { rows } = await connection.query<{ stand: string }>(
    `select concat_ws('/',
       (select string_agg((select max(a.sequence) from actions a where a.county_id = c.id)::text, ',' order by c.id)
        from counties c where c.id = any((select allowed_counties())::int[])),
       (select count(*) from counting_days), (select count(*) from units),
       (select max(from_day) from units)) as stand`,
  )
  return rows[0]!.stand
}
