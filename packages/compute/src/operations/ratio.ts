/** One amount to another: pupils to teachers, 14 to 1. */
import type { Formula } from '@youju/model'
import type { Operation } from '../scope.ts'
import { quotient, settle } from '../step.ts'

export const ratio: Operation<Extract<Formula, { ratio: object }>> = (formula, scope) => {
  const of = scope.part(formula.ratio.of)
  const to = scope.part(formula.ratio.to)
  return (unit) =>
    settle({ operation: 'ratio', unit, period: scope.period.code }, [of(unit), to(unit)], ([a, b]) => quotient(a!, b!))
}
