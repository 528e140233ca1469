/** Which staged rows are new, which change a line that is there, and which say nothing new. */
import { type Ledger, type Pack, together } from '@youju/model'
import { type Column, columnsOf, hasKey, tableName } from './ledger-table.ts'
import { storeProblem } from './problems.ts'
import { type Connection, quoteName, quoteText } from './sql.ts'
import type { Tables } from './stage-lines.ts'

export type Counts = { captured: number; revised: number; unchanged: number }

/** Fills the temporary table of matches with `#line`, `#id` and `#kind` (null for a row that says nothing new). */
export async function matchLines(
  connection: Connection,
  pack: Pack,
  ledger: Ledger,
  county: number,
  tables: Tables,
): Promise<Counts> {
  const { staged, matched } = tables
  const columns = columnsOf(pack, ledger)
  const table = quoteName(tableName(ledger.code))
  await connection.query(`
    create temp table ${matched} on commit drop as
    select s."#line", case when e.id is null then 'capture' when ${differs(columns)} then 'revise' end as "#kind",
      coalesce(e.id, nextval('entry_id')) as "#id"
    from ${numberedRows(`select * from ${staged}`, '"#unit"', ledger, columns)} s
      left join ${numberedRows(
        `select * from ${table} where state = 'live' and county_id = ${county} and unit in (select "#unit" from ${staged})`,
        'unit',
        ledger,
        columns,
      )} e on ${sameLine(ledger, columns)}`)
  await connection.query(`analyze ${matched}`)
  await checkRequired(connection, ledger, columns, tables)
  const { rows } = await connection.query<Counts>(
    `select count(*) filter (where "#kind" = 'capture') as captured, count(*) filter (where "#kind" = 'revise') as revised,
       count(*) filter (where "#kind" is null) as unchanged from ${matched}`,
  )
  return rows[0]!
}

/** The rows to be written, as `applySql` takes them. */
export const matchedChanges = (pack: Pack, ledger: Ledger, { staged, matched }: Tables): string =>
  `select s."#line", m."#kind", m."#id", s."#unit", s."#period", s."#absent", ${columnsOf(pack, ledger)
    .map(({ name }) => `s.${name}`)
    .join(', ')}
   from ${matched} m join ${staged} s using ("#line") where m."#kind" is not null`

/** Where a ledger has no key, the first of several equal rows is the first of the equal lines, and so on. */
function numberedRows(rows: string, unit: string, ledger: Ledger, columns: readonly Column[]): string {
  if (hasKey(ledger)) return `(${rows})`
  const all = [unit, ...columns.map(({ name }) => name)].join(', ')
  return `(select *, row_number() over (partition by ${all}) as "#nth" from (${rows}) r)`
}

/** Empty counts as equal to empty, in a form that joins by hash. */
function sameLine(ledger: Ledger, columns: readonly Column[]): string {
  const same = hasKey(ledger) ? columns.filter(({ field }) => ledger.key.includes(field)) : columns
  const text = (alias: string, { name, type }: Column): string =>
    type === 'numeric' ? `trim_scale(${alias}.${name})::text` : `${alias}.${name}::text`
  return [
    'e.unit = s."#unit"',
    ...(ledger.shape === 'form' ? ['e.period = s."#period"'] : []),
    ...same.map((column) =>
      column.required
        ? `e.${column.name} = s.${column.name}`
        : `coalesce(${text('e', column)}, '') = coalesce(${text('s', column)}, '')`,
    ),
    ...(hasKey(ledger) ? [] : ['e."#nth" = s."#nth"']),
  ].join(' and ')
}

/** A field that the file does not hold stays as it is. */
const differs = (columns: readonly Column[]): string =>
  columns
    .map(
      ({ name, field }) =>
        `(s.${name} is distinct from e.${name} and (s."#absent" is null or ${quoteText(field)} <> all(s."#absent")))`,
    )
    .join(' or ')

async function checkRequired(
  connection: Connection,
  ledger: Ledger,
  columns: readonly Column[],
  { staged, matched }: Tables,
): Promise<void> {
  const required = columns.filter((column) => column.required)
  if (required.length === 0) return
  const { rows } = await connection.query<{ row: number; fields: string[] }>(
    `select s."#row" as row, array_remove(array[${required
      .map(({ name, field }) => `case when s.${name} is null then ${quoteText(field)} end`)
      .join(', ')}], null) as fields
     from ${matched} m join ${staged} s using ("#line")
     where m."#kind" = 'capture' and (${required.map(({ name }) => `s.${name} is null`).join(' or ')})
     order by 1 limit 100`,
  )
  const problems = rows.flatMap(({ row, fields }) =>
    fields.map((field) => storeProblem('store-required', { row, ledger: ledger.code, field })),
  )
  if (problems.length > 0) throw together(problems)
}
