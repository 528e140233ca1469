/**
 * Evidence files of entries. A file and the action of the chain that names it, with its SHA-256, are stored together; it
 * is never changed or taken away.
 */
import { createHash, randomUUID } from 'node:crypto'
import { type Entry, getLedger } from '@youju/model'
import { actionSql, headSql } from './apply-changes.ts'
import type { Context } from './context.ts'
import { tableName } from './ledger-table.ts'
import { holdCounty } from './locks.ts'
import { storeProblem } from './problems.ts'
import { findReceipt, saveReceipt } from './receipts.ts'
import { type Connection, quoteName } from './sql.ts'

export type Attachment = {
  id: string
  name: string
  type: string
  bytes: number
  sha256: string
  by: string
  at: string
}
export type AttachmentToAdd = {
  name: string
  type: string
  content: Uint8Array
  requestKey?: string | undefined
}

export async function addAttachment(
  context: Context,
  { ledger: code, id: entry }: Pick<Entry, 'ledger' | 'id'>,
  file: AttachmentToAdd,
): Promise<Attachment> {
  const { database, pack, actor, clock } = context
  const ledger = getLedger(pack, code)
  const county = await database.app('all', async (connection) => {
    const { rows } = await connection.query<{ county: number }>(
      `select county_id as county from ${quoteName(tableName(ledger.code))} where id = $1`,
      [Number(entry)],
    )
    if (!rows[0]) throw storeProblem('store-unknown-entry', { ledger: ledger.code, entry })
    return rows[0].county
  })
  const attachment: Attachment = {
    ...{ id: randomUUID(), name: file.name, type: file.type, bytes: file.content.length },
    sha256: createHash('sha256').update(file.content).digest('hex'),
    ...{ by: actor.name, at: clock().toISOString() },
  }
  return database.turn(county, async (transaction) => {
    await holdCounty(transaction, county)
    const known = await findReceipt<Attachment>(transaction, county, file.requestKey)
    if (known) return known
    const { id, name, type, bytes, sha256, by, at } = attachment
    await transaction.query(
      `insert into attachments (id, county_id, ledger, entry, name, type, bytes, sha256, by, at, content)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [id, county, ledger.code, Number(entry), name, type, bytes, sha256, by, at, Buffer.from(file.content)],
    )
    await transaction.query(
      `with ${headSql}, written as (
         insert into action_lines (county_id, sequence, line, kind, entry, unit, period, values)
         select $1, head.sequence + 1, 1, 'attach', e.id, e.unit, ${ledger.shape === 'form' ? 'e.period' : 'null'}, $6::jsonb
         from ${quoteName(tableName(ledger.code))} e cross join head where e.id = $5
         returning line, kind, entry, unit, period, values
       ), acted as (${actionSql(ledger.code, 'written')})
       select from acted`,
      [county, at, by, name, Number(entry), JSON.stringify({ attachment: id, name, type, bytes, sha256 })],
    )
    await saveReceipt(transaction, county, file.requestKey, attachment)
    return attachment
  })
}

const COLUMNS = 'id, name, type, bytes, sha256, by, at'

export async function listAttachments(connection: Connection, entry: string): Promise<Attachment[]> {
  const { rows } = await connection.query<Omit<Attachment, 'at'> & { at: Date }>(
    `select ${COLUMNS} from attachments where entry = $1 order by at, id`,
    [Number(entry)],
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}

export async function findAttachment(
  connection: Connection,
  entry: string,
  id: string,
): Promise<(Attachment & { content: Uint8Array }) | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined
  const { rows } = await connection.query<Omit<Attachment, 'at'> & { at: Date; content: Buffer }>(
    `select ${COLUMNS}, content from attachments where entry = $1 and id = $2`,
    [Number(entry), id],
  )
  return rows[0] && { ...rows[0], at: rows[0].at.toISOString() }
}
