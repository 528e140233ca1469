/**
 * The balance evaluations of compulsory education: the seven resources of 2017 (BQ) with their dispersion between schools,
 * weighted by pupils. Those of 2012 are in `basic-balance.ts`. A school without pupils of the stage is not compared.
 */
import type { Formula, Indicator } from '@youju/model'
import { COUNTIES_UP, example, indicator, worked } from '../shorthand.ts'

export const YEAR = '2023-2024'
const EVALUATION_2017 = '教督〔2017〕6号，2017'
export const counties = [...COUNTIES_UP]

export type Stage = 'primary' | 'junior'
export const STAGES = [
  { stage: 'primary', zh: '小学', letter: 'P' },
  { stage: 'junior', zh: '初中', letter: 'J' },
] as const

export const of = (measure: string, stage: Stage): Formula => ({ measure, slice: { stage } })
export const pupilsOf = (stage: Stage): Formula => of('pupils', stage)

type Resource = {
  number: number
  code: string
  zh: string
  en: string
  unit: string
  kind: 'count' | 'area' | 'money'
  per: 1 | 100
  amount: (stage: Stage) => Formula
  /** Measure of the worked examples. */
  measure: string
  limit: Record<Stage, number>
}

const SPORTS = (stage: Stage): Formula => of('sport-and-arts-teachers', stage)

/** Sports area counts once: what is indoors is taken out of the teaching area. */
export const RESOURCES: Resource[] = [
  {
    number: 1,
    code: 'above-degree-teachers-per-100',
    zh: '每百名学生拥有高于规定学历教师数',
    en: 'Teachers above the required degree per 100 pupils',
    unit: '人',
    kind: 'count',
    per: 100,
    amount: (stage) => of('teachers-above-required', stage),
    measure: 'teachers-above-required',
    limit: { primary: 4.2, junior: 5.3 },
  },
  {
    number: 2,
    code: 'backbone-teachers-per-100',
    zh: '每百名学生拥有县级以上骨干教师数',
    en: 'Backbone teachers per 100 pupils',
    unit: '人',
    kind: 'count',
    per: 100,
    amount: (stage) => of('backbone-teachers', stage),
    measure: 'backbone-teachers',
    limit: { primary: 1, junior: 1 },
  },
  {
    number: 3,
    code: 'sport-and-arts-teachers-per-100',
    zh: '每百名学生拥有体育艺术专任教师数',
    en: 'PE and arts teachers per 100 pupils',
    unit: '人',
    kind: 'count',
    per: 100,
    amount: SPORTS,
    measure: 'sport-and-arts-teachers',
    limit: { primary: 0.9, junior: 0.9 },
  },
  {
    number: 4,
    code: 'teaching-area-per-pupil',
    zh: '生均教学及辅助用房面积',
    en: 'Teaching floor area per pupil',
    unit: '平方米',
    kind: 'area',
    per: 1,
    amount: (stage) => ({ difference: [of('teaching-area', stage), of('indoor-sports-area', stage)] }),
    measure: 'teaching-area',
    limit: { primary: 4.5, junior: 5.8 },
  },
  {
    number: 5,
    code: 'sports-area-per-pupil',
    zh: '生均体育运动场馆面积',
    en: 'Sports area per pupil',
    unit: '平方米',
    kind: 'area',
    per: 1,
    amount: (stage) => ({ sum: [of('sports-ground-area', stage), of('indoor-sports-area', stage)] }),
    measure: 'sports-ground-area',
    limit: { primary: 7.5, junior: 10.2 },
  },
  {
    number: 6,
    code: 'equipment-per-pupil',
    zh: '生均教学仪器设备值',
    en: 'Equipment value per pupil',
    unit: '元',
    kind: 'money',
    per: 1,
    amount: (stage) => of('equipment-value', stage),
    measure: 'equipment-value',
    limit: { primary: 2000, junior: 2500 },
  },
  {
    number: 7,
    code: 'multimedia-rooms-per-100',
    zh: '每百名学生拥有网络多媒体教室数',
    en: 'Networked multimedia classrooms per 100 pupils',
    unit: '间',
    kind: 'count',
    per: 100,
    amount: (stage) => of('stage-multimedia-rooms', stage),
    measure: 'stage-multimedia-rooms',
    limit: { primary: 2.3, junior: 2.4 },
  },
]
const familyOfResource = (number: number) =>
  number <= 3 ? 'teachers' : number === 6 ? 'equipment-value' : number === 7 ? 'ict-coverage' : 'floor-area'

const pupilsAt = (school: string, pupils: number, stage: Stage): [string, string, number, ...string[]] => [
  'pupils',
  school,
  pupils,
  stage,
  stage === 'primary' ? 'p1' : 'j1',
]

/** The example of the domain: pupils 600, 300, 100, 200 and 3300, 1440, 700, 860 of the resource give 0.133. */
export const fourSchools = (measure: string, stage: Stage): [string, string, number, ...string[]][] =>
  (
    [
      ['A', 600, 3300],
      ['B', 300, 1440],
      ['C1', 100, 700],
      ['D', 200, 860],
    ] as const
  ).flatMap(([school, pupils, amount]): [string, string, number, ...string[]][] => [
    pupilsAt(school, pupils, stage),
    [measure, school, amount, stage],
  ])

