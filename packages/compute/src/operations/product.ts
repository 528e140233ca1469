/** Parts multiplied, such as persons and standard. */
import type { Formula } from '@youju/model'
import type { Operation } from '../scope.ts'
import { settle } from '../step.ts'

export const product: Operation<Extract<Formula, { product: Formula[] }>> = (formula, scope) => {
  const parts = formula.product.map((part) => scope.part(part))
  return (unit) =>
    settle(
      { operation: 'product', unit, period: scope.period.code },
      parts.map((part) => part(unit)),
      (factors) => factors.reduce((result, factor) => result * factor, 1),
    )
}
