/** Opens a spreadsheet file and finds which ledgers its sheets hold. */
import { type Details, getLedger, type Ledger, type NamedFile, type Pack, type Problem, together } from '@youju/model'
import { openSheets } from './formats/open-sheets.ts'
import { cellText, isEmptyCell, type Sheet, type SheetRow } from './formats/sheet.ts'
import { findHeader, type Header } from './heading/find-header.ts'
import { problem } from './problems.ts'
import { plain } from './spelling.ts'
import type { Table } from './table.ts'

export type OpenOptions = {
  pack: Pack
  /** Code of the ledger, when the user names it; otherwise it is found by title and headings. */
  ledger?: string
  /** Told of each sheet that was left out, and why. */
  note?: (note: Problem) => void
}

/** A header stands among the first rows with more than a sentence in them; instructions above it may be many. */
const ROWS_SEARCHED = 30
const MOST_ROWS_READ = 300
const NOTES = /说明|注意|封面|目录|字典|代码|下拉|选项|指标解释|readme|notes?$|codes?$/i

/** @throws Problem when the file cannot be opened or a sheet is no ledger's */
export async function openTable(file: NamedFile, options: OpenOptions): Promise<Table[]> {
  const ledgers = options.ledger === undefined ? options.pack.ledgers : [getLedger(options.pack, options.ledger)]
  const note = options.note ?? (() => {})
  const tables: Table[] = []
  const refused: Problem[] = []
  const sheets = await openSheets(file)
  for (const sheet of sheets) {
    const place = { file: file.name, sheet: sheet.name }
    const rows = await firstRows(sheet)
    if (rows.length === 0) {
      note(problem('sheet-empty', place))
      continue
    }
    const found = sheet.hidden ? [] : findLedger(sheet, rows, ledgers)
    if (found.length === 1) tables.push(toTable(file.name, sheet, rows, found[0]!))
    else if (found.length > 1)
      refused.push(problem('ledger-unclear', { ...place, candidates: found.map(labelOf).join('、') }))
    else if (sheet.hidden || NOTES.test(sheet.name)) note(problem('sheet-left-out', place))
    else refused.push(headerProblem(place, ledgers, sheet, rows))
  }
  if (refused.length > 0) throw together(refused)
  if (tables.length === 0) throw problem('file-without-lines', { file: file.name })
  return tables
}

async function firstRows(sheet: Sheet): Promise<SheetRow[]> {
  const rows: SheetRow[] = []
  let wide = 0
  for await (const row of sheet.rows()) {
    if (row.cells.every(isEmptyCell)) continue
    rows.push(row)
    if (row.cells.filter((cell) => !isEmptyCell(cell)).length > 1) wide++
    if (wide >= ROWS_SEARCHED || rows.length >= MOST_ROWS_READ) break
  }
  return rows
}

const labelOf = (header: Header): string => `${header.ledger.label.zh}（${header.ledger.code}）`

/** The ledger that fits best; several when nothing tells them apart. */
function findLedger(sheet: Sheet, rows: readonly SheetRow[], ledgers: readonly Ledger[]): Header[] {
  const fits = ledgers
    .map((ledger) => findHeader(rows, sheet.merges, ledger))
    .filter((header) => header !== undefined)
    .map((header) => ({ header, score: header.score + titleScore(sheet, rows, header) - 5 * missingFields(header) }))
  const best = Math.max(...fits.map((fit) => fit.score))
  return fits.filter((fit) => fit.score === best).map((fit) => fit.header)
}

/** A tab or title that names the ledger weighs more than a few headings; a longer name more than one within it. */
function titleScore(sheet: Sheet, rows: readonly SheetRow[], header: Header): number {
  const titles = [sheet.name, ...titleRows(rows, header)].map(plain)
  const names = [header.ledger.label.zh, header.ledger.label.en, ...header.ledger.aliases].map(nameInTitle)
  const named = names.filter((name) => name.length > 1 && titles.some((title) => title.includes(name)))
  const tab = plain(sheet.name) === plain(header.ledger.label.zh) ? 20 : 0
  return named.length === 0 ? 0 : 30 + tab + 2 * Math.max(...named.map((name) => name.length))
}

/** Titles leave off what kind of paper it is; a name that is nothing else keeps it. */
const nameInTitle = (name: string): string =>
  plain(name).replace(/(?<=..)(?:台账|统计表|登记表|情况表|一览表|汇总表|名册|表)$/, '')

const missingFields = (header: Header): number => {
  const present = new Set(header.columns.map(({ meaning }) => (meaning.is === 'field' ? meaning.field : undefined)))
  return header.ledger.fields.filter((field) => field.required && !present.has(field)).length
}

const titleRows = (rows: readonly SheetRow[], header: Header): string[] =>
  rows
    .filter((row) => row.row < header.first)
    .map((row) => [...new Set(row.cells.map(cellText).filter(Boolean))].join(' '))

/** The headings of the ledger that comes nearest; with many ledgers and no word of any, none is nearer than another. */
function headerProblem(place: Details, ledgers: readonly Ledger[], sheet: Sheet, rows: readonly SheetRow[]): Problem {
  const text = plain([sheet.name, ...rows.slice(0, 5).flatMap((row) => row.cells.map(cellText))].join(''))
  const hits = (ledger: Ledger): number => ledger.fields.filter(({ label }) => text.includes(plain(label.zh))).length
  const [nearest] = ledgers.map((ledger) => ({ ledger, hits: hits(ledger) })).sort((a, b) => b.hits - a.hits)
  if (!nearest || (nearest.hits === 0 && ledgers.length > 1)) return problem('no-ledger-recognised', place)
  const { label, fields } = nearest.ledger
  return problem('header-not-found', {
    ...place,
    expected: `${label.zh}（${fields.map((field) => field.label.zh).join('、')}）`,
  })
}

const toTable = (file: string, sheet: Sheet, rows: readonly SheetRow[], header: Header): Table => ({
  file,
  sheet: sheet.name,
  ledger: header.ledger.code,
  columns: header.columns,
  header: { first: header.first, last: header.last },
  title: titleRows(rows, header),
  merges: sheet.merges,
  rows: () => sheet.rows(),
})
