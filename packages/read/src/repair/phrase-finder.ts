/**
 * Which of many phrases stand where: at each place the longest, and the search goes on behind it. A table of first pairs
 * of characters keeps the search out of the tree almost everywhere.
 */
import type { Span } from '@youju/model'
import { WordTree, wordId, wordLength } from '../words/word-tree.ts'

export type Found = { at: Span; phrase: number }

const SIZE = 1 << 21

/** Pairs of characters with which things begin: up to eight kinds of thing, so that a place costs one look-up for all. */
export class PairTable {
  readonly #kinds = new Uint8Array(SIZE)
  #next = 1

  /** A bit. */
  newKind(): number {
    const kind = this.#next
    this.#next <<= 1
    return kind
  }

  add(first: number, second: number, kind: number): void {
    this.#kinds[slotOf(first, second)]! |= kind
  }

  /** For each place of the text the kinds of thing that may begin there, as bits; another pair may share the slot. */
  kindsIn(text: string): Uint8Array {
    const kinds = new Uint8Array(text.length)
    let code = text.charCodeAt(0)
    for (let at = 0; at + 1 < text.length; at++) {
      const following = text.charCodeAt(at + 1)
      kinds[at] = this.#kinds[slotOf(code, following)]!
      code = following
    }
    return kinds
  }
}

/** 21 bits, which few pairs share. */
export const slotOf = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> 11

export class PhraseFinder {
  readonly #tree: WordTree
  readonly #table: PairTable
  readonly #kind: number

  /**
   * Phrases have two characters or more; each is known by its place in the list, or by the number beside it.
   * @param table shared with what else is looked for in the same texts
   */
  constructor(phrases: Iterable<string | readonly [phrase: string, number: number]>, table = new PairTable()) {
    let next = 0
    const numbered = [...phrases].map((phrase) => (typeof phrase === 'string' ? ([phrase, next++] as const) : phrase))
    this.#tree = new WordTree(numbered)
    this.#table = table
    this.#kind = table.newKind()
    for (const [phrase] of numbered) table.add(phrase.charCodeAt(0), phrase.charCodeAt(1), this.#kind)
  }

  /** @param kinds what the table says of the text */
  findAll(text: string, kinds = this.#table.kindsIn(text)): Found[] {
    const all: Found[] = []
    for (let at = 0; at + 1 < text.length; at++) {
      if ((kinds[at]! & this.#kind) === 0) continue
      const found = this.#tree.longest(text, at, text.length)
      if (found < 0) continue
      const to = at + wordLength(found)
      all.push({ at: [at, to], phrase: wordId(found) })
      at = to - 1
    }
    return all
  }
}

const finders = new WeakMap<readonly string[], PhraseFinder>()
/** Made once for each list of the lexicon. */
export function finderOf(phrases: readonly string[]): PhraseFinder {
  const known = finders.get(phrases)
  if (known) return known
  const made = new PhraseFinder(phrases)
  finders.set(phrases, made)
  return made
}
