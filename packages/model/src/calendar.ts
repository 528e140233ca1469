/** Arithmetic of days, without a clock and without a time zone; null where what is asked about is no day. */
import type { Value } from './entry.ts'
import type { WorkCalendar } from './lifecycle.ts'
import { isDay } from './period.ts'
import type { Day } from './text.ts'

const DAY = 86_400_000

/** So many days later, or earlier when there are fewer than none. */
export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/** From the one day to the other: 0 on the same day, negative when the other comes before. */
export function daysBetween(from: Value, to: Value): number | null {
  const [first, last] = [numberOf(from), numberOf(to)]
  return first === null || last === null ? null : Math.round((last - first) / DAY)
}

/** Working days from the one to the other, both counted; null as well where the calendar does not know a day. */
export function workDaysBetween(from: Value, to: Value, calendar: WorkCalendar): number | null {
  const [first, last] = [numberOf(from), numberOf(to)]
  if (first === null || last === null) return null
  let days = 0
  for (let time = first; time <= last; time += DAY) {
    const works = calendar.isWorkday(new Date(time).toISOString().slice(0, 10))
    if (works === 'unknown') return null
    if (works) days++
  }
  return days
}

export const yearOf = (day: Value): number | null =>
  typeof day === 'string' && isDay(day) ? Number(day.slice(0, 4)) : null

const numberOf = (day: Value): number | null =>
  typeof day === 'string' && isDay(day) ? Date.parse(`${day}T00:00:00Z`) : null
