/** A .doc of Word 97, as small as may be: a compound file with the two streams that hold the words and where they stand. */
const SECTOR = 512
const END = -2
const FREE = -1
/** Streams shorter than this are kept elsewhere, so that ours are as long. */
const STREAM = 4096
const WORDS_AT = 1024

export function oldWord({ body, footnotes = '', endnotes = '' }: Record<string, string>): Uint8Array {
  const parts = [body!, footnotes, endnotes].map((words) => (words === '' ? '' : `${words.replaceAll('\n', '\r')}\r`))
  const words = parts.join('')
  const text = new DataView(new ArrayBuffer(STREAM))
  text.setUint16(0, 0xa5ec, true)
  text.setUint16(0x0a, 0x0200, true)
  for (const [index, at] of [0x4c, 0x50, 0x60].entries()) text.setUint32(at, parts[index]!.length, true)
  for (let at = 0; at < words.length; at++) text.setUint16(WORDS_AT + 2 * at, words.charCodeAt(at), true)
  const pieces = new DataView(new ArrayBuffer(STREAM))
  pieces.setUint8(0, 2)
  pieces.setUint32(1, 16, true)
  pieces.setUint32(9, words.length, true)
  pieces.setUint32(15, WORDS_AT, true)
  return compound({ WordDocument: text, '1Table': pieces })
}

/** Header, allocation table, directory, and then the streams, sector by sector. */
function compound(streams: Record<string, DataView>): Uint8Array {
  const header = new DataView(new ArrayBuffer(SECTOR))
  for (const [at, byte] of [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].entries()) header.setUint8(at, byte)
  header.setInt16(30, 9, true)
  header.setInt16(32, 6, true)
  for (const [at, value] of [
    [44, 1],
    [48, 1],
    [56, STREAM],
    [60, END],
    [68, END],
  ] as const)
    header.setInt32(at, value, true)
  const allocation = new DataView(new ArrayBuffer(SECTOR))
  for (let sector = 0; sector < SECTOR / 4; sector++) allocation.setInt32(4 * sector, FREE, true)
  allocation.setInt32(0, -3, true)
  allocation.setInt32(4, END, true)
  const directory = new DataView(new ArrayBuffer(SECTOR))
  enter(directory, 0, 'Root Entry', 5, { first: END, size: 0, child: 1 })
  let first = 2
  for (const [index, name] of Object.keys(streams).entries()) {
    enter(directory, index + 1, name, 2, { first, size: STREAM, right: index === 0 ? 2 : FREE })
    const next = first + STREAM / SECTOR
    for (let sector = first; sector < next; sector++)
      allocation.setInt32(4 * sector, sector === next - 1 ? END : sector + 1, true)
    first = next
  }
  const blocks = [header, allocation, directory, ...Object.values(streams)]
  return Uint8Array.from(blocks.flatMap((block) => [...new Uint8Array(block.buffer)]))
}

type Place = { first: number; size: number; child?: number; right?: number }

function enter(
  directory: DataView,
  index: number,
  name: string,
  type: number,
  { first, size, child = FREE, right = FREE }: Place,
): void {
  const at = 128 * index
  for (let letter = 0; letter < name.length; letter++)
    directory.setUint16(at + 2 * letter, name.charCodeAt(letter), true)
  directory.setInt16(at + 64, 2 * name.length + 2, true)
  directory.setInt8(at + 66, type)
  for (const [offset, value] of [
    [68, FREE],
    [72, right],
    [76, child],
    [116, first],
    [120, size],
  ] as const)
    directory.setInt32(at + offset, value, true)
}
