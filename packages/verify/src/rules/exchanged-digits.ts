/**
 * One thing printed twice with its digits in another order: 资金5052.01万元 … 全年发放资金5025.01万元. Five digits of one thing
 * hardly come out so by chance; fewer count only where the text says that the second is the whole as well (全县, 合计, 均).
 */
import { settledIn } from '../does-not-come-out.ts'
import { EARLIER, PLANNED } from '../other-time.ts'
import { sameUnit } from '../phrase.ts'
import { type Checking, type Finding, type Placed, type Rule, statedTwice } from '../rule.ts'
import { digitsIn } from '../same-digits.ts'
import { sentenceAround } from '../sentence.ts'

export const exchangedDigits: Rule = { code: 'exchanged-digits', kind: 'conflict', check }

const LONG = 5
/** So many figures of the same digits are remembered. */
const MOST = 8

function* check(checking: Checking): Iterable<Finding> {
  const { text, quantities, documents } = checking
  const sure = settledIn(checking)
  const totals = totalsIn(checking)
  let next = 1
  let seen = new Map<string, Map<number, Placed[]>>()
  for (const quantity of quantities) {
    while (documents[next] && documents[next]![0] <= quantity.in[0]) {
      next++
      seen = new Map()
    }
    const digits = isSettled(quantity) ? digitsOf(quantity) : undefined
    if (!digits) continue
    const alike = listOf(seen, quantity.kind, digitsIn(digits))
    const other = alike.find(
      (one) =>
        isSame(text, one, quantity, digits.length) &&
        // 免除学费528万元；助学金每人2000元，共52.8万元: what comes out beside it is another thing.
        !(sure.has(quantity.id) && (sure.has(one.id) || !/[。\n]/.test(text.slice(one.in[1], quantity.in[0])))) &&
        (!(totals.has(one.id) || totals.has(quantity.id)) || sharesNoun(one.subject, quantity.subject)),
    )
    if (other && ![other, quantity].some((one) => isOfOtherTime(text, one) || isOfSome(text, one, quantity)))
      yield statedTwice(other, quantity)
    if (alike.length < MOST && alike.every(({ value }) => value !== quantity.value)) alike.push(quantity)
  }
}

/** 教学班24个 … 设42个兴趣班，其中文学类10个、艺术类14个、体育类18个: a total that its parts make is the other only if it is called so. */
const totalsIn = ({ reading }: Checking): ReadonlySet<string> =>
  new Set(reading.relations.flatMap(({ kind, equals, holds }) => (kind === 'sum' && holds ? [equals] : [])))

function listOf(seen: Map<string, Map<number, Placed[]>>, kind: string, digits: number): Placed[] {
  const ofKind = seen.get(kind) ?? new Map<number, Placed[]>()
  const list = ofKind.get(digits) ?? []
  ofKind.set(digits, list)
  seen.set(kind, ofKind)
  return list
}

/** Without the zeros of a round number; absent where they cannot stand in another order. */
function digitsOf({ text }: Placed): string | undefined {
  const number = /^[\d,.]+/.exec(text)?.[0] ?? ''
  const shown = number.replace(number.includes('.') ? /^0+|[,.]/g : /,|0+$/g, '')
  return /^(\d?)\1*$/.test(shown) ? undefined : shown
}

/** 将为98640名学生提供…: those who are there, though the sentence is a plan. */
const isSettled = ({ bound, flow, kind, value, unit }: Placed): boolean =>
  bound === '=' &&
  (flow === 'stock' || flow === 'flow' || (flow === 'target' && value >= 10_000 && /^[人名]$/.test(unit))) &&
  KINDS.has(kind)
const KINDS = new Set<Placed['kind']>(['count', 'money', 'area', 'share'])

function isSame(text: string, one: Placed, other: Placed, digits: number): boolean {
  if (one.value === other.value || !sameUnit(one, other)) return false
  if (one.value > other.value * 10 || other.value > one.value * 10) return false
  if (one.level && other.level && one.level !== other.level) return false
  if (!isRelated(one, other, digits)) return false
  const isMeant =
    digits >= LONG || other.kind === 'share' || isSwappedApart(text, one, other, digits) || isWhole(text, other)
  return isMeant && partOf(text, one) === partOf(text, other)
}

/** Of four digits only two side by side, in another sentence: within one they are two things. */
const isSwappedApart = (text: string, one: Placed, other: Placed, digits: number): boolean =>
  digits >= LONG - 1 &&
  isSwapped(one, other) &&
  sentenceAround(text, one.in[0])[0] !== sentenceAround(text, other.in[0])[0]

function isRelated(one: Placed, other: Placed, digits: number): boolean {
  if (other.kind !== 'share' && one.indicator === other.indicator && one.indicator !== 'other') return true
  return (other.kind !== 'share' || digits >= LONG - 1) && sharesNoun(one.subject, other.subject)
}

/** 21.27 and 21.72: two digits side by side changed places. */
function isSwapped({ text: a }: Placed, { text: b }: Placed): boolean {
  const [one, other] = [a, b].map((text) => /^[\d.]+/.exec(text)?.[0] ?? '')
  const odd = [...one!].findIndex((digit, at) => digit !== other![at])
  return (
    one!.length === other!.length &&
    odd >= 0 &&
    one![odd] === other![odd + 1] &&
    one![odd + 1] === other![odd] &&
    one!.slice(odd + 2) === other!.slice(odd + 2)
  )
}

/** Two pairs of characters, or half of those of the shorter. */
function sharesNoun(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length < 2) return false
  let shared = 0
  for (let at = 1; at < short.length; at++) if (long.includes(short.slice(at - 1, at + 1))) shared++
  return shared >= 2 || shared * 2 >= short.length - 1
}

const WHOLE =
  /(?:全[县市区镇乡校园省州旗年]|我[县市区镇乡校园]|合计|总计|共|目前|现有|上述|综上|所有|受[\u4e00-\u9fff]{1,4}的|建成的|这|(?:让|使)[\u4e00-\u9fff]{0,5}的?|全年)[^，。；]{0,16}$/
/** 21名儿童人均20.9次 is a mean. */
const OF_ALL = /^[^，。；\d]{0,10}(?:(?<![人平日月年生校])均|都|全部|全都|分布在|运转)/

const isWhole = (text: string, { in: [from, to] }: Placed): boolean =>
  WHOLE.test(text.slice(Math.max(0, from - 24), from)) || OF_ALL.test(text.slice(to, to + 16))

const OTHER_TIME = new RegExp(`${EARLIER}|同期|原来|${PLANNED}|目标`)
const PART = /城区|农村|[一二三四五六七八九]季度|[春秋]季|\d月/

const before = (text: string, { in: [at] }: Placed): string =>
  text.slice(Math.max(sentenceAround(text, at)[0], at - 30), at)
const isOfOtherTime = (text: string, figure: Placed): boolean => OTHER_TIME.test(before(text, figure))

/** 其中: some of them, but for 其中…、小学15480人, which are all of their stage. */
const isOfSome = (text: string, one: Placed, other: Placed): boolean =>
  SOME.test(before(text, one)) && !(one.level && one.level === other.level && one.indicator === other.indicator)
const SOME = /(?<!在)其中/

/** 春季 and 秋季 are not one thing. */
const partOf = (text: string, figure: Placed): string => PART.exec(before(text, figure))?.[0] ?? ''
