/** What must hold of every reading, whatever the text. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lexicon } from '../../../packs/cn-county/src/lexicon.ts'
import { fullMarks, readText } from '../src/read-text.ts'
import { toCorpus } from '../src/to-corpus.ts'

const pieces = fc.constantFrom(
  ...'全镇现有小学 所 ，在校学生 人，其中 共计 分别为 增长 % 3 12 三 十 百 千 万 亿 点 半 成 余 多 近 第 一 、 。 ； （ ） 《 》 “ ” 1/4 14:1 元 个 年 月 日 百分之 分之 \n ， . , : 0 xx ## 201* 責(zé) １２ 年级 每 以上 以内 ～ — 比上年'.split(
    ' ',
  ),
)
const text = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))

describe('every reading', () => {
  it('states figures that stand in the text, in order, none over another', () =>
    fc.assert(
      fc.property(text, (source) => {
        const { quantities } = readText(source, lexicon)
        let end = 0
        for (const quantity of quantities) {
          expect(quantity.at[0]).toBeGreaterThanOrEqual(end)
          expect(quantity.at[1]).toBeGreaterThan(quantity.at[0])
          expect(quantity.text).toBe(source.slice(quantity.at[0], quantity.at[1]))
          expect(Number.isFinite(quantity.value)).toBe(true)
          end = quantity.at[1]
        }
      }),
      { numRuns: 500 },
    ))

  it('numbers its figures from q1, and relates them by these', () => {
    const { quantities, relations } = readText('学校5所，其中小学3所、初中2所。', lexicon)
    expect(quantities.map(({ id }) => id)).toEqual(['q1', 'q2', 'q3'])
    expect(relations.map(({ of, equals }) => [of, equals])).toEqual([[['q2', 'q3'], 'q1']])
  })

  it('relates only figures it states, each once', () =>
    fc.assert(
      fc.property(text, (source) => {
        const { quantities, relations } = readText(source, lexicon)
        const ids = new Set(quantities.map((quantity) => quantity.id))
        for (const { of, equals } of relations) {
          expect([...of, equals].every((id) => ids.has(id))).toBe(true)
          expect(of).not.toContain(equals)
        }
      }),
      { numRuns: 300 },
    ))

  it('is written one JSON object a line', () => {
    const lines = toCorpus('a', readText('小学3所，学生120人。', lexicon), []).trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).type)).toEqual(['meta', 'quantity', 'quantity'])
  })
})

it('marks are read alike in half width, but separators of thousands stay', () =>
  expect(fullMarks('共1,260人,其中(甲);1,2345')).toBe('共1,260人，其中（甲）；1，2345'))

const whole = fc.integer({ min: 2, max: 9_999_999 })
describe('a number', () => {
  it('is read back as written, in digits of either width and with separators', () =>
    fc.assert(
      fc.property(whole, (value) => {
        const wide = String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
        for (const written of [String(value), wide, value.toLocaleString('en-US')])
          expect(readText(`在校学生共${written}人。`, lexicon).quantities.map((q) => q.value)).toEqual([value])
      }),
    ))
  it('is read back in Chinese numerals', () =>
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99_999 }), (value) => {
        expect(readText(`在校学生共${inChinese(value)}人。`, lexicon).quantities.map((q) => q.value)).toEqual([value])
      }),
    ))
})

function inChinese(value: number): string {
  const digits = '零一二三四五六七八九'
  if (value >= 10_000) {
    const rest = value % 10_000
    return `${inChinese(Math.floor(value / 10_000))}万${rest === 0 ? '' : `${rest < 1000 ? '零' : ''}${inChinese(rest)}`}`
  }
  let written = ''
  for (const [scale, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / scale) % 10
    if (digit > 0) written += digits[digit] + name
    else if (written && !written.endsWith('零') && value % scale > 0) written += '零'
  }
  return written
}
