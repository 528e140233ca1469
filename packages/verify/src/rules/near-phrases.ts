/**
 * Phrases of four characters and more that stand in a text with exactly one other character. A single wrong character
 * leaves the first or the last two characters whole, so places are found by these pairs.
 */
import type { Span } from '@youju/model'
import { type PairTable, slotOf } from '@youju/read'

type Anchor = { phrase: string; offset: number }

export class NearPhrases {
  readonly #kind: number
  readonly #anchors = new Map<number, Anchor[]>()
  readonly #phrases: ReadonlySet<string>

  constructor(phrases: readonly string[], table: PairTable) {
    this.#kind = table.newKind()
    this.#phrases = new Set(phrases)
    for (const phrase of phrases)
      for (const offset of [0, phrase.length - 2]) {
        const key = pairAt(phrase, offset)
        table.add(phrase.charCodeAt(offset), phrase.charCodeAt(offset + 1), this.#kind)
        const anchors = this.#anchors.get(key) ?? []
        anchors.push({ phrase, offset })
        this.#anchors.set(key, anchors)
      }
  }

  /** @param kinds what the table says of the text */
  *findAll(text: string, kinds: Uint8Array): Iterable<{ at: Span; right: string }> {
    for (let place = 0; place + 1 < text.length; place++) {
      if ((kinds[place]! & this.#kind) === 0) continue
      for (const { phrase, offset } of this.#anchors.get(pairAt(text, place)) ?? []) {
        const from = place - offset
        const to = from + phrase.length
        if (from < 0 || to > text.length || differences(text, from, phrase) !== 1) continue
        if (!this.#phrases.has(text.slice(from, to))) yield { at: [from, to], right: phrase }
      }
    }
  }
}

const pairAt = (text: string, at: number): number => slotOf(text.charCodeAt(at), text.charCodeAt(at + 1))

function differences(text: string, from: number, phrase: string): number {
  let count = 0
  for (let index = 0; index < phrase.length && count < 2; index++)
    if (text.charCodeAt(from + index) !== phrase.charCodeAt(index)) count++
  return count
}
