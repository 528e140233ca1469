/** Opens the ZIP package of a .docx. Sizes are added up from the directory before anything is unpacked. */
import { type UnzipFileInfo, unzipSync } from 'fflate'
import { problem } from './problems.ts'

const LIMIT_MB = 200
const MB = 1_000_000

export type Package = Readonly<Record<string, Uint8Array>>

/** @throws Problem when the file is no ZIP, is damaged, or would unpack to more than the limit */
export function openZip(name: string, bytes: Uint8Array, wanted: (path: string) => boolean = () => true): Package {
  const unzip = (filter: (info: UnzipFileInfo) => boolean): Package => {
    try {
      return unzipSync(bytes, { filter })
    } catch (error) {
      throw problem('text-file-broken', { file: name, found: error instanceof Error ? error.message : 'ZIP' })
    }
  }
  let total = 0
  unzip((info) => {
    if (wanted(info.name)) total += info.originalSize
    return false
  })
  if (total > LIMIT_MB * MB)
    throw problem('text-file-too-large', { file: name, megabytes: Math.ceil(total / MB), limit: LIMIT_MB })
  return unzip((info) => wanted(info.name))
}
