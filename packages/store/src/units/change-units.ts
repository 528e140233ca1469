/**
 * Units and what becomes of them. A period is counted in the tree as it stood on the period's reference day: the lines
 * of a unit that had ended by then are counted at its (first) successor, and earlier periods keep the old tree.
 */
import { type Pack, type Unit, UnitTree } from '@youju/model'
import type { Context } from '../context.ts'
import { recountUnits } from '../count-cells.ts'
import { checkAllowed } from '../counties.ts'
import { holdStructure } from '../locks.ts'
import { storeProblem } from '../problems.ts'
import { type Connection, from, run } from '../sql.ts'
import type { ChangeOfUnits } from './kinds-of-change.ts'
import { affectedUnits, ownersOf, type Range } from './succession.ts'
import { recordUnits, type UnitDeed } from './unit-actions.ts'
import { type NamedUnit, namedUnit, otherCounty } from './unit-name.ts'

export async function listUnits(connection: Connection): Promise<Unit[]> {
  const rows = await run(
    connection,
    from
      .selectFrom('units as u')
      .innerJoin('counties as c', 'c.id', 'u.county_id')
      .selectAll('u')
      .select('c.code as county')
      .orderBy('u.code')
      .orderBy('u.from_day'),
  )
  return rows.map(({ code, name, kind, parent, county, type, ownership, location, from_day, to_day, successors }) => ({
    ...{ code, name, kind: kind as Unit['kind'], parent, county },
    ...(type === null ? {} : { type }),
    ...(ownership === null ? {} : { ownership }),
    ...(location === null ? {} : { location }),
    ...{ from: from_day, to: to_day, successors },
  }))
}

/** One transaction and one action a county, or nothing when all is so already. */
export const changeUnits = (context: Context, wanted: ChangeOfUnits, deed: UnitDeed): Promise<void> =>
  context.database.owner((connection) => changeUnitsIn(connection, context, wanted, deed))

/** The new versions, their actions, whom their lines are counted at, and the cells of those this concerns. */
export async function changeUnitsIn(
  connection: Connection,
  { pack, actor, clock }: Context,
  { change, of, check }: ChangeOfUnits,
  { reason, by = actor.name }: UnitDeed,
): Promise<void> {
  await holdStructure(connection)
  const before = await listUnits(connection)
  const after = of(before)
  const touched = differences(before, after)
  const removed = withoutVersions(before, after)
  for (const unit of [...touched, ...removed]) checkAllowed(actor, unit.county)
  checkVersions(after, touched)
  checkSuccession(after)
  await check?.(connection)
  await saveVersions(connection, removed, touched)
  const known = new Set(before.map(versionOf))
  const corrects = change === 'found' && touched.every((unit) => known.has(versionOf(unit)))
  const action = { change: corrects ? 'correct' : change, at: clock().toISOString(), by, reason } as const
  await recordUnits(connection, touched, removed, action)
  await saveOwners(connection, pack, before, after)
}

const versionOf = (unit: Unit): string => `${unit.code} ${unit.from}`

function withoutVersions(before: readonly Unit[], after: readonly Unit[]): Unit[] {
  const kept = new Set(after.map(versionOf))
  return before.filter((unit) => !kept.has(versionOf(unit)))
}

const differences = (before: readonly Unit[], after: readonly Unit[]): Unit[] => {
  const known = new Set(before.map((unit) => JSON.stringify(row(unit))))
  return after.filter((unit) => !known.has(JSON.stringify(row(unit))))
}

