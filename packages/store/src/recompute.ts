/** Proves that the cells equal a fresh computation from the ledgers' lines, or makes them so and says what it mended. */
import type { Pack } from '@youju/model'
import { contributions } from './cells-sql.ts'
import { liveLines } from './count-cells.ts'
import { holdStructure } from './locks.ts'
import { type Connection, from, run } from './sql.ts'

export type Difference = {
  of: 'cell' | 'filing'
  /** Measure of a cell, ledger of a filing. */
  code: string
  period: string
  unit: string
  breakdown: readonly string[]
  stored: Counted | null
  fresh: Counted | null
}
type Counted = { value: number; entries: number; lacking?: number }

/** Told how many ledgers of how many are through; throws when it shall go no further. */
export type RecomputeProgress = (done: number, of: number) => Promise<void>

/** Within a transaction: what differs, and is then as the lines say unless only a check is asked for. */
export async function recompute(
  connection: Connection,
  pack: Pack,
  { check = false, progress = async () => undefined }: { check?: boolean; progress?: RecomputeProgress } = {},
): Promise<Difference[]> {
  if (!check) await holdStructure(connection)
  await computeFresh(connection, pack, progress)
  const differences = await findDifferences(connection)
  if (!check && differences.length > 0) await takeFresh(connection)
  return differences
}

async function computeFresh(connection: Connection, pack: Pack, progress: RecomputeProgress): Promise<void> {
  await connection.query(`
    create temp table fresh_cells (measure text, period text, unit text, breakdown text[], county_id int, value numeric,
      entries bigint, lacking bigint) on commit drop`)
  await connection.query(
    'create temp table fresh_filings (ledger text, period text, unit text, county_id int, entries bigint) on commit drop',
  )
  for (const [index, ledger] of pack.ledgers.entries()) {
    await progress(index, pack.ledgers.length)
    const days = await run(
      connection,
      from.selectFrom('counting_days').select(['period', 'day']).where('ledger', '=', ledger.code),
    )
    const steps = contributions(pack, ledger, 'live', { days })
    await connection.query(`
      with live as not materialized (${liveLines(ledger)}), ${steps.with},
        filed as (insert into fresh_filings (ledger, period, unit, county_id, entries) ${steps.filings})
      insert into fresh_cells (measure, period, unit, breakdown, county_id, value, entries, lacking)
      select measure, period, unit, breakdown, county_id, value, entries, lacking from (${steps.cells}) c`)
  }
  await progress(pack.ledgers.length, pack.ledgers.length)
  await connection.query('analyze fresh_cells; analyze fresh_filings')
}

async function findDifferences(connection: Connection): Promise<Difference[]> {
  const { rows } = await connection.query<Difference>(`
    select 'cell' as of, measure as code, period, unit, breakdown,
      case when c.entries is not null
        then jsonb_build_object('value', c.value, 'entries', c.entries, 'lacking', c.lacking) end as stored,
      case when f.entries is not null
        then jsonb_build_object('value', f.value, 'entries', f.entries, 'lacking', f.lacking) end as fresh
    from cells c full join fresh_cells f using (unit, period, measure, breakdown, county_id)
    where (c.value, c.entries, c.lacking) is distinct from (f.value, f.entries, f.lacking)
    union all
    select 'filing', ledger, period, unit, '{}'::text[],
      case when c.entries is not null then jsonb_build_object('value', c.entries, 'entries', c.entries) end,
      case when f.entries is not null then jsonb_build_object('value', f.entries, 'entries', f.entries) end
    from filings c full join fresh_filings f using (unit, period, ledger, county_id)
    where c.entries is distinct from f.entries
    order by 1, 2, 3, 4`)
  return rows
}

async function takeFresh(connection: Connection): Promise<void> {
  await connection.query('delete from cells')
  await connection.query('delete from filings')
  await connection.query(`insert into cells (measure, period, unit, breakdown, county_id, value, entries, lacking)
    select measure, period, unit, breakdown, county_id, value, entries, lacking from fresh_cells`)
  await connection.query(`insert into filings (ledger, period, unit, county_id, entries)
    select ledger, period, unit, county_id, entries from fresh_filings`)
}
