/** Parts added up. When one is missing, `partial` is the sum of those that are there. */
import type { Formula } from '@youju/model'
import type { Operation } from '../scope.ts'
import { addUp } from '../step.ts'

export const sum: Operation<Extract<Formula, { sum: Formula[] }>> = (formula, scope) => {
  const parts = formula.sum.map((part) => scope.part(part))
  return (unit) =>
    addUp(
      { operation: 'sum', unit, period: scope.period.code },
      parts.map((part) => part(unit)),
    )
}
