/** Who is in school: enrolment rates from the age groups of an area. */
import type { Formula } from '@youju/model'
import { AREAS, COUNTIES_UP, example, indicator, rate, worked } from '../shorthand.ts'

const YEAR = '2023-2024'
const RULES_1994 = '教基〔1994〕19号，1994'
const areas = [...AREAS]
const T = { unit: 'T', units: [{ code: 'T', kind: 'township' as const, parent: 'C' }] }

const enrolled = (group: string): Formula => ({
  sum: [
    { measure: 'age-in-school', slice: { 'age-group': group } },
    { measure: 'age-elsewhere', slice: { 'age-group': group } },
  ],
})
const aged = (group: string): Formula => ({ measure: 'age-population', slice: { 'age-group': group } })

/** The same share for one age group after another. */
const enrolmentRate = (
  code: string,
  zh: string,
  en: string,
  group: string,
  rest: Pick<Parameters<typeof rate>[5], 'row' | 'family' | 'level' | 'threshold' | 'passes' | 'source'>,
) =>
  rate(code, zh, en, enrolled(group), aged(group), {
    family: 'enrolment-rate',
    period: 'school-year',
    levels: areas,
    ...rest,
    examples: [
      example(
        YEAR,
        0.995,
        [
          ['age-population', 'T', 800, group],
          ['age-in-school', 'T', 790, group],
          ['age-elsewhere', 'T', 6, group],
        ],
        T,
      ),
    ],
  })

