/** How two numbers differ that a careless hand may have made of one: 128 and 182, 15 and 12, 近八百 and 612. */
import { intervalOf, overlap, printedNumber } from '../../printed-number.ts'
import type { Placed } from '../../rule.ts'
import { haveSameDigits } from '../../same-digits.ts'

export type Difference =
  | 'five digits in another order'
  | 'four digits in another order'
  | 'three digits in another order'
  | 'two digits in another order'
  | 'a digit of three'
  | 'a digit of two'
  | 'the only digit'
  | 'the digit of a round number'
  | 'near'

export const areSame = (told: Placed, again: Placed): boolean =>
  overlap(intervalOf(told), intervalOf(again)) && !isMoreThanNearly(told, again)

/** 近百名 are no 109. */
const isMoreThanNearly = (told: Placed, { value, bound, lead }: Placed): boolean =>
  bound === '≈' && lead.endsWith('近') && told.bound === '=' && told.value > value * SLACK_OF_NEARLY
const SLACK_OF_NEARLY = 1.05

/** Absent where nothing of a slip is in it. */
export function differenceOf(told: Placed, again: Placed): Difference | undefined {
  if (told.value >= MOST_TIMES * again.value || again.value >= MOST_TIMES * told.value) return undefined
  const [one, other] = asPrinted(told, again)
  if (one === other || one === 0) return undefined
  // In another order digits differ by so many nines.
  if ((one - other) % 9 === 0 && haveSameDigits(one, other))
    return EXCHANGED[String(one).length] ?? 'five digits in another order'
  if (differInOneDigit(one, other))
    return again.bound !== '=' && one < 10
      ? 'the digit of a round number'
      : (AMISS[String(one).length] ?? 'a digit of three')
  return Math.abs(one - other) <= NEAR * Math.max(one, other) ? 'near' : undefined
}
/** By how many digits they have. */
const EXCHANGED: Readonly<Record<number, Difference>> = {
  2: 'two digits in another order',
  3: 'three digits in another order',
  4: 'four digits in another order',
}
const AMISS: Readonly<Record<number, Difference>> = { 1: 'the only digit', 2: 'a digit of two' }
const MOST_TIMES = 10
const NEAR = 0.25

/** The digits of both, as exactly as the second speaks: 近八百 of 798 is 8. */
function asPrinted(told: Placed, again: Placed): [number, number] {
  const own = printedNumber(again).step
  const isRounded = again.bound !== '=' || /[万亿]/.test(again.text)
  const step = isRounded ? own : Math.min(own, printedNumber(told).step)
  return [round(told.value / step, isMoreThanNearly(told, again) ? '<' : again.bound), Math.round(again.value / step)]
}

function round(steps: number, bound: Placed['bound']): number {
  if (bound === '>' || bound === '≥') return Math.floor(steps + SLACK)
  if (bound === '<' || bound === '≤') return Math.ceil(steps - SLACK)
  return Math.round(steps)
}
const SLACK = 1e-9

/** As many digits, and all but one the same: what they differ by is that digit alone. */
function differInOneDigit(one: number, other: number): boolean {
  const apart = Math.abs(one - other)
  let place = 1
  while (place * 10 <= apart) place *= 10
  return (
    apart % place === 0 &&
    Math.floor(one / place / 10) === Math.floor(other / place / 10) &&
    String(one).length === String(other).length
  )
}
