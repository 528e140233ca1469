/** What a request has done, kept under its key: the same request sent again gets the same receipt and has no effect. */
import type { HandInTouched } from './rounds/lock.ts'
import { type Connection, from, run } from './sql.ts'

export type Receipt = {
  county: string
  ledger: string
  /** Place and hash of the action in the county's chain; null when nothing had to change. */
  sequence: number | null
  hash: string | null
  captured: number
  revised: number
  withdrawn: number
  moved: number
  unchanged: number
  /** Entry of each change of a submission, in order; empty for an import. */
  entries: readonly string[]
  /** Locked hand-ins that it corrected. */
  corrected: readonly HandInTouched[]
}

export async function findReceipt<R = Receipt>(connection: Connection, county: number, key: string | undefined) {
  if (key === undefined) return undefined
  const [row] = await run(
    connection,
    from.selectFrom('requests').select('receipt').where('county_id', '=', county).where('key', '=', key),
  )
  return row?.receipt as R | undefined
}

export async function saveReceipt(connection: Connection, county: number, key: string | undefined, receipt: object) {
  if (key === undefined) return
  await run(
    connection,
    from.insertInto('requests').values({ county_id: county, key, receipt: JSON.stringify(receipt) }),
  )
}
