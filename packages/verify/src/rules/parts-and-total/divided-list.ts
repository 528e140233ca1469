/** Whether a list divides a whole in one way that is known, and does not add up to it. */
import { intervalOf } from '../../printed-number.ts'
import type { Placed } from '../../rule.ts'
import { FAMILIES, kindsOf, OF_NONE } from './families.ts'
import { addsUp, isExchanged, nearlyAddsUp, type Parts, rangeOf, sumOf } from './parts.ts'

/**
 * The longest run of parts that one family names, each once.
 * @param announced the whole opens the list  @param shares what the shares beside the parts come to
 */
export function dividedList(
  whole: Placed,
  list: readonly Placed[],
  announced: boolean,
  shares: number,
): Parts | undefined {
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
