/** A template filled for a unit and period: a tree of blocks in which each figure keeps its identity. */
import { z } from 'zod'
import { checkDefinition } from './definition.ts'
import type { Figure } from './figure.ts'
import { PERIOD_KINDS } from './period.ts'
import type { Bound } from './quantity.ts'
import { Code, Label } from './text.ts'
import { UNIT_KINDS } from './unit.ts'

export const Template = z.object({
  code: Code,
  version: z.number().int().min(1).default(1),
  label: Label,
  period: z.enum(PERIOD_KINDS),
  levels: z.array(z.enum(UNIT_KINDS)).min(1).describe('Kinds of unit that issue it'),
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

export type Report = {
  template: string
  version: number
  unit: string
  unitName: string
  period: string
  blocks: readonly Block[]
  leftOut: readonly LeftOut[]
}

export const runsText = (runs: readonly Run[]): string =>
  runs.map((run) => (run.is === 'text' ? run.text : run.words)).join('')
