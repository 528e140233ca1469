/** A template filled for a unit and period and rendered in the format asked for. */

import { ledgerPeriods } from '@youju/compute'
import {
  type Entry,
  type Figure,
  getLedger,
  indicatorPeriod,
  type Label,
  type Language,
  type Report,
  type Template,
  type Unit,
  type UnitKind,
} from '@youju/model'
import { fillTemplate, fromReport, type Names, toDocx, toHtml, toMarkdown } from '@youju/write'
import { choosePeriod, chooseUnitOfKind, type Wanted } from './choose.ts'
import { type Figures, loadFigures } from './figures.ts'
import { getDefinition } from './get-definition.ts'
import type { Office } from './office.ts'
import { asDocument } from './official.ts'
import { phraseMissing } from './phrase-missing.ts'
import { problem } from './problems.ts'
import { unitKindLabel } from './unit-roll.ts'

type Render = (report: Report, names: Names, evidence?: boolean) => Uint8Array | string | Promise<Uint8Array>

const FORMATS: Record<string, Render> = {
  docx: (report, names, evidence) => toDocx(report, evidence ? names : undefined),
  html: toHtml,
  md: (report) => toMarkdown(report),
}
export const REPORT_FORMATS = Object.keys(FORMATS)

export type WrittenReport = {
  report: Report
  /** Of a formal document that is not in the register of documents yet. */
  draft: boolean
  figures: readonly Figure[]
  leftOut: readonly { text: string; missing: Label }[]
  /** @param evidence with a last page of where each figure comes from; .docx only, the others show it beside the figure */
  as: (format: string, evidence?: boolean) => Promise<Uint8Array | string>
}

export async function writeReport(office: Office, wanted: Wanted & { template: string }): Promise<WrittenReport> {
  const template = getDefinition(office.pack, 'templates', wanted.template)
  const unit = await chooseUnitOfKind(office, wanted.unit, template.levels)
  checkLevel(template, unit)
  const figures = await loadFigures(office, unit.code, await choosePeriod(office, wanted.period))
  const report = await fillDocument(office, template, unit.code, figures)
  return {
    report,
    draft: template.official !== undefined && report.frame === undefined,
    figures: fromReport(report).map(({ figure }) => figure),
    leftOut: [report, ...(report.annexes ?? [])]
      .flatMap((one) => one.leftOut)
      .map(({ text, figures: missing }) => ({
        text,
        missing: phraseMissing(office.pack, figures.tree, missing),
      })),
    as: async (format, evidence) => {
      if (evidence && format !== 'docx') throw problem('evidence-page-format', { extension: format })
      return getFormat(format)(report, { pack: office.pack, tree: figures.tree }, evidence)
    },
  }
}

function checkLevel({ label, levels }: Template, { name, kind }: Unit): void {
  if (levels.includes(kind)) return
  const of = (kinds: readonly UnitKind[], language: Language): string =>
    kinds.map((one) => unitKindLabel(one)[language]).join(language === 'zh' ? '、' : ', ')
  throw problem('template-of-other-level', {
    ...{ template: label.zh, templateEn: label.en, unit: name },
    ...{ kind: of([kind], 'zh'), kindEn: of([kind], 'en'), levels: of(levels, 'zh'), levelsEn: of(levels, 'en') },
  })
}

/** @throws Problem naming the formats there are */
export function getFormat(format: string): Render {
  const render = FORMATS[format]
  const known = REPORT_FORMATS.map((name) => `.${name}`).join(' ')
  if (!render) throw problem('format-unknown', { extension: format, known })
  return render
}

/** Filled, and set as a formal document with its annexes where the template is issued as one. */
export async function fillDocument(
  office: Office,
  template: Template,
  unit: string,
  figures: Figures,
): Promise<Report> {
  const report = await fill(office, template, unit, figures)
  return await asDocument(office, template, report, figures, (annex, its) => fill(office, annex, unit, its))
}

async function fill(office: Office, template: Template, unit: string, figures: Figures): Promise<Report> {
  const listed = await loadListedEntries(office, template, unit, figures)
  return fillTemplate(office.pack, template, {
    unit,
    period: figures.period.code,
    tree: figures.tree,
    figure: figures.figure,
    entries: (query) => {
      const below = new Set([...figures.tree.subtree(query.unit)].map((one) => one.code))
      return (listed.get(`${query.ledger} ${query.period}`) ?? []).filter((entry) =>
        below.has(carrier(figures, entry.unit)),
      )
    },
  })
}

const carrier = (figures: Figures, unit: string): string => figures.tree.findCarrier(unit)?.code ?? unit

/** The entries of the ledgers that the template lists; totals need none, they come from cells. */
async function loadListedEntries(
  office: Office,
  template: Template,
  unit: string,
  figures: Figures,
): Promise<Map<string, Entry[]>> {
  const ledgers = new Set([...template.text.matchAll(/\bledger=([a-z][a-z0-9-]*)/g)].map((match) => match[1]!))
  const under = [...figures.tree.subtree(unit)].map((one) => one.code)
  const listed = new Map<string, Entry[]>()
  for (const ledger of ledgers) {
    const definition = getLedger(office.pack, ledger)
    const of = indicatorPeriod(figures.period, definition.period)
    const entries: Entry[] = []
    for (const { code: period } of ledgerPeriods(of, definition, 'flow'))
      entries.push(...(await Array.fromAsync(office.store.entries({ ledger, under, period }))))
    listed.set(`${ledger} ${of.code}`, entries)
  }
  return listed
}
