/** At whom the lines of an ended unit are counted, and from when to when. */
import { addDays, type Unit } from '@youju/model'

export type Range = { from: string; to: string; owner: string }
export type Owners = ReadonlyMap<string, readonly Range[]>

const ALWAYS = '9999-12-31'

export function ownersOf(versions: readonly Unit[]): Owners {
  const last = new Map<string, Unit>()
  for (const unit of versions) if (unit.from >= (last.get(unit.code)?.from ?? '')) last.set(unit.code, unit)
  const owners = new Map<string, Range[]>()
  for (const unit of last.values()) {
    const ranges = followSuccessors(unit, last)
    if (ranges.length > 0) owners.set(unit.code, ranges)
  }
  return owners
}

/** Down the line of first successors, which has no circle; a range for each while it stands. */
function followSuccessors(ended: Unit, last: ReadonlyMap<string, Unit>): Range[] {
  const ranges: Range[] = []
  let from = ended.to
  let heir = ended.successors[0]
  while (from !== null && heir !== undefined) {
    const start = addDays(from, 1)
    const unit = last.get(heir)
    const end = unit?.to ?? null
    const passesOn = end !== null && unit!.successors.length > 0
    if (!passesOn) return [...ranges, { from: start, to: ALWAYS, owner: heir }]
    if (end >= start) ranges.push({ from: start, to: end, owner: heir })
    from = end >= start ? end : from
    heir = unit!.successors[0]
  }
  return ranges
}

/** Every unit whose cells a change of owners may alter: with a unit come all whose lines are counted at it. */
export function affectedUnits(before: Owners, after: Owners): string[] {
  const units = new Set([...before.keys(), ...after.keys()])
  const ranges = (unit: string): readonly Range[] => [...(before.get(unit) ?? []), ...(after.get(unit) ?? [])]
  const affected = new Set<string>()
  for (const unit of units) {
    if (JSON.stringify(before.get(unit) ?? []) === JSON.stringify(after.get(unit) ?? [])) continue
    for (const code of [unit, ...ranges(unit).map(({ owner }) => owner)]) affected.add(code)
  }
  for (let size = -1; size !== affected.size; ) {
    size = affected.size
    for (const unit of units) {
      const all = [unit, ...ranges(unit).map(({ owner }) => owner)]
      if (all.some((code) => affected.has(code))) for (const code of all) affected.add(code)
    }
  }
  return [...affected]
}
