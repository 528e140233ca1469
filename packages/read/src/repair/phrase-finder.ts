/**
 * Finds which of many phrases stand where, in one pass over the text: a first-character table, then a tree. At each place
 * the longest phrase wins and the search goes on behind it.
 */
import type { Span } from '@youju/model'

type Branch = { ends: number; next: Map<number, Branch> }
const branch = (): Branch => ({ ends: -1, next: new Map() })

export type Found = { at: Span; phrase: number }

export class PhraseFinder {
  readonly #starts = new Uint8Array(0x10000)
  readonly #root = branch()

  constructor(phrases: readonly string[]) {
    for (const [index, phrase] of phrases.entries()) {
      if (phrase === '') continue
      this.#starts[phrase.charCodeAt(0)] = 1
      let node = this.#root
      for (let at = 0; at < phrase.length; at++) {
        const code = phrase.charCodeAt(at)
        const next = node.next.get(code) ?? branch()
        node.next.set(code, next)
        node = next
      }
      if (node.ends < 0) node.ends = index
    }
  }

  /** The longest phrase that begins at `from`, if any. */
  match(text: string, from: number): Found | undefined {
    if (this.#starts[text.charCodeAt(from)] !== 1) return undefined
    let node: Branch | undefined = this.#root
    let found: Found | undefined
    for (let at = from; node; at++) {
      node = at < text.length ? node.next.get(text.charCodeAt(at)) : undefined
      if (node && node.ends >= 0) found = { at: [from, at + 1], phrase: node.ends }
    }
    return found
  }

  findAll(text: string, from = 0, to = text.length): Found[] {
    const all: Found[] = []
    const starts = this.#starts
    for (let at = from; at < to; at++) {
      if (starts[text.charCodeAt(at)] !== 1) continue
      const found = this.match(text, at)
      if (!found || found.at[1] > to) continue
      all.push(found)
      at = found.at[1] - 1
    }
    return all
  }
}
