/** Parts of rules that look at the unit's other lines: sums, counts and extremes, the most at one time, the number before. */
import { type Expression, inRow, mostAtOnce, previousInRow, type Value, type Values } from '@youju/model'
import type { Evaluate, LinesOf } from './evaluate-expression.ts'

type Aggregate = Extract<Expression, { is: 'aggregate' }>

/**
 * A ledger in which the unit has handed in nothing gives no figure; one that was handed in without a line of the kind asked
 * for gives 0, but nothing is highest or lowest there. A line without the figure, or of which it is not known whether it is
 * meant, leaves the figure unknown.
 */
export function aggregate(
  { function: name, ledger, field, by, during, elsewhere }: Aggregate,
  where: Evaluate | undefined,
): Evaluate {
  const keyOf = keyBy(by.map((one) => one.other))
  const keyAsked = keyBy(by.map((one) => one.own))
  const groupsOf = onceForLines((lines, linesOf) => {
    const meant = where ? lines.filter((line) => where(line, linesOf) !== false) : lines
    return Map.groupBy(meant, keyOf)
  })
  const figuresOf = (group: readonly Values[], linesOf: LinesOf): Value[] =>
    group.map((line) => {
      if (where && where(line, linesOf) !== true) return null
      return name === 'count' ? 1 : (line[field!] ?? null)
    })
  const figureOf = onceForLines((lines, linesOf) => {
    const known = new Map<string, Value>()
    for (const [key, group] of groupsOf(lines, linesOf)) known.set(key, together(name, figuresOf(group, linesOf)))
    return known
  })
  return (line, linesOf) => {
    if (by.some(({ own }) => (line[own] ?? null) === null)) return null
    const lines = linesOf(ledger, elsewhere)
    if (!lines || lines.length === 0) return null
    const key = keyAsked(line)
    if (!during) return figureOf(lines, linesOf).get(key) ?? (figureOf(lines, linesOf).has(key) ? null : NONE[name])
    const { from, to } = during
    const group = groupsOf(lines, linesOf).get(key) ?? []
    const figures = figuresOf(group, linesOf)
    if (!figures.every((figure) => typeof figure === 'number')) return null
    const lasting = group.map((one, at) => ({ from: one[from] ?? null, to: one[to] ?? null, figure: figures[at]! }))
    return mostAtOnce(lasting, line[from] ?? null, line[to] ?? null)
  }
}

/** What is said of no line at all. */
const NONE: Readonly<Record<Aggregate['function'], Value>> = { sum: 0, count: 0, highest: null, lowest: null }

function together(name: Aggregate['function'], figures: readonly Value[]): Value {
  if (name === 'highest' || name === 'lowest') {
    if (figures.includes(null)) return null
    const row = inRow(figures)
    return row.at(name === 'highest' ? -1 : 0) ?? null
  }
  let sum = 0
  for (const figure of figures) {
    if (typeof figure !== 'number') return null
    sum += figure
  }
  return sum
}

/** The next lower value of the field among lines with the same values of `by`. */
export function previous({ field, by }: Extract<Expression, { is: 'previous' }>): Evaluate {
  const keyOf = keyBy(by)
  const rowsOf = onceForLines((lines) => {
    const rows = new Map<string, Value[]>()
    for (const [key, group] of Map.groupBy(lines, keyOf)) rows.set(key, inRow(group.map((one) => one[field] ?? null)))
    return rows
  })
  return (line, linesOf) => {
    if (by.some((code) => (line[code] ?? null) === null)) return null
    return previousInRow(rowsOf(linesOf(null) ?? [], linesOf).get(keyOf(line)) ?? [], line[field] ?? null)
  }
}

const keyBy =
  (by: readonly string[]) =>
  (line: Values): string =>
    JSON.stringify(by.map((code) => line[code] ?? null))

/** One pass for all lines of a unit: a rule that is asked line by line must not read the others each time. */
function onceForLines<T>(
  make: (lines: readonly Values[], linesOf: LinesOf) => T,
): (lines: readonly Values[], linesOf: LinesOf) => T {
  const known = new WeakMap<readonly Values[], T>()
  return (lines, linesOf) => {
    const made = known.get(lines) ?? make(lines, linesOf)
    known.set(lines, made)
    return made
  }
}
