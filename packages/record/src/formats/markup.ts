/** Tables of web pages and SpreadsheetML that were named .xls; websites and old systems export them so. */
import { read, utils } from '@e965/xlsx'
import { problem } from '../problems.ts'
import type { Cell, Sheet } from './sheet.ts'
import { toCell } from './sheet.ts'
import { decodeText } from './text.ts'

/** SheetJS holds the whole file in memory; exports of this kind are small. */
const LARGEST = 64 * 1024 ** 2

export function openMarkup(bytes: Uint8Array, file: string): Sheet[] {
  if (bytes.length > LARGEST) throw problem('file-type', { file })
  const workbook = (() => {
    try {
      return read(decodeText(bytes), { type: 'string', raw: true, cellNF: true, cellDates: true, UTC: true })
    } catch {
      throw problem('file-broken', { file })
    }
  })()
  return workbook.SheetNames.map((name, index) => {
    const sheet = workbook.Sheets[name]!
    const range = utils.decode_range(sheet['!ref'] ?? 'A1')
    return {
      name,
      hidden: Boolean(workbook.Workbook?.Sheets?.[index]?.Hidden),
      merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r + 1, left: s.c, bottom: e.r + 1, right: e.c })),
      async *rows() {
        for (let row = range.s.r; row <= range.e.r; row++) {
          const cells: Cell[] = []
          for (let column = 0; column <= range.e.c; column++) {
            const cell = sheet[utils.encode_cell({ r: row, c: column })]
            const value = toCell(cell?.v)
            cells.push(
              typeof value === 'number' && String(cell?.z ?? '').includes('%') ? { is: 'percent', value } : value,
            )
          }
          yield { row: row + 1, cells }
        }
      },
    }
  })
}
