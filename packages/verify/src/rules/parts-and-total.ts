/**
 * A whole and the list that plainly divides it (小学、初中、高中; 公办、民办; 一、二、三等奖), which does not add up; and a list
 * with its 共计 behind. What the reader already relates is left to `arithmetic`.
 */
import { comesOutWithOneDigit } from '@youju/read'
import { relatedIn } from '../does-not-come-out.ts'
import { othersNear } from '../others-near.ts'
import { between, isChange, sameUnit, stretchOf } from '../phrase.ts'
import { type Interval, intervalOf, overlap, tidy } from '../printed-number.ts'
import { type Checking, type Finding, label, type Placed, type Rule } from '../rule.ts'
import { haveSameDigits } from '../same-digits.ts'
import { workedOut } from '../worked-out.ts'

export const partsAndTotal: Rule = { code: 'parts-and-total', kind: 'arithmetic', check }

function* check(checking: Checking): Iterable<Finding> {
  const related = relatedIn(checking)
  for (let index = 0; index < checking.quantities.length; index++) {
    const whole = checking.quantities[index]!
    if (related.has(whole.id) || !canBeTotal(checking, index)) continue
    const slip = whole.kind === 'money' ? unitSlip(checking, index) : undefined
    if (slip) {
      yield slip
      continue
    }
    const parts = partsBehind(checking, index) ?? partsBefore(checking, index)
    if (parts && !areOfOneSum(checking, whole, parts.list) && !isOfOther(checking, whole, parts.list))
      yield finding(checking, whole, parts)
  }
}

/** 计划改造85座，已完工52座，在建33座: a plan divides into how far its parts are. */
const SO_FAR = /已(?:完工|竣工|开工|建成|完成)|在建|目前已?有/

function canBeTotal({ quantities }: Checking, index: number): boolean {
  const figure = quantities[index]!
  const { kind, value, bound, flow, lead } = figure
  if ((kind !== 'count' && kind !== 'money' && kind !== 'area') || value <= 1 || bound === '≥') return false
  const isPlan = flow === 'target' && !quantities.slice(index + 1, index + 3).some(isSoFar)
  return (
    !isPlan &&
    !/[比较](?!例|重)[^，。；]*$|[每均]|标准/.test(lead) &&
    (!isChange(figure) || /新增[\u4e00-\u9fff]{0,4}$/.test(lead))
  )
}

const isSoFar = ({ lead }: Placed): boolean => SO_FAR.test(lead) || lead.includes('其中')

const MOST = 12
const FEW = 5
/** How many figures behind the whole are looked at for its parts. */
const REACH = 40
/** How far behind the whole its list may open. */
const LONGEST_OPENING = 70
const HAN = /^[\u4e00-\u9fff]+$/
const CUE = /已注销|已完工|已竣工|已开工|其中|包括|分别|涵盖|含|分为|即|：|目前已?有|现已/

/** Ways to divide a whole, each with words for its parts. Those of a closed family leave nothing over. */
const FAMILIES: readonly { closed?: true; parts: readonly RegExp[] }[] = [
  { closed: true, parts: [/公办/, /民办/] },
  { closed: true, parts: [/男/, /女/] },
  { closed: true, parts: [/专职/, /兼职/] },
  { closed: true, parts: [/在职/, /退休|离退/] },
  { closed: true, parts: [/非学科类/, /学科类/] },
  { closed: true, parts: [/城区|城镇|城市/, /农村|乡村|乡镇/] },
  { closed: true, parts: [/重大/, /较大/, /一般/] },
  { parts: [/(?:已|完)(?:竣工|完工)|建成/, /在建|开工|施工/, /前期|筹备|未开工/] },
  { closed: true, parts: [/加固/, /重建/] },
  { closed: true, parts: [/续建/, /新建|新开工/] },
  { parts: [/教师|教职工|干部/, /学生/, /农民/] },
  { parts: [/注销|取缔|关停|压减/, /转为?非营利|转型为非|营转非/, /转为?非学科|转型|转为/, /保留|存续/] },
  {
    parts: [
      ...[/幼儿园|学前|幼儿|保教/, /小学/, /完全中学|完中/, /九年一贯|一贯制/, /初中|初级中学/, /高中|高级中学/],
      ...[/中职|职业|职高|职教|技工/, /特殊教育|特教/, /教学点/, /成人|电大|进修/],
    ],
  },
  { parts: [/一等/, /二等/, /三等/, /优秀奖|鼓励奖/, /特等/] },
  { parts: [/国家级|国家|中央/, /省级|省/, /市级|市/, /县级|区级|县/, /镇级|乡级/, /校级/] },
  { parts: [/正高/, /高级/, /中级/, /初级/, /未定级|无职称/] },
  { parts: [/研究生|硕士|博士/, /本科/, /专科|大专/, /(?<![其初高])中专(?![任职业项门])|(?<!其)中师/] },
  {
    parts: [
      /来信/,
      /来电|电话/,
      /省[\u4e00-\u9fff]{0,4}[转交]办/,
      /市[\u4e00-\u9fff]{0,4}[转交]办/,
      /[县区][\u4e00-\u9fff]{0,4}[转交]办/,
      /来访/,
      /网上|信箱|邮件/,
    ],
  },
  { parts: [/甲|[A优]级/, /乙|[B良]级/, /丙|C级/, /丁|D级/] },
  { parts: Array.from({ length: 12 }, (_, year) => new RegExp(`20${10 + year + 3}年`)) },
  { parts: [/中央/, /省财政|省级/, /市财政|市级/, /县财政|县级|区财政|区级/, /镇|乡|自筹|村/] },
]

