/** The register of party members of some units: as many full members as the yearly return counts. */
import { MARK } from '../place-names.ts'
import { randomOf } from '../random.ts'
import type { LedgerModel } from '../scene.ts'
import { membersOf } from './party.ts'

export const partyMember: LedgerModel = {
  needs: [
    'person',
    'member-stage',
    'applied-on',
    'active-on',
    'probationary-on',
    'full-on',
    'in-branch-since',
    'hours',
  ],
  complete: true,
  *lines(scene) {
    const { unit, county } = scene
    const random = randomOf(county.seed, 'party register', unit.code)
    if (!random.chance(0.2)) return
    const first = county.years[0]! - 1
    for (let at = 1; at <= membersOf(scene); at++) {
      const joined = first - random.whole(1, 25)
      yield {
        person: `${MARK}党员${unit.code}${String(at).padStart(3, '0')}`,
        'member-stage': 'full',
        ...{ 'applied-on': `${joined - 2}-03-10`, 'active-on': `${joined - 1}-04-12` },
        ...{ 'probationary-on': `${joined}-06-20`, 'full-on': `${joined + 1}-06-20` },
        ...{ 'in-branch-since': `${first}-08-20`, 'left-on': null },
        hours: random.whole(32, 44),
      }
    }
  },
}
