import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { acceptEvidence } from '../src/index.ts'

const bytes = (...parts: (number[] | string | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part])))
const has = (content: Uint8Array, text: string): boolean => Buffer.from(content).includes(text)
const taken = (name: string, content: Uint8Array) => acceptEvidence({ name, bytes: content })

const segment = (marker: number, body: Uint8Array): Uint8Array =>
  bytes([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff], body)
/** EXIF with an orientation, a telephone's name and a place. */
const exif = (orientation: number): Uint8Array =>
  segment(
    0xe1,
    bytes(
      'Exif\0\0',
      'II',
      [0x2a, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0],
      'GPS 39.9N PHONE-7',
    ),
  )
const scan = bytes([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0, 4, 0xff, 0xd9])
const jpeg = (...segments: Uint8Array[]): Uint8Array =>
  bytes([0xff, 0xd8], segment(0xe0, bytes('JFIF\0')), ...segments, scan)

const chunk = (kind: string, body: string): Uint8Array => bytes([0, 0, 0, body.length], kind, body, [1, 2, 3, 4])
const png = (...chunks: Uint8Array[]): Uint8Array =>
  bytes(
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    chunk('IHDR', 'header'),
    ...chunks,
    chunk('IDAT', 'picture'),
    chunk('IEND', ''),
  )

describe('an evidence file', () => {
  it.each([
    ['a picture', '照片.jpg', jpeg(), 'image/jpeg'],
    ['a picture under another name', '照片.txt', jpeg(), 'image/jpeg'],
    ['a scan', '批复.pdf', bytes('%PDF-1.7 …'), 'application/pdf'],
  ])('is taken: %s', (_, name, content, type) => {
    expect(taken(name, content).type).toBe(type)
  })

  it('keeps a name that tells its kind, without folders', () => {
    expect(taken('C:\\me\\..\\照片.txt', jpeg()).name).toBe('照片.txt.jpg')
    expect(taken('../../etc/照片.JPEG', jpeg()).name).toBe('照片.JPEG')
    expect(taken('a\u202egpj.exe', jpeg()).name).toBe('agpj.exe.jpg')
  })

  it('of a spreadsheet is told from any other ZIP', async () => {
    const sheet = await writeXlsx({ sheets: [{ name: 's', rows: [[1]] }] })
    expect(taken('a.docx', sheet).type).toMatch(/spreadsheetml/)
    const zip = bytes('PK', [3, 4], new Uint8Array(22), 'PK', [5, 6], new Uint8Array(18))
    expect(() => taken('a.docx', zip)).toThrow(/a\.docx does not hold/)
  })

  it.each([
    ['a program', 'setup.jpg', bytes('MZ', [0x90, 0])],
    ['a page', 'page.pdf', bytes('<html><script>alert(1)</script>')],
    ['a drawing with scripts', 'a.png', bytes('<svg onload="x()">')],
    ['text', 'a.txt', bytes('text')],
    [
      'a document of before 2007 with macros',
      'a.doc',
      bytes([0xd0, 0xcf, 0x11, 0xe0], Buffer.from('WordDocument_VBA_PROJECT', 'utf16le')),
    ],
  ])('is refused: %s', (_, name, content) => {
    expect(() => taken(name, content)).toThrow(/does not hold a kind of file that is taken/)
  })

  it('is refused when empty, when too large, and when it would unpack without end', async () => {
    expect(() => taken('a.jpg', new Uint8Array())).toThrow(/is empty/)
    expect(() => taken('a.jpg', new Uint8Array(21 * 1024 ** 2))).toThrow(/larger than 20 MB/)
    const sheet = await writeXlsx({ sheets: [{ name: 's', rows: [[1]] }] })
    const view = new DataView(sheet.buffer, sheet.byteOffset)
    for (let at = 0; at < sheet.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true)
    expect(() => taken('a.xlsx', sheet)).toThrow(/would unpack to/)
  })
})

describe('a picture', () => {
  it('loses place, telephone, comments and what is appended, and keeps itself and which way is up', () => {
    const { content } = taken('a.jpg', bytes(jpeg(exif(6), segment(0xfe, bytes('SECRET COMMENT'))), 'TAIL FILM'))
    for (const gone of ['GPS', 'PHONE-7', 'SECRET', 'TAIL']) expect(has(content, gone), gone).toBe(false)
    expect(has(content, 'JFIF')).toBe(true)
    expect(Buffer.from(content).includes(Buffer.from(scan))).toBe(true)
    expect(content[2 + 2 + 2 + 6 + 8 + 2 + 9]).toBe(6)
    expect(taken('a.jpg', content).content).toEqual(content)
  })

  it('that stands upright carries no EXIF at all', () => {
    expect(has(taken('a.jpg', jpeg(exif(1))).content, 'Exif')).toBe(false)
  })

  it('of PNG loses texts and EXIF', () => {
    const { content } = taken('a.png', png(chunk('tEXt', 'Author me'), chunk('eXIf', 'GPS'), chunk('iTXt', 'XMP')))
    expect(content).toEqual(png())
  })

  it('of WebP loses EXIF and XMP and no longer says that it has them', () => {
    const riff = (kind: string, body: number[]): Uint8Array => bytes(kind, [body.length, 0, 0, 0], body)
    const webp = (flags: number, ...parts: Uint8Array[]): Uint8Array => {
      const body = bytes('WEBP', riff('VP8X', [flags, 0, 0, 0, 0, 0, 0, 0, 0, 0]), riff('VP8 ', [1, 2]), ...parts)
      return bytes('RIFF', [body.length, 0, 0, 0], body)
    }
    const { content } = taken('a.webp', webp(0b00011100, riff('EXIF', [1, 2]), riff('XMP ', [3, 4])))
    expect(content).toEqual(webp(0b00010000))
  })
})
