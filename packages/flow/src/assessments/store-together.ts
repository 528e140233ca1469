/** Changes to the lines that an assessment is kept in. */
import { type Entry, Problem, type Score } from '@youju/model'
import type { Change, Submission } from '@youju/store'
import type { Office } from '../office.ts'
import type { Scoring } from '../scores.ts'
import type { KeptAssessment } from './assessments.ts'
import { assessmentProblem } from './problems.ts'

export const selfOf = (scoring: Scoring, { unit, assessment }: KeptAssessment): { self?: Score } =>
  assessment.actions.some(({ kind }) => kind === 'self-rate') ? { self: scoring.scoreOf(unit.code, 'self') } : {}

export const captured = ({ unit }: KeptAssessment, period: string | null, values: Entry['values']): Change => ({
  kind: 'capture',
  draft: { unit: unit.code, period, values },
})
export const revised = ({ id, version }: Entry, values: Entry['values']): Change => ({
  kind: 'revise',
  entry: id,
  version,
  values,
})

/** All of it as one transaction; of two people who act at once one is told to look again. */
export async function storeTogether(
  office: Office,
  { scheme, period }: Scoring,
  units: readonly string[],
  parts: readonly [ledger: string, changes: readonly Change[]][],
): Promise<void> {
  const reason = `${scheme.label.zh} ${period}`
  const submissions = parts
    .filter(([, changes]) => changes.length > 0)
    .map(([ledger, changes]): Submission => ({ ledger, changes, reason, by: office.actor }))
  try {
    await office.store.submitTogether(submissions)
  } catch (error) {
    if (error instanceof Problem && (error.code === 'store-duplicate-line' || error.code === 'store-version-conflict'))
      throw assessmentProblem('assessment-acted-meanwhile', { unit: units.join('、') })
    throw error
  }
}
