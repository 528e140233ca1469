/**
 * A stage and the two that make it up, wherever a text speaks of each: 义务教育学校90所, and below it 小学68所 and 初中22所;
 * 高中阶段招生20900人 behind 普通高中 and 中职. They are told by what is counted and by the level, and must come out.
 */
import type { Level } from '@youju/model'
import { falls } from './falls.ts'
import type { RelatedFigure } from './related-figure.ts'
import { type Asserted, isChange, isPerUnit, isSlippedSum, type Scope, sameUnit } from './scope.ts'
import { addUp, wholesOf } from './total.ts'

type Stage = { whole: RegExp; level?: Level; parts: readonly [Level, Level] }
const STAGES: readonly Stage[] = [
  {
    whole: /义务教育|中小学|小学[、和与及]初中|小学初中/,
    level: 'compulsory',
    parts: ['primary', 'junior'],
  },
  { whole: /高中(?:阶段|段)/, parts: ['senior', 'vocational'] },
]
/** How many figures away the parts may stand, and how many of each level are looked at. */
const REACH = 60
const NEAREST = 3
/** In steps of the last digit: below it, only the nearest two behind a whole that its words name are believed. */
const CERTAIN = 100
const BESIDE = 6
const OF_ONE_SEX = /^[（其中]*[男女]/

export function sumsOfStages(scope: Scope, known: readonly Asserted[]): Asserted[] {
  const { figures } = scope
  const divided = wholesOf(known)
  const found: Asserted[] = []
  const doubtful: Asserted[] = []
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index]!
    const stage = divided.has(index) ? undefined : stageOf(figure)
    if (!stage) continue
    const sum = ofStage(scope, index, stage)
    if (sum) (sum.holds ? found : doubtful).push(sum)
  }
  found.push(...found.flatMap((sum) => besideStage(scope, sum)))
  // A digit amiss is believed where what stands beside it comes out of the same two sections.
  const beside = (one: Asserted, other: Asserted): boolean =>
    [one.equals, ...one.of].every((at, turn) => Math.abs(at - [other.equals, ...other.of][turn]!) <= BESIDE)
  return [...found, ...doubtful.filter((sum) => found.some((other) => beside(sum, other)))]
}

/** 高中阶段招生20900人，在校生59782人: what follows in the sentence is of that stage too. */
function besideStage(scope: Scope, { equals }: Asserted): Asserted[] {
  const { figures } = scope
  const stage = stageOf(figures[equals]!)
  const found: Asserted[] = []
  for (let next = equals + 1; stage && figures[next]?.sentence === figures[equals]!.sentence; next++) {
    const sum = ofStage(scope, next, stage)
    if (sum?.holds) found.push(sum)
  }
  return found
}

const isCounted = (figure: RelatedFigure): boolean => figure.bound === '=' && !isPerUnit(figure)
const isStep = (figure: RelatedFigure): boolean => isChange(figure) && /count|money|area/.test(figure.kind)

const stageOf = (figure: RelatedFigure): Stage | undefined =>
  isCounted(figure)
    ? STAGES.find(({ whole, level }) => (level && figure.level === level) || whole.test(figure.lead + figure.tail))
    : undefined

function ofStage(scope: Scope, index: number, { whole: words, parts: [one, other] }: Stage): Asserted | undefined {
  const whole = scope.figures[index]!
  const said = words.test(whole.lead) || isStep(whole)
  const [upper, lower] = [nearest(scope, index, one), nearest(scope, index, other)]
  let slipped: Asserted | undefined
  for (const a of upper)
    for (const b of lower) {
      if (whole.value < CERTAIN * whole.step && (!said || Math.min(a, b) < index)) continue
      const parts = [a, b].toSorted((x, y) => x - y)
      const alike = parts.every((part) => (isStep(whole) ? falls(scope.figures[part]!) === falls(whole) : true))
      if (!alike) continue
      if (addUp(scope, parts, index)) return { kind: 'sum', of: parts, equals: index, holds: true }
      if (isSlippedSum(scope, parts, index)) slipped ??= { kind: 'sum', of: parts, equals: index, holds: false }
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
    if (sameUnit(figure, whole) && isCounted(figure) && !figure.lead.includes('其中')) found.push(at)
  }
  for (let away = 1; away <= REACH && found.length < NEAREST; away++) {
    consider(index + away)
    consider(index - away)
  }
  return found
}
