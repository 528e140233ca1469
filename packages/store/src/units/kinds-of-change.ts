/**
 * What may become of units, each a function over all versions of all units: founded or corrected, renamed, moved, merged,
 * split, closed.
 */
import { addDays, type Unit, type UnitChange } from '@youju/model'
import { storeProblem } from '../problems.ts'
import type { Connection } from '../sql.ts'
import { namedUnit, unitNames } from './unit-name.ts'

export type ChangeOfUnits = {
  change: UnitChange
  of: (versions: readonly Unit[]) => readonly Unit[]
  check?: (connection: Connection) => Promise<void>
}

/** Registers units or corrects versions of them; a version is told by its unit's code and first day. */
export const saving = (units: readonly Unit[]): ChangeOfUnits => {
  const given = new Set(units.map(({ code, from: day }) => `${code} ${day}`))
  return {
    change: 'found',
    of: (versions) => [...versions.filter(({ code, from: day }) => !given.has(`${code} ${day}`)), ...units],
  }
}

export const renaming = (code: string, name: string, day: string): ChangeOfUnits => ({
  change: 'rename',
  of: (versions) => reviseFrom(versions, code, day, { name }),
})

export const moving = (code: string, parent: string, day: string): ChangeOfUnits => ({
  change: 'move',
  of(versions) {
    getStanding(versions, parent, day)
    return reviseFrom(versions, code, day, { parent })
  },
})

/** From the day on, `into` carries on for the units: their lines count there, and the units below them go there. */
export const merging = (codes: readonly string[], into: string, day: string): ChangeOfUnits => ({
  change: 'merge',
  of(versions) {
    getStanding(versions, into, day)
    return codes.filter((code) => code !== into).reduce((rest, code) => endUnit(rest, code, [into], day), versions)
  },
})

/** From the day on, `into` carry on for the unit; what has not been moved goes on at the first of them. */
export const splitting = (code: string, into: readonly Unit[], day: string): ChangeOfUnits => ({
  change: 'split',
  of(versions) {
    const founded = into.filter((unit) => !versions.some((known) => known.code === unit.code))
    return endUnit(
      [...versions, ...founded.map((unit) => ({ ...unit, from: day }))],
      code,
      into.map((unit) => unit.code),
      day,
    )
  },
})

/** From the day on the unit is no more, and nobody carries on for it. */
export const closing = (code: string, day: string): ChangeOfUnits => ({
  change: 'close',
  of(versions) {
    const child = versions.find((unit) => unit.parent === code && (unit.to === null || unit.to >= day))
    if (child)
      throw storeProblem('store-unit-has-children', {
        ...namedUnit(versions, code),
        ...{ day, child: child.code, childName: child.name },
      })
    return endUnit(versions, code, [], day)
  },
  check: (connection) => checkNoLinesFrom(connection, code, day),
})

function endUnit(versions: readonly Unit[], code: string, successors: readonly string[], day: string): Unit[] {
  const last = getLast(versions, code, day)
  if (last.from === day) throw storeProblem('store-unit-has-later', { ...namedUnit(versions, code), day, from: day })
  const children = versions.filter((unit) => unit.parent === code && (unit.to === null || unit.to >= day))
  const [heir] = successors
  const moved = children.reduce<readonly Unit[]>(
    (rest, child) => (heir && child.code !== heir ? reviseFrom(rest, child.code, day, { parent: heir }) : rest),
    versions,
  )
  return moved.map((unit) =>
    unit.code === code && unit.from === last.from
      ? { ...unit, to: addDays(day, -1), successors: [...successors] }
      : unit,
  )
}

function reviseFrom(versions: readonly Unit[], code: string, day: string, change: Partial<Unit>): Unit[] {
  const last = getLast(versions, code, day)
  const same = (unit: Unit): boolean => unit.code === code && unit.from === last.from
  if (last.from === day) return versions.map((unit) => (same(unit) ? { ...unit, ...change } : unit))
  return [
    ...versions.map((unit) => (same(unit) ? { ...unit, to: addDays(day, -1), successors: [] } : unit)),
    { ...last, ...change, from: day },
  ]
}

/** The version that stands on the day, after which nothing else is known. */
function getLast(versions: readonly Unit[], code: string, day: string): Unit {
  const later = versions.find((unit) => unit.code === code && unit.from > day)
  if (later) throw storeProblem('store-unit-has-later', { ...namedUnit(versions, code), day, from: later.from })
  return getStanding(versions, code, day)
}

function getStanding(versions: readonly Unit[], code: string, day: string): Unit {
  const found = versions.find((unit) => unit.code === code && unit.from <= day && (unit.to === null || unit.to >= day))
  if (!found) throw storeProblem('store-unit-not-standing', { ...namedUnit(versions, code), day })
  return found
}

async function checkNoLinesFrom(connection: Connection, unit: string, day: string): Promise<void> {
  const { rows } = await connection.query<{ ledger: string; period: string; lines: number }>(
    `select f.ledger, f.period, f.entries as lines from filings f join periods p on p.code = f.period
     where f.unit = $1 and p.reference >= $2 order by p.reference limit 1`,
    [unit, day],
  )
  if (!rows[0]) return
  const called = await unitNames(connection, [unit])
  throw storeProblem('store-unit-has-lines', { ...called(unit), ...rows[0] })
}
