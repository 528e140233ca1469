/** Runs the examples that every rule carries: those that pass must pass, those that fail must be found. */
import type { Day, Ledger, Pack, RuleExample, WorkCalendar } from '@youju/model'
import { type CheckedRule, isBroken, listsOf, prepareRules } from './check-lines.ts'

/**
 * What is wrong, one sentence each; empty when all examples hold. The pack lets rules name groups of codes, the calendar
 * working days.
 */
export function checkRuleExamples(ledger: Ledger, pack?: Pack, calendar?: WorkCalendar): string[] {
  const rulesOn = new Map<Day | undefined, CheckedRule[]>()
  const ruleOn = (today: Day | undefined, index: number): CheckedRule => {
    if (!rulesOn.has(today)) rulesOn.set(today, prepareRules(ledger, pack && listsOf(pack, ledger), calendar, today))
    return rulesOn.get(today)![index]!
  }
  return ledger.rules.flatMap((rule, index) => {
    const broken = (example: RuleExample): boolean =>
      isBroken(ruleOn(example.today, index), example.line, (name, elsewhere) =>
        elsewhere
          ? example[elsewhere]?.[name ?? ledger.code]
          : name === null || name === ledger.code
            ? [example.line, ...(example.lines?.[ledger.code] ?? [])]
            : example.lines?.[name],
      )
    const place = (kind: string, at: number) => `${ledger.code}.${rule.code} examples.${kind}[${at}]`
    return [
      ...rule.examples.passes.flatMap((example, at) =>
        broken(example) ? [`${place('passes', at)}: should pass, but "${rule.check}" is false`] : [],
      ),
      ...rule.examples.fails.flatMap((example, at) =>
        broken(example) ? [] : [`${place('fails', at)}: should fail, but "${rule.check}" is true or says nothing`],
      ),
    ]
  })
}
