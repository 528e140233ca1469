/** The party organisation of a school: a branch where it has enough members, about a third of its teachers. */
import { randomOf } from '../random.ts'
import type { LedgerModel, Scene } from '../scene.ts'

/** The same every year: as many come as leave. */
export const membersOf = ({ school, unit, county }: Scene): number => {
  if (!school) return unit.kind === 'county' ? 38 : 5
  const members = Math.round(
    school.teachers(county.years.at(-1)!) * randomOf(county.seed, 'party', unit.code).between(0.28, 0.4),
  )
  return members < 3 ? 0 : members
}

export const party: LedgerModel = {
  needs: ['organisations', 'branches', 'members', 'admitted', 'active', 'hours', 'reached-32'],
  *lines(scene) {
    const { random } = scene
    const members = membersOf(scene)
    if (members === 0) return
    const reached = Math.round(members * random.between(0.94, 1))
    yield {
      ...{ organisations: 1, branches: 1, members },
      ...{ admitted: random.happens(members, 0.04), active: random.whole(0, 3) },
      ...{ 'reached-32': reached, hours: reached * random.whole(33, 42) + (members - reached) * 20 },
    }
  },
}
