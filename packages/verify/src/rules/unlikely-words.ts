/**
 * Where a stretch of Chinese becomes much likelier by one change: a character replaced by one alike, one written twice, one
 * lost. Only words of reports are proposed; a pair that comes up again and again in a text is a name or a term.
 */
import type { Lexicon, Span } from '@youju/model'
import { type PairTable, PhraseFinder } from '@youju/read'
import { isNoWord, isParted, standsAlone, wordsAround } from '../segments.ts'
import { Words } from '../words.ts'
import { alikeCharacters } from './alike-characters.ts'

export type Unlikely = { at: Span; right: string }
/** `least` in bits */
type Candidate = { word: string; least: number }

/** Bits that a change must save before anybody would call it a slip. */
const LEAST_REPLACED = 10
/** Ordinary words are meant less surely than the fixed ones of reports. */
const LEAST_ORDINARY = 12
const LEAST_FUNCTION = 17
const LEAST_LOST = 9
const AROUND = 4
const OFTEN = 3
/** A word as common as that may have been meant anywhere. */
const COMMON = 13

/** They stand by themselves beside anything. */
const LONG = 15
const FUNCTION = new Set(
  '的地得了着过是在有和与及或为以于由从被把将向对到就都也还又很更最不没所之其这那个各每多并而且但因已未上下中内外大小一二三四五六七八九十百千万亿两省市县区镇乡村',
)

export class UnlikelyWords {
  readonly #words: Words
  readonly #meant: ReadonlySet<string>
  /** Pairs inside longer words. */
  readonly #inside = new Set<string>()
  readonly #fixed: ReadonlySet<string>
  readonly #alike: ReadonlyMap<string, readonly string[]>
  /** The kind of pairs that are a word of reports with one character alike. */
  readonly #wrong: number
  /** By pair, as they come up. */
  readonly #candidates = new Map<number, readonly Candidate[]>()
  readonly #shortened: PhraseFinder
  readonly #whole: readonly string[]

