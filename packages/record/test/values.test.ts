import { type CodeList, Field, type Value } from '@youju/model'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Cell } from '../src/formats/sheet.ts'
import { measureOfHeading } from '../src/heading/named-measure.ts'
import { readNumber } from '../src/value/number.ts'
import { readValue } from '../src/value/read-value.ts'
import { pack } from './town.ts'

const field = (type: Field['type'], more: Partial<Field> = {}): Field =>
  Field.parse({ code: 'x', label: { zh: '项', en: 'x' }, type, ...more })

const read = (of: Field, cell: Cell, heading = '', list?: CodeList): Value | string => {
  const measure = measureOfHeading(heading)
  const result = readValue({ field: of, ...(measure ? { measure } : {}), ...(list ? { list } : {}) }, cell)
  return result.fault ? `! ${result.fault.code}` : result.value
}

describe('numbers as people write them', () => {
  const people = field('integer', { unit: '人' })
  test.each<[Cell, Value | string]>([
    ['1080', 1080],
    ['１０８０', 1080],
    ['1,080', 1080],
    ['１，０８０人', 1080],
    [' 1 080 ', 1080],
    ['1.08万', 10800],
    ['1.08万人', 10800],
    ['12名', 12],
    ['3千', 3000],
    ['1万2千', 12000],
    ['0', 0],
    [0, 0],
    [1080, 1080],
    [1079.9999999999998, 1080],
    ['', null],
    [null, null],
    ['—', null],
    ['——', null],
    ['-', null],
    ['/', null],
    ['无', null],
    ['－', null],
    ['12.5', '! not-an-integer'],
    ['-3', '! number-too-small'],
    ['约100', '! not-a-number'],
    ['10多人', '! not-a-number'],
    ['1,08', '! not-a-number'],
    ['50元', '! number-unit'],
    ['98.5%', '! not-an-integer'],
    [true, '! not-a-number'],
    [{ is: 'day', day: '2023-09-01' }, '! not-a-number'],
    [{ is: 'formula-without-value' }, '! formula-without-value'],
    [{ is: 'error', text: '#DIV/0!' }, '! cell-error'],
  ])('%j people is %j', (cell, expected) => expect(read(people, cell)).toBe(expected))

  const money = field('money', { unit: '元' })
  test.each<[Cell, string, Value | string]>([
    ['1.2亿', '', 120_000_000],
    ['2亿3000万元', '', 230_000_000],
    ['￥1,200.50', '', 1200.5],
    [11231.89, '金额（万元）', 112_318_900],
    ['11231.89', '金额(万元)', 112_318_900],
    ['11231.89', '金额/万元', 112_318_900],
    ['3万元', '金额（万元）', 30_000],
    ['500元', '金额（万元）', 500],
    ['3万', '金额（万元）', '! number-unit-unclear'],
    [0.1 + 0.2, '', 0.3],
    ['1.5亿元', '金额（元）', 150_000_000],
  ])('%j under "%s" is %j yuan', (cell, heading, expected) => expect(read(money, cell, heading)).toBe(expected))

  const area = field('decimal', { unit: '平方米' })
  test.each<[Cell, string, Value | string]>([
    ['1.5万㎡', '', 15_000],
    [2.5, '面积（公顷）', 25_000],
    ['3亩', '', '! number-unit'],
    ['1200平米', '', 1200],
  ])('%j under "%s" is %j square metres', (cell, heading, expected) => expect(read(area, cell, heading)).toBe(expected))
})

describe('a field kept in a multiple of the base unit', () => {
  const land = field('decimal', { unit: '平方公里' })
  test.each<[Cell, string, Value | string]>([
    [3.5, '面积（平方公里）', 3.5],
    [3.5, '', 3.5],
    ['3.5平方公里', '', 3.5],
    ['3500000平方米', '', 3.5],
    [350, '面积（公顷）', 3.5],
    ['3.5万', '', 35_000],
  ])('%j under "%s" is %j', (cell, heading, expected) => expect(read(land, cell, heading)).toBe(expected))
})

describe('shares', () => {
  const share = field('share')
  test.each<[Cell, string, Value | string]>([
    ['98.5%', '', 0.985],
    ['９８．５％', '', 0.985],
    ['98.5%', '巩固率（%）', 0.985],
    [{ is: 'percent', value: 0.985 }, '', 0.985],
    [{ is: 'percent', value: 0.985 }, '巩固率（%）', 0.985],
    [98.5, '巩固率（%）', 0.985],
    ['98.5', '巩固率%', 0.985],
    [0.985, '', 0.985],
    [1, '', 1],
    ['3‰', '', 0.003],
    [98.5, '', '! number-too-large'],
    ['120%', '', '! number-too-large'],
  ])('%j under "%s" is %j', (cell, heading, expected) => expect(read(share, cell, heading)).toBe(expected))

  it('takes gross rates above 1 where the field allows them', () =>
    expect(read(field('share', { atMost: 2 }), '105%')).toBe(1.05))
})

