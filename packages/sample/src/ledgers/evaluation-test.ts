/** What the inspectors judged in each year, item by item: nearly everything passes. */
import { randomOf } from '../random.ts'
import type { LedgerModel } from '../scene.ts'

const ITEMS = [
  ...['layout', 'uniform-standards', 'ict-teaching', 'moral-education', 'curriculum', 'workload', 'monitoring'],
  ...['balance-points', 'party-leadership', 'development-plan', 'play-teaching', 'ict-management'],
]

export const evaluationTest: LedgerModel = {
  needs: ['judged-on', 'evaluation-item', 'looked-at', 'passed'],
  *lines({ county, year }) {
    const random = randomOf(county.seed, 'evaluation', county.unit.code, year)
    for (const item of ITEMS) {
      const lookedAt = item === 'uniform-standards' ? 4 : random.whole(10, 30)
      yield {
        'judged-on': `${year}-11-${10 + random.whole(0, 12)}`,
        'evaluation-item': item,
        'looked-at': lookedAt,
        passed: lookedAt - (random.chance(0.2) ? 1 : 0),
        points: item === 'balance-points' ? random.whole(86, 97) : null,
        variation: item === 'monitoring' ? Math.round(random.between(0.05, 0.14) * 1000) / 1000 : null,
      }
    }
  },
}
