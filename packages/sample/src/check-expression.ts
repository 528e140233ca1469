/** What a rule's expression says of a line: a value, or null when an operand is missing. */
import {
  calculate,
  compare,
  daysBetween,
  type Expression,
  inRow,
  mostAtOnce,
  previousInRow,
  type Value,
  type Values,
  workDaysBetween,
  yearOf,
} from '@youju/model'
import { surelyWorked } from './days.ts'

export type Surroundings = {
  /** Lines of the same unit and period; `ledger` null for the line's own ledger, the line itself included. */
  linesOf: (ledger: string | null) => readonly Values[] | undefined
  /** Codes meant by a code or group of the list behind a field, of the line's own ledger when none is named. */
  codesOf: (field: string, code: string, ledger?: string | null) => readonly string[] | undefined
}

export function evaluateExpression(expression: Expression, line: Values, around: Surroundings): Value {
  switch (expression.is) {
    case 'number':
    case 'text':
      return expression.value
    case 'empty':
      return null
    // The sample is made for no particular day.
    case 'today':
      return null
    case 'mentions': {
      const text = evaluateExpression(expression.of, line, around)
      return typeof text === 'string' ? expression.words.some((word) => text.includes(word)) : null
    }
    case 'field':
      return line[expression.field] ?? null
    case 'not': {
      const value = evaluateExpression(expression.of, line, around)
      return value === null ? null : !value
    }
    case 'logic': {
      const decides = expression.operator === 'or'
      const values = [
        evaluateExpression(expression.left, line, around),
        evaluateExpression(expression.right, line, around),
      ]
      if (values.some((value) => value !== null && Boolean(value) === decides)) return decides
      return values.includes(null) ? null : !decides
    }
    case 'arithmetic': {
      const left = evaluateExpression(expression.left, line, around)
      const right = evaluateExpression(expression.right, line, around)
      return typeof left === 'number' && typeof right === 'number' ? calculate(expression.operator, left, right) : null
    }
    case 'comparison':
      return compareSides(expression, line, around)
    case 'days':
      return daysBetween(
        evaluateExpression(expression.from, line, around),
        evaluateExpression(expression.to, line, around),
      )
    case 'work-days':
      return workDaysBetween(
        evaluateExpression(expression.from, line, around),
        evaluateExpression(expression.to, line, around),
        { isWorkday: surelyWorked },
      )
    case 'year':
      return yearOf(evaluateExpression(expression.of, line, around))
    case 'aggregate':
      return aggregate(expression, line, around)
    case 'previous': {
      const { field, by } = expression
      const group = (around.linesOf(null) ?? []).filter((other) => by.every((code) => other[code] === line[code]))
      return previousInRow(inRow(group.map((other) => other[field] ?? null)), line[field] ?? null)
    }
  }
}

type Comparison = Extract<Expression, { is: 'comparison' }>

function compareSides(comparison: Comparison, line: Values, around: Surroundings): boolean | null {
  const { operator, left, right } = comparison
  const a = evaluateExpression(left, line, around)
  const b = evaluateExpression(right, line, around)
  if (left.is === 'empty' || right.is === 'empty') return (a === b) === (operator === '=')
  if (a === null || b === null) return null
  const codes = codesMeant(comparison, around)
  if (codes) return codes.codes.includes(String(line[codes.field])) === (operator === '=')
  return compare(operator, a, b)
}

/** `project-stage = 'finished'`: the field, and the codes that the group stands for. */
export function codesMeant(
  { operator, left, right }: Comparison,
  around: Surroundings,
): { field: string; codes: readonly string[] } | undefined {
  if (operator !== '=' && operator !== '!=') return undefined
  const [field, text] = left.is === 'field' ? [left, right] : [right, left]
  if (field.is !== 'field' || text.is !== 'text') return undefined
  const codes = around.codesOf(field.field, text.value)
  return codes && { field: field.field, codes }
}

type Aggregate = Extract<Expression, { is: 'aggregate' }>

function aggregate(
  { function: name, ledger, field, by, where, during, elsewhere }: Aggregate,
  line: Values,
  around: Surroundings,
): Value {
  // Lines of other units and years are made apart: the ledgers' models see to it that they agree.
  if (elsewhere) return null
  if (by.some(({ own }) => (line[own] ?? null) === null)) return null
  const lines = around.linesOf(ledger)
  if (!lines || lines.length === 0) return null
  const there = { ...around, codesOf: (code: string, value: string) => around.codesOf(code, value, ledger) }
  const group = lines.filter(
    (other) =>
      by.every((one) => (other[one.other] ?? null) === line[one.own]) &&
      (where === undefined || evaluateExpression(where, other, there) !== false),
  )
  if (where && group.some((other) => evaluateExpression(where, other, there) === null)) return null
  const figures = group.map((other) => (name === 'count' ? 1 : (other[field!] ?? null)))
  if (figures.includes(null)) return null
  if (name === 'highest' || name === 'lowest') return inRow(figures).at(name === 'highest' ? -1 : 0) ?? null
  if (!figures.every((figure) => typeof figure === 'number')) return null
  if (!during) return figures.reduce((sum, figure) => sum + figure, 0)
  const { from, to } = during
  return mostAtOnce(
    group.map((other, at) => ({ from: other[from] ?? null, to: other[to] ?? null, figure: figures[at]! })),
    line[from] ?? null,
    line[to] ?? null,
  )
}
