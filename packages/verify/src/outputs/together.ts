/**
 * Which figures of a text belong to one computation, for outputs that show it in place: each computation that holds has a
 * letter, each mark its number, and so has every figure they are made of, wherever it stands.
 */
import type { Language, Span } from '@youju/model'
import { isComputed, unborneOf, type Verdict } from '../verdict.ts'
import type { Mark, Outcome } from './outcome.ts'

/** What is underlined: a figure that holds, one of which others are made, or one that no figure of the ledgers bears out. */
export type Underline = {
  at: Span
  as: 'holds' | 'part' | 'amiss' | 'open'
  title: string
  /** Letter of the computation, or number of the mark. */
  sign?: string
}

/** What comes out, with its letter. */
export type Computation = Verdict & { sign: string }

export const computationsOf = (verdicts: readonly Verdict[]): Computation[] =>
  verdicts
    .filter((one) => one.verdict === 'holds' && isComputed(one))
    .map((verdict, index) => ({ ...verdict, sign: letters(index) }))

export function underlinesOf(
  { verdicts, reading }: Outcome,
  marks: readonly Mark[],
  computations: readonly Computation[],
  language: Language,
): Underline[] {
  const byId = new Map(reading.quantities.map((quantity) => [quantity.id, quantity]))
  const line = (as: Underline['as'], at: Span, { reason }: Verdict, sign?: string): Underline => ({
    ...{ at, as, title: reason[language] },
    ...(sign === undefined ? {} : { sign }),
  })
  const parts = (as: Underline['as'], one: Verdict, sign: string): Underline[] =>
    [...one.quantities.flatMap((id) => byId.get(id) ?? []), ...(one.cells ?? []).map((at) => ({ at }))]
      .filter(({ at }) => at[0] < one.at[0] || at[1] > one.at[1])
      .map(({ at }) => line(as, at, one, sign))
  const single = verdicts.filter((one) => one.verdict === 'holds' && !isComputed(one))
  return [
    ...unborneOf(verdicts).map((one) => line('open', one.at, one)),
    ...single.map((one) => line('holds', one.at, one)),
    ...computations.flatMap((one) => [line('holds', one.at, one, one.sign), ...parts('part', one, one.sign)]),
    ...marks.flatMap((one) => parts('amiss', one, String(one.number))),
  ].sort((a, b) => a.at[0] - b.at[0])
}

/** a … z, aa, ab … */
const letters = (index: number): string =>
  (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26))
