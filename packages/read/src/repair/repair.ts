/**
 * A text as copied → as its author wrote it, as far as that can be told, with a map back: every offset of the repaired
 * text leads to its place in the source. Characters are mended one for one first, so that places agree until then.
 */
import type { Span } from '@youju/model'
import { findBlanks } from './blanks.ts'
import { plainCharacters } from './characters.ts'
import type { Damage } from './damage.ts'
import { findLostDashes } from './lost-dashes.ts'
import { findMisread } from './misread.ts'
import { findFurniture, type SiteWords } from './page-furniture.ts'
import { findResidue } from './residue.ts'
import { findWraps } from './wrapping.ts'

export type Repaired = {
  source: string
  text: string
  /** Places of the source, in order. */
  damage: readonly Damage[]
  /** Offset in the source of the character at `offset` of the text. */
  toSource(offset: number): number
  /** Span of the source that a span of the text stands for; without what was cut at its ends. */
  span(from: number, to: number): Span
  /** Offset in the text of a place of the source; for a place that was cut, of what follows. */
  fromSource(offset: number): number
}

const NO_WORDS: SiteWords = { noise: [], pageLines: [], frameWords: [], pageFields: [] }

export function repair(source: string, words: SiteWords = NO_WORDS): Repaired {
  const known = recent?.repaired.deref()
  if (known && recent?.words === words && known.source === source) return known
  const repaired = mend(source, words)
  recent = { words, repaired: new WeakRef(repaired) }
  return repaired
}

/** Reading a text and verifying it both begin here, one after the other. */
let recent: { words: SiteWords; repaired: WeakRef<Repaired> } | undefined

function mend(source: string, words: SiteWords): Repaired {
  const plain = plainCharacters(source)
  const first = inOrder([...findInvisible(plain), ...findResidue(plain), ...findMisread(plain)])
  const readable = patch(source, plain, first)
  const wraps = findWraps(readable.text)
  const second = [
    ...findLostDashes(readable.text),
    ...findBlanks(readable.text),
    ...findFurniture(readable.text, words),
    ...wraps,
  ].map((damage) => ({ ...damage, at: placeInSource(readable, damage.at) }))
  // Lines broken after the conversion are as long as it left them.
  if (wraps.length === 0 && first.length > 0) second.push(...findWraps(plain))
  return second.length === 0 ? readable : patch(source, plain, inOrder([...first, ...second]))
}

/** Of what is cut out of the readable text, what stood behind its last character goes along. */
const placeInSource = ({ toSource, span }: Repaired, [from, to]: Span): Span =>
  from === to ? [toSource(from), toSource(from)] : span(from, to)

/** Zero-width characters and carriage returns; a byte-order mark in the middle of a joined file. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060\uFEFF\r]+/g
const findInvisible = (text: string): Damage[] =>
  [...text.matchAll(INVISIBLE)].map((match) => ({
    kind: 'invisible',
    at: [match.index, match.index + match[0].length],
    instead: '',
  }))

/** By place; what lies inside a cut goes with it, but for garbled characters, which stay to be told of. */
function inOrder(damage: Damage[]): Damage[] {
  let end = 0
  return damage
    .sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1])
    .filter(({ at, instead }) => {
      if (instead === undefined) return true
      if (at[0] < end) return false
      end = Math.max(end, at[1])
      return true
    })
}

function patch(source: string, plain: string, damage: readonly Damage[]): Repaired {
  // Stretches that stand in both texts: where each begins in the repaired text and in the source.
  const begins: number[] = [0]
  const origins: number[] = [0]
  const pieces: string[] = []
  let length = 0
  let from = 0
  const copy = (to: number): void => {
    if (to > from) {
      pieces.push(plain.slice(from, to))
      length += to - from
    }
  }
  const stretch = (origin: number): void => {
    if (begins.at(-1) === length) origins[origins.length - 1] = origin
    else {
      begins.push(length)
      origins.push(origin)
    }
  }
  for (const { at, instead } of damage) {
    if (instead === undefined) continue
    copy(at[0])
    for (const character of instead) {
      stretch(at[0])
      pieces.push(character)
      length += character.length
    }
    from = Math.max(from, at[1])
    stretch(from)
  }
  copy(plain.length)
  const text = pieces.join('')

  let recent = 0
  const find = (sorted: readonly number[], offset: number): number => {
    if (sorted[recent]! <= offset && !(sorted[recent + 1]! <= offset)) return recent
    let [low, high] = [0, sorted.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (sorted[middle]! <= offset) low = middle
      else high = middle - 1
    }
    recent = low
    return low
  }
  const end = (index: number): number => begins[index + 1] ?? text.length
  const toSource = (offset: number): number => {
    const index = find(begins, offset)
    return Math.min(origins[index]! + offset - begins[index]!, source.length)
  }
  return {
    source,
    text,
    damage,
    toSource,
    span: (start, stop) =>
      stop <= start ? [toSource(start), toSource(start)] : [toSource(start), toSource(stop - 1) + 1],
    fromSource: (offset) => {
      const index = find(origins, offset)
      return Math.min(begins[index]! + Math.max(0, offset - origins[index]!), end(index))
    },
  }
}
