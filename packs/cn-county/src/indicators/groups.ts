/** Left-behind, migrant and disabled children, home visits. */
import { COUNTIES_UP, indicator, rate, worked } from '../shorthand.ts'

const YEAR = '2023-2024'
const UNIT = ['type', 'ownership', 'location']
const full = { threshold: { zh: '100%', en: '100 %' }, passes: { atLeast: 1 } }

export const groupIndicators = [
  indicator('four-group-checks', '四类对象动态核对类次', 'The four groups gone through', {
    family: 'other',
    unit: '次',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'four-group-checks' },
    slices: ['hardship-group', ...UNIT],
    source: '业务机制M14',
    examples: [
      worked('school', '2023', 5, [
        ['four-group-checks@2022-2023-2', 4, '02'],
        ['four-group-checks@2023-2024-1', 1, '06'],
      ]),
    ],
  }),
  indicator('left-behind-children', '留守儿童数', 'Left-behind children', {
    row: ['GRP01'],
    unit: '人',
    period: 'school-year',
    formula: { measure: 'left-behind-pupils' },
    slices: ['stage', ...UNIT],
    source: '工作报告范文004（384）',
    examples: [
      worked('school', YEAR, 384, [
        ['left-behind-pupils', 300, 'primary'],
        ['left-behind-pupils', 84, 'junior'],
      ]),
    ],
  }),
  rate(
    'left-behind-care-rate',
    '留守儿童关爱覆盖率',
    'Care coverage of left-behind children',
    { measure: 'special-cared-for', slice: { 'special-group': 'left-behind' } },
    { measure: 'special-children', slice: { 'special-group': 'left-behind' } },
    {
      row: ['GRP02', 'G15'],
      family: 'left-behind-children',
      period: 'school-year',
      slices: ['stage', ...UNIT],
      ...full,
      source: '教督〔2017〕6号，2017',
      examples: [
        worked('school', YEAR, 0.975, [
          ['special-cared-for', 39, 'left-behind', '', 'primary'],
          ['special-children', 40, 'left-behind', '', 'primary'],
          ['special-children', 3, 'orphan', '', 'primary'],
        ]),
      ],
    },
  ),
  indicator('migrant-children', '随迁子女数', 'Migrant children', {
    row: ['GRP03'],
    unit: '人',
    period: 'school-year',
    formula: { measure: 'migrant-pupils' },
    slices: ['stage', ...UNIT],
    source: '工作报告范文001（186000）',
    examples: [worked('school', YEAR, 186, [['migrant-pupils', 186, 'primary']])],
  }),
  indicator('disabled-children', '残疾儿童少年在学数', 'Disabled children enrolled', {
    level: 'compulsory',
    unit: '人',
    period: 'school-year',
    formula: { measure: 'special-children', slice: { 'special-group': 'disabled', placement: 'placed' } },
    slices: ['placement', 'stage', ...UNIT],
    source: '业务机制M14',
    examples: [
      worked('school', YEAR, 7, [
        ['special-children', 5, 'disabled', '2', 'primary'],
        ['special-children', 2, 'disabled', '4', 'primary'],
        ['special-children', 1, 'disabled', '9', 'primary'],
      ]),
    ],
  }),
  indicator('disabled-pupils', '随班就读学生数', 'Disabled pupils in ordinary schools', {
    family: 'disabled-children',
    unit: '人',
    period: 'school-year',
    formula: { measure: 'disabled-pupils' },
    slices: ['stage', ...UNIT],
    source: '教育事业统计报表制度',
    examples: [worked('school', YEAR, 5, [['disabled-pupils', 5, 'primary']])],
  }),
  rate(
    'home-teaching-rate',
    '送教上门覆盖率',
    'Home-teaching coverage',
    { measure: 'special-home-taught', slice: { 'special-group': 'disabled', placement: 'at-home' } },
    { measure: 'special-children', slice: { 'special-group': 'disabled', placement: 'at-home' } },
    {
      row: ['GRP04'],
      family: 'disabled-children',
      period: 'school-year',
      slices: ['stage'],
      levels: [...COUNTIES_UP],
      ...full,
      source: '工作报告范文002',
      examples: [
        worked('school', YEAR, 0.8, [
          ['special-home-taught', 4, 'disabled', '4', 'primary'],
          ['special-children', 4, 'disabled', '4', 'primary'],
          ['special-children', 1, 'disabled', '9', 'primary'],
        ]),
      ],
    },
  ),
  indicator('home-teaching-visits', '送教上门次数', 'Home lessons', {
    family: 'visits',
    unit: '次',
    period: 'school-year',
    formula: { measure: 'home-teaching-visits' },
    slices: ['stage', ...UNIT],
    source: '业务机制M14',
    examples: [worked('school', YEAR, 40, [['home-teaching-visits', 40, 'disabled', '4', 'primary']])],
  }),
  rate(
    'mainstream-share',
    '随班就读占比',
    'Share of disabled pupils in mainstream classes',
    { measure: 'special-children', slice: { 'special-group': 'disabled', placement: '2' } },
    { measure: 'special-children', slice: { 'special-group': 'disabled', placement: 'placed' } },
    {
      row: ['GRP06'],
      family: 'disabled-children',
      better: 'none',
      period: 'school-year',
      slices: ['stage'],
      levels: [...COUNTIES_UP],
      source: '教育事业统计（约一半）',
      examples: [
        worked('school', YEAR, 0.5, [
          ['special-children', 6, 'disabled', '2', 'primary'],
          ['special-children', 6, 'disabled', '1', 'primary'],
          ['special-children', 2, 'disabled', '9', 'primary'],
        ]),
      ],
    },
  ),
  rate(
    'home-visit-rate',
    '家访率',
    'Home-visit rate',
    { measure: 'pupils-visited' },
    { measure: 'pupils-to-visit' },
    {
      row: ['GRP05'],
      family: 'visits',
      flow: 'flow',
      period: 'term',
      slices: ['stage', ...UNIT],
      threshold: { zh: '每学期100%', en: '100 %, once a term' },
      passes: { atLeast: 1 },
      source: '工作报告范文000、003',
      examples: [
        worked('school', '2023-2024-1', 0.98, [
          ['pupils-visited', 490, 'primary'],
          ['pupils-to-visit', 500, 'primary'],
        ]),
      ],
    },
  ),
  indicator('home-visits', '家访次数', 'Home visits', {
    family: 'visits',
    unit: '次',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'home-visits' },
    slices: ['stage', ...UNIT],
    source: '工作报告范文000、003',
    examples: [
      worked('school', '2023', 1020, [
        ['home-visits@2022-2023-2', 500, 'primary'],
        ['home-visits@2023-2024-1', 520, 'primary'],
      ]),
    ],
  }),
  indicator('home-visit-opinions', '家访收集意见数', 'Opinions from home visits', {
    family: 'opinions',
    unit: '条',
    flow: 'flow',
    period: 'term',
    formula: { measure: 'home-visit-opinions' },
    slices: ['stage', ...UNIT],
    source: '业务机制M15',
    examples: [worked('school', '2023-2024-1', 12, [['home-visit-opinions', 12, 'primary']])],
  }),
  indicator('registered-disabled', '学籍残疾学生数', 'Disabled pupils on the register', {
    family: 'disabled-children',
    unit: '人',
    period: 'school-year',
    formula: { measure: 'registered-disabled' },
    slices: ['stage', 'placement', ...UNIT],
    source: '业务机制M14',
    examples: [worked('school', YEAR, 5, [['registered-disabled', 5, 'primary', '2']])],
  }),
]
