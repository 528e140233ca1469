/**
 * Two that leave nothing over, and the whole that they make: 春季3350人次、秋季2525人次 behind 5875人次; 已办结173件，仍在办理7件 of the
 * 180件 that opened the paragraph; 有食堂的42所 and 没有食堂的285所. The whole may stand far off, as the two come out with it to the
 * last one.
 */

import { isLeft } from './difference.ts'
import { areComplements, areDistinctKinds, areSiblings, mayHaveComplement } from './kinds-of-parts.ts'
import type { RelatedFigure } from './related-figure.ts'
import { type Asserted, addsTo, isPlain, type Scope } from './scope.ts'
import { areExactly, canBeTotal } from './total.ts'

/** How many figures may stand between the two, and between them and the whole. */
const APART = 8
const AHEAD = 5
const ABOVE = 30
const LEAST = 8

export function sumsOfTwo(scope: Scope, known: readonly Asserted[]): Asserted[] {
  const { figures } = scope
  const sums = known.filter(({ kind }) => kind === 'sum')
  const nested = new Set(sums.flatMap(({ of }) => of))
  const pairs = new Set(sums.map(({ of }) => of.join()))
  const divided = new Set(sums.flatMap(({ equals, holds }) => (holds ? [] : [equals])))
  const found: Asserted[] = []
  for (let one = 0; one < figures.length; one++) {
    const figure = figures[one]!
    const other =
      isPlain(figure) && (mayHaveComplement(figure) || figure.level) ? partnerOf(scope, one, nested) : undefined
    if (other === undefined || pairs.has(`${one},${other}`)) continue
    const whole = wholeOf(scope, [one, other])
    if (whole === undefined || (divided.has(whole) && !areComplements([figure, figures[other]!]))) continue
    // 已整改1081条，还有45条正在落实: what is left is what comes out.
    found.push(
      whole < one && isLeft(figures[other]!)
        ? { kind: 'difference', of: [whole, one], equals: other, holds: true }
        : { kind: 'sum', of: [one, other], equals: whole, holds: true },
    )
  }
  return found
}

/** The next of its unit, in the same sentence or the one behind; what the first is made of is passed over. */
function partnerOf({ figures }: Scope, one: number, nested: ReadonlySet<number>): number | undefined {
  const figure = figures[one]!
  for (let next = one + 1; next <= Math.min(one + APART, figures.length - 1); next++) {
    const other = figures[next]!
    if (other.sentence - figure.sentence > 1 || other.paragraph !== figure.paragraph) return undefined
    if (!(addsTo(other, figure) || addsTo(figure, other)) || !isPlain(other)) continue
    if (areComplements([figure, other]) || areTwoKinds(figure, other)) return next
    if (!nested.has(next)) return undefined
  }
  return undefined
}

/** 小学18260人、初中8570人: two levels of one thing, and many. */
const areTwoKinds = (one: RelatedFigure, other: RelatedFigure): boolean =>
  one.indicator === other.indicator &&
  one.value + other.value >= MANY * Math.max(one.step, other.step) &&
  areDistinctKinds([one, other])
const MANY = 100

/** Right behind the two, or else the nearest before them. */
function wholeOf(scope: Scope, pair: readonly [number, number]): number | undefined {
  const [one, other] = pair
  const { length } = scope.figures
  for (let at = other + 1; at <= Math.min(length - 1, other + AHEAD); at++)
    if (scope.figures[at]!.paragraph === scope.figures[other]!.paragraph && isWholeOf(scope, at, pair)) return at
  for (let at = one - 1; at >= Math.max(0, one - ABOVE); at--) if (isWholeOf(scope, at, pair)) return at
  return undefined
}

function isWholeOf(scope: Scope, at: number, pair: readonly [number, number]): boolean {
  const whole = scope.figures[at]!
  // Hardly any two come out with it, and words take longer than arithmetic.
  if (whole.bound !== '=' || !areExactly(scope, pair, at)) return false
  const marks = pair.map((part) => scope.figures[part]!)
  if (!canBeTotal(whole) || whole.value < LEAST * Math.max(1, whole.step)) return false
  if (!marks.every((part) => addsTo(part, whole))) return false
  // 中央120万元，省级80万元，县级40万元: three of a kind, though two make the first.
  return areComplements(marks) || !(areSiblings(whole, marks) || areDistinctKinds([whole, ...marks]))
}
