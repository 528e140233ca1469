export { CellTable } from './cell-table.ts'
export { checkSlices } from './check-slices.ts'
export { evaluate, evaluateAll } from './evaluate.ts'
export { explainText } from './explain-text.ts'
export { type EvaluationFacts, judgeEvaluation } from './judge-evaluation.ts'
export { ledgerPeriods, referenceDay } from './ledger-periods.ts'
export {
  extend,
  isProven,
  listMoves,
  type MoveRequest,
  mayMove,
  move,
  openCase,
  pause,
  reopen,
  resume,
} from './lifecycle/case.ts'
export { clockOf, findEscalation } from './lifecycle/clock.ts'
export { foldCase } from './lifecycle/fold-case.ts'
export { findReminder } from './lifecycle/remind.ts'
export { walkLifecycle } from './lifecycle/walk-lifecycle.ts'
export { listPeriods } from './list-periods.ts'
export { figureInEnglish, NOTES, periodName } from './phrases.ts'
export { checkExamples, runExample } from './run-example.ts'
export {
  actOnAssessment,
  appealUntil,
  assessmentStateLabel,
  foldAssessment,
  mayActOnAssessment,
  openAssessment,
} from './scoring/assessment.ts'
export { explainScore, isOpen } from './scoring/explain-score.ts'
export { type Ranked, rank } from './scoring/rank.ts'
export { figuresFor, type ScoreFacts, score } from './scoring/score.ts'
