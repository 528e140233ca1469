/** What words that no rule knows let a figure be: learned weights beside the rules. */
import type { Lexicon } from '@youju/model'
import { describe, expect, it } from 'vitest'
import { lexicon as learned } from '../../../packs/cn-county/src/lexicon.ts'
import { Clues, clueKey, kindOf } from '../src/naming/clues.ts'
import { RULES, Weights } from '../src/naming/weights.ts'
import { readFigures, readText } from '../src/read-text.ts'
import { lexicon as rules } from './rules-only.ts'

const indicatorsOf = (text: string, lexicon: Lexicon): string[] =>
  readText(text, lexicon).quantities.map(({ indicator }) => indicator)

/** The pack's rules with clues of our own: 砧 speaks for training. */
const withClues = (weights: string): Lexicon => ({
  ...rules,
  clues: { indicators: ['other', 'training-people'], weights },
})

describe('what a figure counts', () => {
  it('is by a clue where no rule knows the words', () => {
    expect(indicatorsOf('上砧的30人。', rules)).toEqual(['other'])
    expect(indicatorsOf('上砧的30人。', withClues('< 上砧\t1:90'))).toEqual(['training-people'])
  })
  it('is by the rules where the clue is weak', () => {
    expect(indicatorsOf('上砧的30人。', withClues('< 上砧\t1:1'))).toEqual(['other'])
  })
  it('stays what a share is a share of, whatever the clues', () => {
    const text = '辍学学生12人，占在校学生的5%。'
    expect(indicatorsOf(text, withClues('kind share\t1:900'))).toEqual(indicatorsOf(text, rules))
  })
  it('is told to those who learn, with each clue as the pack spells it', () => {
    const told: string[] = []
    readFigures('教学点12个。在学幼儿3560人。', rules, (_, clues) => told.push(clues.join('|')))
    expect(told).toHaveLength(2)
    for (const clue of ['unit 人', 'last 儿', 'last two 幼儿', '< 在学', 'size countp']) expect(told[1]).toContain(clue)
    expect(told[1]).toContain('before schools')
    expect(told[0]).not.toContain('before ')
  })
  it('of real sentences is what the learned clues and the rules say together', () => {
    expect(indicatorsOf('每名爱心妈妈与一名儿童结成对子，共结对612名。', learned).at(-1)).toBe('mentor-pairs')
  })
})

describe('weights', () => {
  const clues = (...spelled: string[]): Clues => {
    const found = new Clues()
    found.begin()
    for (const clue of spelled) found.note(kindOf(clue.slice(0, clue.indexOf(' '))), clue.slice(clue.indexOf(' ') + 1))
    return found
  }
  const two = new Weights({ indicators: ['fees', 'salary'], weights: 'unit 元\t0:10\nlast 费\t0:20 1:-10' })

  it('add up over the clues, and those not learned say nothing', () => {
    expect(two.choose(clues('unit 元', 'last 费', 'next 何'), 'salary')).toBe('fees')
    expect(two.choose(clues('next 何'), 'salary')).toBe('salary')
  })
  it('leave alone what the rules call by a name never learned', () => {
    expect(two.choose(clues('unit 元', 'last 费'), 'housing')).toBe('housing')
  })
  it('outweigh the rules by more than these count', () => {
    const just = (weight: number): string =>
      new Weights({ indicators: ['fees', 'salary'], weights: `unit 元\t0:${weight}` }).choose(
        clues('unit 元'),
        'salary',
      )
    expect(just((RULES / 3) * 10 - 1)).toBe('salary')
    expect(just((RULES / 3) * 10 + 1)).toBe('fees')
  })
})

it.each([
  ['< 第3', '< 第0'],
  ['gap 。\n', 'gap 。 '],
])('%j and %j are one clue', (one, other) => {
  expect(clueKey(one)).toBe(clueKey(other))
})
