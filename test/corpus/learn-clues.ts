/**
 * `npm run learn`: what the words around a figure speak for, learned from the annotated texts, into the pack
 * (`packs/cn-county/src/lexicon/clues.ts`). With `-- --apart SET …` nothing is written: each named set is read with what the
 * others teach, and the share of its figures named rightly is told for the rules alone and with the clues. What is held out teaches nothing.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lexicon } from '@youju/model'
import { repair } from '@youju/read'
import { Clues, kindOf } from '../../packages/read/src/naming/clues.ts'
import { TENTHS, Weights } from '../../packages/read/src/naming/weights.ts'
import { fullText, readFigures } from '../../packages/read/src/read-text.ts'
import { lexicon as full } from '../../packs/cn-county/src/lexicon.ts'
import { type Annotated, EXAMINED_SETS, PARTS, readAnnotated, readExamined } from './annotate.ts'
import { type Example, fitWeights, type Model } from './fit-weights.ts'
import { published } from './published.ts'

const OUT = join(import.meta.dirname, '../../packs/cn-county/src/lexicon/clues.ts')
/** A weight below it changes nothing. */
const LEAST = 0.3
const { clues: _, ...lexicon } = full

/** In indicators.txt it stands behind what is known to be read otherwise. */
const KNOWN_MISS = '?'

const TEACHING = [...PARTS.filter((part) => part !== 'held-out'), 'indicators' as const]

type Named = Example & { ruled: string; weighed: boolean }

function examplesOf({ text: source, quantities }: Annotated): Named[] {
  const examples: Named[] = []
  const repaired = repair(source, lexicon as Lexicon)
  readFigures(fullText(repaired), lexicon as Lexicon, (figure, clues, weighed) => {
    const [from, to] = repaired.span(figure.from, figure.to)
    const gold = quantities.find(({ at, value }) => at[0] < to && from < at[1] && value === figure.value)
    if (gold)
      examples.push({ clues: [...clues], ruled: figure.indicator, weighed, is: gold.indicator.replace(KNOWN_MISS, '') })
  })
  return examples
}

/** As the pack spells it: a line a clue. */
function spell({ things, weights }: Model): NonNullable<Lexicon['clues']> {
  const lines = [...weights].flatMap(([clue, row]) => {
    const pairs = [...row].flatMap((weight, at) =>
      Math.abs(weight) < LEAST ? [] : [`${at}:${Math.round(weight * TENTHS)}`],
    )
    return pairs.length === 0 ? [] : [`${clue}\t${pairs.join(' ')}`]
  })
  return { indicators: things as NonNullable<Lexicon['clues']>['indicators'], weights: lines.sort().join('\n') }
}

const sets = new Map<string, Named[]>([
  ['published', published().flatMap(examplesOf)],
  ['own', TEACHING.flatMap((part) => readAnnotated(part).flatMap(examplesOf))],
  ...EXAMINED_SETS.map((set): [string, Named[]] => [set, readExamined([set]).flatMap(examplesOf)]),
])
const [flag, ...apart] = process.argv.slice(2)

if (flag === '--apart') {
  const learned = spell(fitWeights([...sets].flatMap(([name, examples]) => (apart.includes(name) ? [] : examples))))
  const weights = new Weights(learned)
  const clues = new Clues()
  const share = (examples: readonly Named[], say: (example: Named) => string): string =>
    `${((100 * examples.filter((one) => say(one) === one.is).length) / examples.length).toFixed(1)} %`
  const both = (example: Named): string => {
    if (!example.weighed) return example.ruled
    clues.begin()
    for (const clue of example.clues)
      clues.note(kindOf(clue.slice(0, clue.indexOf(' '))), clue.slice(clue.indexOf(' ') + 1))
    return weights.choose(clues, example.ruled)
  }
  console.table(
    Object.fromEntries(
      apart.map((name) => [
        name,
        {
          figures: sets.get(name)!.length,
          rules: share(sets.get(name)!, ({ ruled }) => ruled),
          both: share(sets.get(name)!, both),
        },
      ]),
    ),
  )
  console.log(`${learned.weights.split('\n').length} clues, ${learned.weights.length} characters`)
} else {
  const { indicators, weights } = spell(fitWeights([...sets.values()].flat()))
  writeFileSync(
    OUT,
    `/** What the words around a figure speak for, as \`npm run learn\` learned it from the annotated texts; not written by hand. */
import type { Lexicon } from '@youju/model'

export const clues: Lexicon['clues'] = {
  indicators: [
${indicators.map((indicator) => `    '${indicator}',`).join('\n')}
  ],
  weights: \`
${weights.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('$', '\\$')}
\`,
}
`,
  )
}
