/** Text files as Chinese offices save them: UTF-8 when every byte is valid UTF-8, else GB18030. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** Whether the start of a file is text: control characters other than tab and line ends are not. */
export const looksLikeText = (bytes: Uint8Array): boolean =>
  !bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))
