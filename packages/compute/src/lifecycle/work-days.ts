/** Days added and counted: working days by the calendar handed in, calendar days, and months with their ends. */
import { addDays, type Day, type Deadline, type WorkCalendar } from '@youju/model'

/** Days from the first on, up to but without the second; open while it lasts. */
export type Pause = { from: Day; to: Day | undefined }
/** The last day, or the year of which the calendar knows nothing. */
export type Due = { day: Day } | { unknownYear: string }

const DAY = 24 * 60 * 60 * 1000
const at = (day: Day): number => Date.parse(`${day}T00:00:00Z`)
const dayOf = (time: number): Day => new Date(time).toISOString().slice(0, 10)

export const daysBetween = (from: Day, to: Day): number => Math.round((at(to) - at(from)) / DAY)

/** The same day so many months later, or the last day of a month that is too short for it. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return dayOf(Date.UTC(year, month - 1 + months, Math.min(date, last)))
}

/** The last day of a deadline that starts on `from`, which itself is not counted, as are days of a pause. */
export function dueDay(
  from: Day,
  deadline: Pick<Deadline, 'length' | 'count'>,
  calendar: WorkCalendar,
  pauses: readonly Pause[],
): Due {
  if (deadline.count === 'months') return { day: postpone(addMonths(from, deadline.length), from, pauses) }
  if (deadline.count === 'calendar-days') return { day: postpone(addDays(from, deadline.length), from, pauses) }
  let day = from
  for (let left = deadline.length; left > 0; ) {
    day = addDays(day, 1)
    if (isPaused(day, pauses)) continue
    const works = calendar.isWorkday(day)
    if (works === 'unknown') return { unknownYear: day.slice(0, 4) }
    if (works) left--
  }
  return { day }
}

/** A fixed day moved on by the days of the pauses that fall before it. */
export function postpone(day: Day, since: Day, pauses: readonly Pause[]): Day {
  let due = day
  for (const { from, to } of pauses) {
    if (to === undefined || to <= since || from > due) continue
    const first = from > since ? from : addDays(since, 1)
    if (first < to) due = addDays(due, daysBetween(first, to))
  }
  return due
}

const isPaused = (day: Day, pauses: readonly Pause[]): boolean =>
  pauses.some(({ from, to }) => day >= from && to !== undefined && day < to)
