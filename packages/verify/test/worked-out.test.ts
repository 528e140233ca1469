import type { Quantity } from '@youju/model'
import { describe, expect, test } from 'vitest'
import type { Placed } from '../src/rule.ts'
import { workedOut } from '../src/worked-out.ts'

const printed = (text: string, value: number, kind: Quantity['kind'] = 'count', lead = ''): Placed => ({
  ...{ type: 'quantity', id: 'q', text, at: [0, 0], in: [0, 0], value, kind, unit: '', bound: '=' },
  ...{ subject: '', indicator: 'other', flow: 'stock', lead, tail: '' },
})

const BY_UNIT = '，相差一万倍，疑有一处单位写错'

describe('what others make of a figure', () => {
  test.each([
    // As many decimals as are printed, and no more than say something.
    ['86.6%', 0.866, 'share', 11 / 13, '84.6%'],
    ['192.0%', 1.92, 'share', 301 / 327, '92.0%'],
    ['95.56%', 0.9556, 'share', 0.9, '90%'],
    ['174%', 1.74, 'share', 102 / 586, '17.4%'],
    ['21%', 0.21, 'share', 5100 / 240900, '2.12%'],
    ['56人', 56, 'count', 1438 / 22, '65.4人'],
    ['9338人', 9338, 'count', 9337, '9337人'],
    // Off by less than is shown.
    ['65人', 65, 'count', 65.02, '65.02人'],
    ['0人', 0, 'count', 16, '16人'],
  ] as const)('is proposed where it is near: %s', (text, value, kind, made, expected) => {
    const words = `= ${expected} ≠ ${text}`
    expect(workedOut(made, printed(text, value, kind))).toEqual({ words: { zh: words, en: words }, expected })
  })

  test.each([
    ['12.6元', 12.6, 'money', 126_000, '12.6万元'],
    ['4515元', 4515, 'money', 45_150_000, '4515万元'],
    ['1.2元', 1.2, 'money', 120_000_000, '1.2亿元'],
    ['286.5元', 286.5, 'money', 2_865_074.8, '286.5万元'],
    ['98.5册', 98.5, 'count', 985_000, '98.5万册'],
  ] as const)('is proposed where a total lost its 万: %s', (text, value, kind, made, expected) => {
    expect(workedOut(made, printed(text, value, kind))).toMatchObject({ expected })
  })

  test.each([
    // A mean, or a total with a 万, may be right, and what it was made of wrong.
    ['1600元', 1600, 'money', 0.16, '每台', `= 0.16元 ≠ 1600元${BY_UNIT}`],
    ['5.6元', 5.6, 'money', 55_952, '平均每套', `= 5.6万元 ≠ 5.6元${BY_UNIT}`],
    ['39.375万元', 393_750, 'money', 3_937_500_000, '', `= 39.38亿元 ≠ 39.375万元${BY_UNIT}`],
    ['700万元', 7_000_000, 'money', 700, '人次均', `= 700元 ≠ 700万元${BY_UNIT}`],
    ['8.08平方米', 8.08, 'area', 0.000808, '生均', `= 0.00081平方米 ≠ 8.08平方米${BY_UNIT}`],
    ['69.6亿元', 6.96e9, 'money', 69.6, '', '= 69.6元 ≠ 69.6亿元，相差一亿倍，疑有一处单位写错'],
    ['8%', 0.08, 'share', 800, '', `= 800倍 ≠ 8%${BY_UNIT}`],
    ['2.71%', 0.0271, 'share', 10_270.19, '', '= 1.03万倍 ≠ 2.71%，相差悬殊，疑有一处单位或小数点写错'],
    ['749万元', 7_490_000, 'money', 888_871_853, '', '= 8.89亿元 ≠ 749万元，相差悬殊，疑有一处单位或小数点写错'],
    ['20%', 0.2, 'share', -0.2, '', '= -20% ≠ 20%'],
  ] as const)('is not proposed where it is far off: %s', (text, value, kind, made, lead, zh) => {
    const said = workedOut(made, printed(text, value, kind, lead))
    expect(said.words.zh).toBe(zh)
    expect(said).not.toHaveProperty('expected')
  })

  test('in English', () => {
    expect(workedOut(0.16, printed('1600元', 1600, 'money', '每台')).words.en).toBe(
      '= 0.16元 ≠ 1600元, which is off by a factor of ten thousand: one of the units is probably wrong',
    )
    expect(workedOut(-0.2, printed('20%', 0.2, 'share')).words.en).toBe('= -20% ≠ 20%')
  })
})
