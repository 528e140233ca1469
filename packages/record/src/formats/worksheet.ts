/**
 * The rows of a worksheet's XML, one after the other, in memory that does not grow with the sheet. Libraries that stream
 * rows leave out what a ledger must know: formulas without a saved value and numbers shown as percent.
 */
import { serialToDate } from 'hucre'
import { type Cell, parseRange, type Range, type SheetRow, toCell } from './sheet.ts'
import { decodeEscapes, decodeXml, own, stringText, wholeElements } from './xml.ts'

export type CellStyles = { percents: ReadonlySet<string>; days: ReadonlySet<string>; from1904: boolean }

const ROW = /<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g
const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g

export async function* worksheetRows(
  pieces: AsyncIterable<string>,
  strings: readonly string[],
  styles: CellStyles,
): AsyncGenerator<SheetRow> {
  let row = 0
  for await (const rows of wholeElements(pieces, 'row')) {
    for (const [, attributes, content = ''] of rows.matchAll(ROW)) {
      row = Number(attribute(attributes!, 'r') ?? row + 1)
      const cells: Cell[] = []
      for (const [, cell, inner] of content.matchAll(CELL)) {
        const column = columnOf(cell!) ?? cells.length
        while (cells.length < column) cells.push(null)
        cells[column] = inner === undefined ? null : readCell(cell!, inner, strings, styles)
      }
      yield { row, cells, ...(/^(1|true)$/.test(attribute(attributes!, 'hidden') ?? '') ? { hidden: true } : {}) }
    }
  }
}

/** Merged ranges stand behind the rows. */
export async function worksheetMerges(pieces: AsyncIterable<string>): Promise<Range[]> {
  let last = ''
  for await (const part of wholeElements(pieces, 'row')) last = part
  return [...last.matchAll(/<mergeCell\b[^>]*\bref="([^"]+)"/g)].flatMap(
    ([, reference]) => parseRange(reference!) ?? [],
  )
}

function readCell(attributes: string, inner: string, strings: readonly string[], styles: CellStyles): Cell {
  const type = attribute(attributes, 't')
  if (type === 'inlineStr') return toCell(stringText(inner))
  const value = valueText(inner)
  if (value === undefined || (value === '' && type !== 'str'))
    return /<f[\s>/]/.test(inner) ? { is: 'formula-without-value' } : null
  switch (type) {
    case 's':
      return toCell(strings[Number(value)])
    case 'str':
      return toCell(own(decodeEscapes(decodeXml(value))))
    case 'b':
      return value === '1' || value === 'true'
    case 'e':
      return { is: 'error', text: value }
    case 'd':
      return { is: 'day', day: value.slice(0, 10) }
    default:
      return readNumber(value, attribute(attributes, 's'), styles)
  }
}

function readNumber(text: string, style: string | undefined, { percents, days, from1904 }: CellStyles): Cell {
  const value = Number(text)
  if (Number.isNaN(value)) return toCell(own(text))
  if (style === undefined) return value
  if (percents.has(style)) return { is: 'percent', value }
  return days.has(style) ? toCell(serialToDate(value, from1904)) : value
}

/** Absent when nothing was saved as the cell's value. */
function valueText(inner: string): string | undefined {
  const start = inner.indexOf('<v>')
  if (start >= 0) return inner.slice(start + 3, inner.indexOf('</v>', start))
  return /<v\s*\/>/.test(inner) ? '' : /<v\s[^>]*>([\s\S]*?)<\/v>/.exec(inner)?.[1]
}

/** Attributes are written `name="value"` with a space before. */
function attribute(attributes: string, name: string): string | undefined {
  const key = ` ${name}="`
  const start = attributes.indexOf(key)
  if (start < 0) return undefined
  return attributes.slice(start + key.length, attributes.indexOf('"', start + key.length))
}

/** The column of ` r="AB12"`, from 0; absent when the cell has no reference and follows the one before. */
function columnOf(attributes: string): number | undefined {
  const start = attributes.indexOf(' r="')
  if (start < 0) return undefined
  let column = 0
  for (let at = start + 4; ; at++) {
    const letter = attributes.charCodeAt(at) - 64
    if (letter < 1 || letter > 26) return column - 1
    column = column * 26 + letter
  }
}
