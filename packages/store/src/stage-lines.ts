/** Lines streamed by COPY into a temporary table, where they are checked in sets before anything is stored. */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Draft, type Ledger, type Pack, type Problem, together, type Value } from '@youju/model'
import { from as copyFrom } from 'pg-copy-streams'
import { type LineCheck, lineCheck } from './check-values.ts'
import type { Transaction } from './database.ts'
import { columnName, columnsOf, hasKey } from './ledger-table.ts'
import { periodsOf } from './periods.ts'
import { storeProblem } from './problems.ts'
import { quoteName, quoteText } from './sql.ts'
import { otherCounty, unitNames } from './units/unit-name.ts'

/** How many problems of a file are told at once. */
const TOLD = 100
/** How much text goes to the database at a time. */
const CHUNK = 64 * 1024

/** The temporary tables of one part of an import. */
export type Tables = { staged: string; matched: string }

export const tablesOf = (part: number): Tables => ({ staged: `staged_${part}`, matched: `matched_${part}` })

function stagingTable(pack: Pack, ledger: Ledger, { staged }: Tables): string {
  const columns = columnsOf(pack, ledger).map(({ name, type }) => `${name} ${type}`)
  return `create temp table ${staged} ("#line" int not null, "#row" int not null, "#unit" text not null, "#period" text,
    "#absent" text[], ${columns.join(', ')}) on commit drop`
}

/** Writes the drafts into a staging table as they come; tells the periods they belong to. */
export async function stage(
  transaction: Transaction,
  pack: Pack,
  ledger: Ledger,
  drafts: AsyncIterable<Draft> | Iterable<Draft>,
  tables: Tables,
): Promise<Set<string>> {
  await transaction.query(stagingTable(pack, ledger, tables))
  const periods = new Set<string>()
  const problems: Problem[] = []
  const check = lineCheck(pack, ledger)
  const copy = transaction.client.query(copyFrom(`copy ${tables.staged} from stdin`))
  await pipeline(Readable.from(copyText(ledger, drafts, check, periods, problems), { objectMode: false }), copy)
  if (problems.length > 0) throw together(problems)
  await transaction.query(`analyze ${tables.staged}`)
  await checkRowsDiffer(transaction, ledger, tables)
  return periods
}

async function* copyText(
  ledger: Ledger,
  drafts: AsyncIterable<Draft> | Iterable<Draft>,
  check: LineCheck,
  periods: Set<string>,
  problems: Problem[],
): AsyncGenerator<Buffer> {
  const fields = ledger.fields.map((field) => field.code)
  let text = ''
  let line = 0
  for await (const draft of drafts) {
    line++
    const found = check({ ...draft, row: draft.row ?? line }, 'import')
    problems.push(...found)
    if (problems.length >= TOLD) return
    // From the first problem on nothing will be stored; the rest is read only to tell what else is wrong.
    if (problems.length > 0) continue
    for (const period of periodsOf(ledger, [draft])) periods.add(period)
    text += copyLine(fields, draft, line)
    if (text.length < CHUNK) continue
    yield Buffer.from(text)
    text = ''
  }
  if (text && problems.length === 0) yield Buffer.from(text)
}

function copyLine(fields: readonly string[], draft: Draft, line: number): string {
  const absent = fields.filter((field) => draft.values[field] === undefined)
  const head = `${line}\t${draft.row ?? line}\t${copyValue(draft.unit)}\t${copyValue(draft.period)}`
  const values = fields.map((field) => copyValue(draft.values[field] ?? null)).join('\t')
  return `${head}\t${absent.length > 0 ? `{${absent.join(',')}}` : '\\N'}\t${values}\n`
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

const copyValue = (value: Value): string =>
  value === null
    ? '\\N'
    : typeof value === 'string'
      ? /[\\\t\n\r]/.test(value)
        ? value.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign]!)
        : value
      : String(value)

export async function checkUnits(
  transaction: Transaction,
  county: number,
  code: string,
  { staged }: Tables,
): Promise<void> {
  const { rows } = await transaction.query<{ row: number; unit: string; county: number | null }>(
    `select distinct on (s."#unit") s."#row" as row, s."#unit" as unit, u.county_id as county
     from ${staged} s left join unit_codes u on u.code = s."#unit" where u.county_id is distinct from $1
     order by s."#unit", s."#row" limit ${TOLD}`,
    [county],
  )
  const called = await unitNames(transaction, [code, ...rows.map(({ unit }) => unit)])
  const problems = rows.map(({ row, unit, county: other }) =>
    other === null
      ? storeProblem('store-unknown-unit', { row, unit })
      : otherCounty(called, { unit: code, county: code, other: unit }),
  )
  if (problems.length > 0) throw together(problems)
}

async function checkRowsDiffer(transaction: Transaction, ledger: Ledger, { staged }: Tables): Promise<void> {
  if (!hasKey(ledger)) return
  const { rows } = await transaction.query<{ first: number; second: number; unit: string; key: string }>(
    `select min("#row") as first, max("#row") as second, "#unit" as unit,
       min(${keyText(ledger, '')}) as key
     from ${staged} group by "#unit", "#period"${ledger.key.map((field) => `, ${quoteName(columnName(field))}`).join('')}
     having count(*) > 1 order by 1 limit ${TOLD}`,
  )
  if (rows.length === 0) return
  const called = await unitNames(
    transaction,
    rows.map(({ unit }) => unit),
  )
  throw together(
    rows.map((row) => storeProblem('store-duplicate-rows', { ...row, ...called(row.unit), ledger: ledger.code })),
  )
}

/** A line that two parts of one import bring: neither may quietly revise what the other brought. */
export async function checkPartsDiffer(
  transaction: Transaction,
  ledger: Ledger,
  [one, other]: readonly [StagedPart, StagedPart],
): Promise<void> {
  if (!hasKey(ledger)) return
  const line = (alias: string): string =>
    `row(${['"#unit"', '"#period"', ...ledger.key.map((field) => quoteName(columnName(field)))]
      .map((name) => `${alias}.${name}`)
      .join(', ')})::text`
  const { rows } = await transaction.query<{ first: number; second: number; unit: string; key: string }>(
    `select a."#row" as first, b."#row" as second, a."#unit" as unit, ${keyText(ledger, 'a.')} as key
     from ${one.tables.staged} a join ${other.tables.staged} b on ${line('a')} = ${line('b')} order by 1 limit ${TOLD}`,
  )
  if (rows.length === 0) return
  const called = await unitNames(
    transaction,
    rows.map(({ unit }) => unit),
  )
  const places = { place: one.place, other: other.place, ledger: ledger.code }
  throw together(rows.map((row) => storeProblem('store-duplicate-places', { ...row, ...called(row.unit), ...places })))
}

export type StagedPart = { tables: Tables; place: string }

function keyText(ledger: Ledger, alias: string): string {
  const named = ledger.key.map(
    (field) => `${quoteText(`${field} `)} || coalesce(${alias}${quoteName(columnName(field))}::text, '—')`,
  )
  const parts = [...(ledger.shape === 'form' ? [`${alias}"#period"`] : []), ...named]
  return parts.length > 0 ? `concat_ws(', ', ${parts.join(', ')})` : `'—'`
}
