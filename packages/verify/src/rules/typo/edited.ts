/** A long phrase with two characters exchanged (人民满意教的育), one twice (社社会主义) or one lost (国家通用语文字). */
import type { Span } from '@youju/model'

/** Of so many characters, nothing else is meant. */
const LONG = 6
/** What may be left out of a phrase, or added. */
const PARTICLES = '的地得了和与及为以之在各好一二三四五六七八九十两双百千万'

/**
 * Where the phrase stands so, given where it begins. At its ends the word beside it may have had a part in what is odd
 * (困难学生|生活, 层|层签订, 工作|为).
 */
export function editedAt(text: string, from: number, phrase: string): Span | undefined {
  const last = phrase.length - 1
  if (phrase.length < LONG || from < 0) return undefined
  let odd = 0
  while (odd <= last && text[from + odd] === phrase[odd]) odd++
  if (odd < 1 || odd > last) return undefined
  const [before, one, next] = [phrase[odd - 1]!, phrase[odd]!, phrase[odd + 1]!]
  const goesOn = (place: number, rest: number): Span | undefined =>
    text.startsWith(phrase.slice(rest), from + place) ? [from, from + place + phrase.length - rest] : undefined
  if (odd + 1 < last && text[from + odd] === next && text[from + odd + 1] === one) return goesOn(odd + 2, odd + 2)
  if (odd > 1 && text[from + odd] === before && isContent(phrase, odd - 1)) return goesOn(odd + 1, odd)
  return odd > 1 && odd + 1 < last && isContent(phrase, odd) ? goesOn(odd, odd + 1) : undefined
}

const isContent = (phrase: string, at: number): boolean =>
  !PARTICLES.includes(phrase[at]!) && phrase[at] !== phrase[at - 1] && phrase[at] !== phrase[at + 1]
