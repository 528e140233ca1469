/** Merit pay shared out: a teacher has two thousand a month on average, a class teacher some hundreds more. */
import type { LedgerModel } from '../scene.ts'

const PUPILS_A_CLASS = 42

export const meritPay: LedgerModel = {
  needs: ['class-teachers', 'class-teachers-pay', 'other-teachers', 'other-teachers-pay'],
  *lines({ school, year, random }) {
    if (!school) return
    const teachers = school.stages.reduce((sum, facts) => sum + facts.teachers(year), 0)
    const classes = Math.min(teachers - 1, Math.ceil(school.pupils(year) / PUPILS_A_CLASS))
    if (classes < 1) return
    const usual = 100 * random.whole(220, 260)
    yield {
      'class-teachers': classes,
      'class-teachers-pay': classes * (usual + 100 * random.whole(36, 60)),
      'other-teachers': teachers - classes,
      'other-teachers-pay': (teachers - classes) * usual,
    }
  },
}
