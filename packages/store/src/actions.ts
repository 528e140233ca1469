/** The chain as an auditor reads it: actions, newest first. */
import type { Connection } from './sql.ts'

export type ActionQuery = {
  ledger?: string
  by?: string
  from?: string
  to?: string
  limit: number
  /** Goes on behind this action: `at county sequence`. */
  after?: string
}
export type ListedAction = {
  county: string
  sequence: number
  at: string
  by: string
  ledger: string
  reason: string
  lines: number
  hash: string
}

export async function listActions(
  connection: Connection,
  query: ActionQuery,
): Promise<{ items: ListedAction[]; total: number; head: { sequence: number; hash: string } | null }> {
  const chosen = `($1::text is null or a.ledger = $1) and ($2::text is null or a.by = $2)
    and ($3::timestamptz is null or a.at >= $3) and ($4::timestamptz is null or a.at <= $4)`
  const given = [query.ledger ?? null, query.by ?? null, query.from ?? null, query.to ?? null]
  const [at = null, county = null, sequence = null] = query.after?.split(' ') ?? []
  const { rows } = await connection.query<Omit<ListedAction, 'at'> & { at: Date }>(
    `select c.code as county, a.sequence, a.at, a.by, a.ledger, a.reason, a.lines, a.hash
     from actions a join counties c on c.id = a.county_id
     where ${chosen} and ($5::timestamptz is null or (a.at, c.code, a.sequence) < ($5, $6::text, $7::bigint))
     order by a.at desc, c.code desc, a.sequence desc limit $8`,
    [...given, at, county, sequence, query.limit],
  )
  const { rows: counted } = await connection.query<{ total: number }>(
    `select count(*) as total from actions a where ${chosen}`,
    given,
  )
  const { rows: heads } = await connection.query<{ sequence: number; hash: string }>(
    'select sequence, hash from actions order by at desc, sequence desc limit 1',
  )
  return {
    items: rows.map((row) => ({ ...row, at: row.at.toISOString() })),
    total: counted[0]!.total,
    head: heads[0] ?? null,
  }
}
