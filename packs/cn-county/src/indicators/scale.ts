/** How many schools, classes, pupils and staff there are. */
import { AREAS, example, indicator, rate } from '../shorthand.ts'

const REGISTER = '教育事业统计报表制度（学年初报表）；工作报告范文000–004'
const YEAR = '2023-2024'
const UNIT = ['type', 'ownership', 'location']
const areas = [...AREAS]

export const scaleIndicators = [
  indicator('schools', '学校数', 'Number of schools', {
    row: ['SCL01'],
    unit: '所',
    period: 'school-year',
    formula: { measure: 'schools' },
    slices: UNIT,
    levels: areas,
    source: REGISTER,
    examples: [
      example(YEAR, 4, [
        ['schools', 'A', 1],
        ['schools', 'B', 1],
        ['schools', 'C1', 1],
        ['schools', 'D', 1],
      ]),
      example(
        YEAR,
        2,
        [
          ['schools', 'A', 1],
          ['schools', 'B', 1],
          ['schools', 'C1', 1],
          ['schools', 'D', 1],
        ],
        {
          slice: { ownership: 'private' },
          units: [
            { code: 'A', ownership: '10' },
            { code: 'B', ownership: '20' },
            { code: 'C1', ownership: '30' },
            { code: 'D', ownership: '10' },
          ],
        },
      ),
    ],
  }),
  indicator('classes', '班级数', 'Number of classes', {
    row: ['SCL03'],
    unit: '个',
    period: 'school-year',
    formula: { measure: 'classes' },
    slices: ['stage', 'grade', ...UNIT],
    source: REGISTER,
    examples: [
      example(
        YEAR,
        12,
        [
          ['classes', 'A', 7, 'primary', 'p1'],
          ['classes', 'B', 5, 'primary', 'p2'],
          ['classes', 'D', 9, 'junior', 'j1'],
        ],
        { slice: { stage: 'primary' } },
      ),
    ],
  }),
  indicator('class-size', '平均班额', 'Average class size', {
    row: ['SCL04'],
    unit: '人',
    period: 'school-year',
    formula: { perHead: { amount: { measure: 'pupils-in-classes' }, heads: { measure: 'classes' } } },
    slices: ['stage', ...UNIT],
    better: 'lower',
    threshold: { zh: '小学不超过45人，初中不超过50人', en: 'primary at most 45, junior at most 50' },
    source: '教督〔2017〕6号，2017',
    examples: [
      example(
        YEAR,
        38.912281,
        [
          ['pupils-in-classes', 'A', 2218, 'primary'],
          ['classes', 'A', 57, 'primary', 'p1'],
        ],
        { unit: 'A' },
      ),
    ],
  }),
  indicator('enrolment', '在校学生数', 'Enrolment', {
    row: ['SCL02'],
    unit: '人',
    period: 'school-year',
    formula: { measure: 'pupils' },
    slices: ['stage', 'grade', ...UNIT],
    source: REGISTER,
    examples: [
      example(
        YEAR,
        980,
        [
          ['pupils', 'A', 480, 'primary', 'p1'],
          ['pupils', 'B', 500, 'primary', 'p2'],
          ['pupils', 'D', 700, 'junior', 'j1'],
        ],
        { slice: { stage: 'primary' } },
      ),
    ],
  }),
  indicator('enrolment-change', '在校学生数比上年增减', 'Change in enrolment on previous year', {
    row: ['SCL09'],
    family: 'enrolment',
    unit: '人',
    flow: 'increase',
    period: 'school-year',
    formula: { change: { indicator: 'enrolment' } },
    slices: ['stage', 'grade', ...UNIT],
    source: REGISTER,
    examples: [
      example(
        YEAR,
        69,
        [
          ['pupils', 'A', 2240, 'senior', 's1'],
          ['pupils@2022-2023', 'A', 2171, 'senior', 's1'],
        ],
        { unit: 'A' },
      ),
    ],
  }),
  indicator('new-entrants', '招生数', 'New entrants', {
    unit: '人',
    flow: 'flow',
    period: 'school-year',
    formula: { measure: 'new-entrants' },
    slices: ['stage', ...UNIT],
    source: REGISTER,
    examples: [example(YEAR, 210, [['new-entrants', 'A', 210, 'junior']], { unit: 'A', slice: { stage: 'junior' } })],
  }),
  indicator('graduates', '毕业生数', 'Graduates', {
    unit: '人',
    flow: 'flow',
    period: 'school-year',
    formula: { measure: 'graduates' },
    slices: ['stage', ...UNIT],
    source: REGISTER,
    examples: [example(YEAR, 309, [['graduates', 'A', 309, 'junior']], { unit: 'A', slice: { stage: 'junior' } })],
  }),
  indicator('staff', '教职工数', 'Educational personnel', {
    row: ['SCL05'],
    unit: '人',
    period: 'school-year',
    formula: { measure: 'staff' },
    slices: ['stage', ...UNIT],
    source: REGISTER,
    examples: [
      example(
        YEAR,
        101,
        [
          ['staff', 'A', 53, 'primary'],
          ['staff', 'A', 48, 'junior'],
        ],
        { unit: 'A' },
      ),
    ],
  }),
  indicator('teachers', '专任教师数', 'Classroom teachers', {
    row: ['SCL06'],
    unit: '人',
    period: 'school-year',
    formula: { measure: 'teachers' },
    slices: ['stage', ...UNIT],
    source: REGISTER,
    examples: [
      example(
        YEAR,
        371,
        [
          ['teachers', 'A', 281, 'junior'],
          ['teachers', 'A', 90, 'senior'],
          ['teachers', 'A', 12, 'primary'],
        ],
        { unit: 'A', slice: { stage: 'secondary' } },
      ),
    ],
  }),
  indicator('teachers-change', '专任教师数比上年增减', 'Change in teachers on previous year', {
    row: ['SCL10'],
    family: 'teachers',
    unit: '人',
    flow: 'increase',
    period: 'school-year',
    formula: { change: { indicator: 'teachers' } },
    slices: ['stage', ...UNIT],
    source: REGISTER,
    examples: [
      example(
        YEAR,
        17,
        [
          ['teachers', 'A', 483, 'primary'],
          ['teachers@2022-2023', 'A', 466, 'primary'],
        ],
        { unit: 'A' },
      ),
    ],
  }),
  indicator('pupil-teacher-ratio', '生师比', 'Pupil-teacher ratio', {
    row: ['SCL07'],
    family: 'other',
    kind: 'ratio',
    period: 'school-year',
    formula: { ratio: { of: { measure: 'pupils' }, to: { measure: 'teachers' } } },
    slices: ['stage', ...UNIT],
    better: 'lower',
    threshold: {
      zh: '小学19∶1，初中13.5∶1，高中12.5∶1（未证实）',
      en: 'primary 19, junior 13.5, senior 12.5 (unconfirmed)',
    },
    source: '中央编办发〔2014〕72号，2014（未证实）',
    examples: [
      example(
        YEAR,
        19,
        [
          ['pupils', 'A', 912, 'primary', 'p1'],
          ['teachers', 'A', 48, 'primary'],
        ],
        { unit: 'A', slice: { stage: 'primary' } },
      ),
    ],
  }),
  indicator('school-size', '校均规模', 'Average school size', {
    row: ['SCL08'],
    family: 'enrolment',
    unit: '人',
    period: 'school-year',
    formula: { perHead: { amount: { measure: 'pupils' }, heads: { measure: 'schools' } } },
    slices: UNIT,
    levels: areas,
    source: '工作报告范文001',
    examples: [
      example(YEAR, 540, [
        ['pupils', 'A', 480, 'primary', 'p1'],
        ['pupils', 'B', 600, 'primary', 'p1'],
        ['schools', 'A', 1],
        ['schools', 'B', 1],
      ]),
    ],
  }),
  rate(
    'private-enrolment-share',
    '民办在校生占比',
    'Percentage of enrolment in private institutions',
    { measure: 'pupils', slice: { ownership: 'private' } },
    { measure: 'pupils' },
    {
      row: ['SCL11'],
      family: 'other',
      better: 'none',
      period: 'school-year',
      slices: ['stage', 'type', 'location'],
      levels: areas,
      source: REGISTER,
      examples: [
        example(
          YEAR,
          0.25,
          [
            ['pupils', 'A', 600, 'primary', 'p1'],
            ['pupils', 'B', 200, 'primary', 'p1'],
          ],
          {
            units: [
              { code: 'A', ownership: '10' },
              { code: 'B', ownership: '20' },
            ],
          },
        ),
      ],
    },
  ),
  indicator('boarders', '寄宿生数', 'Boarders', {
    family: 'enrolment',
    unit: '人',
    period: 'school-year',
    formula: { measure: 'boarders' },
    slices: ['stage', ...UNIT],
    source: REGISTER,
    examples: [example(YEAR, 140, [['boarders', 'A', 140, 'junior']], { unit: 'A' })],
  }),
  indicator('land-area', '辖区面积', 'Land area', {
    unit: '平方公里',
    kind: 'area',
    period: 'calendar-year',
    formula: { measure: 'land-area' },
    levels: areas,
    source: '公文写作要求§4（基本情况）',
    examples: [
      example('2023', 71.5, [['land-area', 'T', 71.5]], {
        unit: 'T',
        units: [{ code: 'T', kind: 'township', parent: 'C' }],
      }),
    ],
  }),
  ...(
    [
      ['villages', '行政村数', 'Villages', '个', 'villages'],
      ['households', '户数', 'Households', '户', 'households'],
      ['population', '总人口', 'Population', '人', 'residents'],
    ] as const
  ).map(([code, zh, en, unit, measure]) =>
    indicator(code, zh, en, {
      unit,
      period: 'calendar-year',
      formula: { measure },
      levels: areas,
      source: '公文写作要求§4（基本情况）',
      examples: [
        example('2023', 30, [[measure, 'T', 30]], {
          unit: 'T',
          units: [{ code: 'T', kind: 'township', parent: 'C' }],
        }),
      ],
    }),
  ),
  indicator('girls', '女生数', 'Girls', {
    family: 'enrolment',
    unit: '人',
    period: 'school-year',
    formula: { measure: 'girls' },
    slices: ['stage', ...UNIT],
    source: REGISTER,
    examples: [example(YEAR, 230, [['girls', 'A', 230, 'primary']], { unit: 'A' })],
  }),
  ...(['in', 'out'] as const).map((way) =>
    indicator(`transfers-${way}`, way === 'in' ? '转入学生数' : '转出学生数', `Transfers ${way}`, {
      family: 'other',
      unit: '人',
      flow: 'flow',
      period: 'school-year',
      formula: { measure: `transfers-${way}` },
      slices: ['stage', ...UNIT],
      source: REGISTER,
      examples: [
        example(YEAR, 12, [[`transfers-${way}`, 'A', 12, 'junior']], { unit: 'A', slice: { stage: 'junior' } }),
      ],
    }),
  ),
]
