/**
 * `node test/corpus/learn-signs.ts`: what each sign of a number told again weighs (`rules/told-again/signs.ts`), learned anew from
 * the conflicts planted in reports and from the clean texts of this folder. Prints each sign's weight in bits as it is and as
 * learned, and what both find and wrongly tell; `apart` judges each fifth of the texts by what the other four teach.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '@youju/read'
import { DIFFERENCES, WEIGHTS } from '../../packages/verify/src/rules/told-again/signs.ts'
import { pairsTold } from '../../packages/verify/src/rules/told-again.ts'
import { prepare } from '../../packages/verify/src/verify-text.ts'
import { lexicon } from '../../packs/cn-county/src/lexicon.ts'
import { PARTS, readAnnotated, readClean, readExamined } from './annotate.ts'
import { readPlanted } from './planted/planted.ts'

type Pair = { signs: readonly string[]; isOne: boolean; from: string }
type Weights = ReadonlyMap<string, number>

const SIGNS = [...Object.keys(DIFFERENCES), ...Object.keys(WEIGHTS)]
/** Draws weights to nothing. */
const RIDGE = 0.2
const ROUNDS = 60
const PARTS_APART = 5

/** @param slip only pairs with the figure there, which are one thing told twice; without it all pairs, which are not */
function pairsIn(text: string, from: string, slip?: readonly [number, number]): Pair[] {
  const pairs = [...pairsTold(prepare(readText(text, lexicon), { lexicon }), Number.NEGATIVE_INFINITY)]
  const wanted = slip
    ? pairs.filter(({ told, again }) => [told, again].some(({ in: [start, end] }) => start < slip[1] && slip[0] < end))
    : pairs
  return wanted.map(({ difference, signs }) => ({ signs: [difference, ...signs], isOne: slip !== undefined, from }))
}

/** Logistic regression, a weight at a time (Newton): few signs, a few thousand pairs. In bits. */
function learn(pairs: readonly Pair[]): Weights {
  const sums = new Float64Array(pairs.length)
  const having = SIGNS.map((sign) => pairs.flatMap(({ signs }, row) => (signs.includes(sign) ? [row] : [])))
  const weights = new Float64Array(SIGNS.length)
  for (let round = 0; round < ROUNDS; round++)
    for (const [sign, rows] of having.entries()) {
      let slope = RIDGE * weights[sign]!
      let curve = RIDGE
      for (const row of rows) {
        const chance = 1 / (1 + Math.exp(-sums[row]!))
        slope += chance - Number(pairs[row]!.isOne)
        curve += chance * (1 - chance)
      }
      const step = Math.max(-1, Math.min(1, -slope / curve))
      weights[sign]! += step
      for (const row of rows) sums[row]! += step
    }
  return new Map(SIGNS.map((sign, at) => [sign, weights[at]! / Math.LN2]))
}

const sumOf = (weights: Weights, { signs }: Pair): number =>
  signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0)

const partOf = (from: string): number =>
  [...from].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 997, 7) % PARTS_APART

const batches = readdirSync(join(import.meta.dirname, 'planted')).map((file) => file.replace(/\..*/, ''))
const passages = [...new Set(batches)].filter((batch) => batch !== 'planted').flatMap(readPlanted)
const spoiled = new Set(passages.map(({ id }) => id))
const clean = [
  ...passages,
  ...PARTS.flatMap((part) => readAnnotated(part)),
  ...readExamined().filter(({ id }) => !spoiled.has(id)),
  ...readClean(),
]
const conflicts = passages.flatMap(({ id, slips }) =>
  slips.flatMap(({ kind, text, at }) => (kind === 'conflict' ? { id, text, at } : [])),
)
const pairs = [
  ...clean.flatMap(({ id, text }) => pairsIn(text, id)),
  ...conflicts.flatMap(({ id, text, at }) => pairsIn(text, id, at)),
]
const [one, two] = [pairs.filter(({ isOne }) => isOne), pairs.filter(({ isOne }) => !isOne)]
const characters = clean.reduce((sum, { text }) => sum + text.length, 0)
console.log(
  `${conflicts.length} conflicts have ${one.length} pairs, ${characters} characters of clean text ${two.length}`,
)

const now: Weights = new Map([...Object.entries(DIFFERENCES), ...Object.entries(WEIGHTS)])
const learned = learn(pairs)
const among = (some: readonly Pair[], sign: string): number => some.filter(({ signs }) => signs.includes(sign)).length
console.table(
  Object.fromEntries(
    SIGNS.map((sign) => [
      sign,
      {
        now: now.get(sign),
        learned: Number(learned.get(sign)!.toFixed(1)),
        'of one thing': among(one, sign),
        'of two': among(two, sign),
      },
    ]),
  ),
)

const apart = Array.from({ length: PARTS_APART }, (_, part) => learn(pairs.filter(({ from }) => partOf(from) !== part)))
const judges: Record<string, (pair: Pair) => number> = {
  now: (pair) => sumOf(now, pair),
  learned: (pair) => sumOf(learned, pair),
  apart: (pair) => sumOf(apart[partOf(pair.from)]!, pair),
}
console.table(
  Object.fromEntries(
    [-1, -0.5, 0, 0.4, 1, 1.5].map((enough) => [
      `${enough} bits`,
      Object.fromEntries(
        Object.entries(judges).map(([judge, bits]) => {
          const told = (some: readonly Pair[]): number => some.filter((pair) => bits(pair) >= enough).length
          return [judge, `${told(one)} found, ${told(two)} wrong`]
        }),
      ),
    ]),
  ),
)
