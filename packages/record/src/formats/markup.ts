/** Tables of web pages and SpreadsheetML that were named .xls; websites and old systems export them so. */
import { read } from '@e965/xlsx'
import { problem } from '../problems.ts'
import type { Sheet } from './sheet.ts'
import { decodeText } from './text.ts'
import { READING, sheetsOf } from './workbook.ts'

/** SheetJS holds the whole file in memory; exports of this kind are small. */
const LARGEST = 64 * 1024 ** 2

export function openMarkup(bytes: Uint8Array, file: string): Sheet[] {
  if (bytes.length > LARGEST) throw problem('file-type', { file })
  try {
    return sheetsOf(read(decodeText(bytes), { type: 'string', raw: true, ...READING }))
  } catch {
    throw problem('file-broken', { file })
  }
}
