/**
 * A unit's yearly assessment 年终考核 as its actions have left it: rated by itself, checked, published, appealed, final.
 * Marks of the three stages are kept apart; a result is used only once it is final.
 */
import type { Mark } from './scheme.ts'
import type { Day } from './text.ts'

export const ASSESSMENT_STATES = ['open', 'self-rated', 'checked', 'published', 'appealed', 'final'] as const
export type AssessmentState = (typeof ASSESSMENT_STATES)[number]

export type AssessmentAction = { at: Day; by: string; reason: string } & (
  | { kind: 'self-rate'; marks: readonly Mark[] }
  | { kind: 'check'; marks: readonly Mark[] }
  | { kind: 'publish' }
  | { kind: 'appeal' }
  | { kind: 'answer'; marks: readonly Mark[] }
  | { kind: 'finish' }
)

export type Assessment = {
  scheme: string
  unit: string
  period: string
  actions: readonly AssessmentAction[]
  state: AssessmentState
  marks: readonly Mark[]
  /** First day on which the result was public; appeals are counted from it. */
  published?: Day
}
