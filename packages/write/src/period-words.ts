/** Years, periods and days as official documents write them. */
import type { Period } from '@youju/model'

export const yearWords = (period: Period, offset = 0): string => `${Number(period.from.slice(0, 4)) + offset}年`

export function periodWords(period: Period): string {
  const [first, second] = period.code.split('-')
  const school = `${first}—${second}学年`
  switch (period.kind) {
    case 'calendar-year':
      return `${first}年`
    case 'school-year':
      return school
    case 'term':
      return `${school}第${period.code.endsWith('1') ? '一' : '二'}学期`
    case 'quarter':
      return `${first}年第${'一二三四'[Number(period.code.slice(-1)) - 1]}季度`
    case 'month':
      return `${first}年${Number(second)}月`
    case 'day':
      return dayWords(period.code)
  }
}

/** `2024-01-06` → 2024年1月6日; without the year where it is `year`. */
export function dayWords(day: string, year?: string): string {
  const [y = '', month, date] = day.split('-')
  return `${y === year ? '' : `${y}年`}${Number(month)}月${date === undefined ? '' : `${Number(date)}日`}`
}
