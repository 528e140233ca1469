/** Runs the examples that every rule carries: those that pass must pass, those that fail must be found. */
import type { Ledger, Pack, Values, WorkCalendar } from '@youju/model'
import { isBroken, listsOf, prepareRules } from './check-lines.ts'

/**
 * What is wrong, one sentence each; empty when all examples hold. The pack lets rules name groups of codes, the calendar
 * working days.
 */
export function checkRuleExamples(ledger: Ledger, pack?: Pack, calendar?: WorkCalendar): string[] {
  return prepareRules(ledger, pack && listsOf(pack, ledger), calendar).flatMap((prepared) => {
    const { rule } = prepared
    const broken = (example: { line: Values; lines?: Record<string, Values[]> }): boolean =>
      isBroken(prepared, example.line, (name) =>
        name === null || name === ledger.code
          ? [example.line, ...(example.lines?.[ledger.code] ?? [])]
          : example.lines?.[name],
      )
    const place = (kind: string, index: number) => `${ledger.code}.${rule.code} examples.${kind}[${index}]`
    return [
      ...rule.examples.passes.flatMap((example, index) =>
        broken(example) ? [`${place('passes', index)}: should pass, but "${rule.check}" is false`] : [],
      ),
      ...rule.examples.fails.flatMap((example, index) =>
        broken(example) ? [] : [`${place('fails', index)}: should fail, but "${rule.check}" is true or says nothing`],
      ),
    ]
  })
}
