/**
 * An evaluation of a unit 督导评估: parts with items, each an indicator held against its threshold; what every school must
 * reach; and the events that veto it. The balance and preschool evaluations of counties are such.
 */
import { z } from 'zod'
import { checkDefinition, duplicates } from './definition.ts'
import type { Figure } from './figure.ts'
import { Slice } from './filter.ts'
import { Threshold } from './formula.ts'
import { PERIOD_KINDS } from './period.ts'
import { Code, Label } from './text.ts'
import { UNIT_KINDS } from './unit.ts'

const Item = z.object({
  indicator: Code,
  slice: Slice.default({}),
  passes: Threshold.optional().describe('Instead of the threshold of the indicator'),
  judged: z.boolean().default(false).describe('Judged on evidence: shown, but no number decides'),
  note: Label.optional(),
})

/** What each school must reach in a stage: so many of the items, and the rest to a share of the mark. */
const EachSchool = z.object({
  types: z.array(z.string()).min(1).describe('School types (codes or groups) that are compared'),
  small: z
    .object({ types: z.array(z.string()).min(1), below: z.number().positive() })
    .optional()
    .describe('Schools of these types with fewer pupils are out of scope'),
  stages: z
    .array(z.object({ stage: Code, label: Label, pupils: Item, items: z.array(Item).min(1) }))
    .min(1)
    .describe('A school without pupils of a stage is not compared in it'),
  met: z.number().int().positive().describe('So many items are met …'),
  floor: z.number().min(0).max(1).describe('… and every other reaches this share of its mark'),
})

export const Evaluation = z.object({
  code: Code,
  version: z.number().int().min(1).default(1),
  label: Label,
  period: z.enum(PERIOD_KINDS),
  level: z.enum(UNIT_KINDS).describe('Kind of unit that is evaluated'),
  parts: z.array(z.object({ code: Code, label: Label, items: z.array(Item).min(1) })).min(1),
  schools: EachSchool.optional(),
  vetoes: z.array(Code).default([]).describe('Codes of `veto-event` that veto it'),
  unconfirmed: Label.optional().describe('What of it is not certain'),
  source: z.string(),
})
export type Evaluation = z.infer<typeof Evaluation>
export type EvaluationItem = z.infer<typeof Item>

export const defineEvaluation = (definition: z.input<typeof Evaluation>): Evaluation =>
  checkDefinition('evaluation', Evaluation, definition, ({ parts }) =>
    duplicates(parts.map(({ code }) => code)).map((code) => ({ path: 'parts', message: `${code} is defined twice` })),
  )

/** `judged` and `not-compared` neither pass nor fail. */
export type ItemVerdict = 'passes' | 'fails' | 'missing' | 'judged' | 'not-compared'
export type JudgedItem = { indicator: string; figure: Figure; threshold?: Threshold; verdict: ItemVerdict }

export type JudgedSchool = {
  unit: string
  stage: string
  items: readonly JudgedItem[]
  met: number
  /** Items below the floor, which no number of others makes up for. */
  belowFloor: readonly string[]
  verdict: 'passes' | 'fails' | 'missing'
}

export type EvaluationVerdict = {
  evaluation: string
  version: number
  unit: string
  period: string
  parts: readonly { code: string; items: readonly JudgedItem[] }[]
  schools: readonly JudgedSchool[]
  outOfScope: readonly string[]
  vetoes: readonly string[]
  /** Open while what is missing could still decide. */
  verdict: 'passed' | 'not-passed' | 'open'
}
