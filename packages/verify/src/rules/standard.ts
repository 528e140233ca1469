/**
 * What each pupil gets, times the pupils, and the days where they are told, against the money: 小学在校生42000人 at 650元 cannot
 * make 3730万元. The standard may stand some clauses before, one for each stage.
 */
import { comesOutWithOneDigit } from '@youju/read'
import { doesNotComeOut, isUnitSlip, mayBe, relatedIn } from '../does-not-come-out.ts'
import { between, isChange } from '../phrase.ts'
import { type Interval, printedNumber, printLike } from '../printed-number.ts'
import type { Checking, Finding, Placed, Rule } from '../rule.ts'
import { printSameDigits } from '../same-digits.ts'

export const standard: Rule = { code: 'standard', kind: 'arithmetic', check }

const EACH = /(?:每[生人名]|生均|人均)[\u4e00-\u9fff]{0,10}$/
const DAILY = /每[天日餐]/
const DAYS = /^[天日餐]$/
const MOST_EACH = 30_000
const TOTAL =
  /(?:拨付|下达|发放|落实|投入|安排|补助|减免|免除|支出|资助|共需|需|合计|共计|共)(?:资金|经费|金额|补助|补助资金|膳食补助|公用经费|[\u4e00-\u9fff]{0,6})$/
/** How far back the standard may stand, and the pupils. */
const NEAR = 90
const FAR = 400
const MOST = 24
const PEOPLE = /^(?:[人名位]|人次)$/

function* check(checking: Checking): Iterable<Finding> {
  const { text, quantities } = checking
  const related = relatedIn(checking)
  for (let index = 0; index < quantities.length; index++) {
    const total = quantities[index]!
    if (total.kind !== 'money' || total.bound !== '=' || related.has(total.id)) continue
    const behind = standardBehind(text, total, quantities[index + 1])
    if (!behind && !isTotal(total)) continue
    const before = quantities.slice(Math.max(0, index - MOST), index).filter(({ in: [at] }) => total.in[0] - at <= FAR)
    const several = sumOfPairs(text, total, before)
    if (several) yield several
    const each = behind ?? standardFor(text, total, before)
    // 资助432名，每人2000元，共86.4万元；慰问46名，发放4.6万元: the standard came out with another sum.
    if (!each || isUsed(each, before)) continue
    const days = DAILY.test(each.lead) ? before.findLast(({ unit }) => DAYS.test(unit)) : undefined
    if (DAILY.test(each.lead) && !days) continue
    const people = before.filter((one) => isPeople(one) && (!one.level || !each.level || one.level === each.level))
    const made = (count: Placed): number => count.value * each.value * (days?.value ?? 1) * timesOf(each, total)
    // 470人，366.26万元，人均7793元: a mean was rounded.
    const rounded = /均$/.test(each.lead) ? printedNumber(each).unit / 2 / each.value : 0
    const range = (count: Placed): Interval => ({ low: made(count) * (1 - rounded), high: made(count) * (1 + rounded) })
    if (people.some((count) => mayBe(range(count), total))) continue
    // 脱贫户子女158人、监测户子女14人，共发放17.2万元: all of them together.
    if (runsOf(text, people).some((together) => mayBe(range(together), total))) continue
    const figures = (count: Placed): Placed[] => [count, each, ...(days ? [days] : []), total]
    const slip =
      people.findLast((count) => isUnitSlip(made(count), total)) ??
      people.findLast(
        (count) => isBeside(text, count, total) && isDigitSlip(figures(count), total, timesOf(each, total)),
      ) ??
      people.findLast((count) => isOtherOrder(made(count), total))
    if (slip) {
      const factors = figures(slip)
        .slice(0, -1)
        .map((figure) => figure.text)
      if (timesOf(each, total) === MONTHS) factors.push(`${MONTHS}个月`)
      yield doesNotComeOut(text, figures(slip), factors.join(' × '), made(slip))
    }
  }
}

/** Another sum near is what some of the people make with the standard. */
const isUsed = (each: Placed, before: readonly Placed[]): boolean =>
  before.some(
    (other) =>
      other.kind === 'money' &&
      other.value > each.value &&
      before.some((count) => isPeople(count) && mayBe(count.value * each.value, other)),
  )

const isTotal = (one: Placed): boolean => TOTAL.test(one.lead) && !/[每均]/.test(one.lead) && !isChange(one)

