/**
 * Changes of units are actions of their county's chain like any other: who did what on which day, and why. Each version of
 * a unit that was written is a line, told by the unit's code and the version's first day; it holds the version as it stands.
 */
import type { Unit, UnitChange, UnitHistoryLine } from '@youju/model'
import { actionSql, headSql } from '../apply-changes.ts'
import type { Connection } from '../sql.ts'

/** What stands where an action on lines names its ledger. */
export const UNITS = 'units'

/** Why units are changed, and by whom when not by the actor. */
export type UnitDeed = { reason: string; by?: string }

export type UnitAction = { change: UnitChange; at: string; by: string; reason: string }
type Version = Pick<Unit, 'code' | 'from' | 'county'>

/** One action a county; the versions written are read from the table, those taken away leave an empty line. */
export async function recordUnits(
  connection: Connection,
  written: readonly Version[],
  removed: readonly Version[],
  { change, at, by, reason }: UnitAction,
): Promise<void> {
  const lines = [...written, ...removed].map(({ code, from, county }) => ({ code, from, county }))
  for (const [county, own] of Map.groupBy(lines, (line) => line.county)) {
    const { rows } = await connection.query<{ id: number }>('select id from counties where code = $1', [county])
    await connection.query(RECORD, [rows[0]!.id, at, by, reason, JSON.stringify(own), change])
  }
}

const RECORD = `
  with ${headSql},
  lines as (
    select row_number() over (order by v.code, v."from")::int as line, v.code as unit, v."from" as period, s.values
    from jsonb_to_recordset($5::jsonb) as v (code text, "from" text)
      left join unit_versions s on s.code = v.code and s.from_day = v."from"::date
  ),
  written as (
    insert into action_lines (county_id, sequence, line, kind, entry, unit, period, values)
    select $1, head.sequence + 1, line, $6, 0, unit, period, values from lines cross join head order by line
    returning line, kind, entry, unit, period, values
  )
  ${actionSql(UNITS, 'written')}`

export async function historyOfUnit(connection: Connection, code: string): Promise<UnitHistoryLine[]> {
  const { rows } = await connection.query<UnitHistoryLine & { at: Date | string }>(
    `select a.at, a.by, a.reason, a.sequence, l.kind as change, l.period as "from", l.values as unit
     from action_lines l join actions a using (county_id, sequence)
     where l.entry = 0 and l.unit = $1 and a.ledger = '${UNITS}' order by a.at, a.sequence, l.line`,
    [code],
  )
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }))
}

/** A version of a unit that is not what its last action made it. */
export const UNIT_DRIFT = `
  with last as (
    select distinct on (l.unit, l.period) l.unit, l.period, l.values, l.sequence, l.county_id
    from action_lines l join actions a using (county_id, sequence)
    where a.ledger = '${UNITS}' order by l.unit, l.period, l.sequence desc
  )
  select coalesce(c.code, '') as county, coalesce(l.sequence, 0) as sequence, 'state' as broken, '${UNITS}' as ledger,
    coalesce(v.code, l.unit) as entry
  from unit_versions v full join last l on l.unit = v.code and l.period = v.from_day::text
    left join counties c on c.id = coalesce(v.county_id, l.county_id)
  where v.values is distinct from l.values
  order by 1, 2, 5 limit 1`
