/**
 * How exactly a printed number speaks: its value, the weight of its last digit, and what 余, 近, 以上 and the like leave
 * open. 11231.89万元 speaks to 100 yuan, 200多万元 of something from 2 to below 3 million, 2218人 of exactly 2218.
 */
import type { Quantity } from '@youju/model'

export type PrintedNumber = {
  value: number
  /** Weight of the last digit shown, in base units. */
  unit: number
  /** Weight of the last digit that is not zero: what a round number rounds to. */
  step: number
  /** Whole and without multiplier, so nothing was rounded away. */
  whole: boolean
}

/** What of a figure in a text tells how exactly it speaks. */
export type Printed = Pick<Quantity, 'text' | 'value' | 'kind' | 'bound'>

export type Interval = { low: number; high: number }

const DIGITS = /\d(?:[\d,，]*\d)?(?:\.\d+)?/
/** 1∶16.2: what is told stands behind the one. */
const ONE_TO = /^1[:∶比](?=\d)/
const CHINESE = /[零〇一二两三四五六七八九十百千]+/

const numbers = new WeakMap<object, PrintedNumber>()

export function printedNumber(quantity: Pick<Quantity, 'text' | 'value' | 'kind'>): PrintedNumber {
  const known = numbers.get(quantity)
  if (known) return known
  const number = numberIn(quantity)
  numbers.set(quantity, number)
  return number
}

function numberIn({ text: printed, value, kind }: Pick<Quantity, 'text' | 'value' | 'kind'>): PrintedNumber {
  const text = plain(printed)
  const one = ONE_TO.exec(text)?.[0]
  if (one) {
    const { unit } = printedNumber({ text: text.slice(one.length), value: 1 / value, kind })
    return { value, unit: unit * value * value, step: unit * value * value, whole: false }
  }
  const digits = DIGITS.exec(text)?.[0].replace(/[,，]/g, '')
  if (digits === undefined) return chineseNumber(text, value)
  const shown = Number(digits)
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0
  const scale = shown === 0 ? scaleOf(text, kind) : tidy(Math.abs(value) / shown)
  const unit = tidy(scale / 10 ** decimals)
  const zeros = decimals === 0 ? (/0*$/.exec(digits)?.[0].length ?? 0) : 0
  const whole = decimals === 0 && scale === 1
  return { value, unit, step: tidy(unit * 10 ** Math.min(zeros, digits.length - 1)), whole }
}

/** Full-width digits as plain ones, and nothing of a line break inside the number. */
const plain = (text: string): string =>
  PLAIN.test(text) ? text : text.normalize('NFKC').replace(/[\s\u200b-\u200f\ufeff]/g, '')
/** Nearly all are. */
const PLAIN = /^[!-~\u4e00-\u9fff]*$/

function chineseNumber(text: string, value: number): PrintedNumber {
  if (FRACTION.test(text)) {
    const unit = Math.min(0.02, 0.08 * value)
    return { value, unit, step: unit, whole: false }
  }
  const words = CHINESE.exec(text)?.[0] ?? ''
  const last = { 十: 10, 百: 100, 千: 1000 }[words.at(-1) ?? ''] ?? 1
  const scale = /亿/.test(text) ? 1e8 : /万/.test(text) ? 1e4 : /成/.test(text) ? 0.1 : 1
  return { value, unit: scale, step: last * scale, whole: scale === 1 }
}

/** 三分之一 is said of 32 % and of 35 %; 百分之三十三 to the last per cent. */
const FRACTION = /(?<![百千万])分之/

const scaleOf = (text: string, kind: Quantity['kind']): number =>
  kind === 'share' || kind === 'points'
    ? text.includes('‰')
      ? 0.001
      : 0.01
    : text.includes('亿')
      ? 1e8
      : text.includes('万')
        ? 1e4
        : 1

/** Without the noise of binary fractions. */
export const tidy = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12))

const intervals = new WeakMap<object, Interval>()

/** All values that the figure may stand for, given rounding and bound. */
export function intervalOf(quantity: Printed): Interval {
  const known = intervals.get(quantity)
  if (known) return known
  const interval = intervalAround(quantity)
  intervals.set(quantity, interval)
  return interval
}

function intervalAround(quantity: Printed): Interval {
  const { value, unit, step, whole } = printedNumber(quantity)
  const slack = whole ? 0 : unit / 2
  switch (quantity.bound) {
    case '=':
      return { low: value - slack, high: value + slack }
    case '>':
      return { low: value, high: value + step }
    case '≥':
      return { low: value, high: Number.POSITIVE_INFINITY }
    case '<':
      return { low: value - step, high: value }
    case '≤':
      return { low: 0, high: value }
    case '≈':
      return { low: value - step, high: value + step / 2 }
  }
}

export const overlap = (a: Interval, b: Interval): boolean => {
  const slack = 1e-9 * Math.max(1, Math.abs(a.low), Math.abs(b.low))
  return a.low <= b.high + slack && b.low <= a.high + slack
}

/** Whether a value, printed in this way, comes out as these digits: what rounding and 余, 近, 以上 allow and no more. */
export function printsAs(value: number, quantity: Printed, before = ''): boolean {
  const { value: printed, unit, step, whole } = printedNumber(quantity)
  const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(unit, Math.abs(a), Math.abs(b))
  const multiple = (round: (n: number) => number): number => tidy(round(tidy(value / step)) * step)
  const up = () => same(multiple(Math.ceil), printed)
  const down = () => same(multiple(Math.floor), printed)
  switch (quantity.bound) {
    case '=':
      return whole && Number.isInteger(tidy(value))
        ? same(value, printed)
        : same(tidy(Math.round(tidy(value / unit)) * unit), printed)
    case '>':
      return value > printed && down()
    case '≥':
      return down()
    case '<':
      return value < printed && up()
    case '≤':
      return up()
    case '≈':
      return before.endsWith('近') ? up() : same(multiple(Math.round), printed)
  }
}

