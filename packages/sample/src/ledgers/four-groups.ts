/** The four groups term by term: as many as the school has recognised, with a little coming and going. */
import { randomOf } from '../random.ts'
import type { LedgerModel } from '../scene.ts'

const GROUPS = ['01', '02', '04', '06']

export const fourGroups: LedgerModel = {
  needs: ['hardship-group', 'before', 'added', 'removed', 'listed', 'checked-on'],
  *lines({ county, unit, year, period }, beside) {
    const recognised = beside.lines('hardship') ?? []
    const spring = period?.endsWith('-2')
    for (const group of GROUPS) {
      const random = randomOf(county.seed, 'four-groups', unit.code, period ?? year, group)
      const before = recognised.filter((line) => line['hardship-group'] === group).length
      const added = random.whole(0, 2)
      const removed = Math.min(added, random.whole(0, 2))
      yield {
        ...{ 'hardship-group': group, before, added, removed, listed: before + added - removed },
        'checked-on': spring ? `${year + 1}-03-10` : `${year}-09-12`,
      }
    }
  },
}
