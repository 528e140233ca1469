/**
 * What is done in the assessment of one unit: rated by itself, checked, appealed, answered by somebody else. Action, marks and
 * result are stored together or not at all.
 */
import { actOnAssessment, rank } from '@youju/compute'
import type { AssessmentAction, Day, Entry, Mark, Stage, Values } from '@youju/model'
import type { Change } from '@youju/store'
import { actedOn } from '../acted-on.ts'
import type { Office } from '../office.ts'
import type { Scoring } from '../scores.ts'
import { workCalendar } from '../work-calendar.ts'
import { getAssessment, type KeptAssessment } from './assessments.ts'
import { ASSESSMENT_ACTION, actionLine, INSPECTION_MARK, markLine, RESULT, resultLine } from './lines.ts'
import { assessmentProblem } from './problems.ts'
import { captured, revised, selfOf, storeTogether } from './store-together.ts'

export type MarkGiven = { criterion: string; points: number; evidence: readonly string[]; reason?: string }
/** Marks as people write them: `teaching=8`, with evidence and note by criterion. */
export const readMarks = (
  points: Readonly<Record<string, string>>,
  evidence: Readonly<Record<string, string>>,
  notes: Readonly<Record<string, string>> = {},
): MarkGiven[] =>
  Object.entries(points).map(([criterion, text]) => {
    const number = text.trim() === '' ? Number.NaN : Number(text)
    if (Number.isNaN(number)) throw assessmentProblem('assessment-mark-unreadable', { criterion, points: text })
    const papers = evidence[criterion]?.split(/[；;]/).filter((one) => one.trim()) ?? []
    return { criterion, points: number, evidence: papers, ...(notes[criterion] ? { reason: notes[criterion] } : {}) }
  })

export type OfOne = { scheme: string; unit: string; period?: string; at?: Day; reason?: string }
export type Marking = OfOne & { marks: readonly MarkGiven[] }

export const selfRate = (office: Office, wanted: Marking): Promise<KeptAssessment> =>
  act(office, wanted, 'self', (done, marks) => ({ kind: 'self-rate', ...done, marks }))

export const checkAssessment = (office: Office, wanted: Marking): Promise<KeptAssessment> =>
  act(office, wanted, 'checked', (done, marks) => ({ kind: 'check', ...done, marks }))

export const appeal = (office: Office, wanted: OfOne): Promise<KeptAssessment> =>
  act(office, { ...wanted, marks: [] }, 'final', (done) => ({ kind: 'appeal', ...done }))

export const answerAppeal = (office: Office, wanted: Marking): Promise<KeptAssessment> =>
  act(office, wanted, 'final', (done, marks) => ({ kind: 'answer', ...done, marks }))

type Done = { at: Day; by: string; reason: string }

async function act(
  office: Office,
  wanted: Marking,
  stage: Stage,
  actionOf: (done: Done, marks: Mark[]) => AssessmentAction,
): Promise<KeptAssessment> {
  const { scoring, kept } = await getAssessment(office, wanted)
  const at = actedOn(office, wanted.at)
  const marks = wanted.marks.map((given): Mark => {
    const { criterion, points, evidence, reason = '' } = given
    const scored = { scorer: office.actor, at, evidence: [...evidence], reason }
    return { unit: kept.unit.code, criterion, stage, points, ...scored }
  })
  const action = actionOf({ at, by: office.actor, reason: wanted.reason ?? '' }, marks)
  const after = actOnAssessment(scoring.scheme, kept.assessment, action, workCalendar)
  const results =
    action.kind === 'answer' || action.kind === 'appeal' ? await resultChanges(office, { scoring, kept }, action) : []
  await storeTogether(
    office,
    scoring,
    [kept.unit.name],
    [
      [ASSESSMENT_ACTION, [captured(kept, null, actionLine(after, action, undefined))]],
      [INSPECTION_MARK, await markChanges(office, kept, marks)],
      [RESULT, results],
    ],
  )
  return (await getAssessment(office, wanted)).kept
}

/** A mark given twice on one day for the same is put right, not given twice. */
async function markChanges(office: Office, kept: KeptAssessment, marks: readonly Mark[]): Promise<Change[]> {
  const { scheme, period } = kept.assessment
  const where = { scheme, 'assessed-period': period }
  const standing = await Array.fromAsync(
    office.store.entries({ ledger: INSPECTION_MARK, under: [kept.unit.code], where }),
  )
  return marks.map((mark): Change => {
    const values = markLine(kept.assessment, mark)
    const same = standing.find((line) =>
      ['criterion', 'mark-stage', 'marked-on'].every((field) => line.values[field] === values[field]),
    )
    return same ? { kind: 'revise', entry: same.id, version: same.version, values } : captured(kept, null, values)
  })
}

/** An appeal is noted with the result; the answer may change it, and with it the places of all that were published with it. */
async function resultChanges(
  office: Office,
  { scoring, kept }: { scoring: Scoring; kept: KeptAssessment },
  action: AssessmentAction,
): Promise<Change[]> {
  const { result } = kept
  if (!result) return []
  const note = `${action.at} ${action.kind === 'appeal' ? '申诉' : '复核'}：${action.reason}`
  const text = [result.values.appeal, note].filter(Boolean).join('；')
  if (action.kind !== 'answer') return [revised(result, { appeal: text })]
  const marks = 'marks' in action ? action.marks : []
  const score = scoring.scoreOf(kept.unit.code, 'final', marks)
  const document = await documentOf(office, kept)
  const checked = scoring.scoreOf(kept.unit.code, 'checked')
  const line = resultLine(scoring.scheme, score, { ...selfOf(scoring, kept), checked, document })
  const values: Values = { ...line, appeal: text }
  const together = await publishedWith(office, kept, document)
  const places = rank(
    together.map((line) => ({
      unit: line.unit,
      total: Number(line.id === result.id ? values['final-score'] : line.values['final-score']),
      vetoed: line.id === result.id ? values.vetoed === true : line.values.vetoed === true,
    })),
  )
  return together.flatMap((line) => {
    const { place } = places.find(({ score: one }) => one.unit === line.unit)!
    if (line.id === result.id) return [revised(line, { ...values, rank: place })]
    return line.values.rank === place ? [] : [revised(line, { rank: place })]
  })
}

async function documentOf(office: Office, { unit, assessment }: KeptAssessment): Promise<string> {
  const where = { scheme: assessment.scheme, 'assessed-period': assessment.period, 'assessment-action-kind': 'publish' }
  const lines = await Array.fromAsync(office.store.entries({ ledger: ASSESSMENT_ACTION, under: [unit.code], where }))
  return String(lines.at(-1)!.values.document)
}

/** Results that one document published: among these the places are given. */
async function publishedWith(office: Office, { assessment, unit }: KeptAssessment, document: string): Promise<Entry[]> {
  const { scheme, period } = assessment
  const where = { scheme, 'assessed-period': period, 'assessment-action-kind': 'publish', document }
  const units = new Set([unit.code])
  for await (const line of office.store.entries({ ledger: ASSESSMENT_ACTION, where })) units.add(line.unit)
  return await Array.fromAsync(office.store.entries({ ledger: RESULT, under: [...units], where: { scheme }, period }))
}
