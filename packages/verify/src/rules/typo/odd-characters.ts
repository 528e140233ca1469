/**
 * A character that stands beside neither of its neighbours in any word, where a word comes out with another one in its place
 * (兑观: 兑现) or with its neighbour before it (志意: 意志). The one must be taken for the other: alike, a piece into which a
 * character fell (攵造: 打造) or its neighbour once more (殊殊: 特殊). How many bits the stretch becomes likelier by tells whether that
 * word was meant.
 */
import type { Lexicon, Span } from '@youju/model'
import { slotOf } from '@youju/read'
import { standsAlone, wordsAround } from '../../segments.ts'
import type { Words } from '../../words.ts'

/** `odd` is the place of the character, `isAlike` whether it is taken for the right one. */
export type Odd = { at: Span; right: string; saved: number; odd: number; isAlike: boolean }
type Quadruple = [number, number, number, number]
type Alike = ReadonlyMap<string, readonly string[]>
/** What the pair may be: `bound` and `dear` are the bits that it can save at most and what they count for less; `isEvident` where few will do. */
type Candidate = {
  word: string
  bound: number
  dear: number
  isAlike: boolean
  isEvident?: boolean
  isSwapped?: boolean
}

/** Bits that must be saved. */
const LEAST = 14
const LEAST_EVIDENT = 9
/** What the pair must save by itself; what stands around may add to it. */
const LEAST_BOUND = 9
/** Of a pair that joins nothing around it. */
const LEAST_APART = 6
/** Words so common are likelier meant. */
const EVIDENT = 13
/** Words that reports hardly use were hardly meant. */
const NOT_OF_REPORTS = 2
const RARE_WORD = 1
/** Where the character makes a word with one that makes another word too. */
const TORN = 2
const PRODUCTIVE_FIRST = 6
/** Beside what stands beside anything. */
const FREE = 5
/** Two characters change places less often than one is mistaken. */
const SWAPPED = 2
const DEAREST_SWAPPED = 19
/** Rarer words were hardly meant. */
const DEAREST = 21
/** Words of three. */
const DEAREST_THREE = 20
const NOT_OF_REPORTS_THREE = 10
/** No bound. */
const FAR = 99
/** A neighbour once more in place of what looks like nothing beside it. */
const TWICE = 11
/** Pieces of characters, which stand nowhere by themselves. */
const PIECES = new Set('扌氵阝讠攵忄艹纟钅饣犭礻衤冫灬亻彳宀疒辶刂卩冂勹凵丬爿啇')
const HELD = 4
/** Where the dictionary of the engine has the character in some word. */
const IN_WORD = 3
/** They end a verb: 梳理出, 放进. */
const COMPLEMENTS = '出进到入起掉住'
const AROUND = 4

/** They stand by themselves beside anything. */
const FUNCTION =
  '的地得了着过是在有和与及或为以于由从被把将向对到就都也还又很更最不没所之其这那个各每多并而且但因已未上下中内外大一二三四五六七八九十百千万亿两省市县区镇乡村们边'
/** Kinds of office and people, and what is said of each of them: 本园, 全园, 两校, 乡级. */
const KINDS =
  '小全本我该此某另原首校园局班组科室股队户生师员级处站点段次年月日件条项间栋台套册量率者员性化证促居东西南北'
/** Verbs and adverbs that stand before any noun or verb: 逐车检验, 应建尽建, 结书友. */
const PRODUCTIVE = '逐渐应拟须仍曾皆均需新转结互再初复代兼待可能会要想愿请让给对比较最更太真多少早晚快慢'
/** Forms of traditional print that stay when a text is turned into simplified ones. */
const TRADITIONAL = '徵著陜祇衹祗藉鬆乾於後裏'
const [functions, free] = [flags(FUNCTION + TRADITIONAL), flags(FUNCTION + KINDS)]
const productive = flags(PRODUCTIVE)
/** 月审季查: what is done each time. */
const TIMES = '日周旬月季年晨午晚春秋'

export class OddCharacters {
  readonly #words: Words
  readonly #alike: Alike
  readonly #trade: ReadonlySet<string>
  /** Words by their first and by their last character. */
  readonly #begin = new Map<number, string[]>()
  readonly #end = new Map<number, string[]>()
  readonly #candidates = new Map<number, readonly Candidate[]>()
  /** Words of three by the two characters that are left when one is mistaken, and which. */
  readonly #threes = new Map<number, string[]>()
  /** For two characters, in which place of a word of three another one may be missing: a bit each. */
  readonly #placesOfThree = new Uint8Array(SLOTS)

