/** Sums beside sums: the pupils that stand with each school. */
import type { RelatedFigure } from './related-figure.ts'
import { type Asserted, addsTo, between, isChange, isSlippedSum, isStandardSum, type Scope, sameUnit } from './scope.ts'
import { addUp, CUE, canBeTotal } from './total.ts'

/** 13所，在校生14394人，其中小学10所，9337人；…: when the schools add up, the pupils beside them are meant to as well. */
export function parallelSums(scope: Scope, sums: readonly Asserted[]): Asserted[] {
  const lengths = new Map(sums.map((sum) => [sum.equals, sum.of.length]))
  return sums.flatMap((sum) => {
    const ahead = besideAhead(scope, sum) ?? inBracketsBehind(scope, sum)
    if (ahead) return [ahead]
    const known = scope.figures[sum.equals]!
    const whole = scope.figures[sum.equals + 1]
    if (!whole || sameUnit(whole, known) || !canBeTotal(whole) || isStandardSum(whole)) return []
    const totalLast = sum.of.at(-1)! < sum.equals
    if (CUE.test(between(scope.text, known, whole).replace(CLOSED, ''))) return []
    const beside = sum.of.map((part, turn) =>
      besideOf(scope, part, sum.of[turn + 1] ?? (totalLast ? sum.equals : scope.last), whole),
    )
    if (beside.some((list) => list.length === 0)) return []
    const [first, last] = [beside.map((list) => list[0]!), beside.map((list) => list.at(-1)!)]
    const parts = addUp(scope, first, sum.equals + 1) ? first : addUp(scope, last, sum.equals + 1) ? last : first
    if ((lengths.get(sum.equals + 1) ?? 0) >= parts.length) return []
    const holds = addUp(scope, parts, sum.equals + 1)
    return totalLast && !holds ? [] : [{ kind: 'sum', of: parts, equals: sum.equals + 1, holds }]
  })
}

const CLOSED = /（[^）]*）/g

/** 教职工6448人（专任教师6276人），其中小学4298人（专任教师4201人），初中2150人（专任教师2075人） */
function inBracketsBehind(scope: Scope, { of, equals }: Asserted): Asserted | undefined {
  const { figures, text } = scope
  const all = [equals, ...of]
  const inside = all.map((one) => {
    const [outer, inner] = [figures[one]!, figures[one + 1]]
    if (!inner || !sameUnit(outer, inner) || all.includes(one + 1)) return undefined
    const opening = text.slice(outer.outerTo, inner.from)
    return /^（[\u4e00-\u9fff]{2,8}$/.test(opening) ? { at: one + 1, noun: opening } : undefined
  })
  if (inside.some((one) => !one || one.noun !== inside[0]!.noun)) return undefined
  const [whole, ...parts] = inside.map((one) => one!.at)
  const holds = addUp(scope, parts, whole!)
  return holds || isSlippedSum(scope, parts, whole!, 1.3)
    ? { kind: 'sum', of: parts, equals: whole!, holds }
    : undefined
}

/** Figures of the whole's unit that stand with a part, before the next. */
function besideOf(scope: Scope, part: number, end: number, whole: RelatedFigure): number[] {
  const found: number[] = []
  for (let next = part + 1; next < Math.min(end, part + 5); next++) {
    const figure = scope.figures[next]!
    if (addsTo(figure, whole) && !isChange(figure) && !/^(?:每|人均)/.test(figure.lead)) found.push(next)
  }
  return found
}

/** 下达36.1亿元，受益240.1万人次: what stands before each part, where it adds up to what stands before the whole. */
function besideAhead(scope: Scope, { of, equals }: Asserted): Asserted | undefined {
  const { figures } = scope
  const whole = figures[equals - 1]
  if (!whole || sameUnit(whole, figures[equals]!) || !canBeTotal(whole)) return undefined
  if (of.length < 3 || of[0]! < equals) return undefined
  const parts = of.map((part) => part - 1)
  const beside = parts.every((part) => sameUnit(figures[part]!, whole) && !isChange(figures[part]!))
  return beside && addUp(scope, parts, equals - 1)
    ? { kind: 'sum', of: parts, equals: equals - 1, holds: true }
    : undefined
}
