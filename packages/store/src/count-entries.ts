/** How many live entries units own, ledger by ledger: counted where they are kept, so that a page asks once. */
import type { Pack } from '@youju/model'
import { tableName } from './ledger-table.ts'
import { type Connection, quoteName, quoteText } from './sql.ts'

export async function countEntries(
  connection: Connection,
  pack: Pack,
  units: readonly string[],
): Promise<Map<string, number>> {
  const counts = pack.ledgers.map(
    ({ code }) =>
      `select ${quoteText(code)} as ledger, count(*) as entries from ${quoteName(tableName(code))} where unit = any($1) and state = 'live'`,
  )
  const { rows } = await connection.query<{ ledger: string; entries: number }>(counts.join(' union all '), [[...units]])
  return new Map(rows.map(({ ledger, entries }) => [ledger, entries]))
}
