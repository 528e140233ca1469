/** Another indicator's value, narrowed further where the formula says so. */
import type { Formula } from '@youju/model'
import type { Operation } from '../scope.ts'
import { narrow } from '../selection.ts'

export const indicator: Operation<Extract<Formula, { indicator: string }>> = (formula, scope) => {
  const evaluate = scope.indicator(formula.indicator, narrow(scope.selection, formula.slice))
  return (unit) => {
    const { reason, missing } = evaluate(unit)
    const { value, partial, note } = reason
    return {
      reason: {
        operation: 'indicator',
        of: formula.indicator,
        ...(formula.slice ? { slice: formula.slice } : {}),
        unit,
        period: scope.period.code,
        value,
        ...(partial === undefined ? {} : { partial }),
        ...(note ? { note } : {}),
        parts: [reason],
      },
      missing,
    }
  }
}
