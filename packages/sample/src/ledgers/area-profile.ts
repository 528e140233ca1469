/** A township's land, villages, households and people; the villages are those of the tree. */
import { randomOf } from '../random.ts'
import type { LedgerModel } from '../scene.ts'
import { ofCounty } from './population.ts'

export const areaProfile: LedgerModel = {
  needs: ['land-area', 'villages', 'households', 'population'],
  *lines({ county, unit, year }) {
    const random = randomOf(county.seed, 'area', unit.code)
    const people = county.shareOut(Math.round(ofCounty(county, year)), year).get(unit.code) ?? 0
    yield {
      'land-area': Math.round(random.between(25, 180) * 10) / 10,
      villages: county.plan.villages.filter((village) => village.parent === unit.code).length,
      households: Math.round(people / random.between(2.7, 3.3)),
      population: people,
      'tuition-refund': random.pick([0.5, 0.6, 0.8]),
      'tuition-refund-limit': 0.8,
    }
  },
}
