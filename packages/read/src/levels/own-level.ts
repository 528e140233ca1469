/** The level of a figure: from its own phrase, else carried from the clause before, else the heading's. */
import type { Level } from '@youju/model'
import type { FigureMark } from '../figure-mark.ts'
import type { LevelWord } from '../words/sentence-words.ts'

const NEAR = 14
const BRACKET = 40
const SHORT_BRACKET = 20
/** 清水小学、东升幼儿园: how far the kinds of two names in a list stand apart. */
const LISTED = 8
/**
 * A level that was found. Words that stand for several have none of their own: `among` are those that they may stand for
 * where one of them is spoken of. `yieldsTo` is a level that the word leaves to where that is spoken of.
 */
export type Found = {
  level: Level | undefined
  yieldsTo?: Level | undefined
  among?: readonly Level[] | undefined
  named?: boolean
}

/** The noun behind the number decides when it stands close; else the first level named before it. */
export function ownLevel(
  text: string,
  levels: readonly LevelWord[],
  from: number,
  figure: FigureMark,
  to: number,
): Found | undefined {
  let before: (Found & { end: number }) | undefined
  let bracketed: Found | undefined
  const end = endOfWhole(text, figure.to, to)
  for (const word of levels) {
    if (word.from >= end) break
    if (word.from < from || isAside(text, word)) continue
    if (word.from < figure.outerFrom) {
      if (isClosed(text, word.to, figure.outerFrom)) bracketed ??= word
      else before = before ? together(before, word, text) : { ...word, end: word.to }
    } else if (
      word.from >= figure.to &&
      (!before ||
        (word.from < figure.to + NEAR && !(before.level && text.slice(figure.to, word.from).includes('，')))) &&
      !leadsTo(text, figure.to, word.from)
    )
      return allTogether(
        levels.filter((other) => other.from >= word.from && other.from < end),
        text,
      )
  }
  if (before && namesSchools(text, from, figure)) return undefined
  return before ?? bracketed ?? behindBracket(text, levels, figure.outerTo)
}

/** 在校生45597人其中小学31107人: the parts say nothing of the whole. */
function endOfWhole(text: string, from: number, to: number): number {
  const parts = text.slice(from, to).indexOf('其中')
  return parts < 0 ? to : from + parts
}

/** A level, if that is what the words may stand for. */
export const oneOf = (found: Found, level: Level | undefined): Level | undefined =>
  found.level ?? (level && (found.among?.includes(level) ?? true) ? level : undefined)

/** 学校（含教学点）327所: the words of a bracket that is closed before the figure. */
export function isClosed(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (text[at] === '（') return false
    if (text[at] === '）') return true
  }
  return false
}

/** （含九年一贯制学校9所） */
export function isBracketed(text: string, at: number): boolean {
  for (let next = at - 1; next >= 0 && next > at - BRACKET; next--) {
    if (text[next] === '）') return false
    if (text[next] === '（') return true
  }
  return false
}

/** 学校（幼儿园） */
export const isAside = (text: string, word: LevelWord): boolean =>
  text[word.from - 1] === '（' && text[word.to] === '）'

/** 2位教师到上屯小学任教: where they went says nothing of them. */
const leadsTo = (text: string, from: number, to: number): boolean =>
  /[到赴去往]|设有|附设|开设|开办/.test(text.slice(from, to))

/** 21所（占全省总量的1/4）中等职业学校 */
function behindBracket(text: string, levels: readonly LevelWord[], at: number): Found | undefined {
  if (text[at] !== '（') return undefined
  const close = text.slice(at, at + SHORT_BRACKET).indexOf('）')
  if (close < 0) return undefined
  const behind = at + close + 1
  return levels.find((word) => word.from >= behind && word.from - behind <= 2 && text[behind] !== '，')
}

/** 禾丰小学、镇龙一中等10所: names of several kinds of school in a list; 城东小学等7所学校 are of any kind. */
function namesSchools(text: string, from: number, figure: FigureMark): boolean {
  if (text[figure.outerFrom - 1] !== '等') return false
  const names = text.slice(from, figure.outerFrom)
  if (figure.unit === '所' && figure.value > names.split('、').length) return true
  return /小学|完小|一校|二校/.test(names) && /[一二三四五六七八九十]中|中学|初中/.test(names)
}

const COMPULSORY = new Set<Level | undefined>(['primary', 'junior', 'compulsory'])
const APART = /[、，和与及或]/
/** 从学前到高中各学段 */
const RANGE = /^(?:教育|阶段)*[到至](?:\S{0,2})?$/
const PART_OF = /^(?:附设|附属|办|的)?$/

/**
 * Two level words of one phrase: 小学、初中 together are compulsory, others side by side are no one level; the last noun
 * of a compound is what it is (职业中学初中部), and otherwise the first stays.
 */
function together(found: Found & { end: number }, next: LevelWord, text: string): Found & { end: number } {
  const end = next.to
  const between = text.slice(found.end, next.from)
  if (found.level === undefined && text[found.end - 1] === '岁') return { ...next, end }
  if (next.yieldsTo !== undefined && next.yieldsTo === found.level) return { ...found, end }
  if (next.level === found.level) return { ...found, end }
  if (next.level && PART_OF.test(between) && !found.among?.length) return { ...next, end }
  if (found.among && between === '' && found.level !== next.level && !found.among.includes(next.level!))
    return { level: undefined, among: [], end }
  if (RANGE.test(between)) return { level: undefined, among: [], end }
  const pair = [found.level, next.level]
  if (pair.includes('primary') && pair.includes('junior') && between.length <= NEAR) return { level: 'compulsory', end }
  if (found.level === 'compulsory' && (next.level === 'primary' || next.level === 'junior')) return { ...next, end }
  if (between.length > LISTED || !APART.test(between[0] ?? '') || found.level === next.level) return { ...found, end }
  return { level: undefined, among: [found, next].every(mayBeCompulsory) ? ['compulsory'] : [], end }
}

/** The level of several words of one phrase. */
export const allTogether = ([first, ...others]: readonly LevelWord[], text: string): Found =>
  others.reduce<Found & { end: number }>((found, word) => together(found, word, text), { ...first!, end: first!.to })

const mayBeCompulsory = ({ level, among }: Found): boolean =>
  level ? COMPULSORY.has(level) : (among ?? []).some((other) => COMPULSORY.has(other))

/** 小学、中学的在职教师分别为483人、371人: each figure takes the level of its turn. */
export function distributed(
  levels: readonly LevelWord[],
  from: number,
  list: number,
  turn: number,
  figures: number,
): Found | undefined {
  const named = levels.filter((word) => word.from >= from && word.from < list)
  const distinct = named.filter((word, index) => index === 0 || !isSame(word, named[index - 1]!)).slice(-figures)
  const sideBySide = distinct.every((word, index) => index === 0 || word.from - distinct[index - 1]!.to <= NEAR)
  return distinct.length === figures && sideBySide ? distinct[turn] : undefined
}

const isSame = (one: Found, other: Found): boolean => one.level === other.level && one.among === other.among
