/**
 * What an indicator is made of: a small closed set of operations over measures and other indicators. Each operation is
 * one key; how it is computed lives in `compute/src/operations/` under the same name.
 */
import { z } from 'zod'
import { Slice } from './filter.ts'
import { UNIT_KINDS } from './unit.ts'

export type Formula =
  | { measure: string; slice?: Slice }
  | { indicator: string; slice?: Slice }
  | { constant: number }
  | { sum: Formula[] }
  | { difference: [Formula, Formula] }
  | { product: Formula[] }
  | { rate: { part: Formula; whole: Formula } }
  | { ratio: { of: Formula; to: Formula } }
  | { perHead: { amount: Formula; heads: Formula; per?: number } }
  | { shareOfUnits: { over: UnitKindName; value: Formula; passes: Threshold; among?: Slice } }
  | { countUnits: { over: UnitKindName; value: Formula; passes: Threshold; among?: Slice } }
  | { dispersion: { over: UnitKindName; amount: Formula; weight: Formula } }
  | { growth: Formula }
  | { change: Formula }
  | { previous: Formula }

type UnitKindName = (typeof UNIT_KINDS)[number]

export const Threshold = z
  .object({
    atLeast: z.number().optional(),
    atMost: z.number().optional(),
    above: z.number().optional(),
    below: z.number().optional(),
  })
  .strict()
  .describe('A value passes when all bounds hold')
export type Threshold = z.infer<typeof Threshold>

const kind = z.enum(UNIT_KINDS)
const part: z.ZodType<Formula> = z.lazy(() => Formula)
const overUnits = z.object({ over: kind, value: part, passes: Threshold, among: Slice.optional() }).strict()

export const Formula: z.ZodType<Formula> = z.union([
  z.object({ measure: z.string(), slice: Slice.optional() }).strict(),
  z.object({ indicator: z.string(), slice: Slice.optional() }).strict(),
  z.object({ constant: z.number() }).strict(),
  z.object({ sum: z.array(part).min(1) }).strict(),
  z.object({ difference: z.tuple([part, part]) }).strict(),
  z.object({ product: z.array(part).min(2) }).strict(),
  z.object({ rate: z.object({ part, whole: part }).strict() }).strict(),
  z.object({ ratio: z.object({ of: part, to: part }).strict() }).strict(),
  z.object({ perHead: z.object({ amount: part, heads: part, per: z.number().optional() }).strict() }).strict(),
  z.object({ shareOfUnits: overUnits }).strict(),
  z.object({ countUnits: overUnits }).strict(),
  z.object({ dispersion: z.object({ over: kind, amount: part, weight: part }).strict() }).strict(),
  z.object({ growth: part }).strict(),
  z.object({ change: part }).strict(),
  z.object({ previous: part }).strict(),
])

/** Measures and indicators a formula names, at any depth. */
export function namesOf(formula: Formula): { measures: string[]; indicators: string[] } {
  const found = { measures: [] as string[], indicators: [] as string[] }
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('measure' in node && typeof node.measure === 'string') found.measures.push(node.measure)
    else if ('indicator' in node && typeof node.indicator === 'string') found.indicators.push(node.indicator)
    else for (const child of Object.values(node)) visit(child)
  }
  visit(formula)
  return found
}
