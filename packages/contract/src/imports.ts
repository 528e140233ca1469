/** Spreadsheets brought in: read for a preview, looked at, then stored. */
import { Label } from '@youju/model'
import { z } from 'zod'
import { defineRoute, ProblemReply } from './route.ts'

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
