/** What the operators of an expression make of two values that are there. */
import type { Value } from './entry.ts'
import type { Expression } from './expression.ts'

type OperatorOf<Is extends Expression['is']> = Extract<Expression, { is: Is; operator: string }>['operator']

/** Missing when divided by nothing. */
export function calculate(operator: OperatorOf<'arithmetic'>, left: number, right: number): number | null {
  if (operator === '/') return right === 0 ? null : left / right
  return operator === '+' ? left + right : operator === '-' ? left - right : left * right
}

export function compare(
  operator: OperatorOf<'comparison'>,
  left: NonNullable<Value>,
  right: NonNullable<Value>,
): boolean {
  const same = typeof left === 'number' && typeof right === 'number' ? agree(left, right) : left === right
  switch (operator) {
    case '=':
      return same
    case '!=':
      return !same
    case '<=':
      return same || left < right
    case '>=':
      return same || left > right
    case '<':
      return !same && left < right
    case '>':
      return !same && left > right
  }
}

/** Figures agree when they differ by no more than adding in binary makes them. */
export const agree = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
