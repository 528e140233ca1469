/**
 * Which lines a total adds up is nowhere said: those before it, those behind it, the subtotals, or those under one head. It is
 * those with which most of its numbers come out. Where that is so, a number that does not is wrong; where nothing comes out, the
 * table is not understood and nothing is said.
 */

import { isBlankCell } from './cell-number.ts'
import type { Cell } from './find-tables.ts'
import type { TableLine } from './table-lines.ts'

export type TotalJudged = {
  holds: boolean
  /** Name of the line across: of the column for a total at the foot. */
  across: string
  total: Cell
  parts: readonly Cell[]
  sum: number
  /** Every line has some. */
  isFull: boolean
}

/**
 * @param lines rows or columns  @param across the others, in the order of the lines' cells
 * @param least how many numbers of a total must come out for the others to be wrong
 */
export function* judgeTotals(
  lines: readonly TableLine[],
  across: readonly TableLine[],
  least: number,
): Iterable<TotalJudged> {
  for (const [index, total] of lines.entries()) {
    if (total.is !== 'total' && total.is !== 'subtotal') continue
    const readings = partsOfTotal(lines, index).map((parts) => judge(total, parts, across))
    const best = bestOf(readings)
    if (!best) continue
    const [held, failed] = [best.filter(({ holds }) => holds), best.filter(({ holds }) => !holds)]
    const surely = held.filter(isTelling)
    const isUnderstood = surely.length >= least && held.length >= failed.length
    if (surely.length > 0) yield* held
    if (isUnderstood) yield* failed.filter((one) => isSlip(one) && !holdsElsewhere(one, readings))
    else if (across.length === 1 && readings.length === 1) yield* failed.filter((one) => isSlip(one) && isNear(one))
  }
}
/** Small numbers come out by chance, and so do those of one whose other parts are empty. */
const isTelling = ({ sum, isFull }: TotalJudged): boolean => isFull && sum >= TELLING
const TELLING = 10

/** What may be added up: at most some readings, each of two lines or more. */
function partsOfTotal(lines: readonly TableLine[], at: number): TableLine[][] {
  const total = lines[at]!
  const isEnd = ({ is }: TableLine): boolean => is === total.is
  const end = lines.findIndex((line, index) => index > at && isEnd(line))
  const before = lines.slice(lines.findLastIndex((line, index) => index < at && isEnd(line)) + 1, at)
  const behind = lines.slice(at + 1, end < 0 ? undefined : end)
  const plain = (some: readonly TableLine[]): TableLine[] =>
    some.filter(({ is, cells }) => is === 'plain' && cells.some(({ number }) => number))
  const subtotals = (some: readonly TableLine[]): TableLine[] => some.filter(({ is }) => is === 'subtotal')
  const last = before.findLastIndex(({ is }) => is === 'subtotal')
  const readings = [
    plain(before),
    plain(behind),
    [...subtotals(before), ...plain(before.slice(last + 1))],
    subtotals(before),
    subtotals(behind),
    plain(lines).filter(({ group }) => group !== '' && group === total.group),
  ]
  const known = new Set<string>()
  return readings.filter((some) => {
    const key = some.map((line) => lines.indexOf(line)).join()
    return some.length >= 2 && known.size < known.add(key).size
  })
}

function bestOf(readings: readonly TotalJudged[][]): TotalJudged[] | undefined {
  const held = (reading: readonly TotalJudged[]): number => reading.filter(({ holds }) => holds).length
  return readings.toSorted((a, b) => held(b) - held(a) || a.length - b.length)[0]
}

function judge(total: TableLine, lines: readonly TableLine[], across: readonly TableLine[]): TotalJudged[] {
  return across.flatMap((other, at): TotalJudged[] => {
    const cell = total.cells[at]!
    const parts = lines.map((line) => line.cells[at]!).filter(({ text }) => !isBlankCell(text))
    if (!cell.number || parts.length < 2 || parts.some(({ number }) => !number)) return []
    const all = [...parts, cell]
    const sum = Number(parts.reduce((some, { number }) => some + number!.value, 0).toPrecision(12))
    if ((other.is === 'unsummed' || all.some(({ number }) => number!.isPercent)) && !areShares(all, sum)) return []
    const isRounded = total.isRounded || other.isRounded
    const slack = all.reduce((some, { number }) => some + (isRounded || number!.unit < 1 ? number!.unit / 2 : 0), 0)
    const holds = Math.abs(sum - cell.number.value) <= slack + 1e-9
    const isFull = parts.length === lines.length && parts.every(({ number }) => number!.value !== 0)
    // A school of two kinds is one in the total.
    if (!holds && other.isShared && cell.number.value < sum) return []
    return [{ holds, across: other.name, total: cell, parts, sum, isFull }]
  })
}

/** 33.3%, 33.4% and 33.4% of 100%: rates are not added up, shares of a whole are. */
const areShares = (all: readonly Cell[], sum: number): boolean =>
  all.every(({ number }) => number!.isPercent) && all.at(-1)!.number!.value === 100 && Math.abs(sum - 100) <= SLIP
const SLIP = 20

/** A total that is no more than one of its parts is a mean, the highest, or of something else. */
const isSlip = ({ total, parts }: TotalJudged): boolean =>
  parts.every(({ number }) => number!.value >= 0 && number!.value < total.number!.value)

/** Where nothing else bears the reading out, the total must all but come out, and with no line left out that another may hold. */
const isNear = ({ total, sum, parts }: TotalJudged): boolean => {
  const off = sum - total.number!.value
  return Math.abs(off) <= NEAR * total.number!.value && !parts.some(({ number }) => number!.value === off)
}
const NEAR = 0.1

const holdsElsewhere = ({ total }: TotalJudged, readings: readonly TotalJudged[][]): boolean =>
  readings.some((reading) => reading.some((one) => one.total === total && one.holds))
