/**
 * `npm run learn:neighbours`: words of two characters that stand side by side in texts without slips, into the pack
 * (`packs/cn-county/src/editor-words/neighbours.ts`). What slips are planted in teaches nothing (`planted/` and
 * `slips/` but for what is `clean` there), nor what is held out.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Words } from '../../packages/verify/src/words.ts'
import { lexicon } from '../../packs/cn-county/src/lexicon.ts'
import { annotate, PARTS, readAnnotated, readClean, readExamined } from './annotate.ts'
import { readPlanted } from './planted/planted.ts'
import { published } from './published.ts'
import { textOf } from './slips/written.ts'

const OUT = join(import.meta.dirname, '../../packs/cn-county/src/editor-words/neighbours.ts')
/** Rarer words are not taken for what was meant. */
const DEAREST = 21
const LINE = 150

const annotated = [
  ...published(),
  ...[...PARTS.filter((part) => part !== 'held-out'), 'relations' as const, 'indicators' as const].flatMap(
    readAnnotated,
  ),
  ...annotate(readFileSync(join(import.meta.dirname, 'levels.txt'), 'utf8')),
  ...readExamined(),
  ...readClean(),
  ...cleanIn('planted').flatMap(readPlanted),
]
const texts = [...annotated.map(({ text }) => text), ...cleanIn('slips').map(textOf)]

const words = new Set(new Words(lexicon).pairs(DEAREST))
const neighbours = new Map<string, Set<string>>()
for (const text of texts)
  for (const [stretch] of text.replace(/\s/g, '').matchAll(/[\u4e00-\u9fff]{4,}/g))
    for (let at = 0; at + 4 <= stretch.length; at++) {
      const [first, second] = [stretch.slice(at, at + 2), stretch.slice(at + 2, at + 4)]
      if (!words.has(first) || !words.has(second)) continue
      const beside = neighbours.get(first) ?? new Set()
      neighbours.set(first, beside.add(second))
    }

writeFileSync(
  OUT,
  `/**
 * Words of two characters, each followed by those seen right behind it, as \`npm run learn:neighbours\` found them in texts
 * without slips; not written by hand.
 */
export const neighbours: string[] = \`
${lines([...neighbours].sort(([a], [b]) => (a < b ? -1 : 1)).map(([first, beside]) => first + [...beside].sort().join('')))}
\`
  .trim()
  .split(/\\s+/)
`,
)

function cleanIn(folder: 'planted' | 'slips'): string[] {
  return readdirSync(join(import.meta.dirname, folder))
    .filter((file) => file.startsWith('clean') && file.endsWith('.txt'))
    .map((file) => file.replace('.txt', ''))
}

function lines(entries: readonly string[]): string {
  const lines = ['']
  for (const entry of entries)
    if (lines.at(-1)!.length + entry.length < LINE) lines[lines.length - 1] += ` ${entry}`
    else lines.push(`  ${entry}`)
  return lines.filter(Boolean).join('\n')
}
