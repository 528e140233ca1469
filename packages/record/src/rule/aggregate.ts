/** Parts of rules that look at the unit's other lines: sums and counts, the most at one time, the number before. */
import { type Expression, inRow, mostAtOnce, previousInRow, type Value, type Values } from '@youju/model'
import type { Evaluate } from './evaluate-expression.ts'

type Aggregate = Extract<Expression, { is: 'aggregate' }>

/**
 * A ledger in which the unit has handed in nothing gives no sum; one that was handed in without a line of the kind asked
 * for gives 0. A line without the figure leaves the sum unknown.
 */
export function aggregate({ function: name, ledger, field, by, during }: Aggregate): Evaluate {
  const keyOf = keyBy(by)
  const figureOf = (line: Values): number | null => {
    const value = name === 'count' ? 1 : line[field!]
    return typeof value === 'number' ? value : null
  }
  const groupsOf = onceForLines((lines) => Map.groupBy(lines, keyOf))
  const sumsOf = onceForLines((lines) => addUp(lines, keyOf, figureOf))
  return (line, linesOf) => {
    if (by.some((code) => (line[code] ?? null) === null)) return null
    const lines = linesOf(ledger)
    if (!lines || lines.length === 0) return null
    if (!during) {
      const sum = sumsOf(lines).get(keyOf(line))
      return sum === undefined ? 0 : sum
    }
    const { from, to } = during
    const group = groupsOf(lines).get(keyOf(line)) ?? []
    if (group.some((one) => figureOf(one) === null)) return null
    const lasting = group.map((one) => ({ from: one[from] ?? null, to: one[to] ?? null, figure: figureOf(one)! }))
    return mostAtOnce(lasting, line[from] ?? null, line[to] ?? null)
  }
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
    return previousInRow(rowsOf(linesOf(null) ?? []).get(keyOf(line)) ?? [], line[field] ?? null)
  }
}

const keyBy =
  (by: readonly string[]) =>
  (line: Values): string =>
    JSON.stringify(by.map((code) => line[code] ?? null))

/** One pass for all lines of a unit: a rule that is asked line by line must not read the others each time. */
function onceForLines<T>(make: (lines: readonly Values[]) => T): (lines: readonly Values[]) => T {
  const known = new WeakMap<readonly Values[], T>()
  return (lines) => {
    const made = known.get(lines) ?? make(lines)
    known.set(lines, made)
    return made
  }
}

function addUp(
  lines: readonly Values[],
  keyOf: (line: Values) => string,
  figureOf: (line: Values) => number | null,
): Map<string, number | null> {
  const sums = new Map<string, number | null>()
  for (const line of lines) {
    const key = keyOf(line)
    const before = sums.has(key) ? sums.get(key)! : 0
    const value = figureOf(line)
    sums.set(key, before === null || value === null ? null : before + value)
  }
  return sums
}
