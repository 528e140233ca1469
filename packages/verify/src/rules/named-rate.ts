/**
 * A rate named after what was counted right before it: 发放问卷2000份，收回1936份，回收率98.6%; 其中公办7999人，占95%; 奖励43人，
 * 奖金12.9万元，人均3000元. What the reader already relates is left to `arithmetic`.
 */
import { comesOutWithOneDigit, isOfOneOfTwo } from '@youju/read'
import { doesNotComeOut } from '../does-not-come-out.ts'
import { comesOutWithOthers, othersNear } from '../others-near.ts'
import { between, isChange, sameUnit } from '../phrase.ts'
import { intervalOf, overlap, printedNumber } from '../printed-number.ts'
import type { Checking, Finding, Placed, Rule } from '../rule.ts'
import { sentenceAround } from '../sentence.ts'
import { areSiblings, siblingsIn } from '../siblings.ts'

export const namedRate: Rule = { code: 'named-rate', kind: 'arithmetic', check }

function* check(checking: Checking): Iterable<Finding> {
  const { text, quantities, reading } = checking
  const related = new Set(reading.relations.flatMap(({ kind, equals }) => (kind === 'ratio' ? [equals] : [])))
  const siblings = siblingsIn(checking)
  for (let index = 0; index < quantities.length; index++) {
    const rate = quantities[index]!
    if (related.has(rate.id) || isChange(rate) || rate.flow === 'target' || rate.bound !== '=') continue
    const pair =
      rate.kind === 'share'
        ? (countedBefore(checking, index) ??
          ofPlan(checking, index) ??
          ofAgeGroup(checking, index) ??
          shareOfWhole(checking, index) ??
          ofBracket(checking, index) ??
          ofItsKind(checking, index))
        : rate.kind === 'money'
          ? average(checking, index)
          : undefined
    const isOther =
      pair &&
      comesOutWithOthers(
        [pair.upper, pair.lower],
        othersNear(text, quantities, [pair.upper, pair.lower, rate]),
        ([upper, lower]) => fits(upper!.value / lower!.value, rate),
      )
    // 违规28人次，其中夹带的8人次、其他违规的6人次，违规率为0.03%
    const areParts = pair && areSiblings(siblings, [pair.upper.id, pair.lower.id])
    if (pair && !isOther && !areParts && !isForEach(pair) && !isOfSeveral(checking, pair, rate))
      yield* judge(text, pair, rate)
  }
}

/** 205名教职工每人结对3名，结对率100% */
const isForEach = ({ upper, lower }: Pair): boolean => [upper, lower].some(({ lead }) => EACH.test(lead))
const EACH = /每[\u4e00-\u9fff]{0,6}$|[人校班户]均[\u4e00-\u9fff]{0,4}$/

/** 查出165处，当场整改138处，限期整改27处，整改率100%: of both kinds together. */
function isOfSeveral({ text, quantities }: Checking, { upper }: Pair, rate: Placed): boolean {
  const near = othersNear(text, quantities, [upper, rate]).filter(
    (one) => one.in[0] < upper.in[0] && sameUnit(one, upper) && !isChange(one),
  )
  let sum = upper.value
  for (let at = near.length - 1; at >= 0; at--) {
    sum += near[at]!.value
    if (near.slice(0, at).some((whole) => fits(sum / whole.value, rate))) return true
  }
  return false
}

type Pair = { upper: Placed; lower: Placed; sure: boolean }

const RATE = /(?<!非)([\u4e00-\u9fff]{2})率(?:为|达|达到|是|约|均为|高达)?$/
const PLANNED = /(?:计划|任务|目标)数?的?$/
const BACK = 5

