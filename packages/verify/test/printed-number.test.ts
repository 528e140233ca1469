/** How exactly a printed number speaks, and how a value would be printed in its manner. */
import type { Quantity } from '@youju/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { intervalOf, overlap, printedNumber, printLike, printsAs, writtenLike } from '../src/printed-number.ts'

type Printed = Pick<Quantity, 'text' | 'value' | 'kind' | 'bound'>
const printed = (
  text: string,
  value: number,
  bound: Quantity['bound'] = '=',
  kind: Quantity['kind'] = 'count',
): Printed => ({
  ...{ text, value, bound, kind },
})

describe('what a figure may stand for', () => {
  test.each([
    ['exactly what it says', printed('2218人', 2218), 2218, 2218],
    ['full-width digits as others', printed('２２１８人', 2218), 2218, 2218],
    ['digits parted by commas or a line end', printed('12，3\n45人', 12345), 12345, 12345],
    ['half of the last digit to either side', printed('11231.89万元', 112318900, '=', 'money'), 112318850, 112318950],
    ['also where that digit is a zero', printed('1.0万人', 10000), 9500, 10500],
    ['of a share', printed('84.6%', 0.846, '=', 'share'), 0.8455, 0.8465],
    ['of no share at all', printed('0.0%', 0, '=', 'share'), -0.0005, 0.0005],
    ['of a thousandth', printed('0‰', 0, '=', 'share'), -0.0005, 0.0005],
    ['of points', printed('0个百分点', 0, '=', 'points'), -0.005, 0.005],
    ['nothing in 万', printed('0万元', 0, '=', 'money'), -5000, 5000],
    ['nothing in 亿', printed('0亿元', 0, '=', 'money'), -5e7, 5e7],
    ['nothing at all', printed('0人', 0), 0, 0],
    ['a number in words', printed('两百三十所', 230), 230, 230],
    ['words with 万', printed('七万人', 70000), 65000, 75000],
    ['words with 亿', printed('三亿元', 3e8, '=', 'money'), 2.5e8, 3.5e8],
    ['tenths', printed('八成', 0.8, '=', 'share'), 0.75, 0.85],
    ['余: up to the next round number', printed('200多万元', 2e6, '>', 'money'), 2e6, 3e6],
    ['余 behind tens', printed('250余人', 250, '>'), 250, 260],
    ['余 behind words', printed('三百余人', 300, '>'), 300, 400],
    ['余 behind tens in words', printed('三十余人', 30, '>'), 30, 40],
    ['余 behind thousands in words', printed('三千余人', 3000, '>'), 3000, 4000],
    ['近: down to the round number before', printed('近7万人', 7e4, '<'), 6e4, 7e4],
    ['以上: anything more', printed('300人以上', 300, '≥'), 300, Number.POSITIVE_INFINITY],
    ['以内: anything less', printed('300人以内', 300, '≤'), 0, 300],
    ['约: less as for 近, more by half', printed('约500人', 500, '≈'), 400, 550],
  ] as const)('%s', (_, quantity, low, high) => {
    const interval = intervalOf({ ...quantity })
    expect(interval.low).toBeCloseTo(low, 6)
    expect(interval.high).toBe(high === Number.POSITIVE_INFINITY ? high : interval.high)
    if (Number.isFinite(high)) expect(interval.high).toBeCloseTo(high, 6)
  })

  test('a number of which only the unit is left is taken at its value', () => {
    expect(printedNumber({ text: '万元', value: 5e4, kind: 'money' })).toMatchObject({ value: 5e4, unit: 1e4 })
  })
})

describe('two ranges overlap', () => {
  test.each([
    [[1, 2], [2, 3], true],
    [[2, 3], [1, 2], true],
    [[1, 2], [2.1, 3], false],
    [[2.1, 3], [1, 2], false],
    [[1, 5], [2, 3], true],
    // The noise of binary fractions parts nothing, however large the figures.
    [[0.1 + 0.2, 1], [0, 0.3], true],
    [[1e12 + 1, 2e12], [0, 1e12], true],
    [[1e12 + 1e4, 2e12], [0, 1e12], false],
    [[-2e12, -1e12 + 1], [-1e12 + 2, 0], true],
  ] as const)('%j %j: %s', (a, b, expected) => {
    expect(overlap({ low: a[0], high: a[1] }, { low: b[0], high: b[1] })).toBe(expected)
  })
})

