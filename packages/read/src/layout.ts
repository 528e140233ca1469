/** Sentences of a text, each with its paragraph and the headings above it. Bounded, so that no sentence is endless. */
import { isPoint } from './figures/numeral.ts'
import { classAt, NEWLINE, OTHER, SPACE, STOP } from './words/character-class.ts'

/** A stretch of the text, the how many-th of it, and in which paragraph. */
export type Sentence = { from: number; to: number; index: number; paragraph: number; heading: boolean }

const LONGEST = 800
const HEADING = 45

/** A heading or lead (一是…): where it stands, and how deep. */
export type Section = { from: number; to: number; rank: number; parent: Section | undefined }
export type LaidOut = Sentence & { section: Section | undefined }

export function layOut(text: string): LaidOut[] {
  const sentences: LaidOut[] = []
  let section: Section | undefined
  let paragraph = 0
  for (let from = 0; from < text.length; paragraph++) {
    const to = paragraphEnd(text, from)
    for (let start = from; start < to; ) {
      while (start < to && classAt(text, start) === SPACE) start++
      if (start >= to) break
      const stop = endOfSentence(text, start, to)
      const rank = headingRank(text, start, start === firstText(text, from, to))
      const alone =
        start === firstText(text, from, to) && stop === to && to - start <= HEADING && !endsWithStop(text, to)
      if (rank > 0) section = { from: start, to: leadEnd(text, start, stop), rank, parent: above(section, rank) }
      else if (alone && isTitle(text, start, to)) section = { from: start, to, rank: 0.5, parent: undefined }
      sentences.push({
        from: start,
        to: stop,
        index: sentences.length,
        paragraph,
        heading:
          (rank > 0 && rank < 5 && stop - start <= (alone ? HEADING : HEADING >> 1)) ||
          (alone && rank >= 0 && isTitle(text, start, to)),
        section,
      })
      start = stop
    }
    from = to + 1
  }
  return sentences
}

const FULL_LINE = 15

/** A line that breaks off in mid-sentence goes on in the next: print-outs, and figures set on lines of their own. */
function paragraphEnd(text: string, from: number): number {
  for (let start = from; ; ) {
    const found = text.indexOf('\n', start)
    if (found < 0) return text.length
    if (!goesOn(text, start, found)) return found
    start = found + 1
  }
}

function goesOn(text: string, start: number, end: number): boolean {
  let last = end - 1
  while (last >= start && classAt(text, last) === SPACE) last--
  if (last < start || '。；！？：!?;:…”"》）)'.includes(text[last]!)) return false
  const next = end + 1
  const kind = classAt(text, next)
  if (kind === SPACE || kind === NEWLINE || headingRank(text, next, true) > 0) return false
  if (isNumberLine(text, next)) return headingRank(text, start, true) === 0 || last - start >= FULL_LINE
  if (isNumberLine(text, start)) return true
  if (isAmountLine(text, next) && isProse(text.slice(start, end))) return true
  return last - start >= FULL_LINE && isFull(text, start, last + 1, next)
}

/** A line that was broken off is about as long as the next one; a title is not. */
const FULL = 0.75
const LONG_LINE = 200
function isFull(text: string, from: number, to: number, next: number): boolean {
  let end = next
  while (end < text.length && end - next < LONG_LINE && classAt(text, end) !== NEWLINE) end++
  return to - from >= FULL * (end - next) || widthOf(text, from, to) >= FULL * widthOf(text, next, end)
}

/** In halves of a Chinese character. */
function widthOf(text: string, from: number, to: number): number {
  let width = 0
  for (let at = from; at < to; at++) width += text.charCodeAt(at) < 0x100 ? 1 : 2
  return width
}

/** 8059.35 alone on its line. */
function isNumberLine(text: string, from: number): boolean {
  let next = from
  while ((text[next]! >= '0' && text[next]! <= '9') || text[next] === '.') next++
  return next > from && next - from <= 12 && (classAt(text, next) === NEWLINE || classAt(text, next) === SPACE)
}

/** 12个,在校学生 behind 目前有教学班: a figure set at the beginning of a line, with its measure word; not a year, not 3、 of a list. */
const AMOUNT = /\d[\d.,]*[余多]?(?:个|名|人|所|元|万|亿|[%％]|册|平|㎡|亩|台|套|次|项|篇|节|间|栋|件|部|位|份|辆|班)/y
function isAmountLine(text: string, from: number): boolean {
  AMOUNT.lastIndex = from
  return AMOUNT.test(text)
}
/** A line of running text: one that goes on behind a comma, or that begins with a figure itself. */
const isProse = (line: string): boolean => /[，,；;。]/.test(line) || /^\d/.test(line)

const above = (section: Section | undefined, rank: number): Section | undefined => {
  let parent = section
  while (parent && parent.rank >= rank) parent = parent.parent
  return parent
}

function firstText(text: string, from: number, to: number): number {
  let next = from
  while (next < to && classAt(text, next) === SPACE) next++
  return next
}

const endsWithStop = (text: string, to: number): boolean => '。；！？：，'.includes(text[to - 1] ?? ' ')
const isTitle = (text: string, from: number, to: number): boolean =>
  /[结点告报划计报话案]$|总结|计划|要点|思路|打算/.test(text.slice(from, to)) || to - from <= 20

function endOfSentence(text: string, from: number, to: number): number {
  const last = Math.min(to, from + LONGEST)
  for (let next = from; next < last; next++) {
    if (classAt(text, next) !== STOP || isPoint(text, next)) continue
    let end = next + 1
    while (end < to && '”’）)」』'.includes(text[end]!)) end++
    return end
  }
  return last
}

const HAN_NUMBER = '一二三四五六七八九十'

/** 1 一、 2 （一） 3 1、 4 (1) ① 5 一是; 0 when it is no heading. Only 一是 may stand inside a paragraph. */
function headingRank(text: string, at: number, first: boolean): number {
  let next = at
  if (first && text[at] === '【') return 3
  const bracket = text[next] === '（' || text[next] === '('
  if (bracket) next++
  let digits = 0
  if (HAN_NUMBER.includes(text[next] ?? ' ')) {
    while (HAN_NUMBER.includes(text[next] ?? ' ') && digits < 3) {
      next++
      digits++
    }
    const sign = text[next] ?? ' '
    if (bracket) return first && '）)'.includes(sign) ? 2 : 0
    if (sign === '是' && digits === 1) return 5
    if ((sign === '、' || sign === '．' || sign === '.') && first) return 1
    return 0
  }
  if (!first) return 0
  while (text[next]! >= '0' && text[next]! <= '9' && digits < 3) {
    next++
    digits++
  }
  if (digits > 0 && digits <= 2) {
    if (bracket) return '）)'.includes(text[next] ?? ' ') ? 4 : 0
    if ('、.．'.includes(text[next] ?? ' ') && classAt(text, next + 1) === OTHER) return 3
  }
  return text[at]! >= '①' && text[at]! <= '⑳' ? 4 : 0
}

/** The words of a heading: to the first mark when it opens a sentence. */
function leadEnd(text: string, from: number, to: number): number {
  const last = Math.min(to, from + HEADING)
  for (let next = from + 3; next < last; next++) {
    const kind = classAt(text, next)
    if (kind === STOP || kind === NEWLINE || text[next] === '】') return next
  }
  return last
}
