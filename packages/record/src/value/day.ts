/**
 * Days and months as people write them: 2023-9-1, 2023.9.1, 2023年9月1日（星期五）, 二〇二三年九月一日, 20230901, spreadsheet
 * day numbers, 2023/9; and 9月1日 where the year is known.
 */
import { type Day, isDay, type Period } from '@youju/model'
import { compact } from '../spelling.ts'

/** `2023-09-01`, or `2023-09` when the text names a month only. */
export function readDay(text: string): Day | undefined {
  const written = plainDay(text.replace(/[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?\s*$/i, ''))
  const separated = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})[日号]?$/.exec(written)
  const joined = separated ?? /^(\d{4})(\d{2})(\d{2})$/.exec(written)
  if (joined) return toDay(joined[1]!, joined[2]!, joined[3]!)
  const month = /^(\d{4})(?:年|[-/.])(\d{1,2})月?$/.exec(written) ?? /^((?:19|20)\d{2})(\d{2})$/.exec(written)
  return month ? toDay(month[1]!, month[2]!, '1')?.slice(0, 7) : undefined
}

const toDay = (year: string, month: string, day: string): Day | undefined => {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(text) ? text : undefined
}

/** 9月12日: the one such day of the period; null without one, absent when the text is no day and month. */
export function readDayOfYear(text: string, within?: Period): Day | null | undefined {
  const [, month, day] = /^(\d{1,2})月(\d{1,2})[日号]?$/.exec(plainDay(text)) ?? []
  if (month === undefined) return undefined
  const years = within ? [...new Set([within.from, within.to].map((end) => end.slice(0, 4)))] : []
  const days = years.flatMap((year) => toDay(year, month, day!) ?? [])
  return days.find((one) => within!.from <= one && one <= within!.to) ?? null
}

/** Without the day of the week, and in digits where Chinese numerals stand before 年, 月 and 日. */
const plainDay = (text: string): string =>
  compact(text)
    .replace(/\(?(?:星期|周|礼拜)[一二三四五六日天]\)?$/, '')
    .replace(/[〇○Oo零一二三四五六七八九]{4}(?=年)/, (numerals) => [...numerals].map(digitOf).join(''))
    .replace(/[一二三四五六七八九十廿卅]{1,3}(?=[月日号])/g, (numeral) => String(countOf(numeral) ?? numeral))

const DIGITS = '零一二三四五六七八九'
const digitOf = (numeral: string): string => String(Math.max(0, DIGITS.indexOf(numeral)))

/** 十二 → 12, 廿一 → 21; absent for what is no such count. */
function countOf(numeral: string): number | undefined {
  const match = /^([一二三]?)(十?)([一二三四五六七八九]?)$/.exec(numeral.replace('廿', '二十').replace('卅', '三十'))
  if (!match) return undefined
  const [, tens, ten, ones] = match
  if (ten === '') return tens === '' || ones === '' ? Number(digitOf(tens! + ones!)) : undefined
  return Number(digitOf(tens || '一')) * 10 + (ones === '' ? 0 : Number(digitOf(ones!)))
}

/** Day numbers of spreadsheets from 1927 to 2119; smaller and larger numbers are no days that a ledger holds. */
const [FIRST_SERIAL, LAST_SERIAL] = [10_000, 80_000]

export function dayOfNumber(number: number): Day | undefined {
  if (number >= FIRST_SERIAL && number <= LAST_SERIAL)
    return new Date(Date.UTC(1899, 11, 30) + Math.floor(number) * 86_400_000).toISOString().slice(0, 10)
  return readDay(String(number))
}

/** 2023.10 typed as a number is saved as 2023.1: which month was meant is lost. */
export const monthIsUnclear = (number: number): boolean => /^(19|20)\d\d\.1$/.test(String(number))
