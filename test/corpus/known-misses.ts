/**
 * Where the reader is known to disagree with an annotation, one line each in known-misses.txt: the text, the field and the
 * figure in its words. What is not listed there must be read as annotated, so that no figure is lost unnoticed while others are
 * won. `npm run measure -- --known` writes the list anew; its diff shows what a change of the rules cost.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lexicon, Reading } from '@youju/model'
import { agreement } from './agreement.ts'
import { type Annotated, type Part, readAnnotated } from './annotate.ts'

type Read = (text: string, lexicon: Lexicon) => Reading

const FILE = join(import.meta.dirname, 'known-misses.txt')
/** What is held out is for measuring only. */
export const LOOKED_AT: readonly Part[] = ['learn', 'reports', 'sentences', 'offices']

/** `flow stock instead of flow` is a miss of the flow, whichever wrong one was read. */
const named = (miss: string): string => miss.replace(/^([^:]+: \w+) .*? instead of .*?: /, '$1: ')

export const missesOf = ({ id, text, ...gold }: Annotated, read: Read, lexicon: Lexicon): string[] =>
  agreement([{ id, text, gold, found: read(text, lexicon) }]).misses.map(named)

export const knownMisses = (): ReadonlySet<string> => new Set(readFileSync(FILE, 'utf8').split('\n'))

export function writeKnownMisses(read: Read, lexicon: Lexicon): void {
  const texts = LOOKED_AT.flatMap(readAnnotated)
  writeFileSync(FILE, texts.flatMap((text) => missesOf(text, read, lexicon).map((miss) => `${miss}\n`)).join(''))
}
