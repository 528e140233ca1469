/** The outcome of verifying, for a terminal and as a file. */
import type { Defect, Language, Reading } from '@youju/model'
import { type SourceText, toCorpus } from '@youju/read'
import type { Summary, Verdict } from '@youju/verify'
import { problem } from './problems.ts'
import type { NamedFile } from './read-report.ts'

export type Outcome = {
  file: NamedFile
  source: SourceText
  reading: Reading
  verdicts: readonly Verdict[]
  defects: readonly Defect[]
  summary: Summary
}
export type Rendered = { lines: readonly string[]; as: (format: string) => Promise<Uint8Array | string> }

export function renderVerified(outcome: Outcome, language: Language): Rendered {
  const { summary, verdicts } = outcome
  const wrong = verdicts.filter((verdict) => verdict.verdict === 'does not hold')
  return {
    lines: [
      ...wrong.map((verdict) => `${outcome.source.text.slice(...verdict.at)}: ${verdict.reason[language]}`),
      language === 'zh'
        ? `数据 ${summary.figures} 处，可核对 ${summary.checkable} 处，相符 ${summary.holds} 处，不符 ${summary.doesNotHold} 处。`
        : `${summary.figures} figures, ${summary.checkable} checkable: ${summary.holds} hold, ${summary.doesNotHold} do not.`,
    ],
    as: async (format) => {
      if (format !== 'json') throw problem('format-unknown', { extension: format, known: '.json' })
      return toCorpus(outcome.file.name, outcome.reading, [...outcome.defects])
    },
  }
}
