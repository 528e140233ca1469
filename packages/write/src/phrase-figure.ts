/**
 * A figure in official phrasing (GB/T 15835-2011): 2218人, 11231.89万元, 98.93%, 19.6:1, 200多万元. The inverse is
 * `parsePhrase`. Digits are lost only where rounding is asked for or the value is a quotient, and rounding never reaches
 * 100 %, 0 or a threshold that the value does not reach.
 */
import type { Bound, Figure, Threshold } from '@youju/model'
import {
  compare,
  type Decimal,
  decimalOf,
  numberOf,
  type Rounding,
  roundDigits,
  roundTo,
  shift,
  subtract,
  textOf,
} from './decimal.ts'

export const MULTIPLIERS = { plain: 0, 万: 4, 亿: 8 } as const
export type Multiplier = keyof typeof MULTIPLIERS

/** Words of an approximate figure: how its number is made, what it claims, and where the word stands. */
export const APPROXIMATIONS = {
  余: { rounding: 'down', bound: '>', stands: 'inside' },
  多: { rounding: 'down', bound: '>', stands: 'inside' },
  超过: { rounding: 'down', bound: '>', stands: 'before' },
  以上: { rounding: 'down', bound: '≥', stands: 'behind' },
  近: { rounding: 'up', bound: '≈', stands: 'before' },
  不足: { rounding: 'up', bound: '<', stands: 'before' },
  以内: { rounding: 'up', bound: '≤', stands: 'behind' },
  约: { rounding: 'nearest', bound: '≈', stands: 'before' },
} as const satisfies Record<string, { rounding: Rounding; bound: Bound; stands: 'inside' | 'before' | 'behind' }>
export type Approximation = keyof typeof APPROXIMATIONS

export type PhraseOptions = {
  as?: Multiplier
  digits?: number
  /** Measure word in place of the figure's unit. */
  measure?: string
  /** Without the measure word; what changes the number (万, %, 个百分点) stays. */
  bare?: boolean
  approx?: Approximation
  /** Step of an approximation, in base units. */
  to?: number
  /** Threshold of the indicator, which rounding may not cross. */
  passes?: Threshold
}

export type Phrase = { words: string; bound: Bound }
type Quantity = Pick<Figure, 'kind' | 'unitOfMeasure'> & { value: number }

export function phraseFigure(figure: Quantity, options: PhraseOptions = {}): Phrase {
  const value = decimalOf(figure.value)
  const approximate = options.approx && approximation(figure, value, options.approx, options.to)
  if (!approximate) return { words: wordsOf(figure, value, { ...options, approx: undefined }), bound: '=' }
  const { rounded, approx, step } = approximate
  const { bound, stands } = APPROXIMATIONS[approx]
  const words = wordsOf(figure, rounded, {
    ...options,
    ...(step === 'own' && options.as ? { as: undefined, bare: false } : {}),
    digits: undefined,
    approx: stands === 'inside' ? approx : undefined,
  })
  return { words: stands === 'before' ? approx + words : stands === 'behind' ? words + approx : words, bound }
}

/**
 * `step` is `own` where the asked one was too coarse. Absent when the value is exactly what the word would only come near
 * to, or too small for the step.
 */
function approximation(
  figure: Quantity,
  value: Decimal,
  asked: Approximation,
  to: number | undefined,
): { rounded: Decimal; approx: Approximation; step?: 'own' } | undefined {
  const step = to === undefined ? leadingDigits(figure, value) : decimalOf(to)
  if (!step || step.digits <= 0n || value.digits < 0n) return undefined
  const rounded = roundTo(value, step, APPROXIMATIONS[asked].rounding)
  if (to !== undefined && isTooCoarse(asked, rounded, value)) {
    const own = approximation(figure, value, asked, undefined)
    return own && { ...own, step: 'own' }
  }
  if (asked === '以内') return { rounded: rounded.digits === 0n ? step : rounded, approx: asked }
  if (rounded.digits === 0n || (compare(rounded, value) === 0 && asked !== '以上')) return undefined
  return { rounded, approx: asked === '余' || asked === '多' ? roundedWord(figure, rounded, asked) : asked }
}

/** 余, 多, 近 and 约 say nearly as much as the figure: 193 is no 100余, and 5206 is not 近10万. */
const isTooCoarse = (asked: Approximation, rounded: Decimal, value: Decimal): boolean =>
  ['余', '多', '近', '约'].includes(asked) &&
  Math.abs(numberOf(subtract(rounded, value))) * (APPROXIMATIONS[asked].rounding === 'down' ? 4 : 10) > numberOf(value)

