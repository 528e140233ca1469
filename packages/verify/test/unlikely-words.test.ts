/** What becomes likelier by one change, with words whose cost is known: 26 bits less what stands beside them. */
import type { Lexicon } from '@youju/model'
import { PairTable } from '@youju/read'
import { describe, expect, test } from 'vitest'
import { alikeCharacters } from '../src/rules/typo/alike-characters.ts'
import { UnlikelyWords } from '../src/rules/typo/unlikely-words.ts'

type Given = {
  phrases?: string[]
  reportWords?: string[]
  confusables?: string[]
  /** What words cost; characters that are not given cost 25. */
  costs?: Record<string, number>
}

/** Characters that stand by themselves beside anything. */
const plain = (characters: string): Record<string, number> =>
  Object.fromEntries([...characters].map((character) => [character, 8]))

function unlikely(given: Given): { words: UnlikelyWords; found: (text: string) => string[] } {
  const { phrases = [], reportWords = [], confusables = [], costs = {} } = given
  const wordFrequencies = Object.entries(costs).map(([word, cost]) => [word.length, 26 - cost, word])
  const table = new PairTable()
  const words = new UnlikelyWords({ phrases, reportWords, confusables, wordFrequencies } as unknown as Lexicon, table)
  return {
    words,
    found: (text) => words.findAll(text, table.kindsIn(text)).map(({ at, right }) => `${text.slice(...at)}→${right}`),
  }
}

describe('a character written twice', () => {
  const { found } = unlikely({ costs: { 发展: 6, 小学: 6, 学生: 6, 教育: 6, 工: 8 } })
  test('with one of them nothing is lost', () => {
    expect(found('发发展教育，全面发展展')).toEqual(['发发→发', '展展→展'])
  })
  test('not three times, not a numeral, not what ends one word and begins the next, not behind 一', () => {
    expect(found('发发发展，二二展，宿舍楼楼道，一发发展')).toEqual([])
  })
  test('not a mark, a letter or a digit', () => {
    expect(found('。。，，aa，33')).toEqual([])
  })
  test('not where the words part between the two', () => {
    expect(found('小学学生')).toEqual([])
  })
  test('a bit less may be saved than the character costs, and no more', () => {
    // 工工厂 costs 8 and 17 + bits, 工厂 alone what is left.
    const saved = (bits: number): string[] =>
      unlikely({ costs: { 工: 8, 工厂: 10 + bits, 工工: 10, 厂: 7 } }).found('工工厂')
    expect([saved(0), saved(1)]).toEqual([['工工→工'], []])
  })
  test('not where the two are a word', () => {
    expect(found('各校往往重视')).toEqual([])
  })
})

describe('a word written twice', () => {
  const costs = { 精神: 6, 研究: 6, 神精神: 6, 精: 3 }
  const { found } = unlikely({
    costs: { 精神: 6, 研究: 6, 发发: 6, 一一: 6, ...plain('落实精力抓憎进步规范万平方米逐项销') },
  })
  test('is one too many', () => {
    expect(found('精神精神')).toEqual(['精神精神→精神'])
    expect(found('落实精神精神。')).toEqual(['精神精神→精神'])
  })
  test('of three characters and more, whatever it costs', () => {
    expect(found('进一步进一步规范，一万平方米平方米，逐项销逐项销')).toEqual([
      ...['进一步进一步→进一步', '平方米平方米→平方米'],
    ])
  })
  test('unless it is said twice, is no word, or is one character', () => {
    expect(found('研究研究，神精神精，发发发发，1212')).toEqual([])
    expect(found('精神精力，精力神力')).toEqual([])
    expect(found('抓憎抓憎，发发发发发')).toEqual([])
    expect(found('精神精')).toEqual([])
  })
  test('a bit less may be saved than the word costs, and no more', () => {
    const saved = (bits: number): string[] => unlikely({ costs: { ...costs, 神精神: bits } }).found('精神精神')
    // 精 and 神精神 cost 3 and so many bits, 精神 alone 6.
    expect([saved(8), saved(7)]).toEqual([['精神精神→精神'], []])
  })
})

