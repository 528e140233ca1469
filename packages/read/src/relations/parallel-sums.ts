/** Sums beside sums: the pupils that stand with each school. */
import type { FigureMark } from '../figure-mark.ts'
import { type Asserted, between, isChange, type Scope, sameUnit } from './scope.ts'
import { addUp, CUE, canBeTotal } from './total-first.ts'

/** 13所，在校生14394人，其中小学10所，9337人；…: when the schools add up, the pupils beside them are meant to as well. */
export function parallelSums(scope: Scope, sums: readonly Asserted[]): Asserted[] {
  const lengths = new Map(sums.map((sum) => [sum.equals, sum.of.length]))
  return sums.flatMap((sum) => {
    const ahead = besideAhead(scope, sum)
    if (ahead) return [ahead]
    const known = scope.figures[sum.equals]!
    const whole = scope.figures[sum.equals + 1]
    if (!whole || whole.sentence !== known.sentence || sameUnit(whole, known) || !canBeTotal(whole)) return []
    if (sum.of[0]! <= sum.equals + 1 || CUE.test(between(scope.text, known, whole))) return []
    const beside = sum.of.map((part, turn) => besideOf(scope, part, sum.of[turn + 1] ?? scope.last, whole))
    if (beside.some((list) => list.length === 0)) return []
    const [first, last] = [beside.map((list) => list[0]!), beside.map((list) => list.at(-1)!)]
    const parts = addUp(scope, first, sum.equals + 1) ? first : addUp(scope, last, sum.equals + 1) ? last : first
    if ((lengths.get(sum.equals + 1) ?? 0) >= parts.length) return []
    return [{ kind: 'sum' as const, of: parts, equals: sum.equals + 1, holds: addUp(scope, parts, sum.equals + 1) }]
  })
}

/** Figures of the whole's unit that stand with a part, before the next. */
function besideOf(scope: Scope, part: number, end: number, whole: FigureMark): number[] {
  const found: number[] = []
  for (let next = part + 1; next < Math.min(end, part + 5); next++) {
    const figure = scope.figures[next]!
    if (sameUnit(figure, whole) && !isChange(figure) && !/^(?:每|人均)/.test(figure.lead)) found.push(next)
  }
  return found
}

/** 下达36.1亿元，受益240.1万人次: what stands before each part, where it adds up to what stands before the whole. */
function besideAhead(scope: Scope, { of, equals }: Asserted): Asserted | undefined {
  const { figures } = scope
  const whole = figures[equals - 1]
  if (!whole || whole.sentence !== figures[equals]!.sentence || sameUnit(whole, figures[equals]!)) return undefined
  if (!canBeTotal(whole) || of.length < 3 || of[0]! < equals) return undefined
  const parts = of.map((part) => part - 1)
  const beside = parts.every(
    (part, turn) =>
      part > (of[turn - 1] ?? equals) &&
      sameUnit(figures[part]!, whole) &&
      !isChange(figures[part]!) &&
      figures[part]!.sentence === figures[of[turn]!]!.sentence,
  )
  return beside && addUp(scope, parts, equals - 1)
    ? { kind: 'sum', of: parts, equals: equals - 1, holds: true }
    : undefined
}
