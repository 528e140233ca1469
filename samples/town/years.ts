/** The two years of the sample: this one, and the last as far as the report compares with it. */
export type Year = 'now' | 'before'
export const SCHOOL_YEAR: Record<Year, string> = { now: '2008—2009', before: '2007—2008' }
export const CALENDAR_YEAR: Record<Year, string> = { now: '2008', before: '2007' }
