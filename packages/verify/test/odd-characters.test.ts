/** One odd character among words whose cost is known: 26 bits less what stands beside them. */
import type { Lexicon } from '@youju/model'
import { describe, expect, test } from 'vitest'
import { alikeCharacters } from '../src/rules/typo/alike-characters.ts'
import { OddCharacters } from '../src/rules/typo/odd-characters.ts'
import { Words } from '../src/words.ts'

const ORDINARY = '已全部兑观现，有了砖转好的明显隐串患充宝实校园重成绩轻'
type Given = { costs?: Record<string, number>; phrases?: string[]; reportWords?: string[]; rareWords?: string[] }
function found(text: string, { costs = {}, phrases = [], reportWords = [], rareWords = [] }: Given = {}): string[] {
  const all = { ...Object.fromEntries([...ORDINARY].map((one) => [one, 15])), ...costs }
  const wordFrequencies = Object.entries(all).map(([word, cost]) => [word.length, 26 - cost, word])
  const confusables = ['现观', '转砖', '意忆']
  const lexicon = { phrases, reportWords, rareWords, confusables, wordFrequencies } as unknown as Lexicon
  const odd = new OddCharacters(new Words(lexicon), alikeCharacters(confusables), lexicon)
  return [...odd.findAll(text)].map(({ at, right }) => `${text.slice(...at)}→${right}`)
}

describe('a character that joins neither neighbour', () => {
  test('is mistaken where a word alike saves 14 bits, 16 when reports hardly use it, or 9 when it is a common one', () => {
    expect(found('已全部兑观，', { reportWords: ['兑现'], costs: { 观: 14 } })).toEqual([])
    expect(found('已全部兑观，', { reportWords: ['兑现'], costs: { 观: 15 } })).toEqual(['兑观→兑现'])
    expect(found('已全部兑观，', { costs: { 兑现: 14 } })).toEqual(['兑观→兑现'])
    expect(found('已全部兑观，', { costs: { 兑现: 15 } })).toEqual([])
    expect(found('已全部兑观，', { phrases: ['兑现'], costs: { 观: 7 } })).toEqual(['兑观→兑现'])
  })
  test('is right where some word has it beside its neighbour', () => {
    expect(found('已全部兑观，', { costs: { 兑现: 15, 部兑观: 25 } })).toEqual([])
  })
  test('a word that nobody takes for it was not meant, however rare the character', () => {
    expect(found('充宝了', { phrases: ['充实'], costs: { 充: 18, 宝: 18 } })).toEqual([])
    expect(found('充酏了', { phrases: ['充实'] })).toEqual([])
  })
  test('a piece of a character, or the neighbour once more, is no character of its own', () => {
    expect(found('充宀了', { phrases: ['充实'] })).toEqual(['充宀→充实'])
    expect(found('充充了', { phrases: ['充实'], costs: { 充: 20 } })).toEqual(['充充→充实'])
    expect(found('充充了', { phrases: ['充实'], costs: { 充: 12 } })).toEqual([])
  })
  test('a rare word stands for itself, unless the other one is alike and much likelier', () => {
    expect(found('充宝了', { phrases: ['充实'], rareWords: ['充宝'], costs: { 充: 17, 宝: 17 } })).toEqual([])
    expect(found('明显好砖，', { rareWords: ['好砖'], costs: { 好转: 13 } })).toEqual(['好砖→好转'])
    expect(found('明显好砖，', { rareWords: ['好砖'], costs: { 好转: 14 } })).toEqual([])
  })
  test('whose neighbour belongs to a word is held by it', () => {
    expect(found('全部兑观，', { costs: { 兑现: 17, 部兑: 12 } })).toEqual([])
  })
  test('a word said again beside another one is made on the spot', () => {
    expect(found('重成绩重好砖，', { costs: { 好转: 10 } })).toEqual(['好砖→好转'])
    expect(found('索证索观，', { costs: { 索现: 10 } })).toEqual([])
  })
})

describe('two characters that changed places', () => {
  test('where both join nothing and are a word the other way round', () => {
    expect(found('增长志意，', { costs: { 意志: 16, 志: 15, 意: 15, 增长: 12 } })).toEqual(['志意→意志'])
    expect(found('增长志意，', { costs: { 意志: 19, 志: 12, 意: 12, 增长: 12 } })).toEqual([])
  })
  test('where each is a word with what stands beside it', () => {
    const costs = { 社会: 11, 效益: 14, 社: 16, 会: 12, 效: 16, 益: 17 }
    expect(found('良好的社效会益。', { costs })).toEqual(['效会→会效'])
  })
})