describe('days and months', () => {
  const date = field('date')
  test.each<[Cell, Value | string]>([
    ['2023-9-1', '2023-09-01'],
    ['2023.9.1', '2023-09-01'],
    ['2023/09/01', '2023-09-01'],
    ['2023年9月1日', '2023-09-01'],
    ['２０２３年９月１日', '2023-09-01'],
    ['20230901', '2023-09-01'],
    [20230901, '2023-09-01'],
    [45170, '2023-09-01'],
    ['2023-09-01 08:30:00', '2023-09-01'],
    ['2023-09-01T00:00:00Z', '2023-09-01'],
    [{ is: 'day', day: '2023-09-01' }, '2023-09-01'],
    ['2023/9', '2023-09-01'],
    ['2023年9月', '2023-09-01'],
    [2023.9, '2023-09-01'],
    [2023.1, '! month-unclear'],
    ['二〇二三年九月一日', '2023-09-01'],
    ['二○○八年十二月三十一日', '2008-12-31'],
    ['二OO八年十月廿一日', '2008-10-21'],
    ['二零二三年十一月十号', '2023-11-10'],
    ['二〇二三年九月', '2023-09-01'],
    ['2023年9月1日（星期五）', '2023-09-01'],
    ['二〇二三年二月三十日', '! not-a-day'],
    ['二〇二三年十三月一日', '! not-a-day'],
    ['零八年九月一日', '! not-a-day'],
    ['9月1日', '! day-without-year'],
    ['九月三十一日', '! day-without-year'],
    ['2023-02-29', '! not-a-day'],
    ['2023', '! not-a-day'],
    ['去年', '! not-a-day'],
    ['—', null],
  ])('%j is the day %j', (cell, expected) => expect(read(date, cell)).toBe(expected))

  const month = field('month')
  test.each<[Cell, Value | string]>([
    ['2000-7', '2000-07'],
    ['2000年7月', '2000-07'],
    ['200007', '2000-07'],
    ['2000.07.15', '2000-07'],
    [{ is: 'day', day: '2000-07-01' }, '2000-07'],
    ['2000-13', '! not-a-month'],
  ])('%j is the month %j', (cell, expected) => expect(read(month, cell)).toBe(expected))
})

describe('yes and no', () => {
  test.each<[Cell, Value | string]>([
    ['是', true],
    ['√', true],
    ['有', true],
    [true, true],
    [1, true],
    ['否', false],
    ['无', false],
    ['×', false],
    [0, false],
    ['—', null],
    ['部分', '! not-a-yes-or-no'],
  ])('%j is %j', (cell, expected) => expect(read(field('boolean'), cell)).toBe(expected))
})

describe('codes', () => {
  const [stages, posts] = pack.lists as [CodeList, CodeList]
  test.each<[CodeList, Cell, Value | string]>([
    [stages, '1', '1'],
    [stages, 1, '1'],
    [stages, '小学', '1'],
    [stages, '1 小学', '1'],
    [stages, '小学（1）', '1'],
    [stages, 'Primary', '1'],
    [stages, '幼儿', '0'],
    [stages, '义务教育', '! code-is-group'],
    [stages, '大学', '! code-unknown'],
    [stages, '无', null],
    [posts, 1, '01'],
    [posts, '1', '01'],
    [posts, '无', '09'],
  ])('in %o, %j is %j', (list, cell, expected) =>
    expect(read(field('code', { list: list.code }), cell, '', list)).toBe(expected),
  )
})

it('refuses a citizen number whose digits were lost when it was saved as a number', () =>
  expect(read(field('text', { format: 'citizen-number' }), 990101201502280100)).toBe('! digits-lost'))

it('reads a number as its value, however it is printed', () => {
  const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, ',')
  const wide = (written: string) =>
    written.replace(/[0-9.,%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999_999 }),
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom('', '人', '万', '万人', '亿', '%'),
      fc.boolean(),
      fc.boolean(),
      (digits, decimals, ending, withGroups, fullWidth) => {
        const whole = String(Math.floor(digits / 10 ** decimals))
        const fraction = decimals === 0 ? '' : `.${String(digits % 10 ** decimals).padStart(decimals, '0')}`
        const written = `${withGroups ? grouped(whole) : whole}${fraction}${ending}`
        const power = { '': 0, 人: 0, 万: 4, 万人: 4, 亿: 8, '%': -2 }[ending]!
        expect(readNumber(fullWidth ? wide(written) : written)?.value).toBe(Number(`${whole}${fraction}e${power}`))
      },
    ),
  )
})
