/** Short ways to write the parts of definitions that repeat. What they make is plain data, checked by `define…`. */
import {
  type defineCodeList,
  defineIndicator,
  type defineLedger,
  defineMeasure,
  type Formula,
  type Indicator,
  type Label,
  type Measure,
} from '@youju/model'

type Part<T> = Partial<T>
type ListInput = Parameters<typeof defineCodeList>[0]
type LedgerInput = Parameters<typeof defineLedger>[0]
type MeasureInput = Parameters<typeof defineMeasure>[0]
type IndicatorInput = Parameters<typeof defineIndicator>[0]
type Item = ListInput['codes'][number]
type FieldInput = LedgerInput['fields'][number]
type RuleInput = NonNullable<LedgerInput['rules']>[number]
export type Rule = RuleInput

export const label = (zh: string, en: string): Label => ({ zh, en })

/** Rows of a code list: code, Chinese, English, further words that people write. */
export const items = (...rows: [code: string, zh: string, en: string, ...aliases: string[]][]): Item[] =>
  rows.map(([code, zh, en, ...aliases]) => ({ code, label: { zh, en }, aliases }))

type MakeField = (code: string, zh: string, en: string, more?: Part<FieldInput>) => FieldInput

const field =
  (fixed: Pick<FieldInput, 'type'> & Part<FieldInput>): MakeField =>
  (code, zh, en, more = {}) => ({ code, label: { zh, en }, ...fixed, ...more })

export const text = field({ type: 'text' })
export const persons = field({ type: 'integer', unit: '人' })
export const personTimes = field({ type: 'integer', unit: '人次' })
export const number = (unit: string): MakeField => field({ type: 'integer', unit })
export const decimal = (unit: string): MakeField => field({ type: 'decimal', unit })
export const money = field({ type: 'money', unit: '元' })
export const area = field({ type: 'decimal', unit: '平方米' })
export const share = field({ type: 'share' })
export const day = field({ type: 'date' })
export const flag = field({ type: 'boolean' })
export const file = field({ type: 'file' })
export const person = field({ type: 'text', personal: true })
/** A code field, named for its list unless `more` says otherwise. */
export const coded = (list: string, zh: string, en: string, more: Part<FieldInput> = {}): FieldInput => ({
  code: list,
  label: { zh, en },
  type: 'code',
  list,
  ...more,
})
export const reference = (
  code: string,
  ledger: string,
  zh: string,
  en: string,
  more: Part<FieldInput> = {},
): FieldInput => ({ code, label: { zh, en }, type: 'reference', ledger, ...more })

/** The rule that a part is no more than its whole: boarders and pupils, qualified teachers and teachers. */
export const partOf =
  (whole: string, zh: string, en: string) =>
  (part: string, partZh: string, partEn: string): RuleInput => ({
    code: `${part}-within-${whole}`,
    level: 'error',
    text: label(`${partZh}不能多于${zh}，请核对`, `${partEn} cannot exceed ${en}; check both`),
    check: `${part} <= ${whole}`,
    examples: {
      passes: [{ line: { [whole]: 48, [part]: 47 } }, { line: { [whole]: 48, [part]: 48 } }],
      fails: [{ line: { [whole]: 48, [part]: 49 } }],
    },
  })

type MeasureRest = Omit<MeasureInput, 'code' | 'label' | 'ledger'>

/** Measures of one ledger: `measuresOf('enrolment')('boarders', '寄宿生', 'boarders', { sum: 'boarders', unit: '人' })`. */
export const measuresOf =
  (ledger: string) =>
  (code: string, zh: string, en: string, rest: MeasureRest): Measure =>
    defineMeasure({ code, label: { zh, en }, ledger, ...rest })

export const SCHOOLS_UP = ['school', 'township', 'county', 'city', 'province'] as const
export const AREAS = ['township', 'county', 'city', 'province'] as const
export const COUNTIES_UP = ['county', 'city', 'province'] as const

/** A cell of a worked example: measure (with `@period` when not the example's), unit, value, breakdown. */
type CellRow = [measure: string, unit: string, value: number, ...breakdown: string[]]
type Example = IndicatorInput['examples'][number]

export const example = (
  period: string,
  expect: number | null,
  cells: CellRow[],
  more: Part<Example> = {},
): Example => ({
  period,
  expect,
  cells: cells.map(([name, unit, value, ...breakdown]) => {
    const [measure = name, of] = name.split('@')
    return { measure, unit, value, breakdown, ...(of ? { period: of } : {}) }
  }),
  ...more,
})

/**
 * A worked example with one unit that keeps the ledgers: school A or township T of county C, or the county itself. The
 * figure is that of the county.
 */
export const worked = (
  keeper: 'school' | 'township' | 'county',
  period: string,
  expect: number | null,
  rows: [measure: string, value: number, ...breakdown: string[]][],
  more: Part<Example> = {},
): Example => {
  const unit = { school: 'A', township: 'T', county: 'C' }[keeper]
  return example(
    period,
    expect,
    rows.map(([measure, value, ...breakdown]) => [measure, unit, value, ...breakdown]),
    {
      unit: 'C',
      ...(keeper === 'township' ? { units: [{ code: 'T', kind: 'township', parent: 'C' }] } : {}),
      ...more,
    },
  )
}

type IndicatorRest = Omit<IndicatorInput, 'code' | 'label'>

/** An indicator with what most have: a count of a stock that no direction is better for. */
export const indicator = (
  code: string,
  zh: string,
  en: string,
  rest: Part<IndicatorRest> & Pick<IndicatorRest, 'formula' | 'period' | 'source' | 'examples'>,
): Indicator =>
  defineIndicator({
    code,
    label: { zh, en },
    unit: '',
    kind: 'count',
    better: 'none',
    levels: [...SCHOOLS_UP],
    ...rest,
  })

/** A share of a whole, higher being better unless `rest` says otherwise. */
export const rate = (
  code: string,
  zh: string,
  en: string,
  part: Formula,
  whole: Formula,
  rest: Part<IndicatorRest> & Pick<IndicatorRest, 'period' | 'source' | 'examples'>,
): Indicator =>
  indicator(code, zh, en, { kind: 'share', better: 'higher', ...rest, formula: { rate: { part, whole } } })
