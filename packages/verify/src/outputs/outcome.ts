/** What verifying came to, as every output shows it: the marks in order of place, each with its number. */
import type { Defect, Label, Language, Reading } from '@youju/model'
import type { SourceText } from '@youju/read'
import { type DefectKind, isComputed, type Summary, type Verdict } from '../verdict.ts'

export type Outcome = {
  source: SourceText
  reading: Reading
  verdicts: readonly Verdict[]
  defects: readonly Defect[]
  summary: Summary
}

/** `among` is the figure that is held to be wrong, as printed, where any of those it was worked out from may be. */
export type Mark = Verdict & { number: number; among?: string }

/** What does not hold, advice included; one mark for one reason at one place. */
export function marksOf({ verdicts, reading }: Pick<Outcome, 'verdicts' | 'reading'>): Mark[] {
  const seen = new Set<string>()
  const printed = new Map(reading.quantities.map(({ id, text }) => [id, text]))
  const judged = ({ quantities, cells }: Verdict): string | undefined =>
    cells ? reading.source.slice(...cells.at(-1)!) : printed.get(quantities.at(-1)!)
  return verdicts
    .filter(({ verdict }) => verdict === 'does not hold')
    .toSorted((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])
    .filter(({ at, kind, reason }) => {
      const place = `${at[0]} ${at[1]} ${kind} ${reason.zh}`
      return seen.size < seen.add(place).size
    })
    .map((verdict, index) => ({
      ...verdict,
      number: index + 1,
      among: isComputed(verdict) ? judged(verdict) : undefined,
    }))
}

const KINDS: Readonly<Record<DefectKind, Label>> = {
  arithmetic: { zh: '算术', en: 'arithmetic' },
  conflict: { zh: '矛盾', en: 'conflict' },
  implausible: { zh: '不合常理', en: 'implausible' },
  placeholder: { zh: '未填', en: 'placeholder' },
  'foreign-place': { zh: '外地地名', en: 'foreign place' },
  typo: { zh: '错字', en: 'slip' },
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

/** 应为：…, or 若其余无误，…应为：… */
export function expectedLine(
  { expected, among }: Pick<Mark, 'expected' | 'among'>,
  language: Language,
): string | undefined {
  if (expected === undefined) return undefined
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
      en: `${figures} ${figures === 1 ? 'figure' : 'figures'}, ${checkable} could be checked: ${holds} ${holds === 1 ? 'holds' : 'hold'}, ${doesNotHold} do not${doesNotHold > 0 ? ', or stand among those that do not' : ''}.`,
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
