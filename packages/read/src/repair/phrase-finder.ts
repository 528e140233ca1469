/** Which of many phrases stand where: at each place the longest, and the search goes on behind it. */
import type { Span } from '@youju/model'
import { WordTree, wordId, wordLength } from '../word-tree.ts'

export type Found = { at: Span; phrase: number }

export class PhraseFinder {
  readonly #tree: WordTree

  /** A phrase is known by its number in the list, or by the number that stands beside it. */
  constructor(phrases: Iterable<string | readonly [phrase: string, number: number]>) {
    let next = 0
    const numbered = [...phrases].map((phrase) => (typeof phrase === 'string' ? ([phrase, next++] as const) : phrase))
    this.#tree = new WordTree(numbered)
  }

  findAll(text: string): Found[] {
    const all: Found[] = []
    for (let at = 0; at < text.length; at++) {
      if (!this.#tree.begins(text.charCodeAt(at))) continue
      const found = this.#tree.longest(text, at, text.length)
      if (found < 0) continue
      const to = at + wordLength(found)
      all.push({ at: [at, to], phrase: wordId(found) })
      at = to - 1
    }
    return all
  }
}
