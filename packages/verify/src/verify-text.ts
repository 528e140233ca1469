/** A text against itself, against what is generally known, and against last year's: every rule of `rules/` in turn. */
import type { Lexicon, Places, Reading } from '@youju/model'
import { documentsOf, fullText, type Repaired, repair } from '@youju/read'

import { leadBefore, tailBehind } from './phrase.ts'
import { type Checking, type Placed, runRule } from './rule.ts'
import { RULES } from './rules/index.ts'
import type { Verdict } from './verdict.ts'

export type TextContext = {
  lexicon: Lexicon
  places?: Places
  /** Name of the reporting unit, for places that cannot be its own. */
  unit?: string
  /** What last year's report of the same unit says. */
  lastYear?: Reading
  /** The file may hold pictures, which its text does not show. */
  pictures?: boolean
  /** The text as mended, when that is at hand already. */
  repaired?: Repaired
}

export function verifyText(reading: Reading, context: TextContext): Verdict[] {
  const checking = prepare(reading, context)
  const verdicts = RULES.flatMap((rule) => runRule(rule, checking))
  return withoutEchoes(verdicts.sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]).filter(isFirst))
}

/** In the same words of two stretches that overlap: the shorter one is nearer to the point. */
function withoutEchoes(verdicts: readonly Verdict[]): Verdict[] {
  const wrong = verdicts.filter(({ verdict }) => verdict === 'does not hold')
  const echoes = new Set<Verdict>()
  for (const alike of Map.groupBy(wrong, ({ kind, reason }) => `${kind} ${reason.zh}`).values())
    for (const [index, one] of alike.entries())
      for (let next = index + 1; next < alike.length && alike[next]!.at[0] < one.at[1]; next++)
        echoes.add(lengthOf(alike[next]!) < lengthOf(one) ? one : alike[next]!)
  return verdicts.filter((one) => !echoes.has(one))
}

const lengthOf = ({ at: [from, to] }: Verdict): number => to - from

/** What two rules find at one place is told once; two computations that come out at one place are two. */
const isFirst = (one: Verdict, index: number, sorted: readonly Verdict[]): boolean => {
  for (let before = index - 1; sorted[before]?.at[0] === one.at[0] && sorted[before]?.at[1] === one.at[1]; before--)
    if (isSame(sorted[before]!, one)) return false
  return true
}
const isSame = (one: Verdict, other: Verdict): boolean =>
  one.kind === other.kind &&
  one.verdict === other.verdict &&
  (one.verdict !== 'holds' ||
    (one.quantities.join() === other.quantities.join() && one.cells?.join() === other.cells?.join()))

export function prepare(reading: Reading, { repaired, ...context }: TextContext): Checking {
  const mended = repaired ?? repair(reading.source, context.lexicon)
  const text = fullText(mended)
  const quantities = reading.quantities.map((quantity): Placed => {
    const [from, to] = [mended.fromSource(quantity.at[0]), mended.fromSource(quantity.at[1])]
    return {
      ...quantity,
      text: text.slice(from, to),
      in: [from, to],
      lead: leadBefore(text, from),
      tail: tailBehind(text, to),
    }
  })
  return {
    ...context,
    ...{ reading, repaired: mended, text, documents: documentsOf(mended.text) },
    ...{ quantities, byId: new Map(quantities.map((quantity) => [quantity.id, quantity])) },
  }
}
