/** Words and how they part: the dictionary of a handful of words, and the one that every JavaScript engine brings along. */
import type { Lexicon } from '@youju/model'
import { PairTable } from '@youju/read'
import { describe, expect, test } from 'vitest'
import { NearPhrases } from '../src/rules/typo/near-phrases.ts'
import { isNoWord, isOneWord, isParted, standsAlone, wordsAround } from '../src/segments.ts'
import { Words } from '../src/words.ts'

const words = new Words({
  wordFrequencies: [
    [2, 20, '教育学校'],
    [1, 14, '教育学的'],
    [4, 10, '义务教育'],
  ],
  phrases: ['控辍保学', '教育', '职业技术教育'],
  reportWords: ['备课', '学校', '课后服务工作'],
  shorthand: ['教体', '教体局'],
  rareWords: ['奋楫'],
  neighbours: ['课业负担减轻'],
} as unknown as Lexicon)

test.each([
  ['教育', 'joins', 'common'],
  ['义务', 'joins', 'common'], // half a word of four
  ['务教', 'joins'],
  ['控辍', 'joins', 'common'],
  ['职业', 'joins'], // only long words have it
  ['教体', 'joins', 'common'], // shortened
  ['体局', 'joins'],
  ['奋楫'],
  ['育教'],
])('what two characters are to each other: %s', (pair, ...expected) => {
  const codes = [pair.charCodeAt(0), pair.charCodeAt(1)] as const
  const told = [words.joins(...codes) && 'joins', words.areCommon(...codes) && 'common']
  expect(told.filter(Boolean)).toEqual(expected)
})

describe('what a stretch of Chinese costs', () => {
  test('is what its cheapest parting into words costs', () => {
    expect(words.costOf('')).toBe(0)
    expect(words.costOf('教育')).toBe(6)
    expect(words.costOf('学校')).toBe(6)
    expect(words.costOf('教育的学校')).toBe(6 + 12 + 6)
    // The word of four costs 16, its two halves 6 and two strange characters.
    expect(words.costOf('义务教育')).toBe(16)
    expect(words.costOf('育教')).toBe(24)
  })
  test('a character that no list has is dear', () => {
    expect(words.costOf('龘')).toBe(25)
    expect(words.costOf('龘教育')).toBe(31)
    // A rare word costs as much as one strange character.
    expect(words.costOf('奋楫')).toBe(25)
  })
  test('words of the trade are common in reports, whatever they are elsewhere', () => {
    expect(words.cost('控辍保学')).toBe(13)
    expect(words.cost('备课')).toBe(16)
    expect(words.costOf('控辍保学备课')).toBe(29)
    // Those that are commoner still stay so, and long ones are only remembered for their pairs.
    expect(words.cost('教育')).toBe(6)
    expect(words.cost('职业技术教育')).toBeUndefined()
  })
  test('two characters stand side by side in some word, or in none', () => {
    const joins = (pair: string): boolean => words.joins(pair.charCodeAt(0), pair.charCodeAt(1))
    expect(['教育', '务教', '辍保', '技术', '备课', '务工'].map(joins)).toEqual(Array(6).fill(true))
    expect(['育教', '的学', '工教'].map(joins)).toEqual([false, false, false])
  })
  test('common words can be listed by what they cost at most', () => {
    expect([...words.pairs(6)].sort()).toEqual(['学校', '教育'])
    expect([...words.pairs(16)].sort()).toEqual(['备课', '学校', '教育'])
    expect([...words.longer(13)]).toEqual(['控辍保学'])
    expect([...words.longer(16)].sort()).toEqual(['义务教育', '控辍保学'])
  })
})

describe('where words part', () => {
  const around = (text: string, word: string): string[] => {
    const from = text.indexOf(word)
    return wordsAround(text, [from, from + word.length]).map((span) => text.slice(...span))
  }
  test('the words around a place, up to signs and other scripts', () => {
    expect(around('提高教育质量。各校', '教育')).toEqual(['提高', '教育', '质量'])
    expect(around('2023年，提高教育质量', '教育')).toEqual(['提高', '教育', '质量'])
    expect(around('ABC教育XYZ', '教育')).toEqual(['教育'])
    // The first and the last of the rare characters are Chinese too.
    expect(around('ABC㐀教育鿿XYZ', '教育').join('|')).toBe('㐀|教育|鿿')
  })
  test('no further than six characters', () => {
    const text = '学校学校学校学校教育学校学校学校学校'
    expect(around(text, '教育')).toEqual(['学校', '学校', '学校', '教育', '学校', '学校', '学校'])
  })
  test('a word, and several in a row', () => {
    expect([isOneWord('教育'), isOneWord('教育质量')]).toEqual([true, false])
  })
  test('a place may be parted at both ends, at one, or at none', () => {
    const text = '提高教育质量'
    const spans = wordsAround(text, [2, 4])
    expect([
      isParted(spans, [2, 4]),
      isParted(spans, [2, 6]),
      isParted(spans, [2, 3]),
      isParted(spans, [1, 4]),
    ]).toEqual([...[true, true, false, false]])
    expect([standsAlone(spans, 2), standsAlone(spans, 3)]).toEqual([false, false])
    expect(standsAlone(wordsAround('抓好憎加', [2, 4]), 2)).toBe(true)
  })
  test('what is no word: the odd character belongs to none, and none is cut at the ends', () => {
    const noWord = (text: string, part: string, odd: number): boolean => {
      const from = text.indexOf(part)
      return isNoWord(text, [from, from + part.length], odd)
    }
    expect(noWord('经费憎加很多', '憎加', 0)).toBe(true)
    expect(noWord('经费憎加了', '憎加', 0)).toBe(true)
    expect(noWord('经费增加很多', '增加', 0)).toBe(false)
    // 加大 is a word of its own and would be cut; 了解 begins behind the stretch.
    expect(noWord('经费憎加大力度', '憎加', 0)).toBe(false)
    expect(noWord('经费憎资了解情况', '憎资', 0)).toBe(true)
    expect(noWord('抓好学校', '校', 0)).toBe(false)
  })
})

describe('phrases with one wrong character', () => {
  const table = new PairTable()
  const near = new NearPhrases(['控辍保学', '扎实推进', '扎实推动', '义务教育均衡发展'], table)
  const found = (text: string): string[] =>
    [...near.findAll(text, table.kindsIn(text))].map(({ at, right }) => `${text.slice(...at)}→${right}`)
  test('are found by the two characters at their beginning or end that are left whole', () => {
    expect(found('抓好空辍保学工作')).toEqual(['空辍保学→控辍保学'])
    expect(found('抓好控缀保学工作')).toEqual(['控缀保学→控辍保学'])
    expect(found('控辍保雪')).toEqual(['控辍保雪→控辍保学'])
    expect(found('推动义务教育均横发展')).toEqual([
      '义务教育均横发展→义务教育均衡发展',
      '义务教育均横发展→义务教育均衡发展',
    ])
  })
  test('not with two wrong ones, not cut off by an end of the text, and not when they are a phrase themselves', () => {
    expect(found('空缀保学')).toEqual([])
    expect(found('辍保学')).toEqual([])
    expect(found('控辍保')).toEqual([])
    expect(found('抓好控辍保学工作，扎实推进、扎实推动')).toEqual([])
  })
})

test('a word stands beside those seen right behind it, or in a word of four with them', () => {
  for (const both of ['课业负担', '课业减轻', '义务教育']) expect(words.areNeighbours(both)).toBe(true)
  for (const both of ['负担减轻', '负担课业']) expect(words.areNeighbours(both)).toBe(false)
})
