/** Working days after the official notices of holidays and 调休; a year without one is said, not guessed. */
import type { Day, WorkCalendar } from '@youju/model'
import chineseDays from 'chinese-days'
import { type Office, today } from './office.ts'

/** Years that the library has the notices of. For others it would take every weekday for a working day. */
const FIRST_YEAR = 2004
const LAST_YEAR = 2026

export const workCalendar: WorkCalendar = {
  isWorkday: (day: Day) => {
    const year = Number(day.slice(0, 4))
    return year < FIRST_YEAR || year > LAST_YEAR ? 'unknown' : chineseDays.isWorkday(day)
  },
}

/** What rules that go by days are asked with. */
export const daysOf = (office: Office) => ({ calendar: workCalendar, today: today(office) })
