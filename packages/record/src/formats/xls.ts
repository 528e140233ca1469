/** .xls of Excel 97–2003 (BIFF8), which WPS .et files are too. Formulas arrive as the value saved with them. */
import { EncryptedFileError, readXls } from 'hucre'
import { problem } from '../problems.ts'
import type { Sheet } from './sheet.ts'
import { toCell } from './sheet.ts'

export async function openXls(bytes: Uint8Array, file: string): Promise<Sheet[]> {
  const workbook = await readXls(bytes).catch((error: unknown) => {
    throw problem(error instanceof EncryptedFileError ? 'file-locked' : 'file-broken', { file })
  })
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    hidden: Boolean(sheet.hidden || sheet.veryHidden),
    merges: (sheet.merges ?? []).map((merge) => ({
      top: merge.startRow + 1,
      left: merge.startCol,
      bottom: merge.endRow + 1,
      right: merge.endCol,
    })),
    async *rows() {
      for (const [index, values] of sheet.rows.entries()) yield { row: index + 1, cells: values.map(toCell) }
    },
  }))
}
