/** Kindergartens themselves, by the evaluation of 2020: people, classes, conditions, safety. */
import { COUNTIES_UP, indicator, rate, worked } from '../shorthand.ts'

const YEAR = '2023-2024'

const counties = [...COUNTIES_UP]

const EVALUATION = '县域学前教育普及普惠督导评估办法，2020'

const UNCONFIRMED = `${EVALUATION}；数值（未证实）`

const full = { threshold: { zh: '100%', en: '100 %' }, passes: { atLeast: 1 } }

const none = {
  threshold: { zh: '0（期限、数值未证实）', en: 'none (term and number unconfirmed)' },
  passes: { atMost: 0 },
}

const share = (
  code: string,
  zh: string,
  en: string,
  row: string,
  part: string,
  whole: string,
  rest: Partial<Parameters<typeof rate>[5]> = {},
) =>
  rate(
    code,
    zh,
    en,
    { measure: part },
    { measure: whole },
    {
      row: [row],
      family: 'standard-school-rate',
      level: 'preschool',
      period: 'school-year',
      slices: ['ownership', 'location'],
      levels: counties,
      ...full,
      source: EVALUATION,
      ...rest,
      examples: [
        worked('school', YEAR, 0.8, [
          [part, 80],
          [whole, 100],
        ]),
      ],
    },
  )

const count = (code: string, zh: string, en: string, row: string, measure: string, unit: string, source: string) =>
  indicator(code, zh, en, {
    row: [row],
    family: 'accidents',
    level: 'preschool',
    unit,
    better: 'lower',
    period: 'school-year',
    formula: { measure },
    slices: ['ownership', 'location'],
    levels: counties,
    ...none,
    source,
    examples: [worked('school', YEAR, 0, [[measure, 0]])],
  })

