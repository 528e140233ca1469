/**
 * The pair that a quotient is best said of, when no rule for its words has placed it: each candidate is scored by what its
 * words share with the result, and of the pairs that score enough so few are tried that one hardly comes out by chance.
 */
import type { FigureMark } from '../figure-mark.ts'
import { isQuotient } from './quotient.ts'
import type { Scope } from './scope.ts'

export type Candidate = { at: number; score: number }
export type Search = {
  uppers: readonly Candidate[]
  lowersOf: (upper: Candidate) => readonly Candidate[]
  /** What both scores must make together. */
  enough: number
  /** How likely a pair is that comes out by chance. */
  chance: number
}

/** How often, of the pairs that words allow, one may come out by chance. */
const SELDOM = 0.1

export function bestPair(scope: Scope, index: number, search: Search): [upper: number, lower: number] | undefined {
  let best: { of: [number, number]; score: number } | undefined
  let tried = 0
  for (const upper of search.uppers)
    for (const lower of search.lowersOf(upper)) {
      const score = upper.score + lower.score
      if (score < search.enough || upper.at === lower.at) continue
      tried++
      if (isQuotient(scope, upper.at, lower.at, index) && (!best || score > best.score))
        best = { of: [upper.at, lower.at], score }
    }
  return best && tried * search.chance < SELDOM ? best.of : undefined
}

/** Whether two characters that stand side by side in the words stand so with the figure. */
export function isNamedIn(words: string, { lead, tail }: FigureMark): boolean {
  const own = lead + tail
  for (let at = 1; at < words.length; at++) if (own.includes(words.slice(at - 1, at + 1))) return true
  return false
}
