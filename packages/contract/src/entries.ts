/** Ledgers and their entries: looking, recording, history, evidence, import and export. */
import { CodeList, Filter, Label, Ledger, VERBS } from '@youju/model'
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

export const LedgerCard = z.object({
  code: z.string(),
  label: Label,
  initials: z.string().describe('Of its Chinese name’s pinyin, to be found by'),
  area: z.number().int().nullable().describe('Place among the areas'),
  shape: z.enum(['form', 'roster', 'event']),
  period: z.string(),
  mechanisms: z.array(z.string()),
  filledBy: z.string(),
  personal: z.boolean().describe('Has personal fields'),
  appendOnly: z.boolean(),
  entries: z.number().int().describe('Live entries within one’s reach'),
  may: z.array(z.enum(VERBS)),
})

export const listLedgers = defineRoute({
  method: 'GET',
  path: '/ledgers',
  summary: 'The ledgers somebody may read, with how many entries each has within reach',
  access: 'signed-in',
  reply: z.object({
    areas: z.array(Label).describe('Fields of work, in the order of the pack'),
    ledgers: z.array(LedgerCard),
  }),
})

export const getLedgerDefinition = defineRoute({
  method: 'GET',
  path: '/ledgers/:ledger',
  summary: 'A ledger’s fields, rules and code lists',
  access: { verb: 'read', over: 'ledger' },
  params: z.object({ ledger: z.string() }),
  reply: z.object({
    ledger: Ledger,
    lists: z.array(CodeList).describe('Whole, with aliases and groups: what is pasted is read in the browser as well'),
    periods: z.array(z.string()).describe('Periods that have entries, and the present one, newest first'),
    may: z.array(z.enum(VERBS)),
  }),
  problems: ['unknown-ledger'],
})

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

const ChangesBody = z.object({
  changes: z.array(EntryChange).min(1).max(2000),
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

export const saveChanges = defineRoute({
  method: 'POST',
  path: '/ledgers/:ledger/changes',
  summary: 'Records changes as one submission: all of them or none',
  access: { verb: 'record', over: 'ledger' },
  params: z.object({ ledger: z.string() }),
  body: ChangesBody.extend({ correction: z.boolean().default(false).describe('Allows changes of locked entries') }),
  reply: z.object({ sequence: z.number().int().nullable(), entries: z.array(Row) }),
  problems: [
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
  ],
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
  problems: [
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
    'if-match-missing',
  ],
  idempotent: true,
})

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

export const View = z.object({
  id: z.string(),
  name: z.string().min(1),
  ledger: z.string(),
  definition: z.object({
    columns: z.array(z.string()).optional(),
    where: Filter.optional(),
    search: z.string().optional(),
    sort: z.string().optional(),
  }),
})

export const listViews = defineRoute({
  method: 'GET',
  path: '/ledgers/:ledger/views',
  summary: 'One’s own saved views of a ledger',
  access: 'signed-in',
  params: z.object({ ledger: z.string() }),
  reply: z.object({ views: z.array(View) }),
})

export const saveView = defineRoute({
  method: 'PUT',
  path: '/ledgers/:ledger/views/:name',
  summary: 'Keeps a view under a name, in place of one of that name',
  access: 'signed-in',
  params: z.object({ ledger: z.string(), name: z.string().min(1).max(60) }),
  body: View.shape.definition,
  reply: View,
})

export const removeView = defineRoute({
  method: 'DELETE',
  path: '/ledgers/:ledger/views/:name',
  summary: 'Removes a saved view',
  access: 'signed-in',
  params: z.object({ ledger: z.string(), name: z.string() }),
  reply: z.object({ removed: z.boolean() }),
})

/** A cell of a file as it was read, with what is wrong with it. */
const SheetPreview = z.object({
  file: z.string(),
  sheet: z.string(),
  ledger: z.string(),
  label: Label,
  header: z.array(z.object({ column: z.string(), text: z.string(), field: z.string().nullable() })),
  rows: z.array(
    z.object({
      row: z.number().int(),
      cells: z.array(z.string()),
      marks: z.array(
        z.object({ column: z.string().nullable(), level: z.enum(['error', 'warning']), message: z.string() }),
      ),
    }),
  ),
  lines: z.number().int().describe('Lines of the sheet; `rows` holds those marked and the first hundred'),
  marked: z.number().int().describe('Lines with marks, shown or not'),
  captured: z.number().int(),
  revised: z.number().int(),
  unchanged: z.number().int(),
  refused: z.number().int(),
})

export const ImportPreview = z.object({
  id: z.string(),
  state: z.enum(['reading', 'read', 'storing', 'stored', 'failed', 'cancelled']),
  job: z.string(),
  sheets: z.array(SheetPreview),
  problems: z.array(ProblemReply).describe('Of whole files: wrong type, no header, …'),
  notes: z.array(z.string()).describe('What was left out, and what looks wrong'),
  refused: z.number().int(),
  warnings: z.number().int(),
})

export const addImport = defineRoute({
  method: 'POST',
  path: '/imports',
  summary: 'Reads files (multipart) for a preview, as a job; nothing is stored',
  access: { verb: 'record', over: 'office' },
  query: z.object({ ledger: z.string().optional(), unit: z.string().optional(), period: z.string().optional() }),
  reply: ImportPreview,
  problems: ['upload-too-large', 'file-missing'],
  idempotent: true,
})

export const getImport = defineRoute({
  method: 'GET',
  path: '/imports/:import',
  summary: 'The preview: each refused cell marked and why',
  access: 'signed-in',
  params: z.object({ import: z.string() }),
  reply: ImportPreview,
  problems: ['unknown-import'],
})

export const acceptImport = defineRoute({
  method: 'POST',
  path: '/imports/:import/accept',
  summary: 'Stores what the preview showed, as a job: all of it, or the good rows only when asked for',
  access: 'signed-in',
  params: z.object({ import: z.string() }),
  body: z.object({ goodRows: z.boolean().default(false), reason: z.string().default('') }),
  reply: ImportPreview,
  problems: ['unknown-import', 'import-refused', 'warning-needs-reason', 'entry-locked', 'entry-handed-in'],
  idempotent: true,
})
