/** What the rules of a ledger say of parts and wholes, such as `girls <= pupils`, and amounts made to keep it. */
import type { Expression, Field, Value } from '@youju/model'
import { GOOD, type Made, RARE } from './field-values.ts'
import type { Line } from './mend.ts'
import { characterOf } from './random.ts'
import { knownNumber } from './scene.ts'

export type Rule = { level: 'error' | 'warning'; when?: Expression; check: Expression }

export class PartsAndWholes {
  readonly #wholes: ReadonlyMap<string, readonly string[]>
  readonly #sums: readonly Sum[]

  constructor(rules: readonly Rule[]) {
    this.#wholes = wholesOf(rules)
    this.#sums = sumsOf(rules)
  }

  /** Wholes before their parts, and what a rule's lines are told apart by before all. */
  inOrder(fields: readonly Field[]): Field[] {
    const done = new Set<string>()
    const ordered: Field[] = []
    const place = (field: Field, under: readonly string[]): void => {
      if (done.has(field.code) || under.includes(field.code)) return
      for (const whole of this.#wholes.get(field.code) ?? []) {
        const before = fields.find((candidate) => candidate.code === whole)
        if (before) place(before, [...under, field.code])
      }
      if (done.has(field.code)) return
      done.add(field.code)
      ordered.push(field)
    }
    for (const field of fields.filter((candidate) => candidate.type === 'code')) place(field, [])
    for (const field of fields) place(field, [])
    return ordered
  }

  /** Of wholes made already, if there are any: most where that is as it should be, else the field's own usual share. */
  partOf(field: Field, { line, scene }: Made): number | undefined {
    if (RARE.test(field.code) || knownNumber(field.code, scene, line.stage) !== undefined) return undefined
    const wholes = (this.#wholes.get(field.code) ?? []).flatMap((code) =>
      typeof line[code] === 'number' ? [line[code]] : [],
    )
    if (wholes.length === 0) return undefined
    const usual = GOOD.test(field.code) ? 0.9 + 0.09 * characterOf(field.code) : 0.2 + 0.6 * characterOf(field.code)
    const share = Math.min(1, Math.max(0.02, usual + (1 - usual) * 0.3 * scene.random.normal()))
    const part = Math.min(...wholes) * share
    return Math.max(field.atLeast ?? 0, field.type === 'integer' ? Math.round(part) : Math.floor(part * 100) / 100)
  }

  /** A part has two wholes, pupils and visits: the one that is not known may not make it smaller than the one that is. */
  notBelow(field: Field, value: Value, { line, scene }: Made): Value {
    if (typeof value !== 'number' || knownNumber(field.code, scene, line.stage) !== undefined) return value
    let least = value
    for (const wholes of this.#wholes.values())
      if (wholes.includes(field.code))
        for (const other of wholes)
          if (other !== field.code && typeof line[other] === 'number')
            least = Math.max(least, line[other] * scene.random.between(1.05, 1.5))
    return least === value ? value : field.type === 'integer' ? Math.round(least) : least
  }

  /** `valid = satisfied + basically + …`: the whole is shared out among its parts, most of it to the first. */
  shareOut(line: Line, given: Line, { scene }: Made): void {
    for (const { whole, parts } of this.#sums) {
      if (parts.some((code) => given[code] !== undefined || knownNumber(code, scene, line.stage) !== undefined))
        continue
      let left = line[whole]
      if (typeof left !== 'number') continue
      for (const [at, code] of parts.entries()) {
        const part = at === parts.length - 1 ? left : Math.round(left * scene.random.between(0.7, 0.9))
        line[code] = part
        left -= part
      }
    }
  }
}

/** For each field those that it may not exceed: `girls <= pupils`. */
function wholesOf(rules: readonly Rule[]): Map<string, string[]> {
  const wholes = new Map<string, string[]>()
  const visit = (expression: Expression): void => {
    if (expression.is === 'logic' && expression.operator === 'and') {
      visit(expression.left)
      visit(expression.right)
    }
    if (expression.is !== 'comparison') return
    const { operator, left, right } = expression
    const [part, whole] = operator.startsWith('<') ? [left, right] : operator.startsWith('>') ? [right, left] : []
    if (part?.is === 'field' && whole?.is === 'field')
      wholes.set(part.field, [...(wholes.get(part.field) ?? []), whole.field])
  }
  for (const rule of rules) visit(rule.check)
  return wholes
}

type Sum = { whole: string; parts: readonly string[] }

/** Rules without condition that a field is the sum of others. */
const sumsOf = (rules: readonly Rule[]): Sum[] =>
  rules.flatMap(({ when, check }) => {
    if (when !== undefined || check.is !== 'comparison' || check.operator !== '=' || check.left.is !== 'field')
      return []
    const parts = addendsOf(check.right)
    return parts && parts.length > 1 ? [{ whole: check.left.field, parts }] : []
  })

function addendsOf(expression: Expression): string[] | undefined {
  if (expression.is === 'field') return [expression.field]
  if (expression.is !== 'arithmetic' || expression.operator !== '+') return undefined
  const [left, right] = [addendsOf(expression.left), addendsOf(expression.right)]
  return left && right ? [...left, ...right] : undefined
}
