/**
 * `npm run measure`: how well the reader agrees with every annotated text, published and our own, in one table; with
 * `-- --misses learn` (or published, or a text's id) also each disagreement. What is held out is for measuring only.
 * `-- --known` writes known-misses.txt anew.
 */
import { readText } from '@youju/read'
import { lexicon } from '../../packs/cn-county/src/lexicon.ts'
import { type Agreement, agreement } from './agreement.ts'
import { type Annotated, PARTS, readAnnotated } from './annotate.ts'
import { writeKnownMisses } from './known-misses.ts'
import { published } from './published.ts'

const percent = (share: number): string => (100 * share).toFixed(1)

const measure = (texts: readonly Annotated[]): Agreement =>
  agreement(texts.map(({ id, text, ...gold }) => ({ id, text, gold, found: readText(text, lexicon) })))

const row = ({ quantities, relations, fields, counts }: Agreement): Record<string, string> => ({
  quantities: `${percent(quantities)} of ${counts.quantities}`,
  ...Object.fromEntries(Object.entries(fields).map(([field, share]) => [field, percent(share)])),
  relations: `${percent(relations)} of ${counts.relations}`,
})

const reports = published()
const groups = new Map<string, Annotated[]>([
  ...reports.map((report): [string, Annotated[]] => [`  ${report.id}`, [report]]),
  ['published', reports],
  ...PARTS.map((part): [string, Annotated[]] => [part, readAnnotated(part)]),
])
const [flag, asked] = process.argv.slice(2)
if (flag === '--misses') {
  const texts = groups.get(asked ?? 'learn') ?? [...groups.values()].flat().filter(({ id }) => id === asked)
  for (const miss of measure(texts).misses) console.log(miss)
}
if (flag === '--known') writeKnownMisses(readText, lexicon)
const related = measure(readAnnotated('relations'))
if (flag === '--misses' && asked === 'relations')
  for (const miss of related.misses) if (/: (?:false|missed) (?!quantity)/.test(miss)) console.log(miss)
console.log(`relations.txt: ${percent(related.relations)} of ${related.counts.relations} relations`)
console.table(Object.fromEntries([...groups].map(([name, texts]) => [name, row(measure(texts))])))
