/** What verifying came to, as every output shows it: the marks in order of place, each with its number. */
import type { Defect, Label, Language, Quantity, Reading, Span } from '@youju/model'
import type { SourceText } from '@youju/read'
import { leadBefore, tailBehind } from '../phrase.ts'
import { clauseOf } from '../rule.ts'
import { type DefectKind, isComputed, type Summary, slipsOf, type Verdict } from '../verdict.ts'

export type Outcome = {
  source: SourceText
  reading: Reading
  verdicts: readonly Verdict[]
  defects: readonly Defect[]
  summary: Summary
}

/**
 * `among` is the figure that is held to be wrong, as printed, where any of those it was worked out from may be; `besides` is what else
 * is said of the same slip; `clauses` quote the figures that stand far from the mark, before and behind it.
 */
export type Mark = Verdict & {
  number: number
  among?: string
  besides: readonly Label[]
  clauses: { before: readonly string[]; behind: readonly string[] }
}

/** What does not hold, advice included: one mark for one slip. */
export function marksOf({ verdicts, reading }: Pick<Outcome, 'verdicts' | 'reading'>): Mark[] {
  const byId = new Map(reading.quantities.map((quantity) => [quantity.id, quantity]))
  const printed = (id: string): string | undefined => byId.get(id)?.text
  const judged = ({ quantities, cells }: Verdict): string | undefined =>
    cells ? reading.source.slice(...cells.at(-1)!) : printed(quantities.at(-1)!)
  return slipsOf(verdicts).map(({ leads, besides }, index): Mark => {
    const { expected: _, ...said } = leads
    const all = [leads, ...besides]
    const corrects = all.find((one) => one.expected !== undefined && judged(one) === judged(leads))
    const isSure = corrects === undefined || !isComputed(leads)
    const told = new Set([leads.reason.zh])
    return {
      ...said,
      quantities: [...new Set([...besides.flatMap(({ quantities }) => quantities), ...leads.quantities])],
      ...(corrects ? { expected: corrects.expected } : {}),
      number: index + 1,
      among: isSure ? undefined : judged(leads),
      besides: besides.map(({ reason }) => reason).filter(({ zh }) => told.size < told.add(zh).size),
      clauses: clausesFar(reading, all, leads),
    }
  })
}

/** What a computation takes from elsewhere, for whom looks for it; a conflict quotes it itself. */
function clausesFar(reading: Reading, verdicts: readonly Verdict[], { at }: Verdict): Mark['clauses'] {
  const ids = new Set(verdicts.flatMap(({ kind, quantities }) => (kind === 'arithmetic' ? quantities : [])))
  const apart = reading.quantities.filter((one) => ids.has(one.id) && isFar(reading.source, one.at, at))
  // Where a long list begins the rest of it is found.
  const far = apart.length > MOST ? apart.slice(0, 1) : apart
  const quoted = (quantities: readonly Quantity[]): string[] =>
    quantities.map((one) => {
      const { at: place, text } = one
      return clauseOf({ text, lead: leadBefore(reading.source, place[0]), tail: tailBehind(reading.source, place[1]) })
    })
  return {
    before: quoted(far.filter((one) => one.at[0] < at[0])),
    behind: quoted(far.filter((one) => one.at[0] > at[0])),
  }
}
const MOST = 3
/** Nearer it stands in sight. */
const IN_SIGHT = 40
function isFar(source: string, [from, to]: Span, at: Span): boolean {
  if (from < at[1] && at[0] < to) return false
  const words = from < at[0] ? source.slice(to, at[0]) : source.slice(at[1], from)
  return words.length > IN_SIGHT || words.includes('\n')
}

const KINDS: Readonly<Record<DefectKind, Label>> = {
  arithmetic: { zh: '算术', en: 'arithmetic' },
  conflict: { zh: '矛盾', en: 'conflict' },
  implausible: { zh: '不合常理', en: 'implausible' },
  placeholder: { zh: '未填', en: 'placeholder' },
  'foreign-place': { zh: '外地地名', en: 'foreign place' },
  typo: { zh: '错字', en: 'typo' },
  noise: { zh: '混入', en: 'noise' },
  numbering: { zh: '序号', en: 'numbering' },
}
const ADVICE: Label = { zh: '写法', en: 'advice' }

