/** An evidence file as it may be stored: of a kind that is taken, not too large, without what pictures say beside. */
import { problem } from '../problems.ts'
import { EVIDENCE_KINDS, evidenceType } from './evidence-type.ts'
import { stripMetadata } from './strip-metadata.ts'

export const MOST_EVIDENCE_MEGABYTES = 20
export type Evidence = { name: string; type: string; content: Uint8Array }

/** @throws Problem when the file is not taken */
export function acceptEvidence({ name, bytes }: { name: string; bytes: Uint8Array }): Evidence {
  const file = plainName(name)
  if (bytes.length === 0) throw problem('file-empty', { file })
  if (bytes.length > MOST_EVIDENCE_MEGABYTES * 1024 ** 2)
    throw problem('file-too-large', { file, most: MOST_EVIDENCE_MEGABYTES })
  const found = evidenceType(bytes, file)
  if (!found) throw problem('file-type-refused', { file, known: EVIDENCE_KINDS.join('、') })
  const { type, extension } = found
  const content = stripMetadata(bytes, extension)
  return { type, content, name: new RegExp(`\\.(${extension}|jpeg)$`, 'i').test(file) ? file : `${file}.${extension}` }
}

const LONGEST_NAME = 120

/** Without folders, and without signs that no file has in its name. */
const plainName = (name: string): string =>
  [...name.replace(/^.*[\\/]/, '')]
    .filter((sign) => sign >= ' ' && !'<>:"|?*\u007f\u202a\u202b\u202d\u202e'.includes(sign))
    .slice(-LONGEST_NAME)
    .join('')
    .trim() || 'file'
