/**
 * Which of many phrases stand where: at each place the longest, and the search goes on behind it. A table of first pairs
 * of characters keeps the search out of the tree almost everywhere.
 */
import type { Span } from '@youju/model'
import { WordTree, wordId, wordLength } from '../word-tree.ts'

export type Found = { at: Span; phrase: number }

const SIZE = 1 << 21

export class PhraseFinder {
  readonly #tree: WordTree
  readonly #pairs = new Uint8Array(SIZE)

  /** Phrases have two characters or more; each is known by its place in the list, or by the number beside it. */
  constructor(phrases: Iterable<string | readonly [phrase: string, number: number]>) {
    let next = 0
    const numbered = [...phrases].map((phrase) => (typeof phrase === 'string' ? ([phrase, next++] as const) : phrase))
    this.#tree = new WordTree(numbered)
    for (const [phrase] of numbered) this.#pairs[pairOf(phrase.charCodeAt(0), phrase.charCodeAt(1))] = 1
  }

  findAll(text: string): Found[] {
    const all: Found[] = []
    const pairs = this.#pairs
    let code = text.charCodeAt(0)
    for (let at = 0; at + 1 < text.length; at++) {
      const following = text.charCodeAt(at + 1)
      const pair = pairOf(code, following)
      code = following
      if (pairs[pair] !== 1) continue
      const found = this.#tree.longest(text, at, text.length)
      if (found < 0) continue
      const to = at + wordLength(found)
      all.push({ at: [at, to], phrase: wordId(found) })
      at = to - 1
      code = text.charCodeAt(to)
    }
    return all
  }
}

const pairOf = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> 11
