/**
 * A character that stands beside neither of its neighbours in any word, where a word comes out with another one in its place
 * (兑观: 兑现) or with its neighbour before it (志意: 意志). How many bits the stretch becomes likelier by tells whether that
 * word was meant; a character that is hardly taken for the other one must save more.
 */
import type { Lexicon, Span } from '@youju/model'
import { standsAlone, wordsAround } from '../segments.ts'
import type { Words } from '../words.ts'

/** `odd` is the place of the character, `isAlike` whether it is taken for the right one. */
export type Odd = { at: Span; right: string; saved: number; odd: number; isAlike: boolean }
type Triple = [number, number, number]
type Quadruple = [number, number, number, number]
type Alike = ReadonlyMap<string, readonly string[]>
/** What the pair may be: `bound` and `dear` are the bits that it can save at most and what they count for less. */
type Candidate = { word: string; bound: number; dear: number; isAlike: boolean }

/** Bits that must be saved. */
const LEAST = 9
/** Words that reports hardly use were hardly meant. */
const NOT_OF_REPORTS = 2
const UNLIKE = 12
const UNLIKE_FIXED = 11
const RARE_WORD = 1
/** Beside what stands beside anything. */
const FREE = 5
/** Two characters change places less often than one is mistaken. */
const SWAPPED = 2
const DEAREST_SWAPPED = 19
/** Rarer words were hardly meant. */
const DEAREST = 21
/** A character rarer than this is a misreading of another one, whatever that looks like. */
const RARE = 20
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
/** Forms of traditional print that stay when a text is turned into simplified ones. */
const TRADITIONAL = '徵著陜祇衹祗藉鬆乾於後裏'
const [functions, free] = [flags(FUNCTION + TRADITIONAL), flags(FUNCTION + KINDS)]

export class OddCharacters {
  readonly #words: Words
  readonly #alike: Alike
  readonly #fixed: ReadonlySet<string>
  readonly #trade: ReadonlySet<string>
  /** Words by their first and by their last character. */
  readonly #begin = new Map<number, string[]>()
  readonly #end = new Map<number, string[]>()
  readonly #candidates = new Map<number, readonly Candidate[]>()

