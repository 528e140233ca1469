/** What a total and its parts are: the words that tell them, how far they stand apart, and whether they add up. */

import { meets } from '../figures/interval.ts'
import type { RelatedFigure } from './related-figure.ts'
import { type Asserted, isChange, isSlippedSum, type Scope, truth } from './scope.ts'

export const MOST = 12
export const REACH = 30
export const CUE = /其中|包括|分别|涵盖|^：|：$|含|即|分为|具体|组成|分开|分担|^，?由(?![^，。；\d]{1,6}[到至])|^，?（/
export const TOTAL = /共|总|合计|累计|全部|计$|全[镇乡县区市校]/

/** A total and its parts in sentences and paragraphs of their own. */
export const ACROSS = {
  /** How many figures away, and how many parts. */
  reach: 90,
  most: 20,
  /** In steps of the last digit shown, the whole and each part of it: fewer may come out by chance. */
  certain: 500,
  certainEach: 300,
  words: /共|总|合计|累计|全部|所有|各级各类|全[年省市县区镇乡校]/,
}

/** What is divided into parts already. */
export const wholesOf = (known: readonly Asserted[]): Set<number> =>
  new Set(known.filter(({ kind }) => kind === 'sum').map(({ equals }) => equals))

/** To the last digit, with no rounding to help. */
export function areExactly({ figures }: Scope, parts: readonly number[], whole: number): boolean {
  let sum = 0
  for (const part of parts) sum += figures[part]!.value
  return isExact(sum, figures[whole]!.value)
}
export const isExact = (sum: number, whole: number): boolean => Math.abs(sum - whole) < 1e-9 * Math.max(1, sum)

/** Known to a hundredth: 28.6亿 comes out of three others hardly by chance, 1.3亿 does. */
export const isPrecise = ({ value, step }: RelatedFigure): boolean => value >= CERTAIN * step
const CERTAIN = 100

/** Longest first, so that a list is taken whole; lists of one are no sums. */
export const prefixes = (parts: readonly number[]): number[][] =>
  Array.from({ length: parts.length - 1 }, (_, less) => parts.slice(0, parts.length - less))

export const canBeTotal = (figure: RelatedFigure): boolean =>
  (figure.kind === 'count' || figure.kind === 'money' || figure.kind === 'area' || figure.kind === 'length') &&
  figure.value > 1 &&
  !isChange(figure) &&
  figure.bound !== '≥' &&
  figure.bound !== '≤'

export function addUp({ figures }: Scope, parts: readonly number[], whole: number): boolean {
  const sum = { low: 0, high: 0 }
  for (const part of parts) {
    const { low, high } = truth(figures[part]!)
    sum.low += low
    sum.high += high
  }
  return meets(sum, truth(figures[whole]!))
}

/** Of numbers long enough that a digit amiss is no chance. */
export const isSurelySlipped = (scope: Scope, parts: readonly number[], whole: number): boolean =>
  scope.figures[whole]!.value >= ACROSS.certain * scope.figures[whole]!.step && isSlippedSum(scope, parts, whole, 1.3)