describe('a value prints as a figure', () => {
  const share = (text: string, value: number, bound: Quantity['bound'] = '='): Printed =>
    printed(text, value, bound, 'share')
  test.each([
    [9337, printed('9337人', 9337), true],
    [9338, printed('9337人', 9337), false],
    [9336.6, printed('9337人', 9337), true],
    [9337.5, printed('9337人', 9337), false],
    [11 / 13, share('84.6%', 0.846), true],
    [11 / 13, share('84.62%', 0.8462), true],
    [11 / 13, share('84.61%', 0.8461), false],
    [112318949, printed('11231.89万元', 112318900), true],
    [112318951, printed('11231.89万元', 112318900), false],
    [503, printed('500余人', 500, '>'), true],
    [500, printed('500余人', 500, '>'), false],
    [600, printed('500余人', 500, '>'), false],
    [499, printed('近500人', 500, '<'), true],
    [500, printed('近500人', 500, '<'), false],
    [400, printed('近500人', 500, '<'), false],
    [500, printed('500人以上', 500, '≥'), true],
    [599, printed('500人以上', 500, '≥'), true],
    [600, printed('500人以上', 500, '≥'), false],
    [499, printed('500人以上', 500, '≥'), false],
    [500, printed('不超过500人', 500, '≤'), true],
    [401, printed('不超过500人', 500, '≤'), true],
    [400, printed('不超过500人', 500, '≤'), false],
    [501, printed('不超过500人', 500, '≤'), false],
    [549, printed('约500人', 500, '≈'), true],
    [551, printed('约500人', 500, '≈'), false],
    [451, printed('约500人', 500, '≈'), true],
    [449, printed('约500人', 500, '≈'), false],
  ] as const)('%d as %j: %s', (value, quantity, expected) => {
    expect(printsAs(value, quantity)).toBe(expected)
  })

  test('近 before 500 only allows less, also where the reader has it as about', () => {
    const about = printed('500人', 500, '≈')
    expect([printsAs(449, about, '将近'), printsAs(501, about, '将近')]).toEqual([true, false])
  })
})

describe('a value in the manner of a printed figure', () => {
  test.each([
    [9337, '9338人', 9338, 'count', '9337人'],
    [11 / 13, '84.61%', 0.8461, 'share', '84.62%'],
    [112318900, '1.2亿元', 1.2e8, 'money', '1.1亿元'],
    [4395.3488, '3000元', 3000, 'money', '4395.35元'],
    [84672000, '8060万元', 8.06e7, 'money', '8467.20万元'],
    [126, '１２７所', 127, 'count', '126所'],
    [0.3, '八成', 0.8, 'share', '0.3'],
    [1 / 16.2, '1∶13.2', 1 / 13.2, 'ratio', '1∶16.2'],
    [1 / 15, '1：14', 1 / 14, 'ratio', '1:15'],
    [18.44, '16.2:1', 16.2, 'ratio', '18.4:1'],
  ] as const)('%d as %s', (value, text, shown, kind, expected) => {
    expect(printLike(value, { text, value: shown, kind })).toBe(expected)
  })

  test.each([
    [1986000, '198.6元', 198.6, 'money', '1986000元'],
    [198.6 * 10000, '19.86万元', 198600, 'money', '198.6万元'],
    [0.486, '55%', 0.55, 'share', '48.6%'],
    [11 / 13, '84.61%', 0.8461, 'share', '84.62%'],
    [0.62, '62.5%', 0.625, 'share', '62%'],
    // What comes out as it is printed stays so.
    [0.6204, '62.0%', 0.62, 'share', '62.0%'],
    [84672000, '8060万元', 8.06e7, 'money', '8467.2万元'],
    [1200, '1100人', 1100, 'count', '1200人'],
    [1 / 15, '1：14', 1 / 14, 'ratio', '1:15'],
    [18, '16.2:1', 16.2, 'ratio', '18:1'],
    [0.3, '八成', 0.8, 'share', '三成'],
    [0.324, '八成', 0.8, 'share', '32.4%'],
    [0.9, '百分之八十', 0.8, 'share', '90%'],
    [9, '十二所', 12, 'count', '9所'],
    [1200000, '一百万元', 1e6, 'money', '120万元'],
  ] as const)('an editor writes %d beside %s as it is said', (value, text, shown, kind, expected) => {
    expect(writtenLike(value, { text, value: shown, kind })).toBe(expected)
  })

  test('is again what it was made from', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.constantFrom(0, 1, 2),
        fc.constantFrom('', '万', '亿'),
        (digits, decimals, multiplier) => {
          const text = `${(digits / 10 ** decimals).toFixed(decimals)}${multiplier}元`
          const value = (digits / 10 ** decimals) * { '': 1, 万: 1e4, 亿: 1e8 }[multiplier]!
          const quantity = printed(text, value, '=', 'money')
          expect(printLike(value, quantity)).toBe(text)
          expect(printsAs(value, quantity)).toBe(true)
          expect(overlap(intervalOf(quantity), { low: value, high: value })).toBe(true)
        },
      ),
    )
  })
})
