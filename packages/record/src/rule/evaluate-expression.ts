/**
 * Expressions of rules as functions, made once for a rule and run for every line. Nothing is known about a missing
 * operand, so its result is missing too; `= empty` is the one comparison that looks at the gap itself.
 */
import {
  type CodeList,
  calculate,
  compare,
  type Day,
  daysBetween,
  type Elsewhere,
  type Expression,
  findCodes,
  type Value,
  type Values,
  type WorkCalendar,
  workDaysBetween,
  yearOf,
} from '@youju/model'
import { aggregate, previous } from './aggregate.ts'

/** Lines of the same unit and period unless elsewhere: `ledger` null for the line's own ledger, itself included. */
export type LinesOf = (ledger: string | null, elsewhere?: Elsewhere) => readonly Values[] | undefined
/** null is missing. */
export type Evaluate = (line: Values, linesOf: LinesOf) => Value
/** The code list behind a field, of the rule's own ledger when null, so that a group's code stands for its codes. */
export type ListOf = (field: string, ledger: string | null) => CodeList | undefined

/** A calendar that knows no day: what asks for working days says nothing. */
export const NO_CALENDAR: WorkCalendar = { isWorkday: () => 'unknown' }

export function toFunction(
  expression: Expression,
  listOf: ListOf = () => undefined,
  calendar: WorkCalendar = NO_CALENDAR,
  today: Day | null = null,
): Evaluate {
  const make = (part: Expression): Evaluate => toFunction(part, listOf, calendar, today)
  switch (expression.is) {
    case 'number':
    case 'text': {
      const { value } = expression
      return () => value
    }
    case 'empty':
      return () => null
    case 'today':
      return () => today
    case 'mentions': {
      const of = make(expression.of)
      const { words } = expression
      return (line, linesOf) => {
        const text = of(line, linesOf)
        return typeof text === 'string' ? words.some((word) => text.includes(word)) : null
      }
    }
    case 'field': {
      const { field } = expression
      return (line) => line[field] ?? null
    }
    case 'not': {
      const of = make(expression.of)
      return (line, linesOf) => {
        const value = of(line, linesOf)
        return value === null ? null : !value
      }
    }
    case 'logic':
      return logic(expression.operator, make(expression.left), make(expression.right))
    case 'arithmetic':
      return arithmetic(expression.operator, make(expression.left), make(expression.right))
    case 'comparison':
      return comparison(expression, make, listOf)
    case 'days': {
      const [from, to] = [make(expression.from), make(expression.to)]
      return (line, linesOf) => daysBetween(from(line, linesOf), to(line, linesOf))
    }
    case 'work-days': {
      const [from, to] = [make(expression.from), make(expression.to)]
      return (line, linesOf) => workDaysBetween(from(line, linesOf), to(line, linesOf), calendar)
    }
    case 'year': {
      const of = make(expression.of)
      return (line, linesOf) => yearOf(of(line, linesOf))
    }
    case 'aggregate': {
      const { ledger, where } = expression
      return aggregate(expression, where && toFunction(where, (field) => listOf(field, ledger), calendar, today))
    }
    case 'previous':
      return previous(expression)
  }
}

/** One side can decide alone: something false makes `and` false, whatever is missing on the other side. */
function logic(operator: 'and' | 'or', left: Evaluate, right: Evaluate): Evaluate {
  const decides = operator === 'or'
  return (line, linesOf) => {
    const first = left(line, linesOf)
    if (first !== null && Boolean(first) === decides) return decides
    const second = right(line, linesOf)
    if (second !== null && Boolean(second) === decides) return decides
    return first === null || second === null ? null : !decides
  }
}

function arithmetic(operator: '+' | '-' | '*' | '/', left: Evaluate, right: Evaluate): Evaluate {
  return (line, linesOf) => {
    const a = left(line, linesOf)
    const b = right(line, linesOf)
    return typeof a === 'number' && typeof b === 'number' ? calculate(operator, a, b) : null
  }
}

type Comparison = Extract<Expression, { is: 'comparison' }>

function comparison(
  { operator, left, right }: Comparison,
  make: (part: Expression) => Evaluate,
  listOf: ListOf,
): Evaluate {
  if (left.is === 'empty' || right.is === 'empty') {
    const of = make(left.is === 'empty' ? right : left)
    return (line, linesOf) => (of(line, linesOf) === null) === (operator === '=')
  }
  const codes = codesMeant(left, right, listOf) ?? codesMeant(right, left, listOf)
  if (codes && (operator === '=' || operator === '!=')) {
    const of = make(left.is === 'field' ? left : right)
    return (line, linesOf) => {
      const value = of(line, linesOf)
      return value === null ? null : codes.includes(String(value)) === (operator === '=')
    }
  }
  const [first, second] = [make(left), make(right)]
  return (line, linesOf) => {
    const a = first(line, linesOf)
    const b = second(line, linesOf)
    return a === null || b === null ? null : compare(operator, a, b)
  }
}

const codesMeant = (field: Expression, text: Expression, listOf: ListOf): readonly string[] | undefined => {
  if (field.is !== 'field' || text.is !== 'text') return undefined
  const list = listOf(field.field, null)
  return list && findCodes(list, text.value)
}
