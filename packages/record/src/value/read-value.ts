/** A cell as the field's value: in base units, or what is wrong with it. */
import type { CodeList, Field, Period, Value } from '@youju/model'
import { type Cell, cellText, isEmptyCell } from '../formats/sheet.ts'
import type { NamedMeasure } from '../heading/named-measure.ts'
import { spellIdentifier } from '../identifier/identifier.ts'
import { spellKey } from '../spelling.ts'
import { checkValue, type Fault } from './check-value.ts'
import { readCode } from './code.ts'
import { dayOfNumber, monthIsUnclear, readDay, readDayOfYear } from './day.ts'
import { isMissing } from './missing.ts'
import { exact, readNumber, scaled } from './number.ts'
import { sameMeasure, shiftTo } from './units-of-measure.ts'
import { readYesNo } from './yes-no.ts'

/**
 * A field with what the sheet adds: `measure` from 金额（万元）; `within`, in which a day without its year must lie, where
 * the title says which year the lines are of; `inKey` when the ledger tells its lines apart by it.
 */
export type ValueReader = { field: Field; list?: CodeList; measure?: NamedMeasure; within?: Period; inKey?: boolean }
/** `guessed`: what of a day was not written. */
export type ValueRead = { value: Value; fault?: undefined; guessed?: 'day' | 'year' } | { fault: Fault }

export function readValue(reader: ValueReader, cell: Cell | undefined): ValueRead {
  if (cell !== null && typeof cell === 'object') {
    if (cell.is === 'formula-without-value') return { fault: { code: 'formula-without-value', details: {} } }
    if (cell.is === 'error') return { fault: { code: 'cell-error', details: { value: cell.text } } }
  }
  const read = isEmptyCell(cell) ? { value: null } : readPresent(reader, cell!)
  if (read.fault) return read
  const fault = checkValue(reader.field, read.value, reader.list)
  return fault ? { fault } : read
}

type PresentCell = Exclude<Cell, null>

function readPresent(reader: ValueReader, cell: PresentCell): ValueRead {
  const { field, list, measure } = reader
  const text = cellText(cell).trim()
  switch (field.type) {
    case 'boolean': {
      const yes = typeof cell === 'boolean' ? cell : readYesNo(text)
      return yes !== undefined ? { value: yes } : orMissing(text, { code: 'not-a-yes-or-no', details: { value: text } })
    }
    case 'code':
      return readCodeCell(list, text)
    case 'integer':
    case 'decimal':
    case 'money':
    case 'share':
      return readNumberCell(field, cell, text, measure)
    case 'date':
    case 'month':
      return readDayCell(reader, cell, text)
    default:
      return readTextCell(reader, cell, text)
  }
}

const orMissing = (text: string, fault: Fault): ValueRead => (isMissing(text) ? { value: null } : { fault })

function readCodeCell(list: CodeList | undefined, text: string): ValueRead {
  if (!list) return { value: text }
  const found = readCode(list, text)
  if (found.is === 'code') return { value: found.code }
  const details = { value: text, list: list.label.zh }
  return found.is === 'group'
    ? { fault: { code: 'code-is-group', details: { ...details, near: labels(list, found.codes) } } }
    : orMissing(text, { code: 'code-unknown', details: { ...details, near: found.choices } })
}

const labels = (list: CodeList, codes: readonly string[]): string =>
  list.codes
    .filter((item) => codes.includes(item.code))
    .map((item) => item.label.zh)
    .join('、')

function readNumberCell(field: Field, cell: PresentCell, text: string, measure: ValueReader['measure']): ValueRead {
  const settle = (value: number): ValueRead => {
    const rounded = exact(value)
    const whole = Math.round(rounded)
    return {
      value:
        field.type === 'integer' && Math.abs(rounded - whole) < 1e-9 * Math.max(1, Math.abs(whole)) ? whole : rounded,
    }
  }
  if (typeof cell === 'object' && cell.is === 'percent') return settle(cell.value)
  const headingShift = measure ? shiftTo(measure, field.unit) : 0
  if (typeof cell === 'number') return settle(scaled(exact(cell), headingShift))
  const written = typeof cell === 'string' ? readNumber(text) : undefined
  if (!written) {
    const unit = field.unit === '' ? '' : `（${field.unit}）`
    return orMissing(text, { code: 'not-a-number', details: { value: text, unit } })
  }
  if (written.unit !== '' && !sameMeasure(written.unit, field.unit))
    return { fault: { code: 'number-unit', details: { value: text, unit: field.unit || '—' } } }
  // 98.5% under 率（%） and 3万元 under 金额（万元） say the same twice; 3万 under 金额（万元） may not.
  const saysAll = written.unit !== '' || written.shift < 0
  if (written.shift !== 0 && measure && headingShift !== 0 && !saysAll)
    return { fault: { code: 'number-unit-unclear', details: { value: text, heading: measure.text } } }
  return settle(scaled(written.value, saysAll ? shiftTo({ ...written, shift: 0 }, field.unit) : headingShift))
}

function readDayCell({ field, within }: ValueReader, cell: PresentCell, text: string): ValueRead {
  if (typeof cell === 'number' && monthIsUnclear(cell))
    return { fault: { code: 'month-unclear', details: { value: text } } }
  const day =
    typeof cell === 'object' && cell.is === 'day'
      ? cell.day
      : typeof cell === 'number'
        ? dayOfNumber(cell)
        : readDay(text)
  if (field.type === 'month')
    return day ? { value: day.slice(0, 7) } : orMissing(text, { code: 'not-a-month', details: { value: text } })
  if (day) return day.length === 7 ? { value: `${day}-01`, guessed: 'day' } : { value: day }
  const ofYear = readDayOfYear(text, within)
  if (ofYear === undefined) return orMissing(text, { code: 'not-a-day', details: { value: text } })
  return ofYear === null
    ? { fault: { code: 'day-without-year', details: { value: text } } }
    : { value: ofYear, guessed: 'year' }
}

function readTextCell({ field, inKey }: ValueReader, cell: PresentCell, text: string): ValueRead {
  if (isMissing(text)) return { value: null }
  if (typeof cell === 'number' && (Math.abs(cell) > Number.MAX_SAFE_INTEGER || text.includes('e')))
    return { fault: { code: 'digits-lost', details: {} } }
  return { value: field.format ? spellIdentifier(text) : inKey ? spellKey(text) : text }
}
