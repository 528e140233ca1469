/** A report read: its text, the quantities and relations in it, and what a careful editor would send back. */
import type { Defect, NamedFile, Pack, Places, Reading } from '@youju/model'
import { mayHoldPictures, readText, type SourceText, toCorpus, toText } from '@youju/read'
import { toDefects, verifyText } from '@youju/verify'

export type ReadReport = { source: SourceText; reading: Reading; defects: readonly Defect[]; corpus: string }

export async function readReport(pack: Pack, file: NamedFile, places?: Places): Promise<ReadReport> {
  const source = await toText(file)
  const reading = readText(source.text, pack.lexicon)
  const defects = toDefects(
    verifyText(reading, { lexicon: pack.lexicon, places, pictures: mayHoldPictures(source) }),
    source.text,
  )
  return { source, reading, defects, corpus: toCorpus(file.name.replace(/\.[^.]+$/, ''), reading, defects) }
}
