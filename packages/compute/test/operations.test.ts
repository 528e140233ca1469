import type { Formula, IndicatorExample, ReasonNote } from '@youju/model'
import { IndicatorExample as Example } from '@youju/model'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { runExample } from '../src/index.ts'
import { indicatorOf, testPack } from './pack.ts'

type Given = z.input<typeof IndicatorExample>
type Case = [promise: string, formula: Formula, example: Partial<Given>, note?: ReasonNote]

const pupils = (unit: string, stage: string, value: number, period = '2023-2024') => ({
  measure: 'pupils',
  unit,
  period,
  breakdown: [stage],
  value,
})
const area = (unit: string, value: number) => ({ measure: 'area', unit, breakdown: ['primary'], value })
const teachers = (unit: string, value: number, period = '2023-2024') => ({ measure: 'teachers', unit, period, value })
const spent = (unit: string, value: number, period = '2023') => ({ measure: 'spent', unit, period, value })

/** Teaching floor area per pupil of four primary schools, as worked in domain/mechanisms.md, M38. */
const fourSchools = [
  pupils('A', 'primary', 600),
  area('A', 3300),
  pupils('B', 'primary', 300),
  area('B', 1440),
  pupils('C1', 'primary', 100),
  area('C1', 700),
  pupils('D', 'primary', 200),
  area('D', 860),
]
const areaPerPupil: Formula = { ratio: { of: { measure: 'area' }, to: { measure: 'pupils' } } }

