/** Each ledger of the pack is a real table with typed, checked columns, readable by any SQL tool. */
import type { Field, FieldType, Ledger, Pack, PeriodKind } from '@youju/model'
import { getList } from '@youju/model'
import { quoteName, quoteText } from './sql.ts'

const OWN_COLUMNS = ['id', 'county_id', 'unit', 'period', 'version', 'state']
/** PostgreSQL keeps these names for itself. */
const TAKEN = [...OWN_COLUMNS, 'tableoid', 'ctid', 'xmin', 'xmax', 'cmin', 'cmax']

const SQL_TYPES: Record<FieldType, string> = {
  text: 'text',
  integer: 'bigint',
  decimal: 'numeric',
  money: 'numeric',
  share: 'numeric',
  date: 'date',
  month: 'text',
  boolean: 'boolean',
  code: 'text',
  reference: 'text',
  file: 'text',
}

export type Column = {
  field: string
  /** Quoted. */
  name: string
  type: string
  required: boolean
  /** Conditions on the value, by constraint name. */
  checks: Record<string, string>
}

export const tableName = (ledger: string): string => `ledger_${ledger.replaceAll('-', '_')}`

export const columnName = (field: string): string => {
  const name = field.replaceAll('-', '_')
  return TAKEN.includes(name) ? `${name}_` : name
}

export const columnsOf = (pack: Pack, ledger: Ledger): Column[] =>
  ledger.fields.map((field) => ({
    field: field.code,
    name: quoteName(columnName(field.code)),
    type: SQL_TYPES[field.type],
    required: field.required,
    checks: checksOf(pack, ledger, field),
  }))

/** A count or an amount without a smallest value may not be negative. */
export const smallest = (field: Field): number | undefined =>
  field.atLeast ?? (['integer', 'decimal', 'money'].includes(field.type) ? 0 : undefined)

function checksOf(pack: Pack, ledger: Ledger, field: Field): Record<string, string> {
  const column = columnName(field.code)
  const name = (rule: string): string => `${tableName(ledger.code)}_${column}_${rule}`.slice(0, 63)
  const least = smallest(field)
  return {
    ...(least === undefined ? {} : { [name('least')]: `${quoteName(column)} >= ${least}` }),
    ...(field.atMost === undefined ? {} : { [name('most')]: `${quoteName(column)} <= ${field.atMost}` }),
    ...(field.list
      ? {
          [name('codes')]: `${quoteName(column)} in (${getList(pack, field.list)
            .codes.map((item) => quoteText(item.code))
            .join(', ')})`,
        }
      : {}),
    ...(field.type === 'month' ? { [name('month')]: `${quoteName(column)} ~ '^\\d{4}-(0[1-9]|1[0-2])$'` } : {}),
  }
}

/** Forms state their period, events have it from their day, rosters count in many. */
export function periodColumn(ledger: Ledger): string {
  if (ledger.shape === 'form') return 'period text not null'
  if (ledger.shape === 'roster') return 'period text check (period is null)'
  return `period text generated always as (${periodOfDay(ledger.period, quoteName(columnName(ledger.date!)))}) stored`
}

/** The code of the period of a kind that contains a day, as immutable SQL. */
export function periodOfDay(kind: PeriodKind, day: string): string {
  const part = (name: string): string => `extract(${name} from ${day})::int`
  const two = (name: string): string => `lpad(${part(name)}::text, 2, '0')`
  const autumn = `${part('month')} >= 9`
  const first = `case when ${autumn} then ${part('year')} else ${part('year')} - 1 end`
  const schoolYear = `(${first})::text || '-' || ((${first}) + 1)::text`
  const month = `${part('year')}::text || '-' || ${two('month')}`
  switch (kind) {
    case 'calendar-year':
      return `${part('year')}::text`
    case 'school-year':
      return schoolYear
    case 'term':
      return `${schoolYear} || case when ${autumn} or ${part('month')} = 1 then '-1' else '-2' end`
    case 'quarter':
      return `${part('year')}::text || '-q' || ${part('quarter')}::text`
    case 'month':
      return month
    case 'day':
      return `${month} || '-' || ${two('day')}`
  }
}

/** The columns that tell a line from another, for the unique index and for matching imports. */
export function keyColumns(ledger: Ledger): string[] {
  const fields = ledger.key.map((field) => quoteName(columnName(field)))
  return ledger.shape === 'form' ? ['unit', 'period', ...fields] : ['unit', ...fields]
}

/** A roster or event ledger without a key has nothing that tells its lines apart, so that equal ones may stand. */
export const hasKey = (ledger: Ledger): boolean => ledger.shape === 'form' || ledger.key.length > 0

export const keyIndex = (ledger: Ledger): string => {
  const table = tableName(ledger.code)
  const name = quoteName(`${table.slice(0, 59)}_key`)
  const columns = keyColumns(ledger).join(', ')
  return hasKey(ledger)
    ? `create unique index ${name} on ${quoteName(table)} (${columns}) nulls not distinct where state = 'live'`
    : `create index ${name} on ${quoteName(table)} (${columns})`
}

export function createTable(pack: Pack, ledger: Ledger): string[] {
  const table = quoteName(tableName(ledger.code))
  const columns = columnsOf(pack, ledger).map(
    (column) =>
      `${column.name} ${column.type}${column.required ? ' not null' : ''}${Object.entries(column.checks)
        .map(([name, check]) => ` constraint ${quoteName(name)} check (${check})`)
        .join('')}`,
  )
  return [
    `create table ${table} (
      id bigint primary key,
      county_id int not null,
      unit text not null,
      ${periodColumn(ledger)},
      version int not null default 1,
      state text not null default 'live' check (state in ('live', 'withdrawn')),
      ${columns.join(',\n      ')}
    )`,
    keyIndex(ledger),
    `alter table ${table} enable row level security`,
    `create policy county on ${table} using (county_id = any((select allowed_counties())::int[]))`,
    `grant select, insert, update on ${table} to youju_app`,
    `comment on table ${table} is ${quoteText(`${ledger.label.zh} ${ledger.label.en}`)}`,
    ...columnsOf(pack, ledger).map((column, index) => {
      const { label, unit } = ledger.fields[index]!
      return `comment on column ${table}.${column.name} is ${quoteText(`${label.zh}${unit ? `（${unit}）` : ''} ${label.en}`)}`
    }),
  ]
}