  constructor(words: Words, alike: Alike, { phrases, reportWords }: Lexicon) {
    this.#words = words
    this.#alike = alike
    this.#fixed = new Set(phrases)
    this.#trade = new Set([...phrases, ...reportWords])
    for (const word of words.pairs(DEAREST)) {
      append(this.#begin, word.charCodeAt(0), word)
      append(this.#end, word.charCodeAt(1), word)
    }
  }

  *findAll(text: string): Iterable<Odd> {
    const words = this.#words
    let best: Odd | undefined
    for (let at = 0, joined = false, code = text.charCodeAt(0); at < text.length; at++) {
      const next = text.charCodeAt(at + 1)
      const joins = isHan(code) && isHan(next) && words.joins(code, next)
      if (isHan(code) && functions[code] === 0 && !this.#joinsIn(text, at, joined, joins)) {
        const found = isParallel(text, at) ? undefined : this.#meantAt(text, at)
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
    const [far, near, code] = [
      text.charCodeAt(at + 2 * step),
      text.charCodeAt(at + step),
      text.charCodeAt(at),
    ] as Triple
    if (step < 0) return words.areCommon(near, code) || !words.areCommon(far, near)
    return words.areCommon(code, near) || !words.areCommon(near, far)
  }

  #meantAt(text: string, at: number): Odd | undefined {
    const [before, code, next] = [text.charCodeAt(at - 1), text.charCodeAt(at), text.charCodeAt(at + 1)]
    let best: Odd | undefined
    const [from, to] = [Math.max(0, at - AROUND), Math.min(text.length, at + 1 + AROUND)]
    let cost = -1
    // A rare word stands there as it is unless another one is plainly alike.
    const isRare = this.#words.areRare(before, code) || this.#words.areRare(code, next)
    const consider = (place: number, { word, bound, dear: itself, isAlike }: Candidate): void => {
      if (isRare && !isAlike) return
      const dear = itself + (isRare ? RARE_WORD : 0) + this.#heldBy(text, place, at)
      if (bound - dear < LEAST || (best && bound - dear <= best.saved)) return
      if (cost < 0) cost = this.#words.costOf(text, from, to)
      const changed = text.slice(from, place) + word + text.slice(place + word.length, to)
      const saved = cost - this.#words.costOf(changed) - dear
      if (saved >= LEAST && (!best || saved > best.saved))
        best = { at: [place, place + word.length], right: word, saved, odd: at, isAlike }
    }
    if (isHan(before)) for (const candidate of this.#candidatesOf(before, code, 1)) consider(at - 1, candidate)
    if (isHan(next)) {
      for (const candidate of this.#candidatesOf(code, next, 0)) consider(at, candidate)
      const swapped = this.#swapped(text, at)
      if (swapped) consider(at, swapped)
    }
    return best && (best.saved >= LEAST + IN_WORD || this.#isNoWord(text, best)) ? best : undefined
  }

  /** Bits by which what stands around holds a pair: its other character belongs to the word beside it (上进|心). */
  #heldBy(text: string, place: number, odd: number): number {
    const [beside, outside] = odd === place ? [place + 1, place + 2] : [place, place - 1]
    const [first, second] = beside < outside ? [beside, outside] : [outside, beside]
    if (this.#words.areCommon(text.charCodeAt(first), text.charCodeAt(second))) return HELD
    return outside < beside && COMPLEMENTS.includes(text[beside]!) && isHan(text.charCodeAt(outside)) ? HELD : 0
  }

  #isNoWord(text: string, { at, odd }: { at: Span; odd: number }): boolean {
    return standsAlone(wordsAround(text, at), odd)
  }

  /** The words that the pair is with another character in that place of it, likeliest first. */
  #candidatesOf(first: number, second: number, odd: 0 | 1): readonly Candidate[] {
    const key = (first * 0x10000 + second) * 2 + odd
    const known = this.#candidates.get(key)
    if (known) return known
    const [character, other] = [first, second].map((code) => String.fromCharCode(code)) as [string, string]
    const wrong = odd === 0 ? character : other
    const words = (odd === 0 ? this.#end.get(second) : this.#begin.get(first)) ?? []
    const alone = this.#costOf(character) + this.#costOf(other)
    const candidates = words
      .filter((word) => word[odd] !== wrong)
      .map((word): Candidate => this.#candidate(word, wrong, odd, alone))
      .filter(({ bound, dear }) => bound - dear >= LEAST)
      .sort((a, b) => b.bound - b.dear - (a.bound - a.dear))
      .slice(0, MOST)
    this.#candidates.set(key, candidates)
    return candidates
  }

  #candidate(word: string, wrong: string, odd: 0 | 1, alone: number): Candidate {
    const cost = this.#words.cost(word)!
    const isAlike = this.#alike.get(wrong)?.includes(word[odd]!) ?? false
    const stands = free[word.charCodeAt(0)] === 1 || free[word.charCodeAt(1)] === 1 || free[wrong.charCodeAt(0)] === 1
    const dear =
      (isAlike || this.#costOf(wrong) >= RARE ? 0 : this.#fixed.has(word) ? UNLIKE_FIXED : UNLIKE) +
      (stands ? FREE : 0) +
      (this.#trade.has(word) ? 0 : NOT_OF_REPORTS)
    return { word, bound: alone - cost, dear, isAlike }
  }

  /** Two in a row that join nothing, and a word the other way round; or each with what stands beside it (社效会益). */
  #swapped(text: string, at: number): Candidate | undefined {
    const words = this.#words
    const [before, one, other, behind] = [-1, 0, 1, 2].map((step) => text.charCodeAt(at + step)) as Quadruple
    if (words.joins(one, other) || (isHan(behind) && words.joins(other, behind))) return undefined
    const word = text[at + 1]! + text[at]!
    const cost = words.cost(word)
    const isWord = cost !== undefined && cost <= DEAREST_SWAPPED
    const areParts = isHan(before) && isHan(behind) && words.joins(before, other) && words.joins(one, behind)
    if (!isWord && !areParts) return undefined
    const stands = free[one] === 1 || free[other] === 1
    return { word, bound: 99, dear: SWAPPED + (stands ? FREE : 0), isAlike: true }
  }

  #costOf(character: string): number {
    return this.#words.cost(character) ?? STRANGE
  }
}

/** Bits of a character that no list has. */
const STRANGE = 25
const MOST = 8

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

/** 索证索票, 边走边记, 村规民约: what is said twice with another word each time is made on the spot. */
const isParallel = (text: string, at: number): boolean => {
  const before = text[at - 1]
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
