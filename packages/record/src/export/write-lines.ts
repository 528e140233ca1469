/**
 * Lines of a ledger as a spreadsheet to take away, row after row as they come, so that its size costs no memory. What was
 * taken away can be read in again: the headings are those that reading knows.
 */
import { getList, type Ledger, type Pack, type Value, type Values } from '@youju/model'
import type { CellValue } from 'hucre'
import { writeCsvStream } from 'hucre/csv'
import { writeXlsxStream } from 'hucre/xlsx'
import { choiceOf, fieldColumn } from '../form/form-columns.ts'

export type ExportFormat = 'xlsx' | 'csv'
export type ExportLine = { unit: string; unitName: string; period: string | null; values: Values }

type Column = { heading: string; width: number; numFmt?: string; cell(line: ExportLine): CellValue }

export function writeLines(
  pack: Pack,
  ledger: Ledger,
  lines: AsyncIterable<ExportLine>,
  format: ExportFormat,
): ReadableStream<Uint8Array> {
  const columns = columnsOf(pack, ledger, format)
  const rows = rowsOf(columns, lines)
  const headings = columns.map(({ heading }) => heading)
  // Formulas in texts: a CSV cell that a spreadsheet would compute gets an apostrophe; in .xlsx every text is stored as text.
  if (format === 'csv') return writeCsvStream(rows, { headers: headings, bom: true, escapeFormulae: true })
  return writeXlsxStream(rows, {
    name: ledger.label.zh.slice(0, 28),
    columns: columns.map(({ heading, width, numFmt }) => ({ header: heading, width, ...(numFmt ? { numFmt } : {}) })),
    freezePane: { rows: 1 },
  })
}

async function* rowsOf(columns: readonly Column[], lines: AsyncIterable<ExportLine>): AsyncGenerator<CellValue[]> {
  for await (const line of lines) yield columns.map(({ cell }) => cell(line))
}

function columnsOf(pack: Pack, ledger: Ledger, format: ExportFormat): Column[] {
  const fields = ledger.fields.map((field): Column => {
    const { heading, width, numFmt } = fieldColumn(pack, field)
    const list = field.list === undefined ? undefined : getList(pack, field.list)
    const words = new Map<Value, string>(list?.codes.map(({ code }) => [code, choiceOf(list, code)]))
    const toCell = (value: Value): CellValue => {
      if (typeof value === 'boolean') return value ? '是' : '否'
      if (value !== null && field.type === 'date' && format === 'xlsx') return new Date(`${value}T00:00:00Z`)
      return words.get(value) ?? value
    }
    return { heading, width, numFmt, cell: ({ values }) => toCell(values[field.code] ?? null) }
  })
  const taken = new Set(ledger.fields.map(({ label }) => label.zh))
  const own: Column[] = [
    { heading: '单位代码', width: 16, cell: ({ unit }) => unit },
    { heading: '单位名称', width: 28, cell: ({ unitName }) => unitName },
    ...(ledger.shape === 'form' ? [{ heading: '期间', width: 14, cell: ({ period }: ExportLine) => period }] : []),
  ]
  return [...own.filter(({ heading }) => !taken.has(heading)), ...fields]
}