/** 余 and 多 follow a round number: not 519余人, not 80%多, not 10多:1. */
const roundedWord = (figure: Quantity, rounded: Decimal, asked: '余' | '多'): Approximation =>
  isFraction(figure) || figure.kind === 'ratio' || rounded.scale > 0 || rounded.digits % 10n !== 0n ? '超过' : asked

/** Two leading digits are kept, one below a hundred; shares are seen in per cent. */
function leadingDigits(figure: Quantity, value: Decimal): Decimal | undefined {
  const shown = shift(value, places(figure))
  const size = String(shown.digits / 10n ** BigInt(shown.scale)).length
  return size < 2 ? undefined : shift({ digits: 1n, scale: 0 }, Math.max(size - 2, 1) - places(figure))
}

function wordsOf(figure: Quantity, value: Decimal, options: PhraseOptions): string {
  const multiplier = askedMultiplier(figure, value, options) ?? multiplierFor(figure, value)
  const shown = shift(rounded(figure, value, multiplier, options), places(figure) - MULTIPLIERS[multiplier])
  const word = multiplier === 'plain' ? '' : multiplier
  // 近100万学生, but 近5300名学生: 万 stands for the measure word only where it is written.
  const bare = options.bare && !(options.as && options.as !== 'plain' && multiplier === 'plain')
  const unit = unitWords(figure, bare ? '' : options.measure)
  const more = options.approx ?? ''
  // 200多万元, but 93万多元 and 0.18万余人次: the word stands behind a number that is round, else behind 万.
  const roundNumber = shown.scale === 0 && shown.digits % 10n === 0n
  return textOf(shown) + (word === '' || roundNumber ? more + word : word + more) + unit
}

const isFraction = (figure: Quantity): boolean => figure.kind === 'share' || figure.kind === 'points'
const places = (figure: Quantity): number => (isFraction(figure) ? 2 : 0)

function unitWords(figure: Quantity, measure: string | undefined): string {
  if (figure.kind === 'share') return '%'
  if (figure.kind === 'points') return '个百分点'
  return figure.kind === 'ratio' ? ':1' : (measure ?? figure.unitOfMeasure)
}

/**
 * Money from 万 up is stated in 万 or 亿 where that is no longer than two decimals, a million and more in 万 down to the
 * whole yuan (15152.6272万元); all else as it is.
 */
function multiplierFor(figure: Quantity, value: Decimal): Multiplier {
  if (figure.kind !== 'money' || figure.unitOfMeasure !== '元') return 'plain'
  const fits = (multiplier: Multiplier, decimals = 2, least = 1): boolean => {
    const shown = shift(value, -MULTIPLIERS[multiplier])
    return shown.scale <= decimals && Math.abs(numberOf(shown)) >= least
  }
  return fits('亿') ? '亿' : fits('万') || fits('万', 4, 100) ? '万' : 'plain'
}

/** 0.18万人次, but not 0.0951万人次: below one of it, only where that is short. */
function askedMultiplier(figure: Quantity, value: Decimal, options: PhraseOptions): Multiplier | undefined {
  if (!options.as || options.as === 'plain') return options.as
  const shown = shift(rounded(figure, value, options.as, options), -MULTIPLIERS[options.as])
  const size = Math.abs(numberOf(shown))
  return size >= 1 || (size >= 0.1 && shown.scale <= 2) ? options.as : undefined
}

/** What a division leaves has no last digit, so it is stated to two decimals. */
const isQuotient = (figure: Quantity, value: Decimal): boolean =>
  isFraction(figure) || figure.kind === 'ratio' || figure.unitOfMeasure.includes('/') || value.scale > 6

function rounded(figure: Quantity, value: Decimal, multiplier: Multiplier, options: PhraseOptions): Decimal {
  const digits = options.digits ?? (isQuotient(figure, value) ? 2 : undefined)
  if (digits === undefined) return value
  const asked = digits + places(figure) - (options.digits === undefined ? 0 : MULTIPLIERS[multiplier])
  const marks = [0, ...(figure.kind === 'share' ? [1] : []), ...Object.values(options.passes ?? {})].map(decimalOf)
  const reaches = (candidate: Decimal) => marks.find((mark) => compare(candidate, mark) !== compare(value, mark))
  for (let more = 0; more <= 6; more++) {
    const candidate = roundDigits(value, asked + more)
    if (!reaches(candidate)) return candidate
  }
  const towards = value.digits < 0n === compare(value, reaches(roundDigits(value, asked + 6))!) < 0 ? 'up' : 'down'
  return roundDigits(value, asked + 6, towards)
}
