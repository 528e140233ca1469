/** Numbers as people write them: １，２３４人, 1.08万, 2亿3000万元, ￥1,200.50, 98.5%, and spreadsheet numbers. */
import { compact } from '../spelling.ts'
import { findMeasureWord } from './units-of-measure.ts'

/** `shift` says that the text itself multiplies (万) or divides (%). */
export type WrittenNumber = { value: number; unit: string; shift: number }

const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+`
const NUMBER = new RegExp(`^([+-]?)(?:[¥$]|rmb)?(${DIGITS})(.*)$`, 'i')

/** Absent when the text is not one number. */
export function readNumber(text: string): WrittenNumber | undefined {
  const match = NUMBER.exec(compact(text))
  if (!match) return undefined
  const [, sign, digits, rest] = match
  const number = `${sign === '-' ? '-' : ''}${digits!.replaceAll(',', '')}`
  const compound = /^(亿|万)(\d+(?:\.\d+)?)(千万|百万|万|千|百)?([^\d]*)$/.exec(rest!)
  if (compound) {
    const [, large, second, small, unit] = compound
    const head = findMeasureWord(large!)!.shift
    const tail = findMeasureWord(small ? small + unit! : unit || '个')
    if (!tail || tail.shift >= head) return undefined
    const sum = scaled(number, head) + (sign === '-' ? -1 : 1) * scaled(second!, tail.shift)
    return { value: exact(sum), unit: unit === '' ? '' : tail.unit, shift: head }
  }
  if (rest === '') return { value: Number(number), unit: '', shift: 0 }
  const word = findMeasureWord(rest!)
  return word && { value: scaled(number, word.shift), unit: word.unit, shift: word.shift }
}

/** `1.08` with shift 4 is exactly 10800: the decimal point moves in the text, not by multiplication. */
export function scaled(number: string | number, shift: number): number {
  const text = String(number)
  return shift === 0
    ? Number(text)
    : text.includes('e')
      ? exact(Number(text) * 10 ** shift)
      : Number(`${text}e${shift}`)
}

/** Spreadsheets compute in binary: 0.1 + 0.2 arrives as 0.30000000000000004. Fifteen digits are what they show. */
export const exact = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)))
