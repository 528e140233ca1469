/** The columns of a form: heading, width, number format, what may be typed, and a value as its cell. */
import { type CodeList, type Field, getList, type Ledger, type Pack, type Unit, type Value } from '@youju/model'
import type { CellValue, DataValidation } from 'hucre'
import { headingsOf } from '../heading/heading.ts'
import { plain } from '../spelling.ts'
import { isNumeric } from '../table.ts'
import { codeLabel, readCode } from '../value/code.ts'

export type Validation = Omit<DataValidation, 'range'>
export type FormColumn = {
  heading: string
  required: boolean
  width: number
  numFmt: string
  align: 'left' | 'center' | 'right'
  /** What may be typed, in words, for the comment on the heading. */
  hint: string
  /** Words of the drop-down. */
  choices?: readonly string[]
  validation?: Validation
}
export type FieldFormColumn = FormColumn & { field: Field; toCell(value: Value): CellValue }

export function fieldColumn(pack: Pack, field: Field): FieldFormColumn {
  const list = field.list === undefined ? undefined : getList(pack, field.list)
  const heading =
    field.label.zh + (isNumeric(field) && field.unit && !field.label.zh.includes(field.unit) ? `（${field.unit}）` : '')
  const choices = list
    ? list.codes.map(({ code }) => choiceOf(list, code))
    : field.type === 'boolean'
      ? ['是', '否']
      : undefined
  const validation = choices ? undefined : validationOf(field)
  return {
    field,
    heading,
    required: field.required,
    width: widthOf(heading, field, choices),
    numFmt: NUMBER_FORMATS[field.type] ?? '@',
    align: isNumeric(field) ? 'right' : field.type === 'text' || field.type === 'file' ? 'left' : 'center',
    hint: [
      field.required ? '必填。' : '',
      hintOf(field),
      emptyHint(field),
      field.note ? `\n${field.note.zh}` : '',
    ].join(''),
    ...(choices ? { choices } : {}),
    ...(validation ? { validation } : {}),
    toCell: (value) => toCell(field, list, value),
  }
}

/** The column that says whose line it is, in a form for several units. */
export function unitColumn(ledger: Ledger, units: readonly Unit[]): FormColumn {
  const headings = headingsOf(ledger)
  const words = ledger.filledBy.kind === 'school' ? ['学校名称', '填报单位', '单位名称'] : ['单位名称', '填报单位']
  const heading = words.find((word) => headings.find(word)?.meaning.is === 'unit')
  if (!heading) throw new Error(`ledger ${ledger.code} uses every name of the unit column for its fields`)
  const choices = units.map((unit) => unitName(unit, units))
  const width = Math.min(36, Math.max(16, ...choices.map((name) => textWidth(name) + 2)))
  return { heading, required: true, width, numFmt: '@', align: 'left', hint: '必填。从下拉列表中选择单位。', choices }
}

/** With its code where another unit has the same name. */
export const unitName = (unit: Unit, units: readonly Unit[]): string =>
  units.some((other) => other !== unit && plain(other.name) === plain(unit.name))
    ? `${unit.name}（${unit.code}）`
    : unit.name

/** The label, with its code in front where the label alone would be read as another code. */
export function choiceOf(list: CodeList, code: string): string {
  const label = codeLabel(list, code)
  const found = readCode(list, label)
  return found.is === 'code' && found.code === code ? label : `${code} ${label}`
}

function toCell(field: Field, list: CodeList | undefined, value: Value): CellValue {
  if (value === null) return null
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (list) return choiceOf(list, String(value))
  return field.type === 'date' ? new Date(`${value}T00:00:00Z`) : value
}

const NUMBER_FORMATS: Partial<Record<Field['type'], string>> = {
  integer: '#,##0',
  decimal: '#,##0.##',
  money: '#,##0.00',
  share: '0.00%',
  date: 'yyyy-mm-dd',
}

function validationOf(field: Field): Validation | undefined {
  const least = field.atLeast ?? 0
  const most = field.atMost ?? (field.type === 'share' ? 1 : undefined)
  const bounds: Pick<Validation, 'operator' | 'formula1' | 'formula2'> =
    most === undefined
      ? { operator: 'greaterThanOrEqual', formula1: String(least) }
      : { operator: 'between', formula1: String(least), formula2: String(most) }
  const shared: Omit<Validation, 'type'> = {
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: field.label.zh.slice(0, 32),
    errorMessage: hintOf(field),
  }
  if (field.type === 'integer') return { ...shared, ...bounds, type: 'whole' }
  if (isNumeric(field)) return { ...shared, ...bounds, type: 'decimal' }
  // 1900-01-01, the first day that spreadsheets know.
  if (field.type === 'date') return { ...shared, type: 'date', operator: 'greaterThanOrEqual', formula1: '1' }
  return undefined
}

function hintOf(field: Field): string {
  const unit = field.unit ? `，单位：${field.unit}` : ''
  const bounds = boundsOf(field)
  switch (field.type) {
    case 'integer':
      return `填整数${unit}${bounds}。`
    case 'decimal':
    case 'money':
      return `填数字${unit}${bounds}。`
    case 'share':
      return `填百分数，如 98.5%${bounds}。`
    case 'date':
      return '填日期，如 2023-09-01。'
    case 'month':
      return '填年月，如 2023-09。'
    case 'boolean':
      return '填是或否。'
    case 'code':
      return '从下拉列表中选择。'
    case 'reference':
      return '填所指台账中该行的标识。'
    case 'file':
      return '填附件名称。'
    case 'text':
      return field.format ? '以文本填写，不要丢失开头的 0。' : '填文字。'
  }
}

/** What an empty cell will be taken for. */
const emptyHint = (field: Field): string =>
  field.required ? '' : field.empty === 'none' ? '空着表示没有。' : isNumeric(field) ? '没有填 0，空着算未填。' : ''

function boundsOf(field: Field): string {
  const show = (value: number) => (field.type === 'share' ? `${Number((value * 100).toPrecision(12))}%` : String(value))
  const parts = [
    field.atLeast === undefined ? '' : `不小于 ${show(field.atLeast)}`,
    field.atMost === undefined ? '' : `不大于 ${show(field.atMost)}`,
  ].filter(Boolean)
  return parts.length > 0 ? `，${parts.join('，')}` : ''
}

/** In characters of a spreadsheet column: Chinese ones are two wide. */
export const textWidth = (text: string): number =>
  [...text].reduce((width, letter) => width + (letter.charCodeAt(0) > 255 ? 2 : 1), 0)

const WIDEST_HEADING_LINE = 14

function widthOf(heading: string, field: Field, choices: readonly string[] = []): number {
  const content = field.format
    ? 22
    : field.type === 'text' || field.type === 'file'
      ? 18
      : field.type === 'money'
        ? 16
        : 11
  const choice = Math.min(24, Math.max(0, ...choices.map(textWidth)) + 3)
  return Math.max(content, choice, Math.min(WIDEST_HEADING_LINE, textWidth(heading) + 2))
}