describe('a character lost from a fixed word of four', () => {
  const given: Given = { phrases: ['控辍保学'], costs: { 学校: 6, ...plain('抓好工作和很') }, reportWords: ['自控'] }
  const { found } = unlikely(given)
  test('one of the two in the middle', () => {
    expect(found('抓好辍保学，抓好控保学，抓好控辍学，抓好控辍保。')).toEqual([
      ...['控保学→控辍保学', '控辍学→控辍保学'],
    ])
  })
  test('not where what is left begins or ends another word', () => {
    expect(found('抓好控保学校工作，自控保学工作。')).toEqual([])
    const beside = unlikely({ ...given, reportWords: ['学很', '很控'] }).found
    expect(beside('控保学很。很控保学。控保学和。')).toEqual(['控保学→控辍保学'])
  })
  test('not when what is left is a word', () => {
    expect(unlikely({ ...given, reportWords: ['控保学'] }).found('抓好控保学。')).toEqual([])
    expect(unlikely({ ...given, costs: { ...given.costs, 控保学: 25 } }).found('抓好控保学。')).toEqual([])
  })
  test('where at least 9 bits are saved', () => {
    const costs = { ...plain('抓好'), 控: 6, 保: 6, 学: 10 }
    expect(unlikely({ ...given, costs }).found('抓好控保学。')).toEqual(['控保学→控辍保学'])
    expect(unlikely({ ...given, costs: { ...costs, 学: 9 } }).found('抓好控保学。')).toEqual([])
  })
  test('not when the character left over stands beside anything, or makes a noun of a word', () => {
    expect(unlikely({ phrases: ['从严治学'] }).found('坚持从治学。')).toEqual([])
    expect(unlikely({ phrases: ['教育质量'], costs: { 教育: 6 } }).found('提高教育量。')).toEqual([])
    expect(unlikely({ phrases: ['辅育质量'] }).found('提高辅育量。')).toEqual(['辅育量→辅育质量'])
    expect(unlikely({ phrases: ['量质保学'], costs: { 保学: 6 } }).found('提高量保学。提高质保学。')).toEqual([])
  })
  test('not from words of other lengths, nor where the words do not part', () => {
    expect(unlikely({ phrases: ['控辍保'] }).found('控保，控辍')).toEqual([])
    expect(unlikely({ phrases: ['全面提高'] }).found('全面高中，面提高，应全提高。')).toEqual(['全提高→全面提高'])
  })
})

test('words of reports, and characters alike', () => {
  const { words } = unlikely({
    phrases: ['教研', '实验室'],
    reportWords: ['备课'],
    confusables: ['研妍', '研岩'],
    costs: { 增加: 13, 增强: 14 },
  })
  expect(['教研', '备课', '增加', '增强', '实验室', '教学质量'].map((word) => words.isWord(word))).toEqual([
    true,
    true,
    true,
    false,
    true,
    false,
  ])
  expect(
    [
      ['研', '妍'],
      ['妍', '研'],
      ['研', '岩'],
      ['妍', '岩'],
      ['教', '研'],
    ].map(([one, other]) => words.areAlike(one!, other!)),
  ).toEqual([...[true, true, true, false, false]])
})

test('other words save where the text costs 12 bits less with them', () => {
  const { words } = unlikely({ phrases: ['教研'], costs: { 教: 12, 妍: 13, 眼: 12 } })
  expect([words.saves('教妍', [0, 2], '教研'), words.saves('教眼', [0, 2], '教研')]).toEqual([true, false])
})

test('a character is like all others of its groups, each once', () => {
  expect([...alikeCharacters(['研妍', '研岩妍'])]).toEqual([
    ['研', ['妍', '岩']],
    ['妍', ['研', '岩']],
    ['岩', ['研', '妍']],
  ])
})
