/** Arithmetic allows for what rounding and 余, 近, 以上 leave open, and for no more. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add,
  divide,
  exactly,
  intervalOf,
  meets,
  multiply,
  quotientAround,
  stepOf,
  subtract,
  total,
} from '../src/figures/interval.ts'

const figure = (text: string, value: number, bound: '=' | '≈' | '>' | '<' | '≥' | '≤' = '=') => ({ text, value, bound })

describe('what a stated figure may truly be', () => {
  it.each([
    [figure('2218人', 2218), 2218, 2218],
    [figure('98.93%', 0.9893), 0.98925, 0.98935],
    [figure('1.08万册', 10800), 10750, 10850],
    [figure('2万余户', 20000, '>'), 20000, 30000],
    [figure('1260多人次', 1260, '>'), 1260, 1270],
    [figure('7万名', 70000, '≈'), 63000, 77000],
    [figure('0.2%', 0.002, '≤'), 0, 0.002],
    [figure('50人', 50, '<'), 40, 50],
    [figure('100人', 100, '<'), 0, 100],
    [figure('0人', 0, '>'), 0, 1],
    [figure('1.5亿余元', 150000000, '>'), 150000000, 160000000],
    [figure('1万余人', 10000, '>'), 10000, 20000],
    [figure('1.2万余人', 12000, '>'), 12000, 13000],
    [figure('0%', 0), -0.005, 0.005],
    [figure('１．５万元', 15000), 15000, 15000],
    [figure('95%', 0.95, '≥'), 0.95, Number.POSITIVE_INFINITY],
  ])('%o', (quantity, low, high) => {
    const interval = intervalOf(quantity)
    expect(interval.low).toBeCloseTo(low, 9)
    if (Number.isFinite(high)) expect(interval.high).toBeCloseTo(high, 9)
    else expect(interval.high).toBe(high)
  })

  it('knows how far a figure was rounded', () => {
    expect(stepOf('11231.89万元', 112318900)).toBe(100)
    expect(stepOf('40130万元', 401300000)).toBe(10000)
    expect(stepOf('708人', 708)).toBe(1)
    expect(stepOf('两百三十人', 230)).toBe(1)
    expect(stepOf('0人', 0)).toBe(1)
    expect(stepOf('0.00%', 0)).toBe(0.0001)
    expect(stepOf('1,234.5万元', 12345000)).toBe(1000)
    expect(stepOf('1，234．5万元', 12345000)).toBe(1000)
    expect(stepOf('0.1%', 0.001)).toBe(0.001)
  })
})

describe('a quotient', () => {
  it('is rounded even where it is shown as a whole number', () => {
    expect(quotientAround(39, 1, '=')).toEqual({ low: 38.5, high: 39.5 })
    expect(quotientAround(39.5, 0.5, '=')).toEqual({ low: 39.25, high: 39.75 })
    expect(quotientAround(39, 1, '≥')).toEqual({ low: 39, high: Number.POSITIVE_INFINITY })
    expect(quotientAround(39, 1, '≤')).toEqual({ low: 0, high: 39 })
  })
  it('by what may be nought has no upper limit', () => {
    expect(divide(exactly(6), exactly(0))).toEqual({ low: 0, high: Number.POSITIVE_INFINITY })
    expect(divide(exactly(6), { low: 0, high: 2 })).toEqual({ low: 3, high: Number.POSITIVE_INFINITY })
    expect(divide(exactly(6), exactly(2))).toEqual(exactly(3))
  })
})

describe('two intervals meet', () => {
  it.each([
    [exactly(3), exactly(3), true],
    [{ low: 1, high: 2 }, { low: 2, high: 3 }, true],
    [{ low: 2, high: 3 }, { low: 1, high: 2 }, true],
    [{ low: 1, high: 2 }, { low: 2.1, high: 3 }, false],
    [{ low: 2.1, high: 3 }, { low: 1, high: 2 }, false],
    [exactly(0.1 + 0.2), exactly(0.3), true],
    [exactly(1e-3), exactly(1.1e-3), false],
    [exactly(1e12 + 1), exactly(1e12), true],
    [exactly(1e12), exactly(1e12 + 1), true],
    [exactly(1e12), exactly(1e12 + 1e4), false],
    [exactly(1e-10), exactly(0), true],
  ])('%o and %o: %s', (a, b, expected) => expect(meets(a, b)).toBe(expected))
})

describe('sums of rounded figures', () => {
  it('26.6 % + 17.7 % + 55.7 % is 100 %', () => {
    const parts = [figure('26.6%', 0.266), figure('17.7%', 0.177), figure('55.7%', 0.557)].map(intervalOf)
    expect(meets(total(parts), intervalOf(figure('100%', 1)))).toBe(true)
  })
  it('近7万 × 1.9万 + 4万余 × 1.6万 may be 20.35亿', () => {
    const pay = multiply(intervalOf(figure('7万名', 70000, '≈')), intervalOf(figure('1.9万元', 19000)))
    const pensions = multiply(intervalOf(figure('4万余名', 40000, '>')), intervalOf(figure('1.6万元', 16000)))
    expect(meets(add(pay, pensions), intervalOf(figure('20.35亿元', 2035000000)))).toBe(true)
  })
  it('11 of 13 is 84.6 %, not 86.6 %', () => {
    const share = divide(intervalOf(figure('11所', 11)), intervalOf(figure('13所', 13)))
    expect(meets(share, intervalOf(figure('84.6%', 0.846)))).toBe(true)
    expect(meets(share, intervalOf(figure('86.6%', 0.866)))).toBe(false)
  })
})

describe('always', () => {
  const whole = fc.integer({ min: 1, max: 1_000_000 })
  it('a true sum, difference, product and share of whole numbers holds', () =>
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        const [x, y] = [intervalOf(figure(`${a}人`, a)), intervalOf(figure(`${b}人`, b))]
        expect(meets(add(x, y), intervalOf(figure(`${a + b}人`, a + b)))).toBe(true)
        expect(meets(subtract(add(x, y), y), x)).toBe(true)
        expect(meets(multiply(x, y), intervalOf(figure(`${a * b}元`, a * b)))).toBe(true)
        const shown = ((100 * a) / (a + b)).toFixed(1)
        expect(meets(divide(x, add(x, y)), intervalOf(figure(`${shown}%`, Number(shown) / 100)))).toBe(true)
      }),
    ))
  it('a sum of whole numbers that is off by one does not', () =>
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        const sum = total([intervalOf(figure(`${a}人`, a)), intervalOf(figure(`${b}人`, b))])
        expect(meets(sum, intervalOf(figure(`${a + b + 1}人`, a + b + 1)))).toBe(false)
      }),
    ))
})
