/** Days as texts, counted without a clock. */
import type { Day } from '@youju/model'

export const dayAfter = (day: Day, days: number): Day => dayOf(Date.parse(`${day}T00:00:00Z`) / 86_400_000 + days)

const dayOf = (number: number): Day => new Date(number * 86_400_000).toISOString().slice(0, 10)

/** Monday to Friday. */
export const isWeekday = (day: Day): boolean => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7 < 5

/** From 1 September to 31 August: as many of these days as a year has, without the leap day. */
export const SCHOOL_YEAR_DAYS: readonly { month: string; day: string; late: boolean }[] = Array.from(
  { length: 365 },
  (_, at) => {
    const text = dayAfter('2022-09-01', at)
    return { month: text.slice(5, 7), day: text.slice(8, 10), late: text.startsWith('2023') }
  },
)
