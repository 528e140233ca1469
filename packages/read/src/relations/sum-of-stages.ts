/**
 * A stage and the two that make it up, wherever a text speaks of each: 义务教育学校90所, and below it 小学68所 and 初中22所;
 * 高中阶段招生20900人 behind 普通高中 and 中职. They are told by what is counted and by the level, and must come out.
 */
import type { Level } from '@youju/model'
import type { FigureMark } from '../figure-mark.ts'
import { falls } from './change.ts'
import { type Asserted, isAmount, isChange, isPerUnit, isSlippedSum, type Scope, sameUnit } from './scope.ts'
import { addUp } from './total.ts'

type Stage = { whole: RegExp; level?: Level; parts: readonly [Level, Level] }
const STAGES: readonly Stage[] = [
  {
    whole: /义务教育|中小学|小学[、和与及]初中|小学初中/,
    level: 'compulsory',
    parts: ['primary', 'junior'],
  },
  { whole: /高中(?:阶段|段)/, parts: ['senior', 'vocational'] },
]
const STAGE_WORDS = new RegExp(STAGES.map(({ whole }) => whole.source).join('|'))
/** How many figures away the parts may stand, and how many of each level are looked at. */
const REACH = 60
const NEAREST = 3
/** In steps of the last digit: below it, only the nearest two behind a whole that its words name are believed. */
const CERTAIN = 100
const BESIDE = 6
const OF_ONE_SEX = /^[（其中]*[男女]/

export function sumsOfStages(scope: Scope, known: readonly Asserted[]): Asserted[] {
  const { figures } = scope
  const divided = new Set(known.flatMap(({ kind, equals }) => (kind === 'sum' ? [equals] : [])))
  const found: Asserted[] = []
  const doubtful: Asserted[] = []
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index]!
    const stage = divided.has(index) ? undefined : stageOf(figure)
    if (!stage) continue
    const sum = ofStage(scope, index, stage)
    if (sum) (sum.holds ? found : doubtful).push(sum)
  }
  for (const sum of found.filter(({ equals }) => !isStep(figures[equals]!)))
    found.push(...besideStage(scope, sum, divided))
  // A digit amiss is believed where what stands beside it comes out of the same two sections.
  const beside = (one: Asserted, other: Asserted): boolean =>
    [one.equals, ...one.of].every((at, turn) => Math.abs(at - [other.equals, ...other.of][turn]!) <= BESIDE)
  return [...found, ...doubtful.filter((sum) => found.filter((other) => beside(sum, other)).length > 1)]
}

/** 高中阶段招生20900人，在校生59782人: what follows in the sentence is of that stage too. */
function besideStage(scope: Scope, { equals }: Asserted, divided: ReadonlySet<number>): Asserted[] {
  const { figures } = scope
  const stage = stageOf(figures[equals]!)
  const found: Asserted[] = []
  for (let next = equals + 1; stage && next <= equals + BESIDE; next++) {
    const figure = figures[next]
    if (figure?.sentence !== figures[equals]!.sentence) break
    if (divided.has(next) || !isPlain(figure) || isStep(figure) || stageOf(figure)) continue
    const sum = figure.value < CERTAIN * figure.step ? undefined : ofStage(scope, next, stage)
    if (sum?.holds) found.push(sum)
  }
  return found
}

const isPlain = (figure: FigureMark): boolean =>
  figure.bound === '=' && (isAmount(figure) || isStep(figure)) && !isPerUnit(figure)
const isStep = (figure: FigureMark): boolean => isChange(figure) && /count|money|area/.test(figure.kind)

function stageOf(figure: FigureMark): Stage | undefined {
  if (!isPlain(figure) || figure.value <= 1) return undefined
  if (figure.level !== 'compulsory' && !STAGE_WORDS.test(figure.lead) && !STAGE_WORDS.test(figure.tail))
    return undefined
  return STAGES.find(
    ({ whole, level }) => (level !== undefined && figure.level === level) || whole.test(figure.lead + figure.tail),
  )
}

function ofStage(scope: Scope, index: number, { whole: words, parts: [one, other] }: Stage): Asserted | undefined {
  const whole = scope.figures[index]!
  const said = words.test(whole.lead) || isStep(whole)
  const [upper, lower] = [nearest(scope, index, one), nearest(scope, index, other)]
  let slipped: Asserted | undefined
  for (const [turn, a] of upper.entries())
    for (const [next, b] of lower.entries()) {
      if (whole.value < CERTAIN * whole.step && (turn + next > 0 || !said || Math.min(a, b) < index)) continue
      const parts = [a, b].toSorted((x, y) => x - y)
      const alike = parts.every((part) => (isStep(whole) ? falls(scope.figures[part]!) === falls(whole) : true))
      if (!alike) continue
      if (addUp(scope, parts, index)) return { kind: 'sum', of: parts, equals: index, holds: true }
      if (turn + next === 0 && isSlippedSum(scope, parts, index))
        slipped = { kind: 'sum', of: parts, equals: index, holds: false }
    }
  return slipped
}

/** Figures of the level that count what the whole counts, nearest first. */
function nearest({ figures }: Scope, index: number, level: Level): number[] {
  const whole = figures[index]!
  const found: number[] = []
  const consider = (at: number): void => {
    const figure = figures[at]
    if (!figure || figure.level !== level || figure.indicator !== whole.indicator) return
    if (OF_ONE_SEX.test(figure.lead) !== OF_ONE_SEX.test(whole.lead)) return
    if (figure.unit !== whole.unit || figure.value >= whole.value || !sameUnit(figure, whole)) return
    if (isPlain(figure) && isStep(figure) === isStep(whole) && !figure.lead.includes('其中')) found.push(at)
  }
  for (let away = 1; away <= REACH && found.length < NEAREST; away++) {
    consider(index + away)
    consider(index - away)
  }
  return found
}
