/**
 * What was told once is spoken of again further on, with another number: 校车86辆 … 68台校车每天要跑两趟; 摄像头798个 … 近六百个摄像头. That both
 * mean one thing nobody says; how the numbers differ, what the words around them share and how the second is spoken of are
 * signs, and are weighed (`told-again/signs.ts`).
 */
import type { Relation, Span } from '@youju/model'
import { areOfOneCounty } from '../county-named.ts'
import { settledIn } from '../does-not-come-out.ts'
import { isChange } from '../phrase.ts'
import { type Checking, type Finding, type Placed, type Rule, statedTwice } from '../rule.ts'
import { sentenceAround } from '../sentence.ts'
import { areSame, type Difference, differenceOf } from './told-again/difference.ts'
import { mayCountTheSame } from './told-again/measure.ts'
import {
  countShared,
  DIFFERENCES,
  MOST_OF_BOTH,
  MOST_WITHOUT_PAIRS,
  mostOfWordsIn,
  type Sign,
  shareAny,
  signsOfBoth,
  signsOfSpeech,
  signsOfWords,
  type Words,
  weightOf,
  wordsOf,
} from './told-again/signs.ts'

export const toldAgain: Rule = { code: 'told-again', kind: 'conflict', check }

/** Bits; about one alarm in 200,000 characters of clean text. */
const ENOUGH = 0.3

function* check(checking: Checking): Iterable<Finding> {
  const wholes = relationsByFigure(checking.reading.relations)
  const wrong = new Set<string>()
  for (const { told, again, signs, difference, from } of pairsTold(checking))
    if (
      DIFFERENCES[difference] + weightOf(signs) >= ENOUGH &&
      areOfOneCounty(checking.text, from, told.in[0], again.in[0]) &&
      !wholes.get(told.id)?.some((relation) => standsIn(relation, again)) &&
      // 146处, 164处, 146处: what is told as at first is not another slip.
      !wrong.has(told.id)
    ) {
      wrong.add(again.id)
      yield statedTwice(told, again)
    }
}

/** 全镇学校13所。11所学校建立了网站，占84.6%: a part and its whole, since they come out. */
function relationsByFigure(relations: readonly Relation[]): ReadonlyMap<string, readonly Relation[]> {
  const known = new Map<string, Relation[]>()
  for (const relation of relations)
    for (const id of relation.holds ? relation.of : []) {
      const list = known.get(id) ?? []
      known.set(id, list)
      list.push(relation)
    }
  return known
}
const standsIn = ({ of }: Relation, { id }: Placed): boolean => of.includes(id)

type Pair = { told: Placed; again: Placed; difference: Difference; signs: Sign[] }

/** Each figure that may tell another one again, with the one that it most likely tells. */
export function* pairsTold(checking: Checking, least = ENOUGH): Iterable<Pair & { from: number }> {
  const { text, quantities, documents, reading } = checking
  const settled = settledIn(checking)
  const related = new Set(reading.relations.flatMap(({ of, equals }) => [...of, equals]))
  let next = 0
  for (const [from, to] of documents) {
    const first = next
    while (next < quantities.length && quantities[next]!.in[0] < to) next++
    const figures = quantities.slice(first, next)
    const around = { least, text, settled, related, ahead: sectionsAhead(text, [from, to]), wordsAt: wordsIn(text) }
    for (const alike of Map.groupBy(figures, ({ kind }) => kind).values())
      for (const pair of pairsAmong(around, alike)) yield { ...pair, from }
  }
}

type Around = {
  /** So many bits a pair must have. */
  least: number
  text: string
  /** Figures that come out with others. */
  settled: ReadonlySet<string>
  /** Figures that are held against others. */
  related: ReadonlySet<string>
  ahead: readonly Span[]
  wordsAt: (figure: Placed) => Words
}

function wordsIn(text: string): Around['wordsAt'] {
  const known = new Map<Placed, Words>()
  return (figure) => {
    const words = known.get(figure) ?? wordsOf(text, figure)
    known.set(figure, words)
    return words
  }
}

/** 保育员8人 … 两位保育员年满五十五岁: some of them. */
const IN_WORDS = /^[一二两三四五六七八九]/
const LEAST = 10
const OF_ALL: ReadonlySet<Sign> = new Set(['as the whole', 'of whom'])
/** 评估13所 … 对其余26所进行评估: what those told of leave; 为45所普通学校随班就读的230名学生: those of so many places. */
const OF_OTHERS = /(?:其余|其他|另外|余下|剩余|剩下)的?$|\d(?:所|个乡镇|个村)[\u4e00-\u9fff]{4,14}的$/
const LONGEST_WHOSE = 18
/** 1080名教师和干部 */
const AND_OTHERS = /^[\u4e00-\u9fff]{2,4}?(?:[和与]|(?<![涉普])及(?![时格]))[\u4e00-\u9fff]{2}/
/** 走进40所乡村学校，比今年多8所: the number of another year. */
const STEPS_ON = /^[^。；\n，]{0,12}，比(?:今年|上年|去年|本年|上学[年期])[^。；\n，]{0,4}(?:多|增|少|减)/
const FAR_BEHIND = 24

