/** What is asked of a unit's lines together: the most that hold at one time, and the one before in a row of numbers. */
import type { Value } from './entry.ts'

/** A line's first and last day, null where it is open, and what it counts for. */
export type Lasting = { from: Value; to: Value; figure: number }

/** The most that lines add up to on any one day from the first to the last. */
export function mostAtOnce(lines: readonly Lasting[], from: Value, to: Value): number {
  const [first, last] = [opens(from), closes(to)]
  const during = lines.filter((line) => opens(line.from) <= last && closes(line.to) >= first)
  const begins = during.map(({ from: begin, figure }) => ({ day: opens(begin), figure })).sort(byDay)
  const ends = during.map(({ to: end, figure }) => ({ day: closes(end), figure })).sort(byDay)
  let [most, now, over] = [0, 0, 0]
  for (const { day, figure } of begins) {
    while (over < ends.length && ends[over]!.day < day) now -= ends[over++]!.figure
    now += figure
    most = Math.max(most, now)
  }
  return most
}

const byDay = (a: { day: string }, b: { day: string }): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)
const opens = (day: Value): string => (typeof day === 'string' ? day : '')
const closes = (day: Value): string => (typeof day === 'string' ? day : '\uffff')

/** Values of one kind, the lowest first, each once. */
export const inRow = (values: readonly Value[]): Value[] =>
  [...new Set(values)]
    .filter((value) => typeof value === 'number' || typeof value === 'string')
    .sort((a, b) => (a < b ? -1 : 1))

/** The next lower value of a row; null when it is the lowest, or no value of that kind. */
export function previousInRow(row: readonly Value[], value: Value): Value {
  if (value === null) return null
  let [low, high] = [0, row.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (row[middle]! < value) low = middle + 1
    else high = middle
  }
  return row[low - 1] ?? null
}
