/**
 * What lines contribute to the cells, as one statement per ledger: the lines are read once and grouped by unit,
 * period and every field that any measure is broken down by; the measures are then folded out of these few groups.
 */
import { fieldsNeeded, type Ledger, type Measure, type Pack } from '@youju/model'
import { filterSql } from './filter-sql.ts'
import { columnName } from './ledger-table.ts'
import { quoteName, quoteText } from './sql.ts'

/** On which day a roster is counted for a period. */
export type CountingDay = { period: string; day: string }
export type Steps = {
  with: string
  cells: string
  filings: string
  /** Units and periods whose lines the rows are; for a roster, those in which they count, when signed as differently. */
  places: string
}

/**
 * `rows` names a relation with the ledger's columns; when signed, also a column `#sign` of 1 or −1. `days` says what
 * the table of counting days says, when it is known beforehand. The result's `with`
 * defines `grouped` and `counted`; `cells` and `filings` select from them.
 */
export function contributions(
  pack: Pack,
  ledger: Ledger,
  rows: string,
  {
    signed = false,
    periods,
    days,
  }: { signed?: boolean; periods?: readonly string[]; days?: readonly CountingDay[] } = {},
): Steps {
  const measures = pack.measures.filter((measure) => measure.ledger === ledger.code)
  const by = [...new Set(measures.flatMap((measure) => measure.by))]
  const groups = by.map((field) => `r.${column(field)}`)
  const sums = measures.flatMap((measure, index) => sumsOf(pack, ledger, measure, index, signed))
  const lines = signed ? 'sum(r."#sign")' : 'count(*)'
  const group = (period: string, join: string, by: readonly string[]): string => `
    select r.county_id, r.unit, ${period} as period, ${[...groups, `${lines} as lines`, ...sums].join(', ')}
    from ${rows} r ${join} group by ${['r.county_id', 'r.unit', ...by, ...groups].join(', ')}`
  const grouped =
    ledger.shape === 'roster' && days && days.length > 0
      ? days.map((one) => group(quoteText(one.period), holdsOn(ledger, one.day), [])).join(' union all ')
      : group(periodOf(ledger), countingDays(ledger, periods), [periodOf(ledger)])
  const counted = `
    select g.county_id, coalesce(o.owner, g.unit) as unit, g.period,
      ${[...by.map((field) => `g.${column(field)}`), ...totals(ledger, measures)].join(', ')}
    from grouped g join periods p on p.code = g.period
      left join counted_at o on o.unit = g.unit and p.reference between o.from_day and o.to_day
    group by ${['1, 2, 3', ...by.map((field) => `g.${column(field)}`)].join(', ')}`
  return {
    with: `grouped as materialized (${grouped}), counted as materialized (${counted})`,
    cells: cellsOf(ledger, measures, by),
    filings: `select ${quoteText(ledger.code)} as ledger, period, unit, county_id, sum(lines) as entries
      from counted group by period, unit, county_id having sum(lines) <> 0`,
    places:
      ledger.shape === 'roster'
        ? `select distinct unit, period from grouped where ${movesSomething(measures)}`
        : `select distinct unit, period from ${rows}`,
  }
}

const movesSomething = (measures: readonly Measure[]): string =>
  [
    'lines <> 0',
    ...measures.flatMap((measure, index) => [
      `e${index} <> 0`,
      ...(measure.sum ? [`coalesce(v${index}, 0) <> 0`] : []),
    ]),
  ].join(' or ')

const column = (field: string): string => quoteName(columnName(field))

const periodOf = (ledger: Ledger): string => (ledger.shape === 'roster' ? 'd.period' : 'r.period')

/** A roster's line counts in each opened period on whose counting day it holds. */
function countingDays(ledger: Ledger, periods?: readonly string[]): string {
  if (ledger.shape !== 'roster') return ''
  const holds = [
    `d.ledger = ${quoteText(ledger.code)}`,
    ...(periods ? [`d.period in (${periods.map(quoteText).join(', ')})`] : []),
    ...holdConditions(ledger, 'd.day'),
  ]
  return `join counting_days d on ${holds.join(' and ')}`
}

/** Where all lines are read, a pass for each day is cheaper than a join of every line with the days. */
const holdsOn = (ledger: Ledger, day: string): string => {
  const conditions = holdConditions(ledger, `date ${quoteText(day)}`)
  return conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''
}

const holdConditions = (ledger: Ledger, day: string): string[] => [
  ...(ledger.from ? [`(r.${column(ledger.from)} is null or r.${column(ledger.from)} <= ${day})`] : []),
  ...(ledger.to ? [`(r.${column(ledger.to)} is null or r.${column(ledger.to)} >= ${day})`] : []),
]

