/**
 * A rule says what must be true of a line, of a unit's lines in one ledger, or across ledgers; see `expression.ts` for
 * how `check` is written. An error refuses the line; a warning is accepted with a reason.
 */
import { z } from 'zod'
import { parseExpression } from './expression.ts'
import { Code, Label } from './text.ts'

export const ExpressionText = z.string().superRefine((text, context) => {
  try {
    parseExpression(text)
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message })
  }
})

export const Line = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))

const LinesByLedger = z.record(z.string(), z.array(Line))

/** A line with, where a rule looks beyond it, the unit's other lines by ledger, those that stand elsewhere, and the day. */
const RuleExample = z.object({
  line: Line,
  lines: LinesByLedger.optional(),
  above: LinesByLedger.optional().describe('Lines of the units above'),
  'a-year-before': LinesByLedger.optional().describe('The unit’s own lines of the year before'),
  today: z.string().optional().describe('The day of asking, for a rule that goes by it'),
})
export type RuleExample = z.infer<typeof RuleExample>

export const Rule = z.object({
  code: Code,
  level: z.enum(['error', 'warning']),
  text: Label.describe('What must be true, and what to do; shown to the person who filled the line'),
  when: ExpressionText.optional().describe('Lines the rule speaks of; all when absent'),
  check: ExpressionText.describe('What must hold; a rule whose operands are missing says nothing'),
  fields: z.array(z.string()).default([]).describe('Cells to mark; the fields named in `check` when empty'),
  oneSided: z
    .boolean()
    .default(false)
    .describe(
      'Asked when lines of its own ledger are recorded, not when those it looks at go on: a count of a day against a register',
    ),
  examples: z.object({ passes: z.array(RuleExample).min(1), fails: z.array(RuleExample).min(1) }),
})
export type Rule = z.infer<typeof Rule>
