/** What the layout plan intends, and home visits over a whole year, as the reports of bureaus state them. */
import { COUNTIES_UP, indicator, rate, SCHOOLS_UP, worked } from '../shorthand.ts'

const UNIT = ['type', 'ownership', 'location']

export const planAndVisitIndicators = [
  indicator('planned-schools', '规划学校数', 'Schools in the layout plan', {
    family: 'schools',
    unit: '所',
    flow: 'target',
    period: 'calendar-year',
    formula: { measure: 'planned-types' },
    slices: ['layout-action', 'stage', 'planned-type'],
    levels: [...COUNTIES_UP],
    source: '工作报告范文003',
    examples: [
      worked(
        'county',
        '2023',
        6,
        [
          ['planned-types', 6, 'new', 'primary', '211'],
          ['planned-types', 8, 'extend', 'junior', '311'],
        ],
        { slice: { 'layout-action': 'new' } },
      ),
    ],
  }),
  indicator('planned-mergers', '规划整合学校数', 'Schools to be merged', {
    family: 'schools',
    unit: '所',
    flow: 'target',
    period: 'calendar-year',
    formula: { measure: 'planned-mergers' },
    slices: ['stage'],
    levels: [...COUNTIES_UP],
    source: '工作报告范文003（14并为5）',
    examples: [worked('county', '2023', 14, [['planned-mergers', 14, 'primary']], { slice: { stage: 'primary' } })],
  }),
  indicator('pupils-visited', '全年家访学生人次', 'Pupils visited at home in the year', {
    family: 'visits',
    unit: '人次',
    flow: 'flow',
    better: 'higher',
    period: 'calendar-year',
    formula: { measure: 'pupils-visited' },
    slices: ['stage', ...UNIT],
    source: '工作报告范文003',
    examples: [
      {
        ...worked('school', '2023', 940, []),
        cells: [
          { measure: 'pupils-visited', unit: 'A', period: '2022-2023-2', breakdown: ['primary'], value: 470 },
          { measure: 'pupils-visited', unit: 'A', period: '2023-2024-1', breakdown: ['primary'], value: 470 },
        ],
      },
    ],
  }),
  rate(
    'home-visit-year-rate',
    '全年家访率',
    'Home-visit rate over the year',
    { measure: 'pupils-visited' },
    { measure: 'pupils-to-visit' },
    {
      row: ['GRP05'],
      family: 'visits',
      flow: 'flow',
      period: 'calendar-year',
      slices: ['stage', ...UNIT],
      levels: [...SCHOOLS_UP],
      threshold: { zh: '每生每学期至少1次', en: 'every pupil once a term' },
      passes: { atLeast: 1 },
      source: '工作报告范文000、003',
      examples: [
        {
          ...worked('school', '2023', 0.94, []),
          cells: [
            { measure: 'pupils-visited', unit: 'A', period: '2022-2023-2', breakdown: ['primary'], value: 470 },
            { measure: 'pupils-visited', unit: 'A', period: '2023-2024-1', breakdown: ['primary'], value: 470 },
            { measure: 'pupils-to-visit', unit: 'A', period: '2022-2023-2', breakdown: ['primary'], value: 500 },
            { measure: 'pupils-to-visit', unit: 'A', period: '2023-2024-1', breakdown: ['primary'], value: 500 },
          ],
        },
      ],
    },
  ),
]