const ANY_OF = FAMILIES.map(({ parts }) => new RegExp(parts.map(({ source }) => source).join('|')))
const ANY_PART = new RegExp(ANY_OF.map(({ source }) => source).join('|'))

/** 8640万元，其中市级2160万元，县级6480元: with ten thousand times one of the parts it comes out. */
function unitSlip({ text, quantities }: Checking, index: number): Finding | undefined {
  const whole = quantities[index]!
  const list: Placed[] = []
  for (const figure of quantities.slice(index + 1, index + 1 + FEW)) {
    if (!sameUnit(figure, whole) || /[。\n]/.test(between(text, list.at(-1) ?? whole, figure))) break
    list.push(figure)
  }
  if (list.length < 2 || !/其中|包括/.test(between(text, whole, list[0]!))) return undefined
  for (let end = 2; end <= list.length; end++) {
    const parts = list.slice(0, end)
    const sum = sumOf(parts.map(({ value }) => value))
    const slipped = parts.find(({ value }) =>
      SLIPS.some((times) => Math.abs(sum - value + value * times - whole.value) < 1e-6 * whole.value),
    )
    if (slipped)
      return {
        ...{ at: slipped.at, quantities: [...parts.map(({ id }) => id), whole.id, slipped.id], kind: 'implausible' },
        reason: label(
          `${slipped.text} 相差一万倍，改正后各项之和才是 ${whole.text}，疑单位有误`,
          `${slipped.text} is off by a factor of ten thousand: only then do the parts add up to ${whole.text}`,
        ),
      }
  }
  return undefined
}
const SLIPS = [1e4, 1e-4]

/** The sum is told beside it: that is the whole. */
function isOfOther({ text, quantities }: Checking, whole: Placed, list: readonly Placed[]): boolean {
  const sum = tidy(sumOf(list.map(({ value }) => value)))
  return othersNear(text, quantities, [whole, ...list]).some((one) => sameUnit(one, whole) && one.value === sum)
}

/** 培训2680人次，其中小学1320人次，初中945人次，高中415人次: the first of a list that adds up is no whole of the others. */
const areOfOneSum = ({ reading }: Checking, whole: Placed, [part]: readonly Placed[]): boolean =>
  reading.relations.some(
    ({ kind, of, holds }) => kind === 'sum' && holds && of.includes(whole.id) && of.includes(part!.id),
  )

type Parts = { list: readonly Placed[]; sure: boolean }

function partsBehind({ text, quantities }: Checking, index: number): Parts | undefined {
  const whole = quantities[index]!
  const next = quantities[index + 1]
  if (!next || !hasTwoOfUnit(quantities, index)) return undefined
  if (!(opensList(text.slice(whole.in[1], whole.in[1] + LONGEST_OPENING)) || namesAgain(whole, [next])))
    return undefined
  const list: Placed[] = []
  let last = whole
  for (let next = index + 1; next < Math.min(quantities.length, index + REACH) && list.length < MOST; next++) {
    const figure = quantities[next]!
    const words = text.slice(last.in[1], figure.in[0])
    if (words.length > LONGEST_GAP) break
    // Between most figures there is no such mark, and this is asked of forty behind each.
    if (ENDS_OR_BRACKET.test(words) && endsList(text, whole, figure, words, list.length === 0)) break
    last = figure
    if ((isChange(figure) && !isChange(whole)) || !sameUnit(figure, whole)) continue
    if (list.length > 0 && words.includes('其中')) continue
    // 12所，其中市级4所；村级566所: what is more than the whole, behind a stop, is none of it.
    if (figure.value > whole.value && /[；;]/.test(words)) break
    list.push(figure)
  }
  const [first] = list
  if (!first || list.length < 2) return undefined
  const announced = opensList(between(text, whole, first))
  return announced || namesAgain(whole, list)
    ? divided(whole, list, announced, sharesBehind(quantities, index))
    : undefined
}

