/** A template as a tree: what `parseTemplate` makes of the Markdown and `fillTemplate` fills. */
import type { Attributes, Condition } from './condition.ts'

export type FigureDirective = {
  is: 'figure'
  form: 'fig' | 'change' | 'growth'
  code: string
  attributes: Attributes
}
export type Inline =
  | { is: 'text'; text: string }
  /** Words that only the first part of a sentence that stays says: 其中. */
  | { is: 'once'; text: string }
  | FigureDirective
  | { is: 'name' | 'year' | 'period'; attributes: Attributes }
  | { is: 'field'; field: string; attributes: Attributes }
  | { is: 'clause'; children: readonly Inline[]; if?: Condition }
  | { is: 'each'; children: readonly Inline[]; over: Selection }

/** Which units, codes or entries a list runs over. */
export type Selection = { attributes: Attributes; if?: Condition }

/** Up to and without `end`, its closing mark; a mark of 。！？ closes a group of sentences parted by ；. */
export type Sentence = { inlines: readonly Inline[]; end: string }

export type TemplateBlock =
  | { is: 'title'; inlines: readonly Inline[] }
  | { is: 'heading'; level: 1 | 2 | 3 | 4; inlines: readonly Inline[] }
  | { is: 'paragraph' | 'item'; sentences: readonly Sentence[] }
  | { is: 'signature'; body: readonly Inline[]; date?: string }
  | { is: 'when'; if: Condition; children: readonly TemplateBlock[] }
  | { is: 'each'; over: Selection; children: readonly TemplateBlock[] }
  | {
      is: 'table'
      over: Selection
      columns: readonly { heading: readonly Inline[]; cell: readonly Inline[] }[]
    }
