/** The share of units that pass a threshold. Units to which the value does not apply are no part of the whole. */
import type { Formula } from '@youju/model'
import type { Operation } from '../scope.ts'
import { unitsThatPass } from './units-that-pass.ts'

export const shareOfUnits: Operation<Extract<Formula, { shareOfUnits: object }>> = (formula, scope) => {
  const judge = unitsThatPass(formula.shareOfUnits, scope)
  return (unit) => {
    const { parts, passed, among, missing } = judge(unit)
    const step = { operation: 'share-of-units', unit, period: scope.period.code }
    const reasons = parts.map((part) => part.reason)
    const share = among === 0 ? {} : { partial: passed / among }
    if (missing.length > 0)
      return { reason: { ...step, value: null, ...share, note: 'missing', parts: reasons }, missing }
    if (among === 0) return { reason: { ...step, value: null, note: 'no-units', parts: reasons }, missing }
    return { reason: { ...step, value: passed / among, parts: reasons }, missing }
  }
}
