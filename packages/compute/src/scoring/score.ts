/**
 * An assessment's result for one unit, from its figures, the marks of inspectors, bonus, deductions and vetoes. What is
 * missing gives no points and is named; nothing is capped, vetoed or forgiven without saying so.
 */
import {
  type Claim,
  type Criterion,
  type Day,
  type Extra,
  type Figure,
  type FigureKey,
  figureId,
  type Letter,
  type Mark,
  type Scheme,
  type Score,
  type ScoreExtra,
  type ScoreItem,
  type ScoreVeto,
  type SignedLetter,
  type Stage,
  type Veto,
} from '@youju/model'
import { totalOf } from '../decimal.ts'
import { applyRule, goalOf } from './point-rule.ts'

/** What is known about a unit when it is scored; lines of other units are passed over. */
export type ScoreFacts = {
  unit: string
  period: string
  asOf: Day
  /** Which of the three scores is wanted; the final one takes checked marks where none was changed. */
  stage?: Stage
  /** Those of many units may be handed in; the list is not changed afterwards. */
  figures: readonly Figure[]
  marks?: readonly Mark[]
  claims?: readonly Claim[]
  vetoes?: readonly Veto[]
  letter?: Letter
  signed?: SignedLetter
}

export function score(scheme: Scheme, facts: ScoreFacts): Score {
  const { unit, period, asOf, stage = 'final' } = facts
  const items = scheme.criteria.map((criterion) => scoreItem(scheme, criterion, { ...facts, stage }))
  const claims = (facts.claims ?? []).filter((claim) => claim.unit === unit)
  const bonus = claimed(scheme.bonus?.items ?? [], claims)
  const deductions = claimed(scheme.deductions, claims)
  const vetoes = (facts.vetoes ?? []).filter((veto) => veto.unit === unit).map((veto) => judgeVeto(scheme, veto, asOf))
  const points = totalOf(items.map((item) => item.points))
  const bonusPoints = Math.min(scheme.bonus?.cap ?? 0, totalOf(bonus.map((extra) => extra.points)))
  const deductedPoints = totalOf(deductions.map((extra) => extra.points))
  const total = round(Math.max(0, points + bonusPoints - deductedPoints), scheme)
  const open = items.filter((item) => item.missed !== undefined)
  const vetoed = vetoes.some((veto) => veto.holds)
  return {
    scheme: scheme.code,
    version: scheme.version,
    unit,
    period,
    stage,
    asOf,
    items,
    bonus,
    deductions,
    vetoes,
    points: round(points, scheme),
    bonusPoints,
    deductedPoints,
    total,
    atMost: round(total + totalOf(open.map((item) => item.full)), scheme),
    complete: open.length === 0,
    vetoed,
    passed: !vetoed && total >= scheme.passLine,
    grade: gradeOf(scheme, total, vetoed),
  }
}

/** The figures that a scheme needs of a unit, for whoever computes them. */
export const figuresFor = (scheme: Scheme, unit: string, period: string): FigureKey[] =>
  scheme.criteria.flatMap(({ by }) =>
    'indicator' in by ? [{ indicator: by.indicator, unit, period, slice: by.slice }] : [],
  )

function scoreItem(scheme: Scheme, criterion: Criterion, facts: ScoreFacts & { stage: Stage }): ScoreItem {
  const item = { criterion: criterion.code, full: criterion.points, points: 0 }
  if ('mark' in criterion.by) return byMark(criterion, facts)
  const { indicator, slice, rule } = criterion.by
  const wanted = figureId({ indicator, unit: facts.unit, period: facts.period, slice })
  const figure = figuresById(facts.figures).get(wanted)
  if (!figure || figure.value === null) return { ...item, missed: 'figure-missing', ...(figure ? { figure } : {}) }
  const goal = goalOf(rule, targetOf(criterion.code, facts))
  if (goal === 'no-target') return { ...item, missed: 'no-target', figure }
  const { points, short, steps } = applyRule(rule, { value: figure.value, goal, full: criterion.points })
  return {
    ...item,
    points: round(points, scheme),
    figure,
    ...(goal === undefined ? {} : { goal }),
    ...(short === undefined ? {} : { short }),
    ...(steps === undefined ? {} : { steps }),
  }
}

const indexes = new WeakMap<readonly Figure[], Map<string, Figure>>()

/** All units of a county are scored from one list of figures: it is put in order once. */
function figuresById(figures: readonly Figure[]): Map<string, Figure> {
  let byId = indexes.get(figures)
  if (!byId) {
    byId = new Map(figures.map((figure) => [figureId(figure), figure]))
    indexes.set(figures, byId)
  }
  return byId
}

function byMark(criterion: Criterion, { unit, stage, marks = [] }: ScoreFacts & { stage: Stage }): ScoreItem {
  const item = { criterion: criterion.code, full: criterion.points, points: 0 }
  const given = marks.filter((mark) => mark.unit === unit && mark.criterion === criterion.code)
  const mark = latest(given, stage) ?? (stage === 'final' ? latest(given, 'checked') : undefined)
  if (!mark) return { ...item, missed: 'no-mark' }
  if (mark.points < 0 || mark.points > criterion.points) return { ...item, missed: 'mark-out-of-range', mark }
  if (!mark.evidence.some((evidence) => evidence.trim() !== ''))
    return { ...item, missed: 'mark-without-evidence', mark }
  return { ...item, points: mark.points, mark }
}

/** Of several marks the last one stands; on one day, the one handed in last. */
const latest = (marks: readonly Mark[], stage: Stage): Mark | undefined =>
  marks
    .filter((mark) => mark.stage === stage)
    .reduce<Mark | undefined>((last, mark) => (last && last.at > mark.at ? last : mark), undefined)

const targetOf = (criterion: string, { letter, signed, unit }: ScoreFacts): number | undefined =>
  (signed?.signer === unit ? signed.targets[criterion] : undefined) ??
  letter?.items.find((item) => item.criterion === criterion)?.target

const claimed = (items: readonly Extra[], claims: readonly Claim[]): ScoreExtra[] =>
  items.flatMap((item) => {
    const mine = claims.filter((claim) => claim.item === item.code)
    const shown = mine.filter((claim) => claim.evidence.some((evidence) => evidence.trim() !== ''))
    const refused = mine
      .filter((claim) => !shown.includes(claim))
      .map(({ times }): ScoreExtra => ({ item: item.code, times, points: 0, refused: 'without-evidence' }))
    const times = shown.reduce((sum, claim) => sum + claim.times, 0)
    if (times === 0) return refused
    const points = Math.min(
      item.most ?? Number.POSITIVE_INFINITY,
      totalOf(shown.map((claim) => claim.times * item.points)),
    )
    return [{ item: item.code, times, points }, ...refused]
  })

function judgeVeto(scheme: Scheme, veto: Veto, asOf: Day): ScoreVeto {
  if (!scheme.vetoes.some((known) => known.code === veto.veto))
    return { ...veto, holds: false, because: 'not-in-scheme' }
  if (!veto.document?.trim()) return { ...veto, holds: false, because: 'no-document' }
  if (asOf < veto.from) return { ...veto, holds: false, because: 'not-yet' }
  if (asOf > veto.to) return { ...veto, holds: false, because: 'expired' }
  return { ...veto, holds: true }
}

const gradeOf = ({ grades }: Scheme, total: number, vetoed: boolean): string =>
  (vetoed ? undefined : grades.find((grade) => total >= grade.atLeast))?.code ?? grades.at(-1)!.code

const round = (points: number, { decimals }: Scheme): number =>
  Math.round(Number((points * 10 ** decimals).toPrecision(12))) / 10 ** decimals
