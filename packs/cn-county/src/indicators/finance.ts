/** Money: what was allotted and spent, what was given, what the norms are. */
import { AREAS, COUNTIES_UP, example, indicator, rate, worked } from '../shorthand.ts'

const SHARES_2018 = '国办关于调整优化结构提高教育经费使用效益的意见，2018'

const counties = [...COUNTIES_UP]

const standard = (
  code: string,
  zh: string,
  en: string,
  norm: string,
  row: string,
  level: 'primary' | 'junior',
  limit: string,
) =>
  indicator(code, zh, en, {
    row: [row],
    family: 'per-student-spending',
    level,
    unit: '元',
    kind: 'money',
    period: 'calendar-year',
    formula: { measure: 'norms', slice: { norm } },
    levels: ['county'],
    threshold: { zh: limit, en: limit },
    source: '财政部教育部，2023',
    examples: [worked('county', '2023', 720, [['norms', 720, norm]])],
  })

const UNIT = ['type', 'ownership', 'location']

export const financeIndicators = [
  indicator('spending', '下达教育经费', 'Education money allotted', {
    unit: '元',
    kind: 'money',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'allotted' },
    slices: ['spending-item', 'funding-source', ...UNIT],
    source: '工作报告范文004',
    examples: [
      example(
        '2023',
        1500000,
        [
          ['allotted', 'A', 1200000, 'staff', '5'],
          ['allotted', 'A', 300000, 'non-salary', '5'],
        ],
        { unit: 'A' },
      ),
    ],
  }),
  indicator('donation', '社会捐资额', 'Donations', {
    row: ['FIN15'],
    unit: '元',
    kind: 'money',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'donation-value' },
    slices: ['donation-use', 'donation-kind', 'stage', ...UNIT],
    source: '工作报告范文004',
    examples: [
      example(
        '2023',
        39600,
        [
          ['donation-value', 'A', 39600, 'sports-equipment', 'goods', 'primary'],
          ['donation-value', 'A', 50000, 'library', 'goods', 'primary'],
        ],
        { unit: 'A', slice: { 'donation-use': 'sports-equipment' } },
      ),
    ],
  }),
  standard(
    'non-salary-norm-primary',
    '小学生均公用经费基准定额',
    'Non-salary norm, primary',
    'non-salary-primary',
    'FIN11',
    'primary',
    '2023年春季起720元（此前650元），寄宿生另加300元',
  ),
  standard(
    'non-salary-norm-junior',
    '初中生均公用经费基准定额',
    'Non-salary norm, junior',
    'non-salary-junior',
    'FIN12',
    'junior',
    '2023年春季起940元（此前850元），寄宿生另加300元',
  ),
  rate(
    'training-share',
    '教师培训经费占公用经费比例',
    'Training share of non-salary funds',
    { measure: 'training-budget' },
    { measure: 'non-salary-budget' },
    {
      row: ['FIN13'],
      family: 'spending-share',
      period: 'calendar-year',
      slices: UNIT,
      threshold: { zh: '不低于5%', en: 'at least 5 %' },
      passes: { atLeast: 0.05 },
      source: '教督〔2017〕6号，2017',
      examples: [
        worked('school', '2023', 0.06, [
          ['training-budget', 36_000],
          ['non-salary-budget', 600_000],
        ]),
      ],
    },
  ),
  indicator('training-share-schools', '教师培训经费达标学校比例', 'Schools that spend 5 % on training', {
    row: ['Q04'],
    family: 'spending-share',
    kind: 'share',
    better: 'higher',
    period: 'calendar-year',
    formula: {
      shareOfUnits: {
        over: 'school',
        value: { indicator: 'training-share' },
        passes: { atLeast: 0.05 },
        among: { type: 'compulsory' },
      },
    },
    levels: counties,
    threshold: { zh: '每校不低于5%', en: 'every school at least 5 %' },
    passes: { atLeast: 1 },
    source: '教督〔2017〕6号教育质量第4项，2017',
    examples: [
      example(
        '2023',
        0.5,
        [
          ['training-budget', 'A', 36_000],
          ['non-salary-budget', 'A', 600_000],
          ['training-budget', 'B', 20_000],
          ['non-salary-budget', 'B', 600_000],
        ],
        {
          units: [
            { code: 'A', type: '211' },
            { code: 'B', type: '311' },
          ],
        },
      ),
    ],
  }),
  indicator('special-non-salary-per-pupil', '特殊教育学校生均公用经费', 'Non-salary funds per pupil, special schools', {
    row: ['FIN14', 'G07'],
    family: 'per-student-spending',
    level: 'special',
    unit: '元/人',
    kind: 'money',
    better: 'higher',
    period: 'calendar-year',
    formula: {
      perHead: {
        amount: { measure: 'non-salary-budget', slice: { type: 'special' } },
        heads: { measure: 'budget-pupils', slice: { type: 'special' } },
      },
    },
    levels: counties,
    threshold: {
      zh: '不低于6000元（2017年），2025年7000元（未证实）',
      en: 'at least 6000 (2017), 7000 by 2025 (unconfirmed)',
    },
    passes: { atLeast: 6000 },
    source: '教督〔2017〕6号，2017',
    examples: [
      worked(
        'school',
        '2023',
        6500,
        [
          ['non-salary-budget', 650_000],
          ['budget-pupils', 100],
        ],
        { units: [{ code: 'A', type: '514' }] },
      ),
    ],
  }),
  indicator('capital-spending', '基建支出', 'Capital expenditure', {
    row: ['FIN16'],
    family: 'spending',
    unit: '元',
    kind: 'money',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'project-paid-in-year', slice: { 'project-kind': 'construction' } },
    slices: ['project-stage', 'stage', 'funding-source'],
    levels: [...AREAS],
    source: '工作报告范文000（17619万元）',
    examples: [
      worked('township', '2023', 13_800_000, [
        ['project-paid-in-year', 13_800_000, 'new-school', '7', 'primary', '5'],
        ['project-paid-in-year', 2_036_000, 'equipment', '12', 'primary', '6'],
      ]),
    ],
  }),
  indicator('township-input', '教育投入合计', 'Education input of the township', {
    row: ['FIN17'],
    family: 'spending',
    unit: '元',
    kind: 'money',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'township-input' },
    slices: ['input-item', 'funding-source'],
    levels: [...AREAS],
    threshold: { zh: '各项之和等于合计', en: 'the items add up to the total' },
    source: '工作报告范文004：40 + 7.5 + 5.4 + 1.67 + 1.0 = 55.57（万元）',
    examples: [
      worked('township', '2023', 555_700, [
        ['township-input', 400_000, 'buildings', '5'],
        ['township-input', 75_000, 'water', '5'],
        ['township-input', 54_000, 'aid', '5'],
        ['township-input', 16_700, 'honours', '5'],
        ['township-input', 10_000, 'consolation', '5'],
      ]),
    ],
  }),
  rate(
    'small-school-funding-rate',
    '不足100人学校按100人拨付比例',
    'Small schools funded as 100 pupils',
    { measure: 'small-schools-funded' },
    { measure: 'small-schools' },
    {
      row: ['FIN18', 'G06'],
      family: 'per-student-spending',
      period: 'calendar-year',
      slices: ['type', 'location'],
      levels: counties,
      threshold: { zh: '100%', en: '100 %' },
      passes: { atLeast: 1 },
      source: `教督〔2017〕6号, 2017; ${SHARES_2018}`,
      examples: [
        worked('school', '2023', 1, [
          ['small-schools-funded', 1],
          ['small-schools', 1],
        ]),
      ],
    },
  ),
  rate(
    'budget-execution-rate',
    '教育经费执行率',
    'Execution of the budget',
    { measure: 'spent' },
    { measure: 'allotted' },
    {
      family: 'spending-share',
      period: 'calendar-year',
      slices: ['spending-item', 'funding-source', ...UNIT],
      source: '业务机制M31',
      examples: [
        worked('school', '2023', 0.96, [
          ['spent', 480_000, 'staff', '5'],
          ['allotted', 500_000, 'staff', '5'],
        ]),
      ],
    },
  ),
  indicator('budgeted', '教育经费预算', 'Education budget', {
    family: 'spending',
    unit: '元',
    kind: 'money',
    flow: 'target',
    period: 'calendar-year',
    formula: { measure: 'budgeted' },
    slices: ['spending-item', 'funding-source', ...UNIT],
    source: '业务机制M31',
    examples: [worked('school', '2023', 500_000, [['budgeted', 500_000, 'staff', '5']])],
  }),
  indicator('donations', '捐赠笔数', 'Donations received', {
    family: 'donation',
    unit: '笔',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'donations' },
    slices: ['donation-use', 'donation-kind', 'stage', ...UNIT],
    source: '业务机制M31',
    examples: [worked('school', '2023', 3, [['donations', 3, 'library', 'goods', 'primary']])],
  }),
]
