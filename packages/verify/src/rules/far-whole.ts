/**
 * 报名18260人，…。其中文史类6940人、理工类9130人、艺体类2190人: a list behind 其中 whose whole stands in the sentence before. Only long
 * numbers, where one wrong digit is hardly chance.
 */
import { comesOutWithOneDigit } from '@youju/read'
import { doesNotComeOut, relatedIn } from '../does-not-come-out.ts'
import { between, isChange, sameUnit } from '../phrase.ts'
import { tidy } from '../printed-number.ts'
import type { Checking, Finding, Placed, Rule } from '../rule.ts'

export const farWhole: Rule = { code: 'far-whole', kind: 'arithmetic', check }

const OPENS = /(?:其中|分[\u4e00-\u9fff]{1,4}看|按[\u4e00-\u9fff]{1,6}分)[：:，,]?[\u4e00-\u9fff]{0,10}$/
/** 具体是：1.户籍原因118人；2.…: the list is announced. */
const ANNOUNCED =
  /(?:(?:具体(?:情况)?[是为]|分别[是为]|包括|如下|其中)[：:]|(?:来源|构成|组成)[为是：:])\s*(?:[（(]?[1１一][.、．)）])?[\u4e00-\u9fff、“”（）]{0,30}$/
const LEAST_PARTS = 3
/** A longer list is a table, which adds up to nothing that was said before. */
const MOST_PARTS = 15
const LEAST = 1000
const LEAST_ANNOUNCED = 100
const FAR = 220
const CANDIDATES = 8

function* check(checking: Checking): Iterable<Finding> {
  const { text, quantities } = checking
  const related = new Set(checking.reading.relations.flatMap(({ of }) => of))
  const results = relatedIn(checking)
  /** Wholes whose parts made them once: divided otherwise the parts must make them again. */
  const sums = new Set(
    checking.reading.relations.flatMap(({ kind, holds, equals }) => (kind === 'sum' && holds ? [equals] : [])),
  )
  for (let index = 0; index < quantities.length; index++) {
    const first = quantities[index]!
    // Hardly any figure begins a list of its unit, and words take longer.
    if (related.has(first.id) || !beginsList(quantities, index)) continue
    const isAnnounced = ANNOUNCED.test(text.slice(Math.max(0, first.in[0] - 48), first.in[0]))
    if (!isAnnounced && !OPENS.test(text.slice(Math.max(0, first.in[0] - 14), first.in[0]))) continue
    const parts = listFrom(text, quantities, index)
    if (parts.length < LEAST_PARTS || parts.length > MOST_PARTS) continue
    const wholes = quantities
      .slice(Math.max(0, index - CANDIDATES), index)
      .filter((one) => sameUnit(one, first) && one.bound === '=' && !isChange(one) && first.in[0] - one.in[1] <= FAR)
    const sum = tidy(parts.reduce((all, { value }) => all + value, 0))
    const divided = wholes.filter((whole) => sums.has(whole.id))
    const least = isAnnounced && parts.length > LEAST_PARTS ? LEAST_ANNOUNCED : LEAST
    if ((sum < least && divided.length === 0) || wholes.some(({ value }) => value === sum)) continue
    const candidates = sum < least ? divided : wholes.filter((whole) => !results.has(whole.id) || sums.has(whole.id))
    const comesOut = (values: readonly number[]): boolean =>
      Math.abs(values.slice(0, -1).reduce((all, value) => all + value, 0) - values.at(-1)!) < 1e-6
    const slips = candidates.filter((whole) => comesOutWithOneDigit([...parts, whole], comesOut))
    if (slips.length === 1)
      yield doesNotComeOut(text, [...parts, slips[0]!], parts.map((part) => part.text).join(' + '), sum)
  }
}

function beginsList(quantities: readonly Placed[], index: number): boolean {
  for (let at = index + 1; at < index + LEAST_PARTS; at++) {
    const next = quantities[at]
    if (!next || !sameUnit(quantities[at - 1]!, next)) return false
  }
  return true
}

/** Parted by 、 and 和 alone, and nothing behind it goes on. */
function listFrom(text: string, quantities: readonly Placed[], index: number): Placed[] {
  const list = [quantities[index]!]
  for (let at = index + 1; at < quantities.length && list.length <= MOST_PARTS; at++) {
    const [last, next] = [list.at(-1)!, quantities[at]!]
    if (
      !sameUnit(last, next) ||
      !/^[、，；和]\s*(?:[（(]?\d{1,2}[.、．)）])?[\u4e00-\u9fff、“”]{1,24}$/.test(between(text, last, next))
    )
      break
    list.push(next)
  }
  return list
}
