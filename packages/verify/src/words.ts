/**
 * How likely a stretch of Chinese is: the cheapest way to part it into common words, in bits. A wrong character breaks a word
 * into pieces that hardly stand side by side, and the stretch becomes much dearer than the one its author meant.
 */
import type { Lexicon } from '@youju/model'
import { WordTree } from '@youju/read'

const TOTAL = 26
const LONGEST = 4
/** What a character costs that stands for itself but is in no list. */
const UNKNOWN = TOTAL - 1

/** Pairs of characters, two bits each of 2 MB: of ten thousand strange pairs some ten are taken for known ones. */
class PairSet {
  readonly #bits = new Uint32Array(1 << 19)

  add(first: number, second: number): void {
    for (const place of [placeOf(first, second), otherPlaceOf(first, second)])
      this.#bits[place >>> 5]! |= 1 << (place & 31)
  }

  has(first: number, second: number): boolean {
    return this.#hasBit(placeOf(first, second)) && this.#hasBit(otherPlaceOf(first, second))
  }

  #hasBit(place: number): boolean {
    return ((this.#bits[place >>> 5]! >>> (place & 31)) & 1) === 1
  }
}

/** 24 bits each */
const placeOf = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> 8
const otherPlaceOf = (first: number, second: number): number =>
  (Math.imul(first, 0xc2b2ae35) + Math.imul(second, 0x27d4eb2f)) >>> 8

export class Words {
  readonly #costs = new Map<string, number>()
  readonly #tree: WordTree
  readonly #costOfWord: Float64Array
  /** The cheapest way to each place of the stretch under way. */
  #least = new Float64Array(32)
  readonly #pairs = new PairSet()
  readonly #commonPairs = new PairSet()

  readonly #beside = new Set<string>()

  constructor({
    wordFrequencies,
    phrases,
    reportWords,
    collocations = [],
    neighbours = [],
    rareWords = [],
    shorthand = [],
  }: Lexicon) {
    for (const [length, log, words] of wordFrequencies)
      for (let at = 0; at < words.length; at += length) this.#add(words.slice(at, at + length), TOTAL - log)
    // Words of the trade are common in reports, whatever they are elsewhere.
    for (const phrase of phrases) this.#addTrade(phrase, FIXED)
    for (const word of reportWords) this.#addTrade(word, ORDINARY)
    for (const word of collocations)
      if (word.length <= LONGEST && !this.#costs.has(word)) this.#costs.set(word, TOGETHER)
    for (const word of shorthand) this.#join(word)
    for (const word of rareWords) if (!this.#costs.has(word)) this.#costs.set(word, UNKNOWN)
    for (const word of [...this.pairs(COMMON), ...shorthand, ...this.#halves()])
      if (word.length === 2) this.#commonPairs.add(word.charCodeAt(0), word.charCodeAt(1))
    for (const row of neighbours)
      for (let at = 2; at < row.length; at += 2) this.#beside.add(row.slice(0, 2) + row.slice(at, at + 2))
    this.#tree = new WordTree([...this.#costs.keys()].map((word, index) => [word, index]))
    this.#costOfWord = Float64Array.from(this.#costs.values())
  }

  /** 国计, 民生: what words of four are made of stands by itself, too. */
  *#halves(): Iterable<string> {
    for (const word of this.#costs.keys()) if (word.length === 4) yield* [word.slice(0, 2), word.slice(2)]
  }

  /** Words of two characters that cost no more. */
  *pairs(most: number): Iterable<string> {
    for (const [word, cost] of this.#costs) if (word.length === 2 && cost <= most) yield word
  }

  /** Longer words that cost no more. */
  *longer(most: number): Iterable<string> {
    for (const [word, cost] of this.#costs) if (word.length > 2 && cost <= most) yield word
  }

  cost(word: string): number | undefined {
    return this.#costs.get(word)
  }

  /** Whether the two characters stand side by side in some word. */
  joins(first: number, second: number): boolean {
    return this.#pairs.has(first, second)
  }

  /** Whether the two are a word that everybody uses, or every office, or half a word of four. */
  areCommon(first: number, second: number): boolean {
    return this.#commonPairs.has(first, second)
  }

  /** Whether two words of two characters, given as one, have been seen side by side in reports: 课业负担. */
  areNeighbours(both: string): boolean {
    return this.#beside.has(both) || this.#costs.has(both)
  }

  /** Bits of the cheapest parting of the text between two places. */
  costOf(text: string, from = 0, to = text.length): number {
    if (this.#least.length <= to - from) this.#least = new Float64Array(2 * (to - from))
    const least = this.#least.fill(Number.POSITIVE_INFINITY, 1, to - from + 1)
    least[0] = 0
    for (let at = from; at < to; at++) {
      const before = least[at - from]!
      least[at + 1 - from] = Math.min(least[at + 1 - from]!, before + UNKNOWN)
      this.#tree.each(text, at, to, (word, end) => {
        const cost = before + this.#costOfWord[word]!
        if (cost < least[end - from]!) least[end - from] = cost
      })
    }
    return least[to - from]!
  }

  #addTrade(word: string, most: number): void {
    if (word.length <= LONGEST) this.#add(word, Math.min(this.#costs.get(word) ?? TOTAL, most))
    else this.#join(word)
  }

  #add(word: string, cost: number): void {
    this.#costs.set(word, cost)
    this.#join(word)
  }

  #join(word: string): void {
    for (let at = 1; at < word.length; at++) this.#pairs.add(word.charCodeAt(at - 1), word.charCodeAt(at))
  }
}

/** What a fixed word of reports, and an ordinary one, costs at most. */
const FIXED = 13
const ORDINARY = 16
const COMMON = 16
/** Two words that often stand side by side cost less than each by itself. */
const TOGETHER = 18
