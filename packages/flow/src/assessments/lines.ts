/** An assessment's actions as lines of the ledger `assessment-action`, and its published result as a line of `assessment`. */
import type { Assessment, AssessmentAction, Entry, Mark, Scheme, Score, Values } from '@youju/model'

/** Ledgers of the pack in which the course, the marks and the results of assessments are kept. */
export const ASSESSMENT_ACTION = 'assessment-action'
export const INSPECTION_MARK = 'inspection-mark'
export const RESULT = 'assessment'

export const actionLine = (
  { scheme, period, actions, state }: Assessment,
  action: AssessmentAction,
  document: string | undefined,
): Values => ({
  scheme,
  'assessed-period': period,
  sequence: actions.length,
  'assessment-action-kind': action.kind,
  'acted-on': action.at,
  person: action.by,
  'assessment-state': state,
  document: document ?? null,
  reason: action.reason || null,
})

/** Marks stand in their own ledger; whose they are is told by stage. */
export function actionOfLine({ values }: Pick<Entry, 'values'>): AssessmentAction {
  const kind = values['assessment-action-kind'] as AssessmentAction['kind']
  const done = { at: String(values['acted-on']), by: String(values.person), reason: String(values.reason ?? '') }
  return kind === 'self-rate' || kind === 'check' || kind === 'answer'
    ? { kind, ...done, marks: [] }
    : { kind, ...done }
}

export const markLine = ({ scheme, period }: Pick<Assessment, 'scheme' | 'period'>, mark: Mark): Values => ({
  scheme,
  'assessed-period': period,
  criterion: mark.criterion,
  'mark-stage': mark.stage,
  points: mark.points,
  scorer: mark.scorer,
  'marked-on': mark.at,
  evidence: mark.evidence.join('；'),
  reason: mark.reason || null,
})

/** The result as it is published: what comes later in the ledgers does not change it silently. */
export function resultLine(
  scheme: Scheme,
  score: Score,
  { self, checked, document }: { self?: Score; checked: Score; document: string },
): Values {
  const holding = score.vetoes.find((veto) => veto.holds)
  const below = !score.vetoed && score.total < scheme.passLine
  return {
    scheme: scheme.code,
    'self-score': self?.total ?? null,
    'checked-score': checked.total,
    'item-points': score.points,
    bonus: score.bonusPoints,
    'bonus-cap': scheme.bonus?.cap ?? null,
    deduction: score.deductedPoints,
    'final-score': score.total,
    vetoed: score.vetoed || below,
    'veto-event': holding?.veto ?? (below ? 'score' : null),
    'veto-document': holding?.document ?? (below ? document : null),
    'assessment-grade': score.grade,
  }
}

/** What follows from the grade, in the words of the scheme. */
export const effectsOf = (scheme: Scheme, grade: string): string | null =>
  scheme.grades
    .find(({ code }) => code === grade)
    ?.effects.map(({ zh }) => zh)
    .join('；') || null
