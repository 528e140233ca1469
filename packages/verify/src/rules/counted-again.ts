/**
 * What was counted once is named again with its number (设责任区7个 … 8个责任区): the number must be the same. A smaller one
 * may be some of them, and one far away speaks of something else; so only a near number, one above the whole or with its
 * digits exchanged, is held against the first. Where the noun stands behind both (56所民办园 … 65所民办园), others of its kind
 * may be meant, and only exchanged digits are a slip.
 */
import type { Span } from '@youju/model'
import { areOfOneCounty } from '../county-named.ts'
import { type Checking, type Finding, type Placed, type Rule, statedTwice } from '../rule.ts'
import { haveSameDigits } from '../same-digits.ts'
import { sentenceAround } from '../sentence.ts'

export const countedAgain: Rule = { code: 'counted-again', kind: 'conflict', check }

const LONGEST_NOUN = 7
const SHORTEST_NOUN = 2
/** 资金, 投入 are said of any money. */
const SHORTEST_OF_MONEY = 4

/** `isOne`: no other value was counted. */
type Counted = { first: Placed; value: number; isOne: boolean }
/** By noun, and all of them by unit. */
type Nouns = Map<string, Counted>
type Things = Map<string, Nouns>

function* check({ text, quantities, documents }: Checking): Iterable<Finding> {
  let next = 1
  let counted: Things = new Map()
  let followed: Things = new Map()
  let sentence: Span = [0, 0]
  let ofNow: boolean | undefined
  for (const quantity of quantities) {
    while (documents[next] && documents[next]![0] <= quantity.in[0]) {
      next++
      counted = new Map()
      followed = new Map()
    }
    if (!isPlainCount(quantity)) continue
    const [before, after] = [ofUnit(counted, quantity), ofUnit(followed, quantity)]
    const nouns = nounsBefore(text, quantity)
    const again = behind(text, quantity, before) ?? ofTheWhole(text, quantity, before)
    const behindIt = nounsFrom(text, quantity.in[1])
    if (nouns.length === 0 && behindIt.length === 0 && !again) continue
    if (quantity.in[0] >= sentence[1]) {
      sentence = sentenceAround(text, quantity.in[0])
      ofNow = !OTHER_TIME.test(text.slice(...sentence))
    }
    if (!ofNow) continue
    if (again && isSlip(text, documents[next - 1]?.[0] ?? 0, quantity, again)) yield statedTwice(again.first, quantity)
    else {
      const same = firstKnown(behindIt, after)
      if (same && isExchanged(quantity, same)) yield statedTwice(same.first, quantity)
    }
    if (again) add(again, quantity)
    for (const noun of nouns) note(before, noun, quantity)
    for (const noun of behindIt) note(after, noun, quantity)
  }
}

function ofUnit(things: Things, { unit }: Placed): Nouns {
  const key = unit === '名' || unit === '位' ? '人' : unit
  const nouns: Nouns = things.get(key) ?? new Map()
  things.set(key, nouns)
  return nouns
}

function note(counted: Nouns, noun: string, quantity: Placed): void {
  const known = counted.get(noun)
  if (known) add(known, quantity)
  else counted.set(noun, { first: quantity, value: quantity.value, isOne: true })
}

function add(counted: Counted, { value }: Placed): void {
  counted.isOne &&= counted.value === value
}

/** Of another year, of a plan, or moving: another number is no wonder. */
const OTHER_TIME =
  /去年|上年|前年|原有|原来|(?<!改善|国培|省培|特岗|行动|雨露|培养|提升|支持)计划|(?<!年)规划|拟|将|新增|新建|增加|减少|增至|减至|达到|至今|曾|以前|底前|力争|目标|每年|历年/

const isPlainCount = ({ kind, bound, flow, value }: Placed): boolean =>
  (kind === 'count' || kind === 'money') &&
  bound === '=' &&
  (flow === 'stock' || flow === 'flow') &&
  Number.isInteger(value) &&
  value >= 2

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

/** 下设责任区7个: every ending of the words before the number may be the noun. */
function nounsBefore(text: string, { in: [at], kind }: Placed): string[] {
  const shortest = kind === 'money' ? SHORTEST_OF_MONEY : SHORTEST_NOUN
  const nouns: string[] = []
  for (let length = 1; length <= LONGEST_NOUN && isHan(text.charCodeAt(at - length)); length++)
    if (length >= shortest) nouns.push(text.slice(at - length, at))
  return nouns
}

/** 56所民办园, 8个责任区工作进展: every beginning of the words from a place on, the longest first. */
function nounsFrom(text: string, at: number): string[] {
  let length = 0
  while (length < LONGEST_NOUN && isHan(text.charCodeAt(at + length))) length++
  const nouns: string[] = []
  for (; length > SHORTEST_NOUN; length--) nouns.push(text.slice(at, at + length))
  return nouns
}

/** 8个责任区, 54.6万元的生活补贴: what was counted before, when its noun stands behind the number now. */
const behind = (text: string, { in: [, end] }: Placed, counted: Nouns): Counted | undefined =>
  firstKnown(nounsFrom(text, text[end] === '的' ? end + 1 : end), counted)

function firstKnown(nouns: readonly string[], counted: Nouns): Counted | undefined {
  for (const noun of nouns) {
    const known = counted.get(noun)
    if (known) return known
  }
  return undefined
}

/** 全区空编274名 */
function ofTheWhole(text: string, { in: [at] }: Placed, counted: Nouns): Counted | undefined {
  const noun = WHOLE_AND_NOUN.exec(text.slice(Math.max(0, at - 10), at))?.[1]
  return noun ? counted.get(noun) : undefined
}

const WHOLE_AND_NOUN = /全[县区市镇乡校园](?:共有|现有|共|有)?([\u4e00-\u9fff]{2,6})$/
const WHOLE_BEFORE = /(?:全[县区市镇乡校园省州旗]|现有|共有|上述|这|建成的)$/

/** Fewer are any of them, unless all are meant. */
const LEAST = 5

const isExchanged = ({ value }: Placed, { isOne, first }: Counted): boolean =>
  isOne && value !== first.value && value >= 10 && haveSameDigits(value, first.value)

function isSlip(text: string, document: number, { value, kind, in: [at] }: Placed, { isOne, first }: Counted): boolean {
  if (!areOfOneCounty(text, document, first.in[0], at)) return false
  // Counted in parts, or in several ways: which one is meant is not certain.
  if (!isOne || value === first.value) return false
  if (haveSameDigits(value, first.value)) return true
  if (kind === 'money') return false
  const near = Math.abs(value - first.value) <= Math.max(1, 0.1 * first.value)
  const isWhole = WHOLE_BEFORE.test(text.slice(Math.max(0, at - 4), at))
  return near && (isWhole || (value > first.value && value >= LEAST))
}
