/** What all quotients share: how one comes out, and which figures stand before it. */
import type { FigureMark } from '../figure-mark.ts'
import { divide, type Interval, meets, quotientAround } from '../interval.ts'
import { type Asserted, isAmount, type Scope, truth } from './scope.ts'

/** A rate that far from what was counted speaks of something else. */
const SLIP = 0.2

export const quotient = (scope: Scope, upper: number, lower: number, equals: number): Asserted => ({
  kind: 'ratio',
  of: [upper, lower],
  equals,
  holds: isQuotient(scope, upper, lower, scope.figures[equals]!),
})

export const isQuotient = ({ figures }: Scope, upper: number, lower: number, result: FigureMark): boolean =>
  meets(divide(truth(figures[upper]!), truth(figures[lower]!)), stated(result))

const stated = (figure: FigureMark): Interval =>
  figure.kind === 'share' ? truth(figure) : quotientAround(figure.value, figure.step, figure.bound)

/** The share is wrong, but of these two. */
export const mayBeMeant = ({ figures }: Scope, { of, equals }: Asserted): boolean =>
  Math.abs(figures[of[0]!]!.value / figures[of[1]!]!.value - figures[equals]!.value) < SLIP

/** Counts and sums before the figure in its paragraph, nearest first. */
export function before(scope: Scope, index: number, reach: number): number[] {
  const found: number[] = []
  for (let back = index - 1; back >= Math.max(scope.first, index - reach); back--)
    if (isAmount(scope.figures[back]!)) found.push(back)
  return found
}
