/** Construction projects, and schools opened, merged and closed. */
import { AREAS, example, indicator, rate, SCHOOLS_UP, worked } from '../shorthand.ts'

const PROJECT = ['project-kind', 'project-stage', 'stage', 'funding-source']

const T = { unit: 'T', units: [{ code: 'T', kind: 'township' as const, parent: 'C' }] }

const areas = [...AREAS]

export const projectIndicators = [
  indicator('projects', '建设项目数', 'Projects', {
    unit: '项',
    period: 'calendar-year',
    formula: { measure: 'projects' },
    slices: PROJECT,
    levels: areas,
    source: '工作报告范文003、004',
    examples: [
      example('2023', 2, [['projects', 'T', 2, 'new-school', '8', 'primary', '5']], {
        ...T,
        slice: { 'project-kind': 'construction' },
      }),
    ],
  }),
  indicator('project-investment', '项目投资额', 'Investment in projects', {
    unit: '元',
    kind: 'money',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'project-investment' },
    slices: PROJECT,
    levels: areas,
    source: '工作报告范文000、003、004',
    examples: [
      example('2023', 2036000, [['project-investment', 'T', 2036000, 'equipment', '12', 'primary', '6']], {
        ...T,
        slice: { 'funding-source': '6' },
      }),
    ],
  }),
  indicator('new-schools-planned', '在建新校数', 'New schools being built', {
    family: 'schools',
    unit: '所',
    flow: 'target',
    period: 'calendar-year',
    formula: { measure: 'projects', slice: { 'project-kind': 'new-school', 'project-stage': 'open' } },
    slices: ['stage', 'funding-source'],
    levels: areas,
    source: '工作报告范文004',
    examples: [
      example(
        '2023',
        2,
        [
          ['projects', 'T', 1, 'new-school', '8', 'primary', '5'],
          ['projects', 'T', 1, 'new-school', '5', 'primary', '5'],
          ['projects', 'T', 1, 'new-school', '12', 'primary', '5'],
        ],
        T,
      ),
    ],
  }),
  indicator('dangerous-area-rebuilt', '危房改造面积', 'Dangerous floor area rebuilt', {
    row: ['FAC12'],
    family: 'floor-area',
    unit: '平方米',
    kind: 'area',
    flow: 'flow',
    better: 'higher',
    period: 'calendar-year',
    formula: {
      measure: 'project-floor-area',
      slice: { 'project-kind': 'dangerous-rebuild', 'project-stage': 'finished' },
    },
    slices: ['stage', 'funding-source'],
    levels: [...SCHOOLS_UP],
    source: '工作报告范文004（286）',
    examples: [
      worked('township', '2023', 286, [
        ['project-floor-area', 286, 'dangerous-rebuild', '12', 'primary', '5'],
        ['project-floor-area', 900, 'dangerous-rebuild', '8', 'primary', '5'],
      ]),
    ],
  }),
  rate(
    'projects-on-schedule-rate',
    '项目按期率',
    'Projects on schedule',
    {
      difference: [
        { measure: 'projects', slice: { 'project-stage': 'open' } },
        { measure: 'projects-late', slice: { 'project-stage': 'open' } },
      ],
    },
    { measure: 'projects', slice: { 'project-stage': 'open' } },
    {
      row: ['FAC14'],
      family: 'projects',
      period: 'calendar-year',
      slices: ['project-kind', 'stage', 'funding-source'],
      levels: areas,
      threshold: { zh: '100%', en: '100 %' },
      passes: { atLeast: 1 },
      source: '工作报告范文004',
      examples: [
        worked('township', '2023', 0.75, [
          ['projects', 4, 'new-school', '8', 'primary', '5'],
          ['projects-late', 1, 'new-school', '8', 'primary', '5'],
          ['projects', 3, 'repair', '12', 'primary', '5'],
        ]),
      ],
    },
  ),
  rate(
    'project-spending-rate',
    '项目投资完成率',
    'Project spending rate',
    { measure: 'project-paid' },
    { measure: 'project-investment' },
    {
      row: ['FAC15'],
      family: 'project-investment',
      period: 'calendar-year',
      slices: PROJECT,
      levels: areas,
      source: '工作报告范文003、004',
      examples: [
        worked('township', '2023', 0.4, [
          ['project-paid', 4_000_000, 'new-school', '8', 'primary', '5'],
          ['project-investment', 10_000_000, 'new-school', '8', 'primary', '5'],
        ]),
      ],
    },
  ),
  indicator('housing', '教师周转房套数', 'Teachers’ flats', {
    unit: '套',
    better: 'higher',
    period: 'calendar-year',
    formula: { measure: 'housing-units' },
    slices: PROJECT,
    levels: areas,
    source: '工作报告范文001（6293）',
    examples: [worked('township', '2023', 24, [['housing-units', 24, 'housing', '12', '', '4']])],
  }),
  indicator('new-places', '新增学位数', 'New places', {
    row: ['FAC19'],
    family: 'other',
    unit: '个',
    flow: 'flow',
    better: 'higher',
    period: 'calendar-year',
    formula: { measure: 'layout-places' },
    slices: ['layout-action', 'stage'],
    levels: areas,
    source: '工作报告范文002',
    examples: [worked('township', '2023', 1080, [['layout-places', 1080, 'new', 'primary', 'closed']])],
  }),
  indicator('schools-merged', '撤并学校数', 'Schools merged or closed', {
    row: ['FAC21'],
    family: 'schools',
    unit: '所',
    flow: 'flow',
    period: 'calendar-year',
    formula: {
      sum: [
        { measure: 'layout-schools', slice: { 'layout-action': 'merge', 'case-state': 'closed' } },
        { measure: 'layout-schools', slice: { 'layout-action': 'close', 'case-state': 'closed' } },
      ],
    },
    slices: ['stage'],
    levels: areas,
    source: '工作报告范文001（294）、003（14并为5）、004（4并为2）',
    examples: [
      worked('township', '2023', 5, [
        ['layout-schools', 4, 'merge', 'primary', 'closed'],
        ['layout-schools', 1, 'close', 'primary', 'closed'],
        ['layout-schools', 2, 'merge', 'primary', 'working'],
      ]),
    ],
  }),
  indicator('layout-pupils', '布局调整涉及学生数', 'Pupils moved by layout cases', {
    family: 'enrolment',
    unit: '人',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'layout-pupils' },
    slices: ['layout-action', 'stage'],
    levels: areas,
    source: '业务机制M36',
    examples: [worked('township', '2023', 84, [['layout-pupils', 84, 'merge', 'primary', 'closed']])],
  }),
  indicator('assets-lost', '撤并资产流失件数', 'Assets lost in a merge', {
    row: ['ADM26'],
    family: 'other',
    unit: '件',
    flow: 'flow',
    better: 'lower',
    period: 'calendar-year',
    formula: { measure: 'assets-lost' },
    levels: areas,
    threshold: { zh: '0件', en: 'none' },
    passes: { atMost: 0 },
    source: '工作报告范文004',
    examples: [worked('township', '2023', 0, [['assets-lost', 0, 'merge', 'primary', 'closed']])],
  }),
  rate(
    'layout-plan-rate',
    '布局规划落实率',
    'Layout plan carried out',
    { measure: 'planned-schools-done' },
    { measure: 'planned-schools' },
    {
      family: 'schools',
      period: 'calendar-year',
      slices: ['layout-action', 'stage'],
      levels: ['county', 'city', 'province'],
      source: '业务机制M02',
      examples: [
        worked('county', '2023', 0.4, [
          ['planned-schools-done', 10, 'new', 'primary'],
          ['planned-schools', 25, 'new', 'primary'],
        ]),
      ],
    },
  ),
]
