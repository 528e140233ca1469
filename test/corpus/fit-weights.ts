/** Logistic regression over clues: which of several things an example is, by the clues it has. */
import { SCALE } from '../../packages/read/src/naming/weights.ts'

export type Example = { clues: readonly string[]; is: string }
/** Weights by clue: one for each of `things`, in their order. */
export type Model = { things: readonly string[]; weights: ReadonlyMap<string, Float64Array> }

const ROUNDS = 12
const STEP = 0.25
/** Draws weights to nothing; a clue seen often is drawn less. */
const RIDGE = 0.3
/** Clues seen less often say nothing. */
const LEAST_SEEN = 2

/** AdaGrad in an order that is always the same, so that the same examples give the same weights. */
export function fitWeights(examples: readonly Example[]): Model {
  const seen = new Map<string, number>()
  for (const { clues } of examples) for (const clue of clues) seen.set(clue, (seen.get(clue) ?? 0) + 1)
  const kept = [...seen].filter(([, times]) => times >= LEAST_SEEN)
  const index = new Map(kept.map(([clue], at) => [clue, at]))
  const things = [...new Set(examples.map(({ is }) => is))].sort()
  const width = things.length
  const weights = new Float64Array(kept.length * width)
  const squares = new Float64Array(kept.length * width).fill(1e-6)
  const rows = examples.map(({ clues, is }) => ({
    clues: Int32Array.from(clues.flatMap((clue) => index.get(clue) ?? [])),
    scale: SCALE / Math.sqrt(clues.length),
    is: things.indexOf(is),
  }))
  const chances = new Float64Array(width)
  for (let round = 0; round < ROUNDS; round++)
    for (const row of shuffled(rows, round)) {
      likely(chances, weights, row)
      chances[row.is]! -= 1
      for (const clue of row.clues) {
        const ridge = RIDGE / kept[clue]![1]
        for (let thing = 0, at = clue * width; thing < width; thing++, at++) {
          const slope = chances[thing]! * row.scale + ridge * weights[at]!
          squares[at]! += slope * slope
          weights[at]! -= (STEP * slope) / Math.sqrt(squares[at]!)
        }
      }
    }
  return { things, weights: new Map(kept.map(([clue], at) => [clue, weights.subarray(at * width, (at + 1) * width)])) }
}

function likely(
  chances: Float64Array,
  weights: Float64Array,
  { clues, scale }: { clues: Int32Array; scale: number },
): void {
  const width = chances.length
  chances.fill(0)
  for (const clue of clues)
    for (let thing = 0, at = clue * width; thing < width; thing++, at++) chances[thing]! += weights[at]! * scale
  let most = Number.NEGATIVE_INFINITY
  for (const score of chances) most = Math.max(most, score)
  let sum = 0
  for (let thing = 0; thing < width; thing++) sum += chances[thing] = Math.exp(chances[thing]! - most)
  for (let thing = 0; thing < width; thing++) chances[thing]! /= sum
}

function shuffled<Row>(rows: readonly Row[], seed: number): Row[] {
  const order = [...rows]
  let state = seed * 2654435761 + 12345
  for (let last = order.length - 1; last > 0; last--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = state % (last + 1)
    ;[order[last], order[other]] = [order[other]!, order[last]!]
  }
  return order
}
