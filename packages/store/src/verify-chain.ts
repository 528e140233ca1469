/** Recomputes every link of the counties' chains, every digest of lines, and holds the ledgers against the chain. */
import { ENTRY_ACTIONS, type Pack } from '@youju/model'
import { digestSql } from './apply-changes.ts'
import { columnsOf, tableName } from './ledger-table.ts'
import { type Connection, quoteName, quoteText } from './sql.ts'
import { UNIT_DRIFT } from './units/unit-actions.ts'

export type BrokenLink = {
  county: string
  sequence: number
  /** What no longer agrees: the place in the chain, the lines, the action itself, or a line of a ledger with its last action. */
  broken: 'previous' | 'lines' | 'hash' | 'state'
  ledger: string
  entry?: string
}
export type ChainReport = {
  actions: number
  lines: number
  heads: { county: string; sequence: number; hash: string }[]
  broken: BrokenLink | null
}

export async function verifyChain(connection: Connection, pack: Pack): Promise<ChainReport> {
  const { rows } = await connection.query<{ actions: number; lines: number }>(
    'select count(*) as actions, coalesce(sum(lines), 0) as lines from actions',
  )
  const heads = await connection.query<{ county: string; sequence: number; hash: string }>(
    `select distinct on (c.code) c.code as county, a.sequence, a.hash
     from actions a join counties c on c.id = a.county_id order by c.code, a.sequence desc`,
  )
  const broken =
    (await findBrokenLink(connection)) ??
    (await findOrphan(connection)) ??
    (await findDrift(connection, pack)) ??
    (await connection.query<BrokenLink>(UNIT_DRIFT)).rows[0] ??
    (await findHandInDrift(connection))
  return { ...rows[0]!, heads: heads.rows, broken: broken ?? null }
}

async function findBrokenLink(connection: Connection): Promise<BrokenLink | undefined> {
  const { rows } = await connection.query<BrokenLink>(`
    with digests as (
      select county_id, sequence, count(*) as lines,
        ${digestSql('line, kind, entry, unit, period, values', 'line')} as digest
      from action_lines group by county_id, sequence
    ), links as (
      select c.code as county, a.sequence, a.ledger, a.hash, a.previous,
        lag(a.hash, 1, repeat('0', 64)) over chain as before,
        row_number() over chain as place,
        a.lines, a.digest, coalesce(d.lines, 0) as found,
        coalesce(d.digest, encode(sha256(''::bytea), 'hex')) as computed,
        action_hash(a.previous, c.code, a.sequence, a.at, a.by, a.ledger, a.reason, a.lines, a.digest) as rehashed
      from actions a join counties c on c.id = a.county_id left join digests d using (county_id, sequence)
      window chain as (partition by a.county_id order by a.sequence)
    ), checked as (
      select county, sequence, ledger, case
        when sequence <> place or previous <> before then 'previous'
        when lines <> found or digest <> computed then 'lines'
        when hash <> rehashed then 'hash' end as broken
      from links
    )
    select county, sequence, ledger, broken from checked where broken is not null order by county, sequence limit 1`)
  return rows[0]
}

/** Lines without their action: the end of a chain was cut off. */
async function findOrphan(connection: Connection): Promise<BrokenLink | undefined> {
  const { rows } = await connection.query<BrokenLink>(
    `select c.code as county, l.sequence, '' as ledger, 'lines' as broken
     from action_lines l join counties c on c.id = l.county_id
     where not exists (select from actions a where a.county_id = l.county_id and a.sequence = l.sequence)
     order by 1, 2 limit 1`,
  )
  return rows[0]
}

/** A line of a ledger that is not what its last action made it. */
async function findDrift(connection: Connection, pack: Pack): Promise<BrokenLink | undefined> {
  for (const ledger of pack.ledgers) {
    const stated = columnsOf(pack, ledger).map(({ field, name }) => `e.${name} as ${quoteName(field)}`)
    const { rows } = await connection.query<BrokenLink>(`
      with last as (
        select distinct on (l.entry) l.entry, l.county_id, l.sequence, l.kind, l.unit, l.period, l.values
        from action_lines l join actions a using (county_id, sequence)
        where a.ledger = ${quoteText(ledger.code)} and l.kind in (${ENTRY_ACTIONS.map(quoteText).join(', ')})
        order by l.entry, l.sequence desc
      )
      select coalesce(c.code, '') as county, coalesce(l.sequence, 0) as sequence, 'state' as broken,
        ${quoteText(ledger.code)} as ledger, coalesce(e.id, l.entry)::text as entry
      from ${quoteName(tableName(ledger.code))} e full join last l on l.entry = e.id
        left join counties c on c.id = coalesce(e.county_id, l.county_id)
      where e.id is null or l.entry is null or e.unit <> l.unit
        or (e.state = 'live') = (l.kind = 'withdraw')
        ${ledger.shape === 'form' ? 'or e.period <> l.period' : ''}
        or (l.values is not null and
          l.values <> jsonb_strip_nulls((select to_jsonb(v) from (select ${stated.join(', ')}) v)))
      order by 1, 2 limit 1`)
    if (rows[0]) return rows[0]
  }
  return undefined
}

/** A hand-in that does not stand where its last step left it. */
async function findHandInDrift(connection: Connection): Promise<BrokenLink | undefined> {
  const { rows } = await connection.query<BrokenLink>(`
    select c.code as county, last.sequence, 'state' as broken, h.ledger, h.id::text as entry
    from hand_ins h join counties c on c.id = h.county_id
      left join lateral (
        select l.sequence, l.values from action_lines l
        where l.entry = h.id and l.county_id = h.county_id order by l.sequence desc limit 1
      ) last on true
    where case when last.values ->> 'state' in ('submitted', 'locked', 'sent-back')
      then h.state <> last.values ->> 'state' or h.approvals <> (last.values ->> 'approvals')::int
      else h.state in ('submitted', 'locked', 'sent-back') end
    order by 1, 2 limit 1`)
  return rows[0]
}
