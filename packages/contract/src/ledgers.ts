/** The ledgers somebody may read, and what each asks for. */
import { CodeList, Label, Ledger, VERBS } from '@youju/model'
import { z } from 'zod'
import { defineRoute } from './route.ts'

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
    beside: z
      .array(z.object({ code: z.string(), label: Label }))
      .describe('Ledgers that somebody may record, which rules hold against this one'),
    may: z.array(z.enum(VERBS)),
  }),
  problems: ['unknown-ledger'],
})
