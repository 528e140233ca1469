/** Against last year's report: what it stated, and the change stated now, must come to this year's figure. */
import type { Quantity } from '@youju/model'
import { type Interval, intervalOf, overlap, tidy, writtenLike } from '../printed-number.ts'
import { type Checking, type Finding, label, type Placed, type Rule } from '../rule.ts'

export const lastYear: Rule = { code: 'last-year', kind: 'conflict', check }

const COMPARED = /比(?:去年|上年|上一年|前一年|同期|上年度|上学年)[\u4e00-\u9fff]{0,8}$|同比[\u4e00-\u9fff]{0,6}$/

function* check({ text, quantities, lastYear: before }: Checking): Iterable<Finding> {
  if (!before) return
  const known = Map.groupBy(
    before.quantities.filter(({ flow }) => flow === 'stock' || flow === 'flow'),
    keyOf,
  )
  for (let index = 0; index < quantities.length; index++) {
    const change = quantities[index]!
    if (change.flow !== 'increase' && change.flow !== 'decrease') continue
    const now = quantities[index - 1]
    if (!now || change.in[0] - now.in[1] > 24 || !COMPARED.test(text.slice(now.in[1], change.in[0]))) continue
    const candidates = (known.get(keyOf(now)) ?? []).filter((one) => likeness(one.subject, now.subject) >= 0.5)
    if (candidates.length > 0) yield judge(now, change, candidates)
  }
}

const keyOf = ({ indicator, level, unit, kind }: Quantity): string => `${indicator} ${level ?? ''} ${unit} ${kind}`

function judge(now: Placed, change: Placed, candidates: readonly Quantity[]): Finding {
  const best = candidates.toSorted((a, b) => likeness(b.subject, now.subject) - likeness(a.subject, now.subject))
  const match = best.find((one) => overlap(expected(one, change).range, intervalOf(now)))
  const than = match ?? best[0]!
  const { value, words } = expected(than, change)
  const written = `${words} = ${writtenLike(value, now)}`
  const quantities = [change.id, now.id]
  if (match)
    return {
      at: now.at,
      verdict: 'holds',
      quantities,
      reason: label(`与上年报告相符：${written}`, `agrees with last year’s report: ${written}`),
    }
  return {
    at: now.at,
    quantities,
    reason: label(
      `与上年报告不符：${written} ≠ ${now.text}`,
      `differs from last year’s report: ${written} ≠ ${now.text}`,
    ),
    expected: writtenLike(value, now),
  }
}

/** Last year's figure with the change: added for an amount, multiplied for a share of growth. */
function expected(before: Quantity, change: Placed): { value: number; range: Interval; words: string } {
  const sign = change.flow === 'increase' ? 1 : -1
  const [old, step] = [intervalOf(before), intervalOf(change)]
  const ends = sign > 0 ? [step.low, step.high] : [-step.high, -step.low]
  const isGrowth = change.kind === 'share' && before.kind !== 'share'
  const plus = sign > 0 ? '+' : '-'
  return isGrowth
    ? {
        value: tidy(before.value * (1 + sign * change.value)),
        range: { low: old.low * (1 + ends[0]!), high: old.high * (1 + ends[1]!) },
        words: `${before.text} × (1 ${plus} ${change.text})`,
      }
    : {
        value: tidy(before.value + sign * change.value),
        range: { low: old.low + ends[0]!, high: old.high + ends[1]! },
        words: `${before.text} ${plus} ${change.text}`,
      }
}

/** Share of common pairs of characters, of the shorter subject. */
function likeness(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)]
  const common = [...left].filter((pair) => right.has(pair)).length
  return common / Math.max(1, Math.min(left.size, right.size))
}

const pairs = (words: string): Set<string> =>
  words.length < 2
    ? new Set([words])
    : new Set(Array.from({ length: words.length - 1 }, (_, at) => words.slice(at, at + 2)))
