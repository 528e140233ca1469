/** .xlsx: rows streamed by hucre, with the marks that its row reader leaves out. */
import { readXlsx, streamXlsxRows } from 'hucre/xlsx'
import { problem } from '../problems.ts'
import { type Cell, type Sheet, type SheetRow, toCell } from './sheet.ts'
import { markOf, markWorksheet, type WorksheetMarks } from './worksheet-marks.ts'
import { listZipEntries, readZipText, refuseBomb, type ZipEntry, zipEntryText } from './zip.ts'

export async function openXlsx(bytes: Uint8Array, file: string): Promise<Sheet[]> {
  const entries = listZipEntries(bytes, file)
  refuseBomb(entries, file)
  if (!entries.some((entry) => WORKBOOK.test(entry.name))) throw problem('file-type', { file })
  const percentStyles = findPercentStyles(await readZipText(bytes, entries, /^xl\/styles\d*\.xml$/i, file))
  const worksheets = await listWorksheets(bytes, entries, file)
  return Promise.all(
    (await listSheets(bytes, file)).map(async ({ name, index, hidden }) => {
      const entry = worksheets.get(name)
      const marks = entry
        ? await markWorksheet(zipEntryText(bytes, entry, file), percentStyles)
        : { merges: [], percents: new Set<number>(), formulasWithoutValue: new Set<number>() }
      return { name, hidden, merges: marks.merges, rows: () => rowsOf(bytes, index, marks, file) }
    }),
  )
}

const WORKBOOK = /^xl\/workbook\d*\.xml$/i
const RELATIONS = /^xl\/_rels\/workbook\d*\.xml\.rels$/i

type SheetInfo = { name: string; index: number; hidden: boolean }

/** Names and visibility come from hucre's filter, which sees every sheet before its body is parsed. */
async function listSheets(bytes: Uint8Array, file: string): Promise<SheetInfo[]> {
  const sheets: SheetInfo[] = []
  try {
    await readXlsx(bytes, {
      sheets: ({ name, index, hidden, veryHidden }) => {
        sheets.push({ name, index, hidden: Boolean(hidden || veryHidden) })
        return false
      },
    })
  } catch {
    throw problem('file-broken', { file })
  }
  return sheets
}

async function* rowsOf(
  bytes: Uint8Array,
  sheet: number,
  marks: WorksheetMarks,
  file: string,
): AsyncGenerator<SheetRow> {
  const marked = marks.percents.size > 0 || marks.formulasWithoutValue.size > 0
  try {
    for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
      const cells: Cell[] = values.map(toCell)
      if (marked) markCells(cells, index + 1, marks)
      yield { row: index + 1, cells }
    }
  } catch {
    throw problem('file-broken', { file })
  }
}

function markCells(cells: Cell[], row: number, { percents, formulasWithoutValue }: WorksheetMarks): void {
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column]!
    const mark = markOf(row, column)
    if (formulasWithoutValue.has(mark)) cells[column] = { is: 'formula-without-value' }
    else if (typeof cell === 'number' && percents.has(mark)) cells[column] = { is: 'percent', value: cell }
  }
}

/** Sheet name → its part in the ZIP, through the workbook's relationships. */
async function listWorksheets(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  file: string,
): Promise<Map<string, ZipEntry>> {
  const [workbook, relations] = await Promise.all([
    readZipText(bytes, entries, WORKBOOK, file),
    readZipText(bytes, entries, RELATIONS, file),
  ])
  const targets = new Map(
    elements(relations, 'Relationship').map((relation) => [relation.get('Id'), relation.get('Target') ?? '']),
  )
  const found = new Map<string, ZipEntry>()
  for (const sheet of elements(workbook, 'sheet')) {
    const id = [...sheet].find(([name]) => name.endsWith(':id'))?.[1]
    const target = targets.get(id) ?? ''
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    const entry = entries.find((candidate) => candidate.name === path)
    if (entry) found.set(sheet.get('name') ?? '', entry)
  }
  return found
}

/** Numbers of the cell styles whose number format shows a percent sign. */
function findPercentStyles(styles: string): Set<string> {
  const formats = new Set(['9', '10'])
  for (const format of elements(styles, 'numFmt'))
    if ((format.get('formatCode') ?? '').replace(/"[^"]*"|\\./g, '').includes('%'))
      formats.add(format.get('numFmtId') ?? '')
  const cellStyles = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? ''
  return new Set(
    elements(cellStyles, 'xf').flatMap((style, index) =>
      formats.has(style.get('numFmtId') ?? '') ? [String(index)] : [],
    ),
  )
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
    hex || decimal ? String.fromCodePoint(Number.parseInt(hex ?? decimal!, hex ? 16 : 10)) : (ENTITIES[name!] ?? whole),
  )

/** The attributes of every element of a name, in a part written by a program. */
const elements = (xml: string, name: string): Map<string, string>[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b([^>]*)>`, 'g'))].map(
    ([, attributes]) =>
      new Map([...attributes!.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key!, decode(value!)])),
  )
