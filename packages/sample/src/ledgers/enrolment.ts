/** Pupils by stage and grade on 1 September: each grade is last year's grade below, less leavers, with those who joined. */

import { characterOf } from '../random.ts'
import type { LedgerModel } from '../scene.ts'

export const enrolment: LedgerModel = {
  needs: ['stage', 'grade', 'pupils', 'girls', 'new-entrants'],
  complete: true,
  *lines({ school, year }) {
    for (const facts of school?.stages ?? [])
      for (const window of facts.windows(year)) {
        const pupils = window.high - window.low
        const model = facts.stage === 'senior' && characterOf(school!.unit.code) < 0.4
        yield {
          stage: facts.stage,
          grade: facts.grades[window.grade]!,
          pupils,
          girls: facts.countIn('girl', window),
          boarders: facts.countIn('boarder', window),
          'new-entrants': window.grade === 0 ? pupils : 0,
          'left-behind': facts.countIn('left-behind', window),
          migrants: facts.countIn('migrant', window),
          disabled: facts.countIn('disabled', window),
          'in-catchment': facts.countIn('in-catchment', window),
          'in-hardship': facts.countIn('in-hardship', window),
          'in-model-school': facts.stage === 'senior' ? (model ? pupils : 0) : null,
          'after-school': facts.countIn('after-school', window),
        }
      }
  },
}
