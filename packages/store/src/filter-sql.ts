/** A filter of the model as a condition on the columns of a ledger's table. */
import {
  type Bounds,
  type Field,
  type Filter,
  findCodes,
  getField,
  getList,
  type Ledger,
  type Pack,
} from '@youju/model'
import { columnName } from './ledger-table.ts'
import { quoteName, quoteText } from './sql.ts'

type Scalar = string | number | boolean

export function filterSql(pack: Pack, ledger: Ledger, filter: Filter, alias: string): string {
  const conditions = Object.entries(filter).map(([code, part]) => {
    const field = getField(ledger, code)
    const column = `${alias}.${quoteName(columnName(code))}`
    return isBounds(part) ? boundsSql(pack, field, column, part) : oneOf(pack, field, column, [part].flat())
  })
  // Unknown, not false, when an empty field leaves it open whether the line counts.
  return conditions.length > 0 ? conditions.join(' and ') : 'true'
}

const isBounds = (part: Filter[string]): part is Bounds => typeof part === 'object' && !Array.isArray(part)

function oneOf(pack: Pack, field: Field, column: string, values: readonly Scalar[]): string {
  const asked = saidBy(field, column)
  const literals = values.flatMap((value) => codesFor(pack, field, value)).map((value) => literal(field, value))
  return decided(
    field,
    literals.length === 1 ? `${asked} = ${literals[0]}` : `${asked} in (${literals.join(', ') || 'null'})`,
  )
}

function boundsSql(pack: Pack, field: Field, column: string, bounds: Bounds): string {
  const compared = isText(field) ? `${column} collate "C"` : saidBy(field, column)
  const compare = (sign: string, value: Scalar | undefined): string[] =>
    value === undefined ? [] : [decided(field, `${compared} ${sign} ${literal(field, value)}`)]
  const parts = [
    ...compare('>=', bounds.atLeast),
    ...compare('<=', bounds.atMost),
    ...compare('>', bounds.above),
    ...compare('<', bounds.below),
    ...(bounds.not === undefined ? [] : [`(${oneOf(pack, field, column, [bounds.not])}) is not true`]),
    ...(bounds.present === undefined ? [] : [`${column} is ${bounds.present ? 'not ' : ''}null`]),
  ]
  return parts.length > 0 ? parts.join(' and ') : 'true'
}

const codesFor = (pack: Pack, field: Field, value: Scalar): readonly Scalar[] =>
  field.list ? (findCodes(getList(pack, field.list), String(value)) ?? [value]) : [value]

/** An empty field that means none is a zero, or a no; of a text it is none of the values asked for. */
const saidBy = (field: Field, column: string): string =>
  field.empty !== 'none' || isText(field) || field.type === 'date'
    ? column
    : `coalesce(${column}, ${field.type === 'boolean' ? 'false' : '0'})`

const decided = (field: Field, condition: string): string =>
  field.empty === 'none' && (isText(field) || field.type === 'date') ? `(${condition}) is true` : condition

const isText = (field: Field): boolean => ['text', 'code', 'reference', 'file', 'month'].includes(field.type)

function literal(field: Field, value: Scalar): string {
  if (isText(field)) return quoteText(String(value))
  if (field.type === 'date') return `date ${quoteText(String(value))}`
  if (field.type === 'boolean') return String(value) === 'true' ? 'true' : 'false'
  const number = Number(value)
  if (Number.isNaN(number)) throw new Error(`${field.code} is a number, and is compared with ${String(value)}`)
  return String(number)
}
