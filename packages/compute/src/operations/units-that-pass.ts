/** What share-of-units and count-units have in common: each unit's value held against the threshold. */
import type { Formula, Threshold } from '@youju/model'
import type { Outcome, Scope } from '../scope.ts'
import { amountOf, unite } from '../step.ts'
import { applies, unitsBelow } from '../units-below.ts'

type OverUnits = Extract<Formula, { countUnits: object }>['countUnits']

export const passes = (value: number, { atLeast, atMost, above, below }: Threshold): boolean =>
  (atLeast === undefined || value >= atLeast) &&
  (atMost === undefined || value <= atMost) &&
  (above === undefined || value > above) &&
  (below === undefined || value < below)

export type Judged = { parts: readonly Outcome[]; passed: number; among: number; missing: Outcome['missing'] }

export function unitsThatPass(formula: OverUnits, scope: Scope): (unit: string) => Judged {
  const units = unitsBelow(scope, formula.over, formula.among)
  const evaluate = scope.part(formula.value)
  return (top) => {
    let passed = 0
    let among = 0
    const outcomes = units(top).map((unit) => evaluate(unit))
    const parts = outcomes.map((outcome): Outcome => {
      if (!applies(outcome)) return { ...outcome, reason: { ...outcome.reason, note: 'does-not-apply' } }
      const amount = outcome.missing.length > 0 ? undefined : amountOf(outcome)
      if (amount === undefined) return outcome
      among++
      if (!passes(amount, formula.passes)) return { ...outcome, reason: { ...outcome.reason, note: 'does-not-pass' } }
      passed++
      return outcome
    })
    return { parts, passed, among, missing: unite(parts) }
  }
}
