/**
 * A mean over what was counted before it: 培训36期4320人次，期均120人次; 五年累计482.6亿元，年均96.52亿元; 设服务点42个，每个考点3个.
 * What it is over may be told far before (68所学校 … 136间，校均2间); then only a mean that comes out evenly is held against it.
 */
import { comesOutWithOneDigit } from '@youju/read'
import { doesNotComeOut, isUnitSlip, mayBe, relatedIn } from '../does-not-come-out.ts'
import { isChange, sameUnit } from '../phrase.ts'
import { printedNumber, printLike, writtenAtSize } from '../printed-number.ts'
import type { Checking, Finding, Placed, Rule } from '../rule.ts'
import { printSameDigits } from '../same-digits.ts'
import { sentenceAround } from '../sentence.ts'

export const means: Rule = { code: 'means', kind: 'arithmetic', check }

const MEAN = /(?:平均)?(人次|[期场间室班校园村镇乡组户件台栋项批年人生]|支部)均[\u4e00-\u9fff]{0,4}$/
/** 平均每片, 每个乡镇安置, 每套安置 */
const EACH =
  /(?:平均)?每(?!年|月|天|日|周|学期|学年|生|人|[名位](?:[，。；\d]|学|教师|$)|亩|平方|百|千|万|位|次)个?([\u4e00-\u9fff]{1,6})$/
const MEAN_OF = /([\u4e00-\u9fff]{2})平均[\u4e00-\u9fff]{0,2}$/
/** Measure words that stand for what they count. */
const MEASURES = '件批米套片座栋幢期场间所班户辆台组队支期园校村镇乡'
type Base = { unit: RegExp; of?: RegExp }
/** How each of them is counted, and what tells it from others of that measure word. */
const BASES: Readonly<Record<string, Base>> = {
  人次: { unit: /^人次$/ },
  ...{
    校: { unit: /^所$/ },
    园: { unit: /^所$/, of: /园/ },
    室: { unit: /^间$/ },
    支: { unit: /^支$/ },
    队: { unit: /^[支个]$/, of: /队/ },
  },
  ...{
    班: { unit: /^[个班]$/, of: /班/ },
    村: { unit: /^个$/, of: /村/ },
    镇: { unit: /^个$/, of: /镇/ },
    乡: { unit: /^个$/, of: /乡/ },
  },
  ...{
    组: { unit: /^个$/, of: /组/ },
    人: { unit: /^(?:[人名位]|人次)$/ },
    生: { unit: /^[人名位]$/, of: /生|幼儿/ },
    期: { unit: /^期$/ },
    户: { unit: /^[户个]$/, of: /户/ },
  },
}
const PEOPLE = /^[人名位]$/
const baseOf = (word: string): Base =>
  (word.length > 2 && /^[名位户]/.test(word)
    ? { unit: word.startsWith('户') ? /^户$/ : PEOPLE, of: new RegExp(word.slice(1, 3)) }
    : BASES[word]) ?? (word.length === 1 ? { unit: new RegExp(`^${word}`) } : { unit: /^[个所]/, of: new RegExp(word) })

const YEARS = /(?<![\d十])([两二三四五六七八九]|\d)年(?:来|间|内|累计|共|期间|以来)/
const NUMERALS = '一二三四五六七八九'
const REACH = 5
const FAR = 48
const BEHIND = 8

function* check(checking: Checking): Iterable<Finding> {
  const { text, quantities } = checking
  const related = relatedIn(checking)
  for (let index = 0; index < quantities.length; index++) {
    const mean = quantities[index]!
    if (isChange(mean) || WAS.test(mean.lead) || (mean.bound !== '=' && mean.bound !== '≈') || related.has(mean.id))
      continue
    const word = wordOf(mean)
    if (!word) continue
    const before = inSentence(text, quantities, index)
    const total = before.findLast((figure) => isMadeOf(figure, mean) && isTotal(figure))
    if (!total) continue
    if (word === '年') {
      if (total.value <= mean.value) continue
      const years = yearsIn(text, total)
      if (years) yield* judge(text, [total, mean], total.value / years, `${total.text} ÷ ${years}年`)
      continue
    }
    const counts = countsFor(quantities, index, total, baseOf(word))
    const valueBy = (count: Placed): number => total.value / count.value
    // 筹到18.4万元，目标15万元，买了1150双，每双160元: of either.
    const totals = before.filter((figure) => isMadeOf(figure, mean) && isTotal(figure))
    if (totals.some(({ value }) => counts.some((count) => mayBe(value / count.value, mean)))) continue
    const [start] = sentenceAround(text, mean.in[0])
    if (ADDED.test(total.lead) && mean.lead.length > 2) continue
    // 奖补资金190元，平均每所5万元: no total is less than its mean; the 万 was lost.
    const lost = total.value <= mean.value ? counts.findLast((one) => isUnitSlip(valueBy(one), mean)) : undefined
    if (lost)
      // 43.2万元, 人均12万元: the total has its 万, so that the mean has one too many.
      for (const finding of judge(text, [total, lost, mean], valueBy(lost), `${total.text} ÷ ${lost.text}`))
        yield /[万亿]/.test(total.text) ? { ...finding, expected: writtenAtSize(valueBy(lost), mean) } : finding
    if (total.value <= mean.value) continue
    const near = counts.filter(({ in: [at] }) => at >= start && at < mean.in[0])
    const sum = before.findLast(({ lead, unit }) => unit === near[0]?.unit && ALTOGETHER.test(lead))
    const count =
      near.length === 1
        ? (sum ?? near[0])
        : (counts.findLast((one) => isUnitSlip(valueBy(one), mean)) ??
          wholeOf(near) ??
          wholeOf(counts) ??
          near.find((one) => isRightBefore(text, one, total)) ??
          comesOutFarOff(counts, total, mean))
    if (count) yield* judge(text, [total, count, mean], valueBy(count), `${total.text} ÷ ${count.text}`)
  }
}

