/** .xlsx: sheets, styles and shared texts of the workbook; rows are read from the ZIP each time they are asked for. */
import { isDateFormat } from 'hucre'
import { problem } from '../problems.ts'
import { isPercentFormat, type Sheet } from './sheet.ts'
import { type CellStyles, worksheetMerges, worksheetRows } from './worksheet.ts'
import { decodeXml, elements, stringText, wholeElements } from './xml.ts'
import { listZipEntries, readZipText, refuseBomb, type ZipEntry, zipEntryText } from './zip.ts'

const WORKBOOK = /^xl\/workbook\d*\.xml$/i
const RELATIONS = /^xl\/_rels\/workbook\d*\.xml\.rels$/i
const STYLES = /^xl\/styles\d*\.xml$/i
const STRINGS = /^xl\/sharedStrings\d*\.xml$/i

export async function openXlsx(bytes: Uint8Array, file: string): Promise<Sheet[]> {
  const entries = listZipEntries(bytes, file)
  refuseBomb(entries, file)
  if (!entries.some((entry) => WORKBOOK.test(entry.name))) throw problem('file-type', { file })
  const workbook = await readZipText(bytes, entries, WORKBOOK, file)
  const parts = worksheetParts(entries, workbook, await readZipText(bytes, entries, RELATIONS, file))
  if (parts.length === 0) throw problem('file-broken', { file })
  const from1904 = elements(workbook, 'workbookPr').some((properties) =>
    /^(1|true)$/.test(properties.get('date1904') ?? ''),
  )
  const styles = { ...cellStyles(await readZipText(bytes, entries, STYLES, file)), from1904 }
  const strings = await sharedStrings(bytes, entries, file)
  const sheets: Sheet[] = []
  for (const { name, hidden, entry } of parts)
    sheets.push({
      name,
      hidden,
      merges: await worksheetMerges(zipEntryText(bytes, entry, file)),
      rows: () => worksheetRows(zipEntryText(bytes, entry, file), strings, styles),
    })
  return sheets
}

type WorksheetPart = { name: string; hidden: boolean; entry: ZipEntry }

/** Sheets of the workbook that are worksheets and not charts, through the workbook's relationships. */
function worksheetParts(entries: readonly ZipEntry[], workbook: string, relations: string): WorksheetPart[] {
  const targets = new Map(
    elements(relations, 'Relationship')
      .filter((relation) => relation.get('Type')?.endsWith('/worksheet'))
      .map((relation) => [relation.get('Id'), relation.get('Target') ?? '']),
  )
  return elements(workbook, 'sheet').flatMap((sheet) => {
    const id = [...sheet].find(([name]) => name.endsWith(':id'))?.[1]
    const target = targets.get(id) ?? ''
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`
    const entry = entries.find((candidate) => candidate.name === path)
    return entry ? [{ name: sheet.get('name') ?? '', hidden: /hidden/i.test(sheet.get('state') ?? ''), entry }] : []
  })
}

async function sharedStrings(bytes: Uint8Array, entries: readonly ZipEntry[], file: string): Promise<string[]> {
  const entry = entries.find((candidate) => STRINGS.test(candidate.name))
  if (!entry) return []
  const strings: string[] = []
  for await (const part of wholeElements(zipEntryText(bytes, entry, file), 'si'))
    for (const [, content = ''] of part.matchAll(/<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g))
      strings.push(stringText(content))
  return strings
}

/** Formats that need no code in the file: percent; days, also in the Chinese and Japanese built-in numbers. */
const PERCENT_FORMATS = ['9', '10']
const isBuiltInDay = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

function cellStyles(styles: string): Omit<CellStyles, 'from1904'> {
  const codes = new Map(
    elements(styles, 'numFmt').map((format) => [format.get('numFmtId'), decodeXml(format.get('formatCode') ?? '')]),
  )
  const percents = new Set<string>()
  const days = new Set<string>()
  const cells = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? ''
  for (const [index, style] of elements(cells, 'xf').entries()) {
    const id = style.get('numFmtId') ?? ''
    const code = codes.get(id)
    if (PERCENT_FORMATS.includes(id) || isPercentFormat(code ?? '')) percents.add(String(index))
    else if (code === undefined ? isBuiltInDay(Number(id)) : isDateFormat(code)) days.add(String(index))
  }
  return { percents, days }
}
