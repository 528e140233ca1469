/** Entries: looking, recording, history, export. */
import { Filter, Label, VERBS } from '@youju/model'
import { z } from 'zod'
import { defineRoute, Paging, ProblemReply, pageOf } from './route.ts'

const Value = z.union([z.string(), z.number(), z.boolean(), z.null()])
export const Values = z.record(z.string(), Value)
/** JSON in a query, such as `{"stage":"primary"}`. */
const FilterText = z
  .string()
  .transform((text, context) => {
    try {
      return Filter.parse(JSON.parse(text))
    } catch {
      context.addIssue({ code: 'custom', message: 'a filter is JSON such as {"stage":"primary"}' })
      return z.NEVER
    }
  })
  .optional()

export const Row = z.object({
  id: z.string(),
  unit: z.string(),
  unitName: z.string(),
  period: z.string().nullable(),
  values: Values.describe('Personal fields masked for those who may not see persons'),
  version: z.number().int(),
  state: z.enum(['live', 'withdrawn']),
  locked: z.boolean().describe('Approved and locked in a round: a change is a correction'),
  may: z.array(z.enum(VERBS)),
})
export type Row = z.infer<typeof Row>

const Chosen = {
  unit: z.string().optional().describe('This unit and everything below it; all within reach when absent'),
  period: z.string().optional(),
  where: FilterText,
  search: z.string().optional().describe('Text found in any text or code field'),
  sort: z.string().optional().describe('A field, `unit` or `period`; with - before it descending'),
  state: z.enum(['live', 'withdrawn', 'all']).default('live'),
}

export const listEntries = defineRoute({
  method: 'GET',
  path: '/ledgers/:ledger/entries',
  summary: 'Entries, by cursor, or from a place on for a grid that scrolls',
  access: { verb: 'read', over: 'ledger' },
  params: z.object({ ledger: z.string() }),
  query: z.object({
    ...Chosen,
    ...Paging,
    at: z.coerce.number().int().min(0).optional().describe('Rows to pass over'),
  }),
  reply: pageOf(Row).extend({
    sums: z.record(z.string(), z.number()).describe('Of numeric fields over all entries chosen'),
  }),
  problems: ['unknown-ledger', 'unit-beyond-reach', 'store-no-such-field', 'not-a-period'],
})

export const exportEntries = defineRoute({
  method: 'GET',
  path: '/ledgers/:ledger/entries.:format',
  summary: 'Every entry chosen, streamed; formulas in texts neutralised',
  access: { verb: 'export', over: 'ledger' },
  params: z.object({ ledger: z.string(), format: z.enum(['xlsx', 'csv']) }),
  query: z.object(Chosen),
  file: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv'],
  problems: ['unknown-ledger', 'unit-beyond-reach', 'store-no-such-field', 'not-a-period'],
})

export const getForm = defineRoute({
  method: 'GET',
  path: '/ledgers/:ledger/form.xlsx',
  summary: 'The spreadsheet to fill in, with what is already known',
  access: { verb: 'record', over: 'ledger' },
  params: z.object({ ledger: z.string() }),
  query: z.object({ unit: z.string(), period: z.string().optional() }),
  file: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  problems: ['unknown-ledger', 'unit-beyond-reach', 'form-period-needed'],
})

export const getEntry = defineRoute({
  method: 'GET',
  path: '/ledgers/:ledger/entries/:entry',
  summary: 'One entry; its version is the ETag',
  access: { verb: 'read', over: 'ledger' },
  params: z.object({ ledger: z.string(), entry: z.string() }),
  reply: Row,
  problems: ['unknown-ledger', 'unknown-entry'],
})

export const HistoryItem = z.object({
  at: z.string(),
  by: z.string(),
  kind: z.string(),
  reason: z.string(),
  sequence: z.number().int(),
  changes: z.array(z.object({ field: z.string(), from: Value, to: Value })),
})

export const getHistory = defineRoute({
  method: 'GET',
  path: '/ledgers/:ledger/entries/:entry/history',
  summary: 'Who changed what, when, from what to what, and why',
  access: { verb: 'read', over: 'ledger' },
  params: z.object({ ledger: z.string(), entry: z.string() }),
  reply: z.object({ items: z.array(HistoryItem) }),
  problems: ['unknown-ledger', 'unknown-entry'],
})

