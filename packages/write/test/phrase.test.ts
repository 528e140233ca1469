import type { Bound, Figure } from '@youju/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, decimalOf, numberOf, textOf } from '../src/decimal.ts'
import {
  APPROXIMATIONS,
  type Approximation,
  type PhraseOptions,
  parsePhrase,
  phraseChange,
  phraseFigure,
} from '../src/index.ts'

type Quantity = Pick<Figure, 'kind' | 'unitOfMeasure'>
const people: Quantity = { kind: 'count', unitOfMeasure: '人' }
const times: Quantity = { kind: 'count', unitOfMeasure: '人次' }
const money: Quantity = { kind: 'money', unitOfMeasure: '元' }
const perHead: Quantity = { kind: 'money', unitOfMeasure: '元/人' }
const share: Quantity = { kind: 'share', unitOfMeasure: '' }
const points: Quantity = { kind: 'points', unitOfMeasure: '' }
const ratio: Quantity = { kind: 'ratio', unitOfMeasure: '' }
const area: Quantity = { kind: 'area', unitOfMeasure: '平方米' }

describe('a figure in official phrasing', () => {
  it.each<[Quantity, number, PhraseOptions, string, Bound]>([
    [people, 2218, {}, '2218人', '='],
    [people, 0, {}, '0人', '='],
    [people, 14394, {}, '14394人', '='],
    [people, 5, { measure: '位' }, '5位', '='],
    [people, 1800, { as: '万' }, '0.18万人', '='],
    [people, 951, { as: '万' }, '951人', '='],
    [people, 1234, { as: '万' }, '1234人', '='],
    [people, 1234, { as: '万', bare: true, measure: '名' }, '1234名', '='],
    [people, 987000, { as: '万', bare: true, approx: '近', to: 100000 }, '近100万', '≈'],
    [people, 12345, { as: '万' }, '1.2345万人', '='],
    [people, 297, { bare: true }, '297', '='],
    [money, 112318900, {}, '11231.89万元', '='],
    [money, 2035000000, {}, '20.35亿元', '='],
    [money, 151526272, {}, '15152.6272万元', '='],
    [money, -151526272, {}, '-15152.6272万元', '='],
    [money, 1000001, {}, '100.0001万元', '='],
    [money, 12345, {}, '12345元', '='],
    [money, 600, {}, '600元', '='],
    [money, 40000, {}, '4万元', '='],
    [money, 123456789.12, {}, '123456789.12元', '='],
    [money, 123456789.12, { as: '万' }, '12345.678912万元', '='],
    [money, 123456789.12, { as: '万', digits: 1 }, '12345.7万元', '='],
    [money, 112318900, { as: 'plain' }, '112318900元', '='],
    [money, 0.1 + 0.2, {}, '0.3元', '='],
    [perHead, 112318900 / 14394, {}, '7803.17元/人', '='],
    [share, 0.9893, {}, '98.93%', '='],
    [share, 11 / 13, {}, '84.62%', '='],
    [share, 11 / 13, { digits: 1 }, '84.6%', '='],
    [share, 0.991, {}, '99.1%', '='],
    [share, 1, {}, '100%', '='],
    [share, 0.0007, {}, '0.07%', '='],
    [share, 0.9893, { bare: true }, '98.93%', '='],
    [points, 0.0398, {}, '3.98个百分点', '='],
    [ratio, 19.6, {}, '19.6:1', '='],
    [ratio, 5394 / 297, { digits: 1 }, '18.2:1', '='],
    [area, 9.3, {}, '9.3平方米', '='],
    [{ kind: 'other', unitOfMeasure: '分' }, 86.5, {}, '86.5分', '='],
  ])('%o of %d with %o is %s', (quantity, value, options, words, bound) => {
    expect(phraseFigure({ ...quantity, value }, options)).toEqual({ words, bound })
  })

  it.each<[string, Quantity, number, PhraseOptions, string]>([
    ['100%', share, 0.99999, {}, '99.999%'],
    ['0%', share, 0.00001, {}, '0.001%'],
    ['its threshold', share, 0.79996, { passes: { atLeast: 0.8 } }, '79.996%'],
    ['its threshold though one digit is asked for', share, 0.7996, { digits: 1, passes: { atLeast: 0.8 } }, '79.96%'],
    ['a threshold of people', ratio, 13.996, { passes: { below: 14 } }, '13.996:1'],
  ])('is not rounded to %s', (_, quantity, value, options, words) => {
    expect(phraseFigure({ ...quantity, value }, options).words).toBe(words)
  })

  it.each<[Quantity, number, PhraseOptions, string, Bound]>([
    [money, 2036000, { approx: '多', to: 1000000 }, '200多万元', '>'],
    [money, 2036000, { approx: '余', to: 10000 }, '203万余元', '>'],
    [money, 38500, { approx: '近', to: 10000 }, '近4万元', '≈'],
    [money, 38500, { approx: '不足', to: 10000 }, '不足4万元', '<'],
    [money, 38500, { approx: '余', to: 10000 }, '3万余元', '>'],
    [money, 38500, { approx: '约', to: 10000 }, '约4万元', '≈'],
    [money, 2036000, { approx: '超过', to: 1000000 }, '超过200万元', '>'],
    [money, 2036000, { approx: '以上', to: 1000000 }, '200万元以上', '≥'],
    [money, 2000000, { approx: '以上', to: 1000000 }, '200万元以上', '≥'],
    [money, 2000000, { approx: '多', to: 1000000 }, '200万元', '='],
    [money, 40000, { approx: '近', to: 10000 }, '4万元', '='],
    [times, 1263, { approx: '多', to: 10 }, '1260多人次', '>'],
    [times, 1863, { approx: '余', to: 100, as: '万' }, '0.18万余人次', '>'],
    [people, 193, { approx: '余', to: 100 }, '190余人', '>'],
    [people, 393, { approx: '余', to: 100, as: '万' }, '300余人', '>'],
    [people, 5206, { approx: '近', to: 100000, as: '万' }, '近5300人', '≈'],
    [people, 53, { approx: '多' }, '50多人', '>'],
    [people, 2836, { approx: '余' }, '2800余人', '>'],
    [people, 7, { approx: '多' }, '7人', '='],
    [people, 1263, { approx: '多', to: 5 }, '1260多人', '>'],
    [people, 1268, { approx: '多', to: 5 }, '超过1265人', '>'],
    [share, 0.0014, { approx: '以内', to: 0.002 }, '0.2%以内', '≤'],
    [share, 0, { approx: '以内', to: 0.002 }, '0.2%以内', '≤'],
    [share, 0.8462, { approx: '多', to: 0.1 }, '超过80%', '>'],
    [ratio, 13.4, { approx: '多', to: 10 }, '超过10:1', '>'],
    [share, 0.8462, { approx: '近', to: 0.01 }, '近85%', '≈'],
  ])('%o of %d with %o is %s', (quantity, value, options, words, bound) => {
    expect(phraseFigure({ ...quantity, value }, options)).toEqual({ words, bound })
  })

  it.each<[Quantity & { slice: Figure['slice'] }, number, object, string]>([
    [{ ...people, slice: { of: 'change' } }, 69, {}, '比上年增加69人'],
    [{ ...people, slice: { of: 'change' } }, -5, {}, '比上年减少5人'],
    [{ ...people, slice: { of: 'change' } }, 0, {}, '与上年持平'],
    [{ ...people, slice: { of: 'change' } }, 0, { than: '去年', same: '基本持平' }, '与去年基本持平'],
    [{ ...people, slice: { of: 'change' } }, 17, { than: '', up: '增加了' }, '增加了17人'],
    [{ ...points, slice: { of: 'change' } }, 0.012, {}, '比上年提高1.2个百分点'],
    [{ ...points, slice: { of: 'change' } }, -0.005, {}, '比上年下降0.5个百分点'],
    [{ ...money, slice: { of: 'change' } }, 22725900, {}, '比上年增加2272.59万元'],
    [{ ...share, slice: { of: 'growth' } }, 0.25365709, {}, '比上年增长25.37%'],
    [{ ...share, slice: { of: 'growth' } }, -0.031, { than: '去年' }, '比去年下降3.1%'],
  ])('a change %o of %d with %o is %s', (figure, value, options, words) => {
    expect(phraseChange({ ...figure, value }, options).words).toBe(words)
  })
})

