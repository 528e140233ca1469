/**
 * Pictures without what they say beside the picture: where and when it was taken, by which telephone, thumbnails and
 * comments. Only which way is up is kept, since without it the picture would lie on its side.
 */

/** The picture as it was where nothing had to go, or where it is of another kind. */
export function stripMetadata(bytes: Uint8Array, extension: string): Uint8Array {
  if (extension === 'jpg') return stripJpeg(bytes)
  if (extension === 'png') return stripPng(bytes)
  return extension === 'webp' ? stripWebp(bytes) : bytes
}

const APP0 = 0xe0
const APP1 = 0xe1
const APP2 = 0xe2
const APP14 = 0xee
const APP15 = 0xef
const COMMENT = 0xfe
const SCAN = 0xda

function stripJpeg(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [bytes.subarray(0, 2)]
  const orientation = orientationOf(bytes)
  if (orientation > 1) parts.push(orientationSegment(orientation))
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1]!
    if (marker === SCAN) break
    const end = at + 2 + bytes[at + 2]! * 256 + bytes[at + 3]!
    // JFIF, colour profile and Adobe's colour transform belong to the picture.
    const kept = [APP0, APP2, APP14].includes(marker) || !((marker >= APP0 && marker <= APP15) || marker === COMMENT)
    if (kept) parts.push(bytes.subarray(at, end))
    at = end
  }
  parts.push(withoutTail(bytes, at))
  return joined(parts)
}

/** Up to the end of the picture: what telephones append behind it (films, depth maps) goes. */
function withoutTail(bytes: Uint8Array, from: number): Uint8Array {
  for (let at = bytes.length - 2; at > from; at--)
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) {
      const second = findSecondPicture(bytes, from, at)
      return bytes.subarray(from, second ?? at + 2)
    }
  return bytes.subarray(from)
}

/** The end of the first picture, when another begins right behind it. */
function findSecondPicture(bytes: Uint8Array, from: number, until: number): number | undefined {
  for (let at = from; at + 4 < until; at++)
    if (
      bytes[at] === 0xff &&
      bytes[at + 1] === 0xd9 &&
      bytes[at + 2] === 0xff &&
      bytes[at + 3] === 0xd8 &&
      bytes[at + 4] === 0xff
    )
      return at + 2
  return undefined
}

/** 1 to 8 as EXIF says; 1 when it does not. */
function orientationOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 2; at + 18 < bytes.length && bytes[at] === 0xff && bytes[at + 1] !== SCAN; ) {
    const length = view.getUint16(at + 2)
    if (bytes[at + 1] === APP1 && view.getUint32(at + 4) === 0x45786966) {
      const found = orientationInTiff(view, at + 10, at + 2 + length)
      if (found) return found
    }
    at += 2 + length
  }
  return 1
}

function orientationInTiff(view: DataView, start: number, until: number): number | undefined {
  const end = Math.min(until, view.byteLength)
  if (start + 8 > end) return undefined
  const little = view.getUint16(start) === 0x4949
  const directory = start + view.getUint32(start + 4, little)
  if (directory + 2 > end) return undefined
  const count = view.getUint16(directory, little)
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + index * 12
    if (entry + 12 > end) return undefined
    if (view.getUint16(entry, little) !== 0x0112) continue
    const value = view.getUint16(entry + 8, little)
    return value >= 1 && value <= 8 ? value : undefined
  }
  return undefined
}

const orientationSegment = (orientation: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, APP1, 0x00, 0x22, 0x45, 0x78, 0x69, 0x66, 0x00, 0x00],
    ...[0x4d, 0x4d, 0x00, 0x2a, 0x00, 0x00, 0x00, 0x08],
    ...[0x00, 0x01, 0x01, 0x12, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01, 0x00, orientation, 0x00, 0x00],
    ...[0x00, 0x00, 0x00, 0x00],
  ])

const PNG_KEPT = /^(IHDR|PLTE|IDAT|IEND|tRNS|cHRM|gAMA|iCCP|sBIT|sRGB|bKGD|pHYs|hIST|sPLT|acTL|fcTL|fdAT|cICP)$/

function stripPng(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Uint8Array[] = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at)
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (PNG_KEPT.test(kind)) parts.push(bytes.subarray(at, end))
    if (kind === 'IEND') break
    at = end
  }
  return joined(parts)
}

function stripWebp(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Uint8Array[] = []
  for (let at = 12; at + 8 <= bytes.length; ) {
    const kind = String.fromCharCode(...bytes.subarray(at, at + 4))
    const size = view.getUint32(at + 4, true)
    const end = at + 8 + size + (size % 2)
    if (kind !== 'EXIF' && kind !== 'XMP ') {
      const part = bytes.slice(at, end)
      // The header says which of them there are.
      if (kind === 'VP8X') part[8]! &= ~0b00001100
      parts.push(part)
    }
    at = end
  }
  const body = joined(parts)
  const head = bytes.slice(0, 12)
  new DataView(head.buffer).setUint32(4, body.length + 4, true)
  return joined([head, body])
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
