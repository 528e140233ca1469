/** Rooms, grounds, equipment, computers and books of a stage, per pupil about the standard of 2017, unlike from school to school. */
import { randomOf } from '../random.ts'
import type { LedgerModel } from '../scene.ts'
import type { SchoolFacts, StageFacts } from '../school-facts.ts'

export const schoolConditions: LedgerModel = {
  needs: [
    'stage',
    'teaching-area',
    'indoor-sports-area',
    'sports-ground-area',
    'equipment-value',
    'computers',
    'books',
  ],
  *lines({ school, county, year }) {
    for (const facts of school?.stages ?? []) {
      const random = randomOf(county.seed, 'conditions', school!.unit.code, facts.stage)
      const pupils = facts.pupils(year)
      if (pupils === 0) continue
      const built = Math.max(40, facts.pupils(county.years[0]!))
      const junior = facts.stage === 'junior' ? 1.25 : 1
      const amount = (perPupil: number): number => Math.round(built * random.lognormal(perPupil * junior, 0.28))
      const classes = facts.classes(year)
      const rooms = Math.max(1, Math.round((classes / 12) * random.between(0.7, 1.6)))
      const [teaching, books] = [amount(5.2), amount(28)]
      yield {
        stage: facts.stage,
        'teaching-area': teaching,
        'indoor-sports-area': Math.round(teaching * random.between(0.03, 0.2)),
        'sports-ground-area': amount(8.4),
        'equipment-value': amount(2300),
        'multimedia-rooms': Math.round(classes * random.between(0.9, 1.15)),
        computers: amount(0.16),
        books,
        'new-books': Math.round(books * random.between(0.02, 0.06)),
        'music-rooms': rooms,
        'art-rooms': rooms,
        'music-and-art-met': random.chance(0.93),
        'shared-part': sharedPart(school!, facts, year),
        'in-scope': facts.stage === 'primary' || facts.stage === 'junior',
      }
    }
  },
}

const WEIGHTS: Readonly<Record<string, number>> = { primary: 1, junior: 1.1, senior: 1.2 }
const weighted = (facts: StageFacts, year: number): number => (WEIGHTS[facts.stage] ?? 0) * facts.pupils(year)

/** Only schools of several stages share anything between them. */
function sharedPart(school: SchoolFacts, facts: StageFacts, year: number): number | null {
  const stages = school.stages.filter((one) => weighted(one, year) > 0)
  if (stages.length < 2 || !stages.includes(facts)) return null
  const whole = stages.reduce((sum, one) => sum + weighted(one, year), 0)
  return Number((weighted(facts, year) / whole).toFixed(6))
}
