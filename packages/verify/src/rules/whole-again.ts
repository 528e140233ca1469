/**
 * The whole that was counted once (全镇共有小学11所; 劝返学生17人) and counted again with another number: 全镇13所小学均签订责任书,
 * 全年共劝返学生71人. Both must say that they speak of the whole; the second number is a slip of the first, near it or with
 * its digits changed. Long numbers of one indicator and level that differ by one digit need no such words.
 */
import { comesOutWithOneDigit } from '@youju/read'
import { areOfOneCounty } from '../county-named.ts'
import { EARLIER, PLANNED } from '../other-time.ts'
import { type Checking, type Finding, type Placed, type Rule, statedTwice } from '../rule.ts'
import { haveSameDigits } from '../same-digits.ts'
import { sentenceAround } from '../sentence.ts'

export const wholeAgain: Rule = { code: 'whole-again', kind: 'conflict', check }

function* check(checking: Checking): Iterable<Finding> {
  const { text, quantities, documents, reading } = checking
  const parts = new Set(reading.relations.flatMap(({ kind, of, holds }) => (kind === 'sum' && holds ? of : [])))
  let next = 1
  let counted: Things = new Map()
  for (const quantity of quantities) {
    while (documents[next] && documents[next]![0] <= quantity.in[0]) {
      next++
      counted = new Map()
    }
    if (!isPlainCount(quantity)) continue
    const named = namesOf(text, quantity)
    if (named.length === 0 || isOfOtherTime(text, quantity)) continue
    const things = named.map((name) => thingOf(name, counted))
    const slipped = things.find(isSlipOf(text, quantity))
    const isOurs =
      slipped && areOfOneCounty(text, documents[next - 1]?.[0] ?? 0, slipped.known!.first.in[0], quantity.in[0])
    if (slipped && isOurs && !parts.has(quantity.id)) yield statedTwice(slipped.known!.first, quantity)
    for (const thing of things) note(thing, quantity)
  }
  yield* titled(checking)
}

/** `isOne`: no other value was counted. */
type Counted = { first: Placed; noun: string; value: number; isOne: boolean; whole: boolean }
/** By noun, and all of them by unit and by unit and level. */
type Nouns = Map<string, Counted>
type Things = Map<string, Nouns>
type Name = { noun: string; unit: string; level: string; whole: boolean }
/** What a figure may count, where that is looked up, and what was counted there before. */
type Thing = Name & { endings: readonly string[]; like: readonly Nouns[]; known: Counted | undefined }

const SHORTEST = 3
const LONGEST = 10

/** By its whole noun, and by the endings of a long one: 贫困家庭学生 is what 资助贫困家庭学生 were. */
function note({ whole, noun, endings, like }: Thing, quantity: Placed): void {
  for (const nouns of like)
    for (const ending of endings) {
      const known = nouns.get(ending)
      // What is said of the whole stays what the others are held against.
      if (!known || (whole && !known.whole))
        nouns.set(ending, { first: quantity, noun, value: quantity.value, isOne: true, whole })
      else if (whole || !known.whole) known.isOne &&= known.value === quantity.value
    }
}

function thingOf(name: Name, counted: Things): Thing {
  const endings = endingsOf(name.noun)
  const like = nounsLike(counted, name)
  return { ...name, endings, like, known: knownBy(endings, like) }
}

/** At its own level first, where the same noun is counted at each. */
function knownBy(endings: readonly string[], like: readonly Nouns[]): Counted | undefined {
  for (const ending of endings)
    for (const nouns of like) {
      const known = nouns.get(ending)
      if (known) return known
    }
  return undefined
}

function nounsLike(counted: Things, { unit, level }: Name): Nouns[] {
  return (level ? [`${unit} ${level}`, unit] : [unit]).map((key) => {
    const nouns: Nouns = counted.get(key) ?? new Map()
    counted.set(key, nouns)
    return nouns
  })
}

function endingsOf(noun: string): string[] {
  const endings = [noun]
  for (let from = 1; noun.length > SHORTEST && noun.length - from >= SHORTEST; from++) endings.push(noun.slice(from))
  return endings
}

/** In a plan too 全县3821名会员 are those that there are. */
const isPlainCount = ({ kind, bound, flow, value, lead }: Placed): boolean =>
  kind === 'count' &&
  bound === '=' &&
  (flow === 'stock' || flow === 'flow' || (flow === 'target' && /全[县区市镇乡校园]$/.test(lead))) &&
  Number.isInteger(value) &&
  value >= 5

/** Of another year, of a plan, or moving: another number is no wonder. */
const OTHER_TIME = new RegExp(
  `${EARLIER}|原来|${PLANNED}|拟|将|新增|新建|新招|增加|减少|增至|减至|到|至今|曾|以前|底前|力争|目标|每年|历年|其中`,
)
const LAST_YEAR = new RegExp(`${EARLIER}|${PLANNED}|力争|目标`)

/** 截至去年秋季学期 is as of now. */
const AS_OF = /截至(?:去年|上年)/

const isOfOtherTime = (text: string, { lead, in: [at] }: Placed): boolean =>
  OTHER_TIME.test(lead) ||
  LAST_YEAR.test(text.slice(Math.max(sentenceAround(text, at)[0], at - 40), at).replace(AS_OF, ''))

