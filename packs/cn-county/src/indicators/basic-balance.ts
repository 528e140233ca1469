/** The basic-balance evaluation of 2012: dispersion of eight resources between schools (BB), and their plain mean. */
import type { Formula, Indicator } from '@youju/model'
import { example, indicator } from '../shorthand.ts'
import { counties, dispersionOf, fourSchools, of, RESOURCES, STAGES, type Stage, YEAR } from './balance.ts'

const EVALUATION_2012 = '县域义务教育均衡发展督导评估暂行办法，2012'

type BasicResource = {
  number: number
  code: string
  zh: string
  en: string
  measure: string
  amount: (stage: Stage) => Formula
}
const BASIC: BasicResource[] = [
  {
    number: 1,
    code: 'teaching-area',
    zh: '生均教学及辅助用房面积',
    en: 'teaching floor area per pupil',
    measure: 'teaching-area',
    amount: (stage) => of('teaching-area', stage),
  },
  {
    number: 2,
    code: 'sports-area',
    zh: '生均体育运动场馆面积',
    en: 'sports area per pupil',
    measure: 'sports-ground-area',
    amount: RESOURCES[4]!.amount,
  },
  {
    number: 3,
    code: 'equipment',
    zh: '生均教学仪器设备值',
    en: 'equipment value per pupil',
    measure: 'equipment-value',
    amount: (stage) => of('equipment-value', stage),
  },
  {
    number: 4,
    code: 'computers',
    zh: '每百名学生拥有计算机台数',
    en: 'computers per 100 pupils',
    measure: 'stage-computers',
    amount: (stage) => of('stage-computers', stage),
  },
  {
    number: 5,
    code: 'books',
    zh: '生均图书册数',
    en: 'books per pupil',
    measure: 'books',
    amount: (stage) => of('books', stage),
  },
  {
    number: 6,
    code: 'teachers',
    zh: '师生比',
    en: 'teachers per pupil',
    measure: 'teachers',
    amount: (stage) => of('teachers', stage),
  },
  {
    number: 7,
    code: 'above-degree',
    zh: '生均高于规定学历教师数',
    en: 'teachers above the required degree per pupil',
    measure: 'teachers-above-required',
    amount: (stage) => of('teachers-above-required', stage),
  },
  {
    number: 8,
    code: 'intermediate',
    zh: '生均中级及以上专业技术职务教师数',
    en: 'teachers with intermediate or higher title per pupil',
    measure: 'teachers-intermediate',
    amount: (stage) => of('teachers-intermediate', stage),
  },
]

const basicIndicators: Indicator[] = STAGES.flatMap(({ stage, zh }) =>
  BASIC.map(({ number, code, zh: name, en, measure, amount }) =>
    indicator(
      `basic-${code}-dispersion-${stage}`,
      `${name}差异系数（基本均衡，${zh}）`,
      `Dispersion of ${en}, ${stage}`,
      {
        row: [`BB${number}D`],
        family: 'other',
        level: stage,
        kind: 'other',
        better: 'lower',
        period: 'school-year',
        formula: dispersionOf(amount(stage), stage),
        levels: counties,
        threshold: { zh: '计入综合差异系数', en: 'part of the composite' },
        source: EVALUATION_2012,
        examples: [example(YEAR, 0.133, fourSchools(measure, stage), { decimals: 3 })],
      },
    ),
  ),
)

const compositeIndicators: Indicator[] = STAGES.map(({ stage, zh, letter }) => {
  const limit = stage === 'primary' ? 0.65 : 0.55
  return indicator(`basic-dispersion-${stage}`, `${zh}综合差异系数（基本均衡）`, `Composite dispersion, ${stage}`, {
    row: [`BBC${letter}`],
    family: 'other',
    level: stage,
    kind: 'other',
    better: 'lower',
    period: 'school-year',
    formula: {
      product: [
        { constant: 1 / 8 },
        { sum: BASIC.map(({ code }) => ({ indicator: `basic-${code}-dispersion-${stage}` })) },
      ],
    },
    levels: counties,
    threshold: { zh: `不超过${limit}（未证实）`, en: `at most ${limit} (unconfirmed)` },
    passes: { atMost: limit },
    source: `${EVALUATION_2012}；标准（未证实），通行引用`,
    examples: [
      example(
        YEAR,
        0.133,
        [
          ...fourSchools('teaching-area', stage),
          ...BASIC.slice(1).flatMap(({ measure }) => fourSchools(measure, stage).filter(([name]) => name !== 'pupils')),
        ],
        { decimals: 3 },
      ),
    ],
  })
})

export const basicBalanceIndicators: Indicator[] = [...basicIndicators, ...compositeIndicators]
