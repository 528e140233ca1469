/** Sheets of a workbook that SheetJS has read: what a cell's number format and its kind say of the value. */
import type { CellObject, WorkBook } from '@e965/xlsx'
import { type Cell, isPercentFormat, type Sheet, toCell } from './sheet.ts'

/** Formats are kept, since 0.985 under a heading in per cent is another number than 98.5%; days come as midnight UTC. */
export const READING = { cellNF: true, cellDates: true, UTC: true, dense: true } as const

export const sheetsOf = (workbook: WorkBook): Sheet[] =>
  workbook.SheetNames.map((name, index) => {
    const sheet = workbook.Sheets[name]!
    return {
      name,
      hidden: Boolean(workbook.Workbook?.Sheets?.[index]?.Hidden),
      merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r + 1, left: s.c, bottom: e.r + 1, right: e.c })),
      async *rows() {
        // Both rows and cells have holes where nothing was ever written.
        for (const [at, row] of Array.from((sheet['!data'] ?? []) as (CellObject | undefined)[][]).entries())
          yield {
            row: at + 1,
            cells: Array.from(row ?? [], readCell),
            ...(sheet['!rows']?.[at]?.hidden ? { hidden: true } : {}),
          }
      },
    }
  })

function readCell(cell: CellObject | undefined): Cell {
  if (cell?.t === 'e') return { is: 'error', text: cell.w ?? '#VALUE!' }
  const value = toCell(cell?.v)
  return typeof value === 'number' && isPercentFormat(String(cell?.z ?? '')) ? { is: 'percent', value } : value
}
