/**
 * Which lines of a ledger are meant, and in which order: one reading for the page of a grid, its totals and an export, so
 * that none of them shows what another leaves out. Personal fields tell nothing, by filter, search, order or sum, about
 * units whose persons may not be seen.
 */
import { type Entry, type Field, type Filter, getList, type Ledger, type Pack } from '@youju/model'
import { filterSql } from './filter-sql.ts'
import { columnName, tableName } from './ledger-table.ts'
import { storeProblem } from './problems.ts'
import { quoteName, quoteText } from './sql.ts'

/** Units, and what a line there must hold; an empty `where` asks for nothing. */
export type LineScope = { units: Iterable<string>; where: Filter }

export type EntryQuery = {
  ledger: string
  /** Units that own the lines; every unit's when absent. */
  under?: readonly string[]
  /** Only lines within any of these. */
  within?: readonly LineScope[]
  /** A form's lines of the period, what happened in it, or who was on the roster on its counting day. */
  period?: string
  where?: Filter
  /** Text found in a text, in the words of a code, or in the name of the unit. */
  search?: string
  /** A field, `unit` or `period`; with - before it descending. As recorded when absent. */
  sort?: string
  ids?: readonly string[]
  state?: Entry['state'] | 'all'
  /** Lines whose persons may be seen; every line's when absent. */
  persons?: readonly LineScope[]
}

/** What lines are ordered by before their number, as SQL over `e`. */
export type Order = { key: string; type: string; descending: boolean }

export type Chosen = {
  ledger: Ledger
  from: string
  where: string
  /** Those that `where`, `order` and `seen` speak of, from $1 on. */
  parameters: readonly unknown[]
  order: Order | undefined
  /** A field's value, or nothing where it is personal and may not be seen. */
  seen: (field: Field) => string
}

export function chosenEntries(pack: Pack, ledger: Ledger, query: EntryQuery, collation: string): Chosen {
  const parameters: unknown[] = []
  const given = (value: unknown, type: string): string => `$${parameters.push(value)}::${type}`
  const inAnyOf = (scopes: readonly LineScope[]): string =>
    scopes
      .map(({ units, where }) => [`e.unit = any(${given([...units], 'text[]')})`, filterSql(pack, ledger, where, 'e')])
      .map((parts) => parts.filter((part) => part !== 'true').join(' and '))
      .map((part) => `(${part})`)
      .join(' or ') || 'false'

  // Where every line within reach may be seen with its persons, none need be asked about: an index in order can serve.
  const personal = ledger.fields.some((field) => field.personal)
  const seesAll = personal && query.persons && query.within && coversAll(query.persons, query.within)
  const persons = personal && !seesAll && query.persons
  const before = parameters.length
  const personsSeen = persons ? `(${inAnyOf(persons)})` : 'true'
  const guarded = (field: Field): boolean => field.personal && personsSeen !== 'true'
  const seen = (field: Field): string =>
    guarded(field) ? `case when ${personsSeen} then ${column(field)} end` : column(field)
  const filtersPerson = ledger.fields.some((field) => guarded(field) && query.where?.[field.code] !== undefined)
  const conditions = [
    // Named even where nothing is asked of a person: a statement must say of what type each parameter is.
    ...parameters.slice(before).map((_, index) => `$${before + index + 1}::text[] is not null`),
    ...(query.under ? [`e.unit = any(${given(query.under, 'text[]')})`] : []),
    ...(query.within ? [`(${inAnyOf(query.within)})`] : []),
    ...(query.ids
      ? [
          `e.id = any(${given(
            query.ids.map((id) => numberOf(ledger, id)),
            'bigint[]',
          )})`,
        ]
      : []),
    ...(query.period ? [periodSql(ledger, query.period)] : []),
    ...(query.where ? [filterSql(pack, ledger, knownFields(ledger, query.where), 'e')] : []),
    ...(filtersPerson ? [personsSeen] : []),
    ...(query.search ? [searchSql(pack, ledger, query.search, seen, given(likeText(query.search), 'text'))] : []),
    ...(query.state === 'all' ? [] : [`e.state = ${quoteText(query.state ?? 'live')}`]),
  ]
  return {
    ledger,
    from: `${quoteName(tableName(ledger.code))} e`,
    where: conditions.join(' and ') || 'true',
    parameters,
    order: query.sort === undefined ? undefined : orderOf(pack, ledger, query.sort, seen, collation),
    seen,
  }
}

