/**
 * Makes a rule true of a line by changing as little as possible: simple inequalities, sums, products, dates in order, codes in
 * or out of a group, something filled in. What it cannot solve it leaves, and says so.
 */
import { calculate, type Expression, type Field, type Value } from '@youju/model'
import { codesMeant, evaluateExpression, type Surroundings } from './check-expression.ts'
import { dayAfter } from './days.ts'

export type Line = Record<string, Value>

export type Mending = Surroundings & {
  line: Line
  fields: ReadonlyMap<string, Field>
  /** Fields that may not change: keys, and what is known from elsewhere. */
  fixed: ReadonlySet<string>
  /** A value for a field that has to be filled in. */
  make: (field: Field) => Value
  /** A code of the list outside, or inside, of some codes. */
  pickCode: (field: Field, codes: readonly string[], inside: boolean) => string | undefined
}

/** Whether the line now is as wanted. */
export function mend(expression: Expression, wanted: boolean, to: Mending): boolean {
  if (evaluateExpression(expression, to.line, to) === wanted) return true
  switch (expression.is) {
    case 'not':
      return mend(expression.of, !wanted, to)
    case 'logic': {
      const both = (expression.operator === 'and') === wanted
      return both
        ? mend(expression.left, wanted, to) && mend(expression.right, wanted, to)
        : mend(expression.right, wanted, to) || mend(expression.left, wanted, to)
    }
    case 'field':
      return set(expression.field, wanted, to)
    case 'comparison':
      return mendComparison(expression, wanted, to)
    default:
      return false
  }
}

type Comparison = Extract<Expression, { is: 'comparison' }>
type Operator = Comparison['operator']
const OPPOSITE: Record<Operator, Operator> = { '=': '!=', '!=': '=', '<': '>=', '>=': '<', '>': '<=', '<=': '>' }
const MIRRORED: Record<Operator, Operator> = { '=': '=', '!=': '!=', '<': '>', '>': '<', '<=': '>=', '>=': '<=' }

function mendComparison(comparison: Comparison, wanted: boolean, to: Mending): boolean {
  const { left, right } = comparison
  const operator = wanted ? comparison.operator : OPPOSITE[comparison.operator]
  if (left.is === 'empty' || right.is === 'empty') return mendEmpty(left.is === 'empty' ? right : left, operator, to)
  const codes = codesMeant(comparison, to)
  if (codes) {
    const field = to.fields.get(codes.field)
    const code = field && to.pickCode(field, codes.codes, operator === '=')
    return code !== undefined && set(codes.field, code, to)
  }
  return (
    reach(left, operator, evaluateExpression(right, to.line, to), to) ||
    reach(right, MIRRORED[operator], evaluateExpression(left, to.line, to), to)
  )
}

function mendEmpty(of: Expression, operator: Operator, to: Mending): boolean {
  const field = of.is === 'field' ? to.fields.get(of.field) : undefined
  return field !== undefined && set(field.code, operator === '=' ? null : to.make(field), to)
}

/** Makes an expression stand in a relation to a value. */
function reach(expression: Expression, operator: Operator, value: Value, to: Mending): boolean {
  if (value === null) return false
  const down = operator === '<' || operator === '<='
  const strict = operator === '<' || operator === '>' || operator === '!='
  if (typeof value === 'string')
    return solve(expression, strict && /^\d{4}-\d\d-\d\d$/.test(value) ? dayAfter(value, down ? -1 : 1) : value, 0, to)
  if (typeof value === 'boolean')
    return operator === '=' ? solve(expression, value, 0, to) : solve(expression, !value, 0, to)
  return solve(expression, strict ? value + (down ? -1 : 1) : value, operator === '=' ? 0 : down ? -1 : 1, to)
}

