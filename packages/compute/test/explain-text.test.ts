import { type Formula, IndicatorExample, type Language, UnitTree } from '@youju/model'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { explainText, runExample } from '../src/index.ts'
import { indicatorOf, testPack } from './pack.ts'

type CellInput = z.input<typeof IndicatorExample>['cells'][number]

const tree = new UnitTree([], '2023-09-01')
const cell = (measure: string, unit: string, value: number, period = '2023-2024'): CellInput => ({
  measure,
  unit,
  period,
  value,
  breakdown: measure === 'teachers' ? [] : ['primary'],
})

function told(formula: Formula, cells: CellInput[], language: Language, more: Parameters<typeof indicatorOf>[1] = {}) {
  const indicator = indicatorOf(formula, { label: { zh: '试算', en: 'Trial' }, ...more })
  const pack = testPack([indicator])
  const example = IndicatorExample.parse({ period: '2023-2024', cells, expect: 0 })
  return explainText(runExample(pack, indicator, example), pack, tree, language)
}

const websites: Formula = {
  rate: { part: { measure: 'teachers' }, whole: { indicator: 'enrolment', slice: { stage: 'primary' } } },
}

describe('explainText', () => {
  it('writes the arithmetic out, down to the ledgers', () => {
    const cells = [cell('pupils', 'A', 13), cell('teachers', 'A', 11)]
    expect(told(websites, cells, 'zh')).toBe(
      [
        'C 2023—2024学年 试算：84.62%',
        '  11人 ÷ 13人 = 84.62%',
        '    teachers：11人（台账“在校生”，2023—2024学年，1条）',
        '    在校生数（小学）：13人',
        '      pupils（小学）：13人（台账“在校生”，2023—2024学年，1条）',
      ].join('\n'),
    )
    expect(told(websites, cells, 'en')).toBe(
      [
        'C school year 2023-2024 Trial: 84.62%',
        '  11 persons ÷ 13 persons = 84.62%',
        '    teachers: 11 persons (ledger School roll, school year 2023-2024, 1 entry)',
        '    enrolment (primary): 13 persons',
        '      pupils (primary): 13 persons (ledger School roll, school year 2023-2024, 1 entry)',
      ].join('\n'),
    )
  })

  it('marks a rate above one', () => {
    expect(told(websites, [cell('pupils', 'A', 10), cell('teachers', 'A', 11)], 'zh')).toContain(
      '11人 ÷ 10人 = 110%（超过100%，请核对台账）',
    )
  })

  it('says which column was left empty, in how many lines', () => {
    const cells = [cell('pupils', 'A', 13)]
    expect(told(websites, cells, 'zh')).toContain('teachers：缺（台账“在校生”，2023—2024学年，0条，另有1条未填全）')
    expect(told(websites, cells, 'zh')).toContain('缺数：台账“在校生”2023—2024学年“教师”一栏有1行未填：A')
    expect(told(websites, cells, 'en')).toContain(
      'Missing: ledger School roll, school year 2023-2024, teachers left empty in 1 line of: A',
    )
  })

  it('says who has not filed', () => {
    const text = told({ growth: { measure: 'pupils' } }, [cell('pupils', 'A', 13)], 'zh', { kind: 'share' })
    expect(text).toContain('(13人 − 缺) ÷ 缺 = 缺（与上年相比）')
    expect(text).toMatch(/\n缺数：台账“在校生”2022—2023学年未填报：A$/)
  })

  it('shows the weighting of a dispersion', () => {
    const cells = [600, 300, 100, 200].flatMap((pupils, n) => [
      cell('pupils', `S${n}`, pupils),
      cell('area', `S${n}`, [3300, 1440, 700, 860][n]!),
    ])
    const formula = {
      dispersion: { over: 'school', amount: { measure: 'area' }, weight: { measure: 'pupils' } },
    } as const
    expect(told(formula, cells, 'zh')).toContain('X = 6300 ÷ 1200 = 5.25, S = 0.6982, S ÷ X = 0.133')
  })

  it('lists of many units only those that do not pass, and counts the rest', () => {
    const cells = Array.from({ length: 30 }, (_, n) => cell('teachers', `S${n}`, n === 7 ? 0 : 2))
    const formula = {
      shareOfUnits: { over: 'school', value: { measure: 'teachers' }, passes: { atLeast: 1 } },
    } as const
    const text = told(formula, cells, 'zh').split('\n')
    expect(text).toEqual([
      'C 2023—2024学年 试算：96.67%',
      '  达标单位数 ÷ 单位总数：29 ÷ 30 = 96.67%',
      '    S7 teachers：0人（台账“在校生”，2023—2024学年，1条）（未达标）',
      '    其余29个单位从略',
    ])
  })
})