/** …1200人，…1180人，合格率98.3%: the label's own characters stand with the part. */
function countedBefore({ text, quantities }: Checking, index: number): Pair | undefined {
  const [upper, rate] = [quantities[index - 1], quantities[index]!]
  const name = RATE.exec(rate.lead)?.[1]
  if (!name || !upper || upper.kind === 'share' || isChange(upper) || isOfOneOfTwo(rate, upper)) return undefined
  const lower = wholeBefore(text, quantities, index - 1)
  if (!lower) return undefined
  const words = text.slice(lower.in[0], rate.in[0])
  if (words.length > 60 || /[\n。]/.test(words)) return undefined
  const phrase = upper.lead + upper.tail
  // 直接就业331人 are some of those whom 就业率 counts.
  if ([`不${name}`, `未${name}`, `缓${name}`, `直接${name}`, `对口${name}`].some((some) => phrase.includes(some)))
    return undefined
  const shared = [...name].filter((character) => phrase.includes(character)).length
  if (shared === 0) return undefined
  // 6840人次，超额完成年初计划的6000人次，完成率114%
  if (PLANNED.test(upper.lead)) return { upper: lower, lower: upper, sure: false }
  return { upper, lower, sure: shared === 2 }
}

/** The nearest count of that unit that is not less; in a list of parts (来访17件，办结67件) that is the whole before it. */
function wholeBefore(text: string, quantities: readonly Placed[], at: number): Placed | undefined {
  const upper = quantities[at]!
  /** Null once a rate has closed what stands before it. */
  let nearest: Placed | null | undefined
  for (let back = at - 1; back >= Math.max(0, at - BACK); back--) {
    const lower = quantities[back]!
    if (text.slice(lower.in[1], upper.in[0]).includes('\n')) break
    if (lower.kind === 'share') nearest ??= null
    if (!sameUnit(lower, upper) || isChange(lower)) continue
    if (lower.value >= upper.value) return lower
    if (nearest === undefined) nearest = lower
  }
  return nearest ?? undefined
}

/** 在园幼儿19240人；3至5周岁户籍适龄幼儿20850人，毛入园率92.3% */
function ofAgeGroup({ text, quantities }: Checking, index: number): Pair | undefined {
  const [lower, rate] = [quantities[index - 1], quantities[index]!]
  if (!lower || !/入[学园]率(?:为|达到|达)*$/.test(rate.lead) || !/适龄|周岁/.test(lower.lead)) return undefined
  const upper = quantities
    .slice(Math.max(0, index - BACK), index - 1)
    .findLast((one) => sameUnit(one, lower) && /在园|在校|入学|入园|就读/.test(one.lead) && !isChange(one))
  return upper && !/[。\n]/.test(text.slice(upper.in[1], rate.in[0])) ? { upper, lower, sure: false } : undefined
}

/** 计划招生1200人，实际招生1296人，完成计划的108% */
function ofPlan({ quantities }: Checking, index: number): Pair | undefined {
  const [lower, upper, rate] = [quantities[index - 2], quantities[index - 1], quantities[index]!]
  if (!lower || !upper || !sameUnit(lower, upper) || !/^完成(?:计划|任务)的$/.test(rate.lead)) return undefined
  const isPair = /计划|任务/.test(lower.lead) && /实际|完成/.test(upper.lead)
  return isPair ? { upper, lower, sure: true } : undefined
}

const TAKES = /^占(?:比|总数|其|([\u4e00-\u9fff]{2,8}?)(?:总数|总人数|人数)?)?(?:的|为|达)?$/

/** 随迁子女8420人，其中在公办学校就读7999人，占95%; 占随迁子女的95%; 占全区中小学生11.2万人的58% */
function shareOfWhole({ text, quantities }: Checking, index: number): Pair | undefined {
  const [before, upper, share] = [quantities[index - 2], quantities[index - 1], quantities[index]!]
  // 专任教师212人，师生比1∶13.5，高级教师53人，占25%
  const aside = before?.kind === 'ratio' || before?.kind === 'share' ? quantities[index - 3] : undefined
  if (aside && upper && /^占的?$/.test(share.lead) && isKindOf(upper, aside))
    return { upper, lower: aside, sure: false }
  const lower = before
  if (!lower || !upper || !sameUnit(upper, lower) || isChange(upper) || isChange(lower)) return undefined
  if (/^占/.test(upper.lead) && between(text, upper, share) === '的') return { upper: lower, lower: upper, sure: false }
  const takes = TAKES.exec(share.lead)
  if (!takes || (takes[1] && !lower.lead.includes(takes[1]) && !lower.tail.includes(takes[1]))) return undefined
  return /^[^\n]*(?:其中|中[，,])/.test(between(text, lower, upper)) && between(text, upper, share).length <= 16
    ? { upper, lower, sure: true }
    : undefined
}

