/** Pupils recognised as in hardship: as many as the return counts each 1 September, recognised for one school year. */
import { randomOf } from '../random.ts'
import type { LedgerModel } from '../scene.ts'
import { hasTrait } from '../trait.ts'

const GROUPS = ['01', '02', '03', '04', '06', '07', '09', '99']

export const hardship: LedgerModel = {
  needs: ['pupil', 'stage', 'hardship-group', 'hardship-degree', 'recognised-on', 'until', 'notice-days'],
  complete: true,
  *lines({ school, county }) {
    for (const facts of school?.stages ?? [])
      for (const year of county.years)
        for (const { cohort, low, high } of facts.windows(year)) {
          const random = randomOf(county.seed, 'hardship', school!.unit.code, facts.stage, cohort.entry, year)
          for (let number = low; number < high; number++)
            if (hasTrait(facts.traits['in-hardship'], number))
              yield {
                pupil: `示例学生${facts.stage}${facts.serials.get(cohort)! + number + 1}-${cohort.entry}`,
                stage: facts.stage,
                'hardship-group': GROUPS[random.weighted([0.3, 0.25, 0.06, 0.02, 0.03, 0.1, 0.08, 0.16])]!,
                'hardship-reason': random.pick(['3', '4', '9', '2']),
                'hardship-degree': String(1 + random.weighted([0.2, 0.35, 0.45])),
                evidence: '示例佐证材料',
                'panel-on': `${year}-08-20`,
                'notice-from': `${year}-08-22`,
                'notice-to': `${year}-08-29`,
                'notice-days': 6,
                objection: null,
                'recognised-on': `${year}-09-01`,
                until: `${year + 1}-08-31`,
              }
        }
  },
}
