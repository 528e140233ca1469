/**
 * The course of a yearly assessment. What may follow what is a table; marks are checked when they are handed in, and an
 * appeal is answered, with its reason, by somebody who did not give the marks that it is about.
 */
import {
  type Assessment,
  type AssessmentAction,
  type AssessmentState,
  type Day,
  type Details,
  deepFreeze,
  defineProblems,
  type Label,
  type Mark,
  type Problem,
  type Scheme,
  type Stage,
  together,
  type WorkCalendar,
} from '@youju/model'
import { type Due, dueDay } from '../lifecycle/work-days.ts'

const problem = defineProblems({
  'assessment-order': {
    zh: '考核现处“{stateZh}”，不能“{actionZh}”',
    en: 'the assessment is {state}, where {action} is not possible',
  },
  'assessment-day-before': {
    zh: '办理日期{day}早于上一步的日期{last}，请核对日期',
    en: '{day} is before the day of the last action, {last}; check the date',
  },
  'assessment-mark-unknown': {
    zh: '考核方案中没有评分项“{criterion}”，或该项由指标计分',
    en: 'the scheme has no criterion {criterion} that is marked by a person',
  },
  'assessment-mark-foreign': {
    zh: '“{criterion}”的评分不属于本单位或本阶段（{unit}，{stage}）',
    en: 'the mark for {criterion} is not of this unit or stage ({unit}, {stage})',
  },
  'assessment-mark-out-of-range': {
    zh: '“{criterion}”评了{points}分，应在0到{full}分之间',
    en: '{criterion} is given {points} points; it has 0 to {full}',
  },
  'assessment-mark-without-evidence': {
    zh: '“{criterion}”的评分须附佐证材料',
    en: 'the mark for {criterion} needs evidence',
  },
  'assessment-reason-missing': { zh: '“{actionZh}”须写明理由', en: '{action} needs a reason' },
  'assessment-second-person': {
    zh: '复核须由另一人办理：“{person}”曾给出被申诉的评分',
    en: 'an appeal is answered by a second person: {person} gave marks that it is about',
  },
  'assessment-no-appeal': { zh: '考核方案没有规定申诉', en: 'the scheme knows no appeal' },
  'assessment-appeal-late': {
    zh: '申诉期已于{due}届满',
    en: 'the time for appeals ended on {due}',
  },
  'assessment-appeal-open': {
    zh: '申诉期到{due}才届满，此前不能定为最终结果',
    en: 'appeals are possible until {due}; the result is not final before',
  },
  'assessment-calendar-unknown': {
    zh: '{year}年的放假调休安排尚未公布，无法算出申诉期限，请更新日历后再办',
    en: 'the working days of {year} are not published yet, so the time for appeals cannot be told; update the calendar first',
  },
})

type Kind = AssessmentAction['kind']

/** From which states an action is possible, and to which it leads. */
const COURSE: Record<Kind, { from: readonly AssessmentState[]; to: AssessmentState; stage?: Stage }> = {
  'self-rate': { from: ['open'], to: 'self-rated', stage: 'self' },
  check: { from: ['open', 'self-rated', 'checked'], to: 'checked', stage: 'checked' },
  publish: { from: ['checked'], to: 'published' },
  appeal: { from: ['published'], to: 'appealed' },
  answer: { from: ['appealed'], to: 'published', stage: 'final' },
  finish: { from: ['published'], to: 'final' },
}

const ACTIONS: Record<Kind, Label> = {
  'self-rate': { zh: '自评', en: 'self-rating' },
  check: { zh: '考核', en: 'checking' },
  publish: { zh: '公布', en: 'publishing' },
  appeal: { zh: '申诉', en: 'an appeal' },
  answer: { zh: '复核', en: 'an answer' },
  finish: { zh: '定为最终结果', en: 'making final' },
}

const STATES: Record<AssessmentState, Label> = {
  open: { zh: '未开始', en: 'not begun' },
  'self-rated': { zh: '已自评', en: 'self-rated' },
  checked: { zh: '已考核', en: 'checked' },
  published: { zh: '已公布', en: 'published' },
  appealed: { zh: '申诉中', en: 'under appeal' },
  final: { zh: '最终结果', en: 'final' },
}
export const assessmentStateLabel = (state: AssessmentState): Label => STATES[state]

export const openAssessment = (scheme: Scheme, { unit, period }: { unit: string; period: string }): Assessment =>
  deepFreeze({ scheme: scheme.code, unit, period, actions: [], state: 'open', marks: [] })

