/**
 * Fills an empty store from a backup, as a whole or not at all: the file is read through first, then loaded in one
 * transaction, which is committed only when the chain holds and the cells equal a fresh computation.
 */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { findPeriod, type Pack } from '@youju/model'
import { from as copyFrom } from 'pg-copy-streams'
import { ACCOUNTS, columnsOf, countedHashes, quoteTable } from './backup.ts'
import { type Part, readBackup, type TableHead } from './backup-file.ts'
import type { Database, Transaction } from './database.ts'
import { tableName } from './ledger-table.ts'
import { holdStructure } from './locks.ts'
import { takeOverUnits } from './migrations/006-unit-actions.ts'
import { saveCountingDays } from './periods.ts'
import { storeProblem } from './problems.ts'
import { recompute } from './recompute.ts'
import { quoteName } from './sql.ts'
import { verifyChain } from './verify-chain.ts'

export async function restore(database: Database, pack: Pack, file: string): Promise<void> {
  for await (const part of readBackup(file)) void part
  await database.owner(async (transaction) => {
    await holdStructure(transaction)
    await checkEmpty(transaction)
    await transaction.query('create temp table opened on commit drop as select * from periods')
    for (const table of ['definitions', 'counting_days', 'periods', 'settings'])
      await transaction.query(`delete from ${table}`)
    const counted = await load(transaction, pack, file)
    const { rows: added } = await transaction.query<{ code: string }>(
      'insert into periods select * from opened on conflict do nothing returning code',
    )
    // A backup from before units stood in the chain.
    await transaction.query(takeOverUnits)
    await continueNumbers(transaction)
    await saveAllCountingDays(transaction, pack)
    await checkLoaded(
      transaction,
      pack,
      file,
      counted,
      added.map(({ code }) => code),
    )
  })
}

async function checkEmpty(transaction: Transaction): Promise<void> {
  const { rows } = await transaction.query<{ lines: number; units: number }>(
    'select (select count(*) from actions) as lines, (select count(*) from units) as units',
  )
  const { lines, units } = rows[0]!
  if (lines > 0 || units > 0 || (await hasAccounts(transaction)))
    throw storeProblem('store-not-empty', { lines, units })
}

async function hasAccounts(transaction: Transaction): Promise<boolean> {
  if ((await columnsOf(transaction, ACCOUNTS[0]!)).length === 0) return false
  const { rows } = await transaction.query(`select from ${quoteTable(ACCOUNTS[0]!)} limit 1`)
  return rows.length > 0
}

/** Loads every table; tells how each ledger was counted when the backup was made. */
async function load(transaction: Transaction, pack: Pack, file: string): Promise<Record<string, string>> {
  const parts = readBackup(file)
  let counted: Record<string, string> = {}
  for (;;) {
    const { value: part, done } = await parts.next()
    if (done) return counted
    if (part.is === 'manifest') counted = part.counted
    if (part.is !== 'table') continue
    await checkTable(transaction, pack, file, part)
    const columns = part.columns.map(quoteName).join(', ')
    const copy = transaction.client.query(copyFrom(`copy ${quoteTable(part.table)} (${columns}) from stdin`))
    await pipeline(Readable.from(rowsOf(parts), { objectMode: false }), copy)
  }
}

async function* rowsOf(parts: AsyncGenerator<Part>): AsyncGenerator<Buffer> {
  for (;;) {
    const { value: part, done } = await parts.next()
    if (done || part.is !== 'rows') return
    yield part.bytes
  }
}

async function checkTable(transaction: Transaction, pack: Pack, file: string, head: TableHead): Promise<void> {
  const ledgers = new Set(pack.ledgers.map((ledger) => tableName(ledger.code)))
  const known = new Set(await columnsOf(transaction, head.table))
  const missing = head.columns.find((column) => !known.has(column))
  if ((head.table.startsWith('ledger_') && !ledgers.has(head.table)) || missing !== undefined)
    throw storeProblem('store-other-pack', { file, table: head.table, column: missing ?? '—' })
}

const continueNumbers = (transaction: Transaction) =>
  transaction.query(`select
    setval('entry_id', greatest((select max(entry) from action_lines), (select max(id) from hand_ins), 1)),
    ${['counties', 'definitions', 'appointments', 'accesses']
      .map((table) => `setval(pg_get_serial_sequence('${table}', 'id'), greatest((select max(id) from ${table}), 1))`)
      .join(', ')}`)

async function saveAllCountingDays(transaction: Transaction, pack: Pack): Promise<void> {
  const { rows } = await transaction.query<{ code: string }>('select code from periods')
  const periods = rows.map(({ code }) => findPeriod(code)!)
  for (const ledger of pack.ledgers)
    await saveCountingDays(
      transaction,
      ledger,
      periods.filter(({ kind }) => kind === ledger.period),
    )
}

/** `added` periods were opened here and are not in the backup. */
async function checkLoaded(
  transaction: Transaction,
  pack: Pack,
  file: string,
  counted: Record<string, string>,
  added: readonly string[],
): Promise<void> {
  const { broken } = await verifyChain(transaction, pack)
  if (broken)
    throw storeProblem('store-not-a-backup', {
      file,
      reason: `action ${broken.county}/${broken.sequence} (${broken.broken})`,
    })
  const now = await countedHashes(transaction)
  const sameLedgers = pack.ledgers.map(({ code }) => code).filter((code) => counted[code] === now[code])
  const comparable = new Set([
    ...sameLedgers,
    ...pack.measures.filter(({ ledger }) => sameLedgers.includes(ledger)).map(({ code }) => code),
  ])
  const differences = await recompute(transaction, pack)
  const wrong = differences.find(({ code, period }) => comparable.has(code) && !added.includes(period))
  if (wrong) throw storeProblem('store-not-a-backup', { file, reason: `${wrong.code} ${wrong.unit} ${wrong.period}` })
}
