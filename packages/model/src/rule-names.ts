/** Rules name fields of their own ledger and of others; one that does not exist would leave the rule silent for ever. */
import type { Issue } from './definition.ts'
import { type Expression, parseExpression } from './expression.ts'
import type { Ledger } from './ledger.ts'

/** A field that an expression asks for; `ledger` null for the ledger of the lines it is asked of. */
type Named = { ledger: string | null; field: string | null }

export const rulesHoldTogether = ({ ledgers }: { ledgers: readonly Ledger[] }): Issue[] =>
  ledgers.flatMap((ledger) =>
    ledger.rules.flatMap(({ code, check, when, fields }) => {
      const named = [check, when].flatMap((text) => (text === undefined ? [] : namesIn(parseExpression(text), null)))
      return [...named, ...fields.map((field) => ({ ledger: null, field }))].flatMap((one) => {
        const of = one.ledger === null ? ledger : ledgers.find((other) => other.code === one.ledger)
        const path = `ledgers.${ledger.code}.rules.${code}`
        if (!of) return [{ path, message: `ledger ${one.ledger} is not in the pack` }]
        return one.field === null || of.fields.some((field) => field.code === one.field)
          ? []
          : [{ path, message: `${one.field} is not a field of ${of.code}` }]
      })
    }),
  )

function namesIn(expression: Expression, here: string | null): Named[] {
  const all = (...parts: readonly Expression[]): Named[] => parts.flatMap((part) => namesIn(part, here))
  const fields = (ledger: string | null, codes: readonly (string | null)[]): Named[] =>
    codes.map((field) => ({ ledger, field }))
  switch (expression.is) {
    case 'number':
    case 'text':
    case 'empty':
    case 'today':
      return []
    case 'field':
      return fields(here, [expression.field])
    case 'not':
    case 'year':
    case 'mentions':
      return all(expression.of)
    case 'days':
    case 'work-days':
      return all(expression.from, expression.to)
    case 'arithmetic':
    case 'comparison':
    case 'logic':
      return all(expression.left, expression.right)
    case 'previous':
      return fields(here, [expression.field, ...expression.by])
    case 'aggregate': {
      const { ledger, field, by, where, during } = expression
      const there = ledger ?? here
      return [
        ...fields(here, [...by.map((one) => one.own), ...(during ? [during.from, during.to] : [])]),
        ...fields(there, [field, ...by.map((one) => one.other), ...(during ? [during.from, during.to] : [])]),
        ...(where ? namesIn(where, there) : []),
      ]
    }
  }
}
