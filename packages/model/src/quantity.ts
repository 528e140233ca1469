/** The words of the corpus format: what a careful reader finds in a report. Offsets are UTF-16, start and end. */
import { z } from 'zod'

export const QUANTITY_KINDS = [
  'count',
  'money',
  'area',
  'length',
  'duration',
  'share',
  'points',
  'ratio',
  'other',
] as const
export const BOUNDS = ['=', '≥', '≤', '>', '<', '≈'] as const
export const LEVELS = [
  'preschool',
  'primary',
  'junior',
  'senior',
  'vocational',
  'special',
  'adult',
  'compulsory',
] as const
export const FLOWS = ['stock', 'flow', 'increase', 'decrease', 'target'] as const
export const RELATION_KINDS = ['sum', 'difference', 'product', 'sumproduct', 'ratio', 'growth', 'change'] as const
export const DEFECT_KINDS = [
  'arithmetic',
  'conflict',
  'implausible',
  'placeholder',
  'foreign-place',
  'typo',
  'noise',
  'numbering',
] as const
export const INDICATOR_CODES = [
  'schools',
  'classes',
  'class-size',
  'enrolment',
  'new-entrants',
  'graduates',
  'staff',
  'teachers',
  'population',
  'land-area',
  'villages',
  'households',
  'enrolment-rate',
  'dropout-rate',
  'dropouts',
  'completion-rate',
  'retention-rate',
  'transition-rate',
  'disabled-enrolment-rate',
  'illiteracy-rate',
  'literacy-training',
  'exam-pass-rate',
  'exam-result',
  'teacher-qualified-rate',
  'teacher-degree-rate',
  'teacher-recruits',
  'teacher-exchange',
  'mentor-pairs',
  'school-pairs',
  'school-groups',
  'training-sessions',
  'training-people',
  'research-projects',
  'honours',
  'awards-people',
  'awards-money',
  'spending',
  'spending-share',
  'spending-growth',
  'per-student-spending',
  'salary',
  'project-investment',
  'donation',
  'floor-area',
  'projects',
  'housing',
  'computers',
  'student-computer-ratio',
  'teacher-computer-ratio',
  'ict-coverage',
  'books',
  'equipment-value',
  'aid-people',
  'aid-money',
  'aid-standard',
  'left-behind-children',
  'migrant-children',
  'disabled-children',
  'hazards',
  'inspections',
  'accidents',
  'police-patrols',
  'complaints',
  'cases',
  'fees',
  'meetings',
  'visits',
  'surveys',
  'opinions',
  'satisfaction-rate',
  'representatives',
  'publicity',
  'contracts',
  'activities',
  'participants',
  'standard-school-rate',
  'large-class-rate',
  'training-institutions',
  'adult-training',
  'employment',
  'employment-rate',
  'union-members',
  'party-members',
  'score',
  'other',
] as const

export type Span = readonly [start: number, end: number]
export type QuantityKind = (typeof QUANTITY_KINDS)[number]
export type Bound = (typeof BOUNDS)[number]
export type Level = (typeof LEVELS)[number]
export type Flow = (typeof FLOWS)[number]

const at = z.tuple([z.number().int(), z.number().int()])

export const Quantity = z.object({
  type: z.literal('quantity'),
  id: z.string(),
  at,
  text: z.string(),
  value: z.number().describe('Base units: 万 and 亿 multiplied out, shares as a fraction of 1'),
  unit: z.string(),
  kind: z.enum(QUANTITY_KINDS),
  bound: z.enum(BOUNDS),
  subject: z.string(),
  indicator: z.string(),
  level: z.enum(LEVELS).optional(),
  flow: z.enum(FLOWS),
})
export type Quantity = z.infer<typeof Quantity>

export const Relation = z.object({
  type: z.literal('relation'),
  kind: z.enum(RELATION_KINDS),
  of: z.array(z.string()),
  equals: z.string(),
  holds: z.boolean(),
})
export type Relation = z.infer<typeof Relation>

/** Something that a careful editor would send back. Plain data, never thrown. */
export const Defect = z.object({
  type: z.literal('defect'),
  kind: z.enum(DEFECT_KINDS),
  at,
  text: z.string(),
  note: z.string().default(''),
  expected: z.string().optional().describe('What it should say, where that is known'),
  rule: z.string().optional().describe('File in verify/src/rules that found it'),
})
export type Defect = z.infer<typeof Defect>

/** What was found in a text. `source` is the text that the offsets refer to. */
export type Reading = { source: string; quantities: readonly Quantity[]; relations: readonly Relation[] }
