/** No text is slow to read, however it is made. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lexicon } from '../../../packs/cn-county/src/lexicon.ts'
import { fresh, processorTime, variedText } from '../bench/read.ts'
import { readText } from '../src/read-text.ts'
import { repair } from '../src/repair/repair.ts'

describe('speed', () => {
  const under = (name: string, source: string): void =>
    it(`100,000 characters of ${name} take less than a second`, () => {
      readText(variedText(60_000), lexicon)
      // Twice the second, for machines slower than ours; quadratic reading takes minutes here.
      expect(processorTime(() => readText(source, lexicon))).toBeLessThan(2000)
    })
  const LENGTH = 100_000
  under('digits', '7'.repeat(LENGTH))
  under('Chinese numerals', '三百'.repeat(LENGTH / 2))
  under('words without punctuation', '全镇小学教师学生培训获奖资助'.repeat(LENGTH / 14))
  under('figures without punctuation', '小学3所'.repeat(LENGTH / 4))
  under('one list', '学生12人、'.repeat(LENGTH / 6))
  under('one paragraph of sums', '共有学生12人，其中小学6人，初中6人。'.repeat(LENGTH / 19))
  under('open brackets', '（3人'.repeat(LENGTH / 3))
  under('open titles', '《3人'.repeat(LENGTH / 3))
  under('open quotations', '“3人'.repeat(LENGTH / 3))
  under('fractions', '百分之'.repeat(LENGTH / 3))
  under('shares of what is not there', '3人，占学生的5%，'.repeat(LENGTH / 11))
  under('growth', '由5万元增加到6万元，增长9%，'.repeat(LENGTH / 17))

  under('only 万', '万'.repeat(LENGTH))
  under('nothing but 、', '、'.repeat(LENGTH))
  under('其中 upon 其中', '其中3人，'.repeat(LENGTH / 5))
  under('nested brackets', '（其中小学3所'.repeat(LENGTH / 14) + '）'.repeat(LENGTH / 14))
  under('colons', '小学：3人'.repeat(LENGTH / 5))
  under('分别', '分别为3人、4人，'.repeat(LENGTH / 10))
  under('one word without end', '占'.repeat(LENGTH))
  under('one long line of a table', '第一中学\u30002\u30003120'.repeat(LENGTH / 11))

  it('no mixture of pieces is slow', () => {
    const piece = fc.constantFrom(
      ...'全县 小学 3所 、 ， 。 ； ： （ ） 其中 共计 分别为 由 增加到 12% 3.5万元 百分之 三分之一 万 一、 （一） “ ” 《 》 比上年增长 占 每人 \n 1:2 第 近 以上 — xx 職責(zé)'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 7 }), (pieces) => {
        const one = pieces.join('')
        const source = one.repeat(Math.ceil(LENGTH / one.length))
        expect(
          processorTime(() => readText(source, lexicon)),
          one,
        ).toBeLessThan(2000)
      }),
      { numRuns: 12 },
    )
  })

  it('a text ten times as long takes about ten times as long', () => {
    const [short, long] = [variedText(300_000), variedText(3_000_000)]
    const best = (text: string): number =>
      Math.min(...Array.from({ length: 3 }, () => processorTime(() => readText(fresh(text), lexicon))))
    best(short)
    expect(best(long) / best(short)).toBeLessThan(16)
  })

  it('repair is linear: ten times the text takes about ten times as long', () => {
    const page = '全鎮現有學校3所，在校學(xué)生2218人。\n— 3 —\n'.repeat(200)
    const best = (text: string): number =>
      // Another text each time: the last one mended is kept.
      Math.min(...Array.from({ length: 5 }, () => processorTime(() => repair(fresh(text), lexicon))))
    best(page)
    expect(best(page.repeat(300)) / best(page.repeat(30))).toBeLessThan(30)
  })
})