/** So many figures before it are looked at. */
const MOST = 80

function* pairsAmong(around: Around, alike: readonly Placed[]): Iterable<Pair> {
  const { text, settled, wordsAt } = around
  for (const [index, again] of alike.entries()) {
    if (settled.has(again.id)) continue
    const common = signsOf(around, again)
    if (!common.some((sign) => POINTING.has(sign))) continue
    if (again.value < LEAST && IN_WORDS.test(again.text) && !common.some((sign) => OF_ALL.has(sign))) continue
    if (OF_OTHERS.test(text.slice(Math.max(0, again.in[0] - LONGEST_WHOSE), again.in[0]))) continue
    if (AND_OTHERS.test(again.tail)) continue
    if (STEPS_ON.test(text.slice(again.in[1], again.in[1] + FAR_BEHIND))) continue
    const [start, end] = sentenceAround(text, again.in[0])
    const first = Math.max(0, index - MOST)
    let last = index
    while (last > first && alike[last - 1]!.in[0] >= start) last--
    const before = alike.slice(first, last).filter((one) => mayCountTheSame(one, again))
    const pair = likeliest(around, before, again, common)
    if (!pair) continue
    const behind = alike.slice(index + 1, index + MOST)
    const elsewhere = [...before, ...behind.filter((one) => one.in[0] >= end && mayCountTheSame(one, again))]
    const sharedWith = (one: Placed): number => countShared(wordsAt(again), wordsAt(one))
    // 幼儿园122所 and 全部122所幼儿园: it tells again what is not 124.
    const mostShared = Math.max(1, sharedWith(pair.told))
    if (before.some((one) => areSame(one, again) && again.bound === '=' && sharedWith(one) >= mostShared)) continue
    // 总数增加到82间 and 八十余间书屋: few things are counted so.
    if (again.bound !== '=' && !OF_PEOPLE.test(again.unit) && before.some((one) => isToldRoughly(one, again))) continue
    pair.signs.push(...signsOfOthers(pair, before, elsewhere, sharedWith))
    yield pair
  }
}

const OF_PEOPLE = /^[人名位]$/
const isToldRoughly = (one: Placed, again: Placed): boolean => one.unit === again.unit && areSame(one, again)

/** Without any of these the words alone would hardly be enough. */
const POINTING: ReadonlySet<Sign> = new Set([
  ...(['of whom', 'on top of', 'all of them', 'told apart', 'something is done to them'] as const),
  ...(['at the head of its clause', 'as the whole', 'only', 'where problems and plans are told'] as const),
])

function signsOf({ text, ahead, related }: Around, again: Placed): Sign[] {
  const signs: Sign[] = [...signsOfSpeech(text, again)]
  if (sectionOf(ahead, again)) signs.push('where problems and plans are told')
  if (related.has(again.id)) signs.push('computed with others')
  return signs
}

/** Sections are in order, and a text may have thousands. */
function sectionOf(ahead: readonly Span[], { in: [at] }: Placed): Span | undefined {
  let [from, to] = [0, ahead.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (ahead[middle]![0] < at) from = middle + 1
    else to = middle
  }
  const section = ahead[from - 1]
  return section && at < section[1] ? section : undefined
}

/** The one that most speaks for, if that is enough. */
function likeliest(
  { least, text, ahead, wordsAt }: Around,
  before: readonly Placed[],
  again: Placed,
  common: readonly Sign[],
): Pair | undefined {
  const section = sectionOf(ahead, again)
  const own = weightOf(common)
  const words = wordsAt(again)
  const mostOfWords = mostOfWordsIn(words)
  let best: Pair | undefined
  let most = least
  for (const told of before) {
    const difference = differenceOf(told, again)
    if (!difference) continue
    // Eighty pairs for each figure: hardly any is worth a look at its words, and most of these share none.
    const missing = most - own - DIFFERENCES[difference] - MOST_OF_BOTH
    if (missing > mostOfWords || (missing > MOST_WITHOUT_PAIRS && !shareAny(words, wordsAt(told)))) continue
    const inCommon = [...signsOfWords(words, wordsAt(told))]
    if (inCommon.length === 0 && !isNoChance(difference, told, again)) continue
    const signs: Sign[] = [...common, ...inCommon, ...signsOfBoth(told, again)]
    if (section && told.in[0] > section[0]) signs.push('told there as well')
    const weight = DIFFERENCES[difference] + weightOf(signs)
    if (weight < most || !mayBeOne(text, told, again, section !== undefined)) continue
    best = { told, again, difference, signs }
    most = weight
  }
  return best
}

