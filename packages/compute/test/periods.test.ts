import { findPeriod, type Ledger, type Period, type PeriodKind } from '@youju/model'
import { describe, expect, it } from 'vitest'
import { listPeriods } from '../src/index.ts'
import { ledgerPeriods, referenceDay } from '../src/ledger-periods.ts'
import { indicatorOf, testPack } from './pack.ts'

const period = (code: string): Period => findPeriod(code)!
const ledger = (kind: PeriodKind, more: Partial<Ledger> = {}): Ledger => ({
  ...testPack().ledgers.find((one) => one.code === 'accidents')!,
  period: kind,
  ...more,
})
const codes = (periods: readonly Period[]): string[] => periods.map((one) => one.code)

describe('the periods of a ledger that a figure draws on', () => {
  it.each<[of: string, kind: PeriodKind, expected: string[]]>([
    ['2023', 'calendar-year', ['2023']],
    ['2023', 'school-year', ['2023-2024']],
    ['2023-2024', 'calendar-year', ['2023']],
    ['2023', 'term', ['2022-2023-2', '2023-2024-1']],
    ['2023-2024', 'term', ['2023-2024-1', '2023-2024-2']],
    ['2023', 'quarter', ['2023-q1', '2023-q2', '2023-q3', '2023-q4']],
    ['2023-q2', 'month', ['2023-04', '2023-05', '2023-06']],
    ['2023-10', 'term', ['2023-2024-1']],
    ['2024-01', 'term', ['2023-2024-1']],
    ['2024-q1', 'term', ['2023-2024-2']],
    ['2024-05', 'quarter', ['2024-q2']],
    ['2023-10', 'school-year', ['2023-2024']],
    ['2024-02-29', 'month', ['2024-02']],
  ])('%s from a ledger by %s', (of, kind, expected) => {
    expect(codes(ledgerPeriods(period(of), ledger(kind), 'flow'))).toEqual(expected)
  })

  it('for a stock only the last', () => {
    expect(codes(ledgerPeriods(period('2023'), ledger('term', { shape: 'form' }), 'stock'))).toEqual(['2023-2024-1'])
    expect(codes(ledgerPeriods(period('2024'), ledger('day', { shape: 'form' }), 'stock'))).toEqual(['2024-12-31'])
  })

  it('a year by days has every day', () => {
    expect(ledgerPeriods(period('2024'), ledger('day'), 'flow')).toHaveLength(366)
  })

  it.each([
    ['2023-2024', undefined, '2023-09-01'],
    ['2023-2024', '10-01', '2023-10-01'],
    ['2023-2024', '03-01', '2024-03-01'],
    ['2023', '06-30', '2023-06-30'],
    ['2023', undefined, '2023-12-31'],
  ])('of %s with reference %s is counted on %s', (of, reference, day) => {
    expect(referenceDay(ledger('school-year', reference ? { reference } : {}), period(of))).toBe(day)
  })
})

describe('listPeriods', () => {
  it('names all that the figures of a period may draw on, this year and the years they are compared with', () => {
    const twice = indicatorOf({ growth: { previous: { measure: 'pupils' } } }, { code: 'twice', kind: 'other' })
    const spending = indicatorOf(
      { change: { indicator: 'spending' } },
      { code: 'more-spending', kind: 'money', unit: '元' },
    )
    const pack = testPack([twice, spending])
    expect(listPeriods(pack, period('2023'), [twice])).toEqual(['2021-2022', '2022-2023'])
    expect(listPeriods(pack, period('2023'), [spending])).toEqual(['2022', '2023'])
    expect(listPeriods(pack, period('2023'))).toEqual(['2021-2022', '2022', '2022-2023', '2023', '2023-2024'])
  })
})
