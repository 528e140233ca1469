/**
 * The scanner: one pass over a sentence. At each numeral it reads number, scale and unit, then asks whether this is a
 * figure at all; what is not (dates, ordinals, slogans, names) is left behind unread.
 */
import type { Bound } from '@youju/model'
import type { FigureMark } from '../figure-mark.ts'
import type { Sentence } from '../layout.ts'
import { classAt, DIGIT, HAN_DIGIT, HAN_SCALE, isOneOf, NEWLINE, SPACE } from '../words/character-class.ts'
import type { CompiledLexicon, Measure } from '../words/compile-lexicon.ts'
import { titleEnd } from '../words/title-end.ts'
import { wordId, wordLength } from '../words/word-tree.ts'
import { boundOf } from './bound.ts'
import { isFigure } from './is-figure.ts'
import { type Numeral, readNumeral } from './numeral.ts'
import { readShape, type Shape } from './shape.ts'

export function findFigures(text: string, sentence: Sentence, words: CompiledLexicon, found: FigureMark[]): void {
  const { from, to } = sentence
  for (let at = from; at < to; ) {
    const kind = classAt(text, at)
    if (kind !== DIGIT && kind !== HAN_DIGIT && kind !== HAN_SCALE) {
      at = (text[at] === '《' && titleEnd(text, at, to)) || at + 1
      continue
    }
    const numeral = readNumeral(text, at)
    const shape = readShape(text, at, numeral)
    const reach = shape?.end ?? unitEnd(text, numeral, words, to)
    const term = insideWord(text, at, numeral) ? numeral.end : fixedTermEnd(text, at, reach, words, from)
    at = term
      ? Math.max(numeral.end, term)
      : shape
        ? readShaped(text, at, shape, sentence, words, found)
        : (readRange(text, at, numeral, sentence, words, found) ?? readPlain(text, at, numeral, sentence, words, found))
  }
}