/** Whether the persons of every line within may be seen, as for whoever may see them wherever they may read. */
const coversAll = (persons: readonly LineScope[], within: readonly LineScope[]): boolean =>
  within.every(({ units, where }) =>
    persons.some((seen) => {
      if (JSON.stringify(seen.where) !== '{}' && JSON.stringify(seen.where) !== JSON.stringify(where)) return false
      const known = new Set(seen.units)
      return [...units].every((unit) => known.has(unit))
    }),
  )

const likeText = (search: string): string => `%${search.trim().replace(/[\\%_]/g, '\\$&')}%`

const column = (field: Field): string => `e.${quoteName(columnName(field.code))}`

function knownFields(ledger: Ledger, filter: Filter): Filter {
  for (const code of Object.keys(filter)) fieldOf(ledger, code)
  return filter
}

function fieldOf(ledger: Ledger, code: string): Field {
  const field = ledger.fields.find((candidate) => candidate.code === code)
  if (!field) throw storeProblem('store-no-such-field', { ledger: ledger.code, field: code })
  return field
}

function numberOf(ledger: Ledger, id: string): number {
  if (!/^\d{1,15}$/.test(id)) throw storeProblem('store-unknown-entry', { ledger: ledger.code, entry: id })
  return Number(id)
}

function periodSql(ledger: Ledger, period: string): string {
  if (ledger.shape !== 'roster') return `e.period = ${quoteText(period)}`
  const held = (field: string | undefined, comparison: string): string => {
    const column = field && `e.${quoteName(columnName(field))}`
    return column ? ` and (${column} is null or ${column} ${comparison} d.day)` : ''
  }
  return `exists (select from counting_days d where d.ledger = ${quoteText(ledger.code)}
    and d.period = ${quoteText(period)}${held(ledger.from, '<=')}${held(ledger.to, '>=')})`
}

/** Text without letters has no case: it is compared as it is, which takes a fraction of the time. */
function searchSql(
  pack: Pack,
  ledger: Ledger,
  search: string,
  seen: (field: Field) => string,
  pattern: string,
): string {
  const like = /[a-z]/i.test(search) ? 'ilike' : 'like'
  const found = ledger.fields.flatMap((field) => {
    if (field.type === 'code') {
      const codes = codesWith(pack, field, search)
      return codes.length > 0 ? [`${seen(field)} in (${codes.map(quoteText).join(', ')})`] : []
    }
    return ['text', 'reference'].includes(field.type) ? [`${seen(field)} ${like} ${pattern}`] : []
  })
  const units = `e.unit = any(array(select code from units where name ${like} ${pattern} or code ${like} ${pattern}))`
  return `(${[...found, units].join(' or ')})`
}

function codesWith(pack: Pack, field: Field, search: string): string[] {
  const text = search.trim().toLowerCase()
  return getList(pack, field.list!)
    .codes.filter(({ code, label, aliases }) =>
      [code, label.zh, label.en, ...aliases].some((word) => word.toLowerCase().includes(text)),
    )
    .map(({ code }) => code)
}

export const orderBy = (order: Order | undefined, key = order?.key ?? ''): string => {
  const direction = order?.descending ? ' desc' : ''
  return `${order ? `${key}${direction} nulls last, ` : ''}e.id${direction}`
}

export function fromTheEnd(order: Order | undefined): string {
  const direction = order?.descending ? '' : ' desc'
  return `${order ? `${order.key}${direction} nulls first, ` : ''}e.id${direction}`
}

/** Codes go in the order of their list, names by their sounds. */
function orderOf(pack: Pack, ledger: Ledger, sort: string, seen: (field: Field) => string, collation: string): Order {
  const descending = sort.startsWith('-')
  const by = descending ? sort.slice(1) : sort
  if (by === 'unit') return { key: 'e.unit collate "C"', type: 'text collate "C"', descending }
  if (by === 'period' && ledger.shape !== 'roster')
    return { key: 'e.period collate "C"', type: 'text collate "C"', descending }
  const field = fieldOf(ledger, by)
  const value = seen(field)
  switch (field.type) {
    case 'integer':
    case 'decimal':
    case 'money':
    case 'share':
      return { key: `(${value})::numeric`, type: 'numeric', descending }
    case 'date':
      return { key: `(${value})`, type: 'date', descending }
    case 'boolean':
      return { key: `(${value})`, type: 'boolean', descending }
    case 'code': {
      const codes = getList(pack, field.list!).codes.map(({ code }) => quoteText(code))
      return { key: `array_position(array[${codes.join(', ')}]::text[], ${value})`, type: 'int', descending }
    }
    default:
      return { key: `(${value}) collate ${collation}`, type: `text collate ${collation}`, descending }
  }
}
