/** Safety: hazards, checks, patrols, accidents, law education, infectious diseases. */
import { indicator, rate, worked } from '../shorthand.ts'

const UNIT = ['type', 'ownership', 'location']
const HAZARD = ['hazard-kind', 'hazard-level', 'case-state']

export const safetyIndicators = [
  indicator('hazards', '安全隐患数', 'Hazards found', {
    unit: '处',
    flow: 'flow',
    better: 'lower',
    period: 'calendar-year',
    formula: { measure: 'hazards' },
    slices: HAZARD,
    source: '工作报告范文002、004',
    examples: [
      worked(
        'school',
        '2023',
        2,
        [
          ['hazards', 2, '10', '1', 'closed'],
          ['hazards', 5, '20', '3', 'closed'],
        ],
        { slice: { 'hazard-level': '1' } },
      ),
    ],
  }),
  rate(
    'hazard-rectified-rate',
    '隐患整改率',
    'Hazards rectified',
    { measure: 'hazards', slice: { 'case-state': 'closed' } },
    { measure: 'hazards' },
    {
      row: ['ADM13'],
      family: 'hazards',
      period: 'calendar-year',
      slices: ['hazard-kind', 'hazard-level'],
      threshold: { zh: '100%；重大隐患100%或停用场所', en: '100 %; major hazards 100 % or the place closed' },
      passes: { atLeast: 1 },
      source: '工作报告范文002、004',
      examples: [
        worked('school', '2023', 0.9, [
          ['hazards', 9, '10', '3', 'closed'],
          ['hazards', 1, '10', '3', 'working'],
        ]),
      ],
    },
  ),
  indicator('inspections', '安全检查次数', 'Safety checks', {
    unit: '次',
    flow: 'flow',
    better: 'higher',
    period: 'calendar-year',
    formula: { measure: 'safety-checks' },
    slices: ['hazard-kind'],
    source: '工作报告范文004',
    examples: [worked('school', '2023', 12, [['safety-checks', 12, '10']])],
  }),
  rate(
    'patrol-rate',
    '护学岗到岗率',
    'Patrol attendance',
    { measure: 'patrols-attended' },
    { measure: 'patrols-due' },
    {
      row: ['ADM14'],
      family: 'police-patrols',
      flow: 'flow',
      period: 'calendar-year',
      slices: UNIT,
      levels: ['school', 'township', 'county'],
      threshold: { zh: '100%；每班不少于2名民警', en: '100 %; at least two officers a shift' },
      passes: { atLeast: 1 },
      source: '工作报告范文004（每日3班，每班不少于2人）',
      examples: [
        worked(
          'school',
          '2023',
          0.9,
          Array.from({ length: 12 }, (_, month) => `2023-${String(month + 1).padStart(2, '0')}`).flatMap(
            (month): [string, number][] => [
              [`patrols-attended@${month}`, 54],
              [`patrols-due@${month}`, 60],
            ],
          ),
        ),
      ],
    },
  ),
  indicator('police-patrols', '护学岗到岗班次', 'Patrol shifts attended', {
    unit: '班次',
    flow: 'flow',
    better: 'higher',
    period: 'month',
    formula: { measure: 'patrols-attended' },
    slices: UNIT,
    source: '工作报告范文004',
    examples: [worked('school', '2023-09', 66, [['patrols-attended', 66]])],
  }),
  indicator('accidents', '安全责任事故数', 'Safety accidents with responsibility', {
    row: ['ADM15', 'K12'],
    unit: '起',
    flow: 'flow',
    better: 'lower',
    period: 'calendar-year',
    formula: { measure: 'accidents', slice: { responsible: 'true' } },
    slices: ['accident-kind', ...UNIT],
    threshold: { zh: '0起', en: 'none' },
    passes: { atMost: 0 },
    source: '工作报告范文002、004',
    examples: [
      worked('school', '2023', 1, [
        ['accidents', 1, 'sport', 'true'],
        ['accidents', 2, 'sport', 'false'],
      ]),
    ],
  }),
  indicator('police-lessons', '民警法治课节数', 'Police lessons', {
    family: 'activities',
    unit: '节',
    flow: 'flow',
    better: 'higher',
    period: 'term',
    formula: { measure: 'police-lessons' },
    slices: UNIT,
    threshold: { zh: '每校每学期不少于1次', en: 'at least one a school and term' },
    source: '工作报告范文004',
    examples: [worked('school', '2023-2024-1', 2, [['police-lessons', 2]], { units: [{ code: 'A', type: '211' }] })],
  }),
  rate(
    'health-check-rate',
    '晨午检按日开展率',
    'School days with a health check',
    { measure: 'health-check-done' },
    { measure: 'health-check-due' },
    {
      family: 'other',
      flow: 'flow',
      period: 'calendar-year',
      slices: UNIT,
      threshold: { zh: '100%；每个上课日都检', en: '100 %; a check on every school day' },
      passes: { atLeast: 1 },
      source: '业务机制M41：每日检查有记录',
      examples: [
        worked(
          'school',
          '2023',
          0.9,
          Array.from({ length: 12 }, (_, month) => `2023-${String(month + 1).padStart(2, '0')}`).flatMap(
            (month): [string, number][] => [
              [`health-check-done@${month}`, 18],
              [`health-check-due@${month}`, 20],
            ],
          ),
        ),
      ],
    },
  ),
  indicator('epidemic-cases', '传染病病例数', 'Cases of infectious disease', {
    family: 'cases',
    unit: '例',
    flow: 'flow',
    better: 'lower',
    period: 'calendar-year',
    formula: { measure: 'epidemic-cases' },
    slices: UNIT,
    source: '业务机制M41',
    examples: [worked('school', '2023', 6, [['epidemic-cases', 6]])],
  }),
]
