/** How many units pass a threshold. */
import type { Formula } from '@youju/model'
import type { Operation } from '../scope.ts'
import { unitsThatPass } from './units-that-pass.ts'

export const countUnits: Operation<Extract<Formula, { countUnits: object }>> = (formula, scope) => {
  const judge = unitsThatPass(formula.countUnits, scope)
  return (unit) => {
    const { parts, passed, among, missing } = judge(unit)
    const step = { operation: 'count-units', unit, period: scope.period.code }
    const reasons = parts.map((part) => part.reason)
    if (missing.length === 0) return { reason: { ...step, value: passed, parts: reasons }, missing }
    const partial = among === 0 ? {} : { partial: passed }
    return { reason: { ...step, value: null, ...partial, note: 'missing', parts: reasons }, missing }
  }
}