const MONTHS = 12
/** 每人每月500元，全年共384万元 */
const timesOf = (each: Placed, total: Placed): number =>
  /每月/.test(each.lead) && /全年|每年|一年/.test(total.lead) ? MONTHS : 1

const isPeople = (one: Placed): boolean => PEOPLE.test(one.unit) && one.bound === '=' && !isChange(one)

/** The nearest standard; of several side by side the one of the stage that the pupils before the total are of. */
function standardFor(text: string, total: Placed, before: readonly Placed[]): Placed | undefined {
  const near = before.filter(
    ({ kind, value, lead, in: [, end] }) =>
      kind === 'money' &&
      value <= MOST_EACH &&
      EACH.test(lead) &&
      total.in[0] - end <= NEAR &&
      !text.slice(end, total.in[0]).includes('\n'),
  )
  const people = before.findLast(isPeople)
  if (near.length < 2) return near[0]
  const ofStage = near.filter(({ level }) => level && level === people?.level)
  return ofStage.length === 1 ? ofStage[0] : undefined
}

/** 免学费资金702万元，生均2000元; 安排432万元，按每人500元的标准 */
const standardBehind = (text: string, total: Placed, next: Placed | undefined): Placed | undefined =>
  next?.kind === 'money' &&
  next.value <= MOST_EACH &&
  /^[，,（(](?:(?:按|按照|以)?每[生人名]|[生人]均)$/.test(between(text, total, next))
    ? next
    : undefined

/** In one sentence with the total. */
const isBeside = (text: string, count: Placed, total: Placed): boolean =>
  !/[。\n]/.test(text.slice(count.in[0], total.in[0])) && total.in[0] - count.in[1] <= 60

/** 300元, 11.6万人 of the sentence before: 3480万元, printed 3840万元. */
const isOtherOrder = (value: number, total: Placed): boolean => {
  const shown = printLike(value, total)
  return /(?:[1-9].*){3}/.test(shown) && printSameDigits(shown, total.text)
}

/** The people of a list, as one. */
function runsOf(text: string, people: readonly Placed[]): Placed[] {
  return people.flatMap((first, at): Placed[] => {
    const together: Placed[] = []
    let sum = first
    for (const next of people.slice(at + 1, at + 1 + MOST_TOGETHER)) {
      if (!/^[、和，；][\u4e00-\u9fff]{0,12}$/.test(text.slice(sum.in[1], next.in[0]))) break
      sum = { ...next, value: sum.value + next.value }
      together.push(sum)
    }
    return together
  })
}
const MOST_TOGETHER = 3

const isDigitSlip = (figures: readonly Placed[], total: Placed, times: number): boolean =>
  comesOutWithOneDigit(figures, (values) =>
    mayBe(
      values.slice(0, -1).reduce((product, value) => product * value, times),
      total,
      values.at(-1)!,
    ),
  )

/** 每人1000元慰问15名，每人500元慰问27名…合计42000元: one standard after another with its people. */
function sumOfPairs(text: string, total: Placed, before: readonly Placed[]): Finding | undefined {
  if (!/(?:合计|共计|总计)/.test(total.lead)) return undefined
  const figures: Placed[] = []
  for (let at = before.length - 1; at > 0; at -= 2) {
    const [each, people] = [before[at - 1]!, before[at]!]
    const isPair = each.kind === 'money' && EACH.test(each.lead) && PEOPLE.test(people.unit)
    if (!isPair || text.slice(each.in[1], total.in[0]).includes('\n')) break
    figures.unshift(each, people)
  }
  if (figures.length < 4) return undefined
  const sumOf = (values: readonly number[]): number =>
    values.reduce((sum, value, at) => (at % 2 === 0 ? sum + value * values[at + 1]! : sum), 0)
  const sum = sumOf(figures.map(({ value }) => value))
  if (mayBe(sum, total)) return undefined
  const comesOut = (values: readonly number[]): boolean => mayBe(sumOf(values.slice(0, -1)), total, values.at(-1)!)
  if (!isUnitSlip(sum, total) && !comesOutWithOneDigit([...figures, total], comesOut)) return undefined
  const words = figures
    .map((figure, at) => figure.text + (at % 2 === 0 ? ' × ' : ' + '))
    .join('')
    .slice(0, -3)
  return doesNotComeOut(text, [...figures, total], words, sum)
}