/** 高级教师 are some of the 专任教师. */
const isKindOf = (some: Placed, all: Placed): boolean =>
  sameUnit(some, all) &&
  !isChange(some) &&
  !isChange(all) &&
  some.lead.slice(-2) === all.lead.slice(-2) &&
  // 获一星章的 and 获二星章的 name no kind.
  !some.lead.endsWith('的')

/** 幼儿园1268所，在园20.35万人；入园率92.7%。普惠性幼儿园1105所，占87.1%: what it is a kind of stands some figures before. */
function ofItsKind({ text, quantities }: Checking, index: number): Pair | undefined {
  const [upper, share] = [quantities[index - 1], quantities[index]!]
  if (!upper || !/^占(?:比)?$/.test(share.lead) || between(text, upper, share).length > 4) return undefined
  const lower = quantities
    .slice(Math.max(0, index - FAR), index - 1)
    .findLast((one) => isKindOf(upper, one) && upper.lead.endsWith(one.lead.slice(-LONG_NOUN)))
  return lower && !text.slice(lower.in[1], upper.in[0]).includes('\n') ? { upper, lower, sure: false } : undefined
}
const FAR = 8
const LONG_NOUN = 3

/** 示范校64所，其中…，占总数的40.0%（160所）: what it is of stands behind it in brackets. */
function ofBracket({ text, quantities }: Checking, index: number): Pair | undefined {
  const [share, lower] = [quantities[index]!, quantities[index + 1]]
  if (!lower || !/^[（(]共?$/.test(between(text, share, lower))) return undefined
  if (!/占[^，。；]{0,20}$/.test(text.slice(Math.max(0, share.in[0] - 22), share.in[0]))) return undefined
  const [start] = sentenceAround(text, share.in[0])
  const uppers = quantities
    .slice(Math.max(0, index - BACK), index)
    .filter((one) => sameUnit(one, lower) && !isChange(one) && one.in[0] >= start && one.value < lower.value)
  const upper = uppers[0]
  return upper && !uppers.some((one) => fits(one.value / lower.value, share))
    ? { upper, lower, sure: false }
    : undefined
}

const AVERAGE = /(?:人均|生均|平均每人|平均每生)(?:奖励|奖金|补助|资助|发放|捐款|达|为)?$/

/** 43人、奖金12.9万元，人均3000元 */
function average({ text, quantities }: Checking, index: number): Pair | undefined {
  const [people, money, mean] = [quantities[index - 2], quantities[index - 1], quantities[index]!]
  if (!people || money?.kind !== 'money' || !/^[人名位]/.test(people.unit) || !AVERAGE.test(mean.lead)) return undefined
  return !/[\n。]/.test(between(text, people, mean)) ? { upper: money, lower: people, sure: false } : undefined
}

function* judge(text: string, { upper, lower, sure }: Pair, rate: Placed): Iterable<Finding> {
  const figures = [upper, lower, rate]
  const { unit } = printedNumber(rate)
  const comesOut = ([a, b, stated]: readonly number[]): boolean => isWithin(a! / b!, stated!, unit)
  const value = upper.value / lower.value
  if (comesOut(figures.map((figure) => figure.value)) || !Number.isFinite(value)) return
  // Rounded figures (1.2万人) speak less exactly than their quotient.
  const [a, b] = [intervalOf(upper), intervalOf(lower)]
  if (overlap({ low: a.low / b.high, high: a.high / b.low }, intervalOf(rate))) return
  if (!sure && !comesOutWithOneDigit(figures, comesOut)) return
  yield doesNotComeOut(text, figures, `${upper.text} ÷ ${lower.text}`, value)
}

/** Rounded or cut off at the last digit shown. */
const fits = (value: number, rate: Placed): boolean => isWithin(value, rate.value, printedNumber(rate).unit)
const isWithin = (value: number, stated: number, unit: number): boolean =>
  value > stated - unit && value < stated + unit
