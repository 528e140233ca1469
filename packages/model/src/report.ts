/** A template filled for a unit and period: a tree of blocks in which each figure keeps its identity. */
import { z } from 'zod'
import { checkDefinition } from './definition.ts'
import type { Figure } from './figure.ts'
import { PERIOD_KINDS } from './period.ts'
import type { Bound } from './quantity.ts'
import { Code, Day, Label } from './text.ts'
import { UNIT_KINDS } from './unit.ts'

/** How a template is issued as a formal document; number, dates and copies come from the register of documents. */
const Official = z.object({
  mark: z.string().min(1).describe('发文机关标志; `:name[]` is the name of the unit'),
  addressee: z.string().min(1).describe('主送机关, where the register names no other'),
  printer: z.string().min(1).describe('印发机关; `:name[]` is the name of the unit'),
  annexes: z
    .array(
      z.object({
        template: Code,
        levels: z.array(z.enum(UNIT_KINDS)).optional().describe('Only for units of these kinds'),
        period: z.enum(['same', 'next']).default('same'),
      }),
    )
    .default([])
    .describe('Reports that go with it, filled for the same unit'),
})
export type Official = z.infer<typeof Official>

export const Template = z.object({
  code: Code,
  version: z.number().int().min(1).default(1),
  label: Label,
  period: z.enum(PERIOD_KINDS),
  levels: z.array(z.enum(UNIT_KINDS)).min(1).describe('Kinds of unit that issue it'),
  official: Official.optional(),
  text: z.string().min(1).describe('Markdown with figure directives; see docs/templates.md'),
})
export type Template = z.infer<typeof Template>
export const defineTemplate = (definition: z.input<typeof Template>): Template =>
  checkDefinition('template', Template, definition)

/** A figure as it stands in the text: `words` is what is printed (`11231.89万元`), `bound` as 余/近 in it say. */
export type Run =
  | { is: 'text'; text: string }
  | { is: 'figure'; id: string; words: string; bound: Bound; figure: Figure }
export type Block =
  | { is: 'title'; runs: readonly Run[] }
  | { is: 'heading'; level: 1 | 2 | 3 | 4; runs: readonly Run[] }
  | { is: 'paragraph'; runs: readonly Run[] }
  | { is: 'item'; runs: readonly Run[] }
  | { is: 'table'; header: readonly (readonly Run[])[]; rows: readonly (readonly (readonly Run[])[])[] }
  | { is: 'signature'; body: string; date: string }

/** A sentence left out because a figure in it is missing, with what was missing. */
export type LeftOut = { text: string; figures: readonly Figure[] }

/** What makes a report a formal document 公文: head, addressee, annexes and imprint of GB/T 9704-2012. */
export const OfficialFrame = z.object({
  mark: z.string().min(1).describe('发文机关标志: full or standard short name of the body, with or without 文件'),
  number: z
    .string()
    .regex(/^[^\d第\s]+〔\d{4}〕[1-9]\d*号$/, 'a document number is written 柳教发〔2024〕1号')
    .describe('发文字号: the body’s code word, year in 〔〕, serial number'),
  copyNumber: z
    .string()
    .regex(/^\d{6}$/)
    .optional()
    .describe('份号, six digits'),
  secrecy: z.string().optional().describe('密级和保密期限'),
  urgency: z.string().optional().describe('紧急程度'),
  signatory: z.string().optional().describe('签发人, only in a document to a body above'),
  addressee: z.string().min(1).describe('主送机关, without the colon'),
  note: z.string().optional().describe('附注, without brackets'),
  copiesTo: z.array(z.string().min(1)).default([]).describe('抄送机关: higher, level, lower bodies'),
  printer: z.string().min(1).describe('印发机关'),
  printedOn: Day.describe('印发日期'),
})
export type OfficialFrame = z.infer<typeof OfficialFrame>
export const defineOfficialFrame = (definition: z.input<typeof OfficialFrame>): OfficialFrame =>
  checkDefinition('official frame', OfficialFrame, definition)

export type Report = {
  template: string
  version: number
  unit: string
  unitName: string
  period: string
  blocks: readonly Block[]
  leftOut: readonly LeftOut[]
  /** Of a report issued as a formal document. */
  frame?: OfficialFrame
  annexes?: readonly Report[]
}

export const runsText = (runs: readonly Run[]): string =>
  runs.map((run) => (run.is === 'text' ? run.text : run.words)).join('')