export const EntryChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('capture'), unit: z.string(), period: z.string().nullable(), values: Values }),
  z.object({ kind: z.literal('revise'), entry: z.string(), version: z.number().int(), values: Values }),
  z.object({ kind: z.literal('withdraw'), entry: z.string(), version: z.number().int() }),
  z.object({ kind: z.literal('move'), entry: z.string(), version: z.number().int(), unit: z.string() }),
])
export type EntryChange = z.infer<typeof EntryChange>

export const ViolationReply = z.object({
  change: z.number().int().nullable().describe('Index of the change; null when the rule is of another line'),
  level: z.enum(['error', 'warning']).describe('An error refuses the changes, a warning waits for a reason'),
  ledger: z.string().describe('Whose rule it is'),
  rule: z.string(),
  fields: z.array(z.string()),
  message: z.string(),
})

const Changes = z.array(EntryChange).min(1).max(2000)

const ChangesBody = z.object({
  changes: Changes,
  beside: z
    .array(z.object({ ledger: z.string(), changes: Changes }))
    .max(10)
    .default([])
    .describe(
      'Changes of other ledgers that happen together with these, where rules hold the ledgers against each other',
    ),
  reason: z.string().default('').describe('Asked for when revising, withdrawing, or keeping what a warning names'),
})

export const Impact = z.object({
  figures: z.array(
    z.object({
      indicator: z.string(),
      label: Label,
      unit: z.string(),
      unitName: z.string(),
      period: z.string(),
      before: z.string(),
      after: z.string(),
    }),
  ),
  scores: z.array(
    z.object({
      scheme: z.string(),
      label: Label,
      unit: z.string(),
      unitName: z.string(),
      before: z.string(),
      after: z.string(),
    }),
  ),
  rounds: z
    .array(z.object({ round: z.string(), title: z.string(), unit: z.string(), state: z.string() }))
    .describe('Whose approved hand-ins would be corrected'),
})
export type Impact = z.infer<typeof Impact>

export const checkChanges = defineRoute({
  method: 'POST',
  path: '/ledgers/:ledger/changes/check',
  summary: 'What the rules say of changes and what they would do to figures; nothing is stored',
  access: { verb: 'record', over: 'ledger' },
  params: z.object({ ledger: z.string() }),
  query: z.object({ impact: z.coerce.boolean().default(false) }),
  body: ChangesBody,
  reply: z.object({ violations: z.array(ViolationReply), problems: z.array(ProblemReply), impact: Impact.nullable() }),
  problems: ['unknown-ledger'],
})

/** What may stand against a change, however it is sent. */
const CHANGE_REFUSED = [
  'unknown-ledger',
  'unknown-entry',
  'change-breaks-rule',
  'change-breaks-rule-of-another',
  'change-breaks-rule-elsewhere',
  'change-needs-reason',
  'reason-needed',
  'change-beyond-reach',
  'entry-changed',
  'entry-locked',
  'entry-handed-in',
] as const

export const saveChanges = defineRoute({
  method: 'POST',
  path: '/ledgers/:ledger/changes',
  summary: 'Records changes of a ledger, and of others beside it, as one: all of them or none',
  access: { verb: 'record', over: 'ledger' },
  params: z.object({ ledger: z.string() }),
  body: ChangesBody.extend({ correction: z.boolean().default(false).describe('Allows changes of locked entries') }),
  reply: z.object({ sequence: z.number().int().nullable(), entries: z.array(Row) }),
  problems: CHANGE_REFUSED,
  idempotent: true,
})

export const reviseEntry = defineRoute({
  method: 'PATCH',
  path: '/ledgers/:ledger/entries/:entry',
  summary: 'Revises one entry; If-Match names the version seen, and who comes second is told what changed',
  access: { verb: 'record', over: 'ledger' },
  params: z.object({ ledger: z.string(), entry: z.string() }),
  body: z.object({ values: Values, reason: z.string().default(''), correction: z.boolean().default(false) }),
  reply: Row,
  problems: [...CHANGE_REFUSED, 'if-match-missing'],
  idempotent: true,
})
