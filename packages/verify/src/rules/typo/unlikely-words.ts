/**
 * Where a stretch of Chinese becomes much likelier by one change: an odd character replaced, one or a word written twice, one
 * lost. A pair that comes up again and again in a text is a name or a term.
 */
import type { Lexicon, Span } from '@youju/model'
import { type PairTable, PhraseFinder } from '@youju/read'
import { isParted, standsAlone, wordsAround } from '../../segments.ts'
import { Words } from '../../words.ts'
import { alikeCharacters } from './alike-characters.ts'
import { OddCharacters } from './odd-characters.ts'
import { isItemOfRow } from './rows.ts'

/** `sure`: by how many bits more than enough. */
export type Unlikely = { at: Span; right: string; sure?: number }

/** Bits that a longer phrase must save where its words have others beside them. */
const LEAST_ORDINARY = 12
/** Who writes a thing twice hardly mistook it twice: bits beyond what is enough once. */
const SURE_AGAIN = 5
const LEAST_LOST = 9
const AROUND = 4
const OFTEN = 3
const LONGEST_TWICE = 6
/** A word as common as that may have been meant anywhere. */
const COMMON = 13

/** They stand by themselves beside anything. */
const FUNCTION = new Set(
  '的地得了着过是在有和与及或为以于由从被把将向对到就都也还又很更最不没所之其这那个各每多并而且但因已未上下中内外大小一二三四五六七八九十百千万亿两省市县区镇乡村',
)

export class UnlikelyWords {
  readonly #words: Words
  readonly #meant: ReadonlySet<string>
  readonly #alike: ReadonlyMap<string, readonly string[]>
  readonly #odd: OddCharacters
  readonly #fixed: ReadonlySet<string>
  readonly #shorthand: ReadonlySet<string>
  readonly #shortened: PhraseFinder
  readonly #whole: readonly string[]

  constructor(lexicon: Lexicon, table: PairTable) {
    this.#words = new Words(lexicon)
    const trade = [...lexicon.phrases, ...lexicon.reportWords]
    this.#meant = new Set([...trade.filter((word) => word.length <= 3), ...this.#words.pairs(COMMON)])
    this.#alike = alikeCharacters(lexicon.confusables)
    this.#fixed = new Set(lexicon.phrases)
    this.#shorthand = new Set(lexicon.shorthand)
    this.#odd = new OddCharacters(this.#words, lexicon)
    const shortened = [...shortenings(lexicon, this.#words)]
    this.#shortened = new PhraseFinder(
      shortened.map(([short]) => short),
      table,
    )
    this.#whole = shortened.map(([, whole]) => whole)
  }

  /** @param kinds what the table says of the text */
  findAll(text: string, kinds: Uint8Array): Unlikely[] {
    const found = [...this.#replaced(text), ...this.#twice(text), ...this.#wordTwice(text), ...this.#lost(text, kinds)]
    // 活动优享, 成效优显: nor is one word mistaken in two ways.
    const counts = new Map<string, number>()
    for (const { right } of found) counts.set(right, (counts.get(right) ?? 0) + 1)
    return found.filter(({ at, right, sure = SURE_AGAIN }) => {
      const count = counts.get(right)!
      return (count === 1 && !standsTwice(text, at)) || (count < OFTEN && sure >= SURE_AGAIN)
    })
  }

  areAlike(one: string, other: string): boolean {
    return this.#alike.get(one)?.includes(other) ?? false
  }

  /** A word of reports or a shortened one. */
  isWord(word: string): boolean {
    return this.#meant.has(word) || this.#shorthand.has(word)
  }

  /** Whether the character makes a word that everybody uses with one beside it in the phrase: 数学|质量 beside 教学质量. */
  isCommon(phrase: string, odd: number): boolean {
    const codes = [odd - 1, odd, odd + 1].map((at) => phrase.charCodeAt(at))
    return this.#words.areCommon(codes[0]!, codes[1]!) || this.#words.areCommon(codes[1]!, codes[2]!)
  }

  /** Whether the text becomes much likelier with the other words there. */
  saves(text: string, at: Span, right: string, least = LEAST_ORDINARY): boolean {
    return this.#saved(text, at, right) >= least
  }

  /** Bits that the text becomes likelier by with other words in a place. */
  #saved(text: string, at: Span, right: string): number {
    const [from, to] = around(text, at)
    return this.#words.costOf(text, from, to) - this.#words.costOf(replaced(text, [from, to], at, right))
  }

  *#replaced(text: string): Iterable<Unlikely> {
    for (const { at, right, sure } of this.#odd.findAll(text)) {
      // 24支女队: a measure word belongs to its number; 中心校设12个班: a verb to the number behind it.
      if (isNumeral(text.charCodeAt(at[0] - 1))) continue
      if (TAKES_NUMBER.includes(text[at[1] - 1]!) && isDigit(text.charCodeAt(at[1]))) continue
      yield { at, right, sure }
    }
  }

