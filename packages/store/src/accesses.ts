/**
 * That somebody read personal records, exported, signed in or changed a right. The application may add, never change. A
 * line concerns the county of its unit, else the counties of whoever acted; one that concerns all is shown to everybody.
 */
import type { Connection } from './sql.ts'

export type Access = {
  at: string
  by: string
  deed: string
  ledger?: string | null
  unit?: string | null
  entries?: number | null
  note?: string
}
export type LoggedAccess = Required<Access> & { id: string }

export async function logAccess(
  connection: Connection,
  access: Access,
  counties: readonly number[] | 'all',
): Promise<void> {
  await connection.query(
    `insert into accesses (at, by, deed, ledger, unit, entries, note, counties)
     values ($1, $2, $3, $4, $5, $6, $7, coalesce((select array[county_id] from unit_codes where code = $5), $8::int[]))`,
    [
      ...[access.at, access.by, access.deed, access.ledger ?? null, access.unit ?? null, access.entries ?? null],
      ...[access.note ?? '', counties === 'all' || counties.length === 0 ? null : counties],
    ],
    'often',
  )
}

export type AccessQuery = {
  deed?: string
  ledger?: string
  by?: string
  from?: string
  to?: string
  limit: number
  /** Only what was logged before this one. */
  before?: string
}

/** Newest first. */
export async function listAccesses(
  connection: Connection,
  query: AccessQuery,
): Promise<{ items: LoggedAccess[]; total: number }> {
  const chosen = `($1::text is null or deed = $1) and ($2::text is null or ledger = $2) and ($3::text is null or by = $3)
    and ($4::timestamptz is null or at >= $4) and ($5::timestamptz is null or at <= $5)`
  const given = [query.deed ?? null, query.ledger ?? null, query.by ?? null, query.from ?? null, query.to ?? null]
  const { rows } = await connection.query<Omit<LoggedAccess, 'at' | 'id'> & { at: Date; id: number }>(
    `select id, at, by, deed, ledger, unit, entries, note from accesses
     where ${chosen} and ($6::bigint is null or id < $6) order by id desc limit $7`,
    [...given, query.before ?? null, query.limit],
  )
  const { rows: counted } = await connection.query<{ total: number }>(
    `select count(*) as total from accesses where ${chosen}`,
    given,
  )
  return {
    items: rows.map((row) => ({ ...row, id: String(row.id), at: row.at.toISOString() })),
    total: counted[0]!.total,
  }
}
