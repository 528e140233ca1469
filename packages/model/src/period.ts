/**
 * Periods as the administration uses them: money and meetings by calendar year, pupils and classes by school year.
 * A period has one spelling, which is its code: `2023`, `2023-2024` (school year, from 1 September), `2023-2024-1`
 * (term), `2023-q3`, `2023-09`, `2023-09-01`.
 */
import type { Day } from './text.ts'

export const PERIOD_KINDS = ['calendar-year', 'school-year', 'term', 'quarter', 'month', 'day'] as const
export type PeriodKind = (typeof PERIOD_KINDS)[number]

/** How a period of each kind is written. */
export const PERIOD_EXAMPLES: Record<PeriodKind, string> = {
  'calendar-year': '2023',
  'school-year': '2023-2024',
  term: '2023-2024-1',
  quarter: '2023-q3',
  month: '2023-09',
  day: '2023-09-01',
}

/** `reference` is the day on which a stock is counted unless the ledger names another: 1 September in a school year, the last day otherwise. */
export type Period = { code: string; kind: PeriodKind; from: Day; to: Day; reference: Day }

const two = (n: number): string => String(n).padStart(2, '0')
const lastOfMonth = (year: number, month: number): Day =>
  `${year}-${two(month)}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}`

const SPELLINGS: readonly [RegExp, (code: string, parts: readonly string[]) => Period | undefined][] = [
  [/^(\d{4})$/, (code, [year]) => period(code, 'calendar-year', `${year}-01-01`, `${year}-12-31`)],
  [
    /^(\d{4})-(\d{4})$/,
    (code, [first, second]) =>
      follows(first!, second!)
        ? { ...period(code, 'school-year', `${first}-09-01`, `${second}-08-31`), reference: `${first}-09-01` }
        : undefined,
  ],
  [
    /^(\d{4})-(\d{4})-([12])$/,
    (code, [first, second, term]) => {
      if (!follows(first!, second!)) return undefined
      return term === '1'
        ? period(code, 'term', `${first}-09-01`, `${second}-01-31`)
        : period(code, 'term', `${second}-02-01`, `${second}-08-31`)
    },
  ],
  [
    /^(\d{4})-q([1-4])$/,
    (code, [year, quarter]) => {
      const last = Number(quarter) * 3
      return period(code, 'quarter', `${year}-${two(last - 2)}-01`, lastOfMonth(Number(year), last))
    },
  ],
  [
    /^(\d{4})-(0[1-9]|1[0-2])$/,
    (code, [year, month]) => period(code, 'month', `${code}-01`, lastOfMonth(Number(year), Number(month))),
  ],
  [/^\d{4}-\d\d-\d\d$/, (code) => (isDay(code) ? period(code, 'day', code, code) : undefined)],
]

/** Absent when the text is not a period. */
export function findPeriod(code: string): Period | undefined {
  for (const [spelling, make] of SPELLINGS) {
    const match = spelling.exec(code)
    if (match) return make(code, match.slice(1))
  }
  return undefined
}

const follows = (first: string, second: string): boolean => Number(second) === Number(first) + 1

const period = (code: string, kind: PeriodKind, from: Day, to: Day): Period => ({ code, kind, from, to, reference: to })

/** A day that the calendar has: 2023-02-29 is none. */
export const isDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The period of the same kind one year (for day, month, quarter, term: also one year) earlier. */
export const previousPeriod = (of: Period): Period => movedBy(of, -1)
/** … and later. */
export const nextPeriod = (of: Period): Period => movedBy(of, 1)

function movedBy(of: Period, years: number): Period {
  const code = of.code.replace(
    /^(\d{4})(-(\d{4}))?/,
    (_, first: string, __: string | undefined, second: string | undefined) =>
      second === undefined ? String(Number(first) + years) : `${Number(first) + years}-${Number(second) + years}`,
  )
  const found = findPeriod(code)
  // The one day without a counterpart is 29 February.
  return found ?? findPeriod(`${code.slice(0, 4)}-02-28`)!
}

/**
 * The period of another kind that a report for `of` draws on. A calendar year 2023 uses the school year that starts in
 * it (2023-2024): the pupils of a year-end report are those counted on 1 September of that year.
 */
export function periodOfKind(of: Period, kind: PeriodKind): Period {
  if (of.kind === kind) return of
  const year = Number(of.from.slice(0, 4))
  if (kind === 'calendar-year') return findPeriod(String(year))!
  if (kind === 'school-year') {
    const starts = of.kind === 'calendar-year' || of.from.slice(5) >= '09-01' ? year : year - 1
    return findPeriod(`${starts}-${starts + 1}`)!
  }
  throw new Error(`a ${of.kind} has no one ${kind}`)
}

/**
 * What a figure kept by the kind is computed for when a report asks for `of`: the year that fits, or `of` itself where the
 * kind is shorter than a year and its periods add up.
 */
export const indicatorPeriod = (of: Period, kind: PeriodKind): Period =>
  kind === 'calendar-year' || kind === 'school-year' ? periodOfKind(of, kind) : of

/** The period of a kind in which a day falls. */
export function presentPeriod(kind: PeriodKind, day: Day): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  const schoolYear = month >= 9 ? `${year}-${year + 1}` : `${year - 1}-${year}`
  switch (kind) {
    case 'calendar-year':
      return String(year)
    case 'school-year':
      return schoolYear
    case 'term':
      return `${schoolYear}-${month >= 9 || month === 1 ? 1 : 2}`
    case 'quarter':
      return `${year}-q${Math.ceil(month / 3)}`
    case 'month':
      return day.slice(0, 7)
    case 'day':
      return day
  }
}
