/** Aid of each term: pupils in hardship by kind and standard, half of the yearly standard a term. */

import { dayAfter } from '../days.ts'
import { randomOf } from '../random.ts'
import type { LedgerModel } from '../scene.ts'
import type { StageFacts } from '../school-facts.ts'
import type { StageName } from '../school-types.ts'

type Kind = { kind: string; yearly: number; count: (facts: StageFacts, year: number) => number }

const inHardship = (facts: StageFacts, year: number): number => facts.count('in-hardship', year)
const boardersInHardship = (facts: StageFacts, year: number): number =>
  Math.round((inHardship(facts, year) * facts.count('boarder', year)) / Math.max(1, facts.pupils(year)))

const KINDS: Readonly<Record<StageName, readonly Kind[]>> = {
  preschool: [{ kind: '11', yearly: 1000, count: inHardship }],
  primary: [
    { kind: '04', yearly: 1250, count: boardersInHardship },
    { kind: '05', yearly: 625, count: (facts, year) => inHardship(facts, year) - boardersInHardship(facts, year) },
  ],
  junior: [
    { kind: '04', yearly: 1500, count: boardersInHardship },
    { kind: '05', yearly: 750, count: (facts, year) => inHardship(facts, year) - boardersInHardship(facts, year) },
  ],
  senior: [{ kind: '07', yearly: 2300, count: inHardship }],
  vocational: [{ kind: '09', yearly: 2300, count: inHardship }],
  special: [{ kind: '04', yearly: 1500, count: boardersInHardship }],
}

export const aidItem: LedgerModel = {
  needs: ['aid-kind', 'stage', 'term', 'persons', 'standard', 'amount', 'paid-on', 'due-on', 'on-time'],
  *lines({ school, year, county }) {
    for (const facts of school?.stages ?? [])
      for (const { kind, yearly, count } of KINDS[facts.stage])
        for (const [term, dueOn, of] of [
          ['上学期', `${year}-06-30`, year - 1],
          ['下学期', `${year}-12-15`, year],
        ] as const) {
          const random = randomOf(county.seed, 'aid', school!.unit.code, facts.stage, kind, dueOn)
          const persons = count(facts, of)
          if (persons === 0) continue
          const paidOn = dayAfter(dueOn, random.chance(0.96) ? -random.whole(3, 40) : random.whole(1, 12))
          yield {
            'aid-kind': kind,
            stage: facts.stage,
            'award-tier': null,
            ...{ term, persons, standard: yearly / 2, amount: (persons * yearly) / 2 },
            'funding-source': random.pick(['1', '2', '4']),
            'due-on': dueOn,
            'paid-on': paidOn,
            'on-time': paidOn <= dueOn,
            failed: 0,
          }
        }
  },
}