export const kindLabel = (mark: Pick<Verdict, 'kind' | 'advice'>, language: Language): string =>
  (mark.advice ? ADVICE : KINDS[mark.kind])[language]

/** Behind the kind, which it need not begin with again: 算术  不符：… */
export function reasonLine(mark: Pick<Verdict, 'kind' | 'advice' | 'reason'>, language: Language): string {
  const [kind, reason] = [kindLabel(mark, language), mark.reason[language]]
  return reason.length > kind.length && language === 'zh' && reason.startsWith(kind)
    ? reason.slice(kind.length)
    : reason
}

/** Every reason, each a line of its own, and where the figures are that it takes from elsewhere. */
export function reasonLines(mark: Mark, language: Language): string[] {
  const { before, behind } = mark.clauses
  const quoted = (clauses: readonly string[]): string =>
    language === 'zh' ? clauses.map((one) => `“${one}”`).join('') : clauses.map((one) => `"${one}"`).join(', ')
  const places = [
    before.length > 0 && (language === 'zh' ? `见前文${quoted(before)}` : `see ${quoted(before)} above`),
    behind.length > 0 && (language === 'zh' ? `见后文${quoted(behind)}` : `see ${quoted(behind)} below`),
  ]
  return [
    reasonLine(mark, language),
    ...mark.besides.map((reason) => reason[language]),
    ...places.filter((place) => place !== false),
  ]
}

/** 应为：…, or 若其余无误，…应为：… */
export function expectedLine(
  { expected, among, reason }: Pick<Mark, 'expected' | 'among' | 'reason'>,
  language: Language,
): string | undefined {
  if (expected === undefined || reason.zh.includes(`“${expected}”`)) return undefined
  if (among === undefined) return language === 'zh' ? `应为：${expected}` : `should be: ${expected}`
  return language === 'zh'
    ? `若其余无误，${among} 应为：${expected}`
    : `if the other figures are right, ${among} should be: ${expected}`
}

/** Where else the same is to be said. */
export function alsoAt(others: readonly Mark[], language: Language): string {
  if (others.length === 0) return ''
  const numbers = others.map(({ number }) => number)
  return language === 'zh'
    ? `（同样的还有 ${numbers.length} 处：${numbers.join('、')}）`
    : ` (the same in ${numbers.length} more ${numbers.length === 1 ? 'place' : 'places'}: ${numbers.join(', ')})`
}

export function summaryLine(summary: Summary, language: Language): string {
  const { figures, checkable, holds, doesNotHold, unborne, defects, advice, againstLastYear, nothingOf, inTables } =
    summary
  const sentences: (Label | false)[] = [
    {
      zh: `数字 ${figures} 处，可核对 ${checkable} 处：相符 ${holds} 处，不符 ${doesNotHold} 处${doesNotHold > 0 ? '（含牵涉其中的）' : ''}。`,
      en: `${figures} ${figures === 1 ? 'figure' : 'figures'}, ${checkable} could be checked: ${holds} ${holds === 1 ? 'holds' : 'hold'}, ${doesNotHold} do not${doesNotHold > 0 ? ', or belong to a computation that does not' : ''}.`,
    },
    inTables !== undefined && {
      zh: `表格中另有数字 ${inTables.figures} 处，${inTables.checked > 0 ? `按合计核对过 ${inTables.checked} 处` : '未核对'}。`,
      en: `${inTables.figures} more in tables, ${inTables.checked > 0 ? `${inTables.checked} held against totals` : 'not checked'}.`,
    },
    againstLastYear !== undefined && {
      zh: `与上年报告对照 ${againstLastYear} 处。`,
      en: `${againstLastYear} compared with last year’s report.`,
    },
    { zh: `共有问题 ${defects} 处，写法建议 ${advice} 处。`, en: `Defects: ${defects}, advice: ${advice}.` },
    unborne > 0 && {
      zh: `另有 ${unborne} 处，台账中没有相符的数，请人工核对。`,
      en: `Borne out by no figure of the ledgers: ${unborne}; look at these yourself.`,
    },
    nothingOf !== undefined && {
      zh: `台账中没有${nothingOf.zh}的数。`,
      en: `The ledgers hold no figures of ${nothingOf.en}.`,
    },
  ]
  return sentences.flatMap((one) => (one ? one[language] : [])).join(language === 'zh' ? '' : ' ')
}
