/**
 * Many lines at once: streamed by COPY into a staging table, checked in sets, matched by unit, period and key with the
 * lines that are there, and stored as one action, as a whole or not at all. The same lines again change nothing.
 */

import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Draft, getLedger, type Ledger, type Pack, type Problem, together, type Value } from '@youju/model'
import { from as copyFrom } from 'pg-copy-streams'
import { applyChanges, applySql } from './apply-changes.ts'
import { type LineCheck, lineCheck } from './check-values.ts'
import { checkAllowed, countyIds } from './counties.ts'
import type { Transaction } from './database.ts'
import { columnName, columnsOf, hasKey } from './ledger-table.ts'
import { holdCounty, shareStructure } from './locks.ts'
import { matchedChanges, matchLines } from './match-lines.ts'
import { openPeriods, periodsOf } from './periods.ts'
import { storeProblem } from './problems.ts'
import { quoteName, quoteText } from './sql.ts'
import { type Context, findReceipt, type Receipt, saveReceipt } from './submit.ts'

export type ImportMeta = {
  county: string
  reason: string
  by?: string
  requestKey?: string
  match?: 'key'
  correction?: boolean
}

/** How many problems of a file are told at once. */
const TOLD = 100
/** How much text goes to the database at a time. */
const CHUNK = 64 * 1024

export async function importLines(
  context: Context,
  ledgerCode: string,
  drafts: AsyncIterable<Draft> | Iterable<Draft>,
  meta: ImportMeta,
): Promise<Receipt> {
  const { database, pack, actor, clock } = context
  const ledger = getLedger(pack, ledgerCode)
  if (ledger.appendOnly) throw storeProblem('store-append-only', { ledger: ledger.code })
  checkAllowed(actor, meta.county)
  const county = await database.app('all', (connection) => countyIds(connection, [meta.county]))
  const countyId = county.get(meta.county)
  if (countyId === undefined) throw storeProblem('store-unknown-county', { county: meta.county })
  return database.app([countyId], async (transaction) => {
    await transaction.query(`set local work_mem = '128MB'`)
    await transaction.query(stagingTable(pack, ledger))
    const periods = await stage(transaction, pack, ledger, drafts)
    await transaction.query('analyze staged')
    await checkUnits(transaction, countyId, meta.county)
    await checkRowsDiffer(transaction, ledger)
    await openPeriods(database, pack, periods)
    await shareStructure(transaction)
    await holdCounty(transaction, countyId)
    const known = await findReceipt(transaction, countyId, meta.requestKey)
    if (known) return known
    const counts = await matchLines(transaction, pack, ledger, countyId)
    const { reason, correction } = meta
    const deed = { county: countyId, at: clock().toISOString(), by: meta.by ?? actor.name, reason, correction }
    const applied =
      counts.captured + counts.revised > 0
        ? await applyChanges(transaction, applySql(pack, ledger, matchedChanges(pack, ledger)), deed)
        : { sequence: null, hash: null, corrected: [] }
    const { sequence, hash, corrected } = applied
    const receipt: Receipt = {
      ...{ county: meta.county, ledger: ledger.code, sequence, hash },
      ...{ ...counts, withdrawn: 0, moved: 0, entries: [], corrected },
    }
    await saveReceipt(transaction, countyId, meta.requestKey, receipt)
    return receipt
  })
}

function stagingTable(pack: Pack, ledger: Ledger): string {
  const columns = columnsOf(pack, ledger).map(({ name, type }) => `${name} ${type}`)
  return `create temp table staged ("#line" int not null, "#row" int not null, "#unit" text not null, "#period" text,
    "#absent" text[], ${columns.join(', ')}) on commit drop`
}

/** Writes the drafts into the staging table as they come; tells the periods they belong to. */
async function stage(
  transaction: Transaction,
  pack: Pack,
  ledger: Ledger,
  drafts: AsyncIterable<Draft> | Iterable<Draft>,
): Promise<Set<string>> {
  const periods = new Set<string>()
  const problems: Problem[] = []
  const check = lineCheck(pack, ledger)
  const copy = transaction.client.query(copyFrom('copy staged from stdin'))
  await pipeline(Readable.from(copyText(ledger, drafts, check, periods, problems), { objectMode: false }), copy)
  if (problems.length > 0) throw together(problems)
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

async function checkUnits(transaction: Transaction, county: number, code: string): Promise<void> {
  const { rows } = await transaction.query<{ row: number; unit: string; county: number | null }>(
    `select distinct on (s."#unit") s."#row" as row, s."#unit" as unit, u.county_id as county
     from staged s left join unit_codes u on u.code = s."#unit" where u.county_id is distinct from $1
     order by s."#unit", s."#row" limit ${TOLD}`,
    [county],
  )
  const problems = rows.map(({ row, unit, county: other }) =>
    other === null
      ? storeProblem('store-unknown-unit', { row, unit })
      : storeProblem('store-other-county', { unit: code, county: code, other: unit }),
  )
  if (problems.length > 0) throw together(problems)
}

async function checkRowsDiffer(transaction: Transaction, ledger: Ledger): Promise<void> {
  if (!hasKey(ledger)) return
  const named = ledger.key.map((field) => {
    const column = quoteName(columnName(field))
    return `${quoteText(`${field} `)} || coalesce(${column}::text, '—')`
  })
  const parts = [...(ledger.shape === 'form' ? ['"#period"'] : []), ...named]
  const { rows } = await transaction.query<{ first: number; second: number; unit: string; key: string }>(
    `select min("#row") as first, max("#row") as second, "#unit" as unit,
       ${parts.length > 0 ? `concat_ws(', ', ${parts.join(', ')})` : "'—'"} as key
     from staged group by "#unit", "#period"${ledger.key.map((field) => `, ${quoteName(columnName(field))}`).join('')}
     having count(*) > 1 order by 1 limit ${TOLD}`,
  )
  if (rows.length > 0) throw together(rows.map((row) => storeProblem('store-duplicate-rows', row)))
}
