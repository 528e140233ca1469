/** The growth tests of the education law 三个增长、两个比例、两个只增不减: each against the year before, current prices. */
import { AREAS, COUNTIES_UP, indicator, rate, worked } from '../shorthand.ts'

const LAW = '教育法，2021'

const SHARES_2018 = '国办关于调整优化结构提高教育经费使用效益的意见，2018'

const counties = [...COUNTIES_UP]

const rising = { threshold: { zh: '大于0', en: 'above 0' }, passes: { above: 0 } }

const notFalling = { threshold: { zh: '不低于0', en: 'not below 0' }, passes: { atLeast: 0 } }

const perPupil = (measure: string) => ({
  perHead: { amount: { measure }, heads: { measure: 'finance-pupils' } },
})

/** Growth of an amount per pupil of a stage: this year and last, both in the return of the finance office. */
const perPupilGrowth = (code: string, zh: string, en: string, measure: string, row: string) =>
  indicator(code, zh, en, {
    row: [row],
    family: 'spending-growth',
    kind: 'share',
    flow: 'increase',
    better: 'higher',
    period: 'calendar-year',
    formula: { growth: perPupil(measure) },
    slices: ['stage'],
    levels: counties,
    ...rising,
    source: LAW,
    examples: [
      worked(
        'county',
        '2023',
        0.05,
        [
          [measure, 1_050_000, 'primary'],
          ['finance-pupils', 100, 'primary'],
          [`${measure}@2022`, 900_000, 'primary'],
          ['finance-pupils@2022', 90, 'primary'],
        ],
        { slice: { stage: 'primary' } },
      ),
    ],
  })

