/** Verdicts of an evaluation: on each item, each school and the county, with a small made-up evaluation of three resources. */
import { defineEvaluation, type Figure, type FigureKey, type Pack, type Unit } from '@youju/model'
import { describe, expect, it } from 'vitest'
import { type EvaluationFacts, judgeEvaluation } from '../src/index.ts'

const label = (zh: string) => ({ zh, en: zh })
const RESOURCES = ['teachers', 'rooms', 'books']
const indicator = (code: string, passes?: object) => ({
  code,
  period: 'school-year',
  label: label(code),
  ...(passes ? { passes } : {}),
})
const pack = {
  indicators: [
    ...RESOURCES.map((code) => indicator(code, { atLeast: 100 })),
    indicator('pupils'),
    indicator('meals', { atLeast: 0.9 }),
    indicator('spirit'),
  ],
} as unknown as Pack
const item = (code: string) => ({ indicator: code })
const evaluation = defineEvaluation({
  code: 'balance',
  label: label('均衡评估'),
  period: 'school-year',
  level: 'county',
  parts: [{ code: 'guarantee', label: label('保障'), items: [item('meals'), { ...item('spirit'), judged: true }] }],
  schools: {
    types: ['211', '218'],
    small: { types: ['218'], below: 50 },
    stages: [{ stage: 'primary', label: label('小学'), pupils: item('pupils'), items: RESOURCES.map(item) }],
    met: 2,
    floor: 0.85,
  },
  vetoes: ['falsified-data'],
  source: 'own',
})

type Values = Record<string, number | null>
const school = (code: string, type = '211') => ({ code, type, kind: 'school' }) as Unit
const GOOD: Values = { pupils: 300, teachers: 100, rooms: 100, books: 100 }

function judged(schools: [Unit, Values][], { county = { meals: 1, spirit: 0.1 }, vetoes = [] as string[] } = {}) {
  const values = new Map<string, Values>([['C', county], ...schools.map(([unit, own]) => [unit.code, own] as const)])
  const facts: EvaluationFacts = {
    unit: { code: 'C', kind: 'county' } as Unit,
    period: '2024-2025',
    schools: schools.map(([unit]) => unit),
    vetoes,
    isOfType: (type, among) => among.includes(type!),
    figure: (key: FigureKey) => {
      const value = values.get(key.unit)?.[key.indicator] ?? null
      return { ...key, value, reason: { value, ...(value === null ? { note: 'missing' } : {}) } } as unknown as Figure
    },
  }
  return judgeEvaluation(pack, evaluation, facts)
}
const one = (values: Values) => judged([[school('A'), { ...GOOD, ...values }]])

describe('a school', () => {
  it.each<[promise: string, values: Values, verdict: string]>([
    ['passes with every mark met', {}, 'passes'],
    ['passes with one mark missed that is reached to 85 %', { books: 85 }, 'passes'],
    ['falls short with one mark not reached to 85 %, whatever the others are', { books: 84, rooms: 900 }, 'fails'],
    ['falls short with two marks missed', { books: 95, rooms: 95 }, 'fails'],
    ['is open while a figure is missing that could decide', { books: null }, 'missing'],
    ['falls short whatever is missing, once it cannot pass any more', { books: null, rooms: 20 }, 'fails'],
  ])('%s', (_, values, verdict) => {
    expect(one(values).schools.map((judgedSchool) => judgedSchool.verdict)).toEqual([verdict])
  })

  it('without pupils of the stage is not compared, and a small teaching point is out of scope', () => {
    const { schools, outOfScope } = judged([
      [school('A'), { ...GOOD, pupils: 0, books: 1 }],
      [school('B', '218'), { ...GOOD, pupils: 49, books: 1 }],
      [school('D', '218'), { ...GOOD, pupils: 50 }],
    ])
    expect(schools.map(({ unit }) => unit)).toEqual(['D'])
    expect(outOfScope).toEqual(['B'])
  })
})

describe('a county', () => {
  const fine: [Unit, Values] = [school('A'), GOOD]
  it('passes when every item and every school does; what is only judged on evidence decides nothing', () => {
    expect(judged([fine]).verdict).toBe('passed')
    expect(judged([fine]).parts[0]!.items.map(({ verdict }) => verdict)).toEqual(['passes', 'judged'])
  })

  it('does not pass with one school or one item short, or with a veto that the evaluation knows', () => {
    expect(judged([fine, [school('B'), { ...GOOD, books: 1 }]]).verdict).toBe('not-passed')
    expect(judged([fine], { county: { meals: 0.89, spirit: 1 } }).verdict).toBe('not-passed')
    expect(judged([fine], { vetoes: ['falsified-data'] })).toMatchObject({
      verdict: 'not-passed',
      vetoes: ['falsified-data'],
    })
    expect(judged([fine], { vetoes: ['ethics'] })).toMatchObject({ verdict: 'passed', vetoes: [] })
  })

  it('is open while something is missing, and not passed when something else fails anyway', () => {
    const county = { meals: null as unknown as number, spirit: 1 }
    expect(judged([fine], { county }).verdict).toBe('open')
    expect(judged([[school('B'), { ...GOOD, books: 1 }]], { county }).verdict).toBe('not-passed')
  })
})
