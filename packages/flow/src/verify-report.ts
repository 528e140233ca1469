/** A report checked: within itself, against last year's, and against the ledgers of a unit and period. */
import { type Defect, findFigureKey, type Language, type Pack, type Reading } from '@youju/model'
import { readText, type SourceText, toText } from '@youju/read'
import { type Summary, summarize, toDefects, type Verdict, verifyFigures } from '@youju/verify'
import { choosePeriod, chooseUnit, type Wanted } from './choose.ts'
import { loadFigureOf } from './figure-of.ts'
import { loadFigures } from './figures.ts'
import { knownFigures } from './known-figures.ts'
import type { Office } from './office.ts'
import type { NamedFile } from './read-report.ts'
import { renderVerified } from './render-verified.ts'

export type VerifyOptions = Wanted & {
  file: NamedFile
  /** Last year's report, to hold this one against. */
  against?: NamedFile
  /** Absent when the report is only held against itself. */
  office?: Office
  language: Language
}

export type Verified = {
  source: SourceText
  reading: Reading
  verdicts: readonly Verdict[]
  defects: readonly Defect[]
  summary: Summary
  /** For a terminal. */
  lines: readonly string[]
  /** As a file: json, html or docx (the original with comments). */
  as: (format: string) => Promise<Uint8Array | string>
}

export async function verifyReport(pack: Pack, options: VerifyOptions): Promise<Verified> {
  const source = await toText(options.file)
  const reading = readText(source.text, pack.lexicon)
  const verdicts = [...(options.office ? await againstLedgers(options.office, source, reading, options) : [])]
  const defects = toDefects(verdicts, source.text)
  const summary = summarize(verdicts, reading.quantities.length)
  return {
    source,
    reading,
    verdicts,
    defects,
    summary,
    ...renderVerified({ file: options.file, source, reading, verdicts, defects, summary }, options.language),
  }
}

async function againstLedgers(
  office: Office,
  source: SourceText,
  reading: Reading,
  wanted: Wanted,
): Promise<Verdict[]> {
  const unit = await chooseUnit(office, wanted.unit)
  const figures = await loadFigures(office, unit.code, await choosePeriod(office, wanted.period))
  const keys = source.figures.flatMap(({ id }) => findFigureKey(id) ?? [])
  const figureOf = await loadFigureOf(office, figures, keys)
  return verifyFigures(source, reading, figureOf, { known: knownFigures(office.pack, figures, unit.code) })
}