  /** 发发展: without one of the two nothing is lost. 人人 and 小学学生 are words or part between two; 你推我我推你. */
  *#twice(text: string): Iterable<Unlikely> {
    for (let at = 1; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (
        code !== text.charCodeAt(at - 1) ||
        !isHan(code) ||
        text.charCodeAt(at + 1) === code ||
        text.charCodeAt(at - 2) === code ||
        text.charCodeAt(at - 2) === text.charCodeAt(at + 1)
      )
        continue
      const character = text[at]!
      if (NUMERALS.includes(character) || NOUNS.includes(character) || text[at - 2] === '一') continue
      const both: Span = [at - 1, at + 1]
      // 颗颗爱心: the one that is left must be held by a word; 数字字段, 现在在校, 7名名师: and not each of the two by one of its own.
      const isHeldBefore = this.#words.areCommon(text.charCodeAt(at - 2), code) || isNumeral(text.charCodeAt(at - 2))
      const isHeldBehind = this.#words.areCommon(code, text.charCodeAt(at + 1))
      if (FUNCTION.has(character) ? isHeldBefore : isHeldBefore === isHeldBehind) continue
      if (this.#saved(text, both, character) < this.#words.costOf(character) - 1) continue
      const words = wordsAround(text, both)
      if (standsAlone(words, at - 1) || standsAlone(words, at)) yield { at: both, right: character }
    }
  }

  /** 精神精神, 进一步进一步: a word twice, which is none of those said twice. */
  *#wordTwice(text: string): Iterable<Unlikely> {
    for (let at = 2; at + 1 < text.length; at++) {
      const code = text.charCodeAt(at)
      if (!isHan(code)) continue
      if (code === text.charCodeAt(at - 2) && text.charCodeAt(at + 1) === text.charCodeAt(at - 1)) {
        const word = text.slice(at, at + 2)
        const cost = this.#words.cost(word)
        if (cost === undefined || code === text.charCodeAt(at + 1) || SAID_TWICE.test(word)) continue
        const both: Span = [at - 2, at + 2]
        // “教研教研，喝茶聊天”: on purpose, since nothing else is said.
        if (isClause(text, both)) continue
        if (this.#saved(text, both, word) >= cost - 1) yield { at: both, right: word }
      }
      for (let length = 3; length <= LONGEST_TWICE; length++) {
        if (code !== text.charCodeAt(at - length) || text.charCodeAt(at + 1) !== text.charCodeAt(at - length + 1))
          continue
        const word = text.slice(at, at + length)
        if (text.slice(at - length, at) === word && /^[\u4e00-\u9fff]+$/.test(word) && !SAID_TWICE.test(word))
          yield { at: [at - length, at + length], right: word }
      }
    }
  }

  *#lost(text: string, kinds: Uint8Array): Iterable<Unlikely> {
    for (const { at, phrase } of this.#shortened.findAll(text, kinds)) {
      const whole = this.#whole[phrase]!
      const isLong = whole.length > LONGEST
      // 智慧育人 lacks no 教 of 智慧教育: what is left of a word belongs to the one beside it.
      // “夯基础”, by itself between two marks, is said so.
      if (
        (whole.length === LONGEST && isClause(text, at)) ||
        isItemOfRow(text, at) ||
        this.#reachesOut(text, at, isLong || !this.#fixed.has(whole))
      )
        continue
      // Of longer phrases so much is left that nothing else was meant.
      if (!isLong && this.#saved(text, at, whole) < (this.#fixed.has(whole) ? LEAST_LOST : LEAST_ORDINARY)) continue
      const words = wordsAround(text, at)
      const orphan = differsFrom(text.slice(...at), whole)
      if (isParted(words, at) && orphan.some((offset) => standsAlone(words, at[0] + offset))) yield { at, right: whole }
    }
  }

  /** @param strict whether any common word counts that lies across an end, and not only one of reports */
  #reachesOut(text: string, [from, to]: Span, strict: boolean): boolean {
    return [from, to].some((end) => {
      const across = text.slice(end - 1, end + 1)
      if (this.isWord(across)) return true
      return strict && (this.#words.cost(across) ?? COMMON_ACROSS + 1) <= COMMON_ACROSS
    })
  }
}

