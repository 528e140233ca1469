/**
 * A part of a whole, from summed numerators and denominators, never averaged. Above 1 it is kept and marked: a figure
 * over 100 % is either right for a reason (entrants from outside the area) or shows that a ledger is wrong.
 */
import type { Formula } from '@youju/model'
import type { Operation } from '../scope.ts'
import { quotient, settle } from '../step.ts'

export const rate: Operation<Extract<Formula, { rate: object }>> = (formula, scope) => {
  const part = scope.part(formula.rate.part)
  const whole = scope.part(formula.rate.whole)
  return (unit) =>
    settle(
      { operation: 'rate', unit, period: scope.period.code },
      [part(unit), whole(unit)],
      ([a, b]) => quotient(a!, b!),
      (value) => (value > 1 ? 'above-one' : undefined),
    )
}
