/**
 * A total and its parts in the sentences and paragraphs below it: 全年资助26415人次。分学段看：1.学前教育…1820人次; 在校生92186人,
 * then each level in a section of its own; 校舍总面积 of the county, and again 校舍总面积 of each level. Looked for when all else
 * is related, so that the parts of parts are known; only what comes out, with one part a sentence.
 */
import type { FigureMark } from '../figure-mark.ts'
import { nounOf } from './change.ts'
import { parallelSums } from './parallel-sums.ts'
import { type Asserted, isAmount, isPerUnit, isSlippedSum, isStandardSum, type Scope, sameUnit } from './scope.ts'
import { addUp, areExactly, canBeTotal } from './total-first.ts'

const LEAST = 30
/** In steps of the last digit shown, the whole and each part of it: fewer may come out by chance. */
const CERTAIN = 500
const CERTAIN_EACH = 300
const REACH = 90
const MOST = 20
const TOTAL = /共|总|合计|累计|全部|所有|各级各类|全[年省市县区镇乡校]/

type Paragraphs = {
  /** For each figure the first one of the paragraphs below it. */
  below: readonly number[]
  /** How the paragraph of a figure opens: with 其中, with a number, or with neither. */
  opening: (figure: FigureMark) => string
}

export function sumsAcross(scope: Scope, known: readonly Asserted[]): Asserted[] {
  const sums = known.filter(({ kind }) => kind === 'sum')
  const divided = new Set(sums.map(({ equals }) => equals))
  const parts = new Set(sums.flatMap(({ of }) => of))
  const paragraphs = paragraphsOf(scope)
  const named = byName(scope)
  const found: Asserted[] = []
  // From the end, so that a list within a list is known before the list around it.
  for (let index = scope.figures.length - 1; index >= 0; index--) {
    const whole = scope.figures[index]!
    if (divided.has(index) || !canBeTotal(whole) || !isPlain(whole)) continue
    const sum =
      listBelow(scope, index, paragraphs) ??
      (parts.has(index) ? undefined : acrossSentences(scope, index, parts, paragraphs)) ??
      sumAbove(scope, index) ??
      ofKindAbove(scope, index, divided) ??
      ofOneName(scope, index, named)
    if (!sum) continue
    found.unshift(sum)
    divided.add(index)
    for (const part of sum.of) parts.add(part)
  }
  found.push(...ofNamesBeside(scope, found, named, divided))
  const beside = parallelSums(scope, found).filter(
    ({ of, equals, holds }) => !divided.has(equals) && (holds || isSurelySlipped(scope, of, equals)),
  )
  return [...found, ...beside]
}

/** Of numbers long enough that a digit amiss is no chance. */
const isSurelySlipped = (scope: Scope, parts: readonly number[], whole: number): boolean =>
  scope.figures[whole]!.value >= CERTAIN * scope.figures[whole]!.step && isSlippedSum(scope, parts, whole, 1.3)

const isPlain = ({ bound }: FigureMark): boolean => bound === '=' || bound === '≈'

function acrossSentences(
  scope: Scope,
  index: number,
  parts: ReadonlySet<number>,
  { opening }: Paragraphs,
): Asserted | undefined {
  const { figures } = scope
  const whole = figures[index]!
  const announced = /^：[^\S\n]*\n/.test(scope.text.slice(whole.outerTo, whole.outerTo + 4))
  if (!announced && !TOTAL.test(openingOf(scope, index))) return undefined
  const akin: number[] = []
  // 招聘教师156名：, and a line for each part below it.
  for (let next = index + 1; next < Math.min(figures.length, index + REACH) && akin.length < MOST; next++) {
    const figure = figures[next]!
    if (figure.sentence === whole.sentence || parts.has(next)) continue
    if (isOfUnit(figure, whole) && isAmount(figure) && figure.value < whole.value && isSame(figure, whole))
      akin.push(next)
  }
  const items = itemsBelow(scope, index, akin)
  if (items || announced) return items
  if (whole.value < Math.max(LEAST, CERTAIN * whole.step)) return undefined
  const firstNumbers = firstOf(scope, akin, 'paragraph').filter((part) => opening(figures[part]!) !== '')
  for (const list of [akin, firstOf(scope, akin, 'sentence'), firstOf(scope, akin, 'paragraph'), firstNumbers])
    for (let length = list.length; length >= 3; length--) {
      const some = list.slice(0, length)
      if (figures[some.at(-1)!]!.paragraph === whole.paragraph && some.some((part) => figures[part]!.bound !== '='))
        continue
      if (whole.value < length * CERTAIN_EACH * whole.step || !comesOut(scope, some, index)) continue
      return { kind: 'sum', of: some, equals: index, holds: true }
    }
  return slippedAcross(scope, index, akin, firstNumbers)
}