/** 实检56所 … 占实检数: whatever was found there stands in the text once more. */
const standsTwice = (text: string, [from, to]: Span): boolean => {
  const words = text.slice(from, to)
  return text.indexOf(words) !== text.lastIndexOf(words)
}

/** Where the short form lacks one of the whole: the characters on both sides of the gap. */
function differsFrom(short: string, whole: string): number[] {
  const gap = [...short].findIndex((character, at) => character !== whole[at])
  return gap < 0 ? [short.length - 1] : [gap - 1, gap]
}

/**
 * Kinds of place and thing that end one word, and 对 of 对对口 and 经 of 经经审委, and begin the next (联赛赛起来): 宿舍楼楼道, 中心校校长, 件件有着落; what is done a
 * little: 说说, 看看.
 */
const NOUNS =
  '对经赛生中楼校会室馆场园区队组团院站所局县镇乡村班家人件户班级门车路街作说谈看听想试走问聊读写尝天年月日个州市省旗国期号册果'
/** 讨论讨论, 一个一个 */
const SAID_TWICE =
  /^[一二三四五六七八九十百千两几]|研究|讨论|商量|学习|锻炼|活动|考虑|了解|休息|反思|交流|体验|办园|办学|感受|非常|哈哈|一年|逐/
const NUMERALS = '零〇一二三四五六七八九十百千万亿两'
const isNumeral = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || NUMERALS.includes(String.fromCharCode(code))
const TAKES_NUMBER = '设有共达为计占办建招辖含约近超增减'
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

const isClause = (text: string, [from, to]: Span): boolean =>
  MARKS.test(text[from - 1] ?? ' ') && MARKS.test(text[to] ?? ' ')
const MARKS = /[，。；、！？：“”—…\n,]/

/** No word reaches further. */
const around = (text: string, [from, to]: Span): Span => [
  Math.max(0, from - AROUND),
  Math.min(text.length, to + AROUND),
]

const replaced = (text: string, [from, to]: Span, at: Span, right: string): string =>
  text.slice(from, at[0]) + right + text.slice(at[1], to)

/** Fixed words of four characters, and words often put together, without one character. */
function* shortenings(
  { phrases: fixed, reportWords, collocations = [], shorthand = [] }: Lexicon,
  model: Words,
): Iterable<readonly [short: string, whole: string]> {
  const known = new Set([...fixed, ...reportWords, ...collocations, ...shorthand])
  for (const whole of fixed) if (whole.length === LONGEST) yield* withoutOne(whole, known, model)
  for (const whole of collocations) yield* withoutOne(whole, known, model)
}

function* withoutOne(
  whole: string,
  known: ReadonlySet<string>,
  model: Words,
): Iterable<readonly [short: string, whole: string]> {
  // 晨检午检 is shortened to 晨午检.
  if (whole.length === LONGEST && (whole[0] === whole[2] || whole[1] === whole[3])) return
  // Without the last it may begin another, and a longer one without the first may be another's end.
  for (let at = 1; at + 1 < whole.length; at++) {
    const short = whole.slice(0, at) + whole.slice(at + 1)
    // 新教学楼 lacks nothing of 新建教学楼, nor 硬隔离 of 硬质隔离.
    if (at === 1 && QUALITIES.includes(whole[0]!)) continue
    if (known.has(short) || model.cost(short) !== undefined) continue
    // What is left of the word of two that lost one: it may end or begin the other word.
    const orphan = at % 2 === 0 && at + 1 < whole.length ? whole[at + 1]! : whole[at - 1]!
    const kept = at < 2 ? whole.slice(2) : whole.slice(0, 2)
    const isNoun = SUFFIX.includes(orphan) && (model.cost(kept) !== undefined || whole.length > LONGEST)
    if (!isNoun && (whole.length > LONGER || !FUNCTION.has(orphan))) yield [short, whole]
  }
}

const LONGEST = 4
/** So much is left of such that no other word can be meant. */
const LONGER = 5
const COMMON_ACROSS = 18
const QUALITIES = '新旧老硬软大小高低强弱好真快慢长短'

/** They make a noun of what stands before them: 教育网, 安全员, 教学量. */
const SUFFIX =
  '段台套赛季数网员组部室区点量率者生费班校园局科院所站厅委会长家力性化法式型类级期段制度课题案书表证金款物品事业人学教'
