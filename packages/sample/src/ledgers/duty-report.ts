/** One duty report a year of the county's leader on education, and of some heads of schools. */
import type { LedgerModel } from '../scene.ts'

export const dutyReport: LedgerModel = {
  needs: ['delivered-on', 'post', 'self-grade', 'given-grade'],
  *lines({ unit, school, year, random }) {
    if (unit.kind !== 'county' && (!school || random.chance(0.6))) return
    const grade = random.pick(['excellent', 'good', 'good'])
    yield {
      'delivered-on': `${year}-12-20`,
      post: school ? '校长' : '分管教育工作的副职负责人',
      'self-grade': grade,
      'given-grade': grade,
    }
  },
}
