/** What a city's report states beside the catalogue: pupils freed from fees, new pay, mentors, partners, targets, the press. */
import { AREAS, COUNTIES_UP, indicator, SCHOOLS_UP, worked } from '../shorthand.ts'

const YEAR = '2023-2024'
const UNIT = ['type', 'ownership', 'location']

const target = (code: string, zh: string, en: string, family: 'student-computer-ratio' | 'teacher-computer-ratio') =>
  indicator(code, zh, en, {
    family,
    kind: 'ratio',
    flow: 'target',
    better: 'lower',
    period: 'calendar-year',
    formula: { ratio: { of: { measure: code }, to: { measure: 'ict-plans' } } },
    levels: [...COUNTIES_UP],
    source: '工作报告范文001（14:1，3.7:1）',
    examples: [
      worked('county', '2023', 14, [
        [code, 14],
        ['ict-plans', 1],
      ]),
    ],
  })

const ofMentors = (code: 'mentors' | 'mentees', zh: string, en: string) =>
  indicator(code, zh, en, {
    family: 'mentor-pairs',
    unit: '人',
    better: 'higher',
    period: 'school-year',
    formula: { measure: code },
    slices: UNIT,
    source: '工作报告范文001（1932、4869）',
    examples: [worked('school', YEAR, 7, [[code, 7]])],
  })

/** Groups in the core of a city beside its suburbs: the zone stands with the group. */
const inZone = (code: string, zh: string, en: string, measure: string, unit: string) =>
  indicator(code, zh, en, {
    family: 'school-groups',
    unit,
    better: 'higher',
    period: 'calendar-year',
    formula: { measure },
    slices: ['stage', 'zone'],
    levels: [...COUNTIES_UP],
    source: '工作报告范文001',
    examples: [
      worked(
        'county',
        '2023',
        12,
        [
          [measure, 12, 'primary', 'core'],
          [measure, 27, 'primary', 'outer'],
        ],
        { slice: { stage: 'primary', zone: 'core' } },
      ),
    ],
  })

export const cityIndicators = [
  indicator('pupils-exempt', '免学杂费和教科书学生数', 'Pupils exempt from fees', {
    family: 'aid-people',
    unit: '人',
    period: 'school-year',
    formula: { measure: 'fee-exempt' },
    slices: ['stage', ...UNIT],
    source: '工作报告范文001',
    examples: [
      worked(
        'school',
        YEAR,
        480,
        [
          ['fee-exempt', 480, 'primary'],
          ['fee-exempt', 60, 'senior'],
        ],
        { slice: { stage: 'compulsory' } },
      ),
    ],
  }),
  indicator('aid-per-person', '人均资助金额', 'Aid per person', {
    family: 'aid-standard',
    unit: '元/人',
    kind: 'money',
    period: 'calendar-year',
    formula: { perHead: { amount: { measure: 'aid-amount' }, heads: { measure: 'aid-persons' } } },
    slices: ['aid-kind', 'stage', 'award-tier'],
    source: '工作报告范文001（每年1200）',
    examples: [
      worked(
        'school',
        '2023',
        1200,
        [
          ['aid-amount', 108_000, '13', 'vocational', ''],
          ['aid-persons', 90, '13', 'vocational', ''],
          ['aid-persons', 60, '04', 'primary', ''],
        ],
        { slice: { 'aid-kind': '13' } },
      ),
    ],
  }),
  indicator('layout-changes', '布局调整学校数', 'Schools of layout changes', {
    family: 'schools',
    unit: '所',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'layout-schools' },
    slices: ['layout-action', 'stage', 'case-state'],
    levels: [...AREAS],
    source: '工作报告范文001（转换19）',
    examples: [
      worked(
        'township',
        '2023',
        19,
        [
          ['layout-schools', 19, 'convert', 'junior', 'closed'],
          ['layout-schools', 4, 'merge', 'primary', 'closed'],
        ],
        { slice: { 'layout-action': 'convert' } },
      ),
    ],
  }),
  indicator('pay-increase', '待遇新增支出', 'New spending on pay', {
    family: 'spending',
    unit: '元',
    kind: 'money',
    flow: 'increase',
    period: 'calendar-year',
    formula: { measure: 'pay-increase' },
    slices: ['pay-item'],
    source: '工作报告范文001（20.35亿）',
    examples: [
      worked('school', '2023', 90_000, [
        ['pay-increase', 60_000, 'merit'],
        ['pay-increase', 30_000, 'retired'],
      ]),
    ],
  }),
  indicator('pay-persons', '待遇发放人数', 'Persons paid', {
    family: 'staff',
    unit: '人',
    period: 'calendar-year',
    formula: { measure: 'pay-persons' },
    slices: ['pay-item'],
    source: '工作报告范文001',
    examples: [
      worked(
        'school',
        '2023',
        31,
        [
          ['pay-persons', 31, 'retired'],
          ['pay-persons', 58, 'merit'],
        ],
        { slice: { 'pay-item': 'retired' } },
      ),
    ],
  }),
  inZone('zone-school-groups', '分圈层教育集团数', 'School groups by zone', 'groups-by-zone', '个'),
  inZone(
    'zone-group-schools',
    '分圈层集团成员学校数',
    'Member schools of groups by zone',
    'group-members-by-zone',
    '所',
  ),
  ofMentors('mentors', '导师数', 'Mentors'),
  ofMentors('mentees', '徒弟数', 'Mentees'),
  target('planned-pupils-per-computer', '生机比目标', 'Pupils per computer, target', 'student-computer-ratio'),
  target('planned-teachers-per-computer', '师机比目标', 'Teachers per computer, target', 'teacher-computer-ratio'),
  indicator('vocational-bases', '职业教育实训基地数', 'Vocational training bases', {
    family: 'projects',
    level: 'vocational',
    unit: '个',
    better: 'higher',
    period: 'school-year',
    formula: { measure: 'vocational-bases' },
    slices: ['ownership'],
    levels: ['school', ...COUNTIES_UP],
    source: '工作报告范文001（4）',
    examples: [worked('school', YEAR, 4, [['vocational-bases', 4]], { units: [{ code: 'A', type: '365' }] })],
  }),
  indicator('press-reports', '宣传报道条数', 'Press reports', {
    family: 'publicity',
    unit: '条',
    flow: 'flow',
    better: 'higher',
    period: 'calendar-year',
    formula: { measure: 'press-pieces' },
    slices: ['press-medium', 'level'],
    levels: [...SCHOOLS_UP],
    source: '工作报告范文001（简报7期、11篇）',
    examples: [
      worked(
        'county',
        '2023',
        11,
        [
          ['press-pieces', 11, 'website', '1'],
          ['press-pieces', 7, 'bulletin', '1'],
        ],
        { slice: { 'press-medium': 'website' } },
      ),
    ],
  }),
  ...(
    [
      ['schools-helped', '受帮扶学校数', 'Schools helped'],
      ['partner-schools', '帮扶方学校数', 'Schools of partners'],
    ] as const
  ).map(([code, zh, en]) =>
    indicator(code, zh, en, {
      family: 'school-pairs',
      unit: '所',
      period: 'calendar-year',
      formula: { measure: code },
      slices: ['partnership-kind'],
      levels: [...COUNTIES_UP],
      source: '工作报告范文001',
      examples: [
        worked(
          'county',
          '2023',
          51,
          [
            [code, 51, 'outside'],
            [code, 7, 'masters'],
          ],
          { slice: { 'partnership-kind': 'outside' } },
        ),
      ],
    }),
  ),
]
