/** The units that an operation looks at one by one: of a kind, at or below a unit, with the attributes asked for. */
import type { Slice, UnitKind } from '@youju/model'
import type { Outcome, Scope } from './scope.ts'
import { narrow, unitFilter } from './selection.ts'

export function unitsBelow(
  scope: Scope,
  over: UnitKind,
  among: Slice | undefined,
): (unit: string) => readonly string[] {
  const tree = scope.treeOn(scope.period.reference)
  const passes = unitFilter(scope.pack, narrow(scope.selection, among))
  return (top) => {
    const found: string[] = []
    for (const unit of tree.subtree(top)) if (unit.kind === over && passes(unit)) found.push(unit.code)
    return found
  }
}

/** A value that is absent although nothing is missing does not apply: a school without pupils of the stage. */
export const applies = ({ reason, missing }: Outcome): boolean => reason.value !== null || missing.length > 0
