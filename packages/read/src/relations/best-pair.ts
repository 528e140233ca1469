/**
 * The pair that a quotient is best said of, when no rule for its words has placed it: each candidate is scored by what its
 * words share with the result, and of the pairs that score enough so few are tried that one hardly comes out by chance.
 */

import { isQuotient } from './quotient.ts'
import type { RelatedFigure } from './related-figure.ts'
import type { Scope } from './scope.ts'

export type Search = {
  uppers: readonly number[]
  lowersOf: (upper: number) => readonly number[]
  /** Whether the words allow the pair at all; all pairs where it is absent. */
  allows?: (upper: number, lower: number) => boolean
  /** How well the words of a pair go with the result, and what is enough. */
  score: (upper: number, lower: number) => number
  enough: number
  /** How likely a pair is to come out by chance. */
  chance: number
}

/** How often, of the pairs that words allow, one may come out by chance. */
const SELDOM = 0.1

export function bestPair(scope: Scope, index: number, search: Search): [upper: number, lower: number] | undefined {
  const { allows = () => true } = search
  const pairs: [upper: number, lower: number][] = []
  let comesOut = false
  for (const upper of search.uppers)
    for (const lower of search.lowersOf(upper)) {
      if (lower === upper) continue
      pairs.push([upper, lower])
      comesOut ||= isQuotient(scope, upper, lower, index) && allows(upper, lower)
    }
  // Most results come out of no pair at all, and words take longer than arithmetic.
  if (!comesOut) return undefined
  const allowed = pairs
    .filter((of) => allows(...of))
    .map((of) => ({ of, score: search.score(...of) }))
    .filter(({ score }) => score >= search.enough)
    .toSorted((a, b) => b.score - a.score)
  return allowed.length * search.chance < SELDOM
    ? allowed.find(({ of: [upper, lower] }) => isQuotient(scope, upper, lower, index))?.of
    : undefined
}

/** Whether two characters that stand side by side in the words stand so with the figure. */
export function isNamedIn(words: string, { lead, tail }: RelatedFigure): boolean {
  const own = lead + tail
  for (let at = 1; at < words.length; at++) if (own.includes(words.slice(at - 1, at + 1))) return true
  return false
}

/** 小学 and 初中; the pupils of both are 义务教育's. */
export const areOfOtherLevels = ({ level: one }: RelatedFigure, { level: other }: RelatedFigure): boolean =>
  one !== undefined && other !== undefined && one !== other && one !== 'compulsory' && other !== 'compulsory'
