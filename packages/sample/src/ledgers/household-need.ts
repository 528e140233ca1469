/** Needs that visits to households brought home, as many as the visits say; most are solved within weeks. */
import { dayAfter } from '../days.ts'
import { MARK } from '../place-names.ts'
import { randomOf } from '../random.ts'
import type { LedgerModel } from '../scene.ts'

export const householdNeed: LedgerModel = {
  needs: ['number', 'raised-on', 'village', 'official', 'need', 'answer', 'case-state', 'due-on'],
  *lines({ unit, county, year }, beside) {
    const random = randomOf(county.seed, 'needs of households', unit.code)
    if (!random.chance(0.4)) return
    let serial = 0
    for (const visit of beside.lines('household-visit') ?? []) {
      const raisedOn = String(visit['made-on'])
      if (!raisedOn.startsWith(String(year))) continue
      for (let left = Number(visit.accepted ?? 0); left > 0; left--) {
        serial++
        const solved = random.chance(0.9)
        yield {
          number: `${MARK}诉〔${year}〕${serial}号`,
          ...{ 'raised-on': raisedOn, village: visit.village!, official: visit.official! },
          need: random.pick(['修整村道', '照看留守儿童', '联系务工', '申请资助', '安装路灯']),
          item: null,
          answer: solved ? '已办理并回访' : null,
          'case-state': solved ? 'closed' : 'working',
          ...{ 'due-on': dayAfter(raisedOn, 42), 'extended-from': null },
          'closed-on': solved ? dayAfter(raisedOn, 9 + (serial % 30)) : null,
          evidence: solved ? '回访记录' : null,
          'checked-by': solved ? `${MARK}核查员` : null,
          'on-time': solved,
        }
      }
    }
  },
}
