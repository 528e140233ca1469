/** What a unit is called, beside its code, for those who are told about it. */
import type { Unit } from '@youju/model'
import type { Connection } from './sql.ts'

export type NamedUnit = { unit: string; unitName?: string }

export const namedUnit = (versions: readonly Pick<Unit, 'code' | 'name'>[], unit: string): NamedUnit => {
  const name = versions.findLast(({ code }) => code === unit)?.name
  return name === undefined ? { unit } : { unit, unitName: name }
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
