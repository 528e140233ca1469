/** Young teachers with a mentor of a higher title; a pair lasts a school year and is appraised. */
import { MARK } from '../place-names.ts'
import { randomOf } from '../random.ts'
import type { LedgerModel } from '../scene.ts'

export const mentorPair: LedgerModel = {
  needs: ['mentor', 'mentor-title', 'mentee', 'mentee-title', 'signed-on', 'ended-on', 'appraisal'],
  *lines({ unit, school, year, county }) {
    const teachers = school?.teachers(year) ?? 0
    const random = randomOf(county.seed, 'mentors', unit.code, year)
    const called = (at: number): string => `${MARK}教师${unit.code}${String(at).padStart(4, '0')}`
    const ended = year < county.years.at(-1)!
    for (let at = 1; at <= Math.floor(teachers / 12); at++)
      yield {
        mentor: called(at),
        'mentor-title': random.chance(0.3) ? '2' : '3',
        mentee: called(teachers - at + 1),
        'mentee-title': random.chance(0.7) ? '4' : '5',
        'signed-on': `${year}-09-05`,
        'ended-on': ended ? `${year + 1}-07-05` : null,
        appraisal: ended ? (random.chance(0.2) ? '优秀' : '合格') : null,
        most: 2,
      }
  },
}