const MASK_OR_LETTER = /(?:[*×#_?]|[a-z]-?)$/i

/** Masked or lost digits (20*1, ???4人) and digits of a Latin word (h1n1, A4). */
const insideWord = (text: string, at: number, numeral: Numeral): boolean =>
  !numeral.han && text.charCodeAt(at - 1) < HAN && MASK_OR_LETTER.test(text.slice(Math.max(0, at - 2), at))
/** Before it stand no characters of Chinese words. */
const HAN = 0x4e00

/** Where a fixed term that covers the place ends; undefined when there is none. A longer number with its unit wins over it. */
function fixedTermEnd(
  text: string,
  at: number,
  reach: number,
  words: CompiledLexicon,
  from: number,
): number | undefined {
  for (let start = at; start >= from && start >= at - words.fixedLead; start--) {
    const end = start + wordLength(words.fixed.longest(text, start, text.length))
    if (end > at && (start < at || end >= reach)) return end
  }
  return undefined
}

function unitEnd(text: string, numeral: Numeral, words: CompiledLexicon, to: number): number {
  return numeral.end + wordLength(words.units.longest(text, numeral.end, to))
}

function readShaped(
  text: string,
  at: number,
  shape: Shape,
  sentence: Sentence,
  words: CompiledLexicon,
  found: FigureMark[],
): number {
  if (!shape.stated) return shape.end
  const { value, step, kind } = shape.stated
  const bound = boundOf(text, at, shape.end, false, words, sentence.from, sentence.to)
  push(found, sentence, at, shape.end, value, step, { kind, unit: '', group: 'share', factor: 1, word: '' }, bound)
  return bound.to
}

const RANGE = '-—–~～－至'

/**
 * 15%～30%, 20至30万元: two figures, at least the one and at most the other; the first shares unit and 万 of the second.
 * 第3至5名 are two ordinals.
 */
function readRange(
  text: string,
  at: number,
  numeral: Numeral,
  sentence: Sentence,
  words: CompiledLexicon,
  found: FigureMark[],
): number | undefined {
  const unit = words.units.longest(text, numeral.end, sentence.to)
  const own = isUnit(words, unit)
  const end = own ? numeral.end + wordLength(unit) : numeral.end
  let next = end
  while (isOneOf(text, next, RANGE)) next++
  if (next === end || !Number.isFinite(numeral.value)) return undefined
  const upper = readNumeral(text, next)
  const count = found.length
  const behind = readPlain(text, next, upper, sentence, words, found)
  const second = found[count]
  found.length = count
  if (!second) return undefined
  if (text[at - 1] === '第') return behind
  const factor = own ? words.measures[wordId(unit)]!.factor : second.value / upper.value
  const scale = own || numeral.scale > 1 ? factor : factor * upper.scale
  const value = withoutNoise(numeral.value * scale)
  if (!(value < second.value) || (own && words.measures[wordId(unit)]!.unit !== second.unit)) return undefined
  found.push({
    ...second,
    from: at,
    to: end,
    outerFrom: at,
    outerTo: next,
    bound: '≥',
    value,
    step: numeral.step * scale,
  })
  found.push(second.bound === '=' ? { ...second, bound: '≤' } : second)
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
  while (isGap(text, next) && next < numeral.end + 2) next++
  const unit = words.units.longest(text, next, sentence.to)
  const shared = isOneOf(text, next, LISTED) ? shareOfList(text, next, words, sentence.to) : undefined
  const measure = shared ?? words.measures[wordId(unit)]
  const counted = !shared && !isUnit(words, unit)
  const unitTo = counted || shared ? numeral.end : next + wordLength(unit)
  const end = counted ? unitTo : unitTo + perTail(text, unitTo)
  const bound = boundOf(text, at, end, numeral.more, words, sentence.from, sentence.to)
  const context = { text, at, numeral, measure, counted, end, bound, sentence, words }
  if (!isFigure(context)) return numeral.end
  const whole = measure ?? unmeasured(text, at, numeral, sentence.from)
  const per = end === unitTo ? '' : text.slice(unitTo, end).replaceAll('∕', '/').replaceAll('／', '/')
  const own = whole.word === '大' ? { ...whole, unit: '' } : per === '' ? whole : { ...whole, unit: whole.unit + per }
  push(found, sentence, at, end, scaled(numeral, own.factor), numeral.step * own.factor, own, bound)
  return bound.to
}

const LISTED = '、和与'
const LONGEST_LIST = 8

/** 提高42.51、16.89和20.05个百分点: the sign of a share stands behind the last of them only. */
function shareOfList(text: string, at: number, words: CompiledLexicon, to: number): Measure | undefined {
  let next = at
  for (let count = 0; count < LONGEST_LIST && isOneOf(text, next, LISTED); count++) {
    if (classAt(text, next + 1) !== DIGIT) return undefined
    const numeral = readNumeral(text, next + 1)
    const unit = words.units.longest(text, numeral.end, to)
    if (isUnit(words, unit)) {
      const measure = words.measures[wordId(unit)]!
      return measure.kind === 'share' || measure.kind === 'points' ? measure : undefined
    }
    next = numeral.end
  }
  return undefined
}

/** Shares are kept as fractions of 1: 99.77 % is 0.9977 exactly as written. */
const scaled = (numeral: Numeral, factor: number): number => withoutNoise(numeral.value * factor)

/** 3.27 × 10,000 as 32,700, without the noise of binary fractions. */
function withoutNoise(value: number): number {
  // Writing a number out is slow, and most are whole.
  const whole = Math.round(value)
  return Math.abs(value - whole) <= 1e-15 * whole && whole < 1e14 ? whole : Number(value.toPrecision(14))
}

const RATE_BEFORE = /率[^，。；]{0,4}$/
const AMOUNT_BEFORE = /(?<!(?:[学幼考]生|教师|职工|人员|人数|幼儿|儿童|人口))(?:共计|合计|计为)$/
const MONEY_BEFORE = /(?:资金|投资|经费|投入|拨款|资产|捐款|支出|产值|筹资|贷款)[^，。；]{0,6}$/

/** Without a unit: a rate (辍学率为0), money (筹集资金48.8亿), or a count of what the noun says. */
function unmeasured(text: string, at: number, numeral: Numeral, from: number): Measure {
  const lead = text.slice(Math.max(from, at - 12), at)
  const bare = { unit: '', factor: 1, word: '' }
  if (RATE_BEFORE.test(lead) && numeral.value <= 1) return { ...bare, kind: 'share', group: 'share' }
  if (lead.includes('系数')) return { ...bare, kind: 'ratio', group: 'share' }
  if (AMOUNT_BEFORE.test(lead)) return { ...bare, unit: '元', kind: 'money', group: 'money' }
  if (MONEY_BEFORE.test(lead)) return { ...bare, kind: 'money', group: 'money' }
  return { ...bare, kind: 'count', group: undefined }
}

const PER = /^[/∕／][人生年月日天学期班校户次名节亩台项每季度课时平方米所村个师均小·.．/∕／]{0,8}(?<![·.．/∕／])/

/** /生·年 behind a unit. */
const perTail = (text: string, at: number): number =>
  isOneOf(text, at, SLASHES) ? (PER.exec(text.slice(at, at + 9))?.[0].length ?? 0) : 0
const SLASHES = '/∕／'

const isUnit = (words: CompiledLexicon, found: number): boolean => wordId(found) < words.lexicon.units.length

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
    levelFrom: 'none',
    flow: 'flow',
    lead: '',
    tail: '',
  })
}