const ENDS_OR_BRACKET = /[\n。）)]/
function endsList(text: string, whole: Placed, figure: Placed, words: string, isFirst: boolean): boolean {
  if (words.includes('\n') || /。(?!其中)/.test(words)) return true
  const behindWhole = text.slice(whole.in[1], figure.in[0])
  // 初中28所（含民办4所）、小学164所: what was counted in brackets ends with them.
  if (/^[^（]*[）)]/.test(words) && /[（(]/.test(behindWhole)) return true
  return isFirst && /[）)]/.test(behindWhole)
}

/** Two behind it that may be its parts: a cheap look before the words are read. */
function hasTwoOfUnit(quantities: readonly Placed[], index: number): boolean {
  const whole = quantities[index]!
  let count = 0
  for (let next = index + 1; next < Math.min(quantities.length, index + REACH) && count < 2; next++) {
    if (quantities[next]!.in[0] - quantities[next - 1]!.in[1] > LONGEST_GAP) return false
    if (sameUnit(quantities[next]!, whole)) count++
  }
  return count === 2
}
const LONGEST_GAP = 60

const opensList = (words: string): boolean => CUE.test(words) || /^[\u4e00-\u9fff]{0,8}（/.test(words)

/** 安全隐患3处，较大隐患1处，一般隐患2处: the parts repeat the noun of the whole. */
function namesAgain(whole: Placed, list: readonly Placed[]): boolean {
  const noun = whole.lead.slice(-2)
  // 其中国家级培训1260人次、省级培训752人次: the first part is no whole of the next.
  return HAN.test(noun) && !whole.lead.startsWith('其中') && list.every((part) => part.lead.endsWith(noun))
}

/** The longest run of parts that one family names, each once. */
function divided(whole: Placed, list: readonly Placed[], announced: boolean, shares: number): Parts | undefined {
  const two = list.slice(0, 2)
  if (isNegation(two) && !addsUp(whole, two)) return { list: two, sure: true }
  if (announced && isExchanged(sumOf(list.map(({ value }) => value)), whole.value)) return { list, sure: false }
  const [one, other] = two.map((figure) => kindsOf(figure))
  if (one === OF_NONE || other === OF_NONE) return undefined
  for (const [family, { parts, closed }] of FAMILIES.entries()) {
    if (one![family]! < 0 || other![family]! < 0) continue
    const named = list.map((figure) => kindsOf(figure)[family]!)
    // 一等奖3个、二等奖12个: one of the parts is no whole of the others.
    if (!announced && kindsOf(whole)[family]! >= 0) continue
    let end = 0
    while (named[end]! >= 0 && !named.slice(0, end).includes(named[end]!)) end++
    if (end < 2) continue
    const own = list.slice(0, end)
    if (addsUp(whole, own)) return undefined
    const complete = closed === true && end === parts.length
    const sure = complete || rangeOf(own).low > intervalOf(whole).high
    // 大专学历52人，合格率92%；本科学历13人，本科率23%: shares of more than all say themselves that they overlap.
    if (shares > 1) return undefined
    // Below ten a digit is anything: what is missing may be parts that nobody named.
    const sum = sumOf(own.map(({ value }) => value))
    const slip = isExchanged(sum, whole.value) || (whole.value - sum >= 10 && nearlyAddsUp(whole, own))
    return sure || slip ? { list: own, sure } : undefined
  }
  return undefined
}

/** 专用校车118辆、非专用校车18辆: nothing is left over. */
function isNegation(two: readonly Placed[]): boolean {
  if (!two.some(({ lead }) => lead.includes('非'))) return false
  const [a, b] = two.map(({ lead }) => lead.replace(/^其中/, ''))
  return b === `非${a}` || a === `非${b}`
}

