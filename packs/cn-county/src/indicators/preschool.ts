/** Pre-primary education: the evaluation of 2020 (县域学前教育普及普惠督导评估): reach, price and government. K01 is with the enrolment rates. */
import { COUNTIES_UP, example, indicator, rate, worked } from '../shorthand.ts'

const YEAR = '2023-2024'

const counties = [...COUNTIES_UP]

const EVALUATION = '县域学前教育普及普惠督导评估办法，2020'

const UNCONFIRMED = `${EVALUATION}；数值（未证实）`

const full = { threshold: { zh: '100%', en: '100 %' }, passes: { atLeast: 1 } }

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

const judged = (code: string, zh: string, en: string, item: string, row: string) =>
  rate(
    code,
    zh,
    en,
    { measure: 'tests-passed', slice: { 'evaluation-item': item } },
    { measure: 'tests', slice: { 'evaluation-item': item } },
    {
      row: [row],
      family: 'standard-school-rate',
      level: 'preschool',
      period: 'calendar-year',
      levels: counties,
      threshold: { zh: '100%（未证实）', en: '100 % (unconfirmed)' },
      passes: { atLeast: 1 },
      source: UNCONFIRMED,
      examples: [
        worked('county', '2023', 1, [
          ['tests-passed', 5, item],
          ['tests', 5, item],
        ]),
      ],
    },
  )

const standard = (code: string, zh: string, en: string, norm: string, row: string) =>
  indicator(code, zh, en, {
    row: [row],
    family: 'per-student-spending',
    level: 'preschool',
    unit: '元',
    kind: 'money',
    better: 'higher',
    period: 'calendar-year',
    formula: { measure: 'norms', slice: { norm } },
    levels: ['county'],
    threshold: { zh: '不低于500元/年', en: 'at least 500 yuan a year' },
    passes: { atLeast: 500 },
    source: `${EVALUATION}（国家标准的县级清单）`,
    examples: [worked('county', '2023', 600, [['norms', 600, norm]])],
  })

export const preschoolIndicators = [
  share(
    'affordable-share',
    '普惠性幼儿园覆盖率',
    'Share of children in public and recognised affordable kindergartens',
    'K02',
    'affordable-children',
    'kindergarten-children',
    {
      family: 'enrolment-rate',
      threshold: { zh: '不低于80%', en: 'at least 80 %' },
      passes: { atLeast: 0.8 },
    },
  ),
  rate(
    'public-kindergarten-share',
    '公办园在园幼儿占比',
    'Share of children in public kindergartens',
    { measure: 'pupils', slice: { stage: 'preschool', ownership: 'public' } },
    { measure: 'pupils', slice: { stage: 'preschool' } },
    {
      row: ['K03'],
      family: 'enrolment-rate',
      level: 'preschool',
      period: 'school-year',
      slices: ['location'],
      levels: ['township', ...counties],
      threshold: { zh: '不低于50%', en: 'at least 50 %' },
      passes: { atLeast: 0.5 },
      source: `${EVALUATION}；按幼儿数，不按园数`,
      examples: [
        example(
          YEAR,
          0.47,
          [
            ['pupils', 'A', 470, 'preschool', 'k1'],
            ['pupils', 'B', 530, 'preschool', 'k1'],
          ],
          {
            units: [
              { code: 'A', type: '111', ownership: '10' },
              { code: 'B', type: '111', ownership: '20' },
            ],
          },
        ),
      ],
    },
  ),
  judged(
    'preschool-party-leadership',
    '幼儿园党的领导',
    'Party leadership of kindergartens',
    'party-leadership',
    'K04',
  ),
  judged('preschool-development-plan', '学前教育发展规划', 'Development plan and layout', 'development-plan', 'K05'),
  indicator(
    'public-central-kindergarten-rate',
    '乡镇公办中心园覆盖率',
    'Townships with a public central kindergarten',
    {
      row: ['K06'],
      family: 'standard-school-rate',
      level: 'preschool',
      kind: 'share',
      better: 'higher',
      period: 'school-year',
      formula: {
        shareOfUnits: { over: 'township', value: { measure: 'public-central-kindergartens' }, passes: { atLeast: 1 } },
      },
      levels: counties,
      threshold: { zh: '原则上100%', en: '100 % in principle' },
      passes: { atLeast: 1 },
      source: EVALUATION,
      examples: [
        example(
          YEAR,
          0.5,
          [
            ['public-central-kindergartens', 'A', 1],
            ['public-central-kindergartens', 'B', 0],
          ],
          {
            units: [
              { code: 'T1', kind: 'township', parent: 'C' },
              { code: 'T2', kind: 'township', parent: 'C' },
              { code: 'A', kind: 'school', parent: 'T1', type: '111' },
              { code: 'B', kind: 'school', parent: 'T2', type: '111' },
            ],
          },
        ),
      ],
    },
  ),
  share(
    'estate-kindergarten-rate',
    '小区配套园办成公办或普惠比例',
    'Estate kindergartens public or affordable',
    'K07',
    'estate-kindergartens-handed-over',
    'estate-kindergartens',
  ),
  standard(
    'kindergarten-public-standard',
    '公办园生均公用经费标准',
    'Non-salary funds per child, public kindergartens',
    'kindergarten-public',
    'K08',
  ),
  standard(
    'kindergarten-affordable-standard',
    '普惠性民办园生均补助标准',
    'Subsidy per child, affordable private kindergartens',
    'kindergarten-affordable',
    'K09',
  ),
  share(
    'kindergarten-fee-rate',
    '收费合规幼儿园比例',
    'Kindergartens charging within the standard',
    'K10',
    'kindergartens-fee-within',
    'kindergartens',
    { family: 'fees' },
  ),
  rate(
    'preschool-recognition-rate',
    '学前教育社会认可度',
    'Public recognition of pre-primary education',
    { measure: 'survey-satisfied', slice: { 'survey-topic': 'preschool' } },
    { measure: 'survey-answers', slice: { 'survey-topic': 'preschool' } },
    {
      row: ['K20'],
      family: 'satisfaction-rate',
      level: 'preschool',
      period: 'calendar-year',
      slices: ['respondent'],
      levels: counties,
      threshold: { zh: '不低于85%', en: 'at least 85 %' },
      passes: { atLeast: 0.85 },
      source: EVALUATION,
      examples: [
        worked('county', '2023', 0.92, [
          ['survey-satisfied', 460, 'preschool', 'parents'],
          ['survey-answers', 500, 'preschool', 'parents'],
        ]),
      ],
    },
  ),
]
