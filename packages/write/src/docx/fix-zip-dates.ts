/** Sets every date in a ZIP archive to the first that ZIP knows, so that the same content gives the same bytes. */

/** 1 January 1980, 00:00, as date and time of MS-DOS. */
const FIRST_DAY = (1 << 21) | (1 << 16)
const CENTRAL = 0x02014b50
const END = 0x06054b50

/** @throws Error when the bytes are no ZIP archive */
export function fixZipDates(bytes: Uint8Array): Uint8Array {
  const fixed = new Uint8Array(bytes)
  const view = new DataView(fixed.buffer)
  let end = fixed.length - 22
  while (end >= 0 && view.getUint32(end, true) !== END) end--
  if (end < 0) throw new Error('not a ZIP archive')
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error('broken ZIP directory')
    view.setUint32(at + 12, FIRST_DAY, true)
    view.setUint32(view.getUint32(at + 42, true) + 10, FIRST_DAY, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return fixed
}
