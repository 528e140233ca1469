/** What inspectors gave in the year’s assessment for every criterion that people mark, at most units most of the points. */
import type { LedgerModel } from '../scene.ts'

export const inspectionMark: LedgerModel = {
  needs: ['scheme', 'assessed-period', 'criterion', 'mark-stage', 'points', 'marked-on', 'evidence'],
  *lines({ unit, year, random }, { schemes }) {
    for (const scheme of schemes(unit)) {
      const day = `${year}-12-${random.whole(10, 24)}`
      for (const { code, points, by } of scheme.criteria)
        if ('mark' in by)
          yield {
            ...{ scheme: scheme.code, 'assessed-period': String(year), criterion: code, 'mark-stage': 'checked' },
            points: Math.round(points * random.between(0.78, 1) * 2) / 2,
            ...{ 'marked-on': day, evidence: '现场检查记录', reason: null },
          }
    }
  },
}
