/**
 * Rosters in the order of their names, as a grid goes through them: whoever opens one in the middle would otherwise wait
 * for all its names to be compared. Holds what says who may see a line, so that lines passed over are not fetched.
 */
import type { Ledger, Pack } from '@youju/model'
import { CHINESE_ORDER, knowsChineseOrder, SCHEMA } from './database.ts'
import { columnName, tableName } from './ledger-table.ts'
import { type Connection, quoteName } from './sql.ts'

const NAME = 'name'

const hasName = ({ shape, fields }: Ledger): boolean =>
  shape === 'roster' && fields.some(({ code, type }) => code === NAME && type === 'text')

/** Makes those that are missing; none where the server does not know the order of Chinese names. */
export async function makeNameIndexes(connection: Connection, pack: Pack): Promise<void> {
  if (!(await knowsChineseOrder(connection))) return
  const { rows: known } = await connection.query<{ name: string }>(
    `select indexname as name from pg_indexes where schemaname = '${SCHEMA}'`,
  )
  const made = new Set(known.map(({ name }) => name))
  for (const ledger of pack.ledgers.filter(hasName)) {
    const name = `${tableName(ledger.code).slice(0, 58)}_name`
    if (!made.has(name)) await connection.query(nameIndex(ledger, name))
  }
}

const nameIndex = (ledger: Ledger, name: string): string =>
  `create index ${quoteName(name)} on ${quoteName(tableName(ledger.code))}
     ((${quoteName(columnName(NAME))} collate ${CHINESE_ORDER}), id) include (unit, county_id) where state = 'live'`
