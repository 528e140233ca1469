/**
 * What a ZIP file declares about itself, read before anything is unpacked, so that a bomb is refused unopened. Whoever
 * unpacks holds entries to the sizes declared here.
 */
import { Problem } from '@youju/model'
import { problem } from '../problems.ts'

export type ZipEntry = { name: string; packed: number; size: number; method: number; offset: number }

const LARGEST_TOTAL = 2 * 1024 ** 3
const LARGEST_RATIO = 200
/** Below this a high ratio does no harm: a small sheet of blanks packs extremely well. */
const HARMLESS_SIZE = 16 * 1024 ** 2
const MOST_ENTRIES = 10_000

/** @throws Problem when the directory cannot be read */
export function listZipEntries(bytes: Uint8Array, file: string): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) throw problem('file-broken', { file })
  const entries: ZipEntry[] = []
  const names = new TextDecoder()
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw problem('file-broken', { file })
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: names.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number | undefined {
  const earliest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= earliest; at--) if (view.getUint32(at, true) === 0x06054b50) return at
  return undefined
}

/** @throws Problem when unpacking would fill the memory */
export function refuseBomb(entries: readonly ZipEntry[], file: string): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0)
  const bomb =
    entries.length > MOST_ENTRIES ||
    total > LARGEST_TOTAL ||
    entries.some((entry) => entry.size > HARMLESS_SIZE && entry.size > LARGEST_RATIO * Math.max(entry.packed, 1))
  if (bomb) throw problem('zip-bomb', { file, megabytes: Math.ceil(total / 1024 ** 2) })
}

/** The unpacked text of an entry, piece by piece. */
export async function* zipEntryText(bytes: Uint8Array, entry: ZipEntry, file: string): AsyncGenerator<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50)
    throw problem('file-broken', { file })
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const packed = new Blob([bytes.subarray(start, start + entry.packed) as Uint8Array<ArrayBuffer>]).stream()
  const unpacked = entry.method === 0 ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'))
  const decoder = new TextDecoder()
  let size = 0
  try {
    for await (const piece of unpacked as unknown as AsyncIterable<Uint8Array>) {
      size += piece.length
      if (size > entry.size) throw problem('zip-bomb', { file, megabytes: Math.ceil(size / 1024 ** 2) })
      yield decoder.decode(piece, { stream: true })
    }
  } catch (error) {
    throw error instanceof Problem ? error : problem('file-broken', { file })
  }
  if (size !== entry.size) throw problem('file-broken', { file })
}

export async function readZipText(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  name: RegExp,
  file: string,
): Promise<string> {
  const entry = entries.find((candidate) => name.test(candidate.name))
  if (!entry) return ''
  let text = ''
  for await (const piece of zipEntryText(bytes, entry, file)) text += piece
  return text
}
