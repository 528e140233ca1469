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

/** As many digits as the standard has. */
const IDENTIFIERS: Record<NonNullable<Field['format']>, number> = {
  'citizen-number': 172,
  'pupil-number': 184,
  'credit-code': 176,
  'organisation-code': 120,
  'school-code': 120,
  'place-code': 136,
  phone: 124,
}
const WIDTHS: Partial<Record<Field['type'], number>> = { date: 112, month: 96, boolean: 80, code: 128, text: 152 }

/** Whose lines they are need not be said in each of them where there is one unit only. */
type Options = { hidden?: readonly string[] | undefined; oneUnit?: boolean }
type Words = { unit: string; period: string; language: 'zh' | 'en' }

export function columnsOf(
  ledger: Ledger,
  { unit, period, language }: Words,
  { hidden = [], oneUnit = false }: Options = {},
): Column[] {
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
        width: Math.round(Math.min(260, Math.max(widthFor(field), wanted))),
        align: isNumber(field) ? ('end' as const) : ('start' as const),
        field,
      }
    }),
  ].filter(({ code }) => (code === UNIT ? !oneUnit : !hidden.includes(code)))
}

const widthFor = ({ type, format }: Field): number => (format ? IDENTIFIERS[format] : (WIDTHS[type] ?? 104))

/** A Chinese sign is as wide as the type is high, a Latin one about half. */
const widthOf = (text: string): number =>
  [...text].reduce((width, sign) => width + (sign.codePointAt(0)! > 0x2e80 ? 13 : 7.2), 0)
