/**
 * An assessment scheme 考核方案: criteria with points, each bound to an indicator by a rule or to an inspector's mark with
 * evidence; bonus with a cap, deductions, the pass line, vetoes, grades and what follows from them.
 */
import { z } from 'zod'
import { checkDefinition, duplicates, type Issue } from './definition.ts'
import type { Figure } from './figure.ts'
import { Slice } from './filter.ts'
import { Threshold } from './formula.ts'
import { PERIOD_KINDS } from './period.ts'
import { Code, Day, Label } from './text.ts'
import { UNIT_KINDS } from './unit.ts'

const Bound = z.union([z.number(), z.literal('target')])

/** What has to be reached: a number of the scheme, or the unit's own target from its letter. */
export const Goal = z
  .union([z.object({ atLeast: Bound }).strict(), z.object({ atMost: Bound }).strict()])
  .describe('A bound in base units, or `target`: the number that the unit signed for')
export type Goal = z.infer<typeof Goal>

export const STEPS = ['exact', 'whole', 'started'] as const

/** From a figure to points. Every rule stays between nothing and the criterion's points. */
export const PointRule = z.union([
  z
    .object({
      deduct: z
        .object({
          full: Goal.describe('Full marks when reached'),
          points: z.number().positive().describe('Points taken off …'),
          per: z
            .number()
            .positive()
            .describe('… for each so much short of it, in base units: 0.01 is a percentage point'),
          steps: z
            .enum(STEPS)
            .default('exact')
            .describe('Part of a step counts in proportion (exact), not at all (whole), or as a step (started)'),
          floor: z.number().min(0).default(0).describe('Points that are kept whatever is short'),
        })
        .strict(),
    })
    .strict(),
  z
    .object({
      bands: z
        .array(z.object({ when: Threshold, points: z.number().min(0) }).strict())
        .min(1)
        .describe('The first band that holds gives its points; none gives nothing'),
    })
    .strict(),
  z.object({ proportional: Goal.describe('Points in proportion to how far the goal is reached') }).strict(),
  z.object({ passes: Goal.describe('All points when reached, else none') }).strict(),
])
export type PointRule = z.infer<typeof PointRule>

const byIndicator = z
  .object({
    indicator: Code,
    slice: Slice.default({}),
    rule: PointRule,
  })
  .strict()
const byMark = z.object({ mark: Label.describe('What the inspector looks at and how points are given') }).strict()

export const Criterion = z.object({
  code: Code,
  label: Label,
  points: z.number().positive(),
  by: z.union([byIndicator, byMark]),
  evidence: Label.optional().describe('What has to be shown'),
})
export type Criterion = z.infer<typeof Criterion>

/** Something that adds or takes points each time it happens. */
const Extra = z.object({
  code: Code,
  label: Label,
  points: z.number().positive().describe('For each time'),
  most: z.number().positive().optional().describe('At most so many points for this item'),
})
export type Extra = z.infer<typeof Extra>

export const Scheme = z.object({
  code: Code,
  version: z.number().int().min(1).default(1),
  label: Label,
  period: z.enum(PERIOD_KINDS),
  levels: z.array(z.enum(UNIT_KINDS)).min(1).describe('Kinds of unit that are assessed'),
  types: z.array(z.string()).optional().describe('School types (codes or groups) that are assessed; all when absent'),
  total: z.number().positive().default(100).describe('What the points of the criteria add up to'),
  criteria: z.array(Criterion).min(1),
  bonus: z
    .object({ cap: z.number().min(0), items: z.array(Extra).min(1) })
    .optional()
    .describe('Points on top, together never more than the cap'),
  deductions: z.array(Extra).default([]),
  passLine: z.number().default(80).describe('80 in the published reports; other bounds are local'),
  vetoes: z.array(z.object({ code: Code, label: Label })).default([]),
  grades: z
    .array(z.object({ code: Code, label: Label, atLeast: z.number(), effects: z.array(Label).default([]) }))
    .min(1)
    .describe('From the highest to the lowest; the last begins at 0 and is the grade of a unit that is vetoed'),
  appeal: z.object({ days: z.number().int().positive().describe('Working days after publication') }).optional(),
  decimals: z.number().int().min(0).max(4).default(2).describe('To how many decimals points are given'),
  source: z.string().describe('Document that sets it; marked （未证实） where it is not certain'),
})
export type Scheme = z.infer<typeof Scheme>

export const defineScheme = (definition: z.input<typeof Scheme>): Scheme =>
  checkDefinition('scheme', Scheme, definition, (scheme) => [
    ...pointsAddUp(scheme),
    ...codesAreUnique(scheme),
    ...rulesStayWithinPoints(scheme),
    ...gradesDescend(scheme),
  ])

