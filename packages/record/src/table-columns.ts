/** The columns of a table as they will be read, and what is wrong with the header itself. */
import { type Field, getList, type Ledger, type Pack, type Problem } from '@youju/model'
import type { Column } from './heading/find-header.ts'
import { measuresOfTitle, type NamedMeasure, unreadMeasure } from './heading/named-measure.ts'
import { problem } from './problems.ts'
import { nearest } from './spelling.ts'
import { columnName, isNumeric, placeOf, type Table } from './table.ts'
import type { ValueReader } from './value/read-value.ts'
import { sameMeasure } from './value/units-of-measure.ts'

export type FieldColumn = { column: Column; reader: ValueReader }
export type TableColumns = {
  fields: FieldColumn[]
  unitNames: Column[]
  unitCodes: Column[]
  periods: Column[]
  refused: Problem[]
  leftOut: Problem[]
}

/** So many unknown columns mean that the sheet is not the ledger's at all. */
const FAR_TOO_MANY = 40
const REMARKS = /备注|说明|填表|填报人|审核|联系人|签名|签字/

export function tableColumns(
  table: Table,
  pack: Pack,
  ledger: Ledger,
  unknownColumns: 'refuse' | 'leave-out',
): TableColumns {
  const fields: FieldColumn[] = []
  const refused: Problem[] = []
  const leftOut: Problem[] = []
  const meant = (is: string, by?: string) =>
    table.columns.filter(({ meaning }) => meaning.is === is && (!by || ('by' in meaning && meaning.by === by)))
  const unknown = meant('unknown')
  const tooMany = unknown.length > FAR_TOO_MANY
  if (tooMany && unknownColumns === 'refuse')
    refused.push(
      problem('too-many-columns', {
        ...placeOf(table, table.header.last),
        columns: table.columns.length,
        ledger: ledger.label.zh,
        fields: ledger.fields.length,
        unknown: unknown.length,
      }),
    )
  for (const column of unknown) {
    const place = { ...placeOf(table, table.header.last, column), ledger: ledger.label.zh }
    if (unknownColumns === 'leave-out' || REMARKS.test(column.heading)) leftOut.push(problem('column-left-out', place))
    else refused.push(problem('heading-unknown', { ...place, near: nearFields(ledger, column.heading) }))
  }
  const inTitle = measuresOfTitle(table.title)
  /** What stands above the table speaks for a column that names no unit of measure, if only one can be meant. */
  const measureAbove = (field: Field): NamedMeasure | 'unclear' | undefined => {
    if (field.unit === '') return undefined
    const fitting = inTitle.measures.filter(({ unit }) => unit !== '' && sameMeasure(unit, field.unit))
    const unread = inTitle.unread !== undefined && field.type === 'money'
    return fitting.length > 1 || (unread && fitting.length === 0) ? 'unclear' : fitting[0]
  }
  for (const column of table.columns) {
    if (column.meaning.is !== 'field') continue
    const { field } = column.meaning
    const place = placeOf(table, table.header.last, column)
    const other = fields.find((candidate) => candidate.reader.field === field)
    if (other)
      refused.push(problem('heading-twice', { ...place, label: field.label.zh, other: columnName(other.column) }))
    else if (column.measure && isNumeric(field) && !sameMeasure(column.measure.unit, field.unit))
      refused.push(
        problem('heading-unit', { ...place, unit: column.measure.text, label: field.label.zh, expected: field.unit }),
      )
    else {
      const measure = column.measure ?? (isNumeric(field) ? measureAbove(field) : undefined)
      const unread = field.type === 'money' ? unreadMeasure(column.heading) : undefined
      if (measure === 'unclear' || unread !== undefined) {
        const unit = unread ?? [inTitle.unread, ...inTitle.measures.map(({ text }) => text)].filter(Boolean).join('、')
        refused.push(problem('measure-unclear', { ...place, unit, expected: field.unit }))
        continue
      }
      fields.push({
        column,
        reader: {
          field,
          ...(field.list ? { list: getList(pack, field.list) } : {}),
          ...(measure && isNumeric(field) ? { measure } : {}),
          ...(ledger.key.includes(field.code) ? { inKey: true } : {}),
        },
      })
    }
  }
  for (const field of ledger.fields)
    if (field.required && !table.columns.some(({ meaning }) => meaning.is === 'field' && meaning.field === field))
      refused.push(problem('heading-missing', { ...placeOf(table, table.header.last), label: field.label.zh }))
  return {
    fields,
    // The unit below goes before the one above, which stands beside it to tell where it lies.
    unitNames: meant('unit', 'name').sort((a, b) => Number(isBelow(b)) - Number(isBelow(a))),
    unitCodes: meant('unit', 'code'),
    periods: meant('period'),
    refused,
    leftOut,
  }
}

const isBelow = ({ meaning }: Column): boolean => meaning.is === 'unit' && meaning.below === true

const nearFields = (ledger: Ledger, heading: string): string => {
  const near = nearest(heading, ledger.fields, (field) => field.label.zh)
  return (near.length > 0 ? near : ledger.fields).map((field) => field.label.zh).join('、')
}
