/** Values out of all proportion: rates above 100 %, slips of a unit by ten thousand, two figures that cannot both be. */
import type { Checking, Finding, Rule } from '../rule.ts'
import { costs } from './implausible/costs.ts'
import { impossibleRates } from './implausible/impossible-rates.ts'
import { limits } from './implausible/limits.ts'
import { lostTenThousand } from './implausible/lost-ten-thousand.ts'
import { perPerson } from './implausible/per-person.ts'
import { prices } from './implausible/prices.ts'
import { proportions } from './implausible/proportions.ts'
import { unitSlips } from './implausible/unit-slips.ts'

export const implausible: Rule = { code: 'implausible', kind: 'implausible', check }

const PARTS = [impossibleRates, limits, proportions, unitSlips, costs, prices, perPerson, lostTenThousand]

/** A figure that several of them take exception to is told once. */
function* check(checking: Checking): Iterable<Finding> {
  const told = new Set<string>()
  for (const part of PARTS)
    for (const finding of part(checking)) {
      const key = String(finding.in ?? finding.at)
      if (told.size < told.add(key).size) yield finding
    }
}