const cases: Case[] = [
  ['measure: adds up the schools', { measure: 'pupils' }, { cells: fourSchools, expect: 1200 }],
  [
    'measure: a school’s own',
    { measure: 'pupils' },
    { cells: [pupils('A', 'primary', 600), pupils('B', 'primary', 1)], unit: 'A', expect: 600 },
  ],
  [
    'measure: only a code',
    { measure: 'pupils', slice: { stage: 'junior' } },
    { cells: [pupils('A', 'primary', 5), pupils('A', 'junior', 7)], expect: 7 },
  ],
  [
    'measure: a group stands for its codes',
    { measure: 'pupils', slice: { stage: 'compulsory' } },
    { cells: [pupils('A', 'primary', 5), pupils('A', 'junior', 7), pupils('A', 'senior', 9)], expect: 12 },
  ],
  [
    'measure: only schools of a type',
    { measure: 'pupils', slice: { type: 'compulsory-schools' } },
    {
      units: [
        { code: 'A', type: '211' },
        { code: 'B', type: '111' },
      ],
      cells: [pupils('A', 'primary', 5), pupils('B', 'primary', 7)],
      expect: 5,
    },
  ],
  [
    'measure: money does not print dust',
    { measure: 'spent' },
    { cells: [spent('A', 0.1), spent('B', 0.2)], expect: 0.3 },
  ],
  [
    'indicator: takes another’s value, narrowed',
    { indicator: 'enrolment', slice: { stage: 'primary' } },
    { cells: [pupils('A', 'primary', 5), pupils('A', 'junior', 7)], expect: 5 },
  ],
  [
    'indicator: slices met on the way hold together',
    { indicator: 'compulsory-enrolment', slice: { stage: 'senior' } },
    { cells: [pupils('A', 'primary', 5), pupils('A', 'senior', 7)], expect: 0 },
  ],
  ['constant: is itself', { constant: 0.25 }, { cells: [], expect: 0.25 }],
  [
    'sum: adds parts',
    { sum: [{ measure: 'pupils' }, { measure: 'teachers' }] },
    { cells: [pupils('A', 'primary', 5), teachers('A', 2)], expect: 7 },
  ],
  [
    'difference: the first less the second',
    { difference: [{ measure: 'pupils' }, { measure: 'teachers' }] },
    { cells: [pupils('A', 'primary', 5), teachers('A', 7)], expect: -2 },
  ],
  [
    'product: persons × standard',
    { product: [{ measure: 'pupils' }, { constant: 600 }] },
    { cells: [pupils('A', 'primary', 32)], expect: 19200 },
  ],
  [
    'rate: from summed numerators, not the mean of the schools’ rates',
    { rate: { part: { measure: 'teachers' }, whole: { measure: 'pupils' } } },
    { cells: [teachers('A', 1), pupils('A', 'primary', 1), teachers('B', 0), pupils('B', 'primary', 3)], expect: 0.25 },
  ],
  [
    'rate: above 1 is kept and marked',
    { rate: { part: { measure: 'teachers' }, whole: { measure: 'pupils' } } },
    { cells: [teachers('A', 1043), pupils('A', 'primary', 1000)], expect: 1.043 },
    'above-one',
  ],
  [
    'rate: of nothing is no rate',
    { rate: { part: { measure: 'teachers' }, whole: { measure: 'pupils' } } },
    { cells: [teachers('A', 1), pupils('A', 'primary', 0)], expect: null },
    'divided-by-zero',
  ],
  [
    'ratio: pupils to teachers',
    { ratio: { of: { measure: 'pupils' }, to: { measure: 'teachers' } } },
    { cells: [pupils('A', 'primary', 28), teachers('A', 2)], expect: 14 },
  ],
  [
    'per-head: teachers per 100 pupils',
    { perHead: { amount: { measure: 'teachers' }, heads: { measure: 'pupils' }, per: 100 } },
    { cells: [teachers('A', 21), pupils('A', 'primary', 500)], expect: 4.2 },
  ],
  [
    'share-of-units: 11 of 13 public schools is 84.6 %',
    { shareOfUnits: { over: 'school', value: { measure: 'teachers' }, passes: { atLeast: 1 } } },
    { cells: Array.from({ length: 13 }, (_, n) => teachers(`S${n}`, n < 11 ? 1 : 0)), expect: 11 / 13 },
  ],
  [
    'share-of-units: only those of a type are looked at',
    {
      shareOfUnits: {
        over: 'school',
        value: { measure: 'teachers' },
        passes: { above: 1 },
        among: { type: 'compulsory-schools' },
      },
    },
    {
      units: [
        { code: 'A', type: '211' },
        { code: 'B', type: '311' },
        { code: 'K', type: '111' },
      ],
      cells: [teachers('A', 2), teachers('B', 1), teachers('K', 9)],
      expect: 0.5,
    },
  ],
  [
    'share-of-units: a school to which the value does not apply is no part of the whole',
    { shareOfUnits: { over: 'school', value: areaPerPupil, passes: { atLeast: 4.5 } } },
    { cells: [...fourSchools, pupils('K', 'primary', 0), area('K', 0)], expect: 0.75 },
  ],
  [
    'share-of-units: among none there is no share',
    { shareOfUnits: { over: 'school', value: { measure: 'teachers' }, passes: { above: 1 }, among: { type: '311' } } },
    { cells: [teachers('A', 2)], expect: null },
    'no-units',
  ],
  [
    'count-units: how many pass',
    { countUnits: { over: 'school', value: areaPerPupil, passes: { atLeast: 4.5 } } },
    { cells: fourSchools, expect: 3 },
  ],
  [
    'dispersion: weighted by pupils it is 0.133, not the 0.188 of the plain mean',
    { dispersion: { over: 'school', amount: { measure: 'area' }, weight: { measure: 'pupils' } } },
    { cells: fourSchools, expect: 0.133, decimals: 3 },
  ],
  [
    'dispersion: a school without pupils of the stage is not compared',
    { dispersion: { over: 'school', amount: { measure: 'area' }, weight: { measure: 'pupils' } } },
    { cells: [...fourSchools, area('K', 900), pupils('K', 'primary', 0)], expect: 0.133, decimals: 3 },
  ],
  [
    'growth: 40130 → 49162 is 22.51 %',
    { growth: { measure: 'spent' } },
    { period: '2023', cells: [spent('A', 49162), spent('A', 40130, '2022')], expect: 0.2251, decimals: 4 },
  ],
  [
    'growth: without last year there is none',
    { growth: { measure: 'spent' } },
    { period: '2023', cells: [spent('A', 49162)], expect: null },
    'missing',
  ],
  [
    'growth: on nothing there is none',
    { growth: { measure: 'spent' } },
    { period: '2023', cells: [spent('A', 49162), spent('A', 0, '2022')], expect: null },
    'divided-by-zero',
  ],
  [
    'change: in pupils',
    { change: { measure: 'pupils' } },
    { cells: [pupils('A', 'primary', 2209), pupils('A', 'primary', 1974, '2022-2023')], expect: 235 },
  ],
  [
    'change: of a rate, as a share without dust',
    { change: { rate: { part: { measure: 'teachers' }, whole: { measure: 'pupils' } } } },
    {
      cells: [
        teachers('A', 951),
        pupils('A', 'primary', 1000),
        teachers('A', 940, '2022-2023'),
        pupils('A', 'primary', 1000, '2022-2023'),
      ],
      expect: 0.011,
      decimals: 15,
    },
  ],
  [
    'previous: what it was a year before',
    { previous: { measure: 'pupils' } },
    { cells: [pupils('A', 'primary', 5), pupils('A', 'primary', 3, '2022-2023')], expect: 3 },
  ],
]

const withCompulsory = indicatorOf(
  { measure: 'pupils', slice: { stage: 'compulsory' } },
  { code: 'compulsory-enrolment', kind: 'count', slices: ['stage'] },
)

describe('operations', () => {
  it.each(cases)('%s', (_, formula, given, note) => {
    const example = Example.parse({ period: '2023-2024', ...given })
    const indicator = indicatorOf(formula, { period: given.period === '2023' ? 'calendar-year' : 'school-year' })
    const figure = runExample(testPack([withCompulsory]), indicator, example)
    if (example.expect === null) expect(figure.value).toBeNull()
    else expect(figure.value).toBeCloseTo(example.expect, example.decimals)
    expect(figure.reason.note).toBe(note)
  })

  it('adds the money of a thousand schools to the fen', () => {
    const cells = Array.from({ length: 1000 }, (_, n) => spent(`S${n}`, 0.1 + n))
    const example = Example.parse({ period: '2023', cells, expect: 0 })
    expect(runExample(testPack(), indicatorOf({ measure: 'spent' }, { period: 'calendar-year' }), example).value).toBe(
      499600,
    )
  })
})
