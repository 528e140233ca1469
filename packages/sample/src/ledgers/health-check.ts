/** Daily health checks of some schools, in the months in which they teach. */
import { randomOf } from '../random.ts'
import type { LedgerModel } from '../scene.ts'

/** School days of each month; none in the long holidays. */
const DAYS = [12, 5, 22, 21, 20, 21, 4, 0, 22, 17, 21, 22]

export const healthCheck: LedgerModel = {
  needs: ['school-days', 'days-checked', 'away-ill', 'followed-up'],
  *lines({ school, unit, county, year, period, random }) {
    if (!school || !randomOf(county.seed, 'health checks', unit.code).chance(0.3)) return
    const days = DAYS[Number(period!.slice(5, 7)) - 1]!
    if (days === 0) return
    const ill = random.happens(school.pupils(year) * days, 0.002)
    yield {
      ...{ 'school-days': days, 'days-checked': random.chance(0.97) ? days : days - 1 },
      ...{ 'away-ill': ill, 'followed-up': ill },
    }
  },
}
