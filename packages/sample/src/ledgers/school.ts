/** Grounds of a school: land and floor by pupils, places by the size it was built for. */
import { randomOf } from '../random.ts'
import type { LedgerModel } from '../scene.ts'

export const school: LedgerModel = {
  needs: ['land-area', 'floor-area', 'dangerous-area', 'places'],
  *lines({ school: facts, county, year }) {
    if (!facts) return
    const random = randomOf(county.seed, 'grounds', facts.unit.code)
    const pupils = Math.max(30, facts.pupils(county.years[0]!))
    const floor = Math.round(pupils * random.between(6.5, 13))
    const dangerous = random.chance(0.03) ? Math.round(floor * random.between(0.02, 0.1)) : 0
    yield {
      'land-area': Math.round(Math.max(floor * 0.8, pupils * random.between(14, 32))),
      'floor-area': floor,
      'dangerous-area': year < county.years.at(-1)! ? dangerous : 0,
      places: Math.ceil((pupils * random.between(0.95, 1.35)) / 10) * 10,
      charter: random.chance(0.97),
      union: !facts.isPrivate && random.chance(0.96),
    }
  },
}