/** @throws Problem with everything that stands against the action */
export function actOnAssessment(
  scheme: Scheme,
  of: Assessment,
  action: AssessmentAction,
  calendar: WorkCalendar,
): Assessment {
  const problems = mayActOnAssessment(scheme, of, action, calendar)
  if (problems.length > 0) throw together(problems)
  return after(of, action)
}

/** The assessment from its stored actions. */
export const foldAssessment = (
  scheme: Scheme,
  of: { unit: string; period: string },
  actions: readonly AssessmentAction[],
): Assessment => actions.reduce(after, openAssessment(scheme, of))

export function mayActOnAssessment(
  scheme: Scheme,
  of: Assessment,
  action: AssessmentAction,
  calendar: WorkCalendar,
): readonly Problem[] {
  const course = COURSE[action.kind]
  const label = ACTIONS[action.kind]
  const names: Details = {
    action: label.en,
    actionZh: label.zh,
    state: STATES[of.state].en,
    stateZh: STATES[of.state].zh,
  }
  if (!course.from.includes(of.state)) return [problem('assessment-order', names)]
  const last = of.actions.at(-1)?.at ?? action.at
  const wantsReason = action.kind === 'appeal' || action.kind === 'answer'
  return [
    ...(action.at < last ? [problem('assessment-day-before', { day: action.at, last })] : []),
    ...(wantsReason && !action.reason.trim() ? [problem('assessment-reason-missing', names)] : []),
    ...('marks' in action ? action.marks.flatMap((mark) => checkMark(scheme, of, mark, course.stage!)) : []),
    ...(action.kind === 'answer' ? secondPerson(of, action.by) : []),
    ...(action.kind === 'appeal' || action.kind === 'finish' ? appealTime(scheme, of, action, calendar) : []),
  ]
}

function after(of: Assessment, action: AssessmentAction): Assessment {
  const next: Assessment = {
    ...of,
    actions: [...of.actions, action],
    state: COURSE[action.kind].to,
    marks: 'marks' in action ? [...of.marks, ...action.marks] : of.marks,
  }
  return deepFreeze(action.kind === 'publish' ? { ...next, published: action.at } : next)
}

function checkMark(scheme: Scheme, of: Assessment, mark: Mark, stage: Stage): Problem[] {
  const criterion = scheme.criteria.find((candidate) => candidate.code === mark.criterion)
  if (!criterion || !('mark' in criterion.by))
    return [problem('assessment-mark-unknown', { criterion: mark.criterion })]
  const details = { criterion: mark.criterion, unit: of.unit, stage, points: mark.points, full: criterion.points }
  return [
    ...(mark.unit === of.unit && mark.stage === stage ? [] : [problem('assessment-mark-foreign', details)]),
    ...(mark.points >= 0 && mark.points <= criterion.points ? [] : [problem('assessment-mark-out-of-range', details)]),
    ...(mark.evidence.some((evidence) => evidence.trim())
      ? []
      : [problem('assessment-mark-without-evidence', details)]),
  ]
}

const secondPerson = (of: Assessment, person: string): Problem[] =>
  of.actions.some((action) => action.kind === 'check' && action.by === person) ||
  of.marks.some((mark) => mark.stage === 'checked' && mark.scorer === person)
    ? [problem('assessment-second-person', { person })]
    : []

/** An appeal comes within its working days; before they are over nothing is final, unless the appeal has been answered. */
function appealTime(scheme: Scheme, of: Assessment, action: AssessmentAction, calendar: WorkCalendar): Problem[] {
  const appealed = of.actions.some((earlier) => earlier.kind === 'appeal')
  const due = appealDue(scheme, of, calendar)
  if (!due) return action.kind === 'appeal' ? [problem('assessment-no-appeal')] : []
  if (action.kind === 'finish' && appealed) return []
  if ('unknownYear' in due) return [problem('assessment-calendar-unknown', { year: due.unknownYear })]
  if (action.kind === 'appeal') return action.at > due.day ? [problem('assessment-appeal-late', { due: due.day })] : []
  return action.at <= due.day ? [problem('assessment-appeal-open', { due: due.day })] : []
}

const appealDue = ({ appeal }: Scheme, { published }: Assessment, calendar: WorkCalendar): Due | undefined =>
  appeal && published ? dueDay(published, { length: appeal.days, count: 'working-days' }, calendar, []) : undefined

/** The last day on which an appeal is possible, as far as the calendar goes. */
export function appealUntil(scheme: Scheme, of: Assessment, calendar: WorkCalendar): Day | undefined {
  const due = appealDue(scheme, of, calendar)
  return due && 'day' in due ? due.day : undefined
}
