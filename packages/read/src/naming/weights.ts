/**
 * What a figure most likely counts, all its clues together: each has learned weights for the indicators it speaks for or
 * against (a linear model, fitted by `npm run learn`), and what the rules say has a weight of its own.
 */
import type { Lexicon } from '@youju/model'
import { type Clues, clueKey } from './clues.ts'

/** What the rules say counts as much as so many units of the log of the odds; measured on sets not seen: `npm run learn -- --apart`. */
export const RULES = 2
/** More clues make none of them louder. */
export const SCALE = 3
/** Weights are held in tenths. */
export const TENTHS = 10
/** So many clues speak of the measure alone: `Clues` begin with them. */
const FIRST = 7
/** A power of two. */
const SUMS = 1024

const known = new WeakMap<Lexicon, Weights>()

export function weightsOf(lexicon: Lexicon): Weights | undefined {
  if (!lexicon.clues) return undefined
  const made = known.get(lexicon) ?? new Weights(lexicon.clues)
  known.set(lexicon, made)
  return made
}

export class Weights {
  readonly #indicators: readonly string[]
  readonly #slots: Int32Array
  readonly #mask: number
  /** Where the weights of a clue begin; those of the next one end them. */
  readonly #starts: number[] = []
  readonly #of: number[] = []
  readonly #weights: number[] = []
  readonly #scores: Float64Array
  /** Of the first clues of figures so far; one more takes another's place. */
  readonly #sums: ({ first: Int32Array; sum: Float64Array } | undefined)[] = new Array(SUMS).fill(undefined)

  /** A line of `weights` is a clue and, behind a tab, pairs of an indicator's place and its weight in tenths. */
  constructor({ indicators, weights }: NonNullable<Lexicon['clues']>) {
    const lines = weights.split('\n').filter((line) => line !== '')
    this.#indicators = indicators
    this.#scores = new Float64Array(indicators.length)
    this.#mask = (2 << Math.ceil(Math.log2(lines.length + 1))) - 1
    this.#slots = new Int32Array((this.#mask + 1) * 2)
    for (const [index, line] of lines.entries()) {
      const [clue, pairs] = line.split('\t') as [string, string]
      const key = clueKey(clue)
      let slot = key & this.#mask
      while (this.#slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask
      this.#slots[slot * 2] = key
      this.#slots[slot * 2 + 1] = index + 1
      this.#starts.push(this.#of.length)
      for (const pair of pairs.split(' ')) {
        const [indicator, weight] = pair.split(':') as [string, string]
        this.#of.push(Number(indicator))
        this.#weights.push(Number(weight) / TENTHS)
      }
    }
    this.#starts.push(this.#of.length)
  }

  /** The likeliest indicator where the rules say `ruled`. */
  choose({ keys, count }: Clues, ruled: string): string {
    let best = this.#indicators.indexOf(ruled)
    if (best < 0) return ruled
    const scores = this.#scores
    scores.set(this.#sumOfFirst(keys, Math.min(count, FIRST)))
    this.#add(keys, FIRST, count, scores)
    const scale = SCALE / Math.sqrt(count)
    let most = scores[best]! * scale + RULES
    for (let at = 0; at < scores.length; at++)
      if (scores[at]! * scale > most) {
        most = scores[at]! * scale
        best = at
      }
    return this.#indicators[best]!
  }

  /** Nearly every indicator has a weight for each of them, and the same few measures come again and again. */
  #sumOfFirst(keys: Int32Array, count: number): Float64Array {
    let hash = 0
    for (let clue = 0; clue < count; clue++) hash = Math.imul(hash, 31) + keys[clue]!
    const slot = hash & (SUMS - 1)
    const known = this.#sums[slot]
    if (known && isSame(known.first, keys, count)) return known.sum
    const sum = new Float64Array(this.#indicators.length)
    this.#add(keys, 0, count, sum)
    this.#sums[slot] = { first: keys.slice(0, count), sum }
    return sum
  }

  #add(keys: Int32Array, from: number, to: number, scores: Float64Array): void {
    for (let clue = from; clue < to; clue++) {
      const line = this.#lineOf(keys[clue]!)
      if (line < 0) continue
      const end = this.#starts[line + 1]!
      for (let at = this.#starts[line]!; at < end; at++) scores[this.#of[at]!]! += this.#weights[at]!
    }
  }

  /** -1 for a clue that nothing was learned of. */
  #lineOf(key: number): number {
    for (let slot = key & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const line = this.#slots[slot * 2 + 1]!
      if (line === 0 || this.#slots[slot * 2] === key) return line - 1
    }
  }
}

function isSame(first: Int32Array, keys: Int32Array, count: number): boolean {
  if (first.length !== count) return false
  for (let clue = 0; clue < count; clue++) if (first[clue] !== keys[clue]) return false
  return true
}
