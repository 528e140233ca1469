/** Which format a file is in, by its content: names lie, first bytes do not. */
import type { NamedFile } from '@youju/model'
import { problem } from '../problems.ts'
import { openCsv } from './csv.ts'
import { openMarkup } from './markup.ts'
import type { Sheet } from './sheet.ts'
import { decodeText, looksLikeText } from './text.ts'
import { openXls } from './xls.ts'
import { openXlsx } from './xlsx.ts'

/** @throws Problem when the file is no spreadsheet, broken, locked or a bomb */
export async function openSheets({ name, bytes }: NamedFile): Promise<Sheet[]> {
  if (bytes.length === 0) throw problem('file-empty', { file: name })
  if (startsWith(bytes, 0x50, 0x4b)) return openXlsx(bytes, name)
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return openXls(bytes, name)
  if (!looksLikeText(bytes)) throw problem('file-type', { file: name })
  if (/^\s*<(?:\?xml|!doctype|html|table|meta|workbook|head|body|!--)/i.test(startOf(bytes)))
    return openMarkup(bytes, name)
  if (!/\.(csv|tsv|txt|xlsx?|et)$/i.test(name)) throw problem('file-type', { file: name })
  if (/\.(xlsx|et)$/i.test(name)) throw problem('file-broken', { file: name })
  return openCsv(bytes, name)
}

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)

const startOf = (bytes: Uint8Array): string => decodeText(bytes.subarray(0, 512)).replace(/^\ufeff/, '')
