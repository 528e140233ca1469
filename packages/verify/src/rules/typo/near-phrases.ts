/**
 * Phrases of four characters and more that stand in a text with exactly one other character. A single wrong character
 * leaves the first or the last two characters whole, so places are found by these pairs.
 */
import type { Span } from '@youju/model'
import { type PairTable, slotOf } from '@youju/read'
import { editedAt } from './edited.ts'

type Near = { at: Span; right: string }

/** Phrases by a pair at their beginning or end, each with the two characters beside the pair in one number. */
type Anchored = { phrases: string[]; offsets: number[]; beside: number[] }

export class NearPhrases {
  readonly #kind: number
  readonly #anchored = new Map<number, Anchored>()
  readonly #phrases: ReadonlySet<string>

  constructor(phrases: readonly string[], table: PairTable) {
    this.#kind = table.newKind()
    this.#phrases = new Set(phrases)
    for (const phrase of phrases)
      for (const offset of [0, phrase.length - 2]) {
        const key = pairAt(phrase, offset)
        table.add(phrase.charCodeAt(offset), phrase.charCodeAt(offset + 1), this.#kind)
        const { phrases, offsets, beside } = this.#anchored.get(key) ?? { phrases: [], offsets: [], beside: [] }
        this.#anchored.set(key, { phrases, offsets, beside })
        phrases.push(phrase)
        offsets.push(offset)
        beside.push(offset === 0 ? twoAt(phrase, 2, 3) : twoAt(phrase, offset - 1, offset - 2))
      }
  }

  /** Long ones with an edit within: see `editedAt`. */
  findEdited(text: string, kinds: Uint8Array): Near[] {
    const found: Near[] = []
    for (let place = 0; place + 1 < text.length; place++) {
      const anchored = (kinds[place]! & this.#kind) === 0 ? undefined : this.#anchored.get(pairAt(text, place))
      if (!anchored) continue
      const { phrases, offsets } = anchored
      for (let index = 0; index < phrases.length; index++) {
        if (offsets[index] !== 0) continue
        const right = phrases[index]!
        const at = editedAt(text, place, right)
        if (at && !this.#phrases.has(text.slice(...at))) found.push({ at, right })
      }
    }
    return found
  }

  /** @param kinds what the table says of the text */
  findAll(text: string, kinds: Uint8Array): Near[] {
    const found: Near[] = []
    for (let place = 0; place + 1 < text.length; place++) {
      const anchored = (kinds[place]! & this.#kind) === 0 ? undefined : this.#anchored.get(pairAt(text, place))
      if (!anchored) continue
      const { phrases, offsets, beside } = anchored
      const [behind, before] = [twoAt(text, place + 2, place + 3), twoAt(text, place - 1, place - 2)]
      for (let index = 0; index < phrases.length; index++) {
        const offset = offsets[index]!
        if (bothDiffer(beside[index]!, offset === 0 ? behind : before)) continue
        const phrase = phrases[index]!
        const from = place - offset
        const to = from + phrase.length
        if (from < 0 || to > text.length || differences(text, from, phrase) !== 1) continue
        if (!this.#phrases.has(text.slice(from, to))) found.push({ at: [from, to], right: phrase })
      }
    }
    return found
  }
}

const pairAt = (text: string, at: number): number => slotOf(text.charCodeAt(at), text.charCodeAt(at + 1))

const twoAt = (text: string, one: number, other: number): number =>
  (text.charCodeAt(one) << 16) | text.charCodeAt(other)

/** One wrong character leaves one of the two; this keeps nearly all phrases of a common pair from being looked at. */
const bothDiffer = (one: number, other: number): boolean => {
  const odd = one ^ other
  return (odd & 0xffff) !== 0 && odd >>> 16 !== 0
}

function differences(text: string, from: number, phrase: string): number {
  let count = 0
  for (let index = 0; index < phrase.length && count < 2; index++)
    if (text.charCodeAt(from + index) !== phrase.charCodeAt(index)) count++
  return count
}
