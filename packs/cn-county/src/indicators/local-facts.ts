/** What reports of towns and unions state beside the catalogue: the lie of the town, ranks of schools, prizes to come, models. */
import { AREAS, example, indicator, rate, SCHOOLS_UP, worked } from '../shorthand.ts'

const YEAR = '2023-2024'
const UNIT = ['type', 'ownership', 'location']

const ofTown = (code: string, zh: string, en: string, unit: string, kind: 'count' | 'length' = 'count') =>
  indicator(code, zh, en, {
    family: 'other',
    unit,
    kind,
    period: 'calendar-year',
    formula: { measure: code },
    levels: code === 'county-seat-distance' ? ['township'] : [...AREAS],
    source: '工作报告范文004',
    examples: [worked('township', '2023', 42, [[code, 42]], code === 'county-seat-distance' ? { unit: 'T' } : {})],
  })

const ofAppraisal = (code: string, zh: string, en: string, unit: string, family: 'meetings' | 'publicity') =>
  indicator(code, zh, en, {
    family,
    unit,
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: code },
    levels: [...AREAS],
    source: '工作报告范文004',
    examples: [worked('county', '2023', 17, [[code, 17]])],
  })

export const localFactIndicators = [
  ofTown('neighbourhoods', '居委会数', 'Neighbourhoods', '个'),
  ofTown('hamlets', '村民小组数', 'Village groups', '个'),
  ofTown('county-seat-distance', '距县城距离', 'Distance to the county seat', '公里', 'length'),
  ofAppraisal('appraisal-meetings', '行风评议会议次数', 'Meetings of the conduct appraisal', '次', 'meetings'),
  ofAppraisal('school-papers', '校刊专题期数', 'Special numbers of school papers', '期', 'publicity'),
  ofAppraisal('special-boards', '宣传专栏期数', 'Special boards', '期', 'publicity'),
  indicator('schools-by-rank', '分层次学校数', 'Schools by rank', {
    family: 'schools',
    unit: '所',
    period: 'school-year',
    formula: { measure: 'schools-by-rank' },
    slices: ['school-rank', ...UNIT],
    source: '工作报告范文004（完全小学7所、其他小学4所）',
    examples: [
      worked(
        'school',
        YEAR,
        1,
        [
          ['schools-by-rank', 1, 'complete'],
          ['schools-by-rank', 1, 'village'],
        ],
        { slice: { 'school-rank': 'complete' } },
      ),
    ],
  }),
  indicator('entrants-to-award', '待奖励升学学生数', 'Entrants to be awarded', {
    family: 'exam-result',
    unit: '人',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'aid-planned-persons', slice: { 'aid-kind': '14' } },
    slices: ['award-tier'],
    levels: [...AREAS],
    source: '工作报告范文004（11、23、60）',
    examples: [
      worked(
        'township',
        '2023',
        60,
        [
          ['aid-planned-persons', 60, '14', 'senior'],
          ['aid-planned-persons', 23, '14', 'college'],
        ],
        { slice: { 'award-tier': 'senior' } },
      ),
    ],
  }),
  indicator('aid-planned', '拟发放资助金额', 'Aid to be paid', {
    family: 'aid-money',
    unit: '元',
    kind: 'money',
    flow: 'target',
    period: 'calendar-year',
    formula: { measure: 'aid-planned-amount' },
    slices: ['aid-kind', 'award-tier'],
    levels: [...SCHOOLS_UP],
    source: '工作报告范文004：11 × 1000 + 23 × 800 + 60 × 600 = 65400',
    examples: [
      worked('township', '2023', 65_400, [
        ['aid-planned-amount', 36_000, '14', 'senior'],
        ['aid-planned-amount', 18_400, '14', 'college'],
        ['aid-planned-amount', 11_000, '14', 'bachelor'],
      ]),
    ],
  }),
  indicator('model-households', '成人教育示范户数', 'Model households of adult education', {
    family: 'households',
    unit: '户',
    better: 'higher',
    period: 'calendar-year',
    formula: { measure: 'model-households' },
    slices: ['household-trade'],
    levels: [...AREAS],
    source: '工作报告范文004（11、246、3）',
    examples: [
      worked(
        'township',
        '2023',
        246,
        [
          ['model-households', 246, 'planting'],
          ['model-households', 11, 'breeding'],
        ],
        { slice: { 'household-trade': 'planting' } },
      ),
    ],
  }),
  indicator('literate-of-three-years', '近三年脱盲人数', 'Newly literate in three years', {
    family: 'literacy-training',
    level: 'adult',
    unit: '人',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'literate-of-three-years' },
    levels: [...AREAS],
    source: '工作报告范文004（8）',
    examples: [worked('township', '2023', 8, [['literate-of-three-years', 8]])],
  }),
  indicator('still-literate', '脱盲巩固人数', 'Still literate when tested again', {
    family: 'literacy-training',
    level: 'adult',
    unit: '人',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'still-literate' },
    levels: [...AREAS],
    source: '工作报告范文004（8）',
    examples: [worked('township', '2023', 8, [['still-literate', 8]])],
  }),
  indicator('buildings', '建设项目幢数', 'Buildings of projects', {
    family: 'projects',
    unit: '幢',
    period: 'calendar-year',
    formula: { measure: 'project-buildings' },
    slices: ['project-kind', 'project-stage', 'stage', 'funding-source'],
    source: '工作报告范文004（2）',
    examples: [worked('township', '2023', 2, [['project-buildings', 2, 'extension', '12', 'primary', '5']])],
  }),
  indicator('schools-taking-part', '参加活动学校数', 'Schools that took part in activities', {
    family: 'schools',
    unit: '所',
    period: 'calendar-year',
    formula: { countUnits: { over: 'school', value: { measure: 'activities' }, passes: { atLeast: 1 } } },
    slices: ['activity-kind', 'participant-kind', 'type', 'ownership'],
    levels: [...AREAS],
    source: '工作报告范文004（3）',
    examples: [
      example(
        '2023',
        2,
        [
          ['activities', 'A', 1, 'theme', 'teachers', 'primary', '6'],
          ['activities', 'B', 2, 'theme', 'teachers', 'primary', '6'],
          ['activities', 'D', 1, 'club', 'pupils', 'primary', '6'],
        ],
        { slice: { 'activity-kind': 'theme', 'participant-kind': 'teachers' } },
      ),
    ],
  }),
  indicator('petitions', '信访和争议件数', 'Petitions and disputes', {
    family: 'cases',
    unit: '件',
    flow: 'flow',
    better: 'lower',
    period: 'calendar-year',
    formula: { measure: 'petitions' },
    slices: ['petition-kind', 'case-state'],
    levels: [...AREAS],
    source: '工作报告范文004（2）',
    examples: [worked('township', '2023', 2, [['petitions', 2, 'pay', 'closed']])],
  }),
  indicator('problem-tasks', '针对上年问题的任务数', 'Tasks that answer a problem of last year', {
    family: 'other',
    unit: '项',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'problem-tasks' },
    slices: ['task-block', 'case-state', 'year-problem'],
    source: '公文写作要求§5：报告的每个问题都有任务',
    examples: [
      worked(
        'county',
        '2023',
        2,
        [
          ['problem-tasks', 2, 'safety', 'working', 'hazards'],
          ['problem-tasks', 1, 'access', 'working', 'dropout'],
        ],
        { slice: { 'task-block': 'safety' } },
      ),
      worked(
        'county',
        '2023',
        1,
        [
          ['problem-tasks', 1, 'safety', 'working', 'hazards'],
          ['problem-tasks', 1, 'safety', 'working', 'accidents'],
        ],
        { slice: { 'year-problem': 'accidents' } },
      ),
    ],
  }),
  rate(
    'offence-rate-year',
    '全年学生违法犯罪率',
    'Pupil offence rate of the year',
    { measure: 'offending-pupils' },
    { product: [{ constant: 0.5 }, { measure: 'law-pupils' }] },
    {
      family: 'cases',
      flow: 'flow',
      better: 'lower',
      period: 'calendar-year',
      slices: UNIT,
      levels: [...SCHOOLS_UP],
      threshold: { zh: '0', en: 'none' },
      passes: { atMost: 0 },
      source: '工作报告范文004（0）；两学期违法犯罪人数之和除以平均在校生数',
      examples: [
        worked('school', '2023', 0.002, [
          ['offending-pupils@2022-2023-2', 0],
          ['offending-pupils@2023-2024-1', 1],
          ['law-pupils@2022-2023-2', 498],
          ['law-pupils@2023-2024-1', 502],
        ]),
      ],
    },
  ),
]