const NEXT = 4
const OPENS = /(?:分别[为是]|其中[：，]?)[^，。；]{0,16}$/

/**
 * 资助2.8万人次，共1897.4万元；…。分别为3000人次219.6万元，…: a list that a sentence opens as such, or one item a numbered
 * paragraph, is meant though a digit is amiss.
 */
function slippedAcross(
  scope: Scope,
  index: number,
  akin: readonly number[],
  numbered: readonly number[],
): Asserted | undefined {
  const { figures, text } = scope
  const whole = figures[index]!
  if (whole.value < CERTAIN * whole.step) return undefined
  const first = akin.find(
    (part) =>
      figures[part]!.sentence - whole.sentence <= NEXT &&
      OPENS.test(text.slice(Math.max(0, figures[part]!.from - 40), figures[part]!.from)),
  )
  const listed = first === undefined ? [] : akin.filter((part) => part >= first)
  const inSentence = listed.filter((part) => figures[part]!.sentence === figures[first!]!.sentence)
  for (const list of [inSentence, listed, numbered]) {
    if (list.length < 4 || figures[list.at(-1)!]!.paragraph - whole.paragraph > MOST) continue
    if (isSlippedSum(scope, list, index, 1.3)) return { kind: 'sum', of: [...list], equals: index, holds: false }
  }
  return undefined
}

/** 约 leaves so much room that only an exact sum is one. */
const comesOut = (scope: Scope, parts: readonly number[], whole: number): boolean =>
  [whole, ...parts].some((one) => scope.figures[one]!.bound !== '=')
    ? areExactly(scope, parts, whole)
    : addUp(scope, parts, whole)

/** 16350人次 may be listed as 386人, 7074人, …. */
const isOfUnit = (part: FigureMark, whole: FigureMark): boolean =>
  (sameUnit(part, whole) && part.unit === whole.unit) ||
  (part.kind === 'count' && whole.kind === 'count' && PEOPLE.test(part.unit) && PEOPLE.test(whole.unit))
const PEOPLE = /^(?:人次?|名|位)$/

/** 一是…520万元。二是…210万元。三是…130万元: an item a paragraph right below the total; it may be a digit amiss. */
function itemsBelow(scope: Scope, index: number, akin: readonly number[]): Asserted | undefined {
  const { figures } = scope
  const whole = figures[index]!
  const items: number[] = []
  for (const part of akin) {
    if (figures[part]!.paragraph !== whole.paragraph + items.length + 1) break
    items.push(part)
  }
  if (items.length < 3 || items.length < akin.length || figures[index + 1]?.paragraph === whole.paragraph)
    return undefined
  if (addUp(scope, items, index)) return { kind: 'sum', of: items, equals: index, holds: true }
  const slipped = whole.value >= LEAST && isSlippedSum(scope, items, index)
  return slipped ? { kind: 'sum', of: items, equals: index, holds: false } : undefined
}

/** 二、生活补助7074人。 and below it 其中：寄宿生4842人; 困境儿童411人; …, a line each, up to the next number. */
function listBelow(scope: Scope, index: number, { below, opening }: Paragraphs): Asserted | undefined {
  const { figures } = scope
  const whole = figures[index]!
  const start = below[index]!
  if (start >= figures.length || opening(figures[start]!) !== OF_WHICH) return undefined
  const items: number[] = []
  let paragraph = whole.paragraph
  for (let next = start; next < Math.min(figures.length, index + REACH) && items.length < MOST; next++) {
    const figure = figures[next]!
    if (figure.paragraph === paragraph) continue
    if (figure.paragraph !== paragraph + 1 || (items.length > 0 && opening(figure) !== '')) break
    if (isOfUnit(figure, whole) && isAmount(figure)) {
      items.push(next)
      paragraph = figure.paragraph
    } else if (figures[next + 1]?.paragraph !== figure.paragraph) break
  }
  for (let length = items.length; length >= 2; length--)
    if (areExactly(scope, items.slice(0, length), index))
      return { kind: 'sum', of: items.slice(0, length), equals: index, holds: true }
  const slipped = items.length >= 3 && whole.value >= LEAST && isSlippedSum(scope, items, index, 1.3)
  return slipped ? { kind: 'sum', of: items, equals: index, holds: false } : undefined
}

