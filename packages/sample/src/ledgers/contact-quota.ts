/** The quotas that the linked households of a township come from. */
import type { LedgerModel } from '../scene.ts'
import { officialsOf } from './household.ts'

export const contactQuota: LedgerModel = {
  needs: ['leaders', 'others', 'quota'],
  *lines(scene) {
    const officials = officialsOf(scene)
    if (officials.length === 0) return
    const leaders = officials.filter(({ rank }) => rank === 'leader').length
    const others = officials.length - leaders
    yield { leaders, others, quota: leaders * 5 + others * 3 }
  },
}
