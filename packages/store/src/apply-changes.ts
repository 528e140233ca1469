/**
 * The one statement by which lines change: it writes the lines, appends the action with its lines to the county's
 * chain, and moves the cells by the difference between what the touched lines contributed before and after. Hand-ins
 * whose lines these are move with them, or stand in the way. All its parts see the lines as they were when it began.
 */
import type { Ledger, Pack } from '@youju/model'
import { contributions } from './cells-sql.ts'
import { columnsOf, tableName } from './ledger-table.ts'
import { type HandInTouched, handInsMovedSql, refuseLocked } from './rounds/lock.ts'
import { type Connection, quoteName, quoteText } from './sql.ts'

/** Who does what to which county, and why. */
export type Deed = { county: number; at: string; by: string; reason: string; correction?: boolean | undefined }
export type Applied = { sequence: number; hash: string; lines: number; corrected: readonly HandInTouched[] }

/**
 * `changes` is a query that gives `#line`, `#kind`, `#id`, `#unit`, `#period`, `#absent` (fields that keep their value)
 * and a column for each field. Its parameters begin at $5.
 */
export const applySql = (pack: Pack, ledger: Ledger, changes: string): string => {
  const table = quoteName(tableName(ledger.code))
  const columns = columnsOf(pack, ledger)
  const steps = contributions(pack, ledger, 'touched', { signed: true })
  const names = columns.map((column) => column.name)
  const own = ledger.shape === 'form' ? ['id', 'county_id', 'unit', 'period'] : ['id', 'county_id', 'unit']
  const given = own.map((name) => (name === 'county_id' ? '$1::int' : `"#${name}"`))
  const sets = columns.map(
    ({ name, field }) => `${name} = case when ${quoteText(field)} = any(c."#absent") then e.${name} else c.${name} end`,
  )
  const stated = columns.map(({ name, field }) => `a.${name} as ${quoteName(field)}`).join(', ')
  return `
    with ${headSql},
    changes as materialized (${changes}),
    before as materialized (
      select e.* from ${table} e join changes c on c."#id" = e.id
      where c."#kind" <> 'capture' and e.state = 'live' and e.county_id = $1
    ),
    captured as (
      insert into ${table} (${[...own, ...names].join(', ')})
      select ${[...given, ...names].join(', ')} from changes where "#kind" = 'capture' order by "#unit", "#id"
      returning *
    ),
    changed as (
      update ${table} e set ${[
        ...sets,
        'version = e.version + 1',
        'unit = coalesce(c."#unit", e.unit)',
        `state = case c."#kind" when 'withdraw' then 'withdrawn' else 'live' end`,
      ].join(', ')}
      from changes c
      where c."#id" = e.id and c."#kind" <> 'capture' and e.state = 'live' and e.county_id = $1
      returning e.*
    ),
    after as materialized (select * from captured union all select * from changed),
    written as (
      insert into action_lines (county_id, sequence, line, kind, entry, unit, period, values)
      select $1, head.sequence + 1, c."#line", c."#kind", a.id, a.unit, ${ledger.shape === 'form' ? 'a.period' : 'null'},
        case when c."#kind" <> 'withdraw'
          then jsonb_strip_nulls((select to_jsonb(v) from (select ${stated}) v)) end
      from after a join changes c on c."#id" = a.id cross join head
      order by c."#line"
      returning line, kind, entry, unit, period, values
    ),
    acted as (${actionSql(ledger.code, 'written')}),
    touched as (
      select *, 1 as "#sign" from after where state = 'live' union all select *, -1 from before
    ),
    ${steps.with},
    cells_moved as (
      insert into cells as c (measure, period, unit, breakdown, county_id, value, entries, lacking)
      select measure, period, unit, breakdown, county_id, value, entries, lacking from (${steps.cells}) d
      on conflict (unit, period, measure, breakdown, county_id)
      do update set value = c.value + excluded.value, entries = c.entries + excluded.entries,
        lacking = c.lacking + excluded.lacking
      returning entries = 0 and lacking = 0 as empty
    ),
    filings_moved as (
      insert into filings as f (ledger, period, unit, county_id, entries) ${steps.filings}
      on conflict (unit, period, ledger, county_id) do update set entries = f.entries + excluded.entries
      returning entries = 0 as empty
    ),
    ${handInsMovedSql(ledger, steps.places)}
    select sequence, hash, lines, (select handed_in from standing) as "handedIn",
      coalesce((select bool_or(empty) from cells_moved), false) as "cellsEmpty",
      coalesce((select bool_or(empty) from filings_moved), false) as "filingsEmpty"
    from acted`
}

/** The last link of the county's chain. */
export const headSql = `head as (
  select coalesce(max(sequence), 0) as sequence,
    coalesce((array_agg(hash order by sequence desc))[1], repeat('0', 64)) as hash
  from (select sequence, hash from actions where county_id = $1 order by sequence desc limit 1) last
)`

/** Appends the action whose lines a relation holds; none when it holds none. */
export const actionSql = (ledger: string, lines: string): string => `
  insert into actions (county_id, sequence, at, by, ledger, reason, lines, digest, previous, hash)
  select $1, head.sequence + 1, $2::timestamptz, $3, ${quoteText(ledger)}, $4, d.lines, d.digest, head.hash,
    action_hash(head.hash, (select code from counties where id = $1), head.sequence + 1, $2::timestamptz, $3,
      ${quoteText(ledger)}, $4, d.lines, d.digest)
  from head, (
    select count(*)::int as lines, ${digestSql('line, kind, entry, unit, period, values', 'line')} as digest from ${lines}
  ) d where d.lines > 0
  returning sequence, hash, lines`

/** The digest of an action's lines, in their order. */
export const digestSql = (columns: string, order: string): string =>
  `encode(sha256(coalesce(string_agg(line_digest(${columns}), ''::bytea order by ${order}), ''::bytea)), 'hex')`

type Done = Omit<Applied, 'corrected'> & { handedIn: HandInTouched[]; cellsEmpty: boolean; filingsEmpty: boolean }

export async function applyChanges(
  connection: Connection,
  sql: string,
  deed: Deed,
  parameters: unknown[] = [],
  often?: 'often',
): Promise<Applied> {
  const { rows } = await connection.query<Done>(sql, [deed.county, deed.at, deed.by, deed.reason, ...parameters], often)
  const { handedIn, cellsEmpty, filingsEmpty, ...applied } = rows[0]!
  refuseLocked(handedIn, deed.correction ?? false)
  if (cellsEmpty)
    await connection.query('delete from cells where entries = 0 and lacking = 0 and county_id = $1', [deed.county])
  if (filingsEmpty) await connection.query('delete from filings where entries = 0 and county_id = $1', [deed.county])
  return { ...applied, corrected: handedIn }
}
