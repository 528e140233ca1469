/** Staff by stage: teachers from pupils and classes, their degrees, titles and training near the published shares. */
import { characterOf, randomOf } from '../random.ts'
import type { LedgerModel } from '../scene.ts'
import type { StageName } from '../school-types.ts'

/** Teachers above the required degree, national bulletin 2022: primary 0.98 with college, junior 0.93 with bachelor. */
const ABOVE: Readonly<Record<StageName, number>> = {
  ...{ preschool: 0.9, primary: 0.97, junior: 0.92, senior: 0.13, vocational: 0.1, special: 0.97 },
}

export const staff: LedgerModel = {
  needs: ['stage', 'teachers', 'staff', 'qualified', 'above-required'],
  *lines({ school, year, county }) {
    for (const facts of school?.stages ?? []) {
      const teachers = facts.teachers(year)
      if (teachers === 0) continue
      const random = randomOf(county.seed, 'staff', school!.unit.code, facts.stage)
      const growth = (year - county.years[0]!) * 0.004
      const part = (share: number, of: number): number =>
        Math.min(of, Math.round(of * Math.min(1, share + growth + 0.03 * random.normal())))
      const qualified = part(0.998, teachers)
      const staff = Math.round(
        teachers * (facts.stage === 'preschool' ? 1.75 : 1.08 + 0.08 * characterOf(school!.unit.code)),
      )
      yield {
        stage: facts.stage,
        staff,
        teachers,
        women: Math.min(
          staff,
          part(facts.stage === 'preschool' ? 0.97 : facts.stage === 'primary' ? 0.74 : 0.6, staff),
        ),
        qualified,
        'above-required': part(ABOVE[facts.stage], qualified),
        licensed: part(facts.stage === 'preschool' ? 0.95 : 0.995, teachers),
        'intermediate-title': part(facts.stage === 'preschool' ? 0.15 : 0.5, teachers),
        backbone: part(0.12, teachers),
        'sport-and-arts': facts.stage === 'preschool' ? 0 : part(0.15, teachers),
        studying: Math.max(0, part(0.05, teachers)),
        'trained-360': part(0.96, teachers),
      }
    }
  },
}