const resourceIndicators = STAGES.flatMap(({ stage, zh, letter }) =>
  RESOURCES.map((resource) =>
    indicator(`${resource.code}-${stage}`, `${resource.zh}（${zh}）`, `${resource.en}, ${stage}`, {
      row: [`BQ${resource.number}${letter}`],
      family: familyOfResource(resource.number),
      level: stage,
      unit: resource.unit,
      kind: resource.kind,
      better: 'higher',
      period: 'school-year',
      formula: {
        perHead: {
          amount: resource.amount(stage),
          heads: pupilsOf(stage),
          ...(resource.per === 100 ? { per: 100 } : {}),
        },
      },
      levels: ['school', ...counties],
      threshold: {
        zh: `每校不低于${resource.limit[stage]}，七项至少六项达标且余项不低于85%`,
        en: `at least ${resource.limit[stage]} per school; six of seven met, the other at least 85 % of it`,
      },
      passes: { atLeast: resource.limit[stage] },
      source: EVALUATION_2017,
      examples: [
        worked('school', YEAR, 5.5 * resource.per, [
          [resource.measure, 3300, stage],
          ['pupils', 600, stage],
        ]),
      ],
    }),
  ),
)

/** An abbreviation keeps its capitals. */
const withinSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name

export const dispersionOf = (amount: Formula, stage: Stage): Formula => ({
  dispersion: { over: 'school', amount, weight: pupilsOf(stage) },
})

const dispersionIndicators = STAGES.flatMap(({ stage, zh, letter }) =>
  RESOURCES.map((resource) =>
    indicator(
      `${resource.code}-dispersion-${stage}`,
      `${resource.zh}校际差异系数（${zh}）`,
      `Dispersion of ${withinSentence(resource.en)}, ${stage}`,
      {
        row: [`BQ${resource.number}${letter}D`],
        family: 'other',
        level: stage,
        kind: 'other',
        better: 'lower',
        period: 'school-year',
        formula: dispersionOf(resource.amount(stage), stage),
        levels: counties,
        threshold:
          stage === 'primary' ? { zh: '不超过0.50', en: 'at most 0.50' } : { zh: '不超过0.45', en: 'at most 0.45' },
        passes: { atMost: stage === 'primary' ? 0.5 : 0.45 },
        source: EVALUATION_2017,
        examples: [example(YEAR, 0.133, fourSchools(resource.measure, stage), { decimals: 3 })],
      },
    ),
  ),
)

/** Schools that meet a share of a resource's mark; asked of one school it is 1 or 0. */
const meeting = (resource: Resource, stage: Stage, share: number): Formula => ({
  countUnits: {
    over: 'school',
    value: { indicator: `${resource.code}-${stage}` },
    passes: { atLeast: resource.limit[stage] * share },
  },
})
const pupilsPerPupil = (stage: Stage): Formula => ({ ratio: { of: pupilsOf(stage), to: pupilsOf(stage) } })

/**
 * Six of seven marks met and every one reached to 85 %: with m met and n near, n = 7 and m ≥ 6 is 10 n + m ≥ 76. Pupils
 * per pupil is 1, and nothing for a school that has none in the stage, so that such a school is not compared.
 */
const marks = (stage: Stage): Formula => ({
  product: [
    pupilsPerPupil(stage),
    {
      sum: [
        ...RESOURCES.map((resource) => meeting(resource, stage, 1)),
        { product: [{ constant: 10 }, { sum: RESOURCES.map((resource) => meeting(resource, stage, 0.85)) }] },
      ],
    },
  ],
})

const atSchool = (
  school: string,
  stage: Stage,
  values: Record<string, number>,
): [string, string, number, ...string[]][] => [
  pupilsAt(school, 100, stage),
  ...Object.entries(values).map(([measure, value]): [string, string, number, ...string[]] => [
    measure,
    school,
    value,
    stage,
  ]),
]
const GOOD = {
  'teachers-above-required': 6,
  'backbone-teachers': 1,
  'sport-and-arts-teachers': 1,
  'teaching-area': 600,
  'indoor-sports-area': 0,
  'sports-ground-area': 1100,
  'equipment-value': 260_000,
  'stage-multimedia-rooms': 3,
}
const evaluated = { type: 'compulsory' }
const twoSchools = [
  { code: 'A', type: '211' },
  { code: 'B', type: '311' },
]

const ruleIndicators = STAGES.map(({ stage, zh }) =>
  indicator(
    `seven-resources-rate-${stage}`,
    `七项指标达标学校比例（${zh}）`,
    `Schools meeting the seven-resource rule, ${stage}`,
    {
      row: ['BQS'],
      family: 'standard-school-rate',
      level: stage,
      kind: 'share',
      better: 'higher',
      period: 'school-year',
      formula: { shareOfUnits: { over: 'school', value: marks(stage), passes: { atLeast: 76 }, among: evaluated } },
      levels: counties,
      threshold: { zh: '100%；不足50人的教学点不评', en: '100 %; points under 50 pupils are out of scope' },
      passes: { atLeast: 1 },
      source: EVALUATION_2017,
      examples: [
        example(
          YEAR,
          0.5,
          [
            ...atSchool('A', stage, GOOD),
            // One mark missed but reached to 85 % would pass; two missed do not.
            ...atSchool('B', stage, { ...GOOD, 'backbone-teachers': 0.9, 'stage-multimedia-rooms': 2.2 }),
          ],
          { units: twoSchools },
        ),
        example(YEAR, 1, atSchool('B', stage, { ...GOOD, 'backbone-teachers': 0.9 }), { units: [twoSchools[1]!] }),
        example(YEAR, 0, atSchool('B', stage, { ...GOOD, 'backbone-teachers': 0.8 }), { units: [twoSchools[1]!] }),
      ],
    },
  ),
)

export const balanceIndicators: Indicator[] = [...resourceIndicators, ...dispersionIndicators, ...ruleIndicators]
