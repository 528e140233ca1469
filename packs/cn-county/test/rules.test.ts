/** Every rule lets its passing examples pass and stops its failing ones. */
import { checkRuleExamples } from '@youju/record'
import { expect, test } from 'vitest'
import { pack } from '../src/index.ts'

test.each(pack.ledgers.map((ledger) => [ledger.code, ledger] as const))(
  'the rules of %s do as their examples say',
  (_, ledger) => {
    expect(checkRuleExamples(ledger, pack)).toEqual([])
  },
)