function pointsAddUp({ criteria, total }: Scheme): Issue[] {
  const sum = Number(criteria.reduce((points, criterion) => points + criterion.points, 0).toFixed(6))
  return sum === total ? [] : [{ path: 'criteria', message: `the points add up to ${sum}, not to ${total}` }]
}

const codesAreUnique = (scheme: Scheme): Issue[] =>
  Object.entries({
    criteria: scheme.criteria,
    vetoes: scheme.vetoes,
    grades: scheme.grades,
    extras: [...(scheme.bonus?.items ?? []), ...scheme.deductions],
  }).flatMap(([path, items]) =>
    duplicates(items.map((item) => item.code)).map((code) => ({ path, message: `${code} is defined twice` })),
  )

const rulesStayWithinPoints = ({ criteria }: Scheme): Issue[] =>
  criteria.flatMap(({ by, points }, index) => {
    const path = `criteria[${index}].by.rule`
    if (!('rule' in by)) return []
    if ('deduct' in by.rule && by.rule.deduct.floor > points)
      return [{ path, message: `a floor of ${by.rule.deduct.floor} is above the ${points} points of the criterion` }]
    if (!('bands' in by.rule)) return []
    return by.rule.bands
      .filter((band) => band.points > points)
      .map((band) => ({ path, message: `a band of ${band.points} is above the ${points} points of the criterion` }))
  })

function gradesDescend({ grades }: Scheme): Issue[] {
  const bounds = grades.map((grade) => grade.atLeast)
  const falling = bounds.every((bound, index) => index === 0 || bound < bounds[index - 1]!)
  return [
    ...(falling ? [] : [{ path: 'grades', message: 'bounds fall from the highest grade to the lowest' }]),
    ...(bounds.at(-1) === 0 ? [] : [{ path: 'grades', message: 'the lowest grade begins at 0' }]),
  ]
}

/** A unit rates itself, is checked, and after appeals the result is final: three scores, kept apart. */
export const STAGES = ['self', 'checked', 'final'] as const
export type Stage = (typeof STAGES)[number]

/** Points given by a person. Without evidence a mark counts for nothing. */
export const Mark = z.object({
  unit: z.string(),
  criterion: Code,
  stage: z.enum(STAGES),
  points: z.number(),
  scorer: z.string().min(1),
  at: Day,
  evidence: z.array(z.string()).default([]),
  reason: z.string().default(''),
})
export type Mark = z.infer<typeof Mark>

/** That a bonus or deduction applies to a unit, so many times, and what shows it. */
export const Claim = z.object({
  unit: z.string(),
  item: Code,
  times: z.number().int().positive().default(1),
  evidence: z.array(z.string()).default([]),
})
export type Claim = z.infer<typeof Claim>

/** A veto ends by its date, never by hand, and rests on the document that approved it. */
export const Veto = z.object({
  unit: z.string(),
  veto: Code,
  document: z.string().nullable().describe('Number of the approving document'),
  from: Day,
  to: Day.describe('Last day on which it holds'),
  reason: z.string().default(''),
})
export type Veto = z.infer<typeof Veto>

export type Missed = 'figure-missing' | 'no-mark' | 'mark-without-evidence' | 'mark-out-of-range' | 'no-target'

/** A criterion's points with all they rest on. `missed` says why there are none, where nothing could be judged. */
export type ScoreItem = {
  criterion: string
  full: number
  points: number
  missed?: Missed
  figure?: Figure
  /** The bound that was held against the figure, with `target` put in. */
  goal?: number
  /** How far the figure is from the goal, and how many steps that is. */
  short?: number
  steps?: number
  mark?: Mark
}

export type ScoreExtra = { item: string; times: number; points: number; refused?: 'without-evidence' }
export type ScoreVeto = Veto & { holds: boolean; because?: 'no-document' | 'expired' | 'not-yet' | 'not-in-scheme' }

export type Score = {
  scheme: string
  version: number
  unit: string
  period: string
  stage: Stage
  asOf: Day
  items: readonly ScoreItem[]
  bonus: readonly ScoreExtra[]
  deductions: readonly ScoreExtra[]
  vetoes: readonly ScoreVeto[]
  /** Of the criteria; then bonus up to the cap; then deductions; and what all comes to, never below 0. */
  points: number
  bonusPoints: number
  deductedPoints: number
  total: number
  /** What the total could still become if everything missing were there and full. */
  atMost: number
  complete: boolean
  vetoed: boolean
  passed: boolean
  grade: string
}
