/** Days and months as people write them: 2023-9-1, 2023.9.1, 2023年9月1日, 20230901, spreadsheet day numbers, 2023/9. */
import { type Day, isDay } from '@youju/model'
import { compact } from '../spelling.ts'

/** `2023-09-01`, or `2023-09` when the text names a month only. */
export function readDay(text: string): Day | undefined {
  const written = compact(text.replace(/[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?\s*$/i, ''))
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

/** Day numbers of spreadsheets from 1927 to 2119; smaller and larger numbers are no days that a ledger holds. */
const [FIRST_SERIAL, LAST_SERIAL] = [10_000, 80_000]

export function dayOfNumber(number: number): Day | undefined {
  if (number >= FIRST_SERIAL && number <= LAST_SERIAL)
    return new Date(Date.UTC(1899, 11, 30) + Math.floor(number) * 86_400_000).toISOString().slice(0, 10)
  return readDay(String(number))
}

/** 2023.10 typed as a number is saved as 2023.1: which month was meant is lost. */
export const monthIsUnclear = (number: number): boolean => /^(19|20)\d\d\.1$/.test(String(number))
