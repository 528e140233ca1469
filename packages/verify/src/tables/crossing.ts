/** Two totals of a table that do not come out, one along its row and one down its column, meet in one number: changed, it mends both. */
import type { Cell } from './find-tables.ts'
import type { TotalJudged } from './totals.ts'

export type Crossing = { cell: Cell; value: number; along: TotalJudged; down: TotalJudged }

/** @param along totals of columns at the side @param down totals of rows at the foot, none of which comes out */
export function crossings(along: readonly TotalJudged[], down: readonly TotalJudged[]): Crossing[] {
  return along.flatMap((one) => down.flatMap((other) => crossing(one, other) ?? []))
}

function crossing(along: TotalJudged, down: TotalJudged): Crossing | undefined {
  const cell = cellsOf(along).find((one) => cellsOf(down).includes(one))
  if (!cell) return undefined
  const [value, other] = [meant(along, cell), meant(down, cell)]
  return value > 0 && Math.abs(value - other) < cell.number!.unit / 2 ? { cell, value, along, down } : undefined
}

const cellsOf = ({ parts, total }: TotalJudged): readonly Cell[] => [...parts, total]

/** What the cell should say for the total to come out. */
const meant = ({ total, sum }: TotalJudged, cell: Cell): number =>
  cell === total ? sum : cell.number!.value + total.number!.value - sum
