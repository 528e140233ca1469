/**
 * What the row reader of hucre leaves out, found in one pass over the worksheet's XML: merged ranges, numbers shown as
 * percent, and formulas whose value was never saved. Sheets without such cells pay for a text search only.
 */
import { columnNumber, parseRange, type Range } from './sheet.ts'

export type WorksheetMarks = {
  merges: Range[]
  /** By `markOf`. */
  percents: ReadonlySet<number>
  formulasWithoutValue: ReadonlySet<number>
}

export const markOf = (row: number, column: number): number => row * 16_384 + column

const ROW = /<(?:\w+:)?row\b([^>]*)>([\s\S]*?)<\/(?:\w+:)?row>/g
const CELL = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g
const MERGE = /<(?:\w+:)?mergeCell\b[^>]*\bref="([^"]+)"/g
const ROW_END = /<\/(?:\w+:)?row>(?![\s\S]*<\/(?:\w+:)?row>)/

export async function markWorksheet(
  pieces: AsyncIterable<string>,
  percentStyles: ReadonlySet<string>,
): Promise<WorksheetMarks> {
  const percents = new Set<number>()
  const formulasWithoutValue = new Set<number>()
  const styles = [...percentStyles].map((style) => ` s="${style}"`)
  let row = 0

  const markRows = (rows: string): void => {
    const speaksOfCells = /<(?:\w+:)?f[\s>/]/.test(rows) || styles.some((style) => rows.includes(style))
    if (!speaksOfCells) {
      row = lastRow(rows, row)
      return
    }
    for (const [, attributes, content] of rows.matchAll(ROW)) {
      row = Number(attribute(attributes!, 'r') ?? row + 1)
      let column = -1
      for (const [, cell, inner = ''] of content!.matchAll(CELL)) {
        const reference = attribute(cell!, 'r')
        column = reference ? columnNumber(reference.replace(/\d+$/, '')) : column + 1
        if (percentStyles.has(attribute(cell!, 's') ?? '')) percents.add(markOf(row, column))
        if (hasNoValue(cell!, inner)) formulasWithoutValue.add(markOf(row, column))
      }
    }
  }

  let waiting = ''
  for await (const piece of pieces) {
    waiting += piece
    const end = endOfRows(waiting)
    if (end === 0) continue
    markRows(waiting.slice(0, end))
    waiting = waiting.slice(end)
  }
  const merges = [...waiting.matchAll(MERGE)].flatMap(([, reference]) => parseRange(reference!) ?? [])
  return { merges, percents, formulasWithoutValue }
}

/** A formula that gave an empty text was saved with an empty value and the type `str`; that is a value. */
const hasNoValue = (cell: string, inner: string): boolean =>
  /<(?:\w+:)?f[\s>/]/.test(inner) &&
  !/<(?:\w+:)?v>[^<]+</.test(inner) &&
  !(attribute(cell, 't') === 'str' && /<(?:\w+:)?v\s*(?:\/>|>)/.test(inner))

const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1]

function endOfRows(text: string): number {
  const at = text.lastIndexOf('</row>')
  if (at >= 0) return at + '</row>'.length
  const match = text.includes(':row>') ? ROW_END.exec(text) : null
  return match ? match.index + match[0].length : 0
}

function lastRow(rows: string, before: number): number {
  const at = rows.lastIndexOf('<row')
  const numbered = at < 0 ? undefined : attribute(rows.slice(at + 4, rows.indexOf('>', at)), 'r')
  return numbered === undefined ? before + (rows.match(/<(?:\w+:)?row\b/g)?.length ?? 0) : Number(numbered)
}
