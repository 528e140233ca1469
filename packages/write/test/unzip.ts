/** The parts of a ZIP archive as text, for looking into documents. */
import { inflateRawSync } from 'node:zlib'

export function unzip(bytes: Uint8Array): Record<string, string> {
  const buffer = Buffer.from(bytes)
  const parts: Record<string, string> = {}
  let at = buffer.readUInt32LE(buffer.length - 22 + 16)
  while (buffer.readUInt32LE(at) === 0x02014b50) {
    const [size, name, extra, comment] = [20, 28, 30, 32].map((offset) =>
      offset === 20 ? buffer.readUInt32LE(at + offset) : buffer.readUInt16LE(at + offset),
    ) as [number, number, number, number]
    const local = buffer.readUInt32LE(at + 42)
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28)
    const data = buffer.subarray(start, start + size)
    const method = buffer.readUInt16LE(at + 10)
    parts[buffer.toString('utf8', at + 46, at + 46 + name)] = (method === 0 ? data : inflateRawSync(data)).toString(
      'utf8',
    )
    at += 46 + name + extra + comment
  }
  return parts
}
