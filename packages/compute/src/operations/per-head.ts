/** An amount per head, or per so many heads: teachers per 100 pupils. */
import type { Formula } from '@youju/model'
import type { Operation, Outcome } from '../scope.ts'
import { quotient, settle } from '../step.ts'

export const perHead: Operation<Extract<Formula, { perHead: object }>> = (formula, scope) => {
  const { per = 1 } = formula.perHead
  const amount = scope.part(formula.perHead.amount)
  const heads = scope.part(formula.perHead.heads)
  const times: readonly Outcome[] =
    per === 1 ? [] : [{ reason: { operation: 'constant', value: per, parts: [] }, missing: [] }]
  return (unit) =>
    settle(
      { operation: 'per-head', unit, period: scope.period.code },
      [amount(unit), heads(unit), ...times],
      ([a, b]) => quotient(a! * per, b!),
    )
}
