/**
 * Where words part, by the dictionary that every JavaScript engine brings along (ICU). Slow, so only asked about a few
 * characters around a doubtful place.
 */
import type { Span } from '@youju/model'

const AROUND = 7
let segmenter: Intl.Segmenter | undefined

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff

/** The words around a place; those of other scripts and signs end the stretch. */
export function wordsAround(text: string, [from, to]: Span): Span[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  let start = from
  while (start > Math.max(0, from - AROUND) && isHan(text.charCodeAt(start - 1))) start--
  let end = to
  while (end < Math.min(text.length, to + AROUND) && isHan(text.charCodeAt(end))) end++
  return [...segmenter.segment(text.slice(start, end))].map(
    ({ index, segment }): Span => [start + index, start + index + segment.length],
  )
}

/** A word or idiom of the dictionary, not several in a row. */
export const isOneWord = (phrase: string): boolean => wordsAround(phrase, [0, phrase.length]).length === 1

/** Whether the characters of a place belong to no word: each stands alone. */
export const standsAlone = (words: readonly Span[], at: number): boolean =>
  words.some((word) => word[0] === at && word[1] === at + 1)

/** Whether the words part exactly at both ends of the place. */
export const isParted = (words: readonly Span[], [from, to]: Span): boolean =>
  words.some((word) => word[0] === from) && words.some((word) => word[1] === to)