/** Gives an expression a value by changing one field; `rounding` says to which side a whole number may give way. */
function solve(expression: Expression, value: Value, rounding: -1 | 0 | 1, to: Mending): boolean {
  if (expression.is === 'field') return set(expression.field, rounded(expression.field, value, rounding, to), to)
  if (typeof value !== 'number') return false
  if (expression.is === 'aggregate' && expression.function === 'sum' && expression.ledger === null) {
    if (expression.field === null) return false
    const sum = evaluateExpression(expression, to.line, to)
    const own = to.line[expression.field]
    if (typeof sum !== 'number' || typeof own !== 'number') return false
    return set(expression.field, rounded(expression.field, value - (sum - own), rounding, to), to)
  }
  if (expression.is === 'days') return solveDays(expression, value, to)
  // Long enough whatever holidays lie between; when too long, it is left so.
  if (expression.is === 'work-days') return rounding > 0 && solveDays(expression, Math.ceil(value * 1.4) + 60, to)
  if (expression.is === 'year') {
    const day = evaluateExpression(expression.of, to.line, to)
    return typeof day === 'string' && solve(expression.of, `${value}${day.slice(4)}`, 0, to)
  }
  if (expression.is !== 'arithmetic') return false
  const left = evaluateExpression(expression.left, to.line, to)
  const right = evaluateExpression(expression.right, to.line, to)
  if (typeof left !== 'number' || typeof right !== 'number') return false
  const { operator } = expression
  const forLeft = calculate(
    operator === '+' ? '-' : operator === '-' ? '+' : operator === '*' ? '/' : '*',
    value,
    right,
  )
  if (forLeft !== null && solve(expression.left, forLeft, rounding, to)) return true
  const forRight =
    operator === '+'
      ? value - left
      : operator === '-'
        ? left - value
        : operator === '*'
          ? calculate('/', value, left)
          : calculate('/', left, value)
  if (
    forRight !== null &&
    solve(expression.right, forRight, operator === '-' || operator === '/' ? (-rounding as 0) : rounding, to)
  )
    return true
  return operator === '+' && solve(expression.left, 0, 0, to) && solve(expression.right, value, rounding, to)
}

/** The later day gives way before the earlier one. */
function solveDays(
  { from, to: last }: Extract<Expression, { is: 'days' | 'work-days' }>,
  days: number,
  to: Mending,
): boolean {
  const [first, second] = [evaluateExpression(from, to.line, to), evaluateExpression(last, to.line, to)]
  return (
    (typeof first === 'string' && solve(last, dayAfter(first, days), 0, to)) ||
    (typeof second === 'string' && solve(from, dayAfter(second, -days), 0, to))
  )
}

function rounded(code: string, value: Value, rounding: -1 | 0 | 1, to: Mending): Value {
  if (typeof value !== 'number') return value
  const unit = to.fields.get(code)?.type === 'integer' ? 1 : 100
  const scaled = value * unit
  if (rounding === 0) return unit === 1 && Math.abs(scaled - Math.round(scaled)) < 1e-9 ? Math.round(scaled) : value
  return (rounding < 0 ? Math.floor(scaled + 1e-9) : Math.ceil(scaled - 1e-9)) / unit
}

function set(code: string, value: Value, to: Mending): boolean {
  const field = to.fields.get(code)
  if (!field || to.fixed.has(code)) return false
  if (value === null ? field.required : !fits(field, value)) return false
  to.line[code] = value
  return true
}

export function fits(field: Field, value: Value): boolean {
  if (typeof value === 'number')
    return (
      Number.isFinite(value) &&
      value >= (field.atLeast ?? 0) &&
      value <= (field.atMost ?? (field.type === 'share' ? 1 : Number.POSITIVE_INFINITY)) &&
      (field.type !== 'integer' || Number.isSafeInteger(value)) &&
      ['integer', 'decimal', 'money', 'share'].includes(field.type)
    )
  if (typeof value === 'boolean') return field.type === 'boolean'
  return !['integer', 'decimal', 'money', 'share', 'boolean'].includes(field.type)
}
