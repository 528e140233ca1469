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

/** A clue that is spelled otherwise finds none of the weights that were learned: `npm run learn` again. */
describe('the clues of a figure', () => {
  const few: Lexicon = {
    ...rules,
    subjects: [
      { words: ['学校|小学'], indicator: 'schools', kinds: ['count'] },
      { words: ['小学生|住校生'], indicator: 'enrolment' },
      { words: ['校舍'], indicator: 'floor-area' },
    ],
  }
  it.each<[string, number, string[]]>([
    [
      '二、校舍\n全县现有小学 3所，其中：乡村2所占地5亩。',
      0,
      [
        ...['any ', 'unit 所', 'kind count', 'group places', 'size counti'],
        ...[
          'leads yes',
          'tails no',
          'last  ',
          'last two 学 ',
          'unit< 所学 ',
          'unit> 所',
          '< 全县',
          '< 县现',
          '< 现有',
          '< 有小',
          '< 小学',
          '< 学 ',
        ],
        ...[
          'lead first schools',
          'lead schools',
          'near schools',
          'lead last schools',
          'tail last none',
          'clause last none',
        ],
        ...['heading first floor-area', 'heading floor-area', 'heading last floor-area'],
      ],
    ],
    [
      '二、校舍\n全县现有小学 3所，其中：乡村2所占地5亩。',
      1,
      [
        ...['any ', 'unit 所', 'kind count', 'group places', 'size counti'],
        ...[
          'leads yes',
          'tails yes',
          'last 村',
          'last two 乡村',
          'next 占',
          'next two 占地',
          'end 地',
          'end two 占地',
          'unit< 所乡村',
          'unit> 所占地',
          '< 乡村',
          '> 占地',
        ],
        ...[
          'before schools',
          'before,kind schoolscount',
          'units 所/所',
          'gap ，其中：',
          'beside schools',
          'part schools',
          'beside< schools乡村',
          'beside^ schools乡村',
          'beside,bare schoolsfalse/false/count',
        ],
        ...['clause first schools', 'clause schools', 'lead last none', 'tail last none', 'clause last schools'],
        ...['heading first floor-area', 'heading floor-area', 'heading last floor-area'],
      ],
    ],
    [
      '二、校舍\n全县现有小学 3所，其中：乡村2所占地5亩。',
      2,
      [
        ...['any ', 'unit 亩', 'kind area', 'group extent', 'size areaj'],
        ...['leads yes', 'tails no', 'last 地', 'last two 占地', 'unit< 亩占地', 'unit> 亩', '< 占地'],
        ...[
          'before schools',
          'before,kind schoolsarea',
          'units 所/亩',
          'gap 占地',
          'beside schools',
          'beside< schools占地',
          'beside^ schools占地',
          'beside,bare schoolsfalse/true/area',
        ],
        ...['lead last none', 'tail last none', 'clause last none'],
        ...['heading first floor-area', 'heading floor-area', 'heading last floor-area'],
      ],
    ],
    [
      '小学生2100人，其中住校生占45.25%，保安0人。',
      1,
      [
        ...['any ', 'unit ', 'kind share', 'group share', 'size shareh'],
        ...[
          'leads yes',
          'tails no',
          'last 占',
          'last two 生占',
          'unit< 生占',
          'unit> ',
          '< 其中',
          '< 中住',
          '< 住校',
          '< 校生',
          '< 生占',
        ],
        ...[
          'before schools',
          'before,kind schoolsshare',
          'units 人/',
          'gap ，其中住',
          'beside schools',
          'beside< schools生占',
          'beside^ schools其中',
          'beside,bare schoolsfalse/true/share',
        ],
        ...[
          'clause first enrolment',
          'clause enrolment',
          'lead first enrolment',
          'lead enrolment',
          'near enrolment',
          'lead last enrolment',
          'tail last none',
          'clause last enrolment',
        ],
        ...['heading last none'],
      ],
    ],
    [
      '小学生2100人，其中住校生占45.25%，保安0人。',
      2,
      [
        ...['any ', 'unit 人', 'kind count', 'group people', 'size counta'],
        ...['leads yes', 'tails no', 'last 安', 'last two 保安', 'unit< 人保安', 'unit> 人', '< 保安'],
        ...[
          'before enrolment',
          'before,kind enrolmentcount',
          'units /人',
          'gap ，保安',
          'beside enrolment',
          'beside< enrolment保安',
          'beside^ enrolment保安',
          'beside,bare enrolmentfalse/true/count',
        ],
        ...[
          'clause first schools',
          'clause inner schools',
          'clause enrolment',
          'clause enrolment',
          'lead last none',
          'tail last none',
          'clause last enrolment',
        ],
        ...['heading last none'],
      ],
    ],
    [
      '校舍12.5亿元建设小学校舍。\n图书3册。',
      0,
      [
        ...['any ', 'unit 元', 'kind money', 'group money', 'size moneyz'],
        ...[
          'leads yes',
          'tails yes',
          'last 舍',
          'last two 校舍',
          'next 建',
          'next two 建设',
          'end 舍',
          'end two 校舍',
          'unit< 元校舍',
          'unit> 元建设',
          '< 校舍',
          '> 建设',
          '> 设小',
          '> 小学',
          '> 学校',
          '> 校舍',
        ],
        ...[
          'lead first floor-area',
          'lead floor-area',
          'near floor-area',
          'tail first floor-area',
          'tail floor-area',
          'lead last floor-area',
          'tail last floor-area',
          'clause last none',
        ],
        ...['heading last none'],
      ],
    ],
  ])('%j, figure %i', (text, index, spelled) => {
    const told: string[][] = []
    readFigures(text, few, (_, clues) => told.push([...clues]))
    expect(told[index]).toEqual(spelled)
  })
  it('have the keys of what is spelled, digits and blanks alike, and are no more than 240', () => {
    const clues = new Clues(true)
    clues.begin()
    clues.note(kindOf('gap'), '第3节\u3000', 'ab9，\tz', 1, 5)
    clues.pairs(kindOf('<'), '在学幼儿')
    expect(clues.spelled).toEqual(['gap 第0节 b0， ', '< 在学', '< 学幼', '< 幼儿'])
    expect([...clues.keys.slice(0, clues.count)]).toEqual(clues.spelled!.map(clueKey))
    for (let more = 0; more < 300; more++) clues.note(kindOf('any'), '')
    expect([clues.count, clues.spelled!.length]).toEqual([240, 240])
    clues.begin()
    expect([clues.count, clues.spelled!.length]).toEqual([0, 0])
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
  it('are found among many', () => {
    const words = Array.from({ length: 200 }, (_, at) => String.fromCharCode(0x4e00 + at))
    const many = new Weights({
      indicators: ['fees', 'salary'],
      weights: words.map((word, at) => `unit ${word}\t${at % 2}:90`).join('\n'),
    })
    expect(words.map((word) => many.choose(clues(`unit ${word}`), 'fees'))).toEqual(
      words.map((_, at) => ['fees', 'salary'][at % 2]),
    )
    expect(many.choose(clues('unit 何'), 'fees')).toBe('fees')
  })
  it('count the less, the more clues there are', () => {
    const nine = ['unit 元', ...Array.from({ length: 8 }, () => 'next 何')]
    expect(two.choose(clues('unit 元'), 'salary')).toBe('fees')
    expect(two.choose(clues(...nine), 'salary')).toBe('salary')
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
