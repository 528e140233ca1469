/** How two numbers differ that a careless hand may have made of one: 128 and 182, 15 and 12, 近八百 and 612. */
import { intervalOf, overlap, printedNumber } from '../../printed-number.ts'
import type { Placed } from '../../rule.ts'
import { digitsIn } from '../../same-digits.ts'

export type Difference =
  | 'five digits in another order'
  | 'four digits in another order'
  | 'three digits in another order'
  | 'two digits in another order'
  | 'a digit of three'
  | 'a digit of two'
  | 'the only digit'
  | 'near'

export const areSame = (told: Placed, again: Placed): boolean => overlap(intervalOf(told), intervalOf(again))

/** Absent where nothing of a slip is in it. */
export function differenceOf(told: Placed, again: Placed): Difference | undefined {
  if (told.value >= MOST_TIMES * again.value || again.value >= MOST_TIMES * told.value) return undefined
  const [one, other] = asPrinted(told, again)
  if (one === other) return undefined
  if (one.length === other.length && digitsIn(one) === digitsIn(other))
    return one.length === 2
      ? 'two digits in another order'
      : one.length === 3
        ? 'three digits in another order'
        : one.length === 4
          ? 'four digits in another order'
          : 'five digits in another order'
  if (one.length === other.length && differingDigits(one, other) === 1)
    return one.length === 1 ? 'the only digit' : one.length === 2 ? 'a digit of two' : 'a digit of three'
  const [a, b] = [Number(one), Number(other)]
  return Math.abs(a - b) <= NEAR * Math.max(a, b) ? 'near' : undefined
}
const MOST_TIMES = 10
const NEAR = 0.25

/** The digits of both, as exactly as the second speaks: 近八百 of 798 is 8. */
function asPrinted(told: Placed, again: Placed): [string, string] {
  const own = printedNumber(again).step
  const isRounded = again.bound !== '=' || /[万亿]/.test(again.text)
  const step = isRounded ? own : Math.min(own, printedNumber(told).step)
  return [String(round(told.value / step, again.bound)), String(Math.round(again.value / step))]
}

function round(steps: number, bound: Placed['bound']): number {
  if (bound === '>' || bound === '≥') return Math.floor(steps + SLACK)
  if (bound === '<' || bound === '≤') return Math.ceil(steps - SLACK)
  return Math.round(steps)
}
const SLACK = 1e-9

function differingDigits(one: string, other: string): number {
  let count = 0
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) count++
  return count
}
