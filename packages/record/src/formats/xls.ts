/**
 * .xls of Excel 97 to 2003, which WPS .et files are too. Formulas arrive as the value saved with them. Read by SheetJS:
 * the other library forgets number formats (98.5% came as 0.985), hidden sheets and blank rows.
 */
import { read } from '@e965/xlsx'
import { problem } from '../problems.ts'
import type { Sheet } from './sheet.ts'
import { READING, sheetsOf } from './workbook.ts'

/** Far more than 65,536 full rows take. */
const LARGEST = 128 * 1024 ** 2

export function openXls(bytes: Uint8Array, file: string): Sheet[] {
  if (bytes.length > LARGEST) throw problem('file-broken', { file })
  try {
    return sheetsOf(read(bytes, { type: 'array', ...READING }))
  } catch (error) {
    throw problem(/password|encrypt/i.test(String(error)) ? 'file-locked' : 'file-broken', { file })
  }
}
