/** The words around a figure: its clause, its sentence, and the stretch that several figures share. */

import { describe, expect, test } from 'vitest'
import { inSentenceOfLast, leadBefore, sameUnit, stretchOf, tailBehind } from '../src/phrase.ts'
import type { Placed } from '../src/rule.ts'
import { sentenceAround } from '../src/sentence.ts'

const at = (text: string, words: string): number => text.indexOf(words)
const figure = (text: string, words: string, given: Partial<Placed> = {}): Placed =>
  ({
    ...{
      type: 'quantity',
      id: words,
      at: [0, 0],
      text: words,
      value: Number.parseFloat(words),
      unit: '',
      kind: 'count',
    },
    ...{ bound: '=', subject: '', indicator: 'other', flow: 'stock', lead: '', tail: '' },
    ...{ in: [at(text, words), at(text, words) + words.length] },
    ...given,
  }) as Placed

describe('the clause of a figure', () => {
  test.each([
    ['小学98所，初中28所', '28', '初中', '所'],
    ['全县有学校126所', '126', '全县有学校', '所'],
    ['学校（含教学点12个）共', '12', '学校（含教学点', '个'],
    ['一是：投入9万元；二是', '9', '投入', '万元'],
    ['投入资金\n9万元\n', '9', '', '万元'],
    ['是不是！9人？', '9', '', '人'],
  ])('%s', (text, number, lead, tail) => {
    expect([leadBefore(text, at(text, number)), tailBehind(text, at(text, number) + number.length)]).toEqual([
      lead,
      tail,
    ])
  })

  test('goes no further than forty characters', () => {
    const text = `${'教'.repeat(60)}9${'育'.repeat(60)}`
    expect([leadBefore(text, 60).length, tailBehind(text, 61).length]).toEqual([40, 40])
  })
})

describe('the sentence of a place', () => {
  test.each(['前文。', '前文！', '前文？', '前文；', '前文!', '前文?', '前文;', '前文\n', ''])(
    'after “%s”',
    (before) => {
      const text = `${before}全县有小学98所，初中28所。后文`
      const [from, to] = sentenceAround(text, at(text, '98'))
      expect(text.slice(from, to)).toBe('全县有小学98所，初中28所')
    },
  )

  test('goes no further than four hundred characters', () => {
    expect(sentenceAround('教'.repeat(1000), 500)).toEqual([100, 900])
  })
})

test('人, 名 and 位 count the same; 人次, shares of them and money do not', () => {
  const same = (a: Partial<Placed>, b: Partial<Placed>): boolean => sameUnit(figure('1', '1', a), figure('1', '1', b))
  expect(same({ unit: '人' }, { unit: '名' })).toBe(true)
  expect(same({ unit: '位' }, { unit: '人' })).toBe(true)
  expect(same({ unit: '所' }, { unit: '所' })).toBe(true)
  expect(same({ unit: '人' }, { unit: '人次' })).toBe(false)
  expect(same({ unit: '人次' }, { unit: '名' })).toBe(false)
  expect(same({ unit: '所' }, { unit: '个' })).toBe(false)
  expect(same({ unit: '人' }, { unit: '人', kind: 'other' })).toBe(false)
})

describe('the stretch of several figures', () => {
  const text = '全县有126所。其中小学98所，初中28所。'
  const [whole, primary, junior] = [figure(text, '126所'), figure(text, '98所'), figure(text, '28所')]

  test('goes from the first to the last of them, in whatever order they are given', () => {
    expect(text.slice(...stretchOf(text, [junior, whole, primary])!)).toBe('126所。其中小学98所，初中28所')
  })
  test('keeps to the sentence of the last one named where that is asked', () => {
    expect(inSentenceOfLast(text, [whole, primary, junior])).toEqual([primary, junior])
    expect(inSentenceOfLast(text, [junior, primary])).toEqual([primary])
    expect(inSentenceOfLast(text, [junior, whole])).toEqual([whole])
  })
  test('there is none over two paragraphs, or when they are far apart', () => {
    const far = (between: string): boolean => {
      const words = `98所${between}28所`
      return stretchOf(words, [figure(words, '98所'), figure(words, '28所')]) !== undefined
    }
    expect([far('，'), far('\n'), far('，'.repeat(234)), far('，'.repeat(235))]).toEqual([true, false, true, false])
  })
})
