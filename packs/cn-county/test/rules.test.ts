/** Every rule of the pack has an entry that passes and one that does not, and both do so. */
import { getLedger, type WorkCalendar } from '@youju/model'
import { checkRuleExamples } from '@youju/record'
import { expect, test } from 'vitest'
import { pack } from '../src/index.ts'

/** The examples keep clear of holidays: which days are worked is the business of whoever has the calendar. */
const weekdays: WorkCalendar = { isWorkday: (day) => ![0, 6].includes(new Date(day).getUTCDay()) }

test.each(pack.ledgers.map((ledger) => ledger.code))('every rule of %s holds its examples', (code) =>
  expect(checkRuleExamples(getLedger(pack, code), pack, weekdays)).toEqual([]),
)
