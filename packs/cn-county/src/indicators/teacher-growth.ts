/** How teachers grow: training, mentors, research, honours. */
import { AREAS, example, indicator, SCHOOLS_UP, worked } from '../shorthand.ts'

const YEAR = '2023-2024'

const UNIT = ['type', 'ownership', 'location']

const areas = [...AREAS]

const T = { unit: 'T', units: [{ code: 'T', kind: 'township' as const, parent: 'C' }] }

export const teacherGrowthIndicators = [
  indicator('training-people', '教师培训人数', 'Persons trained', {
    unit: '人',
    flow: 'flow',
    better: 'higher',
    period: 'calendar-year',
    formula: { measure: 'training-persons' },
    slices: ['training-kind', 'level'],
    levels: areas,
    source: '工作报告范文003、004',
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
    levels: [...SCHOOLS_UP],
    source: '工作报告范文003、004',
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
    source: '工作报告范文003',
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
    source: '工作报告范文004',
    examples: [example('2023', 4, [['training-experts', 'T', 4, 'seminar', '5']], T)],
  }),
  indicator('teachers-studying', '在职进修学历教师数', 'Teachers studying for a degree', {
    family: 'training-people',
    unit: '人',
    better: 'higher',
    period: 'school-year',
    formula: { measure: 'teachers-studying' },
    slices: ['stage', ...UNIT],
    source: '工作报告范文004',
    examples: [example(YEAR, 12, [['teachers-studying', 'A', 12, 'primary']], { unit: 'A' })],
  }),
  indicator('tuition-refund', '教师进修学费报销比例', 'Refund of teachers’ tuition', {
    family: 'aid-standard',
    kind: 'share',
    period: 'calendar-year',
    formula: { measure: 'tuition-refund' },
    levels: ['township'],
    source: '工作报告范文004',
    examples: [example('2023', 0.5, [['tuition-refund', 'T', 0.5]], T)],
  }),
  indicator('mentor-pairs', '师徒结对数', 'Mentor pairs', {
    row: ['TCH10'],
    unit: '对',
    better: 'higher',
    period: 'school-year',
    formula: { measure: 'mentor-pairs' },
    slices: UNIT,
    source: '工作报告范文001',
    examples: [worked('school', YEAR, 48, [['mentor-pairs', 48]])],
  }),
  indicator('mentees-per-mentor', '每名导师带徒数', 'Mentees per mentor', {
    row: ['TCH11'],
    family: 'mentor-pairs',
    unit: '人',
    period: 'school-year',
    formula: { perHead: { amount: { measure: 'mentees' }, heads: { measure: 'mentors' } } },
    slices: UNIT,
    levels: areas,
    source: '工作报告范文001（师傅1932人、徒弟4869人，2.52）',
    examples: [
      worked(
        'school',
        YEAR,
        2.52,
        [
          ['mentees', 4869],
          ['mentors', 1932],
        ],
        { decimals: 2 },
      ),
    ],
  }),
  indicator('studios', '名师工作室数', 'Studios', {
    family: 'mentor-pairs',
    unit: '个',
    period: 'school-year',
    formula: { measure: 'studios' },
    slices: UNIT,
    source: '工作报告范文001（32）',
    examples: [worked('school', YEAR, 2, [['studios', 2]])],
  }),
  indicator('research-projects', '课题数', 'Research projects', {
    row: ['TCH12'],
    unit: '项',
    flow: 'flow',
    better: 'higher',
    period: 'calendar-year',
    formula: { measure: 'research-projects' },
    slices: ['level', 'research-state'],
    source: '工作报告范文004（16；12；2；2）',
    examples: [
      worked(
        'school',
        '2023',
        2,
        [
          ['research-projects', 2, '2', 'closed'],
          ['research-projects', 16, '6', 'approved'],
        ],
        { slice: { level: '2', 'research-state': 'closed' } },
      ),
    ],
  }),
  indicator('papers', '论文获奖和发表篇数', 'Papers awarded or published', {
    row: ['TCH13'],
    family: 'research-projects',
    unit: '篇',
    flow: 'flow',
    better: 'higher',
    period: 'calendar-year',
    formula: { measure: 'papers' },
    slices: ['paper-kind', 'level'],
    source: '工作报告范文004（15；11）',
    examples: [
      worked(
        'school',
        '2023',
        15,
        [
          ['papers', 15, 'awarded', '3'],
          ['papers', 11, 'published', '2'],
        ],
        { slice: { 'paper-kind': 'awarded' } },
      ),
    ],
  }),
  indicator('honours', '表彰数', 'Honours', {
    unit: '个',
    flow: 'flow',
    better: 'higher',
    period: 'calendar-year',
    formula: { measure: 'honoured' },
    slices: ['honour-kind', 'level', 'winner'],
    source: '工作报告范文004',
    examples: [
      worked(
        'township',
        '2023',
        20,
        [
          ['honoured', 20, 'ethics-star', '4', 'teacher'],
          ['honoured', 50, 'new-talent', '4', 'teacher'],
        ],
        { slice: { 'honour-kind': 'ethics-star' } },
      ),
    ],
  }),
  indicator('honours-recommended', '推荐上级表彰数', 'Recommended for honours of the upper level', {
    family: 'honours',
    unit: '个',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'honours-recommended' },
    slices: ['honour-kind', 'level', 'winner'],
    source: '工作报告范文004（5，7，8，3）',
    examples: [worked('township', '2023', 5, [['honours-recommended', 5, 'ethics-star', '4', 'teacher']])],
  }),
  indicator('awards-money', '表彰奖金', 'Prize money', {
    unit: '元',
    kind: 'money',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'prize-money' },
    slices: ['honour-kind', 'level', 'winner'],
    source: '工作报告范文004',
    examples: [
      worked('township', '2023', 26700, [
        ['prize-money', 16700, 'person', '5', 'teacher'],
        ['prize-money', 10000, 'target-prize', '5', 'school'],
      ]),
    ],
  }),
  indicator('training-hours', '培训学时', 'Hours of training', {
    family: 'training-sessions',
    unit: '学时',
    kind: 'duration',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'training-hours' },
    slices: ['training-kind', 'level'],
    levels: areas,
    source: '业务机制M22',
    examples: [worked('township', '2023', 24, [['training-hours', 24, 'seminar', '5']])],
  }),
  indicator('training-cost', '教师培训支出', 'Cost of training', {
    family: 'spending',
    unit: '元',
    kind: 'money',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'training-cost' },
    slices: ['training-kind', 'level'],
    levels: areas,
    source: '工作报告范文000（两年920万元）',
    examples: [worked('township', '2023', 86000, [['training-cost', 86000, 'seminar', '5']])],
  }),
]
