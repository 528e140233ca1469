/** The trail: actions of the chain, and who read or took what of children's records. */
import { Label } from '@youju/model'
import { z } from 'zod'
import { Job } from './jobs.ts'
import { defineRoute, Paging, pageOf } from './route.ts'

export const ActionRow = z.object({
  county: z.string(),
  countyName: z.string(),
  sequence: z.number().int(),
  at: z.string(),
  by: z.string(),
  ledger: z.string(),
  ledgerLabel: Label,
  reason: z.string(),
  lines: z.number().int(),
  hash: z.string(),
})

/** Days or moments; `by` is a user name. */
const Span = { from: z.string().optional(), to: z.string().optional(), by: z.string().optional() }

export const listActions = defineRoute({
  method: 'GET',
  path: '/audit/actions',
  summary: 'Actions of the chain, newest first',
  access: { verb: 'audit', over: 'office' },
  query: z.object({ ledger: z.string().optional(), ...Span, ...Paging }),
  reply: pageOf(ActionRow).extend({ head: z.object({ sequence: z.number().int(), hash: z.string() }).nullable() }),
})

const DEEDS = [
  ...(['read', 'export', 'attachment', 'backup'] as const),
  ...(['sign-in', 'sign-in-refused', 'sign-out', 'account', 'appointment'] as const),
] as const

export const AccessRow = z.object({
  id: z.string(),
  at: z.string(),
  by: z.string(),
  deed: z.enum(DEEDS),
  ledger: z.string().nullable(),
  ledgerLabel: Label.nullable(),
  unit: z.string().nullable(),
  unitName: z.string().nullable(),
  entries: z.number().int().nullable(),
  note: z.string(),
})

export const listAccesses = defineRoute({
  method: 'GET',
  path: '/audit/accesses',
  summary: 'Reads of personal records, exports, sign-ins and changes of rights, of one’s counties, newest first',
  access: { verb: 'audit', over: 'office' },
  query: z.object({ deed: z.string().optional(), ledger: z.string().optional(), ...Span, ...Paging }),
  reply: pageOf(AccessRow),
})

export const verifyAudit = defineRoute({
  method: 'POST',
  path: '/audit/verify',
  summary: 'Verifies the chain as a job; its result names the first broken link',
  access: { verb: 'audit', over: 'office' },
  reply: Job,
  idempotent: true,
})
