/** What a page needs to check a report on its reader’s own machine: reading and verifying, and nothing of a server. */
import { openDocx, readText, toText } from '@youju/read'
import { summarize, toCommentedDocx, toDefects, verifyText } from '@youju/verify'
import { lexicon } from '../../packs/cn-county/src/lexicon.ts'

async function check(name: string, bytes: Uint8Array): Promise<string[]> {
  const source = await toText({ name, bytes })
  const reading = readText(source.text, lexicon)
  return toDefects(verifyText(reading, { lexicon }), source.text).map(({ kind, text }) => `${kind} ${text}`)
}

async function comment(name: string, bytes: Uint8Array): Promise<number> {
  const source = await toText({ name, bytes })
  const reading = readText(source.text, lexicon)
  const verdicts = verifyText(reading, { lexicon })
  const summary = summarize(verdicts, reading.quantities.length)
  const copy = toCommentedDocx(
    { name, bytes },
    { source, reading, verdicts, defects: toDefects(verdicts, source.text), summary },
    'zh',
  )
  return Object.keys(openDocx({ name, bytes: copy }).files).length
}

Object.assign(globalThis, { check, comment })
