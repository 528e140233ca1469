/** What a rule gets to see, and how it says what it found. One rule a file in `rules/`. */
import type { Label, Lexicon, Places, Quantity, Reading, Span } from '@youju/model'
import type { Repaired } from '@youju/read'

import { printSameDigits } from './same-digits.ts'
import type { DefectKind, Verdict } from './verdict.ts'

/** A quantity as it stands in the repaired text, which the rules read, its place there, and the words of its clause before and behind it. */
export type Placed = Quantity & { in: Span; lead: string; tail: string }

/** Where a figure stands among the figures of its text, which are in order of place. */
export function indexOfFigure(quantities: readonly Placed[], figure: Placed): number {
  let [from, to] = [0, quantities.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (quantities[middle]!.in[0] < figure.in[0]) from = middle + 1
    else to = middle
  }
  return from
}

export type Checking = {
  /** The text as mended; rules speak of places in it, and verdicts of places in the source. */
  text: string
  repaired: Repaired
  /** Documents glued into the text, usually one. */
  documents: readonly Span[]
  quantities: readonly Placed[]
  byId: ReadonlyMap<string, Placed>
  reading: Reading
  lexicon: Lexicon
  places?: Places
  /** Name of the reporting unit. */
  unit?: string
  lastYear?: Reading
  /** The file may hold pictures, which its text does not show. */
  pictures?: boolean
}

export type Rule = { code: string; kind: DefectKind; check: (checking: Checking) => Iterable<Finding> }

export type Finding = {
  /** Place in the repaired text. */
  in?: Span
  /** Place in the source, where that is known better. */
  at?: Span
  verdict?: Verdict['verdict']
  kind?: DefectKind
  reason: Label
  expected?: string
  quantities?: readonly string[]
  cells?: readonly Span[]
  advice?: true
}

export function runRule(rule: Rule, checking: Checking): Verdict[] {
  const verdicts: Verdict[] = []
  for (const finding of rule.check(checking))
    verdicts.push({
      rule: rule.code,
      verdict: finding.verdict ?? 'does not hold',
      kind: finding.kind ?? rule.kind,
      at: finding.at ?? checking.repaired.span(...(finding.in ?? [0, 0])),
      quantities: finding.quantities ?? [],
      reason: finding.reason,
      ...(finding.expected === undefined ? {} : { expected: finding.expected }),
      ...(finding.cells ? { cells: finding.cells } : {}),
      ...(finding.advice ? { advice: true } : {}),
    })
  return verdicts
}

export const label = (zh: string, en: string): Label => ({ zh, en })

/** A figure that is wrong by itself. */
export const found = (quantity: Quantity, reason: Label): Finding => ({
  at: quantity.at,
  quantities: [quantity.id],
  reason,
})

/** One thing with two values: the second is marked, the other quoted, so that it can be looked for. */
export const statedTwice = (other: Placed, quantity: Placed): Finding => {
  const isBehind = other.in[0] > quantity.in[0]
  const isExchanged = printSameDigits(other.text, quantity.text)
  return {
    at: quantity.at,
    quantities: [other.id, quantity.id],
    reason: label(
      `${isBehind ? '后文' : '前文'}为“${clauseOf(other)}”，此处为 ${quantity.text}${isExchanged ? '，疑为数字颠倒' : ''}`,
      `"${clauseOf(other)}" ${isBehind ? 'below' : 'above'}, ${quantity.text} here${isExchanged ? ': digits probably swapped' : ''}`,
    ),
  }
}

/** The figure with enough of its clause to find it again. */
export function clauseOf({ lead, text, tail }: Pick<Placed, 'lead' | 'text' | 'tail'>): string {
  const words = lead.trimStart()
  const before = words.length > CLAUSE ? `…${words.slice(-CLAUSE)}` : words
  if (before.length >= LEAST_CLAUSE) return before + text
  return before + text + (tail.length > TAIL ? `${tail.slice(0, TAIL)}…` : tail)
}
const CLAUSE = 14
const LEAST_CLAUSE = 2
const TAIL = 10