/** 38个班1216人，每班人数由30人升到32人: what it was before. */
const WAS = /[由从][^，。；]{0,2}$/

/** 172所，其中城区68所、农村104所: the one that the others make. */
const wholeOf = (near: readonly Placed[]): Placed | undefined =>
  near.find((one) => near.reduce((sum, { value }) => sum + value, 0) === 2 * one.value)

/** 8个班360人 */
const isRightBefore = (text: string, one: Placed, total: Placed): boolean =>
  /^[\u4e00-\u9fff]{1,6}$/.test(text.slice(one.in[1], total.in[0]))

/** One that the total parts into without a rest: the largest, or the only one of which a digit of the mean is amiss. */
function comesOutFarOff(counts: readonly Placed[], total: Placed, mean: Placed): Placed | undefined {
  const evenly = counts.filter((one) => comesOutEvenly(total.value / one.value, mean))
  const most = largest(counts)
  if (most && evenly.includes(most)) return most
  if (mean.value / printedNumber(mean).unit < LEAST_SHOWN) return undefined
  const slips = counts.filter((one) => {
    const value = total.value / one.value
    // 48.6万元 and 84.6万元 have three digits in common.
    if (printSameDigits(printLike(value, mean), mean.text)) return true
    return evenly.includes(one) && comesOutWithOneDigit([mean], ([other]) => other === value)
  })
  return slips.every(({ value }) => value === slips[0]!.value) ? slips[0] : undefined
}
/** A mean of two digits comes out by chance. */
const LEAST_SHOWN = 100

/** What the mean is over: a measure word, or the two characters of a noun. */
function wordOf({ lead }: Placed): string | undefined {
  const words = lead.replace(/(?:大约|约|近)$/, '')
  const mean = MEAN.exec(words)?.[1]
  if (mean) return mean
  const noun = EACH.exec(words)?.[1] ?? MEAN_OF.exec(words)?.[1]
  // 每名督学, 每户脱贫户: a measure word and the noun that says of which.
  if (noun && /^[名位户]/.test(noun) && noun.length > 2) return noun
  return (
    noun &&
    (MEASURES.includes(noun[0]!) && !/^(?:班子|校区|乡镇|村级|组织|队伍|支部)/.test(noun) ? noun[0] : noun.slice(0, 2))
  )
}

/** 添置图书61.2万册，生均图书达到30册: what was added is not what there is. */
const ADDED = /添置|新增|购置|新购|补充/
const ALTOGETHER = /共计?$/

const isTotal = (figure: Placed): boolean =>
  figure.bound === '=' && !/[均每]/.test(figure.lead) && (!isChange(figure) || /学位$/.test(figure.lead))

/** 学位1620个, 每班45人 */
const isMadeOf = (total: Placed, mean: Placed): boolean =>
  sameUnit(total, mean) ||
  // 入户走访5130户次，平均每户15次
  (total.kind === 'count' && mean.unit === '次' && /^[\u4e00-\u9fff]次$/.test(total.unit)) ||
  (/学位/.test(total.lead + total.tail) && /^[人名]$/.test(mean.unit))

/** The last few figures of the sentence before that one. */
function inSentence(text: string, quantities: readonly Placed[], index: number): Placed[] {
  const [from] = sentenceAround(text, quantities[index]!.in[0])
  return quantities.slice(Math.max(0, index - REACH), index).filter(({ in: [at] }) => at >= from)
}

const countsFor = (quantities: readonly Placed[], index: number, total: Placed, { unit, of }: Base): Placed[] =>
  quantities
    // 生均28平方米 before 幼儿270名: the pupils may stand behind.
    .slice(Math.max(0, index - FAR), unit === BASES.生!.unit ? index + BEHIND : index)
    .filter(
      (one) =>
        one.id !== total.id &&
        (one.kind === 'count' || one.kind === 'length') &&
        one.value >= 2 &&
        unit.test(one.unit) &&
        isTotal(one) &&
        (!of || of.test(one.lead.slice(-8)) || of.test(one.tail.slice(0, 6))),
    )

const largest = (counts: readonly Placed[]): Placed | undefined =>
  counts.reduce<Placed | undefined>((most, one) => (!most || one.value > most.value ? one : most), undefined)

/** Without a rest, and to as many places as the mean shows. */
function comesOutEvenly(value: number, mean: Placed): boolean {
  const { unit } = printedNumber(mean)
  const inUnits = value / unit
  return Math.abs(inUnits - Math.round(inUnits)) < 1e-6
}

function yearsIn(text: string, { in: [at] }: Placed): number | undefined {
  const [from] = sentenceAround(text, at)
  const numeral = YEARS.exec(text.slice(from, at))?.[1]?.replace('两', '二')
  return numeral ? Number(numeral) || NUMERALS.indexOf(numeral) + 1 : undefined
}

/** Only where a single wrong digit or a 万 explains it: a total may be of more than what was counted. */
function* judge(text: string, figures: readonly Placed[], value: number, sum: string): Iterable<Finding> {
  const mean = figures.at(-1)!
  if (!Number.isFinite(value) || mayBe(value, mean)) return
  const divisor = figures[0]!.value / value
  const comesOut = (values: readonly number[]): boolean =>
    mayBe(values[0]! / (values.length === 3 ? values[1]! : divisor), mean, values.at(-1)!)
  if (isUnitSlip(value, mean) || comesOutWithOneDigit(figures, comesOut))
    yield doesNotComeOut(text, figures, sum, value)
}
