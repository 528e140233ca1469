/** Teachers: qualifications, recruitment, exchange, posts. */
import { COUNTIES_UP, example, indicator, rate, worked } from '../shorthand.ts'

const YEAR = '2023-2024'

const UNIT = ['type', 'ownership', 'location']

const EVALUATION_2017 = '教督〔2017〕6号，2017'

const shareOfTeachers = (
  code: string,
  zh: string,
  en: string,
  measure: string,
  rest: Pick<Parameters<typeof rate>[5], 'row' | 'family' | 'threshold' | 'passes' | 'source'>,
) =>
  rate(
    code,
    zh,
    en,
    { measure },
    { measure: 'teachers' },
    {
      period: 'school-year',
      slices: ['stage', ...UNIT],
      ...rest,
      examples: [
        example(
          YEAR,
          0.95,
          [
            [measure, 'A', 190, 'primary'],
            ['teachers', 'A', 200, 'primary'],
            [measure, 'A', 10, 'junior'],
            ['teachers', 'A', 80, 'junior'],
          ],
          { unit: 'A', slice: { stage: 'primary' } },
        ),
      ],
    },
  )

export const teacherIndicators = [
  shareOfTeachers(
    'teacher-qualified-rate',
    '教师学历合格率',
    'Percentage of qualified teachers',
    'qualified-teachers',
    {
      row: ['TCH01'],
      threshold: { zh: '100%', en: '100 %' },
      passes: { atLeast: 1 },
      source: '教师法；工作报告范文000、004',
    },
  ),
  shareOfTeachers(
    'teacher-degree-rate',
    '高于规定学历教师比例',
    'Teachers above the required degree',
    'teachers-above-required',
    { row: ['TCH03'], source: '工作报告范文004' },
  ),
  shareOfTeachers('teacher-licensed-rate', '教师资格证持证率', 'Percentage of licensed teachers', 'licensed-teachers', {
    row: ['TCH02', 'G12'],
    family: 'teacher-qualified-rate',
    threshold: { zh: '100%', en: '100 %' },
    passes: { atLeast: 1 },
    source: EVALUATION_2017,
  }),
  shareOfTeachers(
    'teacher-intermediate-rate',
    '中级及以上职称教师比例',
    'Teachers with intermediate or higher title',
    'teachers-intermediate',
    { row: ['TCH04'], family: 'other', source: '县域义务教育均衡发展督导评估暂行办法，2012' },
  ),
  shareOfTeachers(
    'teacher-360-hours-rate',
    '教师5年360学时培训完成率',
    'Completion of 360 hours in five years',
    'teachers-trained-360',
    {
      row: ['TCH07', 'G09'],
      family: 'other',
      threshold: { zh: '100%', en: '100 %' },
      passes: { atLeast: 1 },
      source: EVALUATION_2017,
    },
  ),
  indicator('teacher-recruits', '新招聘教师数', 'Teachers recruited', {
    row: ['TCH05'],
    unit: '人',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'recruits' },
    slices: ['stage', 'subject', 'education', 'recruitment-kind', ...UNIT],
    source: '工作报告范文001、003、004',
    examples: [
      example(
        '2023',
        4,
        [
          ['recruits', 'A', 3, 'senior', 'english', '14', 'open'],
          ['recruits', 'A', 1, 'senior', 'physics', '11', 'open'],
          ['recruits', 'A', 1, 'senior', 'chinese', '21', 'open'],
        ],
        { unit: 'A', slice: { education: 'graduate' } },
      ),
    ],
  }),
  indicator('teacher-exchange', '交流轮岗教师数', 'Teachers moved', {
    unit: '人',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'teachers-moved' },
    slices: ['stage', 'rotation-kind', ...UNIT],
    source: '工作报告范文001、004',
    examples: [
      example('2023', 2, [['teachers-moved', 'A', 2, 'primary', 'weak-school-post']], {
        unit: 'A',
        slice: { 'rotation-kind': 'weak-school-post' },
      }),
    ],
  }),
  indicator('heads-moved', '交流校长数', 'Heads moved', {
    row: ['ADM33'],
    family: 'teacher-exchange',
    unit: '人',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'heads-moved' },
    slices: ['stage', ...UNIT],
    levels: [...COUNTIES_UP],
    source: '工作报告范文002、004',
    examples: [example('2023', 3, [['heads-moved', 'A', 3, 'primary']])],
  }),
  rate(
    'rotation-rate',
    '交流轮岗教师比例',
    'Teacher rotation rate',
    { measure: 'teachers-moved' },
    { measure: 'teachers-eligible-to-rotate' },
    {
      row: ['TCH08', 'G11'],
      family: 'teacher-exchange',
      period: 'calendar-year',
      slices: ['stage'],
      levels: [...COUNTIES_UP],
      threshold: { zh: '不低于10%', en: 'at least 10 %' },
      passes: { atLeast: 0.1 },
      source: EVALUATION_2017,
      examples: [
        worked('school', '2023', 0.12, [
          ['teachers-moved', 6, 'primary', 'rotation'],
          ['teachers-eligible-to-rotate', 50, 'primary'],
        ]),
      ],
    },
  ),
  rate(
    'backbone-rotation-share',
    '交流轮岗中骨干教师比例',
    'Backbone teachers among the rotated',
    { measure: 'backbone-moved' },
    { measure: 'teachers-moved' },
    {
      row: ['TCH09', 'G11'],
      family: 'teacher-exchange',
      period: 'calendar-year',
      slices: ['stage'],
      levels: [...COUNTIES_UP],
      threshold: { zh: '不低于20%', en: 'at least 20 %' },
      passes: { atLeast: 0.2 },
      source: EVALUATION_2017,
      examples: [
        worked('school', '2023', 0.25, [
          ['backbone-moved', 2, 'primary'],
          ['teachers-moved', 8, 'primary', 'rotation'],
        ]),
      ],
    },
  ),
  rate(
    'posts-allocated-rate',
    '统筹分配编制和岗位的学校比例',
    'Schools whose posts the education department allocated',
    { measure: 'staffing-schools-allocated', slice: { stage: 'compulsory' } },
    { measure: 'staffing-schools', slice: { stage: 'compulsory' } },
    {
      row: ['G10'],
      family: 'other',
      period: 'school-year',
      levels: [...COUNTIES_UP],
      threshold: { zh: '100%', en: '100 %' },
      passes: { atLeast: 1 },
      source: '教督〔2017〕6号政府保障程度第10项，2017',
      examples: [
        worked('school', YEAR, 1, [
          ['staffing-schools-allocated', 1, 'primary'],
          ['staffing-schools', 1, 'primary'],
        ]),
      ],
    },
  ),
  rate(
    'post-filling-rate',
    '编制使用率',
    'Posts filled',
    { measure: 'posts-filled' },
    { measure: 'posts-approved' },
    {
      family: 'other',
      better: 'none',
      period: 'school-year',
      slices: ['stage', ...UNIT],
      source: '业务机制M21',
      examples: [
        worked('school', YEAR, 0.95, [
          ['posts-filled', 57, 'primary'],
          ['posts-approved', 60, 'primary'],
        ]),
      ],
    },
  ),
  rate(
    'women-share',
    '女教职工占比',
    'Women on the staff',
    { measure: 'women-staff' },
    { measure: 'staff' },
    {
      family: 'other',
      better: 'none',
      period: 'school-year',
      slices: ['stage', ...UNIT],
      source: '教育事业统计报表制度',
      examples: [
        worked('school', YEAR, 0.6, [
          ['women-staff', 30, 'primary'],
          ['staff', 50, 'primary'],
        ]),
      ],
    },
  ),
  indicator('registered-staff', '在册教职工数', 'Staff on the register', {
    family: 'staff',
    unit: '人',
    period: 'school-year',
    formula: { measure: 'registered-staff' },
    slices: ['stage', 'post', 'contract', 'title'],
    source: '业务机制M21',
    examples: [
      worked('school', YEAR, 48, [['registered-staff', 48, 'primary', '10', '1', '3']], {
        slice: { post: 'teaching' },
      }),
    ],
  }),
  indicator('heads-in-office', '在任校长和干部数', 'Heads and cadres in office', {
    family: 'staff',
    unit: '人',
    period: 'calendar-year',
    formula: { measure: 'heads' },
    slices: ['head-result'],
    source: '业务机制M29',
    examples: [worked('school', '2023', 1, [['heads', 1, 'talked']], { slice: { 'head-result': 'talked' } })],
  }),
  indicator('cadres-selected', '干部选任人次', 'Selections of heads and cadres', {
    family: 'other',
    unit: '人次',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'cadres-selected' },
    levels: [...COUNTIES_UP],
    slices: ['selection-state'],
    source: '业务机制M29',
    examples: [
      worked('county', '2023', 2, [['cadres-selected', 2, 'appointed']], { slice: { 'selection-state': 'in-office' } }),
    ],
  }),
  indicator('principals', '在任正职校长数', 'Principals in office', {
    family: 'other',
    unit: '人',
    period: 'calendar-year',
    formula: { measure: 'principals' },
    source: '业务机制M29：每校有校长',
    examples: [worked('school', '2023', 1, [['principals', 1]])],
  }),
  indicator('leave-reports', '离校报备次数', 'Leave reports of heads', {
    family: 'other',
    unit: '次',
    period: 'calendar-year',
    formula: { measure: 'leave-reports' },
    source: '工作报告范文002',
    examples: [worked('school', '2023', 4, [['leave-reports', 4]])],
  }),
]
