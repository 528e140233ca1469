/**
 * Where words part, by the dictionary that every JavaScript engine brings along (ICU). Slow, so only asked about a few
 * characters around a doubtful place.
 */
import type { Span } from '@youju/model'

const AROUND = 6
const REMEMBERED = 4096
let segmenter: Intl.Segmenter | undefined
const parted = new Map<string, readonly number[]>()

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff

/** The words around a place; those of other scripts and signs end the stretch. */
export function wordsAround(text: string, [from, to]: Span): Span[] {
  let start = from
  while (start > Math.max(0, from - AROUND) && isHan(text.charCodeAt(start - 1))) start--
  let end = to
  while (end < Math.min(text.length, to + AROUND) && isHan(text.charCodeAt(end))) end++
  const ends = endsOfWords(text.slice(start, end))
  return ends.map((stop, index): Span => [start + (ends[index - 1] ?? 0), start + stop])
}

/** The same few words come up again and again in one text. */
function endsOfWords(stretch: string): readonly number[] {
  const known = parted.get(stretch)
  if (known) return known
  if (parted.size >= REMEMBERED) parted.clear()
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  const ends = Array.from(segmenter.segment(stretch), ({ index, segment }) => index + segment.length)
  parted.set(stretch, ends)
  return ends
}

/** A word or idiom of the dictionary, not several in a row. */
export const isOneWord = (phrase: string): boolean => endsOfWords(phrase).length === 1

/** Whether the characters of a place belong to no word: each stands alone. */
export const standsAlone = (words: readonly Span[], at: number): boolean =>
  words.some((word) => word[0] === at && word[1] === at + 1)

/** Whether the words part exactly at both ends of the place. */
export const isParted = (words: readonly Span[], [from, to]: Span): boolean =>
  words.some((word) => word[0] === from) && words.some((word) => word[1] === to)

/** The odd character belongs to no word, and the stretch cuts none at its ends (憎加了: 加了 is only a verb and its ending). */
export function isNoWord(text: string, [from, to]: Span, odd: number): boolean {
  const words = wordsAround(text, [from, to])
  const joinsEnding = (word: Span): boolean => word[0] === to - 1 && word[1] === to + 1 && ENDING.includes(text[to]!)
  return (
    (standsAlone(words, from + odd) || (from + odd === to - 1 && words.some(joinsEnding))) &&
    words.some((word) => word[0] === from) &&
    words.some((word) => word[1] === to || joinsEnding(word))
  )
}

const ENDING = '了着过到为得的出入起'
