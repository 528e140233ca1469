/**
 * A ledger 台账 is the definition of a register. A form has a line per unit and period; a roster a line per person or
 * thing, with the days from and to which it holds; an event ledger a line per happening, with its day.
 */
import { z } from 'zod'
import { checkDefinition, duplicates } from './definition.ts'
import type { Value } from './entry.ts'
import { PERIOD_KINDS } from './period.ts'
import { Rule } from './rule.ts'
import { Code, Label } from './text.ts'
import { UNIT_KINDS } from './unit.ts'

export const FIELD_TYPES = [
  'text',
  'integer',
  'decimal',
  'money',
  'share',
  'date',
  'month',
  'boolean',
  'code',
  'reference',
  'file',
] as const
export type FieldType = (typeof FIELD_TYPES)[number]

export const Field = z.object({
  code: Code,
  label: Label,
  type: z
    .enum(FIELD_TYPES)
    .describe('money in yuan, share as a fraction of 1, reference holds the key of a line in another ledger'),
  unit: z.string().default('').describe('Unit of measure of the stored base unit: 人, 元, 平方米'),
  required: z.boolean().default(false),
  list: z.string().optional().describe('Code list of a code field'),
  ledger: z.string().optional().describe('Ledger that a reference points to'),
  atLeast: z.number().optional().describe('Smallest value; a count or amount without one may not be negative'),
  atMost: z.number().optional(),
  format: z
    .enum(['citizen-number', 'pupil-number', 'credit-code', 'organisation-code', 'school-code', 'place-code', 'phone'])
    .optional(),
  personal: z.boolean().default(false).describe('Masked for those who may not see persons'),
  empty: z
    .literal('none')
    .optional()
    .describe(
      'What it says when the field is left empty. "none": that there is nothing (0, or no). Otherwise nobody has said, and what is counted from the field is missing',
    ),
  aliases: z.array(z.string()).default([]).describe('Other headings found in spreadsheets'),
  note: Label.optional().describe('What to fill in; printed in the form'),
})
export type Field = z.infer<typeof Field>

export const Ledger = z.object({
  code: Code,
  version: z.number().int().min(1).default(1),
  label: Label,
  mechanisms: z
    .array(z.string().regex(/^M\d\d$/))
    .min(1)
    .describe('Mechanisms of domain/mechanisms.md that it keeps'),
  shape: z.enum(['form', 'roster', 'event']),
  period: z.enum(PERIOD_KINDS).describe('Kind of period its counts belong to'),
  reference: z
    .string()
    .regex(/^\d\d-\d\d$/)
    .optional()
    .describe('Month and day on which a roster is counted, when not the reference day of the period'),
  filledBy: z.object({
    kind: z.enum(UNIT_KINDS),
    types: z.array(z.string()).optional().describe('School types (codes or groups) that fill it; all when absent'),
    also: z
      .array(z.enum(UNIT_KINDS))
      .default([])
      .describe('Kinds of unit that may keep it as well, such as a bureau beside its schools; never missing'),
  }),
  sparse: z
    .boolean()
    .default(false)
    .describe('Form or roster that most units have nothing to say in (projects, agreements): silence is zero, no gap'),
  appendOnly: z
    .boolean()
    .default(false)
    .describe('Lines are added by the program and stand for good: never imported, revised, moved or withdrawn'),
  fields: z.array(Field).min(1),
  key: z
    .array(Code)
    .describe('Fields that tell one line from another within unit and period (form) or unit (roster, event)'),
  from: Code.optional().describe('Roster: field with the first day; a line without it always held'),
  to: Code.optional().describe('Roster: field with the last day'),
  date: Code.optional().describe('Event: field with the day it happened'),
  rules: z.array(Rule).default([]),
  aliases: z.array(z.string()).default([]).describe('Other titles found on spreadsheets and sheet tabs'),
})
export type Ledger = z.infer<typeof Ledger>

export const defineLedger = (definition: z.input<typeof Ledger>): Ledger =>
  checkDefinition('ledger', Ledger, definition, (ledger) => {
    const codes = ledger.fields.map((field) => field.code)
    const known = (path: string, code: string | undefined) =>
      code !== undefined && !codes.includes(code) ? [{ path, message: `${code} is not a field of the ledger` }] : []
    return [
      ...duplicates(codes).map((code) => ({ path: 'fields', message: `${code} is defined twice` })),
      ...duplicates(ledger.rules.map((rule) => rule.code)).map((code) => ({
        path: 'rules',
        message: `${code} is defined twice`,
      })),
      ...ledger.key.flatMap((code, index) => known(`key[${index}]`, code)),
      ...known('from', ledger.from),
      ...known('to', ledger.to),
      ...known('date', ledger.date),
      ...(ledger.shape === 'event' && !ledger.date
        ? [{ path: 'date', message: 'an event ledger names the field with its day' }]
        : []),
      ...ledger.fields.flatMap((field, index) => [
        ...(field.type === 'code' && !field.list
          ? [{ path: `fields[${index}].list`, message: 'a code field names its code list' }]
          : []),
        ...(field.type === 'reference' && !field.ledger
          ? [{ path: `fields[${index}].ledger`, message: 'a reference names its ledger' }]
          : []),
      ]),
    ]
  })

/** What a field says: left empty, nothing at all, or a no, or a zero where empty means that there is none. */
export function valueSaid({ empty, type }: Field, value: Value | undefined): Value {
  if (value !== null && value !== undefined) return value
  if (empty !== 'none') return null
  return type === 'boolean' ? false : NUMERIC.has(type) ? 0 : null
}
const NUMERIC: ReadonlySet<FieldType> = new Set(['integer', 'decimal', 'money', 'share'])

export function getField(ledger: Ledger, code: string): Field {
  const field = ledger.fields.find((candidate) => candidate.code === code)
  if (!field) throw new Error(`ledger ${ledger.code} has no field ${code}`)
  return field
}
