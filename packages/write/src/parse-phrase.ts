/** The number in a printed figure: the inverse of phrasing, as far as the printed words say it. */
import type { Bound, Span } from '@youju/model'
import { decimalOf, numberOf, shift } from './decimal.ts'
import { APPROXIMATIONS, type Approximation, MULTIPLIERS } from './phrase-figure.ts'

/** `at` is the quantity's span in the words: the number with multiplier and unit, as the corpus format has it. */
export type StatedQuantity = { at: Span; text: string; value: number; unit: string; bound: Bound; tolerance: number }

const NUMBER = /(-?\d+)(?:\.(\d+))?(余|多)?([万亿])?(余|多)?(:1|\D*?)(以上|以内)?$/

/** Absent when the words hold no number (与上年持平). `tolerance` is half of the last digit shown. */
export function parsePhrase(words: string): StatedQuantity | undefined {
  const match = NUMBER.exec(words)
  if (!match) return undefined
  const [found, whole = '', fraction = '', inside, multiplier, behind, unit = '', suffix = ''] = match
  const isFraction = unit === '%' || unit === '个百分点'
  const places = (multiplier ? MULTIPLIERS[multiplier as '万'] : 0) - (isFraction ? 2 : 0)
  const before = (Object.keys(APPROXIMATIONS) as Approximation[]).find((word) =>
    words.slice(0, match.index).endsWith(word),
  )
  const word = (inside ?? behind ?? (suffix || before)) as Approximation | undefined
  const text = found.slice(0, found.length - suffix.length)
  return {
    at: [match.index, match.index + text.length],
    text,
    value: numberOf(shift(decimalOf(Number(fraction ? `${whole}.${fraction}` : whole)), places)),
    unit: isFraction || unit === ':1' ? '' : unit,
    bound: word ? APPROXIMATIONS[word].bound : '=',
    tolerance: 0.5 * 10 ** (places - fraction.length),
  }
}
