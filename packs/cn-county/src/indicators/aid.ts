/** Student aid: who was reached, what was paid, whether in time, and the standards. */
import { AREAS, COUNTIES_UP, indicator, rate, worked } from '../shorthand.ts'

const YEAR = '2023-2024'
const POLICY = '国家奖助学金政策'
const full = { threshold: { zh: '100%', en: '100 %' }, passes: { atLeast: 1 } }

const standard = (
  code: string,
  zh: string,
  en: string,
  norm: string,
  rest: Pick<Parameters<typeof indicator>[3], 'row' | 'level' | 'threshold' | 'source'>,
) =>
  indicator(code, zh, en, {
    family: 'aid-standard',
    unit: '元',
    kind: 'money',
    period: 'calendar-year',
    formula: { measure: 'norms', slice: { norm } },
    levels: ['county'],
    ...rest,
    examples: [worked('county', '2024', 1250, [['norms', 1250, norm]])],
  })

export const aidIndicators = [
  indicator('aid-people', '资助人次', 'Aid awards, person-times', {
    row: ['AID01'],
    unit: '人次',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'aid-persons', slice: { 'aid-kind': 'grants' } },
    slices: ['aid-kind', 'stage', 'award-tier'],
    source: '工作报告范文001',
    examples: [
      worked('school', '2023', 50, [
        ['aid-persons', 30, '04', 'primary', ''],
        ['aid-persons', 20, '01', 'primary', ''],
        ['aid-persons', 9, '16', 'senior', ''],
      ]),
    ],
  }),
  indicator('aid-money', '资助金额', 'Aid paid', {
    row: ['AID02'],
    unit: '元',
    kind: 'money',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'aid-amount', slice: { 'aid-kind': 'grants' } },
    slices: ['aid-kind', 'stage', 'award-tier'],
    threshold: {
      zh: '各项人数×标准＝金额，各项之和为合计',
      en: 'each item: persons × standard = amount; the items add up',
    },
    source: '工作报告范文004；贷款不计为资助',
    examples: [
      worked('school', '2023', 54000, [
        ['aid-amount', 19200, '14', '', 'senior'],
        ['aid-amount', 16800, '14', '', 'college'],
        ['aid-amount', 18000, '14', '', 'bachelor'],
        ['aid-amount', 8000, '16', '', ''],
      ]),
    ],
  }),
  indicator('entry-award-money', '升学奖励金额', 'Award to entrants of senior school and higher education', {
    row: ['AID06'],
    family: 'aid-money',
    unit: '元',
    kind: 'money',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'aid-amount', slice: { 'aid-kind': '14' } },
    slices: ['award-tier'],
    levels: [...AREAS],
    threshold: {
      zh: '各档人数×标准＝金额，各档之和为合计',
      en: 'each tier: persons × standard = amount; the tiers add up',
    },
    source: '工作报告范文004：32×600 + 21×800 + 18×1000 = 54000',
    examples: [
      worked('school', '2023', 54000, [
        ['aid-amount', 32 * 600, '14', '', 'senior'],
        ['aid-amount', 21 * 800, '14', '', 'college'],
        ['aid-amount', 18 * 1000, '14', '', 'bachelor'],
      ]),
    ],
  }),
  indicator('voucher-money', '职业教育券金额', 'Vocational voucher amount', {
    row: ['AID10'],
    family: 'aid-money',
    level: 'vocational',
    unit: '元',
    kind: 'money',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'aid-amount', slice: { 'aid-kind': '13' } },
    levels: [...COUNTIES_UP],
    threshold: { zh: '持券人数×每年标准＝金额', en: 'holders × standard of the year = amount' },
    source: '工作报告范文001：89000 × 1200',
    examples: [worked('school', '2023', 106_800_000, [['aid-amount', 89000 * 1200, '13', 'vocational', '']])],
  }),
  rate(
    'hardship-coverage-rate',
    '家庭经济困难学生资助覆盖率',
    'Coverage of pupils in hardship',
    { measure: 'hardship-aided' },
    { measure: 'hardship-pupils' },
    {
      row: ['AID03'],
      family: 'aid-people',
      period: 'school-year',
      slices: ['stage', 'type', 'ownership', 'location'],
      ...full,
      source: POLICY,
      examples: [
        worked('school', YEAR, 0.95, [
          ['hardship-aided', 38, 'primary'],
          ['hardship-pupils', 40, 'primary'],
        ]),
      ],
    },
  ),
  indicator('hardship-pupils', '家庭经济困难学生数', 'Pupils in hardship', {
    family: 'aid-people',
    unit: '人',
    period: 'school-year',
    formula: { measure: 'hardship-pupils' },
    slices: ['stage', 'type', 'ownership', 'location'],
    source: POLICY,
    examples: [worked('school', YEAR, 40, [['hardship-pupils', 40, 'primary']])],
  }),
  indicator('pupils-recognised', '认定困难学生数', 'Pupils recognised as in hardship', {
    family: 'aid-people',
    unit: '人',
    period: 'school-year',
    formula: { measure: 'pupils-recognised' },
    slices: ['stage', 'hardship-group', 'hardship-degree'],
    source: '业务机制M13',
    examples: [
      worked('school', YEAR, 4, [['pupils-recognised', 4, 'primary', '04', '1']], {
        slice: { 'hardship-degree': '1' },
      }),
    ],
  }),
  rate(
    'fee-exemption-rate',
    '免学杂费和教科书覆盖率',
    'Coverage of fee and textbook exemption',
    { measure: 'fee-exempt', slice: { stage: 'compulsory' } },
    { measure: 'fee-pupils', slice: { stage: 'compulsory' } },
    {
      row: ['AID04'],
      family: 'aid-people',
      level: 'compulsory',
      period: 'school-year',
      slices: ['type', 'ownership', 'location'],
      ...full,
      source: '工作报告范文001、003',
      examples: [
        worked('school', YEAR, 1, [
          ['fee-exempt', 500, 'primary'],
          ['fee-pupils', 500, 'primary'],
        ]),
      ],
    },
  ),
  rate(
    'last-kindergarten-year-free-rate',
    '学前一年免保育教育费覆盖率',
    'Coverage of the free last kindergarten year',
    { measure: 'last-kindergarten-year-exempt' },
    { measure: 'last-kindergarten-year' },
    {
      row: ['AID09'],
      family: 'aid-people',
      level: 'preschool',
      period: 'school-year',
      levels: [...COUNTIES_UP],
      threshold: { zh: '2025年秋季起100%', en: '100 % from autumn 2025' },
      passes: { atLeast: 1 },
      source: '国办发〔2025〕27号，2025',
      examples: [
        worked('school', '2025-2026', 0.96, [
          ['last-kindergarten-year-exempt', 48, 'preschool'],
          ['last-kindergarten-year', 50, 'preschool'],
        ]),
      ],
    },
  ),
  rate(
    'aid-on-time-rate',
    '资助资金按时发放率',
    'On-time payment rate of aid',
    { measure: 'aid-items-on-time' },
    { measure: 'aid-items' },
    {
      row: ['AID05'],
      family: 'aid-money',
      period: 'calendar-year',
      slices: ['aid-kind', 'stage'],
      ...full,
      source: '本系统约定',
      examples: [
        worked('school', '2023', 0.9, [
          ['aid-items-on-time', 9, '04', 'primary', ''],
          ['aid-items', 10, '04', 'primary', ''],
        ]),
      ],
    },
  ),
  standard(
    'boarder-standard-primary',
    '小学寄宿生生活补助标准',
    'Living subsidy, primary boarders',
    'boarder-primary',
    {
      row: ['AID07'],
      level: 'primary',
      threshold: {
        zh: '2024年春季起1250元/年（此前1000元），非寄宿生50%',
        en: '1250 yuan a year from spring 2024 (before: 1000); non-boarders 50 %',
      },
      source: '财政部通知，2024',
    },
  ),
  standard('boarder-standard-junior', '初中寄宿生生活补助标准', 'Living subsidy, junior boarders', 'boarder-junior', {
    row: ['AID07'],
    level: 'junior',
    threshold: {
      zh: '2024年春季起1500元/年（此前1250元），非寄宿生50%',
      en: '1500 yuan a year from spring 2024 (before: 1250); non-boarders 50 %',
    },
    source: '财政部通知，2024',
  }),
  standard('senior-grant-standard', '高中阶段国家助学金标准', 'State grant standard, upper secondary', 'senior-grant', {
    row: ['AID08'],
    level: 'senior',
    threshold: {
      zh: '2025年春季起平均2300元/年（此前2000元）',
      en: 'average 2300 yuan a year from spring 2025 (before: 2000)',
    },
    source: '国家奖助学金政策通知，2024',
  }),
  indicator('aid-standard', '定额和资助标准', 'Norms and standards', {
    unit: '元',
    kind: 'money',
    period: 'calendar-year',
    formula: { measure: 'norms' },
    slices: ['norm'],
    levels: ['county'],
    source: '业务机制M13、M30；每次只问一项标准',
    examples: [
      worked(
        'county',
        '2024',
        1500,
        [
          ['norms', 1250, 'boarder-primary'],
          ['norms', 1500, 'boarder-junior'],
        ],
        { slice: { norm: 'boarder-junior' } },
      ),
    ],
  }),
]
