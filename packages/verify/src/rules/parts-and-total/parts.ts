/** Parts that may make up a whole, and how near they come to it. */
import { comesOutWithOneDigit } from '@youju/read'
import { type Interval, intervalOf, overlap, tidy } from '../../printed-number.ts'
import type { Placed } from '../../rule.ts'
import { haveSameDigits } from '../../same-digits.ts'

/** `sure`: they are all that there are, and no single wrong digit need explain it. */
export type Parts = { list: readonly Placed[]; sure: boolean }

/** More are no list that a report spells out. */
export const MOST = 12

export const rangeOf = (parts: readonly Placed[]): Interval => ({
  low: sumOf(parts.map((part) => intervalOf(part).low)),
  high: sumOf(parts.map((part) => intervalOf(part).high)),
})

export const addsUp = (whole: Placed, parts: readonly Placed[]): boolean => overlap(rangeOf(parts), intervalOf(whole))

export const nearlyAddsUp = (whole: Placed, parts: readonly Placed[]): boolean =>
  comesOutWithOneDigit([whole, ...parts], (values) => Math.abs(sumOf(values, 1) - values[0]!) < 1e-9 * values[0]!)

/** 12 and 21: the digits of the one in another order. */
export const isExchanged = (sum: number, whole: number): boolean =>
  sum !== whole && haveSameDigits(tidy(sum), tidy(whole))

export function sumOf(values: readonly number[], from = 0): number {
  let sum = 0
  for (let at = from; at < values.length; at++) sum += values[at]!
  return sum
}
