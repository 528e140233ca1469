/**
 * A character that stands beside neither of its neighbours in a word that everybody uses, where a word comes out with one
 * that is taken for it (兑观: 兑现), or with the next before it (志意: 意志). Whether that word was meant is weighed in bits: how much
 * likelier the stretch becomes, and what else speaks for a slip or against it.
 */
import type { Lexicon, Span } from '@youju/model'
import { slotOf } from '@youju/read'
import { isOneWord, standsAlone, wordsAround } from '../../segments.ts'
import type { Words } from '../../words.ts'
import { alikeCharacters } from './alike-characters.ts'
import { Names } from './names.ts'
import { isCalled, isInMotto } from './quoted.ts'
import { isFromTo, isMadeInRow, isOfSingles, isPaired } from './rows.ts'

/** `sure` is by how many bits more than enough. */
export type Odd = { at: Span; right: string; sure: number }
/** What may have been meant: what speaks for it by itself, and the bits that it can save without its neighbours. */
type Candidate = { word: string; evidence: number; bound: number }

/** Bits that all together must have. */
const LEAST = 20
/**
 * What each circumstance is worth, in bits. Fitted (logistic regression) to 260 slips of our own corpora and 2,500 places of
 * clean texts where a word comes out likewise; the last four and the sum, again, to 607 and 1,627, none of which taught the neighbours it was
 * held against.
 */
const EVIDENCE = {
  ofReports: 5, // 巩因率: reports speak of 巩固
  homophone: 4, // 机质: 制
  swapped: 4,
  joinsBefore: -2, // 食堂|近货: 堂近 is in no word, 食堂 is
  joinsBehind: -3,
  functional: -4, // 由其: 由 stands beside anything
  kind: -2, // 本园, 两校, 乡级
  aRareCharacter: -0.3, // for each bit that it costs: 溆水, 奋楫 are rare, not wrong
  again: -5, // 逐架逐册, 边走边记: made on the spot
  othersAgain: -3, // 壮家娃、瑶家娃
  name: -5,
  alone: 2.5, // the dictionary of the engine has the character in no word
  oneWord: 1.5, // and what was meant as one
  neighbour: 6, // 客业负担: 课业 has been seen beside 负担
  partnerFunctional: -2, // 最厚, 先敬: what stands beside it there stands beside anything
  numbered: -4, // 实检40847人: reports count what they did, and shorten it
  ended: 1, // 负责收理。 there is no next word that it may belong to
}
/** What stands around may add so much to what a pair saves by itself. */
const AROUND_ADDS = 14

/** They stand by themselves beside anything; the last are forms of traditional print that stay when a text is simplified. */
const FUNCTION = flags(
  '甲乙丙丁的地得了着过是在有和与及或为以于由从被把将向对到就都也还又很更最不没所之其这那个各每多并而且但因已未上下中内外大一二三四五六七八九十百千万亿两省市县区镇乡村们边徵著陜祇衹祗藉鬆乾於後裏',
)
/** Kinds of office and people, and what is said of each of them: 本园, 全园, 两校, 乡级. */
const KINDS = flags(
  '小全本我该此某另原首校园局班组科室股队户生师员级处站点段次年月日件条项间栋台套册量率者员性化证促居东西南北',
)
/** Pieces into which a character falls, which stand nowhere by themselves (攵造: 打造). */
const PIECES = new Set('扌氵阝讠攵忄艹纟钅饣犭礻衤冫灬亻彳宀疒辶刂卩冂勹凵丬爿啇')
const PLACES = '省市县区镇乡村校园'
const TIMES = '日周旬月季年晨午晚春秋'
/** Rarer words were hardly meant. */
const DEAREST = 21
const DEAREST_THREE = 20
const DEAREST_SWAPPED = 19
/** Bits of a character that no list has. */
const STRANGE = 25
const AROUND = 4

