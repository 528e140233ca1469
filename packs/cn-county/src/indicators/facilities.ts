/** Buildings, projects, ICT and the grades that schools hold. */
import { AREAS, example, indicator, rate } from '../shorthand.ts'

const YEAR = '2023-2024'
const UNIT = ['type', 'ownership', 'location']
const PROJECT = ['project-kind', 'project-stage', 'stage', 'funding-source']
const T = { unit: 'T', units: [{ code: 'T', kind: 'township' as const, parent: 'C' }] }
const areas = [...AREAS]

export const facilityIndicators = [
  indicator('floor-area', '校舍建筑面积', 'Floor area', {
    unit: '平方米',
    kind: 'area',
    better: 'higher',
    period: 'school-year',
    formula: { measure: 'floor-area' },
    slices: UNIT,
    source: '教育事业统计报表制度',
    examples: [example(YEAR, 5400, [['floor-area', 'A', 5400]], { unit: 'A' })],
  }),
  indicator('projects', '建设项目数', 'Projects', {
    unit: '项',
    period: 'calendar-year',
    formula: { measure: 'projects' },
    slices: PROJECT,
    levels: areas,
    source: 'domain seeds 003,004',
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
    source: 'domain seeds 000,003,004',
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
    source: 'domain seed 004',
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
  indicator('schools-with-website', '建有网站的学校数', 'Schools with a web site', {
    family: 'ict-coverage',
    unit: '所',
    better: 'higher',
    period: 'school-year',
    formula: { measure: 'websites' },
    slices: UNIT,
    levels: areas,
    source: 'domain seed 004',
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
      source: 'domain seed 004 (11 of 13; printed 86.6 %, is 84.6 %)',
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
  indicator('schools-applying', '申报等级评估学校数', 'Schools that applied for a grade', {
    family: 'schools',
    unit: '所',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'certifications', slice: { 'certification-state': 'applied' } },
    slices: ['certification', ...UNIT],
    levels: areas,
    source: 'domain seed 004',
    examples: [
      example('2023', 2, [
        ['certifications', 'A', 1, 'city-first', 'applied'],
        ['certifications', 'B', 1, 'city-first', 'applied'],
        ['certifications', 'B', 1, 'city-first', 'passed'],
      ]),
    ],
  }),
  indicator('schools-certified', '通过等级评估学校数', 'Schools that passed a grade', {
    family: 'honours',
    unit: '所',
    flow: 'flow',
    better: 'higher',
    period: 'calendar-year',
    formula: { measure: 'certifications', slice: { 'certification-state': 'passed' } },
    slices: ['certification', ...UNIT],
    levels: areas,
    source: 'domain seed 004',
    examples: [
      example('2023', 5, [
        ['certifications', 'A', 3, 'model-culture', 'passed'],
        ['certifications', 'B', 2, 'model-culture', 'passed'],
        ['certifications', 'D', 1, 'model-culture', 'applied'],
      ]),
    ],
  }),
]
