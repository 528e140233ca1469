/** Files that somebody brought to be read in: kept from the preview until they are stored or let go. */
import type { Connection } from '../sql.ts'

export type ImportState = 'reading' | 'read' | 'storing' | 'stored' | 'failed' | 'cancelled'
export type ImportToAdd = Pick<StoredImport, 'id' | 'account' | 'options' | 'job'>
export type ImportMove = { from: readonly ImportState[]; to: ImportState; job?: string; preview?: unknown }
export type ImportFile = { name: string; content: Uint8Array }
export type StoredImport = {
  id: string
  account: string
  options: Record<string, unknown>
  state: ImportState
  job: string
  preview: unknown
}

const COLUMNS = 'id, account, options, state, job, preview'

export async function addImport(
  connection: Connection,
  one: ImportToAdd,
  files: readonly ImportFile[],
  at: string,
): Promise<StoredImport> {
  const { rows } = await connection.query<StoredImport>(
    `insert into imports (id, account, at, options, state, job) values ($1, $2, $3, $4, 'reading', $5) returning ${COLUMNS}`,
    [one.id, one.account, at, JSON.stringify(one.options), one.job],
  )
  for (const [place, { name, content }] of files.entries())
    await connection.query('insert into import_files (import, place, name, content) values ($1, $2, $3, $4)', [
      ...[one.id, place, name, Buffer.from(content)],
    ])
  return rows[0]!
}

export async function findImport(connection: Connection, id: string): Promise<StoredImport | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined
  const { rows } = await connection.query<StoredImport>(`select ${COLUMNS} from imports where id = $1`, [id])
  return rows[0]
}

export async function importFilesOf(
  connection: Connection,
  id: string,
): Promise<{ name: string; bytes: Uint8Array }[]> {
  const { rows } = await connection.query<{ name: string; content: Buffer }>(
    'select name, content from import_files where import = $1 order by place',
    [id],
  )
  return rows.map(({ name, content }) => ({ name, bytes: content }))
}

/** Absent when it is in another state. */
export async function moveImport(
  connection: Connection,
  id: string,
  move: ImportMove,
): Promise<StoredImport | undefined> {
  const { rows } = await connection.query<StoredImport>(
    `update imports set state = $3, job = coalesce($4, job), preview = coalesce($5::jsonb, preview)
     where id = $1 and state = any($2) returning ${COLUMNS}`,
    [id, [...move.from], move.to, move.job ?? null, move.preview === undefined ? null : JSON.stringify(move.preview)],
  )
  return rows[0]
}

/** Once stored, the lines are in the ledgers; the files go. Those that nobody accepted go after a while. */
export async function dropImportFiles(connection: Connection, id: string, before: string): Promise<void> {
  await connection.query(
    `delete from import_files f using imports i where i.id = f.import and (i.id = $1 or i.at < $2)`,
    [id, before],
  )
}
