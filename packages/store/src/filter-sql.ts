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
  return conditions.length > 0 ? conditions.join(' and ') : 'true'
}

const isBounds = (part: Filter[string]): part is Bounds => typeof part === 'object' && !Array.isArray(part)

function oneOf(pack: Pack, field: Field, column: string, values: readonly Scalar[]): string {
  const literals = values.flatMap((value) => codesFor(pack, field, value)).map((value) => literal(field, value))
  return literals.length === 1 ? `${column} = ${literals[0]}` : `${column} in (${literals.join(', ') || 'null'})`
}

function boundsSql(pack: Pack, field: Field, column: string, bounds: Bounds): string {
  const compared = isText(field) ? `${column} collate "C"` : column
  const parts = [
    ...(bounds.atLeast === undefined ? [] : [`${compared} >= ${literal(field, bounds.atLeast)}`]),
    ...(bounds.atMost === undefined ? [] : [`${compared} <= ${literal(field, bounds.atMost)}`]),
    ...(bounds.above === undefined ? [] : [`${compared} > ${literal(field, bounds.above)}`]),
    ...(bounds.below === undefined ? [] : [`${compared} < ${literal(field, bounds.below)}`]),
    ...(bounds.not === undefined ? [] : [`(${oneOf(pack, field, column, [bounds.not])}) is not true`]),
    ...(bounds.present === undefined ? [] : [`${column} is ${bounds.present ? 'not ' : ''}null`]),
  ]
  return parts.length > 0 ? parts.join(' and ') : 'true'
}

const codesFor = (pack: Pack, field: Field, value: Scalar): readonly Scalar[] =>
  field.list ? (findCodes(getList(pack, field.list), String(value)) ?? [value]) : [value]

const isText = (field: Field): boolean => ['text', 'code', 'reference', 'file', 'month'].includes(field.type)

function literal(field: Field, value: Scalar): string {
  if (isText(field)) return quoteText(String(value))
  if (field.type === 'date') return `date ${quoteText(String(value))}`
  if (field.type === 'boolean') return String(value) === 'true' ? 'true' : 'false'
  const number = Number(value)
  if (Number.isNaN(number)) throw new Error(`${field.code} is a number, and is compared with ${String(value)}`)
  return String(number)
}
