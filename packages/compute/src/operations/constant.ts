/** A number of the standard itself, such as 0.25 for the weight of a part. */
import type { Formula } from '@youju/model'
import type { Operation, Outcome } from '../scope.ts'

export const constant: Operation<Extract<Formula, { constant: number }>> = (formula) => {
  const outcome: Outcome = { reason: { operation: 'constant', value: formula.constant, parts: [] }, missing: [] }
  return () => outcome
}
