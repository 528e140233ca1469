/** How much more than a year before, in the unit of the amount itself; between shares these are percentage points. */
import { type Formula, previousPeriod } from '@youju/model'
import type { Operation } from '../scope.ts'
import { settle } from '../step.ts'

export const change: Operation<Extract<Formula, { change: Formula }>> = (formula, scope) => {
  const now = scope.part(formula.change)
  const before = scope.part(formula.change, previousPeriod(scope.period))
  return (unit) =>
    settle({ operation: 'change', unit, period: scope.period.code }, [now(unit), before(unit)], ([a, b]) => a! - b!)
}
