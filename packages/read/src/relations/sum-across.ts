/**
 * A total and its parts in the sentences and paragraphs below it: 全年资助26415人次。分学段看：1.学前教育…1820人次; 在校生92186人,
 * then each level in a section of its own; 校舍总面积 of the county, and again 校舍总面积 of each level. Looked for when all else
 * is related, so that the parts of parts are known; only what comes out, with one part a sentence.
 */

import { meets } from '../figures/interval.ts'
import { parallelSums } from './parallel-sums.ts'
import type { RelatedFigure } from './related-figure.ts'
import { type Asserted, isAmount, isOfUnit, isPerUnit, isSlippedSum, openingOf, type Scope, truth } from './scope.ts'
import { ofKindAbove, sumAbove } from './sum-above.ts'
import { byName, ofNamesBeside, ofOneName } from './sum-by-name.ts'
import { ACROSS, addUp, areExactly, canBeTotal, isExact, isSurelySlipped } from './total.ts'

const LEAST = 30

type Paragraphs = {
  /** For each figure the first one of the paragraphs below it. */
  below: readonly number[]
  /** How the paragraph of a figure opens: with 其中, with a number, or with neither. */
  opening: (figure: RelatedFigure) => string
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
    const opening = openingOf(scope, index)
    const sum =
      listBelow(scope, index, paragraphs) ??
      (parts.has(index) ? undefined : acrossSentences(scope, index, opening, parts, paragraphs)) ??
      sumAbove(scope, index, opening) ??
      ofKindAbove(scope, index, opening, divided) ??
      ofOneName(scope, index, named)
    if (!sum) continue
    found.unshift(sum)
    divided.add(index)
    for (const part of sum.of) parts.add(part)
  }
  found.push(...ofNamesBeside(scope, found, named))
  const beside = parallelSums(scope, found).filter(
    ({ of, equals, holds }) => !divided.has(equals) && (holds || isSurelySlipped(scope, of, equals)),
  )
  return [...found, ...beside]
}

const isPlain = ({ bound }: RelatedFigure): boolean => bound === '=' || bound === '≈'

function acrossSentences(
  scope: Scope,
  index: number,
  words: string,
  parts: ReadonlySet<number>,
  { opening }: Paragraphs,
): Asserted | undefined {
  const { figures } = scope
  const whole = figures[index]!
  const announced = /^：[^\S\n]*\n/.test(scope.text.slice(whole.outerTo, whole.outerTo + 4))
  if (!announced && !ACROSS.words.test(words)) return undefined
  const isLong = whole.value >= Math.max(LEAST, ACROSS.certain * whole.step)
  // Without a paragraph of its own it has no items, and a short number has nothing else.
  if (figures[index + 1]?.paragraph === whole.paragraph && (announced || !isLong)) return undefined
  const akin: number[] = []
  // 招聘教师156名：, and a line for each part below it.
  for (
    let next = index + 1;
    next < Math.min(figures.length, index + ACROSS.reach) && akin.length < ACROSS.most;
    next++
  ) {
    const figure = figures[next]!
    if (figure.value >= whole.value || figure.sentence === whole.sentence || !isOfUnit(figure, whole)) continue
    if (!parts.has(next) && isSame(figure, whole) && isAmount(figure)) akin.push(next)
  }
  const items = itemsBelow(scope, index, akin)
  if (items || announced) return items
  if (!isLong) return undefined
  const firstNumbers = firstOf(scope, akin, 'paragraph').filter((part) => opening(figures[part]!) !== '')
  let before = 0
  for (const list of [akin, firstOf(scope, akin, 'sentence'), firstOf(scope, akin, 'paragraph'), firstNumbers]) {
    // Each is taken from the one before: of the same length it is the same.
    const some = list.length === before ? undefined : longestSum(scope, list, index)
    if (some) return { kind: 'sum', of: some, equals: index, holds: true }
    before = list.length
  }
  return slippedAcross(scope, index, akin, firstNumbers)
}

/** As many of the list, from its beginning, as come out; 约 leaves so much room that only an exact sum is one. */
function longestSum({ figures }: Scope, list: readonly number[], index: number): number[] | undefined {
  const whole = figures[index]!
  const stated = truth(whole)
  const sum = { low: 0, high: 0 }
  let [value, plain, longest] = [0, true, 0]
  for (const [at, part] of list.entries()) {
    const length = at + 1
    if (whole.value < length * ACROSS.certainEach * whole.step) break
    const figure = figures[part]!
    const { low, high } = truth(figure)
    value += figure.value
    sum.low += low
    sum.high += high
    plain &&= figure.bound === '='
    if (length < 3 || (!plain && figure.paragraph === whole.paragraph)) continue
    if (plain && whole.bound === '=' ? meets(sum, stated) : isExact(value, whole.value)) longest = length
  }
  return longest > 0 ? list.slice(0, longest) : undefined
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
  if (whole.value < ACROSS.certain * whole.step) return undefined
  const first = akin.find(
    (part) =>
      figures[part]!.sentence - whole.sentence <= NEXT &&
      OPENS.test(text.slice(Math.max(0, figures[part]!.from - 40), figures[part]!.from)),
  )
  const listed = first === undefined ? [] : akin.filter((part) => part >= first)
  const inSentence = listed.filter((part) => figures[part]!.sentence === figures[first!]!.sentence)
  for (const list of [inSentence, listed, numbered]) {
    if (list.length < 4 || figures[list.at(-1)!]!.paragraph - whole.paragraph > ACROSS.most) continue
    if (isSlippedSum(scope, list, index, 1.3)) return { kind: 'sum', of: [...list], equals: index, holds: false }
  }
  return undefined
}

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
  for (let next = start; next < Math.min(figures.length, index + ACROSS.reach) && items.length < ACROSS.most; next++) {
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

const isSame = (part: RelatedFigure, whole: RelatedFigure): boolean =>
  (part.indicator === whole.indicator || whole.unit === '人次' || whole.kind === 'money' || whole.kind === 'area') &&
  isPlain(part) &&
  !part.lead.includes('其中') &&
  !isPerUnit(part)

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
