/** What a unit is called, beside its code, for those who are told about it. */
import type { Problem, Unit } from '@youju/model'
import { storeProblem } from '../problems.ts'
import type { Connection } from '../sql.ts'

export type NamedUnit = { unit: string; unitName?: string }

export const namedUnit = (versions: readonly Pick<Unit, 'code' | 'name'>[], unit: string): NamedUnit => {
  const name = versions.findLast(({ code }) => code === unit)?.name
  return name === undefined ? { unit } : { unit, unitName: name }
}

/** What is said of two units that cannot be dealt with together, by the names of both and of the first one's county. */
export const otherCounty = (
  called: (unit: string) => NamedUnit,
  { unit, county, other }: { unit: string; county: string; other: string },
): Problem => {
  const named = (detail: string, code: string) => {
    const { unitName } = called(code)
    return { [detail]: code, ...(unitName === undefined ? {} : { [`${detail}Name`]: unitName }) }
  }
  return storeProblem('store-other-county', {
    ...called(unit),
    ...named('county', county),
    ...named('other', other),
  })
}

/** Units by their last names. */
export async function unitNames(
  connection: Connection,
  units: readonly string[],
): Promise<(unit: string) => NamedUnit> {
  const { rows } = await connection.query<{ code: string; name: string }>(
    'select code, name from units where code = any($1) order by code, from_day',
    [units],
  )
  return (unit) => namedUnit(rows, unit)
}
