/** A small pack for tests: what a school is, its pupils, teachers and money, accidents as events, GDP kept by counties. */
import {
  defineCodeList,
  defineIndicator,
  defineLedger,
  defineLexicon,
  defineMeasure,
  definePack,
  type Formula,
  type Indicator,
  type IndicatorExample,
  type Ledger,
  type Pack,
} from '@youju/model'
import type { z } from 'zod'

const label = (zh: string, en: string) => ({ zh, en })
const source = 'own'

const type = defineCodeList({
  code: 'type',
  label: label('办学类型', 'School type'),
  source,
  codes: [
    { code: '111', label: label('幼儿园', 'kindergarten') },
    { code: '211', label: label('小学', 'primary school') },
    { code: '311', label: label('初级中学', 'junior school') },
  ],
  groups: [{ code: 'compulsory-schools', label: label('义务教育学校', 'compulsory schools'), of: ['211', '311'] }],
})
const ownership = defineCodeList({
  code: 'ownership',
  label: label('办别', 'Ownership'),
  source,
  codes: [
    { code: '10', label: label('公办', 'public') },
    { code: '20', label: label('民办', 'private') },
  ],
})
const stage = defineCodeList({
  code: 'stage',
  label: label('学段', 'Stage'),
  source,
  codes: [
    { code: 'primary', label: label('小学', 'primary') },
    { code: 'junior', label: label('初中', 'junior') },
    { code: 'senior', label: label('高中', 'senior') },
  ],
  groups: [{ code: 'compulsory', label: label('义务教育', 'compulsory'), of: ['primary', 'junior'] }],
})

const field = (code: string, zh: string, type: 'integer' | 'money' | 'date' | 'text') => ({
  code,
  label: label(zh, code),
  type,
})
const ledger = (definition: Partial<z.input<typeof Ledger>> & { code: string }): Ledger =>
  defineLedger({
    label: label(definition.code, definition.code),
    mechanisms: ['M11'],
    shape: 'form',
    period: 'school-year',
    filledBy: { kind: 'school' },
    fields: [],
    key: [],
    ...definition,
  })

const stageField = { code: 'stage', label: label('学段', 'Stage'), type: 'code' as const, list: 'stage' }
const ledgers = [
  ledger({
    code: 'school-roll',
    label: label('在校生', 'School roll'),
    fields: [
      stageField,
      field('pupils', '学生数', 'integer'),
      field('area', '面积', 'integer'),
      field('teachers', '教师', 'integer'),
    ],
    key: ['stage'],
  }),
  ledger({
    code: 'money',
    label: label('经费', 'Money'),
    period: 'calendar-year',
    fields: [field('spent', '支出', 'money')],
  }),
  ledger({
    code: 'children',
    label: label('幼儿', 'Children'),
    filledBy: { kind: 'school', types: ['111'] },
    fields: [field('children', '幼儿', 'integer')],
  }),
  ledger({
    code: 'accidents',
    label: label('安全事故', 'Accidents'),
    shape: 'event',
    period: 'calendar-year',
    date: 'day',
    fields: [field('day', '日期', 'date')],
  }),
  ledger({
    code: 'projects',
    label: label('建设项目', 'Projects'),
    shape: 'roster',
    period: 'calendar-year',
    sparse: true,
    fields: [field('investment', '投资', 'money')],
  }),
  ledger({
    code: 'patrols',
    label: label('护学', 'Patrols'),
    shape: 'event',
    period: 'month',
    date: 'day',
    fields: [field('day', '日期', 'date')],
  }),
  ledger({
    code: 'stock',
    label: label('月末库存', 'Stock'),
    period: 'month',
    fields: [field('books', '图书', 'integer')],
  }),
  ledger({
    code: 'economy',
    label: label('经济', 'Economy'),
    period: 'calendar-year',
    filledBy: { kind: 'county' },
    fields: [field('gdp', '国内生产总值', 'money')],
  }),
]

const measure = (code: string, ledger: string, sum: string | undefined, unit: string, by: string[] = []) =>
  defineMeasure({ code, label: label(code, code), ledger, ...(sum ? { sum } : {}), unit, by })
const measures = [
  measure('pupils', 'school-roll', 'pupils', '人', ['stage']),
  measure('area', 'school-roll', 'area', '平方米', ['stage']),
  measure('teachers', 'school-roll', 'teachers', '人'),
  measure('spent', 'money', 'spent', '元'),
  measure('children', 'children', 'children', '人'),
  measure('accidents', 'accidents', undefined, '起'),
  measure('investment', 'projects', 'investment', '元'),
  measure('patrols', 'patrols', undefined, '次'),
  measure('books', 'stock', 'books', '册'),
  measure('gdp', 'economy', 'gdp', '元'),
]

/** An indicator around a formula, with the defaults that a test does not care about. */
export const indicatorOf = (
  formula: Formula,
  more: Partial<z.input<typeof Indicator>> = {},
  examples: z.input<typeof IndicatorExample>[] = [{ period: '2023-2024', cells: [], expect: null }],
): Indicator =>
  defineIndicator({
    code: 'test',
    label: label('试', 'Test'),
    unit: '',
    kind: 'rate' in formula || 'shareOfUnits' in formula ? 'share' : 'ratio',
    period: 'school-year',
    formula,
    better: 'higher',
    levels: ['county', 'township', 'school'],
    source,
    examples,
    ...more,
  })

const named = (code: string, zh: string, formula: Formula, more: Partial<z.input<typeof Indicator>> = {}) =>
  indicatorOf(formula, { code, label: label(zh, code), ...more })

export const testPack = (indicators: readonly Indicator[] = []): Pack =>
  definePack({
    code: 'test',
    version: '1.0.0',
    label: label('试验包', 'Test pack'),
    lists: [type, ownership, stage],
    ledgers,
    measures,
    indicators: [
      named(
        'enrolment',
        '在校生数',
        { measure: 'pupils' },
        { kind: 'count', unit: '人', slices: ['stage', 'type', 'ownership'] },
      ),
      named(
        'spending',
        '教育经费支出',
        { measure: 'spent' },
        { kind: 'money', unit: '元', period: 'calendar-year', flow: 'flow' },
      ),
      named('pupil-teacher-ratio', '生师比', { ratio: { of: { measure: 'pupils' }, to: { measure: 'teachers' } } }),
      ...indicators,
    ],
    templates: [],
    lexicon: defineLexicon({
      units: [{ word: '人', unit: '人', kind: 'count' }],
      english: { 人: { one: 'person', many: 'persons' } },
      levels: [],
      subjects: [],
      fixed: [],
    }),
  })
