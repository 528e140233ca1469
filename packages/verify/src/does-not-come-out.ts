/** Figures whose arithmetic fails: marked together where they stand together, with the computation written out. */
import type { Reading } from '@youju/model'
import { stretchOf } from './phrase.ts'
import { type Interval, intervalOf, overlap, printedNumber, tidy } from './printed-number.ts'
import { type Checking, type Finding, label, type Placed } from './rule.ts'
import { workedOut } from './worked-out.ts'

/** @param figures the last one is the one judged  @param sum how `value` is made of the others */
export function doesNotComeOut(text: string, figures: readonly Placed[], sum: string, value: number): Finding {
  const result = figures.at(-1)!
  const place = stretchOf(text, figures)
  const { words, expected } = workedOut(tidy(value), result)
  return {
    ...(place ? { in: place } : { at: result.at }),
    quantities: figures.map(({ id }) => id),
    reason: label(`算术不符：${sum} ${words.zh}`, `does not work out: ${sum} ${words.en}`),
    ...(expected === undefined ? {} : { expected }),
  }
}

/** Figures that the reader takes for the outcome of others: `arithmetic` speaks of them. */
export function relatedIn({ reading }: Checking): ReadonlySet<string> {
  const related = outcomes.get(reading) ?? new Set(reading.relations.map(({ equals }) => equals))
  outcomes.set(reading, related)
  return related
}
/** Many rules ask. */
const outcomes = new WeakMap<Reading, ReadonlySet<string>>()

/** Figures that come out with others, so that their digits are sure; a quotient comes out with many. */
export function settledIn({ reading }: Checking): ReadonlySet<string> {
  const known = settled.get(reading)
  if (known) return known
  const ids = new Set<string>()
  for (const { kind, of, equals, holds } of reading.relations)
    if (holds && kind !== 'ratio' && kind !== 'growth') for (const id of [...of, equals]) ids.add(id)
  settled.set(reading, ids)
  return ids
}
const settled = new WeakMap<Reading, ReadonlySet<string>>()

/**
 * Whether a value may be printed so: rounded or cut off at the last digit shown, within 余, 近, 以上.
 * @param as what would be printed instead, in the same manner
 */
export function mayBe(value: number | Interval, printed: Placed, as = printed.value): boolean {
  const { unit } = printedNumber(printed)
  const { low, high } = intervalOf(printed)
  const by = as - printed.value
  const range = typeof value === 'number' ? { low: value, high: value } : value
  return Number.isFinite(range.high) && overlap(range, { low: low + by - unit / 2, high: high + by + unit / 2 })
}

/** 万 or 亿 one too many or lost; the digits are right. */
export const isUnitSlip = (value: number, printed: Placed): boolean =>
  [1e-8, 1e-4, 1e4, 1e8].some((times) => mayBe(value * times, printed))
