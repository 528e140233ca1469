/** Submissions made, looked at and taken back. */
import type { Cell, Filing } from '@youju/model'
import { listCells, listFilings } from './cells.ts'
import type { Context } from './context.ts'
import type { Transaction } from './database.ts'
import type { Receipt } from './receipts.ts'
import { inCounty, prepare, type Submission } from './submit.ts'
import { seenIn, TakenBack } from './taken-back.ts'

/** What submissions would do: their receipts, and what the cells that they touch would hold. */
export type Trial = {
  receipts: Receipt[]
  /** What is told whole: cells of these measures and filings of these ledgers, at these units. */
  units: string[]
  measures: string[]
  ledgers: string[]
  cells: Cell[]
  filings: Filing[]
}

/**
 * Makes submissions, looks, and takes them back. The county is held only while they are made; a period that is not open
 * yet is not counted in.
 */
export async function trySubmissions(context: Context, submissions: readonly Submission[]): Promise<Trial> {
  const { pack } = context
  const asked = submissions.map(({ requestKey: _, ...submission }) => submission)
  const prepared = await prepare(context, asked)
  return seenIn(
    inCounty(context, prepared, async (transaction, receipts) => {
      const units = await unitsCounted(transaction, receipts)
      const ledgers = [...new Set(asked.map(({ ledger }) => ledger))]
      const measures = pack.measures.filter(({ ledger }) => ledgers.includes(ledger)).map(({ code }) => code)
      throw new TakenBack<Trial>({
        ...{ receipts, units, measures, ledgers },
        cells: await listCells(transaction, { measures, under: units }),
        filings: await listFilings(transaction, { ledgers, under: units }),
      })
    }),
  )
}

/** Where the lines of these actions are counted, before and after them. */
async function unitsCounted(transaction: Transaction, receipts: readonly Receipt[]): Promise<string[]> {
  const { rows } = await transaction.query<{ unit: string }>(
    `with own as (
       select distinct unit from action_lines
       where entry in (select entry from action_lines where county_id = (select id from counties where code = $1) and sequence = any($2))
     )
     select unit from own union select o.owner from counted_at o join own using (unit)`,
    [receipts[0]!.county, receipts.map(({ sequence }) => sequence)],
  )
  return rows.map(({ unit }) => unit)
}
