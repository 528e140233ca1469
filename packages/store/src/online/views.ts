/** Views of a ledger that somebody saved: theirs alone. */
import { randomUUID } from 'node:crypto'
import type { Connection } from '../sql.ts'

export type SavedView = { id: string; name: string; ledger: string; definition: unknown }

export async function listViews(connection: Connection, account: string, ledger: string): Promise<SavedView[]> {
  const { rows } = await connection.query<SavedView>(
    'select id, name, ledger, definition from views where account = $1 and ledger = $2 order by name',
    [account, ledger],
  )
  return rows
}

/** In place of one of the same name. */
export async function saveView(
  connection: Connection,
  account: string,
  view: Omit<SavedView, 'id'>,
): Promise<SavedView> {
  const { rows } = await connection.query<SavedView>(
    `insert into views (account, ledger, name, id, definition) values ($1, $2, $3, $4, $5)
     on conflict (account, ledger, name) do update set definition = excluded.definition
     returning id, name, ledger, definition`,
    [account, view.ledger, view.name, randomUUID(), JSON.stringify(view.definition)],
  )
  return rows[0]!
}

export async function removeView(connection: Connection, account: string, ledger: string, name: string) {
  const { rows } = await connection.query(
    'delete from views where account = $1 and ledger = $2 and name = $3 returning name',
    [account, ledger, name],
  )
  return rows.length > 0
}
