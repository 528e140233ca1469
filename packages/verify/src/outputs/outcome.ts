/** What verifying came to, as every output shows it: the marks in order of place, each with its number. */
import type { Defect, Label, Language, Reading } from '@youju/model'
import type { SourceText } from '@youju/read'
import type { DefectKind, Summary, Verdict } from '../verdict.ts'

export type Outcome = {
  source: SourceText
  reading: Reading
  verdicts: readonly Verdict[]
  defects: readonly Defect[]
  summary: Summary
}

export type Mark = Verdict & { number: number }

/** What does not hold, advice included; one mark for one reason at one place. */
export function marksOf(verdicts: readonly Verdict[]): Mark[] {
  const seen = new Set<string>()
  return verdicts
    .filter(({ verdict }) => verdict === 'does not hold')
    .toSorted((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])
    .filter(({ at, kind, reason }) => {
      const place = `${at[0]} ${at[1]} ${kind} ${reason.zh}`
      return seen.size < seen.add(place).size
    })
    .map((verdict, index) => ({ ...verdict, number: index + 1 }))
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

/** 应为：… */
export const expectedLine = ({ expected }: Pick<Verdict, 'expected'>, language: Language): string | undefined =>
  expected === undefined ? undefined : language === 'zh' ? `应为：${expected}` : `should be: ${expected}`

export function summaryLine(summary: Summary, language: Language): string {
  const { figures, checkable, holds, doesNotHold, unborne, defects, advice, againstLastYear, nothingOf } = summary
  const sentences: (Label | false)[] = [
    {
      zh: `数字 ${figures} 处，可核对 ${checkable} 处：相符 ${holds} 处，不符 ${doesNotHold} 处。`,
      en: `${figures} figures, ${checkable} could be checked: ${holds} hold, ${doesNotHold} do not.`,
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
