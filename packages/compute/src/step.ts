/** How every step above the measures comes to its outcome: from its parts by arithmetic, or missing with what is there. */
import type { Missing, Reason, ReasonNote } from '@youju/model'
import { tidy, totalOf } from './decimal.ts'
import type { Outcome } from './scope.ts'

export type Step = Pick<Reason, 'operation' | 'of' | 'unit' | 'period' | 'slice'>

/** NaN, which `quotient` gives for a division by zero, is the only thing arithmetic may say beside a number. */
type Arithmetic = (values: readonly number[]) => number

export const quotient = (part: number, whole: number): number => (whole === 0 ? Number.NaN : part / whole)

export function settle(
  step: Step,
  parts: readonly Outcome[],
  arithmetic: Arithmetic,
  noteOn: (value: number) => ReasonNote | undefined = () => undefined,
): Outcome {
  const missing = unite(parts)
  const amounts = parts.map(amountOf)
  const enough = amounts.every((amount) => amount !== undefined) && (missing.length === 0 || lackTheSameUnits(parts))
  const computed = enough ? arithmetic(amounts as number[]) : undefined
  const result = computed === undefined || Number.isNaN(computed) ? undefined : tidy(computed)
  const reasons = parts.map((part) => part.reason)
  if (missing.length > 0)
    return { reason: { ...step, value: null, ...partialOf(result), note: 'missing', parts: reasons }, missing }
  if (result !== undefined) {
    const note = noteOn(result)
    return {
      reason: note ? { ...step, value: result, note, parts: reasons } : { ...step, value: result, parts: reasons },
      missing,
    }
  }
  const note = computed === undefined ? 'does-not-apply' : 'divided-by-zero'
  return { reason: { ...step, value: null, note, parts: reasons }, missing }
}

/** Parts added up. Unlike other arithmetic, a sum has something to show for the parts that are there. */
export function addUp(step: Step, parts: readonly Outcome[]): Outcome {
  const missing = unite(parts)
  const amounts = parts.map(amountOf).filter((amount) => amount !== undefined)
  const reasons = parts.map((part) => part.reason)
  if (missing.length > 0) {
    const partial = amounts.length > 0 ? totalOf(amounts) : undefined
    return { reason: { ...step, value: null, ...partialOf(partial), note: 'missing', parts: reasons }, missing }
  }
  if (amounts.length < parts.length)
    return { reason: { ...step, value: null, note: 'does-not-apply', parts: reasons }, missing }
  return { reason: { ...step, value: tidy(totalOf(amounts)), parts: reasons }, missing }
}

/** What a step has to go on with: its value, else what is there of it. */
export const amountOf = ({ reason }: Outcome): number | undefined => reason.value ?? reason.partial

export const partialOf = (partial: number | undefined): { partial?: number } =>
  partial === undefined ? {} : { partial }

/** What is there of two parts can be held against each other only when both lack the same units. */
function lackTheSameUnits(parts: readonly Outcome[]): boolean {
  const lacking = parts
    .filter((part) => part.reason.operation !== 'constant')
    .map((part) => [...new Set(part.missing.map((gap) => gap.unit))].sort().join(' '))
  return new Set(lacking).size === 1
}

const nothing: readonly Missing[] = Object.freeze([])

/** What is missing under any of the parts, each named once. */
export function unite(parts: readonly Outcome[]): readonly Missing[] {
  if (parts.every((part) => part.missing.length === 0)) return nothing
  const lists: (readonly Missing[])[] = []
  for (const { missing } of parts) if (missing.length > 0 && !lists.includes(missing)) lists.push(missing)
  if (lists.length === 1) return lists[0]!
  const once = new Map<string, Missing>()
  for (const list of lists) for (const gap of list) once.set(keyOf(gap), gap)
  return [...once.values()]
}

const keyOf = ({ ledger, unit, period, fields = [] }: Missing): string => [ledger, unit, period, ...fields].join(' ')