function checkVersions(versions: readonly Unit[], touched: readonly Unit[]): void {
  const byCode = Map.groupBy(versions, (unit) => unit.code)
  const called = (unit: string): NamedUnit => namedUnit(byCode.get(unit) ?? [], unit)
  for (const unit of touched) {
    for (const other of byCode.get(unit.code) ?? []) {
      const apart =
        other.from === unit.from ||
        (other.to !== null && other.to < unit.from) ||
        (unit.to !== null && unit.to < other.from)
      if (!apart)
        throw storeProblem('store-unit-overlaps', { ...called(unit.code), from: unit.from, other: other.from })
      const earlier = other.from < unit.from ? other : unit
      if (other.from !== unit.from && earlier.successors.length > 0)
        throw storeProblem('store-unit-has-later', { ...called(unit.code), day: earlier.to ?? '', from: unit.from })
      if (other.county !== unit.county)
        throw otherCounty(called, { unit: unit.code, county: other.county, other: unit.county })
    }
    for (const name of [...(unit.parent === null ? [] : [unit.parent]), ...unit.successors]) {
      const named = byCode.get(name)?.[0]
      if (!named) throw storeProblem('store-unit-not-standing', { unit: name, day: unit.from })
      if (unit.successors.includes(name) && named.county !== unit.county)
        throw otherCounty(called, { unit: unit.code, county: unit.county, other: name })
    }
  }
}

/** Somebody must stand at the end of every line of successors. */
function checkSuccession(versions: readonly Unit[]): void {
  const heirs = new Map(versions.flatMap((unit) => (unit.successors[0] ? [[unit.code, unit.successors[0]]] : [])))
  for (const start of heirs.keys()) {
    const seen = new Set([start])
    for (let unit = heirs.get(start); unit !== undefined; unit = heirs.get(unit)) {
      if (unit === start) {
        const through = [...seen].map((code) => namedUnit(versions, code).unitName ?? code).join(' → ')
        throw storeProblem('store-unit-circle', { ...namedUnit(versions, unit), through })
      }
      if (seen.has(unit)) break
      seen.add(unit)
    }
  }
}

async function saveVersions(connection: Connection, removed: readonly Unit[], touched: readonly Unit[]): Promise<void> {
  await connection.query('insert into counties (code) select distinct unnest($1::text[]) on conflict do nothing', [
    touched.map((unit) => unit.county),
  ])
  const rows = JSON.stringify(touched.map(row))
  await connection.query(
    `insert into unit_codes (code, county_id)
     select distinct u.code, c.id from jsonb_to_recordset($1::jsonb) as u (code text, county text)
     join counties c on c.code = u.county on conflict do nothing`,
    [rows],
  )
  for (const unit of removed)
    await connection.query('delete from units where code = $1 and from_day = $2', [unit.code, unit.from])
  await connection.query(
    `insert into units (code, name, kind, parent, county_id, type, ownership, location, from_day, to_day, successors)
     select u.code, u.name, u.kind, u.parent, c.id, u.type, u.ownership, u.location, u.from_day, u.to_day, u.successors
     from jsonb_to_recordset($1::jsonb) as u (code text, name text, kind text, parent text, county text, type text,
       ownership text, location text, from_day date, to_day date, successors text[])
     join counties c on c.code = u.county
     on conflict (code, from_day) do update set name = excluded.name, kind = excluded.kind, parent = excluded.parent,
       type = excluded.type, ownership = excluded.ownership, location = excluded.location, to_day = excluded.to_day,
       successors = excluded.successors`,
    [rows],
  )
}

const row = ({
  code,
  name,
  kind,
  parent,
  county,
  type,
  ownership,
  location,
  from: from_day,
  to,
  successors,
}: Unit) => ({
  ...{ code, name, kind, parent, county, type: type ?? null, ownership: ownership ?? null, location: location ?? null },
  ...{ from_day, to_day: to, successors: successors ?? [] },
})

async function saveOwners(connection: Connection, pack: Pack, before: readonly Unit[], after: readonly Unit[]) {
  const [old, now] = [ownersOf(before), ownersOf(after)]
  const affected = affectedUnits(old, now)
  if (affected.length === 0) return
  await connection.query('delete from counted_at')
  const ranges = [...now].flatMap(([unit, owned]) => owned.map((range: Range) => ({ unit, ...range })))
  await connection.query(
    `insert into counted_at (unit, from_day, to_day, owner)
     select unit, "from", "to", owner from jsonb_to_recordset($1::jsonb) as r (unit text, "from" date, "to" date, owner text)`,
    [JSON.stringify(ranges)],
  )
  await recountUnits(connection, pack, affected)
}

export const treeOn = async (connection: Connection, day: string): Promise<UnitTree> =>
  new UnitTree(await listUnits(connection), day)
