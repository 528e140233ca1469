/** What checking came to, with the computation written out. A text that says nothing wrong and one that says too little to check are told apart. */
import type { DEFECT_KINDS, Defect, Label, Span } from '@youju/model'

export type DefectKind = (typeof DEFECT_KINDS)[number]

export type Verdict = {
  /** File in `rules/` that spoke. */
  rule: string
  verdict: 'holds' | 'does not hold' | 'cannot be checked'
  kind: DefectKind
  at: Span
  /** Ids of the quantities it speaks of; the last one is the one that it judges. */
  quantities: readonly string[]
  /** Places of the numbers that it speaks of in a table, which are no quantities; the last one is the one that it judges. */
  cells?: readonly Span[]
  /** Why, with the computation. */
  reason: Label
  /** What the text should say, where that is known. */
  expected?: string
  /** Id of the ledgers' figure that it was held against. */
  figure?: string
  /** Good style rather than truth: shown, but no defect. */
  advice?: true
  /** The ledgers hold figures of this kind, and none of them bears it out: for a person to look at. */
  unborne?: true
}

/** Worked out from others, of which any may be wrong. */
export const isComputed = ({ quantities, cells, figure }: Verdict): boolean =>
  (quantities.length > 1 || cells !== undefined) && figure === undefined

/** Everything that a careful editor would send back, in order of place; one line for one thing at one place. */
export const toDefects = (verdicts: readonly Verdict[], source: string): Defect[] =>
  wrongOnce(verdicts).map(({ rule, kind, at, reason, expected }) => ({
    type: 'defect',
    kind,
    at: [...at],
    text: source.slice(...at),
    note: reason.zh,
    ...(expected === undefined ? {} : { expected }),
    rule,
  }))

function wrongOnce(verdicts: readonly Verdict[]): Verdict[] {
  const seen = new Set<string>()
  return verdicts
    .filter(({ verdict, advice }) => verdict === 'does not hold' && !advice)
    .toSorted(byPlace)
    .filter(({ kind, at }) => {
      const place = `${kind} ${at[0]} ${at[1]}`
      return seen.size < seen.add(place).size
    })
}

/** What does not hold at one place, or of one figure, whatever number of rules find it. */
export type Slip = { leads: Verdict; besides: readonly Verdict[] }

/**
 * Everything that does not hold, advice included, in order of place, each slip once: what is said of some figures belongs to what
 * is said of fewer of them (录取率174% cannot be, and 102人 ÷ 586人 makes 17.4%), which comes nearer to the one that is wrong.
 */
export function slipsOf(verdicts: readonly Verdict[]): Slip[] {
  const slips: { leads: Verdict; besides: Verdict[] }[] = []
  const ofFigure = new Map<string, (typeof slips)[number][]>()
  for (const one of saidOnce(verdicts).toSorted(nearerFirst)) {
    const known = one.quantities.flatMap((id) => ofFigure.get(id) ?? []).find(({ leads }) => areOfOneSlip(leads, one))
    const slip = known ?? { leads: one, besides: [] }
    if (!known) slips.push(slip)
    else if (![known.leads, ...known.besides].some((told) => isToldBy(told, one))) known.besides.push(one)
    for (const id of known ? [] : one.quantities) ofFigure.set(id, [...(ofFigure.get(id) ?? []), slip])
  }
  return slips.sort((a, b) => byPlace(a.leads, b.leads))
}

/** Of the same figures what can be corrected is told, or else what marks less. */
const nearerFirst = (a: Verdict, b: Verdict): number =>
  a.quantities.length - b.quantities.length ||
  Number(a.expected === undefined) - Number(b.expected === undefined) ||
  a.at[1] - a.at[0] - (b.at[1] - b.at[0])

const isOfFewer = (few: Verdict, many: Verdict): boolean =>
  !few.advice && !many.advice && few.quantities.every((id) => many.quantities.includes(id))

/** 5400万元，较去年的4500万元减少900万元，增长20%: 减少 goes against the figures and against 增长. */
const areOfOneConflict = (a: Verdict, b: Verdict): boolean =>
  a.kind === 'conflict' &&
  b.kind === 'conflict' &&
  a.at[0] < b.at[1] &&
  b.at[0] < a.at[1] &&
  a.quantities.some((id) => b.quantities.includes(id))

const areOfOneSlip = (few: Verdict, many: Verdict): boolean => isOfFewer(few, many) || areOfOneConflict(few, many)

/** By the same rule, or of the same figures: three parts larger than their whole need not all be named. */
const isToldBy = (told: Verdict, one: Verdict): boolean =>
  told.rule === one.rule || (told.quantities.length === one.quantities.length && isOfFewer(told, one))

/** One for one reason at one place. */
function saidOnce(verdicts: readonly Verdict[]): Verdict[] {
  const seen = new Set<string>()
  return verdicts
    .filter(({ verdict }) => verdict === 'does not hold')
    .toSorted(byPlace)
    .filter(({ at, kind, advice, reason }) => seen.size < seen.add(`${at} ${kind} ${advice} ${reason.zh}`).size)
}

const byPlace = (a: Verdict, b: Verdict): number => a.at[0] - b.at[0] || a.at[1] - b.at[1]

export type Summary = {
  figures: number
  /** Figures that some rule could hold against something. */
  checkable: number
  /** Figures that something bears out, and that nothing says to be wrong. */
  holds: number
  /** The others: said to be wrong, or among figures of which nobody can tell which is. */
  doesNotHold: number
  /** Figures that none of several ledger figures of their kind bears out, whatever else they were held against. */
  unborne: number
  /** Slips, each counted once. */
  defects: number
  advice: number
  /** Numbers of tables, which are no figures that were read, and those of them that were held against a total. */
  inTables?: { figures: number; checked: number }
  /** Figures held against last year’s report, where one was given. */
  againstLastYear?: number
  /** The period that the ledgers were asked for, in words, where they hold no figure of it. */
  nothingOf?: Label
}

/** What the report was held against besides itself. */
export type HeldAgainst = { lastYear?: boolean; nothingOf?: Label; inTables?: readonly Span[] }

export const unborneOf = (verdicts: readonly Verdict[]): Verdict[] => verdicts.filter(({ unborne }) => unborne)

export function summarize(
  verdicts: readonly Verdict[],
  figures: number,
  { lastYear, nothingOf, inTables = [] }: HeldAgainst = {},
): Summary {
  const [borneOut, wrong, checked] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const { verdict, quantities } of verdicts) {
    if (verdict === 'cannot be checked') continue
    for (const id of quantities) checked.add(id)
    if (verdict === 'holds') for (const id of quantities) borneOut.add(id)
    else if (quantities.length > 0) wrong.add(quantities.at(-1)!)
  }
  const slips = slipsOf(verdicts)
  const cells = new Set(verdicts.flatMap((one) => one.cells?.map(String) ?? []))
  const holds = [...borneOut].filter((id) => !wrong.has(id)).length
  return {
    figures,
    checkable: checked.size,
    holds,
    doesNotHold: checked.size - holds,
    unborne: unborneOf(verdicts).length,
    defects: slips.filter(({ leads }) => !leads.advice).length,
    advice: slips.filter(({ leads }) => leads.advice).length,
    ...(inTables.length > 0
      ? { inTables: { figures: inTables.length, checked: inTables.filter((at) => cells.has(String(at))).length } }
      : {}),
    ...(lastYear ? { againstLastYear: verdicts.filter(({ rule }) => rule === 'last-year').length } : {}),
    ...(nothingOf ? { nothingOf } : {}),
  }
}
