/**
 * The scanner: one pass over a sentence. At each numeral it reads number, scale and unit, then asks whether this is a
 * figure at all; what is not (dates, ordinals, slogans, names) is left behind unread.
 */
import type { Bound } from '@youju/model'
import { boundOf } from './bound.ts'
import { CLOSE, classAt, DIGIT, HAN_DIGIT, HAN_SCALE, NEWLINE, SPACE } from './character-class.ts'
import type { CompiledLexicon, Measure } from './compile-lexicon.ts'
import type { FigureMark } from './figure-mark.ts'
import { isFigure } from './is-figure.ts'
import { type Numeral, readNumeral } from './numeral.ts'
import { readShape, type Shape } from './shape.ts'
import { wordId, wordLength } from './word-tree.ts'

export type Sentence = { from: number; to: number; index: number; paragraph: number; heading: boolean }

export function findFigures(text: string, sentence: Sentence, words: CompiledLexicon, found: FigureMark[]): void {
  const { from, to } = sentence
  for (let at = from; at < to; ) {
    const kind = classAt(text, at)
    if (kind !== DIGIT && kind !== HAN_DIGIT && kind !== HAN_SCALE) {
      at = text[at] === '《' ? behindTitle(text, at, to) : at + 1
      continue
    }
    const numeral = readNumeral(text, at)
    const shape = readShape(text, at, numeral, to)
    const end = shape?.end ?? numeral.end
    if (insideWord(text, at, numeral) || inFixedTerm(text, at, end, words, from, to)) {
      at = Math.max(numeral.end, behindFixedTerm(text, at, words, from, to))
      continue
    }
    at = shape
      ? readShaped(text, at, shape, sentence, words, found)
      : (readRange(text, at, numeral, sentence, words, found) ?? readPlain(text, at, numeral, sentence, words, found))
  }
}

const LONGEST_TITLE = 120
export function titleEnd(text: string, at: number, to: number): number | undefined {
  const close = text.slice(at, Math.min(to, at + LONGEST_TITLE)).indexOf('》')
  return close < 0 ? undefined : at + close + 1
}

/** Titles of documents hold no figures: 《…2012年工作要点》. */
function behindTitle(text: string, at: number, to: number): number {
  return titleEnd(text, at, to) ?? at + 1
}

