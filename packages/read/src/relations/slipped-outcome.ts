/**
 * What does not come out is said in the same words as what does: 体检37828人，体检率89.0% reads as 体检率98.0% would. So a figure that
 * no relation explains is read as what two others make, where two of its digits have changed places; if the words then
 * assert the relation, it is asserted, and does not hold. Of a digit written otherwise this would be said by chance.
 */
import { type RelatedFigure, relatedFigure } from './related-figure.ts'
import { type Asserted, isAmount, isChange, type Scope, sameUnit } from './scope.ts'

export type FindAll = (scope: Scope) => readonly Asserted[]

export function* slippedOutcomes(scope: Scope, found: readonly Asserted[], findAll: FindAll): Iterable<Asserted> {
  const explained = new Set(found.flatMap(({ of, equals }) => [...of, equals]))
  for (let index = scope.first + 1; index < scope.last; index++) {
    if (explained.has(index) || !mayBeOutcome(scope.figures[index]!)) continue
    for (const value of meantValues(scope, index)) {
      const meant = findAll(readAs(scope, index, value)).find((one) => one.equals === index && one.holds)
      if (!meant) continue
      yield { ...meant, holds: false }
      break
    }
  }
}

const mayBeOutcome = (figure: RelatedFigure): boolean =>
  figure.bound === '=' &&
  figure.flow !== 'target' &&
  figure.value >= LEAST_STEPS * figure.step &&
  (figure.kind === 'share' ? !TOGETHER.test(figure.lead) : figure.kind === 'ratio' || MADE.test(figure.lead)) &&
  !isChange(figure)
/** 平均每校21节, 结余38万元, 共38.7万元, 全年到位150.6万元 */
const MADE = /[均每共计剩余差缺总]|全[年省市县区镇乡校]/
/** 五星级33个、四星级61个，合计占56.3%: of both. */
const TOGETHER = /合计|共|总/
/** One digit has no other order. */
const LEAST_STEPS = 10

const BACK = 8
/** A quotient may be over what was told long before. */
const FAR = 60
const LEAST = 10

/** What figures around it make, where two digits of it have changed places and it is told nowhere near. */
function meantValues(scope: Scope, index: number): Set<number> {
  const { figures } = scope
  const outcome = figures[index]!
  const near = amountsFrom(scope, Math.max(scope.first, index - BACK), index + 2)
  const told = figures.slice(Math.max(scope.first, index - BACK), Math.min(scope.last, index + 2))
  const isTold = (value: number): boolean =>
    told.some((one) => sameUnit(one, outcome) && Math.abs(one.value - value) < outcome.step / 2)
  const values = new Set<number>()
  const add = (made: number): void => {
    const value = Math.round(made / outcome.step) * outcome.step
    if (areExchanged(outcome.value / outcome.step, value / outcome.step) && !isTold(value)) values.add(value)
  }
  for (const one of near)
    for (const other of near) {
      if (one === other) continue
      add(one.value / other.value)
      // 每人500元 of the sentence before are not what these 26 got.
      if (one.value < other.value || one.sentence !== outcome.sentence || other.sentence !== outcome.sentence) continue
      for (const made of [one.value - other.value, one.value + other.value, one.value * other.value]) add(made)
    }
  const last = near.findLast(({ from }) => from < outcome.from)
  if (last) for (const far of amountsFrom(scope, Math.max(0, index - FAR), index)) add(last.value / far.value)
  return values
}

const amountsFrom = ({ figures, last }: Scope, from: number, to: number): RelatedFigure[] =>
  figures.slice(from, Math.min(last, to)).filter((one) => isAmount(one) && one.bound === '=' && one.value >= LEAST)

/** Two digits have changed places. */
function areExchanged(printed: number, value: number): boolean {
  const [first, second] = [Math.round(printed), Math.round(value)]
  // Most are told apart without their digits: those of the same leave the same when divided by nine.
  if (first === second || (first - second) % 9 !== 0) return false
  const [one, other] = [String(first), String(second)]
  if (one.length !== other.length) return false
  const apart = [...one].flatMap((digit, place) => (digit === other[place] ? [] : [place]))
  const [at, to] = apart
  return apart.length === 2 && one[at!] === other[to!] && one[to!] === other[at!]
}

/** The figures around it, with that value in its place. */
function readAs({ text, figures, first, last }: Scope, index: number, value: number): Scope {
  return {
    text,
    figures: figures.with(index, relatedFigure({ ...figures[index]!, value })),
    first: Math.max(first, index - REACH),
    last: Math.min(last, index + REACH_BEHIND),
  }
}
const REACH = 24
const REACH_BEHIND = 4
