/** A value as it is shown and typed, and what is typed or pasted as a value: read as an import reads a cell. */
import type { CodeList, Details, Field, Language, Value } from '@youju/model'
import { readValue } from '@youju/record'
import { formatNumber } from '../../../pieces/figure.tsx'

export type Lists = ReadonlyMap<string, CodeList>

/** What stands in a cell before it is saved: a value, or what was typed and why it is none. */
export type Cell =
  | { value: Value; raw?: undefined }
  | { raw: string; value?: undefined; fault: { code: string; details: Details } }

export function readCell(field: Field, lists: Lists, text: string): Cell {
  const list = field.list === undefined ? undefined : lists.get(field.list)
  const written = field.type === 'share' && /^[\d.]+$/.test(text.trim()) ? `${text.trim()}%` : text
  const read = readValue({ field, ...(list ? { list } : {}) }, written)
  return read.fault ? { raw: text, fault: read.fault } : { value: read.value ?? null }
}

export function showValue(field: Field, lists: Lists, value: Value | undefined, language: Language): string {
  if (value === null || value === undefined) return ''
  switch (field.type) {
    case 'integer':
    case 'decimal':
      return typeof value === 'number' ? formatNumber(value, language) : String(value)
    case 'money':
      return typeof value === 'number' ? formatNumber(value, language, 2) : String(value)
    case 'share':
      return typeof value === 'number' ? formatNumber(percent(value), language) : String(value)
    case 'boolean':
      return value === true ? YES[language] : NO[language]
    case 'code':
      return labelOf(field, lists, value, language)
    default:
      return String(value)
  }
}

/** Without the grouping that only reading needs: what an editor begins with and a spreadsheet takes. */
export function editText(field: Field, lists: Lists, value: Value | undefined, language: Language): string {
  if (value === null || value === undefined) return ''
  if (field.type === 'share' && typeof value === 'number') return String(percent(value))
  if (typeof value === 'number') return String(value)
  return showValue(field, lists, value, language)
}

export const YES = { zh: '是', en: 'Yes' }
export const NO = { zh: '否', en: 'No' }

const percent = (value: number): number => Number((value * 100).toPrecision(12))

function labelOf(field: Field, lists: Lists, value: Value, language: Language): string {
  const item = lists.get(field.list ?? '')?.codes.find(({ code }) => code === value)
  return item?.label[language] ?? String(value)
}
