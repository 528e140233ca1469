/** Whose data somebody may work on: counties by their codes, as the database numbers them. */
import { sql } from 'kysely'
import { storeProblem } from './problems.ts'
import { type Connection, from, run } from './sql.ts'
import { otherCounty, unitNames } from './units/unit-name.ts'

/** Who uses the store. */
export type Actor = { name: string; counties: 'all' | readonly string[] }

export const SYSTEM: Actor = { name: 'youju', counties: 'all' }

export function checkAllowed(actor: Actor, county: string): void {
  if (actor.counties !== 'all' && !actor.counties.includes(county))
    throw storeProblem('store-not-allowed', { by: actor.name, county: county || '—' })
}

export async function countyIds(connection: Connection, codes: readonly string[]): Promise<Map<string, number>> {
  if (codes.length === 0) return new Map()
  const rows = await run(connection, from.selectFrom('counties').selectAll().where('code', 'in', codes))
  return new Map(rows.map(({ code, id }) => [code, id]))
}

/** The one county that these units belong to. */
export async function countyOf(
  connection: Connection,
  units: readonly string[],
  rowOf: (unit: string) => number = () => 1,
): Promise<{ id: number; code: string; unit: string }> {
  const rows = await run(
    connection,
    from
      .selectFrom('unit_codes as u')
      .innerJoin('counties as c', 'c.id', 'u.county_id')
      .select(['u.code as unit', 'c.id', 'c.code'])
      .where('u.code', '=', sql<string>`any(${[...units]}::text[])`),
  )
  const known = new Set(rows.map(({ unit }) => unit))
  const unknown = units.find((unit) => !known.has(unit))
  if (unknown !== undefined) throw storeProblem('store-unknown-unit', { row: rowOf(unknown), unit: unknown })
  const [first] = rows
  const other = rows.find(({ id }) => id !== first!.id)
  if (other) {
    const apart = { unit: first!.unit, county: first!.code, other: other.unit }
    throw otherCounty(await unitNames(connection, Object.values(apart)), apart)
  }
  return first!
}
