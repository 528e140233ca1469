/** What it was a year before. */
import { type Formula, previousPeriod } from '@youju/model'
import type { Operation } from '../scope.ts'
import { settle } from '../step.ts'

export const previous: Operation<Extract<Formula, { previous: Formula }>> = (formula, scope) => {
  const period = previousPeriod(scope.period)
  const before = scope.part(formula.previous, period)
  return (unit) => settle({ operation: 'previous', unit, period: period.code }, [before(unit)], ([value]) => value!)
}
