/** Arithmetic allows for what rounding and 余, 近, 以上 leave open, and for no more. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, divide, intervalOf, meets, multiply, stepOf, subtract, total } from '../src/interval.ts'

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
  })
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
