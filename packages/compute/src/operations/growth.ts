/** How much more than a year before, as a share of what it was then. */
import { type Formula, previousPeriod } from '@youju/model'
import type { Operation } from '../scope.ts'
import { quotient, settle } from '../step.ts'

export const growth: Operation<Extract<Formula, { growth: Formula }>> = (formula, scope) => {
  const now = scope.part(formula.growth)
  const before = scope.part(formula.growth, previousPeriod(scope.period))
  return (unit) =>
    settle({ operation: 'growth', unit, period: scope.period.code }, [now(unit), before(unit)], ([a, b]) =>
      quotient(a! - b!, b!),
    )
}
