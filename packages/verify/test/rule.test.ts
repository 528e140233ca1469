/** How a rule's finding becomes a verdict: places of the source, and what the rule leaves unsaid. */
import { repair } from '@youju/read'
import { expect, test } from 'vitest'
import { type Checking, type Finding, label, type Rule, runRule } from '../src/rule.ts'

const reason = label('不对', 'wrong')
const verdictOf = (finding: Finding) => {
  const rule: Rule = { code: 'some-rule', kind: 'typo', check: () => [finding] }
  // The first character of the source is not in the repaired text.
  return runRule(rule, { repaired: repair('\u200b各校认真落实') } as Checking)
}
const unsaid = { rule: 'some-rule', verdict: 'does not hold', kind: 'typo', quantities: [], reason }

test('a place in the repaired text is told as one of the source', () => {
  expect(verdictOf({ in: [1, 3], reason })).toEqual([{ ...unsaid, at: [2, 4] }])
})
test('a place in the source stays', () => {
  expect(verdictOf({ at: [1, 3], reason })).toEqual([{ ...unsaid, at: [1, 3] }])
  expect(verdictOf({ at: [1, 3], in: [4, 5], reason })).toEqual([{ ...unsaid, at: [1, 3] }])
})
test('what the rule says itself stands', () => {
  const said: Finding = {
    ...{ at: [1, 3], reason, verdict: 'holds', kind: 'noise', expected: '落实', quantities: ['q1'], advice: true },
  }
  expect(verdictOf(said)).toEqual([{ rule: 'some-rule', ...said }])
})
