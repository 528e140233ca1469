/** Teachers: qualifications, recruitment, training, exchange. */
import { AREAS, COUNTIES_UP, example, indicator, rate } from '../shorthand.ts'

const YEAR = '2023-2024'
const UNIT = ['type', 'ownership', 'location']
const areas = [...AREAS]
const T = { unit: 'T', units: [{ code: 'T', kind: 'township' as const, parent: 'C' }] }
const EVALUATION_2017 = '教督〔2017〕6号, 2017'

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
      source: '教师法; domain seeds 000,004',
    },
  ),
  shareOfTeachers(
    'teacher-degree-rate',
    '高于规定学历教师比例',
    'Teachers above the required degree',
    'teachers-above-required',
    { row: ['TCH03'], source: 'domain seed 004' },
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
    { row: ['TCH04'], family: 'other', source: '县域义务教育均衡发展督导评估暂行办法, 2012' },
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
    source: 'domain seeds 001,003,004',
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
    source: 'domain seeds 001,004',
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
    source: 'domain seeds 002,004',
    examples: [example('2023', 3, [['heads-moved', 'A', 3, 'primary']])],
  }),
  indicator('training-people', '教师培训人数', 'Persons trained', {
    unit: '人',
    flow: 'flow',
    better: 'higher',
    period: 'calendar-year',
    formula: { measure: 'training-persons' },
    slices: ['training-kind', 'level'],
    levels: areas,
    source: 'domain seeds 003,004',
    examples: [
      example('2023', 53, [['training-persons', 'T', 53, 'class-teachers', '2']], {
        ...T,
        slice: { 'training-kind': 'class-teachers' },
      }),
    ],
  }),
  indicator('training-person-times', '教师培训人次', 'Teacher training, person-times', {
    row: ['TCH06'],
    family: 'training-people',
    unit: '人次',
    flow: 'flow',
    better: 'higher',
    period: 'calendar-year',
    formula: { measure: 'training-person-times' },
    slices: ['training-kind', 'level'],
    levels: areas,
    source: 'domain seeds 003,004',
    examples: [
      example('2023', 1264, [['training-person-times', 'T', 1264, 'seminar', '5']], {
        ...T,
        slice: { 'training-kind': 'seminar' },
      }),
    ],
  }),
  indicator('training-sessions', '培训场次', 'Training sessions', {
    unit: '场',
    flow: 'flow',
    better: 'higher',
    period: 'calendar-year',
    formula: { measure: 'training-sessions' },
    slices: ['training-kind', 'level'],
    levels: areas,
    source: 'domain seed 003',
    examples: [
      example(
        '2023',
        3,
        [
          ['training-sessions', 'T', 2, 'seminar', '5'],
          ['training-sessions', 'T', 1, 'heads', '3'],
        ],
        T,
      ),
    ],
  }),
  indicator('training-experts', '授课专家数', 'Experts who taught', {
    family: 'other',
    unit: '人',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'training-experts' },
    slices: ['training-kind', 'level'],
    levels: areas,
    source: 'domain seed 004',
    examples: [example('2023', 4, [['training-experts', 'T', 4, 'seminar', '5']], T)],
  }),
  indicator('teachers-studying', '在职进修学历教师数', 'Teachers studying for a degree', {
    family: 'training-people',
    unit: '人',
    better: 'higher',
    period: 'school-year',
    formula: { measure: 'teachers-studying' },
    slices: ['stage', ...UNIT],
    source: 'domain seed 004',
    examples: [example(YEAR, 12, [['teachers-studying', 'A', 12, 'primary']], { unit: 'A' })],
  }),
  indicator('tuition-refund', '教师进修学费报销比例', 'Refund of teachers’ tuition', {
    family: 'aid-standard',
    kind: 'share',
    period: 'calendar-year',
    formula: { measure: 'tuition-refund' },
    levels: ['township'],
    source: 'domain seed 004',
    examples: [example('2023', 0.5, [['tuition-refund', 'T', 0.5]], T)],
  }),
]
