/**
 * Parts with their shares, side by side: 中央5760万元，占60%；省级1920万元，占30%；县级1920万元，占20%. Each part and its share tell what
 * the whole is; where all but one agree, the odd one is wrong.
 */
import { comesOutWithOneDigit } from '@youju/read'
import { doesNotComeOut, mayBe, relatedIn } from '../does-not-come-out.ts'
import { between, isChange, sameUnit } from '../phrase.ts'
import { intervalOf } from '../printed-number.ts'
import type { Checking, Finding, Placed, Rule } from '../rule.ts'

export const sharesOfOneWhole: Rule = { code: 'shares-of-one-whole', kind: 'arithmetic', check }

/** 本科达线812人，达线率44.0%；一本268人，占14.5% */
const TAKES =
  /^(?:约)?占(?:总数|总额|总量|比|其|总人数|总投入|总投资)?(?:的|为|达)?$|^[\u4e00-\u9fff]{2,6}率(?:为|达)?$/
const BACK = 20

/** A row that goes on is begun anew. */
const MOST = 15

type Part = { amount: Placed; share: Placed /** Place of the amount among the figures. */; index: number }

function* check(checking: Checking): Iterable<Finding> {
  const { text } = checking
  const related = relatedIn(checking)
  for (const row of rowsOf(checking)) {
    const found = (row.every(isTaken) ? oddOf(row) : undefined) ?? againstStated(checking, row)
    // A rate beside them tells the whole; it may be of others itself.
    if (!found || related.has(found.part.share.id) || !isTaken(found.part)) continue
    const { part, whole, words } = found
    const figures = [part.amount, part.share]
    yield doesNotComeOut(text, figures, `${part.amount.text} ÷ ${words}`, part.amount.value / whole)
  }
}

const isTaken = ({ share }: Part): boolean => share.lead.includes('占')

type Odd = { part: Part; whole: number; words: string }

/** All but one agree on the whole. */
function oddOf(row: readonly Part[]): Odd | undefined {
  const odd = row.filter((part) => row.every((other) => other === part || !agree(part, other)))
  const rest = row.filter((part) => part !== odd[0])
  if (odd.length !== 1 || !rest.every((one) => rest.every((other) => agree(one, other)))) return undefined
  const { amount, share } = rest[0]!
  return { part: odd[0]!, whole: amount.value / share.value, words: `(${amount.text} ÷ ${share.text})` }
}

/** 58所，占60.4%；38所，占29.6% of the 96所 before: one of two comes out with a whole that is stated, the other but for a digit. */
function againstStated({ quantities }: Checking, row: readonly Part[]): Odd | undefined {
  if (row.length !== 2) return undefined
  const [first, second] = row as [Part, Part]
  const wholes = quantities
    .slice(Math.max(0, first.index - BACK), first.index)
    .filter((one) => sameUnit(one, first.amount) && !isChange(one))
  const fits = (whole: Placed, { amount, share }: Part): boolean => mayBe(amount.value / whole.value, share)
  for (const [good, bad] of [
    [first, second],
    [second, first],
  ] as const) {
    const whole = wholes.findLast((one) => fits(one, good))
    if (!whole || wholes.some((one) => fits(one, bad))) continue
    const slips = comesOutWithOneDigit([bad.amount, bad.share], ([amount, share]) =>
      mayBe(amount! / whole.value, bad.share, share),
    )
    if (slips) return { part: bad, whole: whole.value, words: whole.text }
  }
  return undefined
}

/** Amounts of one unit, each with its share right behind it. */
function rowsOf({ text, quantities }: Checking): Part[][] {
  const rows: Part[][] = []
  for (let index = 0; index < quantities.length; index++) {
    const share = quantities[index]!
    const amount = quantities[index - 1]
    if (share.kind !== 'share' || !amount || amount.kind === 'share' || isChange(amount) || !TAKES.test(share.lead))
      continue
    const part = { amount, share, index: index - 1 }
    const row = rows.at(-1)
    const before = row && row.length < MOST ? row.at(-1) : undefined
    if (before && sameUnit(before.amount, amount) && !/[。\n]/.test(between(text, before.share, amount)))
      row!.push(part)
    else rows.push([part])
  }
  return rows.filter((row) => row.length > 1)
}

/** Whether the one's whole makes the other's share. */
function agree(one: Part, other: Part): boolean {
  const [a, s] = [intervalOf(one.amount), intervalOf(one.share)]
  const whole = { low: a.low / s.high, high: a.high / Math.max(s.low, 1e-9) }
  const b = intervalOf(other.amount)
  return mayBe({ low: b.low / whole.high, high: b.high / whole.low }, other.share)
}
