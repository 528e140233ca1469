/** Every rule lets its passing examples pass and stops its failing ones. */
import { getLedger } from '@youju/model'
import { checkRuleExamples } from '@youju/record'
import { expect, test } from 'vitest'
import { pack } from '../src/index.ts'

test.each(pack.ledgers.map(({ code }) => code))('the rules of %s do as their examples say', (code) => {
  expect(checkRuleExamples(getLedger(pack, code), pack)).toEqual([])
})
