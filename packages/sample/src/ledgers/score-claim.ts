/** What gave a unit a bonus or took points in the year’s assessment; a commendation is commoner than a circular. */
import type { LedgerModel } from '../scene.ts'

export const scoreClaim: LedgerModel = {
  needs: ['scheme', 'assessed-period', 'item', 'happened-on', 'times', 'evidence'],
  *lines({ unit, year, random }, { schemes }) {
    for (const scheme of schemes(unit)) {
      const claim = (item: string, paper: string) => ({
        ...{ scheme: scheme.code, 'assessed-period': String(year), item, times: 1 },
        'happened-on': `${year}-${random.pick(['04', '06', '09', '11'])}-${random.whole(10, 26)}`,
        evidence: `示例${paper}〔${year}〕${random.whole(1, 90)}号`,
      })
      for (const { code } of scheme.bonus?.items ?? []) if (random.chance(0.3)) yield claim(code, '表彰')
      for (const { code } of scheme.deductions) if (random.chance(0.08)) yield claim(code, '通报')
    }
  },
}
