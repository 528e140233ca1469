/** Writes a whole store, as it stood at one moment, into one file. */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip, type Gzip } from 'node:zlib'
import { to as copyTo } from 'pg-copy-streams'
import { END_OF_ROWS, type FileEnd, type Manifest, type TableEnd, type TableHead } from './backup-file.ts'
import type { Database, Transaction } from './database.ts'
import { storeProblem } from './problems.ts'
import { type Connection, quoteName } from './sql.ts'

/** In the order in which they can be filled. What follows from units, periods and the pack is made anew on restoring. */
const FIXED = ['counties', 'unit_codes', 'units', 'counted_at', 'periods', 'definitions', 'actions', 'action_lines']
const KEPT = [
  ...['attachments', 'views', 'rounds', 'hand_ins', 'corrections', 'reminders', 'requests', 'cells', 'filings'],
  ...['settings', 'appointments', 'accesses'],
]
/** Who may sign in: kept beside the store by those who serve it, in a schema of their own; sessions end with a restore. */
export const ACCOUNTS = ['accounts.user', 'accounts.account', 'accounts.twoFactor']

/** Told how many bytes of how many are through; throws when it shall go no further. */
export type BackupProgress = (done: number, of: number) => Promise<void>

export async function backup(
  database: Database,
  now: string,
  file: string,
  progress: BackupProgress = async () => undefined,
): Promise<void> {
  const draft = `${file}.${process.pid}.part`
  try {
    const gzip = createGzip({ level: 5 })
    // A full disk or a missing folder ends the pipe, and with it whoever waits to write into it.
    const written = pipeline(gzip, createWriteStream(draft, { mode: 0o600 }))
    await Promise.all([
      written,
      database.owner(
        (transaction) => writeAll(transaction, gzip, now, progress),
        'begin isolation level repeatable read read only',
      ),
    ])
    await syncFile(draft)
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw cannotWrite(error)
      ? storeProblem('store-backup-unwritable', { file, why: String((error as NodeJS.ErrnoException).code) })
      : error
  }
}

const cannotWrite = (error: unknown): boolean =>
  ['ENOENT', 'EACCES', 'ENOSPC', 'EROFS', 'EISDIR', 'ENOTDIR', 'EIO', 'EPERM'].includes(
    String((error as NodeJS.ErrnoException).code),
  )

async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  await handle.sync()
  await handle.close()
}

async function writeAll(transaction: Transaction, out: Gzip, now: string, progress: BackupProgress): Promise<void> {
  try {
    const manifest: Manifest = { youju: 'backup', format: 1, at: now, counted: await countedHashes(transaction) }
    await write(out, `${JSON.stringify(manifest)}\n`)
    const { rows: ledgers } = await transaction.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'youju' and tablename like 'ledger\\_%' order by 1`,
    )
    const sizes = await sizesOf(transaction, [...FIXED, ...ledgers.map(({ name }) => name), ...KEPT, ...ACCOUNTS])
    const whole = [...sizes.values()].reduce((sum, size) => sum + size, 0)
    let through = 0
    for (const [table, size] of sizes) {
      await writeTable(transaction, out, table, (bytes) => progress(through + Math.min(bytes, size), whole))
      through += size
    }
    await write(out, `${JSON.stringify({ end: 'backup', tables: sizes.size } satisfies FileEnd)}\n`)
    out.end()
  } catch (error) {
    out.destroy(error as Error)
    throw error
  }
}

/** The tables that there are, with what each takes on the disk. */
async function sizesOf(connection: Connection, tables: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await connection.query<{ name: string; size: number }>(
    `select name, pg_table_size(table_id) as size
     from unnest($1::text[], $2::text[]) with ordinality as t (name, quoted, place),
       lateral (select to_regclass(quoted) as table_id) found
     where table_id is not null order by place`,
    [tables, tables.map(quoteTable)],
  )
  return new Map(rows.map(({ name, size }) => [name, size]))
}

/** `accounts.user` names a schema; what names none is the store's own. */
export const quoteTable = (table: string): string => table.split('.').map(quoteName).join('.')

export const columnsOf = async (connection: Connection, table: string): Promise<string[]> => {
  const [name, schema = 'youju'] = table.split('.').reverse()
  const { rows } = await connection.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = $1 and table_name = $2 and is_generated = 'NEVER' order by ordinal_position`,
    [schema, name],
  )
  return rows.map((row) => row.name)
}

/** How each ledger was counted: tells on restoring whether the same cells must come out. */
export async function countedHashes(connection: Connection): Promise<Record<string, string>> {
  const { rows } = await connection.query<{ ledger: string; hash: string }>(
    `select ledger, encode(sha256(convert_to(counted_as, 'UTF8')), 'hex') as hash from made_tables`,
  )
  return Object.fromEntries(rows.map(({ ledger, hash }) => [ledger, hash]))
}

const TELL_AFTER = 4 * 1024 * 1024

async function writeTable(
  transaction: Transaction,
  out: Gzip,
  table: string,
  tell: (bytes: number) => Promise<void>,
): Promise<void> {
  const head: TableHead = { table, columns: await columnsOf(transaction, table) }
  await tell(0)
  await write(out, `${JSON.stringify(head)}\n`)
  const copy = transaction.client.query(
    copyTo(`copy ${quoteTable(table)} (${head.columns.map(quoteName).join(', ')}) to stdout`),
  )
  const hash = createHash('sha256')
  let [bytes, told] = [0, 0]
  try {
    for await (const chunk of copy) {
      hash.update(chunk as Buffer)
      await write(out, chunk as Buffer)
      bytes += (chunk as Buffer).length
      if (bytes - told < TELL_AFTER) continue
      told = bytes
      await tell(bytes)
    }
  } catch (error) {
    // A copy nobody reads to its end holds its connection for ever.
    void (transaction.client as unknown as { end(): Promise<void> }).end().catch(() => undefined)
    throw error
  }
  const end: TableEnd = { rows: copy.rowCount, sha256: hash.digest('hex') }
  await write(out, `${END_OF_ROWS}${JSON.stringify(end)}\n`)
}

async function write(out: Gzip, text: string | Buffer): Promise<void> {
  if (out.destroyed) throw out.errored ?? new Error('the backup file was closed')
  if (out.write(text)) return
  const closed = new AbortController()
  const end = (): void => closed.abort()
  out.once('close', end)
  try {
    await once(out, 'drain', { signal: closed.signal })
  } catch (error) {
    throw out.errored ?? error
  } finally {
    out.off('close', end)
  }
}
