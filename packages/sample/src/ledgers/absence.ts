/** Absences of pupils: a few days of illness in every class, and the long one before each dropout case of a school. */
import { dayAfter } from '../days.ts'
import { MARK } from '../place-names.ts'
import { randomOf } from '../random.ts'
import type { LedgerModel } from '../scene.ts'
import { casesOf } from './dropout-case.ts'

const DAYS_ALLOWED = 3
const PUPILS_AN_ABSENCE = 60

export const absence: LedgerModel = {
  needs: ['pupil', 'stage', 'absent-from', 'days', 'days-allowed', 'on-leave', 'case'],
  *lines(scene) {
    const { school, county, unit, year } = scene
    if (!school) return
    for (const { number, stage, foundOn, back, random } of casesOf(scene)) {
      const days = random.whole(DAYS_ALLOWED + 1, 8)
      const from = dayAfter(foundOn, -days - 2)
      yield {
        ...{ pupil: `${MARK}儿童${number}`, stage, grade: null, days, 'days-allowed': DAYS_ALLOWED },
        ...{ 'absent-from': from, 'on-leave': false, 'guardian-reached': true, case: number },
        'back-on': back ? dayAfter(foundOn, 25) : null,
      }
    }
    for (const facts of school.stages) {
      const random = randomOf(county.seed, 'absence', unit.code, facts.stage, year)
      for (let at = Math.ceil(facts.pupils(year) / PUPILS_AN_ABSENCE); at > 0; at--) {
        const days = random.whole(1, 9)
        const from = dayAfter(`${year}-03-02`, random.whole(0, 60))
        yield {
          ...{ pupil: `${MARK}学生${facts.stage}${at}`, stage: facts.stage, grade: null },
          ...{ days, 'days-allowed': DAYS_ALLOWED, 'absent-from': from, case: null },
          'on-leave': days > DAYS_ALLOWED || random.chance(0.8),
          'guardian-reached': true,
          'back-on': dayAfter(from, days + 2 * Math.ceil(days / 5)),
        }
      }
    }
  },
}
