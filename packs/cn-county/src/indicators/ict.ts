/** Computers, networks and web sites of schools. */
import { AREAS, example, indicator, rate, worked } from '../shorthand.ts'

const YEAR = '2023-2024'

const UNIT = ['type', 'ownership', 'location']

const areas = [...AREAS]

export const ictIndicators = [
  indicator('schools-with-website', '建有网站的学校数', 'Schools with a web site', {
    family: 'ict-coverage',
    unit: '所',
    better: 'higher',
    period: 'school-year',
    formula: { measure: 'websites' },
    slices: UNIT,
    levels: areas,
    source: '工作报告范文004',
    examples: [
      example(YEAR, 2, [
        ['websites', 'A', 1],
        ['websites', 'B', 1],
        ['websites', 'C1', 0],
        ['websites', 'D', 0],
      ]),
    ],
  }),
  rate(
    'website-rate',
    '学校网站覆盖率',
    'Schools with a web site',
    { measure: 'websites' },
    { measure: 'ict-schools' },
    {
      row: ['FAC09'],
      family: 'ict-coverage',
      period: 'school-year',
      slices: UNIT,
      levels: areas,
      source: '工作报告范文004（13所中11所；原文86.6%，应为84.6%）',
      examples: [
        example(YEAR, 0.75, [
          ['websites', 'A', 1],
          ['ict-schools', 'A', 1],
          ['websites', 'B', 1],
          ['ict-schools', 'B', 1],
          ['websites', 'C1', 1],
          ['ict-schools', 'C1', 1],
          ['websites', 'D', 0],
          ['ict-schools', 'D', 1],
        ]),
      ],
    },
  ),
  indicator('computers', '学校计算机台数', 'Computers', {
    unit: '台',
    better: 'higher',
    period: 'school-year',
    formula: {
      sum: [{ measure: 'pupil-computers' }, { measure: 'teacher-computers' }, { measure: 'office-computers' }],
    },
    slices: UNIT,
    source: '工作报告范文004（65）',
    examples: [
      worked('school', YEAR, 65, [
        ['pupil-computers', 45],
        ['teacher-computers', 15],
        ['office-computers', 5],
      ]),
    ],
  }),
  indicator('student-computer-ratio', '生机比', 'Learner-to-computer ratio', {
    row: ['FAC04'],
    kind: 'ratio',
    better: 'lower',
    period: 'school-year',
    formula: {
      ratio: { of: { measure: 'pupils', slice: { type: 'school' } }, to: { measure: 'pupil-computers' } },
    },
    slices: UNIT,
    threshold: {
      zh: '报告目标14∶1，各省标准不一（未证实）',
      en: 'target of a report 14:1; provincial norms differ (unconfirmed)',
    },
    source: '工作报告范文001（19.6:1）',
    examples: [
      worked(
        'school',
        YEAR,
        19.6,
        [
          ['pupils', 980, 'primary', 'p1'],
          ['pupil-computers', 50],
        ],
        { units: [{ code: 'A', type: '211' }] },
      ),
    ],
  }),
  indicator('teacher-computer-ratio', '师机比', 'Teacher-to-computer ratio', {
    row: ['FAC05'],
    kind: 'ratio',
    better: 'lower',
    period: 'school-year',
    formula: {
      ratio: { of: { measure: 'teachers', slice: { type: 'school' } }, to: { measure: 'teacher-computers' } },
    },
    slices: UNIT,
    threshold: { zh: '报告目标3.7∶1', en: 'target of a report 3.7:1' },
    source: '工作报告范文001',
    examples: [
      worked(
        'school',
        YEAR,
        3.7,
        [
          ['teachers', 74, 'primary'],
          ['teacher-computers', 20],
        ],
        { units: [{ code: 'A', type: '211' }] },
      ),
    ],
  }),
  indicator('classes-per-multimedia-set', '多媒体系统到班比例', 'Classes per multimedia set', {
    row: ['FAC06'],
    family: 'ict-coverage',
    kind: 'ratio',
    better: 'lower',
    period: 'school-year',
    formula: {
      ratio: { of: { measure: 'classes', slice: { type: 'school' } }, to: { measure: 'multimedia-sets' } },
    },
    slices: UNIT,
    threshold: { zh: '报告目标4∶1', en: 'target of a report 4:1' },
    source: '工作报告范文001',
    examples: [
      worked(
        'school',
        YEAR,
        4,
        [
          ['classes', 24, 'primary', 'p1'],
          ['multimedia-sets', 6],
        ],
        { units: [{ code: 'A', type: '211' }] },
      ),
    ],
  }),
  indicator('multimedia-rooms', '网络多媒体教室数', 'Networked multimedia classrooms', {
    family: 'ict-coverage',
    unit: '间',
    better: 'higher',
    period: 'school-year',
    formula: { measure: 'multimedia-rooms' },
    slices: UNIT,
    source: '工作报告范文004（3）',
    examples: [worked('school', YEAR, 12, [['multimedia-rooms', 12]])],
  }),
  rate(
    'ict-coverage',
    '校园网建成率',
    'Schools with a campus network',
    { measure: 'schools-with-network' },
    { measure: 'ict-schools' },
    {
      row: ['FAC07'],
      family: 'ict-coverage',
      period: 'school-year',
      slices: UNIT,
      levels: areas,
      threshold: { zh: '100%', en: '100 %' },
      passes: { atLeast: 1 },
      source: '工作报告范文001（48%）',
      examples: [
        example(YEAR, 0.5, [
          ['schools-with-network', 'A', 1],
          ['ict-schools', 'A', 1],
          ['ict-schools', 'B', 1],
        ]),
      ],
    },
  ),
  rate(
    'fibre-rate',
    '光纤接入率',
    'Schools with fibre access',
    { measure: 'schools-with-fibre' },
    { measure: 'ict-schools' },
    {
      row: ['FAC08'],
      family: 'ict-coverage',
      period: 'school-year',
      slices: UNIT,
      levels: areas,
      threshold: { zh: '100%', en: '100 %' },
      passes: { atLeast: 1 },
      source: '工作报告范文001（约70%）',
      examples: [
        example(YEAR, 0.5, [
          ['schools-with-fibre', 'A', 1],
          ['ict-schools', 'A', 1],
          ['ict-schools', 'B', 1],
        ]),
      ],
    },
  ),
]