export const accessIndicators = [
  rate(
    'enrolment-rate',
    '义务教育适龄儿童少年入学率',
    'Enrolment rate, compulsory age',
    enrolled('compulsory-age'),
    aged('compulsory-age'),
    {
      level: 'compulsory',
      period: 'school-year',
      levels: areas,
      source: `${RULES_1994}；工作报告范文000、004`,
      examples: [
        example(
          YEAR,
          0.9975,
          [
            ['age-population', 'T', 800, 'primary-age'],
            ['age-in-school', 'T', 794, 'primary-age'],
            ['age-elsewhere', 'T', 6, 'primary-age'],
            ['age-population', 'T', 400, 'junior-age'],
            ['age-in-school', 'T', 390, 'junior-age'],
            ['age-elsewhere', 'T', 7, 'junior-age'],
          ],
          T,
        ),
      ],
    },
  ),
  enrolmentRate(
    'primary-net-enrolment-rate',
    '小学学龄儿童净入学率',
    'Adjusted net enrolment rate, primary',
    'primary-age',
    {
      row: ['ACC03'],
      level: 'primary',
      threshold: { zh: '100%', en: '100 %' },
      passes: { atLeast: 1 },
      source: RULES_1994,
    },
  ),
  enrolmentRate(
    'junior-net-enrolment-rate',
    '初中阶段净入学率',
    'Adjusted net enrolment rate, lower secondary',
    'junior-age',
    {
      row: ['ACC04'],
      level: 'junior',
      threshold: {
        zh: '城市和发达县100%，其他约95%',
        en: '100 % in cities and developed counties, about 95 % elsewhere',
      },
      passes: { atLeast: 0.95 },
      source: RULES_1994,
    },
  ),
  enrolmentRate('preschool-net-enrolment-rate', '3—5周岁幼儿入园率', 'Net enrolment rate, pre-primary', '3-5', {
    row: ['ACC02'],
    level: 'preschool',
    threshold: { zh: '地方目标，如不低于95%', en: 'local target, such as at least 95 %' },
    source: '工作报告范文000、004',
  }),
  enrolmentRate('preschool-enrolment-rate', '3—6周岁儿童入园率', 'Enrolment rate, ages 3–6', '3-6', {
    row: ['ACC02'],
    level: 'preschool',
    source: '工作报告范文004',
  }),
  enrolmentRate('age-13-15-enrolment-rate', '13—15周岁少年入学率', 'Enrolment rate, ages 13–15', '13-15', {
    row: ['ACC15'],
    source: '工作报告范文004',
  }),
  enrolmentRate(
    'disabled-enrolment-rate',
    '适龄残疾儿童少年入学率',
    'Enrolment rate of children with disabilities',
    'disabled',
    {
      family: 'disabled-enrolment-rate',
      row: ['ACC09', 'Q02'],
      level: 'compulsory',
      threshold: { zh: '不低于95%，2025年97%', en: 'at least 95 %, 97 % by 2025' },
      passes: { atLeast: 0.95 },
      source: '教督〔2017〕6号，2017；国办发〔2021〕60号，2021',
    },
  ),
  enrolmentRate(
    'three-disabilities-enrolment-rate',
    '三类残疾儿童少年入学率',
    'Enrolment rate, sight, hearing or intellectual disability',
    'three-disabilities',
    {
      family: 'disabled-enrolment-rate',
      row: ['ACC10'],
      level: 'compulsory',
      threshold: { zh: '发达地区约80%，其他约60%', en: 'about 80 % in developed areas, about 60 % elsewhere' },
      passes: { atLeast: 0.6 },
      source: RULES_1994,
    },
  ),
  indicator('preschool-gross-enrolment-ratio', '学前三年毛入园率', 'Gross enrolment ratio, pre-primary', {
    row: ['ACC01', 'K01'],
    family: 'enrolment-rate',
    level: 'preschool',
    kind: 'share',
    better: 'higher',
    period: 'school-year',
    formula: { ratio: { of: { measure: 'pupils', slice: { stage: 'preschool' } }, to: aged('3-5') } },
    levels: areas,
    threshold: { zh: '不低于85%', en: 'at least 85 %' },
    passes: { atLeast: 0.85 },
    source: '县域学前教育普及普惠督导评估办法，2020',
    examples: [
      example(
        YEAR,
        1.02,
        [
          ['pupils', 'K', 306, 'preschool', 'k1'],
          ['age-population', 'T', 300, '3-5'],
        ],
        {
          unit: 'T',
          units: [
            { code: 'T', kind: 'township', parent: 'C' },
            { code: 'K', kind: 'school', parent: 'T', type: '111' },
          ],
        },
      ),
    ],
  }),
  indicator('junior-gross-enrolment-ratio', '初中阶段毛入学率', 'Gross enrolment ratio, lower secondary', {
    row: ['ACC05'],
    family: 'enrolment-rate',
    level: 'junior',
    kind: 'share',
    better: 'higher',
    period: 'school-year',
    formula: { ratio: { of: { measure: 'pupils', slice: { stage: 'junior' } }, to: aged('junior-age') } },
    levels: areas,
    source: '教育事业统计指标解释',
    examples: [
      example(
        YEAR,
        1.05,
        [
          ['pupils', 'K', 420, 'junior', 'j1'],
          ['age-population', 'T', 400, 'junior-age'],
        ],
        {
          unit: 'T',
          units: [
            { code: 'T', kind: 'township', parent: 'C' },
            { code: 'K', kind: 'school', parent: 'T', type: '311' },
          ],
        },
      ),
    ],
  }),
  indicator('upper-secondary-gross-enrolment-ratio', '高中阶段毛入学率', 'Gross enrolment ratio, upper secondary', {
    row: ['ACC08'],
    family: 'enrolment-rate',
    kind: 'share',
    better: 'higher',
    period: 'school-year',
    formula: { ratio: { of: { measure: 'pupils', slice: { stage: 'upper-secondary' } }, to: aged('15-17') } },
    levels: ['county', 'city', 'province'],
    threshold: { zh: '2020年不低于90%', en: 'at least 90 % by 2020' },
    passes: { atLeast: 0.9 },
    source: '高中阶段教育普及攻坚计划，2017',
    examples: [
      example(
        YEAR,
        0.93,
        [
          ['pupils', 'K', 700, 'senior', 's1'],
          ['pupils', 'K', 230, 'vocational', 'v1'],
          ['age-population', 'T', 1000, '15-17'],
        ],
        {
          units: [
            { code: 'T', kind: 'township', parent: 'C' },
            { code: 'K', kind: 'school', parent: 'T', type: '342' },
          ],
        },
      ),
    ],
  }),
  rate(
    'migrant-public-places-rate',
    '随迁子女在公办及购买学位学校就读比例',
    'Share of eligible migrant children in public or purchased places',
    { sum: [{ measure: 'migrants-in-public' }, { measure: 'migrants-in-purchased' }] },
    { measure: 'migrants-eligible' },
    {
      row: ['ACC11', 'G15'],
      family: 'migrant-children',
      period: 'school-year',
      slices: ['stage'],
      levels: [...COUNTIES_UP],
      threshold: { zh: '不低于85%', en: 'at least 85 %' },
      passes: { atLeast: 0.85 },
      source: '教督〔2017〕6号，2017',
      examples: [
        worked('county', YEAR, 0.9, [
          ['migrants-in-public', 80, 'primary'],
          ['migrants-in-purchased', 10, 'primary'],
          ['migrants-eligible', 100, 'primary'],
        ]),
      ],
    },
  ),
  indicator('out-of-school-children', '失学辍学儿童少年数', 'Out-of-school children', {
    row: ['ACC12'],
    family: 'dropouts',
    level: 'compulsory',
    unit: '人',
    better: 'lower',
    period: 'school-year',
    formula: { measure: 'age-missing', slice: { 'age-group': 'compulsory-age' } },
    levels: areas,
    threshold: { zh: '0人', en: 'none' },
    passes: { atMost: 0 },
    source: '教育部办公厅控辍保学常态化报告通知，2024',
    examples: [
      worked('township', YEAR, 3, [
        ['age-missing', 1, 'primary-age'],
        ['age-missing', 2, 'junior-age'],
        ['age-missing', 9, '3-5'],
      ]),
    ],
  }),
  rate(
    'catchment-rate',
    '就近划片入学比例',
    'Share of pupils enrolled by catchment',
    { measure: 'pupils-in-catchment', slice: { ownership: 'public', location: 'urban' } },
    { measure: 'pupils', slice: { ownership: 'public', location: 'urban' } },
    {
      row: ['ACC13', 'G13'],
      family: 'enrolment-rate',
      period: 'school-year',
      slices: ['stage', 'type'],
      levels: ['school', ...COUNTIES_UP],
      threshold: {
        zh: '小学100%，初中不低于95%（不寄宿的城镇公办学校）',
        en: 'primary 100 %, junior 95 % (urban public schools without boarders)',
      },
      source: '教督〔2017〕6号，2017',
      examples: [
        worked(
          'school',
          YEAR,
          0.98,
          [
            ['pupils-in-catchment', 490, 'primary'],
            ['pupils', 500, 'primary', 'p1'],
          ],
          { slice: { stage: 'primary' }, units: [{ code: 'A', ownership: '10', location: '111', type: '211' }] },
        ),
      ],
    },
  ),
  rate(
    'key-places-rate',
    '优质高中招生名额分配比例',
    'Share of key senior-school places allocated to junior schools',
    { measure: 'key-places-allocated' },
    { measure: 'key-places' },
    {
      row: ['ACC14', 'G14'],
      family: 'new-entrants',
      level: 'senior',
      period: 'calendar-year',
      levels: [...COUNTIES_UP],
      threshold: { zh: '不低于50%，并向农村初中倾斜', en: 'at least 50 %, tilted to rural junior schools' },
      passes: { atLeast: 0.5 },
      source: '教督〔2017〕6号，2017',
      examples: [
        worked('county', '2023', 0.55, [
          ['key-places-allocated', 550],
          ['key-places', 1000],
        ]),
      ],
    },
  ),
  indicator('children-listed', '在册适龄儿童少年数', 'Children on the list', {
    family: 'population',
    unit: '人',
    period: 'school-year',
    formula: { measure: 'children-listed' },
    slices: ['age-group', 'child-state'],
    levels: areas,
    source: '业务机制M11；与人口报表核对',
    examples: [
      worked('township', YEAR, 2, [['children-listed', 2, 'primary-age', 'missing']], {
        unit: 'C',
        slice: { 'child-state': 'missing' },
      }),
    ],
  }),
  indicator('children-excused', '免学缓学人数', 'Children excused', {
    family: 'other',
    level: 'compulsory',
    unit: '人',
    period: 'school-year',
    formula: { measure: 'age-excused', slice: { 'age-group': 'compulsory-age' } },
    levels: areas,
    source: '业务机制M11',
    examples: [worked('township', YEAR, 3, [['age-excused', 3, 'primary-age']])],
  }),
]
