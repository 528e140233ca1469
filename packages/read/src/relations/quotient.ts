/** What all quotients share: how one comes out, and which figures stand before it. */
import { divide, meets, quotientAround } from '../figures/interval.ts'
import type { RelatedFigure } from './related-figure.ts'
import { type Asserted, isAmount, type Scope, truth } from './scope.ts'

/** A rate that far from what was counted speaks of something else. */
const SLIP = 0.2

export function quotient(scope: Scope, upper: number, lower: number, equals: number): Asserted {
  const [one, other] = isInverted(scope, equals) ? [lower, upper] : [upper, lower]
  return { kind: 'ratio', of: [one, other], equals, holds: isQuotient(scope, one, other, equals) }
}

export function isQuotient(scope: Scope, upper: number, lower: number, equals: number): boolean {
  const result = scope.figures[equals]!
  const [a, b] = [truth(scope.figures[upper]!), truth(scope.figures[lower]!)]
  return isInverted(scope, equals)
    ? meets(divide(b, a), quotientAround(1 / result.value, 1, result.bound))
    : meets(divide(a, b), quotientAround(result.value, result.step, result.bound))
}

/** 师生比1:15, 市县分担比例1:3: how many of the second there are to one of the first. */
const isInverted = ({ figures, text }: Scope, index: number): boolean =>
  figures[index]!.kind === 'ratio' &&
  figures[index]!.value < 1 &&
  ONE_TO.test(text.slice(figures[index]!.from, figures[index]!.to))
const ONE_TO = /[:：∶比]/

/** 参加高考41369人，达线11062人，达线率29.74%: with the 3.7万人 of another sentence much comes out. */
export const isTooRough = (figure: RelatedFigure, result: RelatedFigure): boolean =>
  figure.step / figure.value > ROUGHER * (result.step / result.value)
const ROUGHER = 5

/** The share is wrong, but of these two. */
export const mayBeMeant = ({ figures }: Scope, { of, equals }: Asserted): boolean =>
  !isPartItself(figures, of[1]!) &&
  Math.abs(figures[of[0]!]!.value / figures[of[1]!]!.value - figures[equals]!.value) < SLIP

/** 学历达标194人，达标率98%，其中本科88人，占教师的44%: whoever has a rate of their own are not the teachers. */
export function isPartItself(figures: Scope['figures'], whole: number): boolean {
  const done = /([\u4e00-\u9fff]{2})率/.exec(figures[whole + 1]?.lead ?? '')?.[1]
  return done !== undefined && figures[whole]!.lead.includes(done)
}

/** Counts and sums before the figure in its paragraph, nearest first. */
export function before(scope: Scope, index: number, reach: number): number[] {
  const found: number[] = []
  for (let back = index - 1; back >= Math.max(scope.first, index - reach); back--)
    if (isAmount(scope.figures[back]!)) found.push(back)
  return found
}
