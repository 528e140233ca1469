/**
 * What a stated figure may truly be: the digits shown may have been rounded, and 余, 近, 以上 leave room. Arithmetic on
 * such intervals decides whether a relation holds.
 */
import type { Bound, Quantity } from '@youju/model'

export type Interval = { low: number; high: number }

const ABOUT = 0.1

/** From a quantity as read; how far it was rounded follows from its text. */
export const intervalOf = (quantity: Pick<Quantity, 'text' | 'value' | 'bound'>): Interval =>
  intervalAround(quantity.value, stepOf(quantity.text, quantity.value), quantity.bound)

/** `step` is one in the last digit shown; whole numbers written out are exact. */
export function intervalAround(value: number, step: number, bound: Bound): Interval {
  const rounded = step === 1 ? 0 : step / 2
  switch (bound) {
    case '=':
      return { low: value - rounded, high: value + rounded }
    case '≈':
      return { low: value * (1 - ABOUT), high: value * (1 + ABOUT) }
    case '>':
      return { low: value, high: value + place(value, step) }
    case '<':
      return { low: value - place(value, step), high: value }
    case '≥':
      return { low: value, high: Number.POSITIVE_INFINITY }
    case '≤':
      return { low: 0, high: value }
  }
}

/** A result of division is rounded even when it is shown as a whole number: 平均班额39人 may be 38.9. */
export function quotientAround(value: number, step: number, bound: Bound): Interval {
  const { low, high } = intervalAround(value, step, bound)
  return step === 1 && bound === '=' ? { low: low - 0.5, high: high + 0.5 } : { low, high }
}

/** 2万余 stays below 3万, 1260多 below 1270. */
function place(value: number, step: number): number {
  let unit = step
  while (unit * 10 <= value && isMultiple(value / unit / 10)) unit *= 10
  return unit
}

const isMultiple = (times: number): boolean => Math.abs(times - Math.round(times)) <= 1e-9

const DIGITS = /\d[\d,，]*(?:[.．](\d+))?/
const COMMAS = /[,，]/g

/** 98.93% was rounded to a hundredth of a percent, 11231.89万元 to a hundredth of 万. */
export function stepOf(text: string, value: number): number {
  const digits = DIGITS.exec(text)
  if (!digits) return 1
  const mantissa = Number(digits[0].replace(COMMAS, '').replace('．', '.'))
  const scale = mantissa === 0 ? (text.includes('%') ? 0.01 : 1) : value / mantissa
  return Number((scale * 10 ** -(digits[1]?.length ?? 0)).toPrecision(6))
}

export const exactly = (value: number): Interval => ({ low: value, high: value })
export const add = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high })
export const subtract = (a: Interval, b: Interval): Interval => ({ low: a.low - b.high, high: a.high - b.low })
/** For figures, which are never negative. */
export const multiply = (a: Interval, b: Interval): Interval => ({ low: a.low * b.low, high: a.high * b.high })
export const divide = (a: Interval, b: Interval): Interval => ({
  low: b.high === 0 ? 0 : a.low / b.high,
  high: b.low <= 0 ? Number.POSITIVE_INFINITY : a.high / b.low,
})
export const total = (parts: readonly Interval[]): Interval => parts.reduce(add, exactly(0))

const SLACK = 1e-9
export function meets(a: Interval, b: Interval): boolean {
  const slack = SLACK * Math.max(1, a.low, b.low)
  return a.low <= b.high + slack && b.low <= a.high + slack
}