const WHOLE =
  /(?:全[国省县区市镇乡校园州旗]|我[县区市镇乡校园]|现有|共有|拥有|下辖|全年|累计|总计|共计|共(?![读建享同青体育创治管通产])|已?建成的|上述|以上)(?:现有|共有|拥有|已|有|共|所有|的)?/
const WHOLE_BEFORE = new RegExp(`${WHOLE.source}$`)
const LEAD_NOUN = new RegExp(
  `^(?:.*(${WHOLE.source}))?([\\u4e00-\\u9fff]{2,16}?)(?:总数|人数|总人数|数量)?(?:现有|共有|共计|合计|总计|已达|达到|已有|共|有|为|达|约)?$`,
)
/** Behind it, up to what is said of all of them. */
const TAIL_NOUN =
  /^([\u4e00-\u9fff]{2,10}?)(?:均|都|全部|全都|已全部|已|共|有|实现|完成|通过|参加|开展|签订|建立|纳入|安排|落实|实施|配备|建成|安装|享受|进行|接受|被|获|为|达|[，。；、（(]|$)/

const SHORT = 2

/** 现有小学11所, 全镇13所小学: the noun before the number or behind it, and whether it is said to be the whole. */
function namesOf(text: string, quantity: Placed): Name[] {
  const unit = quantity.unit.replace(/^[名位]$/, '人')
  const level = quantity.level ?? ''
  const names: Name[] = []
  const before = quantity.lead.replace(/^.*[）)]/, '')
  const lead = LEAD_NOUN.exec(before)
  if (lead?.[2]) names.push({ noun: plain(lead[2]), unit, level, whole: lead[1] !== undefined })
  const tail = TAIL_NOUN.exec(text.slice(quantity.in[1], quantity.in[1] + 16))?.[1]
  const whole = tail !== undefined && (WHOLE_BEFORE.test(before) || isListedAsWhole(text, quantity))
  if (tail && (tail.length > SHORT || whole)) names.push({ noun: plain(tail), unit, level, whole })
  return names.filter(({ noun }) => noun.length >= SHORT)
}

const plain = (noun: string): string =>
  noun
    .replace(/^(?:所有|普通|各类)/, '')
    .replace(/在校学生$/, '在校生')
    .slice(-LONGEST)

/** 全县201所幼儿园、310所学校均已达标: what is said of the first holds of the next. */
const LISTED = new RegExp(`${WHOLE.source}\\d+[\\u4e00-\\u9fff]{2,14}[、和]$`)
const isListedAsWhole = (text: string, { in: [at] }: Placed): boolean =>
  /[、和]/.test(text.charAt(at - 1)) && LISTED.test(text.slice(Math.max(0, at - 32), at))

const ALL = /^[\u4e00-\u9fff]{0,10}?(?:均|都|全部|全都)/
const MOST = 0.1
const MOST_OF_ALL = 0.25
const LONG = 5

/** 完成撤并农村中小学 is 撤并农村中小学. */
const areOne = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= LONG && (a.endsWith(b) || b.endsWith(a))

const isSlipOf =
  (text: string, quantity: Placed) =>
  ({ known, whole, noun }: Thing): boolean => {
    if (!known?.isOne || known.value === quantity.value) return false
    const { first } = known
    const exchanged = haveSameDigits(first.value, quantity.value)
    // 城区小学在校生 and 农村小学在校生 are others.
    if (exchanged && (whole || known.whole || areOne(noun, known.noun))) return true
    if (!whole) return false
    const apart = Math.abs(quantity.value - first.value) / Math.max(quantity.value, first.value)
    const all = ALL.test(text.slice(quantity.in[1], quantity.in[1] + 14))
    // Both say that they are the whole: 全县幼儿园总数已达96所 and 现有幼儿园86所.
    if (known.whole && comesOutWithOneDigit([quantity], ([value]) => value === first.value)) return true
    return (known.whole || all) && apart <= (all ? MOST_OF_ALL : MOST)
  }

const LONGEST_TITLE = 45

/** 我县投资1777万元实施30个项目 above 总投资1177万元: the title’s figure comes again, a digit amiss. */
function* titled({ text, quantities, documents }: Checking): Iterable<Finding> {
  let next = 0
  for (const [from] of documents) {
    const end = text.indexOf('\n', text.slice(from).search(/\S/) + from)
    if (end < 0 || end - from > LONGEST_TITLE || /[，。：；]/.test(text.slice(from, end))) continue
    while (next < quantities.length && quantities[next]!.in[0] < from) next++
    const title: Placed[] = []
    while (next < quantities.length && quantities[next]!.in[0] < end) title.push(quantities[next++]!)
    for (const stated of title) {
      const akin = quantities
        .slice(next, next + REACH)
        .filter(
          ({ kind, unit, indicator }) => kind === stated.kind && unit === stated.unit && indicator === stated.indicator,
        )
      if (stated.kind === 'share' || stated.kind === 'ratio' || stated.value < 10) continue
      if (akin.some(({ value }) => value === stated.value)) continue
      const slip = akin.find((figure) => comesOutWithOneDigit([figure], ([value]) => value === stated.value))
      if (slip) yield statedTwice(stated, slip)
    }
  }
}
const REACH = 12
