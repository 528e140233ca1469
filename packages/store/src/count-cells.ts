/** Cells computed from the lines, for periods just opened, units just merged, and definitions just changed. */
import type { Ledger, Pack } from '@youju/model'
import { contributions } from './cells-sql.ts'
import { tableName } from './ledger-table.ts'
import { type Connection, quoteName, quoteText } from './sql.ts'

type Part = { periods?: readonly string[]; units?: readonly string[] }

const measuresOf = (pack: Pack, ledger: Ledger): string[] =>
  pack.measures.filter((measure) => measure.ledger === ledger.code).map((measure) => measure.code)

/** Adds the cells and filings of a ledger, or of a part of it, where there are none yet. */
export async function addCells(connection: Connection, pack: Pack, ledger: Ledger, part: Part = {}): Promise<void> {
  const steps = contributions(pack, ledger, 'live', part.periods ? { periods: part.periods } : {})
  await connection.query(`
    with live as not materialized (${liveLines(ledger, part.units)}), ${steps.with},
      filed as (insert into filings (ledger, period, unit, county_id, entries) ${steps.filings})
    insert into cells (measure, period, unit, breakdown, county_id, value, entries, lacking)
    select measure, period, unit, breakdown, county_id, value, entries, lacking from (${steps.cells}) c`)
}

export const liveLines = (ledger: Ledger, units?: readonly string[]): string =>
  `select * from ${quoteName(tableName(ledger.code))} where state = 'live'${
    units ? ` and unit in (${units.map(quoteText).join(', ') || 'null'})` : ''
  }`

/** Counts a ledger anew. */
export async function recountLedger(connection: Connection, pack: Pack, ledger: Ledger): Promise<void> {
  await connection.query('delete from cells where measure = any($1)', [measuresOf(pack, ledger)])
  await connection.query('delete from filings where ledger = $1', [ledger.code])
  await addCells(connection, pack, ledger)
}

/** Counts some units anew; with a unit come all whose lines are counted at it. */
export async function recountUnits(connection: Connection, pack: Pack, units: readonly string[]): Promise<void> {
  if (units.length === 0) return
  await connection.query('delete from cells where unit = any($1)', [units])
  await connection.query('delete from filings where unit = any($1)', [units])
  for (const ledger of pack.ledgers) await addCells(connection, pack, ledger, { units })
}
