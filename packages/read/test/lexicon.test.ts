/** Every word of the pack's lists does what its list says, in the plainest sentence it can stand in. */
import type { Quantity } from '@youju/model'
import { describe, expect, it } from 'vitest'
import { lexicon } from '../../../packs/cn-county/src/lexicon.ts'
import { readText } from '../src/read-text.ts'

const read = (text: string): Quantity[] => [...readText(text, lexicon).quantities]

/** 两大工程: a count only before some nouns, never behind them. */
const BEFORE_NAMES = new Set(['大'])

describe('units of measure', () => {
  it.each(
    lexicon.units
      .filter(({ kind, word }) => kind !== 'duration' && kind !== 'other' && !BEFORE_NAMES.has(word))
      .map((unit) => [unit.word, unit] as const),
  )('%s', (word, { unit, kind, factor }) => {
    const [quantity] = read(`全县共有、达到37.5${word}。`)
    expect(quantity, `37.5${word} is a figure`).toBeDefined()
    expect({ unit: quantity!.unit, kind: quantity!.kind }).toEqual({ unit: unit, kind })
    expect(quantity!.value).toBeCloseTo(37.5 * factor, 8)
  })
})

describe('qualifiers', () => {
  it.each(lexicon.qualifiers.map(({ word, side, bound }) => [side, word, bound] as const))(
    '%s %s',
    (side, word, bound) => {
      const number = word === '上' ? '百' : '560'
      const [quantity] = read(side === 'before' ? `参加活动的学生${word}${number}人。` : `参加活动的学生560人${word}。`)
      expect(quantity?.bound).toBe(bound)
    },
  )
})

describe('words of level', () => {
  it.each(
    lexicon.levels
      .filter(({ level, hides, title }) => level && !hides && !title)
      .map(({ word, level }) => [word, level] as const),
  )('%s is of %s', (word, level) => expect(read(`全县${word}投入使用的有12个。`)[0]?.level).toBe(level))
  it.each(lexicon.levels.filter(({ title }) => title).map(({ word, level }) => [word, level] as const))(
    '%s in a title makes the document one of %s, beside another matter it does not',
    (word, level) => {
      const said = '一、主要工作\n核查学生12人。召开会议3次。'
      expect(read(`县教育局${word}工作总结\n${said}`).map((quantity) => quantity.level)).toEqual([level, undefined])
      expect(read(`县教育局安全与${word}工作总结\n${said}`)[0]?.level).toBeUndefined()
      expect(read(`各单位${word}，共计表彰12个。`)[0]?.level).toBeUndefined()
    },
  )
  it.each(lexicon.levels.filter(({ hides }) => hides).map(({ word }) => [word]))('%s names no level', (word) =>
    expect(read(`各单位${word}，共计表彰12个。`)[0]?.level).toBeUndefined(),
  )
})

describe('slogans and fixed terms', () => {
  it.each(lexicon.fixed.map((word) => [word]))('%s states no figure', (word) =>
    expect(read(`认真落实“${word}”，成效明显。`).map(({ text }) => text)).toEqual([]),
  )
})

describe('page furniture', () => {
  it.each(lexicon.furniture.map((word) => [word]))('3821%s states no figure', (word) =>
    expect(read(`3821${word}`).map(({ text }) => text)).toEqual([]),
  )
})

describe('verbs', () => {
  it.each(
    lexicon.movements
      .filter(({ flow }) => flow === 'increase' || flow === 'decrease')
      .filter(({ word }) => word.length > 1)
      .map(({ word, flow }) => [word, flow] as const),
  )('经费%s3%% is an %s', (word, flow) => expect(read(`教育经费比上年${word}3%。`)[0]?.flow).toBe(flow))
  it.each(
    lexicon.movements
      .filter(({ flow, word }) => flow === 'target' && !/^不得|^至少/.test(word))
      .map(({ word }) => [word]),
  )('%s plans', (word) => expect(read(`全县${word}培训教师300人。`)[0]?.flow).toBe('target'))
})