/** So many digits are exchanged by no chance, whatever the figure is called. */
const isNoChance = (difference: Difference, told: Placed, again: Placed): boolean =>
  difference.startsWith('five') ||
  (difference.startsWith('four') && (told.indicator === again.indicator || told.level === again.level))

const mayBeOne = (text: string, told: Placed, again: Placed, isAhead: boolean): boolean =>
  told.bound === '=' &&
  areOfOneKind(told, again) &&
  !areSame(told, again) &&
  !isDenied(told, again) &&
  !areOfTwoTimes(text, told, again, isAhead)

/** 取得资格证的7名 … 1名教师尚未取得资格证: the others. */
function isDenied(told: Placed, again: Placed): boolean {
  const denied = DENIED.exec(again.tail)?.[1]
  return denied !== undefined && affirming(denied).test(told.lead + told.tail)
}
const DENIED = /^[^，。；]{0,8}?(?:未|没有?|无|不)(?:能)?([\u4e00-\u9fff]{2})/
const affirming = (verb: string): RegExp => new RegExp(`(?<![未没有无不能])${verb}`)

function* signsOfOthers(
  { told, again }: Pair,
  before: readonly Placed[],
  elsewhere: readonly Placed[],
  sharedWith: (one: Placed) => number,
): Iterable<Sign> {
  const shared = sharedWith(told)
  if (before.some((one) => one.value !== told.value && !isChange(one) && sharedWith(one) >= shared))
    yield 'others told as well'
  const same = elsewhere.filter((one) => areSame(one, again))
  const ofTheSame = same.some((one) => sharedWith(one) > 0)
  // A round number is told by many.
  if (same.length > 0 && (again.bound === '=' || ofTheSame)) yield 'told so elsewhere'
  if (ofTheSame) yield 'told so elsewhere of the same'
}

/** What there is, or what was added (新增学位), also when more comes on top of it. */
const areOfOneKind = (told: Placed, again: Placed): boolean =>
  isChange(told) || (isChange(again) && !/基础上/.test(again.tail))
    ? ADDED.test(told.lead) && ADDED.test(again.lead)
    : true
const ADDED = /新[增建]/

/** 由402万元提高到500万元 is of before, too. */
const OTHER_TIME = /去年|上年|前年|同期|原有|原来|以前|[由从]$/
const YEAR = /20\d\d(?=年)/

/** One of last year, or each of its own; a plan for the next speaks of what there is in this one. */
function areOfTwoTimes(text: string, told: Placed, again: Placed, isAhead: boolean): boolean {
  const [one, other] = [told, again].map(({ in: [at] }) =>
    text.slice(Math.max(sentenceAround(text, at)[0], at - 40), at),
  )
  if (OTHER_TIME.test(one!) || OTHER_TIME.test(other!)) return true
  if (isAhead) return false
  const [year, next] = [YEAR.exec(one!)?.[0], YEAR.exec(other!)?.[0]]
  return year !== undefined && next !== undefined && year !== next
}

const HEADING =
  /^[^\S\n]*(?:[（(][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+[、.．]|\d{1,2}[、.．](?!\d))[^，。；\n]{2,24}(?=[。\n])/gm
/** 下一步，…; 值得关注的是：…: it speaks of its own paragraph. */
const OPENING = /^[^\S\n]*[^，。；：:,\d\n]{2,16}[，,：:][^\n]{40,}/gm
const AHEAD = /值得关注|打算|计划|今后|下一?步|下阶段|方向|要求|展望|安排|问题|不足|困难|差距|建议|思路|设想|对策/
const LONGEST_OPENING = 20
/** 反映问题情况：… counts what was complained of. */
const isAhead = (opening: string): boolean => AHEAD.test(opening) && !opening.endsWith('情况')

/** Where plans and what is still wanting are told: of what there is. In order of place. */
function sectionsAhead(text: string, [from, to]: Span): Span[] {
  const document = text.slice(from, to)
  const headings = [...document.matchAll(HEADING)]
  const sections = headings.flatMap(({ index, 0: words }, at): Span[] =>
    AHEAD.test(words) ? [[from + index, from + (headings[at + 1]?.index ?? to - from)]] : [],
  )
  const paragraphs = [...document.matchAll(OPENING)].flatMap(({ index, 0: words }): Span[] =>
    isAhead(words.slice(0, LONGEST_OPENING).split(/[，,：:]/)[0]!) ? [[from + index, from + index + words.length]] : [],
  )
  const apart = paragraphs.filter(([at]) => !sections.some(([first, last]) => first <= at && at < last))
  return [...sections, ...apart].toSorted((a, b) => a[0] - b[0])
}