/** What the shares in the same clauses come to. */
const sharesBehind = (quantities: readonly Placed[], index: number): number =>
  sumOf(
    quantities
      .slice(index + 1, index + 1 + FEW)
      .filter(({ kind, flow }) => kind === 'share' && flow !== 'increase' && flow !== 'decrease')
      .map(({ value }) => value),
  )

const known = new WeakMap<Placed, readonly number[]>()

/** For each family the part that the words before or behind the figure name; -1 for none. */
function kindsOf(figure: Placed): readonly number[] {
  const before = known.get(figure)
  if (before) return before
  const words = [figure.lead, figure.tail].filter((part) => ANY_PART.test(part))
  const kinds = words.length === 0 ? OF_NONE : FAMILIES.map((_, family) => partOf(family, words))
  known.set(figure, kinds)
  return kinds
}

const OF_NONE: readonly number[] = FAMILIES.map(() => -1)

function partOf(family: number, words: readonly string[]): number {
  for (const part of words) {
    if (!ANY_OF[family]!.test(part)) continue
    const found = FAMILIES[family]!.parts.findIndex((kind) => kind.test(part))
    if (found >= 0) return found
  }
  return -1
}

const rangeOf = (parts: readonly Placed[]): Interval => ({
  low: sumOf(parts.map((part) => intervalOf(part).low)),
  high: sumOf(parts.map((part) => intervalOf(part).high)),
})

const addsUp = (whole: Placed, parts: readonly Placed[]): boolean => overlap(rangeOf(parts), intervalOf(whole))

const nearlyAddsUp = (whole: Placed, parts: readonly Placed[]): boolean =>
  comesOutWithOneDigit([whole, ...parts], (values) => Math.abs(sumOf(values, 1) - values[0]!) < 1e-9 * values[0]!)

/** 12 and 21: the digits of the one in another order. */
const isExchanged = (sum: number, whole: number): boolean => sum !== whole && haveSameDigits(tidy(sum), tidy(whole))

function sumOf(values: readonly number[], from = 0): number {
  let sum = 0
  for (let at = from; at < values.length; at++) sum += values[at]!
  return sum
}

const TOTAL = /(?:共计|合计|总计)[\u4e00-\u9fff]{0,6}$|总数(?:为|达|是)?$/
/** Weaker: 共 may count something else, so that a single wrong digit must explain it. */
const ALTOGETHER = /^共[\u4e00-\u9fff]{0,6}$/

/** 省级课题3项、市级课题14项，共计19项 */
function partsBefore({ text, quantities }: Checking, index: number): Parts | undefined {
  const whole = quantities[index]!
  const sure = TOTAL.test(whole.lead)
  if (!sure && !ALTOGETHER.test(whole.lead)) return undefined
  const list: Placed[] = []
  for (let back = index - 1, next = whole; back >= 0 && list.length < MOST; back--) {
    const figure = quantities[back]!
    const words = between(text, figure, next)
    const joined =
      list.length === 0
        ? /^[\u4e00-\u9fff]{0,14}，[\u4e00-\u9fff]{0,8}$/
        : /^[\u4e00-\u9fff]{0,6}[、，和][\u4e00-\u9fff“”]{0,14}$/
    if (!joined.test(words) || !sameUnit(figure, whole) || (isChange(figure) && !isChange(whole))) break
    // 征集作品214件，评出一等奖15件、二等奖32件，共47件
    if (!sure && list.length > 1 && figure.value > whole.value) break
    list.unshift(figure)
    next = figure
  }
  if (list.length < 2 || addsUp(whole, list) || /(?:每|人均|生均)/.test(list[0]!.lead)) return undefined
  if (!sure && (list.length > FEW || !nearlyAddsUp(whole, list))) return undefined
  return { list, sure }
}

function finding({ text }: Checking, whole: Placed, { list, sure }: Parts): Finding {
  const sum = tidy(sumOf(list.map(({ value }) => value)))
  const { words, expected } = workedOut(sum, whole)
  const parts = list.map((part) => part.text).join(' + ')
  const place = stretchOf(text, [whole, ...list])
  return {
    ...(place ? { in: place } : { at: whole.at }),
    quantities: [...list.map(({ id }) => id), whole.id],
    reason: label(
      `分项之和与总数不符${sure ? '' : '，疑有一处数字写错'}：${parts} ${words.zh}`,
      `the parts do not add up to the whole: ${parts} ${words.en}`,
    ),
    ...(expected === undefined ? {} : { expected }),
  }
}
