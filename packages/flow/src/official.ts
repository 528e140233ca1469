/** What makes a report a formal document: number, dates and copies from the register of documents, and the reports annexed. */
import {
  defineOfficialFrame,
  type Entry,
  nextPeriod,
  type OfficialFrame,
  type Report,
  type Template,
  type Value,
} from '@youju/model'
import { dayWords, titleOf } from '@youju/write'
import { type Figures, loadFigures } from './figures.ts'
import { getDefinition } from './get-definition.ts'
import type { Office } from './office.ts'

/** Ledger of the pack in which documents are numbered. */
const REGISTER = 'document'
/** Kinds that go to a body above, which alone name who signs. */
const UPWARD: readonly Value[] = ['report', 'request']

/** With head, addressee, annexes and imprint when its title is registered; otherwise a draft with its addressee. */
export async function asDocument(
  office: Office,
  template: Template,
  report: Report,
  figures: Figures,
  fill: (template: Template, figures: Figures) => Promise<Report>,
): Promise<Report> {
  const { official } = template
  if (!official) return report
  const registered = await findRegistered(office, report)
  if (!registered) return draft(report, official.addressee)
  const kind = figures.tree.find(report.unit)!.kind
  const annexes: Report[] = []
  for (const annex of official.annexes.filter(({ levels }) => !levels || levels.includes(kind))) {
    const period = annex.period === 'next' ? nextPeriod(figures.period).code : figures.period.code
    const its = period === figures.period.code ? figures : await loadFigures(office, report.unit, period)
    annexes.push(unsigned(await fill(getDefinition(office.pack, 'templates', annex.template), its)))
  }
  const blocks = report.blocks.map((block) =>
    block.is === 'signature' ? { ...block, date: dayWords(String(registered.values.dated)) } : block,
  )
  return { ...report, blocks, frame: frameOf(official, report, registered), annexes }
}

/** An annexed paper is issued by the notice: it is signed and dated there. */
const unsigned = (report: Report): Report => ({
  ...report,
  blocks: report.blocks.filter(({ is }) => is !== 'signature'),
})

/** The document of the unit with this title; of several the one numbered last. */
async function findRegistered(office: Office, report: Report): Promise<Entry | undefined> {
  if (!office.pack.ledgers.some(({ code }) => code === REGISTER)) return undefined
  const query = { ledger: REGISTER, under: [report.unit], where: { title: titleOf(report) } }
  const found = await Array.fromAsync(office.store.entries(query))
  return found
    .filter(({ values }) => values.withdrawn !== true)
    .sort((a, b) => order(a) - order(b))
    .at(-1)
}

const order = ({ values }: Entry): number => Number(values['number-year']) * 1e6 + Number(values.serial)

function frameOf(
  { mark, addressee, printer }: NonNullable<Template['official']>,
  { unitName }: Report,
  { values }: Entry,
): OfficialFrame {
  const named = (words: string): string => words.replaceAll(':name[]', unitName)
  const text = (field: string): Record<string, string> => {
    const key = field === 'copies-to' ? 'copiesTo' : field
    return values[field] ? { [key]: String(values[field]) } : {}
  }
  return defineOfficialFrame({
    mark: named(mark),
    number: `${values['agency-code']}〔${values['number-year']}〕${values.serial}号`,
    addressee: String(values.addressee ?? addressee),
    printer: named(printer),
    printedOn: String(values['printed-on'] ?? values.dated),
    copiesTo: listOf(values['copies-to']),
    ...text('secrecy'),
    ...text('urgency'),
    ...text('note'),
    ...(UPWARD.includes(values['document-kind'] ?? null) ? text('signatory') : {}),
  })
}

const listOf = (value: Value | undefined): string[] =>
  String(value ?? '')
    .split(/[，、；;]/)
    .map((one) => one.replace(/。$/, '').trim())
    .filter(Boolean)

function draft(report: Report, addressee: string): Report {
  const after = report.blocks.findIndex((block) => block.is === 'title') + 1
  const line = { is: 'paragraph' as const, runs: [{ is: 'text' as const, text: `${addressee}：` }] }
  return { ...report, blocks: [...report.blocks.slice(0, after), line, ...report.blocks.slice(after)] }
}

/** All that a document states, annexes too, in one. */
export const withAnnexes = (report: Report): Report => ({
  ...report,
  blocks: [...report.blocks, ...(report.annexes ?? []).flatMap((annex) => annex.blocks)],
})
