/** Text files as Chinese offices save them: UTF-16 when marked as “Unicode”, UTF-8 when all bytes are valid, else GB18030. */
export function decodeText(bytes: Uint8Array): string {
  const marked = utf16Of(bytes)
  if (marked) return new TextDecoder(marked).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** Whether the start of a file is text: control characters other than tab and line ends are not. */
export const looksLikeText = (bytes: Uint8Array): boolean =>
  utf16Of(bytes) !== undefined ||
  !bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))

/** What Excel calls Unicode text. */
const utf16Of = ([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined
