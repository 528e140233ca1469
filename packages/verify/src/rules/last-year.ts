/**
 * Against last year's report: what it stated and the change stated now must come to this year's figure, and what is stated
 * now of last year (上年为11.56亿元, 由2022年的89.4%提高到…) must be what it stated. Only the same thing is held against it:
 * 民办小学学生 says nothing of 小学学生.
 */
import type { Quantity, Reading } from '@youju/model'
import { isUnitSlip, mayBe } from '../does-not-come-out.ts'
import { likeness } from '../likeness.ts'
import { between, isChange, leadBefore, sameUnit } from '../phrase.ts'
import { intervalOf, overlap, printedNumber, tidy, writtenLike } from '../printed-number.ts'
import { type Checking, type Finding, label, type Placed, type Rule } from '../rule.ts'
import { printSameDigits } from '../same-digits.ts'

export const lastYear: Rule = { code: 'last-year', kind: 'conflict', check }

/** Nothing but a mark stands before: what 奖牌总数比上年增加 tells of is not the figure before it. */
const COMPARED =
  /^[）)]?[，,；;（(]?(?:[比较](?:去年|上年|上一年|前一年|同期|上年度|上学年)[\u4e00-\u9fff]{0,8}|同比[\u4e00-\u9fff]{0,6})$/

function* check({ text, quantities, lastYear: before }: Checking): Iterable<Finding> {
  if (!before) return
  const year = yearOf(before.source)
  const ofYearBefore = statedOf(year && String(Number(year) - 1))
  const known = Map.groupBy(
    before.quantities.filter((one) => isStated(one) && !ofYearBefore.test(leadOf(one, before))),
    keyOf,
  )
  const ofLastYear = statedOf(year)
  for (let index = 0; index < quantities.length; index++) {
    const [previous, figure] = [quantities[index - 1], quantities[index]!]
    if (isChange(figure) && previous && isComparedIn(text, previous, figure)) {
      const outcomes = alikeIn(known, previous, nameOf(previous)).map((one) => withChange(one, figure, previous))
      yield* judge(previous, outcomes, [figure.id, previous.id])
    } else if (isStated(figure) && ofLastYear.test(figure.lead)) {
      const name = nameOf(figure) || nameOf(previous ?? figure)
      yield* judge(
        figure,
        alikeIn(known, figure, name).map((one) => asStated(one, figure)),
        [figure.id],
      )
    }
  }
}

const isComparedIn = (text: string, now: Placed, change: Placed): boolean =>
  (sameUnit(now, change) || change.kind === 'share' || change.kind === 'points') &&
  change.in[0] - now.in[1] <= 24 &&
  COMPARED.test(between(text, now, change))

const isStated = ({ flow }: Quantity): boolean => flow === 'stock' || flow === 'flow'

/** What leads to a figure of the year before: 上年为, 比上年的, 2022年小学在校生; but not 比上年提高到, nor 同口径. */
const statedOf = (year: string | undefined): RegExp =>
  new RegExp(
    `(?:(?:上|去|前一|上一)学?年度?${year ? `|${year}年` : ''})(?:[末底]|同期)?(?:仅为|达到|[的为是达：:])?` +
      '(?:(?!同口径|可比)[^\\d，,。；增减提升降落上下多少高低到至达比较翻])*[为是有达]?$',
  )

/** A report says in its title what year it is of. */
const yearOf = (source: string): string | undefined => /(?:19|20)\d\d(?=年)/.exec(source.slice(0, TITLE))?.[0]
const TITLE = 80

const leadOf = ({ at: [from] }: Quantity, { source }: Reading): string => leadBefore(source, from)

const keyOf = ({ indicator, level, unit, kind }: Quantity): string =>
  `${indicator} ${level ?? ''} ${/^[名位]$/.test(unit) ? '人' : unit} ${kind}`

/** 全县现有小学在校学生, 小学生数 and 小学 are one thing where indicator and level are the same. */
const nameOf = ({ subject, indicator }: Quantity): string => {
  const own = subject.replace(AROUND, '')
  return indicator === 'other' ? own : own.replace(COUNTED, '')
}
const AROUND =
  /全[国省市州盟县区旗镇乡校园]|我[省市州县区旗镇乡校园]|本[市县区镇乡校园]|各级各类|[现共拥]有|目前|[总共合]计|全年|年[末底]|(?:上|去|前一|上一)学?年度?|同期|\d{4}年|的/g
const COUNTED =
  /(?:在[校园册])?(?:(?<!小|^中|^大)学生|幼儿|儿童|生)(?:总?人?数)?$|(?:教师|学校)?(?:总?人?数|总量)$|教师$|学校$/

type Alike = { figure: Quantity; isSame: boolean }
/** What the text should say by last year's report, as it would be printed, and how that is made. */
type Outcome = { isSame: boolean; holds: boolean; value: number; shown: string; written: string }

/** Last year's figures of the same thing; where there is none, those of nearly the same name. */
function alikeIn(known: ReadonlyMap<string, Quantity[]>, of: Quantity, name: string): Alike[] {
  const ofKind = known.get(keyOf(of)) ?? []
  const same = ofKind.filter((one) => nameOf(one) === name)
  const alike = same.length > 0 ? same : ofKind.filter((one) => likeness(nameOf(one), name) >= HALF)
  return alike.map((figure) => ({ figure, isSame: same.length > 0 }))
}
const HALF = 0.5

function* judge(now: Placed, outcomes: readonly Outcome[], quantities: readonly string[]): Iterable<Finding> {
  const match = outcomes.find(({ holds }) => holds)
  if (match) {
    const isExact = match.value === now.value || match.shown === writtenLike(now.value, now)
    const written = isExact ? match.written : `${match.written} ≈ ${now.text}`
    const reason = label(`与上年报告相符：${written}`, `agrees with last year’s report: ${written}`)
    yield { at: now.at, verdict: 'holds', quantities, reason }
    return
  }
  // Two figures of last year that both might be meant are no ground to accuse.
  const [meant, ...others] = outcomes.filter((one) => isSlip(one, now))
  if (!meant || others.some(({ value }) => value !== meant.value)) return
  const written = `${meant.written} ≠ ${now.text}`
  const reason = label(`与上年报告不符：${written}`, `differs from last year’s report: ${written}`)
  yield { at: now.at, quantities, reason, expected: meant.shown }
}

/** The same thing a little off, or of nearly the same name with one digit wrong or its digits exchanged. */
function isSlip({ isSame, value, shown }: Outcome, now: Placed): boolean {
  if (now.bound !== '=' || (now.kind === 'share' && !isSame)) return false
  if (isSame && (Math.abs(now.value - value) <= NEAR * value || isUnitSlip(value, now))) return true
  const [digits, meant] = [now.text, shown].map((text) => text.replace(/\D/g, ''))
  return (isSame || digits!.length >= LONG) && (printSameDigits(shown, now.text) || differInOne(digits!, meant!))
}
const NEAR = 0.2
const LONG = 4

const differInOne = (one: string, other: string): boolean =>
  one.length === other.length && [...one].filter((digit, at) => digit !== other[at]).length === 1

const asStated = ({ figure, isSame }: Alike, now: Placed): Outcome => {
  const { value, text } = figure
  return { isSame, holds: areOne(figure, now), value, shown: text, written: text }
}

/** Printed as exactly they are equal; 28.4册 may be told as 28册, rounded or cut off, and 49010人 as 4.9万人. */
function areOne(one: Quantity, other: Quantity): boolean {
  if (one.bound !== '=' || other.bound !== '=') return overlap(intervalOf(one), intervalOf(other))
  const [fine, coarse] = [one, other].toSorted((a, b) => printedNumber(a).unit - printedNumber(b).unit)
  const { unit } = printedNumber(coarse!)
  const away = tidy((fine!.value - coarse!.value) / unit)
  return printedNumber(fine!).unit === unit ? away === 0 : away >= -0.5 && away < 1
}

/** Last year's figure with the change: added for an amount, multiplied for a share of growth. */
function withChange({ figure: before, isSame }: Alike, change: Placed, now: Placed): Outcome {
  const sign = change.flow === 'increase' ? 1 : -1
  const [old, step] = [intervalOf(before), intervalOf(change)]
  const [low, high] = sign > 0 ? [step.low, step.high] : [-step.high, -step.low]
  const isGrowth = change.kind === 'share' && before.kind !== 'share'
  const plus = sign > 0 ? '+' : '-'
  const value = tidy(isGrowth ? before.value * (1 + sign * change.value) : before.value + sign * change.value)
  const range = isGrowth
    ? { low: old.low * (1 + low), high: old.high * (1 + high) }
    : { low: old.low + low, high: old.high + high }
  const words = isGrowth ? `${before.text} × (1 ${plus} ${change.text})` : `${before.text} ${plus} ${change.text}`
  const shown = writtenLike(value, now)
  // 28.4册, 1册 more: printed as 29册.
  const isFiner = !isGrowth && [before, change].some((one) => printedNumber(one).unit < printedNumber(now).unit)
  const holds = isFiner ? mayBe(range, now) : overlap(range, intervalOf(now))
  return { isSame, holds, value, shown, written: `${words} = ${shown}` }
}