  constructor(words: Words, alike: Alike, { phrases, reportWords }: Lexicon) {
    this.#words = words
    this.#alike = alike
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
    const words = this.#words
    let best: Odd | undefined
    for (let at = 0, joined = false, code = text.charCodeAt(0); at < text.length; at++) {
      const next = text.charCodeAt(at + 1)
      const joins = isHan(code) && isHan(next) && words.joins(code, next)
      const isJoined = isHan(code) && this.#joinsIn(text, at, joined, joins)
      const isTorn = isJoined && this.#isTorn(text, at, joined, joins)
      if (isHan(code) && functions[code] === 0 && (isTorn || !isJoined)) {
        const found = isParallel(text, at) ? undefined : this.#meantAt(text, at, isTorn)
        if (best && (!found || best.at[1] <= found.at[0])) {
          yield best
          best = undefined
        }
        if (found && (!best || found.saved > best.saved)) best = found
      }
      joined = joins
      code = next
    }
    if (best) yield best
  }

  /** Whether the character is joined, and not only beside a word that everybody uses (系统|招开 and no 统招). */
  #joinsIn(text: string, at: number, joinsBefore: boolean, joinsNext: boolean): boolean {
    if (!joinsBefore && !joinsNext) return false
    if (joinsBefore && joinsNext) return true
    const words = this.#words
    const step = joinsBefore ? -1 : 1
    const far = text.charCodeAt(at + 2 * step)
    const near = text.charCodeAt(at + step)
    const code = text.charCodeAt(at)
    if (step < 0) return words.areCommon(near, code) || !words.areCommon(far, near)
    return words.areCommon(code, near) || !words.areCommon(near, far)
  }

  /** 学习|惯彻, 落实|施工… : joined on one side only, to a character that belongs to the word behind it. */
  #isTorn(text: string, at: number, joinsBefore: boolean, joinsNext: boolean): boolean {
    if (joinsBefore === joinsNext) return false
    const step = joinsBefore ? -1 : 1
    const far = text.charCodeAt(at + 2 * step)
    const near = text.charCodeAt(at + step)
    return step < 0 ? this.#words.areCommon(far, near) : this.#words.areCommon(near, far)
  }

  #meantAt(text: string, at: number, isTorn: boolean): Odd | undefined {
    const before = text.charCodeAt(at - 1)
    const code = text.charCodeAt(at)
    const next = text.charCodeAt(at + 1)
    let best: Odd | undefined
    const [from, to] = [Math.max(0, at - AROUND), Math.min(text.length, at + 1 + AROUND)]
    let cost = -1
    // A rare word stands there as it is unless another one is plainly alike.
    const isRare = this.#words.areRare(before, code) || this.#words.areRare(code, next)
    const consider = (place: number, { word, bound, dear: itself, isAlike, isEvident, isSwapped }: Candidate): void => {
      if ((isRare || isTorn) && !isAlike) return
      const held = word.length === 2 ? this.#heldBy(text, place, at) : 0
      const dear = itself + (isRare ? RARE_WORD : 0) + (isTorn ? TORN : 0) + held
      const least = !isEvident ? LEAST : isSwapped || !this.#standsApart(text, place) ? LEAST_EVIDENT : LEAST_APART
      if (bound - dear < Math.min(least, LEAST_BOUND) || (best && bound - dear <= best.saved)) return
      if (cost < 0) cost = this.#words.costOf(text, from, to)
      const changed = text.slice(from, place) + word + text.slice(place + word.length, to)
      const saved = cost - this.#words.costOf(changed) - dear
      if (saved >= least && (!best || saved > best.saved))
        best = { at: [place, place + word.length], right: word, saved, odd: at, isAlike }
    }
    if (isHan(before)) for (const candidate of this.#candidatesOf(before, code, 1)) consider(at - 1, candidate)
    if (isHan(next)) {
      for (const candidate of this.#candidatesOf(code, next, 0)) consider(at, candidate)
      const swapped = this.#swapped(text, at)
      if (swapped) consider(at, swapped)
    }
    for (let odd = 0; odd < 3; odd++) {
      if (((this.#placesOfThree[slotOfThree(text, at - odd, odd)]! >> odd) & 1) === 0) continue
      for (const candidate of this.#threesAt(text, at, odd)) consider(at - odd, candidate)
    }
    return best && (best.saved >= LEAST_EVIDENT + IN_WORD || this.#isNoWord(text, best)) ? best : undefined
  }

  /** Bits by which what stands around holds a pair: its other character belongs to the word beside it (上进|心). */
  #heldBy(text: string, place: number, odd: number): number {
    const [beside, outside] = odd === place ? [place + 1, place + 2] : [place, place - 1]
    const [first, second] = beside < outside ? [beside, outside] : [outside, beside]
    if (this.#words.areCommon(text.charCodeAt(first), text.charCodeAt(second))) return HELD
    return outside < beside && COMPLEMENTS.includes(text[beside]!) && isHan(text.charCodeAt(outside)) ? HELD : 0
  }

  /** Neither character of the pair joins what stands beside it. */
  #standsApart(text: string, place: number): boolean {
    const [before, one, other, next] = [-1, 0, 1, 2].map((step) => text.charCodeAt(place + step)) as Quadruple
    const joins = (first: number, second: number): boolean =>
      isHan(first) && isHan(second) && this.#words.joins(first, second)
    return !joins(before, one) && !joins(one, other) && !joins(other, next)
  }

  #isNoWord(text: string, { at, odd }: { at: Span; odd: number }): boolean {
    return standsAlone(wordsAround(text, at), odd)
  }

  /** The words that the pair is with another character in that place of it, likeliest first. */
  #candidatesOf(first: number, second: number, odd: 0 | 1): readonly Candidate[] {
    const key = ((first - FIRST_HAN) * HAN + second - FIRST_HAN) * 2 + odd
    const known = this.#candidates.get(key)
    if (known) return known
    const [character, other] = [first, second].map((code) => String.fromCharCode(code)) as [string, string]
    const wrong = odd === 0 ? character : other
    const words = (odd === 0 ? this.#end.get(second) : this.#begin.get(first)) ?? []
    const alone = this.#costOf(character) + this.#costOf(other)
    const candidates = words
      .filter((word) => this.#isTakenFor(wrong, word[odd]!) || (first === second && word[odd] !== wrong))
      .map((word): Candidate => this.#candidate(word, wrong, odd, alone))
      .filter(({ bound, dear, isEvident }) => bound - dear >= (isEvident ? LEAST_APART : LEAST_BOUND))
      .sort((a, b) => b.bound - b.dear - (a.bound - a.dear))
      .slice(0, MOST)
    this.#candidates.set(key, candidates)
    return candidates
  }

  #isTakenFor(wrong: string, right: string): boolean {
    return PIECES.has(wrong) || (this.#alike.get(wrong)?.includes(right) ?? false)
  }

  #candidate(word: string, wrong: string, odd: 0 | 1, alone: number): Candidate {
    const cost = this.#words.cost(word)!
    const isAlike = this.#alike.get(wrong)?.includes(word[odd]!) ?? false
    const stands = free[word.charCodeAt(0)] === 1 || free[word.charCodeAt(1)] === 1 || free[wrong.charCodeAt(0)] === 1
    const isProductive = productive[odd === 0 ? wrong.charCodeAt(0) : word.charCodeAt(0)] === 1
    const dear =
      (isAlike || PIECES.has(wrong) ? 0 : TWICE) +
      (stands ? FREE : 0) +
      (isProductive ? PRODUCTIVE_FIRST : 0) +
      (odd === 1 && COMPLEMENTS.includes(wrong) ? HELD : 0) +
      (this.#trade.has(word) ? 0 : NOT_OF_REPORTS)
    const isEvident = isAlike && cost <= EVIDENT && !isProductive && !(odd === 1 && COMPLEMENTS.includes(wrong))
    return { word, bound: alone - cost, dear, isAlike, isEvident }
  }

  /** 老零化: words of three with one alike in its place. */
  *#threesAt(text: string, at: number, odd: number): Iterable<Candidate> {
    for (const word of this.#threes.get(keyOfThree(text, at - odd, odd)) ?? [])
      if (this.#alike.get(text[at]!)?.includes(word[odd]!))
        yield { word, bound: FAR, dear: this.#trade.has(word) ? 0 : NOT_OF_REPORTS_THREE, isAlike: true }
  }

  /** Two in a row that join nothing, and a word the other way round; or each with what stands beside it (社效会益). */
  #swapped(text: string, at: number): Candidate | undefined {
    const words = this.#words
    const before = text.charCodeAt(at - 1)
    const one = text.charCodeAt(at)
    const other = text.charCodeAt(at + 1)
    const behind = text.charCodeAt(at + 2)
    if (words.joins(one, other) || (isHan(behind) && words.joins(other, behind))) return undefined
    const word = text[at + 1]! + text[at]!
    const cost = words.cost(word)
    const isWord = cost !== undefined && cost <= DEAREST_SWAPPED
    const areParts = isHan(before) && isHan(behind) && words.joins(before, other) && words.joins(one, behind)
    // 施工期短: the first of them belongs to the word before it.
    const isHeld = isHan(before) && words.joins(before, one)
    if (!areParts && (!isWord || isHeld)) return undefined
    const stands = free[one] === 1 || free[other] === 1
    return { word, bound: FAR, dear: SWAPPED + (stands ? FREE : 0), isAlike: true, isEvident: true, isSwapped: true }
  }

  #costOf(character: string): number {
    return this.#words.cost(character) ?? STRANGE
  }
}

/** Bits of a character that no list has. */
const STRANGE = 25
const MOST = 8

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

/** 索证索票, 边走边记, 村规民约: what is said twice with another word each time is made on the spot. */
const isParallel = (text: string, at: number): boolean => {
  const before = text[at - 1]
  const isTime = (place: number): boolean => TIMES.includes(text[place] ?? ' ')
  if ((isTime(at - 1) && isTime(at + 1)) || (isTime(at - 2) && isTime(at))) return true
  return (
    (isHan(text.charCodeAt(at - 1)) && (before === text[at - 3] || before === text[at + 1])) ||
    text[at] === text[at + 2]
  )
}

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
