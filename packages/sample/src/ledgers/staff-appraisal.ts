/** The appraisal of the last year in some schools: a fifth excellent, nearly all others qualified. */
import { randomOf } from '../random.ts'
import type { LedgerModel } from '../scene.ts'

export const staffAppraisal: LedgerModel = {
  needs: ['appraised-on', 'staff-number', 'ethics-grade', 'year-grade', 'put-forward', 'promoted'],
  complete: true,
  *lines({ school, unit, county, year }, beside) {
    const random = randomOf(county.seed, 'appraisal of staff', unit.code)
    if (!school || year !== county.years.at(-1) || !random.chance(0.2)) return
    for (const { 'staff-number': number } of beside.lines('staff-member') ?? []) {
      const grade = random.chance(0.18) ? 'excellent' : random.chance(0.985) ? 'qualified' : 'basically'
      yield {
        'appraised-on': `${year}-12-20`,
        'staff-number': number!,
        ...{ 'ethics-grade': grade === 'basically' ? 'qualified' : grade, 'year-grade': grade },
        ...{ 'title-put-forward': random.chance(0.04), promoted: false, 'put-forward': grade === 'excellent' },
        'project-money': false,
      }
    }
  },
}
