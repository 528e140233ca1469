/** What is done in the assessments of all units together: their results published with places, and made final. */
import { actOnAssessment, assessmentStateLabel, isOpen, mayActOnAssessment, rank } from '@youju/compute'
import { type AssessmentAction, type Day, type Entry, type Problem, type Score, together } from '@youju/model'
import { actedOn } from '../acted-on.ts'
import type { Office } from '../office.ts'
import type { Scoring } from '../scores.ts'
import { workCalendar } from '../work-calendar.ts'
import { type AssessmentQuery, type KeptAssessment, loadAssessments } from './assessments.ts'
import { ASSESSMENT_ACTION, actionLine, effectsOf, RESULT, resultLine } from './lines.ts'
import { assessmentProblem } from './problems.ts'
import { captured, revised, selfOf, storeTogether } from './store-together.ts'

export type OfAll = AssessmentQuery & { at?: Day }

/** Publishes what was checked, all units together, with places and grades. */
export async function publishAssessments(
  office: Office,
  wanted: OfAll & { document: string },
): Promise<readonly KeptAssessment[]> {
  const { scoring, kept } = await loadAssessments(office, wanted)
  const open = kept.filter(({ assessment }) => assessment.state !== 'published' && assessment.state !== 'final')
  if (open.length === 0) throw nothingToDo(scoring, { zh: '公布', en: 'published' })
  const scores = new Map(open.map(({ unit }) => [unit.code, scoring.scoreOf(unit.code, 'final')]))
  const problems = open.flatMap((one) => againstPublishing(scoring, one, scores.get(one.unit.code)!))
  if (problems.length > 0) throw together(problems)
  const places = new Map(rank([...scores.values()]).map(({ place, score }) => [score.unit, place]))
  const at = actedOn(office, wanted.at)
  const { document } = wanted
  await actOnAll(
    office,
    scoring,
    open,
    { kind: 'publish', at, by: office.actor, reason: '' },
    (one) => {
      const { unit } = one
      const checked = scoring.scoreOf(unit.code, 'checked')
      const line = resultLine(scoring.scheme, scores.get(unit.code)!, { ...selfOf(scoring, one), checked, document })
      return { ...line, rank: places.get(unit.code)!, 'published-on': at }
    },
    document,
  )
  return (await loadAssessments(office, wanted)).kept
}

function againstPublishing({ scheme, tree }: Scoring, { unit, assessment }: KeptAssessment, score: Score): Problem[] {
  const name = tree.find(unit.code)!.name
  const stateIs = assessmentStateLabel(assessment.state)
  if (assessment.state !== 'checked')
    return [assessmentProblem('assessment-not-checked', { unit: name, state: stateIs.zh, stateEn: stateIs.en })]
  if (!isOpen(score, scheme)) return []
  const lacking = scheme.criteria.filter((_, index) => score.items[index]!.missed !== undefined)
  return [
    assessmentProblem('assessment-incomplete', {
      ...{ unit: name, code: unit.code, scheme: scheme.code },
      missing: lacking.map(({ label }) => `“${label.zh}”`).join('、'),
      missingEn: lacking.map(({ label }) => label.en).join(', '),
    }),
  ]
}

/** Makes published results final, once the time for appeals is over; only then something follows from the grades. */
export async function finishAssessments(office: Office, wanted: OfAll): Promise<readonly KeptAssessment[]> {
  const { scoring, kept } = await loadAssessments(office, wanted)
  const open = kept.filter(({ assessment }) => assessment.state === 'published' || assessment.state === 'appealed')
  if (open.length === 0) throw nothingToDo(scoring, { zh: '定为最终结果', en: 'made final' })
  const at = actedOn(office, wanted.at)
  await actOnAll(office, scoring, open, { kind: 'finish', at, by: office.actor, reason: '' }, ({ result }) => ({
    effects: effectsOf(scoring.scheme, String(result!.values['assessment-grade'])),
  }))
  return (await loadAssessments(office, wanted)).kept
}

async function actOnAll(
  office: Office,
  scoring: Scoring,
  open: readonly KeptAssessment[],
  action: AssessmentAction,
  resultOf: (one: KeptAssessment) => Entry['values'],
  document?: string,
): Promise<void> {
  const { scheme, period } = scoring
  const refused = open.flatMap(({ unit, assessment }) =>
    mayActOnAssessment(scheme, assessment, action, workCalendar).map((one) =>
      assessmentProblem('assessment-refused', { unit: unit.name, zh: one.phrase('zh'), en: one.phrase('en') }),
    ),
  )
  if (refused.length > 0) throw together(refused)
  const actions = open.map((one) => {
    const after = actOnAssessment(scheme, one.assessment, action, workCalendar)
    return captured(one, null, actionLine(after, action, document))
  })
  const results = open.map((one) =>
    one.result ? revised(one.result, resultOf(one)) : captured(one, period, resultOf(one)),
  )
  await storeTogether(
    office,
    scoring,
    open.map(({ unit }) => unit.name),
    [
      [ASSESSMENT_ACTION, actions],
      [RESULT, results],
    ],
  )
}

const nothingToDo = ({ top }: Scoring, done: { zh: string; en: string }): Problem =>
  assessmentProblem('assessment-nothing-to-do', { unit: top.name, ...done })
