/** The party organisation of a school: a branch where it has enough members, about a third of its teachers. */
import type { LedgerModel } from '../scene.ts'

export const party: LedgerModel = {
  needs: ['organisations', 'branches', 'members', 'admitted', 'active', 'hours', 'reached-32'],
  *lines({ school, unit, year, random }) {
    const members = school
      ? Math.round(school.teachers(year) * random.between(0.28, 0.4))
      : unit.kind === 'county'
        ? 38
        : 5
    if (members < 3) return
    const reached = Math.round(members * random.between(0.94, 1))
    yield {
      ...{ organisations: 1, branches: 1, members },
      ...{ admitted: random.happens(members, 0.04), active: random.whole(0, 3) },
      ...{ 'reached-32': reached, hours: reached * random.whole(33, 42) + (members - reached) * 20 },
    }
  },
}
