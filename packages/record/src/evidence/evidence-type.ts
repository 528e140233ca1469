/** What an evidence file is, by its content: its name is only believed where several kinds share their first bytes. */
import { listZipEntries, refuseBomb } from '../formats/zip.ts'

export type EvidenceType = { type: string; extension: string }

const OOXML = 'application/vnd.openxmlformats-officedocument'
const TYPES: Record<string, string> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
  docx: `${OOXML}.wordprocessingml.document`,
  xlsx: `${OOXML}.spreadsheetml.sheet`,
  pptx: `${OOXML}.presentationml.presentation`,
  ofd: 'application/ofd',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
}
export const EVIDENCE_KINDS = Object.keys(TYPES)

/** Absent when it is none that is taken. @throws Problem when it is a ZIP that would fill the memory */
export function evidenceType(bytes: Uint8Array, name: string): EvidenceType | undefined {
  const extension = extensionOf(bytes, name)
  return extension === undefined ? undefined : { extension, type: TYPES[extension]! }
}

function extensionOf(bytes: Uint8Array, name: string): string | undefined {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'jpg'
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (startsWith(bytes, 0x52, 0x49, 0x46, 0x46) && textAt(bytes, 8, 4) === 'WEBP') return 'webp'
  if (textAt(bytes, 0, 5) === '%PDF-') return 'pdf'
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return kindOfZip(bytes, name)
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return kindOfCompound(bytes)
  return undefined
}

function kindOfZip(bytes: Uint8Array, file: string): string | undefined {
  const entries = listZipEntries(bytes, file)
  refuseBomb(entries, file)
  const names = new Set(entries.map(({ name }) => name))
  // Programs in a document are no evidence.
  if (entries.some(({ name }) => /vbaProject\.bin$/i.test(name))) return undefined
  if (names.has('OFD.xml')) return 'ofd'
  if (!names.has('[Content_Types].xml')) return undefined
  if (names.has('word/document.xml')) return 'docx'
  if (names.has('xl/workbook.xml')) return 'xlsx'
  return names.has('ppt/presentation.xml') ? 'pptx' : undefined
}

/** Word and Excel of before 2007 are told apart by the names of their streams, which stand in UTF-16. */
function kindOfCompound(bytes: Uint8Array): string | undefined {
  const has = (stream: string): boolean => includes(bytes, utf16(stream))
  if (has('_VBA_PROJECT')) return undefined
  if (has('WordDocument')) return 'doc'
  return has('Workbook') || has('Book') ? 'xls' : undefined
}

const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8]))

function includes(bytes: Uint8Array, part: Uint8Array): boolean {
  for (let at = bytes.indexOf(part[0]!); at >= 0; at = bytes.indexOf(part[0]!, at + 1))
    if (part.every((byte, index) => bytes[at + index] === byte)) return true
  return false
}

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)

const textAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length))
