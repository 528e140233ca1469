/** A report checked: within itself, against last year's, and against the ledgers of a unit and period. */
import { periodName } from '@youju/compute'
import {
  findFigureKey,
  type Label,
  type Language,
  type NamedFile,
  type Pack,
  type Places,
  type Reading,
  type Report,
  type Span,
  type Unit,
} from '@youju/model'
import { mayHoldPictures, readText, type SourceText, toText } from '@youju/read'
import {
  cellsOfTables,
  type Outcome,
  summarize,
  toDefects,
  type Verdict,
  verifyFigures,
  verifyText,
} from '@youju/verify'
import { choosePeriod, chooseUnit, type Wanted } from './choose.ts'
import { loadFigureOf } from './figure-of.ts'
import { type Figures, loadFigures } from './figures.ts'
import { familyAndFlow, isAnythingKnown, knownFigures } from './known-figures.ts'
import type { Office } from './office.ts'
import { withAnnexes } from './official.ts'
import { getVerifiedFormat } from './render-verified.ts'
import { fillDocument } from './write-report.ts'

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
  /** As a file: .html, .docx (the original with comments), .json or .jsonl (corpus format). */
  as: (format: string, language: Language) => Uint8Array | string
}

export async function verifyReport(pack: Pack, options: VerifyOptions): Promise<Verified> {
  const source = await toText(options.file)
  const reading = readText(source.text, pack.lexicon)
  const lastYear = options.against && readText((await toText(options.against)).text, pack.lexicon)
  const { office, places } = options
  const reporting = office && (await chooseUnit(office, options.unit ?? source.written?.unit))
  const held = office && reporting && (await againstLedgers(office, source, reading, reporting, options.period))
  const pictures = mayHoldPictures(source)
  const verdicts = [
    ...verifyText(reading, { lexicon: pack.lexicon, lastYear, places, unit: reporting?.name, pictures }),
    ...(held?.verdicts ?? []),
  ]
  const defects = toDefects(verdicts, source.text)
  const inTables = cellsOfTables(reading, pack.lexicon)
  const against = { lastYear: lastYear !== undefined, nothingOf: held?.nothingOf, inTables }
  const summary = summarize(verdicts, reading.quantities.length, against)
  const outcome = { source, reading, verdicts, defects, summary }
  return { ...outcome, as: (format, language) => getVerifiedFormat(format)(options.file, outcome, language) }
}

async function againstLedgers(
  office: Office,
  source: SourceText,
  reading: Reading,
  unit: Unit,
  wanted: string | undefined,
): Promise<{ verdicts: Verdict[]; nothingOf?: Label }> {
  const period = await choosePeriod(office, wanted ?? source.written?.period)
  const figures = await loadFigures(office, unit.code, period)
  const keys = source.figures.flatMap(({ id }) => findFigureKey(id) ?? [])
  const isKnown = isAnythingKnown(office.pack, figures, unit.code)
  const asked = askedWithoutIdentity(source, reading)
  const verdicts = verifyFigures(source, reading, await loadFigureOf(office, figures, keys), {
    known: isKnown ? knownFigures(office.pack, figures, unit.code, asked) : [],
    report: await asWritten(office, source, figures, unit.code),
  })
  return isKnown
    ? { verdicts }
    : { verdicts, nothingOf: { zh: periodName(period, 'zh'), en: periodName(period, 'en') } }
}

/** What the quantities are about that no content control names: only figures of their family and flow have to be looked up. */
function askedWithoutIdentity(source: SourceText, reading: Reading): Set<string> {
  const named = (at: Span): boolean => source.figures.some((figure) => figure.at[0] <= at[0] && at[1] <= figure.at[1])
  return new Set(
    reading.quantities.filter(({ at }) => !named(at)).map(({ indicator, flow }) => familyAndFlow(indicator, flow)),
  )
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
  return template && same ? withAnnexes(await fillDocument(office, template, unit, figures)) : undefined
}
