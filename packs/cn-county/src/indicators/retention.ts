/** Who stays: dropout, graduation, progression and completion. */
import type { Formula } from '@youju/model'
import { AREAS, COUNTIES_UP, example, indicator, rate } from '../shorthand.ts'

const YEAR = '2023-2024'

const UNIT = ['type', 'ownership', 'location']

const areas = [...AREAS]

const T = { unit: 'T', units: [{ code: 'T', kind: 'township' as const, parent: 'C' }] }

const ofAge = (measure: string, group: string): Formula => ({ measure, slice: { 'age-group': group } })

const RULES_1994 = '教基〔1994〕19号，1994'

export const retentionIndicators = [
  rate(
    'dropout-rate',
    '辍学率',
    'Dropout rate',
    { measure: 'dropouts' },
    { measure: 'pupils-at-start' },
    {
      row: ['RET01', 'RET02'],
      period: 'school-year',
      slices: ['stage', ...UNIT],
      better: 'lower',
      threshold: {
        zh: '小学不超过1%（农村2%），初中城市和发达县不超过2%、其他不超过3%',
        en: 'primary at most 1 % (rural 2 %); junior at most 2 % in cities and developed counties, 3 % elsewhere',
      },
      source: `${RULES_1994}; 国办发〔2017〕72号, 2017`,
      examples: [
        example(
          YEAR,
          0.002,
          [
            ['dropouts', 'A', 5, 'junior'],
            ['pupils-at-start', 'A', 2500, 'junior'],
            ['dropouts', 'A', 0, 'primary'],
            ['pupils-at-start', 'A', 900, 'primary'],
          ],
          { unit: 'A', slice: { stage: 'junior' } },
        ),
      ],
    },
  ),
  indicator('dropouts', '辍学人数', 'Dropouts', {
    unit: '人',
    flow: 'flow',
    better: 'lower',
    period: 'school-year',
    formula: { measure: 'dropouts' },
    slices: ['stage', ...UNIT],
    source: RULES_1994,
    examples: [example(YEAR, 5, [['dropouts', 'A', 5, 'junior']], { unit: 'A' })],
  }),
  rate(
    'graduation-rate',
    '毕业率',
    'Graduation rate',
    { measure: 'graduates' },
    { measure: 'final-grade-pupils' },
    {
      row: ['RET03', 'RET04'],
      family: 'completion-rate',
      period: 'school-year',
      slices: ['stage', ...UNIT],
      source: '工作报告范文000、004',
      examples: [
        example(
          YEAR,
          0.998,
          [
            ['graduates', 'A', 499, 'junior'],
            ['final-grade-pupils', 'A', 500, 'junior'],
          ],
          { unit: 'A', slice: { stage: 'junior' } },
        ),
      ],
    },
  ),
  rate(
    'transition-rate',
    '毕业生升学率',
    'Share of graduates who went on',
    { measure: 'graduates-continued' },
    { measure: 'graduates' },
    {
      row: ['ACC07'],
      period: 'school-year',
      slices: ['stage', ...UNIT],
      source: '工作报告范文001、004；由学校跟踪',
      examples: [
        example(
          YEAR,
          1,
          [
            ['graduates-continued', 'A', 309, 'junior'],
            ['graduates', 'A', 309, 'junior'],
          ],
          { unit: 'A', slice: { stage: 'junior' } },
        ),
      ],
    },
  ),
  indicator('primary-transition-ratio', '小学毕业生升学率', 'Effective transition rate, primary to lower secondary', {
    row: ['ACC06'],
    family: 'transition-rate',
    level: 'primary',
    kind: 'share',
    better: 'higher',
    period: 'school-year',
    formula: {
      ratio: {
        of: { measure: 'new-entrants', slice: { stage: 'junior' } },
        to: { measure: 'graduates', slice: { stage: 'primary' } },
      },
    },
    levels: areas,
    threshold: { zh: '可超过100%：有外来新生', en: 'may pass 100 %: entrants from outside' },
    source: '工作报告范文001（104.3%）',
    examples: [
      example(YEAR, 1.043, [
        ['new-entrants', 'A', 1043, 'junior'],
        ['new-entrants', 'B', 180, 'primary'],
        ['graduates', 'A', 0, 'primary'],
        ['graduates', 'B', 1000, 'primary'],
      ]),
    ],
  }),
  indicator(
    'junior-transition-ratio',
    '初中毕业生升学率（招生口径）',
    'Effective transition rate, lower to upper secondary',
    {
      row: ['ACC07'],
      family: 'transition-rate',
      level: 'junior',
      kind: 'share',
      better: 'higher',
      period: 'school-year',
      formula: {
        ratio: {
          of: { measure: 'new-entrants', slice: { stage: 'upper-secondary' } },
          to: { measure: 'graduates', slice: { stage: 'junior' } },
        },
      },
      levels: areas,
      source: '工作报告范文001（93.54%）',
      examples: [
        example(YEAR, 0.9354, [
          ['new-entrants', 'A', 6000, 'senior'],
          ['new-entrants', 'B', 3354, 'vocational'],
          ['new-entrants', 'D', 9900, 'junior'],
          ['graduates', 'A', 0, 'junior'],
          ['graduates', 'B', 0, 'junior'],
          ['graduates', 'D', 10000, 'junior'],
        ]),
      ],
    },
  ),
  rate(
    'retention-rate',
    '九年义务教育巩固率',
    'Retention rate, nine-year compulsory education',
    { measure: 'graduates', slice: { stage: 'junior' } },
    {
      difference: [
        {
          sum: [
            { measure: 'entrants-nine-years-ago', slice: { stage: 'junior' } },
            { measure: 'in-over-nine-years', slice: { stage: 'junior' } },
          ],
        },
        { measure: 'out-over-nine-years', slice: { stage: 'junior' } },
      ],
    },
    {
      row: ['RET05'],
      level: 'compulsory',
      period: 'school-year',
      levels: [...COUNTIES_UP],
      threshold: {
        zh: '2020年不低于95%，2025年不低于96%（未证实）',
        en: 'at least 95 % (2020), 96 % (2025, unconfirmed)',
      },
      passes: { atLeast: 0.95 },
      source: '国办发〔2017〕72号，2017',
      examples: [
        example(YEAR, 0.96, [
          ['graduates', 'A', 960, 'junior'],
          ['entrants-nine-years-ago', 'A', 980, 'junior'],
          ['in-over-nine-years', 'A', 60, 'junior'],
          ['out-over-nine-years', 'A', 40, 'junior'],
        ]),
      ],
    },
  ),
  rate(
    'junior-three-year-retention-rate',
    '初中三年巩固率',
    'Retention rate, junior three years',
    {
      sum: [
        {
          difference: [
            { measure: 'graduates', slice: { stage: 'junior' } },
            { measure: 'in-over-three-years', slice: { stage: 'junior' } },
          ],
        },
        { measure: 'out-over-three-years', slice: { stage: 'junior' } },
      ],
    },
    {
      difference: [
        { measure: 'entrants-three-years-ago', slice: { stage: 'junior' } },
        { measure: 'died-over-three-years', slice: { stage: 'junior' } },
      ],
    },
    {
      row: ['RET06', 'Q01'],
      family: 'retention-rate',
      level: 'junior',
      period: 'school-year',
      slices: UNIT,
      threshold: { zh: '不低于95%', en: 'at least 95 %' },
      passes: { atLeast: 0.95 },
      source: '教督〔2017〕6号，2017（公式按一省评估表）',
      examples: [
        example(
          YEAR,
          0.98,
          [
            ['graduates', 'A', 300, 'junior'],
            ['in-over-three-years', 'A', 16, 'junior'],
            ['out-over-three-years', 'A', 10, 'junior'],
            ['entrants-three-years-ago', 'A', 301, 'junior'],
            ['died-over-three-years', 'A', 1, 'junior'],
          ],
          { unit: 'A' },
        ),
      ],
    },
  ),
  ...(
    [
      [
        'completion-rate',
        '15周岁人口初等教育完成率',
        'Completion rate, primary, age 15',
        '15',
        ['RET07'],
        'primary',
        '不低于98%',
        0.98,
        '普九验收标准，1994',
      ],
      [
        'junior-completion-rate',
        '17周岁人口初级中等教育完成率',
        'Completion rate, lower secondary, age 17',
        '17',
        ['RET08'],
        'junior',
        '不低于80%至90%（按地区）',
        0.8,
        '普九验收标准，1994',
      ],
      [
        'age-13-15-completion-rate',
        '13—15周岁人口初等教育完成率',
        'Completion rate, ages 13–15',
        '13-15',
        ['RET09'],
        undefined,
        undefined,
        undefined,
        '工作报告范文004',
      ],
    ] as const
  ).map(([code, zh, en, group, row, level, threshold, atLeast, source]) =>
    rate(code, zh, en, ofAge('age-completed', group), ofAge('age-population', group), {
      row: [...row],
      family: 'completion-rate',
      ...(level ? { level } : {}),
      period: 'school-year',
      levels: areas,
      ...(threshold ? { threshold: { zh: threshold, en: threshold } } : {}),
      ...(atLeast ? { passes: { atLeast } } : {}),
      source,
      examples: [
        example(
          YEAR,
          0.99,
          [
            ['age-completed', 'T', 198, group],
            ['age-population', 'T', 200, group],
          ],
          T,
        ),
      ],
    }),
  ),
]