/**
 * An entry whose summed field is empty says nothing to the measure, so that it is not counted among its entries; where it
 * might count, were the fields filled that the measure needs, it is counted among those that lack them.
 */
function sumsOf(pack: Pack, ledger: Ledger, measure: Measure, index: number, signed: boolean): string[] {
  const where = filterSql(pack, ledger, measure.where, 'r')
  const summed = measure.sum ? `r.${column(measure.sum)}` : undefined
  const counts = [...(where === 'true' ? [] : [where]), ...(summed ? [`${summed} is not null`] : [])]
  const filter = (conditions: string[]): string =>
    conditions.length > 0 ? ` filter (where ${conditions.join(' and ')})` : ''
  const lines = (conditions: string[]): string => `${signed ? 'sum(r."#sign")' : 'count(*)'}${filter(conditions)}`
  return [
    `${lines(counts)} as e${index}`,
    ...(summed ? [`sum(${signed ? `r."#sign" * ${summed}` : summed})${filter(counts)} as v${index}`] : []),
    ...(mayLack(ledger, measure) ? [`${lines([lackingSql(ledger, measure, where, summed)])} as l${index}`] : []),
  ]
}

const mayLack = (ledger: Ledger, measure: Measure): boolean => fieldsNeeded(measure, ledger).length > 0

/** The condition is unknown, or holds while the summed field is empty. */
function lackingSql(ledger: Ledger, measure: Measure, where: string, summed: string | undefined): string {
  const open = `(${where}) is null`
  if (!summed || !fieldsNeeded(measure, ledger).includes(measure.sum!)) return open
  return where === 'true' ? `${summed} is null` : `(${open} or (${where} and ${summed} is null))`
}

const totals = (ledger: Ledger, measures: readonly Measure[]): string[] => [
  'sum(lines) as lines',
  ...measures.flatMap((measure, index) => [
    `coalesce(sum(e${index}), 0) as e${index}`,
    ...(measure.sum ? [`coalesce(sum(v${index}), 0) as v${index}`] : []),
    ...(mayLack(ledger, measure) ? [`coalesce(sum(l${index}), 0) as l${index}`] : []),
  ]),
]

/** Measures with the same breakdown are folded together; the group by it is spared where it is the whole grouping. */
function cellsOf(ledger: Ledger, measures: readonly Measure[], by: readonly string[]): string {
  if (measures.length === 0)
    return `select ''::text as measure, ''::text as period, ''::text as unit, '{}'::text[] as breakdown,
      0 as county_id, 0::numeric as value, 0 as entries, 0 as lacking where false`
  const breakdowns = Map.groupBy(
    measures.map((measure, index) => ({ measure, index })),
    ({ measure }) => measure.by.toSorted().join(),
  )
  return [...breakdowns.values()]
    .map((same) => {
      const fields = same[0]!.measure.by
      const source = fields.length === by.length ? 'counted' : `(${regrouped(ledger, same, fields)})`
      const values = same.map(
        ({ measure, index }) =>
          `(${quoteText(measure.code)}, ${breakdown(measure)}, s.${measure.sum ? `v${index}` : `e${index}`}, s.e${index}, ${
            mayLack(ledger, measure) ? `s.l${index}` : '0'
          })`,
      )
      return `select m.measure, s.period, s.unit, m.breakdown, s.county_id, m.value::numeric as value, m.entries,
          m.lacking
        from ${source} s cross join lateral (values ${values.join(', ')}) m (measure, breakdown, value, entries, lacking)
        where m.entries <> 0 or m.value <> 0 or m.lacking <> 0`
    })
    .join('\nunion all\n')
}

function regrouped(
  ledger: Ledger,
  same: readonly { measure: Measure; index: number }[],
  fields: readonly string[],
): string {
  const groups = ['county_id', 'unit', 'period', ...fields.map(column)].join(', ')
  const sums = same.flatMap(({ measure, index }) => [
    `sum(e${index}) as e${index}`,
    ...(measure.sum ? [`sum(v${index}) as v${index}`] : []),
    ...(mayLack(ledger, measure) ? [`sum(l${index}) as l${index}`] : []),
  ])
  return `select ${groups}, ${sums.join(', ')} from counted group by ${groups}`
}

const breakdown = (measure: Measure): string =>
  `array[${measure.by.map((field) => `coalesce(s.${column(field)}::text, '')`).join(', ')}]::text[]`
