/**
 * Personal fields as those see them who may not see persons: of a text enough to tell two lines apart, of anything else
 * nothing. Birthdays within numbers are covered.
 */
import type { Field, Ledger, Value, Values } from '@youju/model'

export function maskPersons(ledger: Ledger, values: Values): Values {
  const personal = ledger.fields.filter((field) => field.personal)
  if (personal.length === 0) return values
  return {
    ...values,
    ...Object.fromEntries(personal.map((field) => [field.code, maskValue(field, values[field.code] ?? null)])),
  }
}

export function maskValue(field: Field, value: Value): Value {
  if (typeof value !== 'string' || field.type !== 'text') return null
  const signs = [...value]
  if (signs.length <= 1) return '*'
  if (signs.length <= 6) return `${signs[0]}${'*'.repeat(signs.length - 1)}`
  return `${signs.slice(0, 2).join('')}${'*'.repeat(signs.length - 4)}${signs.slice(-2).join('')}`
}

export const hasPersons = (ledger: Ledger): boolean => ledger.fields.some((field) => field.personal)

/** What somebody sends back as they saw it masked changes nothing. */
export function withoutMasked(ledger: Ledger, sent: Values, standing: Values): Values {
  const masked = maskPersons(ledger, standing)
  return Object.fromEntries(
    Object.entries(sent).filter(
      ([code, value]) => !(ledger.fields.find((field) => field.code === code)?.personal && value === masked[code]),
    ),
  )
}