/** The words of its sentence up to the figure. */
function openingOf({ text, figures }: Scope, index: number): string {
  const { from } = figures[index]!
  let start = from
  while (start > 0 && from - start < LONGEST_OPENING && !'。；\n'.includes(text[start - 1]!)) start--
  return text.slice(start, from)
}
const LONGEST_OPENING = 40

const isSame = (part: FigureMark, whole: FigureMark): boolean =>
  !/其中/.test(part.lead) &&
  isPlain(part) &&
  !isPerUnit(part) &&
  (part.indicator === whole.indicator || whole.unit === '人次' || whole.kind === 'money' || whole.kind === 'area')

function firstOf({ figures }: Scope, list: readonly number[], unit: 'sentence' | 'paragraph'): number[] {
  return list.filter((part, at) => at === 0 || figures[part]![unit] !== figures[list[at - 1]!]![unit])
}

const OF_WHICH = '其中'
const NUMBER =
  /^\s*(?:(其中)|([一二三四五六七八九十]{1,3}[、.．是]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．](?!\d)|[①-⑳]))/

function paragraphsOf({ text, figures }: Scope): Paragraphs {
  const openings = new Map<number, string>()
  const below: number[] = new Array(figures.length)
  for (let index = figures.length - 1; index >= 0; index--) {
    const next = figures[index + 1]
    below[index] = next && next.paragraph === figures[index]!.paragraph ? below[index + 1]! : index + 1
  }
  for (const { paragraph, from } of figures) {
    if (openings.has(paragraph)) continue
    const start = text.lastIndexOf('\n', from) + 1
    const match = NUMBER.exec(text.slice(start, start + 10))
    openings.set(paragraph, match ? (match[1] ?? 'number') : '')
  }
  return { below, opening: ({ paragraph }) => openings.get(paragraph) ?? '' }
}

const PARAGRAPHS = 8
const ABOVE = /(?:以上|上述|前述)[^，。；\d]*$|^(?:以上|上述)/

/** 以上三项共计1700万元: the first of its unit in each paragraph above. */
function sumAbove(scope: Scope, index: number): Asserted | undefined {
  const { figures } = scope
  const whole = figures[index]!
  if (whole.bound !== '=' || !ABOVE.test(openingOf(scope, index))) return undefined
  const firsts: number[] = []
  for (let back = index - 1; back >= Math.max(0, index - REACH); back--) {
    const figure = figures[back]!
    if (figure.paragraph === whole.paragraph) continue
    if (whole.paragraph - figure.paragraph > PARAGRAPHS) break
    if (!sameUnit(figure, whole) || figure.unit !== whole.unit || !isAmount(figure) || isPerUnit(figure)) continue
    if (firsts.length > 0 && figures[firsts[0]!]!.paragraph === figure.paragraph) firsts[0] = back
    else firsts.unshift(back)
  }
  for (let from = 0; from + 1 < firsts.length; from++) {
    const parts = firsts.slice(from)
    if (addUp(scope, parts, index)) return { kind: 'sum', of: parts, equals: index, holds: true }
  }
  return undefined
}

const SURE = /合计|总计|共计|总数/
const LEAST_KINDS = 3

/** 在园226274人。…在校621791人。… 全市在校生合计1342032人: all that count the same above it, but for totals of their own. */
function ofKindAbove(scope: Scope, index: number, divided: ReadonlySet<number>): Asserted | undefined {
  const { figures } = scope
  const whole = figures[index]!
  if (!SURE.test(openingOf(scope, index)) || whole.value < CERTAIN * whole.step) return undefined
  const parts: number[] = []
  for (let back = index - 1; back >= Math.max(0, index - REACH) && parts.length < MOST; back--) {
    const figure = figures[back]!
    if (figure.indicator !== whole.indicator || figure.bound !== '=' || !isAmount(figure) || divided.has(back)) continue
    if (!isOfUnit(figure, whole) || /其中/.test(figure.lead)) continue
    if (figure.value >= whole.value) break
    parts.unshift(back)
    if (parts.length >= LEAST_KINDS && areExactly(scope, parts, index))
      return { kind: 'sum', of: parts, equals: index, holds: true }
  }
  return undefined
}

