/** The tree of a real county, from the province down to its villages, as the gazetteer has it. */
import type { Unit } from '@youju/model'
import type { Office } from './office.ts'
import { problem } from './problems.ts'

export type CountyUnits = { unitsOfCounty(code: string): Unit[] }

/** Units that stand already are left as they are. */
export async function addCounty(
  office: Office,
  gazetteer: CountyUnits,
  code: string,
): Promise<{ added: number; kept: number }> {
  const units = gazetteer.unitsOfCounty(code)
  if (units.length === 0) throw problem('county-not-in-gazetteer', { code })
  const known = new Set((await office.store.units.list()).map((unit) => unit.code))
  const added = units.filter((unit) => !known.has(unit.code))
  if (added.length > 0) await office.store.units.save(added)
  return { added: added.length, kept: units.length - added.length }
}