describe('what a printed figure says', () => {
  it.each([
    ['200多万元', '200多万元', 2000000, '元', '>'],
    ['0.18万余人次', '0.18万余人次', 1800, '人次', '>'],
    ['近4万元', '4万元', 40000, '元', '≈'],
    ['200万元以上', '200万元', 2000000, '元', '≥'],
    ['0.2%以内', '0.2%', 0.002, '', '≤'],
    ['比上年下降0.5个百分点', '0.5个百分点', 0.005, '', '='],
    ['比上年增加69人', '69人', 69, '人', '='],
    ['19.6:1', '19.6:1', 19.6, '', '='],
    ['7803.18元/人', '7803.18元/人', 7803.18, '元/人', '='],
  ])('%s states %s', (words, text, value, unit, bound) => {
    const stated = parsePhrase(words)!
    expect(stated).toMatchObject({ text, value, unit, bound })
    expect(words.slice(...stated.at)).toBe(text)
  })

  it('is nothing where no number stands', () => {
    expect(parsePhrase('与上年持平')).toBeUndefined()
  })
})

describe('always', () => {
  const amounts = fc.oneof(
    fc.nat(),
    fc.nat({ max: 2_000_000_000 }).map((fen) => fen / 100),
    fc.nat(9999).map((n) => n * 10000),
  )
  const multipliers = fc.constantFrom(undefined, 'plain', '万', '亿') as fc.Arbitrary<PhraseOptions['as']>
  const approximations = fc.constantFrom(...(Object.keys(APPROXIMATIONS) as Approximation[]))

  it('a count or amount is stated to the last digit', () => {
    fc.assert(
      fc.property(amounts, multipliers, fc.constantFrom(people, money, area), (value, as, quantity) => {
        const stated = parsePhrase(phraseFigure({ ...quantity, value }, { as }).words)!
        expect(stated.value).toBe(value)
        expect(stated.unit).toBe(quantity.unitOfMeasure)
        expect(stated.bound).toBe('=')
      }),
    )
  })

  it('a rounded figure is within half of its last digit, and on the same side of 0, 1 and the threshold', () => {
    const fraction = fc.oneof(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(1_000_000).map((n) => n / 1_000_000),
    )
    fc.assert(
      fc.property(fraction, fc.option(fc.nat(3), { nil: undefined }), fc.nat(100), (value, digits, per) => {
        fc.pre(value === 0 || value > 1e-6)
        fc.pre(value === 1 || value < 1 - 1e-6)
        const atLeast = per / 100
        fc.pre(value === atLeast || Math.abs(value - atLeast) > 1e-6)
        const stated = parsePhrase(phraseFigure({ ...share, value }, { digits, passes: { atLeast } }).words)!
        // Zeros at the end are not printed, so the digits asked for bound the rounding.
        expect(Math.abs(stated.value - value)).toBeLessThanOrEqual(0.5 * 10 ** -((digits ?? 2) + 2) * 1.000001)
        expect(stated.value === 1).toBe(value === 1)
        expect(stated.value === 0).toBe(value === 0)
        expect(stated.value >= atLeast).toBe(value >= atLeast)
      }),
    )
  })

  it('the bound that an approximate figure states is true of the real value', () => {
    const steps = fc.constantFrom(undefined, 10, 100, 1000, 10000, 1000000)
    fc.assert(
      fc.property(amounts, approximations, steps, multipliers, (value, approx, to, as) => {
        const { words, bound } = phraseFigure({ ...money, value }, { approx, to, as })
        const stated = parsePhrase(words)!
        expect(stated.bound).toBe(bound)
        const holds = {
          '=': value === stated.value,
          '>': value > stated.value,
          '≥': value >= stated.value,
          '<': value < stated.value,
          '≤': value <= stated.value,
          '≈': Math.abs(value - stated.value) < (to ?? Math.max(10, value / 10)),
        }
        expect(holds[bound], `${words} for ${value}`).toBe(true)
      }),
    )
  })

  it('a change is stated with its size and its direction', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100000, max: 100000 }), (value) => {
        const { words } = phraseChange({ ...people, slice: { of: 'change' }, value })
        expect(parsePhrase(words)?.value ?? 0).toBe(Math.abs(value))
        expect(words).toMatch(value > 0 ? /增加/ : value < 0 ? /减少/ : /持平/)
      }),
    )
  })

  it('a decimal keeps the number it was made of', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: -(10 ** 15), max: 10 ** 15 }),
          fc.integer().map((n) => n / 1000),
        ),
        (value) => {
          expect(numberOf(decimalOf(value))).toBe(value)
          expect(compare(decimalOf(value), decimalOf(value + 1))).toBe(-1)
        },
      ),
    )
    expect(textOf(decimalOf(1e21))).toBe('1000000000000000000000')
    expect(textOf(decimalOf(-0.000123))).toBe('-0.000123')
  })
})
