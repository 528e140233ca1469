/** An indicator 指标: a formula over measures and other indicators, with what is needed to state and to judge it. */
import { z } from 'zod'
import { checkDefinition } from './definition.ts'
import { Slice } from './filter.ts'
import { Formula } from './formula.ts'
import { PERIOD_KINDS } from './period.ts'
import { INDICATOR_CODES, LEVELS } from './quantity.ts'
import { Code, Label } from './text.ts'
import { UNIT_KINDS, Unit } from './unit.ts'

/** A worked example: cells as they would be in the store, and the figure that must come out. */
export const IndicatorExample = z.object({
  units: z
    .array(Unit.partial().required({ code: true }))
    .default([])
    .describe('Units of the example beside the default: county C with schools A, B, C1, D below it'),
  unit: z.string().default('C'),
  period: z.string(),
  slice: Slice.default({}),
  cells: z.array(
    z.object({
      measure: z.string(),
      unit: z.string(),
      period: z.string().optional(),
      breakdown: z.array(z.string()).default([]),
      value: z.number(),
    }),
  ),
  expect: z.number().nullable().describe('In base units; null when something is missing'),
  decimals: z.number().int().default(6).describe('To how many decimals the example was worked out'),
})
export type IndicatorExample = z.infer<typeof IndicatorExample>

export const Indicator = z.object({
  code: Code,
  version: z.number().int().min(1).default(1),
  label: Label,
  row: z.array(z.string()).default([]).describe('Rows of domain/indicators.tsv it answers, such as ACC03'),
  family: z
    .enum(INDICATOR_CODES)
    .optional()
    .describe('Code under which a reader of reports knows it; its own code when that is one'),
  level: z.enum(LEVELS).optional().describe('Level that its figures always have, when not given by the slice'),
  unit: z.string().describe('Base unit of measure: 人, 元, 元/人; empty for shares and ratios'),
  kind: z.enum(['count', 'money', 'area', 'length', 'duration', 'share', 'points', 'ratio', 'other']),
  flow: z.enum(['stock', 'flow', 'increase', 'target']).default('stock'),
  period: z.enum(PERIOD_KINDS),
  formula: Formula,
  slices: z
    .array(z.string())
    .default([])
    .describe('Dimensions it may be sliced by: fields of its measures’ `by`, or type, ownership, location'),
  better: z.enum(['higher', 'lower', 'none']),
  levels: z.array(z.enum(UNIT_KINDS)).min(1).describe('Kinds of unit it is computed for'),
  threshold: Label.optional().describe('Number and comparison of the standard, in words'),
  passes: z
    .object({
      atLeast: z.number().optional(),
      atMost: z.number().optional(),
      above: z.number().optional(),
      below: z.number().optional(),
    })
    .optional(),
  source: z
    .string()
    .describe('Standard, notice or form, with its year; marked (unconfirmed) where the domain files do'),
  examples: z.array(IndicatorExample).min(1),
})
export type Indicator = z.infer<typeof Indicator>

export const defineIndicator = (definition: z.input<typeof Indicator>): Indicator =>
  checkDefinition('indicator', Indicator, definition, (indicator) => [
    ...(indicator.kind === 'share' || indicator.kind === 'ratio' || indicator.kind === 'points'
      ? indicator.unit === ''
        ? []
        : [{ path: 'unit', message: 'shares, points and ratios have no unit of measure' }]
      : []),
    ...('rate' in indicator.formula && indicator.kind !== 'share'
      ? [{ path: 'kind', message: 'a rate is a share; use ratio when it may pass 1' }]
      : []),
  ])

/** The code a reader of reports uses for the indicator. */
export const familyOf = (indicator: Indicator): string =>
  indicator.family ?? ((INDICATOR_CODES as readonly string[]).includes(indicator.code) ? indicator.code : 'other')