const FEW = 6
const LEAST_NAME = 2
/** 义务教育学校校舍总面积, and 校舍总面积 below. */
const ENDING = 4

/** Figures by what they count in the words right before them; 2019年投入 and 2020年投入 are no parts of anything. */
function byName({ figures }: Scope): (index: number) => readonly number[] {
  const lists = new Map<string, number[]>()
  const own: (readonly number[])[] = new Array(figures.length)
  for (const [index, figure] of figures.entries()) {
    if (figure.bound !== '=' || !isAmount(figure) || isStandardSum(figure) || /年|期/.test(figure.lead)) continue
    const noun = nounOf(figure.lead)
    if (noun.length < LEAST_NAME) continue
    const key = `${noun.slice(-ENDING)} ${figure.unit}`
    const list = lists.get(key) ?? []
    if (list.length === 0) lists.set(key, list)
    list.push(index)
    own[index] = list
  }
  const none: readonly number[] = []
  return (index) => own[index] ?? none
}

/** 校舍总面积57.74万平方米 … 小学…校舍总面积25.48万平方米 … 初中…校舍总面积32.26万平方米 */
function ofOneName(scope: Scope, index: number, named: (index: number) => readonly number[]): Asserted | undefined {
  const { figures } = scope
  const whole = figures[index]!
  const list = named(index)
  const at = position(list, index)
  if (list[at] !== index) return undefined
  let end = at + 1
  while (
    end < list.length &&
    end - at <= FEW &&
    list[end]! - index < REACH &&
    figures[list[end]!]!.value < whole.value &&
    figures[list[end]!]!.sentence !== figures[list[end - 1]!]!.sentence
  )
    end++
  for (let length = 2; at + length < end; length++) {
    const parts = list.slice(at + 1, at + 1 + length)
    if (whole.value >= length * CERTAIN_EACH * whole.step && addUp(scope, parts, index))
      return { kind: 'sum', of: parts, equals: index, holds: true }
  }
  return slippedLevels(scope, index, list.slice(at + 1, end))
}

/** 教职工总数17557人，…中学教职工总数9380人，…小学教职工总数8177人: the two levels of one whole, a digit amiss. */
function slippedLevels(scope: Scope, index: number, parts: readonly number[]): Asserted | undefined {
  const { figures } = scope
  const marks = parts.map((part) => figures[part]!)
  if (parts.length !== 2 || figures[index]!.value < CERTAIN * figures[index]!.step) return undefined
  if (!TOTAL.test(openingOf(scope, index)) && figures[index]!.level !== 'compulsory') return undefined
  const distinct = marks[0]!.level !== marks[1]!.level && marks.every(({ level }) => level !== undefined)
  const same = marks.every(({ indicator, paragraph }) => indicator === figures[index]!.indicator && paragraph >= 0)
  return distinct && same && isSlippedSum(scope, parts, index)
    ? { kind: 'sum', of: [...parts], equals: index, holds: false }
    : undefined
}

const BESIDE = 10

/** 图书1.26亿册 among sums of one name: what stands beside them, in the same sections, adds up as well. */
function ofNamesBeside(
  scope: Scope,
  known: readonly Asserted[],
  named: (index: number) => readonly number[],
  divided: ReadonlySet<number>,
): Asserted[] {
  const { figures } = scope
  const found: Asserted[] = []
  for (const { of, equals } of known) {
    if (named(equals).length === 0 || named(equals) !== named(of[0]!)) continue
    for (let index = Math.max(0, equals - BESIDE); index <= Math.min(figures.length - 1, equals + BESIDE); index++) {
      const whole = figures[index]!
      if (divided.has(index) || !canBeTotal(whole) || whole.value < 100 * whole.step || index >= of[0]!) continue
      const list = named(index)
      const at = position(list, index)
      const parts = list.slice(at + 1, at + 1 + of.length)
      if (list[at] !== index || parts.length < of.length) continue
      if (!parts.every((part, turn) => Math.abs(part - of[turn]!) <= BESIDE)) continue
      if (addUp(scope, parts, index)) found.push({ kind: 'sum', of: parts, equals: index, holds: true })
      else if (isSurelySlipped(scope, parts, index)) found.push({ kind: 'sum', of: parts, equals: index, holds: false })
    }
  }
  return found
}

/** Where the index stands in a rising list. */
function position(list: readonly number[], index: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]! < index) low = middle + 1
    else high = middle
  }
  return low
}
