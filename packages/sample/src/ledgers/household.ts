/** Households linked to the officials of a township: five to each leader, three to the others. */
import { MARK } from '../place-names.ts'
import { randomOf } from '../random.ts'
import type { LedgerModel, Scene } from '../scene.ts'

type Official = { post: string; rank: 'leader' | 'middle' | 'staff'; households: number }

export function officialsOf({ unit, county }: Scene): readonly Official[] {
  if (unit.kind !== 'township' || !randomOf(county.seed, 'linked households', unit.code).chance(0.6)) return []
  const leaders = ['镇长', '党委副书记'].map((post): Official => ({ post, rank: 'leader', households: 5 }))
  const middle = ['党政办主任', '民政办主任'].map((post): Official => ({ post, rank: 'middle', households: 3 }))
  return [...leaders, ...middle, { post: '教育干事', rank: 'staff', households: 3 }]
}

export const household: LedgerModel = {
  needs: ['card', 'village', 'head-of-household', 'official', 'official-rank', 'linked-on', 'ended-on'],
  *lines(scene) {
    const { unit, county, random } = scene
    const villages = county.plan.villages.filter((village) => village.parent === unit.code)
    let serial = 0
    for (const { post, rank, households } of officialsOf(scene))
      for (let left = households; left > 0; left--) {
        serial++
        yield {
          card: `${MARK}联〔${county.years[0]}〕${unit.code}-${serial}`,
          village: random.pick(villages).name,
          'head-of-household': `${MARK}户主${unit.code}${serial}`,
          ...{ official: post, 'official-rank': rank },
          ...{ 'linked-on': `${county.years[0]}-01-${10 + (serial % 15)}`, 'ended-on': null },
        }
      }
  },
}
