/** The outcome of verifying as a file: a page with the marks, the original with comments, JSON, or lines of the corpus format. */
import type { Language, NamedFile } from '@youju/model'
import { toCorpus } from '@youju/read'
import { type Outcome, toCommentedDocx, toJson, toPage } from '@youju/verify'
import { problem } from './problems.ts'

type Render = (file: NamedFile, outcome: Outcome, language: Language) => Uint8Array | string

const FORMATS: Record<string, Render> = {
  html: (_, outcome, language) => toPage(outcome, language),
  docx: toCommentedDocx,
  json: (_, outcome) => toJson(outcome),
  jsonl: (file, { reading, defects }) => toCorpus(file.name.replace(/\.[^.]+$/, ''), reading, defects),
}
export const VERIFIED_FORMATS = Object.keys(FORMATS)

/** @throws Problem naming the formats there are */
export function getVerifiedFormat(format: string): Render {
  const render = FORMATS[format]
  const known = VERIFIED_FORMATS.map((name) => `.${name}`).join(' ')
  if (!render) throw problem('format-unknown', { extension: format, known })
  return render
}
