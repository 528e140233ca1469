/** What becomes likelier by one change, with words whose cost is known: 26 bits less what stands beside them. */
import type { Lexicon } from '@youju/model'
import { PairTable } from '@youju/read'
import { describe, expect, test } from 'vitest'
import { alikeCharacters } from '../src/rules/alike-characters.ts'
import { UnlikelyWords } from '../src/rules/unlikely-words.ts'

type Given = {
  phrases?: string[]
  reportWords?: string[]
  confusables?: string[]
  /** What words cost; characters that are not given cost 25. */
  costs?: Record<string, number>
}

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

describe('a character replaced by one alike', () => {
  const found = (text: string, given: Given): string[] => unlikely(given).found(text)
  const trained: Given = { phrases: ['教研'], confusables: ['研妍'] }
  const lesson: Given = { reportWords: ['备课'], confusables: ['课棵'] }
  const exam: Given = { reportWords: ['中考', '备课'], confusables: ['考拷', '备各'] }

  test('becomes a fixed word of 13 bits where at least 10 are saved', () => {
    expect(found('加强教妍。', { ...trained, costs: { 教: 11, 妍: 12 } })).toEqual(['教妍→教研'])
    expect(found('加强教妍。', { ...trained, costs: { 教: 11, 妍: 11 } })).toEqual([])
  })
  test('becomes an ordinary word of 16 bits where at least 12 are saved', () => {
    expect(found('加强备棵。', { ...lesson, costs: { 备: 14, 棵: 14 } })).toEqual(['备棵→备课'])
    expect(found('加强备棵。', { ...lesson, costs: { 备: 14, 棵: 13 } })).toEqual([])
  })
  test('with a character that stands beside anything only where 17 are saved', () => {
    expect(found('加强各课。', { ...exam, costs: { 各: 19, 课: 14 } })).toEqual(['各课→备课'])
    expect(found('加强各课。', { ...exam, costs: { 各: 18, 课: 14 } })).toEqual([])
    expect(found('加强中拷。', { ...exam, costs: { 中: 15, 拷: 18 } })).toEqual(['中拷→中考'])
    expect(found('加强中拷。', { ...exam, costs: { 中: 15, 拷: 17 } })).toEqual([])
  })
  test('becomes a common word, whatever it is about, or a pair within a longer one', () => {
    expect(found('经费憎加。', { confusables: ['增憎'], costs: { 增加: 13 } })).toEqual(['憎加→增加'])
    expect(found('经费憎加。', { confusables: ['增憎'], costs: { 增加: 14 } })).toEqual([])
    // Such a pair costs no less for being within a word; only the others around it do.
    const within: Given = { phrases: ['小教研室'], confusables: ['研妍'], costs: { 教: 20, 研: 5, 妍: 20 } }
    expect(found('加强教妍。', within)).toEqual(['教妍→教研'])
    const longer: Given = { confusables: ['研妍'], costs: { 小教研: 15, 教: 20, 研: 5, 妍: 20 } }
    expect(found('加强教妍。', longer)).toEqual(['教妍→教研'])
    expect(found('加强教妍。', { ...longer, costs: { ...longer.costs, 小教研: 16 } })).toEqual([])
  })
  test('the word that saves most is the one that was meant', () => {
    const given: Given = { phrases: ['教研', '教学'], confusables: ['研妍学'], costs: { 教: 20 } }
    expect(found('加强教妍。', { ...given, costs: { 教: 20, 教学: 5 } })).toEqual(['教妍→教学'])
    expect(found('加强教妍。', { ...given, costs: { 教: 20, 教研: 5 } })).toEqual(['教妍→教研'])
    const both: Given = { phrases: ['教研', '孝妍'], confusables: ['研妍', '教孝', '研学'], costs: { 教: 20 } }
    expect(found('加强孝研。', both)).toEqual(['孝研→教研'])
  })
  test('not where some word has these two side by side', () => {
    expect(found('加强教妍。', { ...trained, reportWords: ['宗教妍究班'] })).toEqual([])
  })
  test('not where two words meet, each with what stands beside it', () => {
    const costs = { 教: 11, 妍: 12, 青: 5, 会: 5, 青教: 25, 妍会: 25 }
    const given = { ...trained, costs }
    expect(found('青教妍会。', given)).toEqual([])
    expect(found('青教妍很。', given)).toEqual(['教妍→教研'])
    expect(found('很教妍会。', given)).toEqual(['教妍→教研'])
  })
  test('not behind a number, which has its own measure word', () => {
    for (const number of '0359三亿') expect(found(`${number}教妍`, trained)).toEqual([])
    expect(found('第教妍。', trained)).toEqual(['教妍→教研'])
  })
  test('not where the characters belong to words', () => {
    expect(found('妇女队伍', { phrases: ['女兵'], confusables: ['队兵'] })).toEqual([])
    expect(found('经费憎加了。', { confusables: ['增憎'], costs: { 增加: 6 } })).toEqual(['憎加→增加'])
  })
  test('not in other scripts', () => {
    expect(found('加强教x。教A', { phrases: ['教研', '研教'], confusables: ['研xA'] })).toEqual([])
    expect(found('x教', { phrases: ['教研', '研教'], confusables: ['研xA'] })).toEqual([])
  })
  test('at the beginning and the end of a text', () => {
    expect(found('教妍', trained)).toEqual(['教妍→教研'])
  })
  test('three times in a text it is a name or a term', () => {
    expect(found('教妍，教妍。', trained)).toEqual(['教妍→教研', '教妍→教研'])
    expect(found('教妍，教妍，教妍。', trained)).toEqual([])
  })
  test('words around it count, as far as a word reaches', () => {
    // 教研 saves 10 by itself; the phrase of four that stands there whole is cheaper still.
    const given: Given = { ...trained, costs: { 教: 11, 妍: 11, 教研工作: 1, 工: 5, 作: 5 } }
    expect(found('加强教妍工作。', given)).toEqual(['教妍→教研'])
    expect(found('加强教妍。', given)).toEqual([])
    const before: Given = { ...trained, costs: { 教: 11, 妍: 11, 加强教研: 1, 加: 5, 强: 5 } }
    expect(found('加强教妍。', before)).toEqual(['教妍→教研'])
  })
})

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
  const { found } = unlikely({ costs: { 精神: 6, 研究: 6, 发发: 6, 一一: 6 } })
  test('is one too many', () => {
    expect(found('精神精神')).toEqual(['精神精神→精神'])
    expect(found('落实精神精神。')).toEqual(['精神精神→精神'])
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
  const given: Given = { phrases: ['控辍保学'], costs: { 学校: 6 }, reportWords: ['自控'] }
  const { found } = unlikely(given)
  test('one of the first three', () => {
    expect(found('抓好辍保学，抓好控保学，抓好控辍学，抓好控辍保。')).toEqual([
      ...['辍保学→控辍保学', '控保学→控辍保学', '控辍学→控辍保学'],
    ])
  })
  test('not where what is left begins or ends another word', () => {
    expect(found('抓好控保学校工作，自控保学工作。')).toEqual([])
    const beside = unlikely({ phrases: ['控辍保学'], reportWords: ['学很', '很控'] }).found
    expect(beside('控保学很。很控保学。控保学和。')).toEqual(['控保学→控辍保学'])
  })
  test('not when what is left is a word', () => {
    expect(unlikely({ ...given, reportWords: ['控保学'] }).found('抓好控保学。')).toEqual([])
    expect(unlikely({ ...given, costs: { 控保学: 25 } }).found('抓好控保学。')).toEqual([])
  })
  test('where at least 9 bits are saved', () => {
    const costs = { 控: 6, 保: 6, 学: 10 }
    expect(unlikely({ ...given, costs }).found('抓好控保学。')).toEqual(['控保学→控辍保学'])
    expect(unlikely({ ...given, costs: { ...costs, 学: 9 } }).found('抓好控保学。')).toEqual([])
  })
  test('not when the character left over stands beside anything, or makes a noun of a word', () => {
    expect(unlikely({ phrases: ['从严治学'] }).found('坚持从治学。')).toEqual([])
    expect(unlikely({ phrases: ['教育质量'], costs: { 教育: 6 } }).found('提高教育量。')).toEqual([])
    expect(unlikely({ phrases: ['辅育质量'] }).found('提高辅育量。')).toEqual(['辅育量→辅育质量'])
    expect(unlikely({ phrases: ['量质保学'], costs: { 保学: 6 } }).found('提高量保学。提高质保学。')).toEqual([
      '质保学→量质保学',
    ])
  })
  test('not from words of other lengths, nor where the words do not part', () => {
    expect(unlikely({ phrases: ['控辍保'] }).found('控保，控辍')).toEqual([])
    expect(unlikely({ phrases: ['全面提高'] }).found('全面高中，面提高')).toEqual(['面提高→全面提高'])
  })
})

test('words of reports, and characters alike', () => {
  const { words } = unlikely({
    phrases: ['教研', '实验室'],
    reportWords: ['备课'],
    confusables: ['研妍', '研岩'],
    costs: { 增加: 13, 增强: 14 },
  })
  expect(['教研', '备课', '增加', '增强', '实验室'].map((word) => words.isWord(word))).toEqual([
    true,
    true,
    true,
    false,
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