  constructor(lexicon: Lexicon, table: PairTable) {
    this.#wrong = table.newKind()
    this.#words = new Words(lexicon)
    const trade: string[] = [...lexicon.phrases, ...lexicon.reportWords]
    const common = [...this.#words.pairs(COMMON)]
    this.#meant = new Set([...trade.filter((word) => word.length === 2), ...common])
    this.#fixed = new Set(lexicon.phrases)
    for (const word of [...trade, ...this.#words.longer(LONG)])
      for (let at = 1; at < word.length && word.length > 2; at++) this.#inside.add(word.slice(at - 1, at + 1))
    this.#alike = alikeCharacters(lexicon.confusables)
    for (const word of new Set([...this.#meant, ...this.#inside]))
      for (let at = 0; at < 2; at++)
        for (const other of this.#alike.get(word[at]!) ?? []) {
          const [first, second] = at === 0 ? [other, word[1]!] : [word[0]!, other]
          table.add(first.charCodeAt(0), second.charCodeAt(0), this.#wrong)
        }
    const shortened = [...shortenings(lexicon.phrases, this.#words)]
    this.#shortened = new PhraseFinder(
      shortened.map(([short]) => short),
      table,
    )
    this.#whole = shortened.map(([, whole]) => whole)
  }

  /** @param kinds what the table says of the text */
  findAll(text: string, kinds: Uint8Array): Unlikely[] {
    const found = [
      ...this.#replaced(text, kinds),
      ...this.#twice(text),
      ...this.#wordTwice(text),
      ...this.#lost(text, kinds),
    ]
    const counts = new Map<string, number>()
    for (const { at } of found) {
      const wrong = text.slice(...at)
      counts.set(wrong, (counts.get(wrong) ?? 0) + 1)
    }
    return found.filter(({ at }) => counts.get(text.slice(...at))! < OFTEN)
  }

  areAlike(one: string, other: string): boolean {
    return this.#alike.get(one)?.includes(other) ?? false
  }

  /** A word of reports, of any length. */
  isWord(word: string): boolean {
    return this.#meant.has(word)
  }

  /** Whether the text becomes much likelier with the other words there. */
  saves(text: string, at: Span, right: string): boolean {
    return this.#saved(text, at, right) >= LEAST_ORDINARY
  }

  /** Bits that the text becomes likelier by with other words in a place. */
  #saved(text: string, at: Span, right: string): number {
    const [from, to] = around(text, at)
    return this.#words.costOf(text, from, to) - this.#words.costOf(replaced(text, [from, to], at, right))
  }

  *#replaced(text: string, kinds: Uint8Array): Iterable<Unlikely> {
    const words = this.#words
    for (let at = 1; at < text.length; at++) {
      if ((kinds[at - 1]! & this.#wrong) === 0) continue
      const [first, second] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
      if (!isHan(first) || !isHan(second) || words.joins(first, second)) continue
      // Both belong to the words beside them: the pair is only where these meet.
      if (words.joins(text.charCodeAt(at - 2), first) && words.joins(second, text.charCodeAt(at + 1))) continue
      // 24支女队: a measure word belongs to its number.
      if (isNumeral(text.charCodeAt(at - 2))) continue
      // 中心校设12个班: a verb belongs to the number behind it.
      if (TAKES_NUMBER.includes(text[at]!) && isDigit(text.charCodeAt(at + 1))) continue
      // 东溪, 南坪: nobody can tell a small place's name from a slip.
      if (PLACE_ENDS.includes(text[at]!)) continue
      const right = this.#meantBy(text, at - 1)
      if (right && isNoWord(text, [at - 1, at + 1], text[at - 1] === right[0] ? 1 : 0))
        yield { at: [at - 1, at + 1], right }
    }
  }

  #meantBy(text: string, at: number): string | undefined {
    const candidates = this.#candidatesOf(text.charCodeAt(at), text.charCodeAt(at + 1))
    if (candidates.length === 0) return undefined
    const place: Span = [at, at + 2]
    const window = around(text, place)
    const odd = this.#words.costOf(text, ...window)
    let best: string | undefined
    let most = 0
    for (const { word, least } of candidates) {
      const saved = odd - this.#words.costOf(replaced(text, window, place, word))
      if (saved > most && saved >= least) [best, most] = [word, saved]
    }
    return best
  }

  /** The words that the pair is with one character alike, and the bits that each must save. */
  #candidatesOf(first: number, second: number): readonly Candidate[] {
    const pair = first * 0x10000 + second
    const known = this.#candidates.get(pair)
    if (known) return known
    const [one, other] = [String.fromCharCode(first), String.fromCharCode(second)]
    const least = (word: string, changed: string): number =>
      FUNCTION.has(changed) || FUNCTION.has(word[0]!)
        ? LEAST_FUNCTION
        : this.#fixed.has(word)
          ? LEAST_REPLACED
          : LEAST_ORDINARY
    const candidates = [
      ...(this.#alike.get(one) ?? []).map((right) => ({ word: right + other, changed: one })),
      ...(this.#alike.get(other) ?? []).map((right) => ({ word: one + right, changed: other })),
    ]
      .filter(({ word }) => this.#meant.has(word) || this.#inside.has(word))
      .map(({ word, changed }) => ({ word, least: least(word, changed) }))
    this.#candidates.set(pair, candidates)
    return candidates
  }

  /** 发发展: without one of the two nothing is lost. 人人 and 小学学生 are words or part between two. */
  *#twice(text: string): Iterable<Unlikely> {
    for (let at = 1; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (
        code !== text.charCodeAt(at - 1) ||
        !isHan(code) ||
        text.charCodeAt(at + 1) === code ||
        text.charCodeAt(at - 2) === code
      )
        continue
      const character = text[at]!
      if (NUMERALS.includes(character) || NOUNS.includes(character) || text[at - 2] === '一') continue
      const both: Span = [at - 1, at + 1]
      if (this.#saved(text, both, character) < this.#words.costOf(character) - 1) continue
      const words = wordsAround(text, both)
      if (standsAlone(words, at - 1) || standsAlone(words, at)) yield { at: both, right: character }
    }
  }

  /** 精神精神: a word twice, which is none of those said twice. */
  *#wordTwice(text: string): Iterable<Unlikely> {
    for (let at = 2; at + 1 < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code !== text.charCodeAt(at - 2) || text.charCodeAt(at + 1) !== text.charCodeAt(at - 1)) continue
      const word = text.slice(at, at + 2)
      const cost = this.#words.cost(word)
      if (cost === undefined || code === text.charCodeAt(at + 1) || SAID_TWICE.test(word)) continue
      const both: Span = [at - 2, at + 2]
      if (this.#saved(text, both, word) >= cost - 1) yield { at: both, right: word }
    }
  }

  *#lost(text: string, kinds: Uint8Array): Iterable<Unlikely> {
    for (const { at, phrase } of this.#shortened.findAll(text, kinds)) {
      // 智慧育人 lacks no 教 of 智慧教育: what is left of a word belongs to the one beside it.
      const edges = [text.slice(at[0] - 1, at[0] + 1), text.slice(at[1] - 1, at[1] + 1)]
      if (edges.some((pair) => this.#meant.has(pair))) continue
      const whole = this.#whole[phrase]!
      if (this.#saved(text, at, whole) < LEAST_LOST) continue
      const words = wordsAround(text, at)
      if (isParted(words, at) && [0, 1, 2].some((offset) => standsAlone(words, at[0] + offset)))
        yield { at, right: whole }
    }
  }
}

/** Kinds of place and thing that end one word, and 对 of 对对口, and begin the next: 宿舍楼楼道, 中心校校长, 件件有着落. */
const NOUNS = '对生中楼校会室馆场园区队组团院站所局县镇乡村班家人件户班级门车路街天年月日个'
const PLACE_ENDS = '溪坝坪塘垭岭峪沟洼圩埠墩屯寨坳冲堡'
/** 讨论讨论, 一个一个 */
const SAID_TWICE =
  /^[一二三四五六七八九十百千两几]|研究|讨论|商量|学习|锻炼|活动|考虑|了解|休息|反思|交流|体验|办园|办学|感受|非常|哈哈|一年|逐/
const NUMERALS = '零〇一二三四五六七八九十百千万亿两'
const isNumeral = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || NUMERALS.includes(String.fromCharCode(code))
const TAKES_NUMBER = '设有共达为计占办建招辖含约近超增减'
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

/** No word reaches further. */
const around = (text: string, [from, to]: Span): Span => [
  Math.max(0, from - AROUND),
  Math.min(text.length, to + AROUND),
]

const replaced = (text: string, [from, to]: Span, at: Span, right: string): string =>
  text.slice(from, at[0]) + right + text.slice(at[1], to)

/** Fixed words of four characters without one of the first three; without the last they may begin another. */
function* shortenings(words: readonly string[], model: Words): Iterable<readonly [short: string, whole: string]> {
  const known = new Set(words)
  for (const whole of known) {
    if (whole.length !== 4) continue
    for (let at = 0; at < 3; at++) {
      const short = whole.slice(0, at) + whole.slice(at + 1)
      const orphan = whole[at < 2 ? 1 - at : 5 - at]!
      const kept = at < 2 ? whole.slice(2) : whole.slice(0, 2)
      const isNoun = SUFFIX.includes(orphan) && model.cost(kept) !== undefined
      if (known.has(short) || model.cost(short) !== undefined || FUNCTION.has(orphan) || isNoun) continue
      yield [short, whole]
    }
  }
}

/** They make a noun of what stands before them: 教育网, 安全员, 教学量. */
const SUFFIX =
  '网员组部室区点量率者生费班校园局科院所站厅委会长家力性化法式型类级期段制度课题案书表证金款物品事业人学教'
