/**
 * Missing is not zero. A form or roster is complete when every unit that must keep it has filed; an event ledger or a
 * sparse one when anybody in the county keeps it at all, for then silence means that there was nothing.
 */
import { codesOf, type Ledger, type Missing, type Pack, type Unit, type UnitTree } from '@youju/model'

/** What is missing of each unit. */
export type Gaps = ReadonlyMap<string, readonly Missing[]>

type Question = {
  ledger: Ledger
  period: string
  /** Units that have filed. */
  filed: readonly string[]
  passes: (unit: Unit) => boolean
}

export const findGaps = (pack: Pack, tree: UnitTree, question: Question): Gaps =>
  question.ledger.shape === 'event' || question.ledger.sparse
    ? silentCounties(tree, question)
    : unitsWithoutFiling(pack, tree, question)

function unitsWithoutFiling(pack: Pack, tree: UnitTree, { ledger, period, filed, passes }: Question): Gaps {
  const filedBy = new Set(filed.map((unit) => tree.findCarrier(unit)?.code))
  const types = ledger.filledBy.types && new Set(ledger.filledBy.types.flatMap((type) => codesOf(pack, 'type', type)))
  const gaps = new Map<string, Set<Missing>>()
  for (const unit of tree.units()) {
    const mustFile = unit.kind === ledger.filledBy.kind && (!types || types.has(unit.type ?? ''))
    if (!mustFile || filedBy.has(unit.code) || !passes(unit)) continue
    const missing = { ledger: ledger.code, unit: unit.code, period }
    for (const above of tree.ancestors(unit.code)) note(gaps, above.code, missing)
  }
  return listed(gaps)
}

function silentCounties(tree: UnitTree, { ledger, period, filed }: Question): Gaps {
  const kept = new Set(filed.map((unit) => tree.findVersion(unit)?.county))
  const silent = new Map<string, Missing>()
  const gaps = new Map<string, Set<Missing>>()
  for (const unit of tree.units()) {
    if (unit.county === '' || kept.has(unit.county)) continue
    let missing = silent.get(unit.county)
    if (!missing) {
      missing = { ledger: ledger.code, unit: unit.county, period }
      silent.set(unit.county, missing)
    }
    note(gaps, unit.code, missing)
    for (const above of tree.ancestors(unit.code)) if (above.county !== unit.county) note(gaps, above.code, missing)
  }
  return listed(gaps)
}

function note(gaps: Map<string, Set<Missing>>, unit: string, missing: Missing): void {
  const known = gaps.get(unit)
  if (known) known.add(missing)
  else gaps.set(unit, new Set([missing]))
}

const listed = (gaps: Map<string, Set<Missing>>): Gaps =>
  new Map([...gaps].map(([unit, missing]) => [unit, Object.freeze([...missing])]))
