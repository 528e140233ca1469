/** Values out of all proportion: rates above 100 %, slips of a unit by ten thousand, two figures that cannot both be. */
import type { Checking, Finding, Rule } from '../rule.ts'
import { costs } from './implausible/costs.ts'
import { impossibleRates } from './implausible/impossible-rates.ts'
import { limits } from './implausible/limits.ts'
import { lostTenThousand } from './implausible/lost-ten-thousand.ts'
import { perPerson } from './implausible/per-person.ts'
import { proportions } from './implausible/proportions.ts'
import { unitSlips } from './implausible/unit-slips.ts'

export const implausible: Rule = { code: 'implausible', kind: 'implausible', check }

function* check(checking: Checking): Iterable<Finding> {
  yield* impossibleRates(checking)
  yield* limits(checking)
  yield* proportions(checking)
  yield* unitSlips(checking)
  yield* costs(checking)
  yield* perPerson(checking)
  yield* lostTenThousand(checking)
}
