/** The live cells and filings, as compute takes them. */
import type { Cell, Filing } from '@youju/model'
import { sql } from 'kysely'
import { type Connection, from, run } from './sql.ts'

export type CellQuery = {
  periods?: readonly string[]
  measures?: readonly string[]
  ledgers?: readonly string[]
  /** Units whose own cells are wanted; every unit's when absent. */
  under?: readonly string[]
  county?: string
}

export async function listCells(connection: Connection, query: CellQuery): Promise<Cell[]> {
  const { periods, measures, under, county } = query
  const cells = await run(
    connection,
    from
      .selectFrom('cells')
      .select(['measure', 'period', 'unit', 'breakdown', 'value', 'entries', 'lacking'])
      .$if(periods !== undefined, (cells) => cells.where('period', '=', anyOf(periods!)))
      .$if(measures !== undefined, (cells) => cells.where('measure', '=', anyOf(measures!)))
      .$if(under !== undefined, (cells) => cells.where('unit', '=', anyOf(under!)))
      .$if(county !== undefined, (cells) =>
        cells.where('county_id', 'in', from.selectFrom('counties').select('id').where('code', '=', county!)),
      )
      .where((cell) => cell.or([cell('entries', '<>', 0), cell('lacking', '<>', 0)])),
  )
  return cells.map(({ lacking, ...cell }) => (lacking === 0 ? cell : { ...cell, lacking }))
}

export async function listFilings(connection: Connection, query: CellQuery): Promise<Filing[]> {
  const { periods, ledgers, under, county } = query
  return run(
    connection,
    from
      .selectFrom('filings')
      .select(['ledger', 'period', 'unit', 'entries'])
      .$if(periods !== undefined, (filings) => filings.where('period', '=', anyOf(periods!)))
      .$if(ledgers !== undefined, (filings) => filings.where('ledger', '=', anyOf(ledgers!)))
      .$if(under !== undefined, (filings) => filings.where('unit', '=', anyOf(under!)))
      .$if(county !== undefined, (filings) =>
        filings.where('county_id', 'in', from.selectFrom('counties').select('id').where('code', '=', county!)),
      )
      .where('entries', '<>', 0),
  )
}

/** How many entries each ledger has at these units, over all periods: of forms and events, which count in one each. */
export async function countFilings(connection: Connection, under: readonly string[]): Promise<Map<string, number>> {
  const rows = await run(
    connection,
    from
      .selectFrom('filings')
      .select(({ fn }) => ['ledger', fn.sum<number>('entries').as('entries')])
      .where('unit', '=', anyOf(under))
      .groupBy('ledger'),
  )
  return new Map(rows.map(({ ledger, entries }) => [ledger, entries]))
}

/** One parameter, however many texts. */
const anyOf = (texts: readonly string[]) => sql<string>`any(${[...texts]}::text[])`
