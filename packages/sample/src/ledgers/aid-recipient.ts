/** Lists of recipients, as long as the payments of the term say; a few schools keep them here, others in the aid system. */
import { findPeriod } from '@youju/model'
import { randomOf } from '../random.ts'
import type { LedgerModel } from '../scene.ts'

export const aidRecipient: LedgerModel = {
  needs: ['pupil', 'aid-kind', 'stage', 'standard', 'paid-on', 'failed'],
  complete: true,
  *lines({ unit, school, county, period }, beside) {
    const term = period === null ? undefined : findPeriod(period)
    if (!term || !school || !randomOf(county.seed, 'aid lists', unit.code).chance(0.1)) return
    const known = Map.groupBy(
      (beside.lines('hardship') ?? []).filter(
        (line) => String(line['recognised-on']) <= term.to && String(line.until) >= term.to,
      ),
      (line) => line.stage,
    )
    const given = new Map<unknown, number>()
    for (const item of beside.lines('aid-item') ?? []) {
      const paidOn = String(item['paid-on'])
      if (paidOn < term.from || paidOn > term.to) continue
      const pupils = known.get(item.stage) ?? []
      for (let at = 0; at < Number(item.persons); at++) {
        const number = given.get(item.stage) ?? 0
        given.set(item.stage, number + 1)
        yield {
          pupil: pupils[number]?.pupil ?? `示例学生${String(item.stage)}名单${number + 1}`,
          'aid-kind': item['aid-kind']!,
          stage: item.stage!,
          standard: item.standard!,
          'paid-on': paidOn,
          failed: false,
        }
      }
    }
  },
}
