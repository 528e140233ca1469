/** Periods as titles and columns write them: 2023—2024学年, 2023年度, 2023年9月, 2023年秋季学期, 2023年第三季度. */
import { findPeriod, type Period, type PeriodKind, periodOfKind } from '@youju/model'
import { compact } from '../spelling.ts'

const NUMERALS: Record<string, string> = { 一: '1', 二: '2', 三: '3', 四: '4', 上: '1', 下: '2' }
const numeral = (text: string): string => NUMERALS[text] ?? text

const SPELLINGS: readonly [RegExp, (...parts: string[]) => string][] = [
  [
    /(\d{4})[-—―~至](\d{4})学?年?度?,?第?([一二12上下])学?期/,
    (first, second, term) => `${first}-${second}-${numeral(term!)}`,
  ],
  [/(\d{4})[-—―~至/](\d{4})(?:学年)?/, (first, second) => `${first}-${second}`],
  [/(\d{4})[-—―~至/](\d{2})学年/, (first, second) => `${first}-${first!.slice(0, 2)}${second}`],
  [/(\d{4})学年/, (year) => `${year}-${Number(year) + 1}`],
  [/(\d{4})年?秋/, (year) => `${year}-${Number(year) + 1}-1`],
  [/(\d{4})年?春/, (year) => `${Number(year) - 1}-${year}-2`],
  [/(\d{4})年?第?([一二三四1-4])季度/, (year, quarter) => `${year}-q${numeral(quarter!)}`],
  [/(\d{4})-q([1-4])/i, (year, quarter) => `${year}-q${quarter}`],
  [
    /(\d{4})[-年./](\d{1,2})[-月./](\d{1,2})日?/,
    (year, month, day) => `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`,
  ],
  [/(\d{4})[-年./](\d{1,2})月?/, (year, month) => `${year}-${month!.padStart(2, '0')}`],
  [/(\d{4})(?:年度?)?/, (year) => year!],
]

/** The first period that a text names, whatever its kind. */
export function readPeriod(text: string): Period | undefined {
  const written = compact(text)
  for (const [spelling, code] of SPELLINGS) {
    const match = spelling.exec(written)
    const period = match && findPeriod(code(...match.slice(1)))
    if (period) return period
  }
  return undefined
}

/** Kinds from long to short: a longer period does not say which shorter one is meant. */
const LENGTH: Record<PeriodKind, number> = {
  'calendar-year': 5,
  'school-year': 5,
  term: 4,
  quarter: 3,
  month: 2,
  day: 1,
}

/** The ledger's period that a text means: 2023年 in a ledger of school years is the one that starts in 2023. */
export function readPeriodOfKind(text: string, kind: PeriodKind): Period | undefined {
  const period = readPeriod(text)
  return period && toKind(period, kind)
}

export function toKind(period: Period, kind: PeriodKind): Period | undefined {
  if (period.kind === kind) return period
  if (LENGTH[period.kind] < LENGTH[kind] || (kind !== 'calendar-year' && kind !== 'school-year')) return undefined
  return periodOfKind(period, kind)
}

export const PERIOD_WORDS: Record<PeriodKind, { label: string; example: string }> = {
  'calendar-year': { label: '年度', example: '2023' },
  'school-year': { label: '学年', example: '2023-2024' },
  term: { label: '学期', example: '2023-2024-1' },
  quarter: { label: '季度', example: '2023-q3' },
  month: { label: '月份', example: '2023-09' },
  day: { label: '日期', example: '2023-09-01' },
}

/** 2023—2024学年: how a period is written in a title. */
export function periodTitle(period: Period): string {
  const [year, second, term] = period.code.split('-')
  switch (period.kind) {
    case 'calendar-year':
      return `${year}年度`
    case 'school-year':
      return `${year}—${second}学年`
    case 'term':
      return `${year}—${second}学年第${term === '1' ? '一' : '二'}学期`
    case 'quarter':
      return `${year}年第${'一二三四'[Number(second!.slice(1)) - 1]}季度`
    case 'month':
      return `${year}年${Number(second)}月`
    case 'day':
      return `${year}年${Number(second)}月${Number(term)}日`
  }
}
