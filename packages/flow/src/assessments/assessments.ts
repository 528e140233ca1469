/** Assessments as they stand: what was done in each, its marks, and its result as it was published. */
import { appealUntil, foldAssessment } from '@youju/compute'
import type { Assessment, Day, Entry, Unit } from '@youju/model'
import type { Wanted } from '../choose.ts'
import type { Office } from '../office.ts'
import { problem } from '../problems.ts'
import { loadScoring, type Scoring } from '../scores.ts'
import { workCalendar } from '../work-calendar.ts'
import { ASSESSMENT_ACTION, actionOfLine, RESULT } from './lines.ts'

export type KeptAssessment = {
  unit: Unit
  assessment: Assessment
  /** The line of its published result. */
  result?: Entry
  /** Last day for an appeal, once published. */
  appealUntil?: Day
}

export type AssessmentQuery = Wanted & { scheme: string }
export type Assessments = { scoring: Scoring; kept: readonly KeptAssessment[] }

/** All units that the scheme assesses at or below the unit asked for. */
export async function loadAssessments(office: Office, query: AssessmentQuery): Promise<Assessments> {
  const scoring = await loadScoring(office, query)
  const { scheme, period, tree, units } = scoring
  const [lines, results] = await Promise.all([
    linesOf(office, ASSESSMENT_ACTION, { where: { scheme: scheme.code, 'assessed-period': period } }),
    linesOf(office, RESULT, { where: { scheme: scheme.code }, period }),
  ])
  const actions = Map.groupBy(lines, (line) => tree.findCarrier(line.unit)?.code ?? line.unit)
  const resultOf = new Map(results.map((line) => [line.unit, line]))
  return {
    scoring,
    kept: units.map((unit): KeptAssessment => {
      const result = resultOf.get(unit.code)
      const assessment = standing(scoring, unit.code, actions.get(unit.code) ?? [], result)
      const until = appealUntil(scheme, assessment, workCalendar)
      return { unit, assessment, ...(result ? { result } : {}), ...(until ? { appealUntil: until } : {}) }
    }),
  }
}

/** A result that was kept by hand and published before the program kept the course is taken over as final. */
function standing(
  { scheme, period, marksOf }: Scoring,
  unit: string,
  lines: readonly Entry[],
  result: Entry | undefined,
): Assessment {
  const inOrder = [...lines].sort((a, b) => Number(a.values.sequence) - Number(b.values.sequence))
  const folded = { ...foldAssessment(scheme, { unit, period }, inOrder.map(actionOfLine)), marks: marksOf(unit) }
  const published = result?.values['published-on']
  return lines.length === 0 && published ? { ...folded, state: 'final', published: String(published) } : folded
}

const linesOf = (
  office: Office,
  ledger: string,
  more: { where: Record<string, string>; period?: string },
): Promise<Entry[]> => Array.fromAsync(office.store.entries({ ledger, ...more }))

/** @throws Problem when the scheme does not assess the unit */
export async function getAssessment(
  office: Office,
  { scheme, period, unit }: { scheme: string; period?: string; unit: string },
): Promise<{ scoring: Scoring; kept: KeptAssessment }> {
  const { scoring, kept } = await loadAssessments(office, { scheme, unit, ...(period ? { period } : {}) })
  const one = kept.find((candidate) => candidate.unit.code === scoring.top.code)
  const { label } = scoring.scheme
  if (!one) throw problem('score-unit-not-assessed', { unit, scheme: label.zh, schemeEn: label.en })
  return { scoring, kept: one }
}
