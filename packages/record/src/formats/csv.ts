/**
 * .csv separated by comma, semicolon or tab; one sheet named like the file. Every cell is text; the
 * apostrophe that keeps a text from being computed, as exports write it, is no part of it.
 */
import { streamCsvRows } from 'hucre/csv'
import type { Sheet } from './sheet.ts'
import { toCell } from './sheet.ts'
import { decodeText } from './text.ts'

export function openCsv(bytes: Uint8Array, file: string): Sheet[] {
  const text = decodeText(bytes)
  const delimiter = findDelimiter(text)
  return [
    {
      name: file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''),
      hidden: false,
      merges: [],
      async *rows() {
        let row = 0
        for (const values of streamCsvRows(text, { delimiter, unescapeFormulae: true }))
          yield { row: ++row, cells: values.map(toCell) }
      },
    },
  ]
}

/** The sign that splits the first lines into most cells. */
function findDelimiter(text: string): string {
  const start = text.slice(0, 20_000).replace(/"[^"]*"/g, '')
  const count = (sign: string): number => start.split(sign).length
  return [',', '\t', ';'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}