export const growthTestIndicators = [
  indicator('fiscal-spending', '财政性教育经费支出', 'Government expenditure on education', {
    row: ['FIN01'],
    family: 'spending',
    unit: '元',
    kind: 'money',
    flow: 'flow',
    better: 'higher',
    period: 'calendar-year',
    formula: { measure: 'fiscal-spending' },
    slices: ['budget-item'],
    levels: [...AREAS],
    threshold: { zh: '各项之和等于合计', en: 'the items add up to the total' },
    source: '工作报告范文000：40130 + 49162 + 17619 = 106911（万元）',
    examples: [
      worked('county', '2023', 1_069_110_000, [
        ['fiscal-spending', 401_300_000, 'operating'],
        ['fiscal-spending', 491_620_000, 'surcharge'],
        ['fiscal-spending', 176_190_000, 'capital'],
      ]),
    ],
  }),
  rate(
    'spending-gdp-share',
    '教育经费支出占GDP比例',
    'Government expenditure on education as a percentage of GDP',
    { measure: 'fiscal-spending' },
    { measure: 'gdp' },
    {
      row: ['FIN02'],
      family: 'spending-share',
      period: 'calendar-year',
      levels: counties,
      threshold: { zh: '全国不低于4%', en: 'national: at least 4 %' },
      source: '国家标准4%；工作报告范文000（0.47；0.41%）',
      examples: [
        worked('county', '2023', 0.04, [
          ['fiscal-spending', 400, 'operating'],
          ['gdp', 10_000],
        ]),
      ],
    },
  ),
  rate(
    'spending-share',
    '教育支出占财政支出比例',
    'Expenditure on education as a percentage of total government expenditure',
    { measure: 'education-budget' },
    { measure: 'budget-spending' },
    {
      row: ['FIN03'],
      period: 'calendar-year',
      levels: counties,
      threshold: { zh: '不低于上年', en: 'not lower than the previous year' },
      source: '教育法；工作报告范文000（6.42；6.34%）',
      examples: [
        worked('county', '2023', 0.0642, [
          ['education-budget', 642],
          ['budget-spending', 10_000],
        ]),
      ],
    },
  ),
  indicator('spending-share-change', '教育支出占财政支出比例比上年变化', 'Change of the share of the budget', {
    row: ['FIN03'],
    family: 'spending-share',
    kind: 'points',
    flow: 'increase',
    better: 'higher',
    period: 'calendar-year',
    formula: { change: { indicator: 'spending-share' } },
    levels: counties,
    ...notFalling,
    source: LAW,
    examples: [
      worked('county', '2023', -0.0008, [
        ['education-budget', 634],
        ['budget-spending', 10_000],
        ['education-budget@2022', 642],
        ['budget-spending@2022', 10_000],
      ]),
    ],
  }),
  indicator('spending-growth', '教育财政拨款增长率', 'Growth of education appropriations', {
    row: ['FIN04'],
    kind: 'share',
    flow: 'increase',
    better: 'higher',
    period: 'calendar-year',
    formula: { growth: { measure: 'appropriation' } },
    levels: counties,
    ...rising,
    source: '工作报告范文000（40130 → 49162：22.51%）',
    examples: [
      worked(
        'county',
        '2023',
        0.2251,
        [
          ['appropriation', 491_620_000],
          ['appropriation@2022', 401_300_000],
        ],
        { decimals: 4 },
      ),
    ],
  }),
  indicator('spending-growth-gap', '教育拨款增长高于经常性收入增长', 'Growth gap over regular revenue', {
    row: ['FIN05'],
    family: 'spending-growth',
    kind: 'points',
    flow: 'increase',
    better: 'higher',
    period: 'calendar-year',
    formula: {
      difference: [{ growth: { measure: 'appropriation' } }, { growth: { measure: 'regular-revenue' } }],
    },
    levels: counties,
    ...rising,
    source: `${LAW}；工作报告范文000（3.98、8.77个百分点）`,
    examples: [
      worked('county', '2023', 0.05, [
        ['appropriation', 120],
        ['appropriation@2022', 100],
        ['regular-revenue', 2300],
        ['regular-revenue@2022', 2000],
      ]),
    ],
  }),
  perPupilGrowth(
    'spending-per-pupil-growth',
    '生均教育费用增长率',
    'Growth of expenditure per pupil',
    'stage-spending',
    'FIN06',
  ),
  perPupilGrowth(
    'non-salary-per-pupil-growth',
    '生均公用经费增长率',
    'Growth of non-salary funds per pupil',
    'stage-non-salary',
    'FIN07',
  ),
  indicator('teacher-pay-growth', '教师工资增长率', 'Growth of teacher pay', {
    row: ['FIN08'],
    family: 'salary',
    kind: 'share',
    flow: 'increase',
    better: 'higher',
    period: 'calendar-year',
    formula: { growth: { indicator: 'salary' } },
    levels: counties,
    ...rising,
    source: LAW,
    examples: [
      worked('county', '2023', 0.05, [
        ['teachers-payroll', 8_400_000],
        ['paid-teachers', 80],
        ['teachers-payroll@2022', 10_000_000],
        ['paid-teachers@2022', 100],
      ]),
    ],
  }),
  indicator(
    'education-budget-change',
    '一般公共预算教育支出比上年增加额',
    'Change of general public budget education spending',
    {
      row: ['FIN09'],
      family: 'spending-growth',
      unit: '元',
      kind: 'money',
      flow: 'increase',
      better: 'higher',
      period: 'calendar-year',
      formula: { change: { measure: 'education-budget' } },
      levels: counties,
      ...notFalling,
      source: SHARES_2018,
      examples: [
        worked('county', '2023', 12_000_000, [
          ['education-budget', 642_000_000],
          ['education-budget@2022', 630_000_000],
        ]),
      ],
    },
  ),
  indicator(
    'per-pupil-budget-change',
    '生均一般公共预算教育支出比上年增加额',
    'Change of general public budget spending per pupil',
    {
      row: ['FIN10'],
      family: 'per-student-spending',
      unit: '元/人',
      kind: 'money',
      flow: 'increase',
      better: 'higher',
      period: 'calendar-year',
      formula: { change: perPupil('stage-budget-spending') },
      slices: ['stage'],
      levels: counties,
      ...notFalling,
      source: SHARES_2018,
      examples: [
        worked(
          'county',
          '2023',
          500,
          [
            ['stage-budget-spending', 1_050_000, 'junior'],
            ['finance-pupils', 100, 'junior'],
            ['stage-budget-spending@2022', 900_000, 'junior'],
            ['finance-pupils@2022', 90, 'junior'],
          ],
          { slice: { stage: 'junior' } },
        ),
      ],
    },
  ),
  indicator('per-student-spending', '生均教育费用', 'Expenditure per pupil', {
    unit: '元/人',
    kind: 'money',
    better: 'higher',
    period: 'calendar-year',
    formula: perPupil('stage-spending'),
    slices: ['stage'],
    levels: counties,
    source: LAW,
    examples: [
      worked('county', '2023', 10_500, [
        ['stage-spending', 1_050_000, 'primary'],
        ['finance-pupils', 100, 'primary'],
      ]),
    ],
  }),
]
