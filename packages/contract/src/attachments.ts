/** Evidence files of entries. */
import { z } from 'zod'
import { defineRoute } from './route.ts'

export const Attachment = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
  by: z.string(),
  at: z.string(),
})

const OfEntry = z.object({ ledger: z.string(), entry: z.string() })

export const listAttachments = defineRoute({
  method: 'GET',
  path: '/ledgers/:ledger/entries/:entry/attachments',
  summary: 'Evidence files of an entry',
  access: { verb: 'read', over: 'ledger' },
  params: OfEntry,
  reply: z.object({ items: z.array(Attachment) }),
  problems: ['unknown-entry'],
})

export const addAttachment = defineRoute({
  method: 'POST',
  path: '/ledgers/:ledger/entries/:entry/attachments',
  summary: 'Adds an evidence file (multipart, one file): type told by content, metadata of pictures taken off',
  access: { verb: 'record', over: 'ledger' },
  params: OfEntry,
  reply: Attachment,
  problems: ['unknown-entry', 'file-type-refused', 'file-too-large', 'file-missing'],
  idempotent: true,
})

export const getAttachment = defineRoute({
  method: 'GET',
  path: '/ledgers/:ledger/entries/:entry/attachments/:attachment',
  summary: 'The file itself',
  access: { verb: 'read', over: 'ledger' },
  params: OfEntry.extend({ attachment: z.string() }),
  file: ['application/octet-stream'],
  problems: ['unknown-entry', 'unknown-attachment', 'persons-not-shown'],
})
