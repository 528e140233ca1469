/** Dropout cases and what came of them; literacy. */
import type { Formula } from '@youju/model'
import { counted } from '../counted.ts'
import { AREAS, indicator, rate, worked } from '../shorthand.ts'

const YEAR = '2023-2024'

const areas = [...AREAS]

const ofAge = (measure: string, group: string): Formula => ({ measure, slice: { 'age-group': group } })

const RULES_1994 = '教基〔1994〕19号，1994'

export const dropoutControlIndicators = [
  counted(
    'school',
    'absences-without-leave',
    '无故缺课人次',
    'Absences without leave',
    'absences-without-leave',
    '人次',
    {
      family: 'other',
      better: 'lower',
      slices: ['stage'],
      source: '业务机制M12',
    },
  ),
  rate(
    'return-rate',
    '劝返复学率',
    'Rate of return of dropouts',
    { measure: 'dropout-cases', slice: { 'case-state': 'closed', 'case-result': '1' } },
    { measure: 'dropout-cases' },
    {
      row: ['RET10'],
      family: 'retention-rate',
      period: 'calendar-year',
      slices: ['stage', 'dropout-reason'],
      levels: areas,
      threshold: { zh: '100%', en: '100 %' },
      passes: { atLeast: 1 },
      source: '国办发〔2017〕72号，2017',
      examples: [
        worked('school', '2023', 0.75, [
          ['dropout-cases', 3, 'junior', '01', 'closed', '1'],
          ['dropout-cases', 1, 'junior', '05', 'working', ''],
        ]),
      ],
    },
  ),
  rate(
    'dropout-cases-on-time-rate',
    '控辍案件按期办结率',
    'On-time rate of dropout cases',
    { measure: 'dropout-cases-on-time' },
    { measure: 'dropout-cases', slice: { 'case-state': 'due' } },
    {
      row: ['RET14'],
      family: 'cases',
      period: 'calendar-year',
      slices: ['stage'],
      threshold: { zh: '100%', en: '100 %' },
      passes: { atLeast: 1 },
      source: '本系统约定',
      examples: [
        worked('school', '2023', 0.8, [
          ['dropout-cases-on-time', 4, 'junior', '01', 'closed', '1'],
          ['dropout-cases', 4, 'junior', '01', 'closed', '1'],
          ['dropout-cases', 1, 'junior', '01', 'overdue', ''],
          ['dropout-cases', 2, 'junior', '01', 'working', ''],
        ]),
      ],
    },
  ),
  indicator('dropout-cases', '控辍案件数', 'Dropout cases', {
    family: 'cases',
    unit: '件',
    flow: 'flow',
    better: 'lower',
    period: 'calendar-year',
    formula: { measure: 'dropout-cases' },
    slices: ['stage', 'dropout-reason', 'case-state', 'case-result'],
    source: '业务机制M12',
    examples: [
      worked('school', '2023', 2, [['dropout-cases', 2, 'junior', '03', 'closed', '1']], {
        slice: { 'dropout-reason': 'poverty' },
      }),
    ],
  }),
  indicator('persuasions', '劝返次数', 'Persuasions', {
    family: 'visits',
    unit: '次',
    flow: 'flow',
    period: 'calendar-year',
    formula: { measure: 'persuasions' },
    slices: ['contact-way'],
    source: '业务机制M12',
    examples: [worked('school', '2023', 6, [['persuasions', 6, 'home']], { slice: { 'contact-way': 'home' } })],
  }),
  rate(
    'illiteracy-rate',
    '15周岁人口文盲率',
    'Illiteracy rate, age 15',
    ofAge('age-illiterate', '15'),
    ofAge('age-population', '15'),
    {
      row: ['RET11'],
      better: 'lower',
      period: 'school-year',
      levels: areas,
      threshold: { zh: '不超过1%', en: 'at most 1 %' },
      passes: { atMost: 0.01 },
      source: RULES_1994,
      examples: [
        worked('township', YEAR, 0.005, [
          ['age-illiterate', 2, '15'],
          ['age-population', 400, '15'],
        ]),
      ],
    },
  ),
  rate(
    'youth-literacy-rate',
    '青壮年非文盲率',
    'Youth and adult literacy rate',
    { difference: [ofAge('age-population', '15-50'), ofAge('age-illiterate', '15-50')] },
    ofAge('age-population', '15-50'),
    {
      row: ['RET12'],
      family: 'illiteracy-rate',
      level: 'adult',
      period: 'school-year',
      levels: areas,
      source: '工作报告范文004',
      examples: [
        worked('township', YEAR, 0.9965, [
          ['age-population', 20000, '15-50'],
          ['age-illiterate', 70, '15-50'],
        ]),
      ],
    },
  ),
  rate(
    'literacy-consolidation-rate',
    '扫盲巩固率',
    'Literacy consolidation rate',
    { measure: 'still-literate' },
    { measure: 'literate-of-three-years' },
    {
      row: ['RET13'],
      family: 'literacy-training',
      level: 'adult',
      period: 'calendar-year',
      levels: areas,
      source: '工作报告范文004',
      examples: [
        worked('township', '2023', 1, [
          ['still-literate', 8],
          ['literate-of-three-years', 8],
        ]),
      ],
    },
  ),
  indicator('literacy-training', '脱盲人数', 'Newly literate', {
    level: 'adult',
    unit: '人',
    flow: 'flow',
    better: 'higher',
    period: 'calendar-year',
    formula: { measure: 'newly-literate' },
    levels: areas,
    source: '工作报告范文004',
    examples: [worked('township', '2023', 8, [['newly-literate', 8]])],
  }),
]
