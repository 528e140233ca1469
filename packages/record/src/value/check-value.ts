/** Whether a value may stand in a field: what a spreadsheet, a form and a screen must refuse alike. */
import { type CodeList, type Details, type Field, findPeriod, isDay, type Value } from '@youju/model'
import { getIdentifier } from '../identifier/identifiers.ts'
import { choicesOf } from './code.ts'

/** A code of the problem catalogue and its details, without the place. */
export type Fault<Code extends FaultCode = FaultCode> = { code: Code; details: Details }
export type FaultCode =
  | 'value-missing'
  | 'not-a-number'
  | 'not-an-integer'
  | 'number-too-small'
  | 'number-too-large'
  | 'number-unit'
  | 'number-unit-unclear'
  | 'not-a-day'
  | 'day-without-year'
  | 'not-a-month'
  | 'month-unclear'
  | 'not-a-yes-or-no'
  | 'code-unknown'
  | 'code-is-group'
  | 'digits-lost'
  | 'identifier-wrong'
  | 'formula-without-value'
  | 'cell-error'

/** Those of a value as such; the others are of how it was written. */
export type ValueFault = Fault<
  | 'value-missing'
  | 'not-a-number'
  | 'not-an-integer'
  | 'number-too-small'
  | 'number-too-large'
  | 'not-a-day'
  | 'not-a-month'
  | 'not-a-yes-or-no'
  | 'code-unknown'
  | 'identifier-wrong'
>

export function checkValue(field: Field, value: Value, list?: CodeList): ValueFault | undefined {
  if (value === null) return field.required ? { code: 'value-missing', details: {} } : undefined
  switch (field.type) {
    case 'integer':
    case 'decimal':
    case 'money':
    case 'share':
      return checkNumber(field, value)
    case 'date':
      return typeof value === 'string' && isDay(value) ? undefined : wrong('not-a-day', value)
    case 'month':
      return typeof value === 'string' && findPeriod(value)?.kind === 'month' ? undefined : wrong('not-a-month', value)
    case 'boolean':
      return typeof value === 'boolean' ? undefined : wrong('not-a-yes-or-no', value)
    case 'code':
      return list === undefined || list.codes.some((item) => item.code === value)
        ? undefined
        : {
            code: 'code-unknown',
            details: {
              value: String(value),
              list: list.label.zh,
              near: choicesOf(list),
            },
          }
    default:
      return field.format ? checkIdentifier(field.format, String(value)) : undefined
  }
}

const wrong = (code: ValueFault['code'], value: Value): ValueFault => ({ code, details: { value: String(value) } })

function checkNumber(field: Field, value: Value): ValueFault | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value))
    return { code: 'not-a-number', details: { value: String(value), unit: '' } }
  if (field.type === 'integer' && !Number.isSafeInteger(value)) return wrong('not-an-integer', value)
  const least = field.atLeast ?? 0
  if (value < least) return { code: 'number-too-small', details: { value, limit: least } }
  const most = field.atMost ?? (field.type === 'share' ? 1 : Number.POSITIVE_INFINITY)
  return value > most ? { code: 'number-too-large', details: { value, limit: most } } : undefined
}

function checkIdentifier(format: NonNullable<Field['format']>, value: string): ValueFault | undefined {
  const identifier = getIdentifier(format)
  const fault = identifier.fault(value)
  return (
    fault && {
      code: 'identifier-wrong',
      details: {
        value,
        identifier: identifier.label.zh,
        identifierEn: identifier.label.en,
        reason: fault.zh,
        reasonEn: fault.en,
      },
    }
  )
}
