/** The first less the second. */
import type { Formula } from '@youju/model'
import type { Operation } from '../scope.ts'
import { settle } from '../step.ts'

export const difference: Operation<Extract<Formula, { difference: [Formula, Formula] }>> = (formula, scope) => {
  const [from, less] = formula.difference.map((part) => scope.part(part))
  return (unit) =>
    settle(
      { operation: 'difference', unit, period: scope.period.code },
      [from!(unit), less!(unit)],
      ([a, b]) => a! - b!,
    )
}
