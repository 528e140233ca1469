/**
 * A measure is one additive quantity of a ledger: a count of lines or the sum of a field, with a condition and the
 * fields it is broken down by. It is the only thing that is ever aggregated over entries; everything above is
 * computed from its cells.
 */
import { z } from 'zod'
import { checkDefinition } from './definition.ts'
import { Filter } from './filter.ts'
import { type Field, getField, type Ledger } from './ledger.ts'
import { Code, Label } from './text.ts'

export const Measure = z.object({
  code: Code,
  version: z.number().int().min(1).default(1),
  label: Label,
  ledger: Code,
  sum: Code.optional().describe('Numeric field to add up; lines are counted when absent'),
  where: Filter.default({}),
  by: z.array(Code).max(4).default([]).describe('Code fields it is broken down by'),
  unit: z.string().describe('Unit of measure: 人, 元'),
})
export type Measure = z.infer<typeof Measure>

export const defineMeasure = (definition: z.input<typeof Measure>): Measure =>
  checkDefinition('measure', Measure, definition)

/**
 * The value of a measure at the unit that owns the entries. `breakdown` holds one code for each field of the measure's
 * `by`, in that order; an entry without the code has an empty text there.
 */
export type Cell = {
  measure: string
  period: string
  unit: string
  breakdown: readonly string[]
  value: number
  entries: number
  /** Lines that may count but leave empty what the measure needs; absent when there are none. */
  lacking?: number
}

/**
 * The fields without which nobody can say whether a line counts, or for how much: those that the measure adds up or has
 * a condition on and that may be left empty without meaning none.
 */
export function fieldsNeeded(measure: Measure, ledger: Ledger): string[] {
  const decisive = Object.entries(measure.where).flatMap(([field, part]) => (takesEmpty(part) ? [] : [field]))
  return [...new Set([...(measure.sum ? [measure.sum] : []), ...decisive])].filter((field) =>
    saysNothingWhenEmpty(getField(ledger, field)),
  )
}

export const saysNothingWhenEmpty = (field: Field): boolean => !field.required && field.empty !== 'none'

/** A condition that an empty field meets or fails like any other value: whether it is filled, or is not something. */
const takesEmpty = (part: Filter[string]): boolean =>
  typeof part === 'object' &&
  !Array.isArray(part) &&
  (part.present !== undefined || Object.keys(part).every((bound) => bound === 'not'))

/** That a unit has live entries in a ledger for a period: what tells a zero from a gap. */
export type Filing = { ledger: string; period: string; unit: string; entries: number }
