/** The columns of a ledger: whose line it is, then its fields; numbers to the right, each as wide as what it holds. */
import type { Field, Ledger } from '@youju/model'

export const UNIT = '#unit'
export const PERIOD = '#period'

export type Column = {
  code: string
  label: string
  /** Unit of measure. */
  measure: string
  width: number
  align: 'start' | 'end'
  /** Absent for the unit and period of a line. */
  field?: Field
}

const NUMBERS: readonly Field['type'][] = ['integer', 'decimal', 'money', 'share']
export const isNumber = (field: Field | undefined): boolean => field !== undefined && NUMBERS.includes(field.type)

const WIDTHS: Partial<Record<Field['type'], number>> = { date: 112, month: 96, boolean: 80, code: 128, text: 152 }

type Words = { unit: string; period: string; language: 'zh' | 'en' }

export function columnsOf(ledger: Ledger, { unit, period, language }: Words, hidden: readonly string[] = []): Column[] {
  return [
    { code: UNIT, label: unit, measure: '', width: 216, align: 'start' as const },
    ...(ledger.shape === 'form'
      ? [{ code: PERIOD, label: period, measure: '', width: 112, align: 'start' as const }]
      : []),
    ...ledger.fields.map((field) => {
      const label = field.label[language]
      const measure = field.type === 'share' ? '%' : field.unit
      const wanted = widthOf(label) + (measure ? widthOf(measure) * 0.9 + 6 : 0) + 52
      return {
        code: field.code,
        label,
        measure,
        width: Math.round(Math.min(260, Math.max(WIDTHS[field.type] ?? 104, wanted))),
        align: isNumber(field) ? ('end' as const) : ('start' as const),
        field,
      }
    }),
  ].filter(({ code }) => code === UNIT || !hidden.includes(code))
}

/** A Chinese sign is as wide as the type is high, a Latin one about half. */
const widthOf = (text: string): number =>
  [...text].reduce((width, sign) => width + (sign.codePointAt(0)! > 0x2e80 ? 13 : 7.2), 0)
