/** Days as texts, counted without a clock. */
import type { Day } from '@youju/model'

const EPOCH = Date.UTC(1950, 0, 1)
/** The days of a century, so that counting them costs a look-up. */
const DAYS: readonly Day[] = Array.from({ length: 36_525 }, (_, at) =>
  new Date(EPOCH + at * 86_400_000).toISOString().slice(0, 10),
)
const PLACE: ReadonlyMap<Day, number> = new Map(DAYS.map((day, at) => [day, at]))

export const dayAfter = (day: Day, days: number): Day => DAYS[PLACE.get(day)! + days]!

/** Monday to Friday; 1 January 1950 was a Sunday. */
export const isWeekday = (day: Day): boolean => (PLACE.get(day)! + 6) % 7 < 5

/** Spring Festival, Qingming, May, Dragon Boat and autumn: the seasons that holidays move about in. */
const SEASONS: readonly [from: string, to: string][] = [
  ['01-01', '01-04'],
  ['01-20', '02-28'],
  ['04-02', '04-07'],
  ['04-28', '05-07'],
  ['05-28', '06-25'],
  ['09-10', '10-10'],
]

/** A working day in whatever year: nobody has to know the notice of that year's holidays. */
export const surelyWorked = (day: Day): boolean =>
  isWeekday(day) && !SEASONS.some(([from, to]) => from <= day.slice(5) && day.slice(5) <= to)

/** From 1 September to 31 August: as many of these days as a year has, without the leap day. */
export const SCHOOL_YEAR_DAYS: readonly { month: string; day: string; late: boolean }[] = Array.from(
  { length: 365 },
  (_, at) => {
    const text = dayAfter('2022-09-01', at)
    return { month: text.slice(5, 7), day: text.slice(8, 10), late: text.startsWith('2023') }
  },
)
