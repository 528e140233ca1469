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
const KEPT = ['attachments', 'views', 'rounds', 'hand_ins', 'corrections', 'reminders', 'requests', 'cells', 'filings']

export async function backup(database: Database, now: string, file: string): Promise<void> {
  const draft = `${file}.${process.pid}.part`
  try {
    const gzip = createGzip({ level: 5 })
    // A full disk or a missing folder ends the pipe, and with it whoever waits to write into it.
    const written = pipeline(gzip, createWriteStream(draft))
    await Promise.all([
      written,
      database.owner(
        (transaction) => writeAll(transaction, gzip, now),
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

async function writeAll(transaction: Transaction, out: Gzip, now: string): Promise<void> {
  try {
    const manifest: Manifest = { youju: 'backup', format: 1, at: now, counted: await countedHashes(transaction) }
    await write(out, `${JSON.stringify(manifest)}\n`)
    const ledgers = await transaction.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'youju' and tablename like 'ledger\\_%' order by 1`,
    )
    const tables = [...FIXED, ...ledgers.rows.map(({ name }) => name), ...KEPT]
    for (const table of tables) await writeTable(transaction, out, table)
    await write(out, `${JSON.stringify({ end: 'backup', tables: tables.length } satisfies FileEnd)}\n`)
    out.end()
  } catch (error) {
    out.destroy(error as Error)
    throw error
  }
}

/** How each ledger was counted: tells on restoring whether the same cells must come out. */
export async function countedHashes(connection: Connection): Promise<Record<string, string>> {
  const { rows } = await connection.query<{ ledger: string; hash: string }>(
    `select ledger, encode(sha256(convert_to(counted_as, 'UTF8')), 'hex') as hash from made_tables`,
  )
  return Object.fromEntries(rows.map(({ ledger, hash }) => [ledger, hash]))
}

async function writeTable(transaction: Transaction, out: Gzip, table: string): Promise<void> {
  const { rows: columns } = await transaction.query<{ name: string }>(
    `select column_name as name from information_schema.columns
     where table_schema = 'youju' and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
    [table],
  )
  const head: TableHead = { table, columns: columns.map(({ name }) => name) }
  await write(out, `${JSON.stringify(head)}\n`)
  const copy = transaction.client.query(
    copyTo(`copy ${quoteName(table)} (${head.columns.map(quoteName).join(', ')}) to stdout`),
  )
  const hash = createHash('sha256')
  for await (const chunk of copy) {
    hash.update(chunk as Buffer)
    await write(out, chunk as Buffer)
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