export const kindergartenQualityIndicators = [
  indicator(
    'kindergarten-pay-ratio',
    '非在编与在编教师工资之比',
    'Pay of teachers without a post relative to posted teachers',
    {
      row: ['K11'],
      family: 'salary',
      level: 'preschool',
      kind: 'share',
      better: 'higher',
      period: 'school-year',
      formula: {
        ratio: {
          of: {
            perHead: {
              amount: { measure: 'kindergarten-payroll-without-post' },
              heads: { measure: 'kindergarten-teachers-without-post' },
            },
          },
          to: {
            perHead: {
              amount: { measure: 'kindergarten-payroll-with-post' },
              heads: { measure: 'kindergarten-teachers-with-post' },
            },
          },
        },
      },
      slices: ['ownership'],
      levels: counties,
      threshold: {
        zh: '不低于75%（县级清单，全国未证实）',
        en: 'at least 75 % (county list; unconfirmed as national)',
      },
      passes: { atLeast: 0.75 },
      source: EVALUATION,
      examples: [
        worked('school', YEAR, 0.8, [
          ['kindergarten-payroll-without-post', 640_000],
          ['kindergarten-teachers-without-post', 10],
          ['kindergarten-payroll-with-post', 800_000],
          ['kindergarten-teachers-with-post', 10],
        ]),
      ],
    },
  ),
  count(
    'kindergarten-serious-accidents',
    '幼儿园重大安全事故数',
    'Serious accidents in kindergartens',
    'K12',
    'kindergarten-serious-accidents',
    '起',
    `${EVALUATION}；期限（未证实）`,
  ),
  count(
    'kindergartens-unlicensed',
    '无证园数',
    'Unlicensed kindergartens',
    'K13',
    'kindergartens-unlicensed',
    '所',
    UNCONFIRMED,
  ),
  share(
    'kindergarten-conditions-rate',
    '办园条件合格率',
    'Kindergartens meeting the conditions',
    'K14',
    'kindergartens-conditions-met',
    'kindergartens',
    {
      threshold: {
        zh: '生均户外4平方米、活动用房8.17平方米、园舍10.44平方米（2017年前设计的按50%）',
        en: 'outdoor 4 m², activity rooms 8.17 m², building 10.44 m² per child (50 % for designs before 2017)',
      },
    },
  ),
  rate(
    'kindergarten-class-size-rate',
    '幼儿园班额达标率',
    'Kindergarten classes within size',
    {
      sum: [
        { measure: 'kindergarten-classes-within-25', slice: { grade: 'k1' } },
        { measure: 'kindergarten-classes-within-30', slice: { grade: 'k2' } },
        { measure: 'kindergarten-classes-within-35', slice: { grade: 'k3' } },
        { measure: 'kindergarten-classes-within-30', slice: { grade: 'k4' } },
      ],
    },
    { measure: 'classes', slice: { stage: 'preschool' } },
    {
      row: ['K15'],
      family: 'large-class-rate',
      level: 'preschool',
      period: 'school-year',
      slices: ['ownership', 'location'],
      levels: ['school', 'township', ...counties],
      threshold: { zh: '不低于85%（小班25、中班30、大班35、混合班30）', en: 'at least 85 % (25, 30, 35, mixed 30)' },
      passes: { atLeast: 0.85 },
      source: EVALUATION,
      examples: [
        worked('school', YEAR, 0.75, [
          ['kindergarten-classes-within-25', 1, 'k1'],
          ['kindergarten-classes-within-25', 1, 'k3'],
          ['kindergarten-classes-within-30', 1, 'k2'],
          ['kindergarten-classes-within-35', 1, 'k3'],
          ['classes', 1, 'preschool', 'k1'],
          ['classes', 2, 'preschool', 'k2'],
          ['classes', 1, 'preschool', 'k3'],
        ]),
      ],
    },
  ),
  indicator('children-per-kindergarten-teacher', '幼儿与专任教师之比', 'Children to a full-time teacher', {
    row: ['K16'],
    family: 'other',
    level: 'preschool',
    kind: 'ratio',
    better: 'lower',
    period: 'school-year',
    formula: {
      ratio: {
        of: { measure: 'pupils', slice: { stage: 'preschool' } },
        to: { measure: 'teachers', slice: { stage: 'preschool' } },
      },
    },
    slices: ['ownership', 'location'],
    levels: ['school', 'township', ...counties],
    threshold: { zh: '专任教师与幼儿之比不低于1∶15', en: 'at least one teacher to 15 children' },
    passes: { atMost: 15 },
    source: EVALUATION,
    examples: [
      worked('school', YEAR, 14, [
        ['pupils', 140, 'preschool', 'k1'],
        ['teachers', 10, 'preschool'],
      ]),
    ],
  }),
  rate(
    'kindergarten-licensed-rate',
    '园长和专任教师持证率',
    'Licensed heads and teachers of kindergartens',
    {
      sum: [
        { measure: 'kindergarten-heads-licensed' },
        { measure: 'licensed-teachers', slice: { stage: 'preschool' } },
      ],
    },
    { sum: [{ measure: 'kindergarten-heads' }, { measure: 'teachers', slice: { stage: 'preschool' } }] },
    {
      row: ['K17'],
      family: 'teacher-qualified-rate',
      level: 'preschool',
      period: 'school-year',
      slices: ['ownership', 'location'],
      levels: counties,
      ...full,
      source: EVALUATION,
      examples: [
        worked('school', YEAR, 0.9, [
          ['kindergarten-heads-licensed', 1],
          ['licensed-teachers', 8, 'preschool'],
          ['kindergarten-heads', 1],
          ['teachers', 9, 'preschool'],
        ]),
      ],
    },
  ),
  count(
    'kindergarten-ethics-cases',
    '幼儿园严重师德事件数',
    'Serious ethics cases in kindergartens',
    'K18',
    'kindergarten-ethics-cases',
    '件',
    UNCONFIRMED,
  ),
  share(
    'play-teaching-rate',
    '无小学化幼儿园比例',
    'Kindergartens without primary-style teaching',
    'K19',
    'kindergartens-without-primary-style',
    'kindergartens',
  ),
  indicator('kindergarten-parent-contacts', '家园联系次数', 'Contacts of kindergartens with parents', {
    family: 'visits',
    level: 'preschool',
    unit: '次',
    flow: 'flow',
    period: 'term',
    formula: { measure: 'kindergarten-parent-contacts' },
    slices: ['ownership'],
    source: '业务机制M19',
    examples: [worked('school', '2023-2024-1', 64, [['kindergarten-parent-contacts', 64]])],
  }),
]