/** The value in the manner of the printed words: 9337 for 9338人 is 9337人, 11/13 for 84.61% is 84.62%. */
export function printLike(value: number, quantity: Pick<Quantity, 'text' | 'value' | 'kind'>, finer = 0): string {
  const text = plain(quantity.text)
  const one = ONE_TO.exec(text)?.[0]
  if (one) return one + printLike(1 / value, { ...quantity, text: text.slice(one.length), value: 1 / quantity.value })
  if (!DIGITS.test(text)) return String(tidy(value))
  const { decimals, shown } = shownLike(value, text, quantity)
  const enough = decimals === 0 && !Number.isInteger(shown) ? 2 : decimals
  return text.replace(DIGITS, shown.toFixed(enough + finer))
}

/** The number that stands for the value where those words stand, and how many decimals they show. */
function shownLike(value: number, text: string, quantity: Pick<Quantity, 'text' | 'value' | 'kind'>) {
  const digits = DIGITS.exec(text)![0]
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0
  return { decimals, shown: tidy(value / (printedNumber(quantity).unit * 10 ** decimals)) }
}

/**
 * The value as an editor would write it in place of the printed words: with their unit, as many decimals as they have, and
 * none that say nothing (90% for 95.56%, but 92.0% for 192.0%; 17.4% for 174%, 2.12% for 21%, 三成 for 八成).
 */
export function writtenLike(value: number, quantity: Pick<Quantity, 'text' | 'value' | 'kind'>): string {
  const text = plain(quantity.text)
  if (!DIGITS.test(text)) return inWords(value, text, quantity)
  const printed = printLike(value, quantity)
  if (printed === printLike(quantity.value, quantity)) return printed
  if (ONE_TO.test(text)) return withoutZeros(printed)
  const { decimals, shown } = shownLike(value, text, quantity)
  if (decimals === 0) return text.replace(DIGITS, String(Number(shown.toFixed(Math.abs(shown) < 10 ? 2 : 1))))
  const isExact = Math.abs(Number(shown.toFixed(decimals)) - shown) < 1e-9 * Math.abs(shown)
  return isExact ? withoutZeros(printed) : printed
}

/** 65.02人 for 65.020人. */
export const withoutZeros = (printed: string): string => printed.replace(/\.(\d*?)0+(?!\d)/, trimmed)
const trimmed = (_: string, decimals: string): string => (decimals === '' ? '' : `.${decimals}`)

/**
 * A value far from what is printed, in a unit of its own size: 12.6万元 for 12.6元, 2823.08万平方米 for 2823平方米, 700元 for 700万元;
 * a share of more than a hundredfold in times.
 */
export function writtenAtSize(value: number, quantity: Pick<Quantity, 'text' | 'value' | 'kind'>): string {
  const text = plain(quantity.text)
  if (quantity.kind === 'share' && Math.abs(value) >= 100) return `${atSize(value)}倍`
  if (quantity.kind === 'share') return `${rounded(value * 100)}%`
  const printed = WITH_SCALE.exec(text)
  if (!printed || quantity.kind === 'ratio' || quantity.kind === 'points') return writtenLike(value, quantity)
  const { unit } = printedNumber(quantity)
  const decimals = printed[1]!.includes('.') ? printed[1]!.length - printed[1]!.indexOf('.') - 1 : 0
  const ofOne = tidy((unit * 10 ** decimals) / (SCALES[printed[2] ?? ''] ?? 1))
  return text.replace(WITH_SCALE, atSize(value / ofOne))
}

const SCALES: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
}
const WITH_SCALE = /(\d(?:[\d,，]*\d)?(?:\.\d+)?)[余多几]?(万亿|千万|百万|[百千万亿])?[余多]?/

/** 2608.7万 for 26086957, 0.055 for a twentieth. */
export function atSize(value: number): string {
  const size = Math.abs(value)
  return size >= 1e8 ? `${rounded(value / 1e8)}亿` : size >= 1e4 ? `${rounded(value / 1e4)}万` : rounded(value)
}

/** Two decimals, or as many as it takes to show that it is not nothing. */
const rounded = (value: number): string =>
  Math.abs(value) >= 1 || value === 0
    ? String(Number(value.toFixed(2)))
    : value.toLocaleString('en-US', { maximumSignificantDigits: 2, useGrouping: false })

/** 九成, 百分之九十 and 十二所 have digits only where another number needs them. */
function inWords(value: number, text: string, quantity: Pick<Quantity, 'value' | 'kind'>): string {
  if (quantity.kind === 'share') {
    const tenths = tidy(Number((value * 10).toPrecision(4)))
    if (text.includes('成') && Number.isInteger(tenths) && tenths >= 1 && tenths <= 9) return `${TENTHS[tenths]}成`
    return `${Number((value * 100).toFixed(2))}%`
  }
  const { unit } = chineseNumber(text, quantity.value)
  return text.replace(CHINESE, String(Number((value / unit).toFixed(2))))
}
const TENTHS = '零一二三四五六七八九'
