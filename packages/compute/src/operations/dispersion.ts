/**
 * The student-weighted coefficient of variation of the balance evaluations (教督〔2012〕3号, 教督〔2017〕6号):
 * x = amount ÷ weight of each school, X = all amounts ÷ all weights (not the mean of the schools' values),
 * S = √ Σ (weight ÷ all weights) × (x − X)², coefficient = S ÷ X.
 */
import type { Formula, Reason } from '@youju/model'
import { Total, tidy } from '../decimal.ts'
import type { Operation, Outcome } from '../scope.ts'
import { amountOf, partialOf, settle, unite } from '../step.ts'
import { unitsBelow } from '../units-below.ts'

export const dispersion: Operation<Extract<Formula, { dispersion: object }>> = (formula, scope) => {
  const units = unitsBelow(scope, formula.dispersion.over, undefined)
  const amountAt = scope.part(formula.dispersion.amount)
  const weightAt = scope.part(formula.dispersion.weight)
  const period = scope.period.code
  return (top) => {
    const schools: School[] = []
    const parts = units(top).map((unit): Outcome => {
      const amount = amountAt(unit)
      const weight = weightAt(unit)
      const perHead = settle({ operation: 'per-head', unit, period }, [amount, weight], ([a, b]) =>
        b === 0 ? Number.NaN : a! / b!,
      )
      if (perHead.missing.length > 0) return perHead
      // Without pupils of the stage a school is not among those compared.
      if (perHead.reason.value === null) return { ...perHead, reason: { ...perHead.reason, note: 'does-not-apply' } }
      schools.push({ amount: amountOf(amount)!, weight: amountOf(weight)! })
      return perHead
    })
    const missing = unite(parts)
    const step = { operation: 'dispersion', unit: top, period }
    const reasons = parts.map((part) => part.reason)
    const value = coefficient(schools)
    if (missing.length > 0)
      return { reason: { ...step, value: null, ...partialOf(value), note: 'missing', parts: reasons }, missing }
    const note: Pick<Reason, 'note'> =
      value !== undefined ? {} : { note: schools.length === 0 ? 'no-units' : 'divided-by-zero' }
    return { reason: { ...step, value: value ?? null, ...note, parts: reasons }, missing }
  }
}

type School = { amount: number; weight: number }

function coefficient(schools: readonly School[]): number | undefined {
  const amounts = sumOf(schools, (school) => school.amount)
  const weights = sumOf(schools, (school) => school.weight)
  if (amounts === 0 || weights === 0) return undefined
  const mean = amounts / weights
  const variance = sumOf(schools, ({ amount, weight }) => (weight / weights) * (amount / weight - mean) ** 2)
  return tidy(Math.sqrt(variance) / mean)
}

function sumOf(schools: readonly School[], of: (school: School) => number): number {
  const total = new Total()
  for (const school of schools) total.add(of(school))
  return total.exact
}