/** Masked digits (201*, 20xx, 1×) and digits of a Latin word (h1n1, A4). */
const insideWord = (text: string, at: number, numeral: Numeral): boolean =>
  !numeral.han &&
  ('*×xX#_'.includes(text[numeral.end] ?? ' ') || /(?:[*×#_]|[a-z]-?)$/i.test(text.slice(Math.max(0, at - 2), at)))

function inFixedTerm(text: string, at: number, end: number, words: CompiledLexicon, from: number, to: number): boolean {
  return behindFixedTerm(text, at, words, from, to, end) > 0
}

/** Where a fixed term that covers the place ends; 0 when there is none. A longer number with its unit wins over it. */
function behindFixedTerm(
  text: string,
  at: number,
  words: CompiledLexicon,
  from: number,
  to: number,
  beyond = 0,
): number {
  for (let start = at; start >= from && start >= at - words.fixedLead; start--) {
    const word = words.fixed.longest(text, start, to)
    if (word < 0) continue
    const end = start + wordLength(word)
    if (end <= at) continue
    if (start === at && end < beyond) continue
    if (start === at && classAt(text, end) !== CLOSE && unitEnd(text, at, words, to) > end) continue
    return end
  }
  return 0
}

function unitEnd(text: string, at: number, words: CompiledLexicon, to: number): number {
  const numeral = readNumeral(text, at)
  const unit = words.units.longest(text, numeral.end, to)
  return unit < 0 ? numeral.end : numeral.end + wordLength(unit)
}

function readShaped(
  text: string,
  at: number,
  shape: Shape,
  sentence: Sentence,
  words: CompiledLexicon,
  found: FigureMark[],
): number {
  if (!shape.figure) return shape.end
  const bound = boundOf(text, at, shape.end, false, words, sentence.from, sentence.to)
  push(
    found,
    sentence,
    at,
    shape.end,
    shape.value,
    shape.step,
    { ...shape, group: 'share', factor: 1, word: '' },
    bound,
  )
  return bound.to
}

const RANGE = '-—–~～－至'

/** 15%～30%, 20至30人: two figures, at least the one and at most the other; the first shares the unit of the second. */
function readRange(
  text: string,
  at: number,
  numeral: Numeral,
  sentence: Sentence,
  words: CompiledLexicon,
  found: FigureMark[],
): number | undefined {
  const unit = words.units.longest(text, numeral.end, sentence.to)
  const own = unit >= 0 && wordId(unit) < words.lexicon.units.length
  const end = own ? numeral.end + wordLength(unit) : numeral.end
  let next = end
  while (next < end + 2 && RANGE.includes(text[next] ?? ' ')) next++
  if (next === end || next >= sentence.to || classAt(text, next) !== (numeral.han ? HAN_DIGIT : DIGIT)) return undefined
  if (text[at - 1] === '第' || !Number.isFinite(numeral.value)) return undefined
  const upper = readNumeral(text, next)
  const count = found.length
  const behind = readPlain(text, next, upper, sentence, words, found)
  const second = found[count]
  if (!second || second.kind === 'duration' || second.value <= numeral.value * (own ? 0 : 1)) {
    found.length = count
    return undefined
  }
  found.pop()
  const scale = own ? words.measures[wordId(unit)]!.factor : second.value / upper.value
  const lower = { ...second, from: at, to: end, outerFrom: at, outerTo: next, bound: '≥' as const }
  lower.value = Number((numeral.value * scale).toPrecision(14))
  lower.step = numeral.step * scale
  found.push(lower, second.bound === '=' ? { ...second, bound: '≤' } : second)
  return behind
}

const isGap = (text: string, at: number): boolean => {
  const kind = classAt(text, at)
  return kind === SPACE || kind === NEWLINE
}

function readPlain(
  text: string,
  at: number,
  numeral: Numeral,
  sentence: Sentence,
  words: CompiledLexicon,
  found: FigureMark[],
): number {
  let next = numeral.end
  while (isGap(text, next) && next < numeral.end + 2 && next < sentence.to) next++
  const unit = words.units.longest(text, next, sentence.to)
  const measure = unit >= 0 ? words.measures[wordId(unit)]! : undefined
  const counted = unit >= 0 && wordId(unit) >= words.lexicon.units.length
  const unitTo = measure && !counted ? next + wordLength(unit) : numeral.end
  const per = unitTo > numeral.end ? perTail(text, unitTo, sentence.to) : 0
  const end = unitTo + per
  const bound = boundOf(text, at, end, numeral.more, words, sentence.from, sentence.to)
  const context = { text, at, numeral, measure, counted, end, bound, sentence, words }
  const verdict = isFigure(context)
  if (!verdict) return Math.max(numeral.end, at + 1)
  const whole: Measure =
    measure && !counted
      ? { ...measure, unit: measure.unit + text.slice(unitTo, end).replaceAll('∕', '/').replaceAll('／', '/') }
      : (measure ?? unmeasured(text, at, numeral, sentence.from))
  if (whole.word === '大') whole.unit = ''
  push(found, sentence, at, end, scaled(numeral, whole.factor), numeral.step * whole.factor, whole, bound)
  return bound.to
}

/** Shares are kept as fractions of 1: 99.77 % is 0.9977 exactly as written. */
const scaled = (numeral: Numeral, factor: number): number => Number((numeral.value * factor).toPrecision(14))

/** Without a unit: a rate (辍学率为0), money (筹集资金48.8亿), or a count of what the noun says. */
function unmeasured(text: string, at: number, numeral: Numeral, from: number): Measure {
  const lead = text.slice(Math.max(from, at - 12), at)
  const bare = { unit: '', factor: 1, word: '' }
  if (/率[^，。；]{0,4}$/.test(lead) && numeral.value <= 1) return { ...bare, kind: 'share', group: 'share' }
  if (lead.includes('系数')) return { ...bare, kind: 'ratio', group: 'share' }
  if (/(?:共计|合计|计为)$/.test(lead)) return { ...bare, unit: '元', kind: 'money', group: 'money' }
  if (/(?:资金|投资|经费|投入|拨款|资产|捐款|支出|产值|筹资|贷款)[^，。；]{0,6}$/.test(lead))
    return { ...bare, kind: 'money', group: 'money' }
  return { ...bare, kind: 'count', group: undefined }
}

const PER = /^[/∕／][人生年月日天学期班校户次名节亩台项每季度课时平方米所村个师均小·.．/∕／]{0,8}(?<![·.．/∕／])/

/** /生·年 behind a unit. */
const perTail = (text: string, at: number, to: number): number =>
  PER.exec(text.slice(at, Math.min(to, at + 9)))?.[0].length ?? 0

type BoundSpan = { bound: Bound; from: number; to: number }

function push(
  found: FigureMark[],
  sentence: Sentence,
  from: number,
  to: number,
  value: number,
  step: number,
  measure: Measure,
  bound: BoundSpan,
): void {
  found.push({
    from,
    to,
    value,
    step,
    unit: measure.unit,
    kind: measure.kind,
    group: measure.group,
    bound: bound.bound,
    outerFrom: bound.from,
    outerTo: bound.to,
    sentence: sentence.index,
    paragraph: sentence.paragraph,
    subject: '',
    indicator: 'other',
    level: undefined,
    flow: 'flow',
    lead: '',
    tail: '',
  })
}
