/** A report checked: within itself, against last year's, and against the ledgers of a unit and period. */
import { findFigureKey, type Language, type Pack, type Reading, type Report } from '@youju/model'
import { readText, type SourceText, toText } from '@youju/read'
import { type Outcome, type Places, summarize, toDefects, type Verdict, verifyFigures, verifyText } from '@youju/verify'
import { choosePeriod, chooseUnit, type Wanted } from './choose.ts'
import { loadFigureOf } from './figure-of.ts'
import { type Figures, loadFigures } from './figures.ts'
import { knownFigures } from './known-figures.ts'
import type { Office } from './office.ts'
import type { NamedFile } from './read-report.ts'
import { getVerifiedFormat } from './render-verified.ts'
import { fill } from './write-report.ts'

export type VerifyOptions = Wanted & {
  file: NamedFile
  /** Last year's report, to hold this one against. */
  against?: NamedFile
  /** Absent when the report is only held against itself. */
  office?: Office
  /** The gazetteer, for places that cannot be the reporting unit's own. */
  places?: Places
}

export type Verified = Outcome & {
  /** As a file: .html, .docx (the original with comments) or .json. */
  as: (format: string, language: Language) => Uint8Array | string
}

export async function verifyReport(pack: Pack, options: VerifyOptions): Promise<Verified> {
  const source = await toText(options.file)
  const reading = readText(source.text, pack.lexicon)
  const lastYear = options.against && readText((await toText(options.against)).text, pack.lexicon)
  const verdicts = [
    ...verifyText(reading, { lexicon: pack.lexicon, lastYear, places: options.places }),
    ...(options.office ? await againstLedgers(options.office, source, reading, options) : []),
  ]
  const defects = toDefects(verdicts, source.text)
  const outcome = { source, reading, verdicts, defects, summary: summarize(verdicts, reading.quantities.length) }
  return { ...outcome, as: (format, language) => getVerifiedFormat(format)(options.file, outcome, language) }
}

async function againstLedgers(
  office: Office,
  source: SourceText,
  reading: Reading,
  wanted: Wanted,
): Promise<Verdict[]> {
  const unit = await chooseUnit(office, wanted.unit ?? source.written?.unit)
  const period = await choosePeriod(office, wanted.period ?? source.written?.period)
  const figures = await loadFigures(office, unit.code, period)
  const keys = source.figures.flatMap(({ id }) => findFigureKey(id) ?? [])
  return verifyFigures(source, reading, await loadFigureOf(office, figures, keys), {
    known: knownFigures(office.pack, figures, unit.code),
    report: await asWritten(office, source, figures, unit.code),
  })
}

/** The report as the program writes it now, when the document says that it was written from the same definition. */
async function asWritten(
  office: Office,
  source: SourceText,
  figures: Figures,
  unit: string,
): Promise<Report | undefined> {
  const { written } = source
  const template = office.pack.templates.find(
    (one) => one.code === written?.template && one.version === written.version,
  )
  const same = written?.unit === unit && written.period === figures.period.code
  return template && same ? await fill(office, template, unit, figures) : undefined
}