export class OddCharacters {
  readonly #words: Words
  readonly #alike: ReadonlyMap<string, readonly string[]>
  readonly #sounds: ReadonlyMap<string, readonly string[]>
  readonly #names: Names
  readonly #trade: ReadonlySet<string>
  /** Words by their first and by their last character. */
  readonly #begin = new Map<number, string[]>()
  readonly #end = new Map<number, string[]>()
  readonly #candidates = new Map<number, readonly Candidate[]>()
  /** Words of three by the two characters that are left when one is mistaken, and which. */
  readonly #threes = new Map<number, string[]>()
  /** For two characters, in which place of a word of three another one may be missing: a bit each. */
  readonly #placesOfThree = new Uint8Array(SLOTS)

  constructor(words: Words, { phrases, reportWords, confusables, homophones = [], surnames = '' }: Lexicon) {
    this.#words = words
    this.#alike = alikeCharacters(confusables)
    this.#sounds = alikeCharacters(homophones)
    this.#names = new Names(surnames)
    this.#trade = new Set([...phrases, ...reportWords])
    for (const word of words.pairs(DEAREST)) {
      append(this.#begin, word.charCodeAt(0), word)
      append(this.#end, word.charCodeAt(1), word)
    }
    for (const word of words.longer(DEAREST_THREE))
      if (word.length === 3)
        for (let odd = 0; odd < 3; odd++) {
          append(this.#threes, keyOfThree(word, 0, odd), word)
          this.#placesOfThree[slotOfThree(word, 0, odd)]! |= 1 << odd
        }
  }

  *findAll(text: string): Iterable<Odd> {
    let best: Odd | undefined
    for (let at = 0, before = 0, code = text.charCodeAt(0); at < text.length; at++) {
      const behind = text.charCodeAt(at + 1)
      if (isHan(code) && !this.#words.areCommon(before, code) && !this.#words.areCommon(code, behind)) {
        const found =
          isOfTimes(text, at) || isFromTo(text, at) || isOfSingles(text, at)
            ? undefined
            : this.#meantAt(text, at, before, behind)
        if (best && (!found || best.at[1] <= found.at[0])) {
          yield best
          best = undefined
        }
        if (found && (!best || found.sure > best.sure)) best = found
      }
      before = code
      code = behind
    }
    if (best) yield best
  }

  #meantAt(text: string, at: number, before: number, behind: number): Odd | undefined {
    const code = text.charCodeAt(at)
    const second = this.#candidatesOf(before, code, 1)
    const first = this.#candidatesOf(code, behind, 0)
    const threes = this.#threesAround(text, at)
    const swapped = this.#swapped(text, at, before)
    if (second.length + first.length + threes.length === 0 && !swapped) return undefined
    const here = this.#evidenceAt(text, at, before, behind)
    const [from, to] = [Math.max(0, at - AROUND), Math.min(text.length, at + 1 + AROUND)]
    let cost = -1
    let best: Odd | undefined
    const consider = (place: number, { word, evidence, bound }: Candidate, others = 0): void => {
      const known = here + others + evidence - LEAST
      if (known + bound + AROUND_ADDS < (best?.sure ?? 0)) return
      if (cost < 0) cost = this.#words.costOf(text, from, to)
      const saved = cost - this.#words.costOf(text.slice(from, place) + word + text.slice(place + word.length, to))
      const sure = known + saved + (this.#isNextToKnown(text, place, word) ? EVIDENCE.neighbour : 0)
      if (sure > (best?.sure ?? -EVIDENCE.alone - EVIDENCE.oneWord))
        best = { at: [place, place + word.length], right: word, sure }
    }
    for (const candidate of second) consider(at - 1, candidate, partnerAt(text, at - 1) + behindAt(text, at + 1))
    for (const candidate of first) consider(at, candidate, partnerAt(text, at + 1) + behindAt(text, at + 2))
    if (swapped) consider(at, swapped, (isAgain(text, at + 1) ? EVIDENCE.again : 0) + behindAt(text, at + 2))
    for (const [place, candidate] of threes) consider(place, candidate, behindAt(text, place + 3))
    if (!best || isInMotto(text, best.at) || isMadeInRow(text, best.at) || isPaired(text, best.at)) return undefined
    if (isCalled(text, best.at)) return undefined
    const sure = best.sure + this.#evidenceAround(text, best, at)
    return sure >= 0 ? { ...best, sure } : undefined
  }

  /** What the character and its neighbours tell, whatever was meant. */
  #evidenceAt(text: string, at: number, before: number, behind: number): number {
    const code = text.charCodeAt(at)
    return (
      (this.#words.joins(before, code) ? EVIDENCE.joinsBefore : 0) +
      (this.#words.joins(code, behind) ? EVIDENCE.joinsBehind : 0) +
      (FUNCTION[code] ? EVIDENCE.functional : KINDS[code] ? EVIDENCE.kind : 0) +
      EVIDENCE.aRareCharacter * this.#costOf(text[at]!) +
      (isAgain(text, at) ? EVIDENCE.again : 0)
    )
  }

  /** 客业|负担: the word that was meant has been seen there; what stands in its place (率先|试行) has not. */
  #isNextToKnown(text: string, at: number, word: string): boolean {
    return this.#hasNeighbour(text, at, word) && !this.#hasNeighbour(text, at, text.slice(at, at + word.length))
  }

  /** Whether it has been seen beside the word before or behind the place. */
  #hasNeighbour(text: string, at: number, word: string): boolean {
    const behind = at + word.length
    return (
      this.#words.areNeighbours(word.slice(-2) + text.slice(behind, behind + 2)) ||
      this.#words.areNeighbours(text.slice(Math.max(0, at - 2), at) + word.slice(0, 2))
    )
  }

  #evidenceAround(text: string, { at, right }: Odd, odd: number): number {
    return (
      (standsAlone(wordsAround(text, at), odd) ? EVIDENCE.alone : 0) +
      (isOneWord(right) ? EVIDENCE.oneWord : 0) +
      (this.#names.isIn(text, at, this.#trade.has(right), odd) ? EVIDENCE.name : 0)
    )
  }

  /** The words that the pair is with another character in that place of it. */
  #candidatesOf(first: number, second: number, odd: 0 | 1): readonly Candidate[] {
    if (!isHan(first) || !isHan(second)) return NONE
    // Small enough to stay a small integer.
    const key = ((first - FIRST_HAN) * HAN + second - FIRST_HAN) * 2 + odd
    const known = this.#candidates.get(key)
    if (known) return known
    const pair = String.fromCharCode(first, second)
    const words = (odd === 0 ? this.#end.get(second) : this.#begin.get(first)) ?? []
    const alone = this.#costOf(pair[0]!) + this.#costOf(pair[1]!)
    const candidates = words
      .filter((word) => this.#isTakenFor(pair[odd]!, word[odd]!))
      .map((word) => this.#candidate(word, pair[odd]!, odd, alone - this.#words.cost(word)!))
      .filter(({ evidence, bound }) => evidence + bound >= LEAST - AROUND_ADDS)
    this.#candidates.set(key, candidates)
    return candidates
  }

  #isTakenFor(wrong: string, right: string): boolean {
    return PIECES.has(wrong) || (this.#alike.get(wrong)?.includes(right) ?? false)
  }

  #candidate(word: string, wrong: string, odd: number, bound: number): Candidate {
    const evidence =
      (this.#trade.has(word) ? EVIDENCE.ofReports : 0) +
      (this.#sounds.get(wrong)?.includes(word[odd]!) ? EVIDENCE.homophone : 0)
    return { word, evidence, bound }
  }

  /** 老零化: words of three with one alike in its place, and where they would begin. */
  #threesAround(text: string, at: number): readonly (readonly [place: number, Candidate])[] {
    let found = NO_PLACES
    for (let odd = 0; odd < 3; odd++) {
      if (((this.#placesOfThree[slotOfThree(text, at - odd, odd)]! >> odd) & 1) === 0) continue
      // 县平台: whose it is.
      if (odd === 0 && PLACES.includes(text[at]!)) continue
      for (const word of this.#threes.get(keyOfThree(text, at - odd, odd)) ?? [])
        if (this.#alike.get(text[at]!)?.includes(word[odd]!))
          found = [...found, [at - odd, this.#candidate(word, text[at]!, odd, FAR)]]
    }
    return found
  }

  /** Two in a row that join nothing, and a word the other way round; or each with what stands beside it (社效会益). */
  #swapped(text: string, at: number, before: number): Candidate | undefined {
    const words = this.#words
    const one = text.charCodeAt(at)
    const other = text.charCodeAt(at + 1)
    if (words.joins(one, other) || words.cost(text.slice(at, at + 2)) !== undefined) return undefined
    const behind = text.charCodeAt(at + 2)
    if (words.joins(other, behind) || isOfTimes(text, at + 1)) return undefined
    const areParts = words.joins(before, other) && words.joins(one, behind)
    if (!areParts && !words.joins(other, one)) return undefined
    const word = text[at + 1]! + text[at]!
    const isWord = (words.cost(word) ?? FAR) <= DEAREST_SWAPPED
    // 施工期短: the first of them belongs to the word before it.
    if (!areParts && (!isWord || words.joins(before, one))) return undefined
    return { word, evidence: EVIDENCE.swapped + (this.#trade.has(word) ? EVIDENCE.ofReports : 0), bound: FAR }
  }

  #costOf(character: string): number {
    return this.#words.cost(character) ?? STRANGE
  }
}

const NONE: readonly Candidate[] = []
const NO_PLACES: readonly (readonly [place: number, Candidate])[] = []
/** No bound. */
const FAR = 99

/** 逐架逐册, 边走边记: the same character a few further on either side. */
function isAgain(text: string, at: number): boolean {
  for (let step = 2; step <= 6; step++) if (text[at - step] === text[at] || text[at + step] === text[at]) return true
  return false
}

/** 月审季查: what is done each time. */
const isOfTimes = (text: string, at: number): boolean =>
  isTime(text, at) && (isTime(text, at - 2) || isTime(text, at + 2))
const isTime = (text: string, at: number): boolean => TIMES.includes(text[at] ?? ' ')

/** The character beside the odd one: whether it stands there once more, and whether it stands beside anything. */
const partnerAt = (text: string, at: number): number =>
  (text[at - 2] === text[at] || text[at + 2] === text[at] ? EVIDENCE.othersAgain : 0) +
  (FUNCTION[text.charCodeAt(at)] ? EVIDENCE.partnerFunctional : 0)

/** What stands behind the word. */
function behindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return isHan(code) ? 0 : isDigit(code) ? EVIDENCE.numbered : EVIDENCE.ended
}
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** The two characters beside the odd one of three. */
const firstOfThree = (text: string, from: number, odd: number): number => text.charCodeAt(odd === 0 ? from + 1 : from)
const secondOfThree = (text: string, from: number, odd: number): number =>
  text.charCodeAt(odd === 2 ? from + 1 : from + 2)

/** Both, and where the odd one stands. */
const keyOfThree = (text: string, from: number, odd: number): number =>
  (firstOfThree(text, from, odd) * 0x10000 + secondOfThree(text, from, odd)) * 4 + odd

const SLOTS = 1 << 21
const slotOfThree = (text: string, from: number, odd: number): number =>
  slotOf(firstOfThree(text, from, odd), secondOfThree(text, from, odd))

const FIRST_HAN = 0x4e00
const HAN = 0x5200
const isHan = (code: number): boolean => code >= FIRST_HAN && code < FIRST_HAN + HAN

function flags(characters: string): Uint8Array {
  const set = new Uint8Array(0x10000)
  for (const character of characters) set[character.charCodeAt(0)] = 1
  return set
}

function append(lists: Map<number, string[]>, key: number, word: string): void {
  const list = lists.get(key)
  if (list) list.push(word)
  else lists.set(key, [word])
}
