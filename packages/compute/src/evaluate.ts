/** From cells to figures: `evaluate` makes one figure with its reasons, `evaluateAll` those of many units at once. */
import type { Figure, FigureKey, Pack, Slice } from '@youju/model'
import type { CellTable } from './cell-table.ts'
import { Computation, type Trees } from './computation.ts'

export function evaluate(
  pack: Pack,
  trees: Trees,
  table: CellTable,
  key: FigureKey,
  { asOf }: { asOf: string },
): Figure {
  return computationOf(pack, trees, table).figure(key, asOf)
}

/** Every indicator asked for (all when absent) of every unit asked for that is of a kind it is computed for. */
export function evaluateAll(
  pack: Pack,
  trees: Trees,
  table: CellTable,
  wanted: { units?: Iterable<string>; period: string; indicators?: Iterable<string>; slice?: Slice; asOf: string },
): Figure[] {
  const computation = computationOf(pack, trees, table)
  const codes = wanted.indicators ? [...wanted.indicators] : pack.indicators.map((indicator) => indicator.code)
  const units = wanted.units && [...wanted.units]
  return codes.flatMap((code) =>
    computation.figures(code, { units, period: wanted.period, slice: wanted.slice ?? {}, asOf: wanted.asOf }),
  )
}

const computations = new WeakMap<CellTable, WeakMap<Trees, Computation>>()

function computationOf(pack: Pack, trees: Trees, table: CellTable): Computation {
  let ofTable = computations.get(table)
  if (!ofTable) {
    ofTable = new WeakMap()
    computations.set(table, ofTable)
  }
  let computation = ofTable.get(trees)
  if (!computation) {
    computation = new Computation(pack, trees, table)
    ofTable.set(trees, computation)
  }
  return computation
}
