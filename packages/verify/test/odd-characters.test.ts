/** One odd character among words whose cost is known: 26 bits less what stands beside them. */
import type { Lexicon } from '@youju/model'
import { describe, expect, test } from 'vitest'
import { OddCharacters } from '../src/rules/typo/odd-characters.ts'
import { Words } from '../src/words.ts'

type Given = Partial<
  Pick<Lexicon, 'reportWords' | 'shorthand' | 'neighbours' | 'surnames' | 'homophones' | 'confusables'>
> & {
  costs?: Record<string, number>
}

/** Characters that are not given cost 15 bits. */
function found(text: string, { costs = {}, ...given }: Given = {}): string[] {
  const characters = [...new Set(text.replace(/[^\u4e00-\u9fff]/g, ''))]
  const all = { ...Object.fromEntries(characters.map((one) => [one, 15])), ...costs }
  const wordFrequencies = Object.entries(all).map(([word, cost]) => [word.length, 26 - cost, word])
  const defaults = { phrases: [], reportWords: [], confusables: ['现观的校', '意忆'] }
  const lexicon = { ...defaults, wordFrequencies, ...given } as unknown as Lexicon
  return [...new OddCharacters(new Words(lexicon), lexicon).findAll(text)].map(
    ({ at, right }) => `${text.slice(...at)}→${right}`,
  )
}

/** The most bits that a word may cost so that it is taken for what was meant. */
function dearest(text: string, given: Given = {}, right = '兑现'): number {
  for (let cost = 16; cost > -30; cost--)
    if (found(text, { ...given, costs: { ...given.costs, [right]: cost } }).length > 0) return cost
  return Number.NEGATIVE_INFINITY
}

describe('a character that joins neither neighbour', () => {
  test('is told where enough bits are saved, for one alike only', () => {
    const enough = dearest('已全部兑观，')
    expect(enough).toBe(10)
    expect(found('已全部兑观，', { costs: { 兑现: enough } })).toEqual(['兑观→兑现'])
    expect(found('已全部兑砖，', { costs: { 兑现: 1 } })).toEqual([])
  })
  test('first or second of its word', () => {
    expect(found('已忆志，', { costs: { 意志: 8 } })).toEqual(['忆志→意志'])
    expect(found('已志忆，', { costs: { 志意: 8 } })).toEqual(['志忆→志意'])
  })
  test('a piece into which a character fell may have been any', () => {
    expect(found('已全部兑宀，', { costs: { 兑现: 10 } })).toEqual(['兑宀→兑现'])
    expect(found('已全部兑宀，', { costs: { 兑现: 11 } })).toEqual([])
  })
  test('that everybody uses beside its neighbour is right', () => {
    expect(found('已全部兑观，', { costs: { 兑现: 1, 兑观: 16 } })).toEqual([])
    expect(found('已全部兑观光，', { costs: { 兑现: 1, 观光: 16 } })).toEqual([])
    expect(found('已全部兑观，', { costs: { 兑现: 1 }, shorthand: ['兑观'] })).toEqual([])
  })
  test('of several words the likeliest, of several places the surest', () => {
    expect(found('已全部兑观，', { confusables: ['现观校'], costs: { 兑现: 6, 兑校: 5 } })).toEqual(['兑观→兑校'])
    expect(found('已兑观志，', { confusables: ['现观', '观意'], costs: { 兑现: 5, 意志: 6 } })).toEqual(['兑观→兑现'])
    expect(found('已兑观志，', { confusables: ['现观', '观意'], costs: { 兑现: 6, 意志: 5 } })).toEqual(['观志→意志'])
    const besides = { confusables: ['现观', '志枝'] }
    expect(found('已兑观志，', { ...besides, costs: { 兑现: 3, 观枝: 8 } })).toEqual(['兑观→兑现'])
    expect(found('已兑观志，', { ...besides, costs: { 兑现: 8, 观枝: 3 } })).toEqual(['观志→观枝'])
    expect(found('已兑观枝志，', { ...besides, costs: { 兑现: 5, 志志: 5 } })).toEqual(['兑观→兑现', '枝志→志志'])
    expect(found('已兑观，兑观。', { costs: { 兑现: 3 }, confusables: ['现观'] })).toEqual(['兑观→兑现', '兑观→兑现'])
  })
})

test.each<[why: string, bits: number, text: string, given: Given, than: string, right?: string]>([
  ['reports speak of the word', 5, '已全部兑观，', { reportWords: ['兑现'] }, '已全部兑观，'],
  ['the two sound the same', 4, '已全部兑观，', { homophones: ['现观'] }, '已全部兑观，'],
  ['two others do', 0, '已全部兑观，', { homophones: ['校观'] }, '已全部兑观，'],
  ['joined to the one before in some word', -2, '已全部兑观，', { shorthand: ['兑观光'] }, '已全部兑观，'],
  ['joined to the next', -3, '已全部兑观好，', { shorthand: ['光观好'] }, '已全部兑观好，'],
  ['it stands beside anything', -4, '已全部兑的，', {}, '已全部兑观，'],
  ['it is a kind of office', -2, '已全部兑校，', {}, '已全部兑观，'],
  [
    'it is rare: five bits that are saved, less one and a half',
    3,
    '已全部兑观，',
    { costs: { 观: 20 } },
    '已全部兑观，',
  ],
  ['it stands once more, six before', -5, '观光已全部兑观，', {}, '好光已全部兑观，'],
  ['it stands once more, six behind', -5, '已全部兑观，好光重上观', {}, '已全部兑观，好光重上兑'],
  ['seven behind is too far', 0, '已全部兑观，好光重上下观', {}, '已全部兑观，好光重上下兑'],
  ['what stands beside it does, two before', -3, '已兑部兑观，', {}, '已全部兑观，'],
  ['what stands beside it does, three before', 0, '兑全部兑观，', {}, '已全部兑观，'],
  [
    'reports have had it before what stands behind',
    6,
    '已全部兑观收入，',
    { neighbours: ['兑现收入'] },
    '已全部兑观收入，',
  ],
  ['and behind what stands before', 6, '已全部兑观，', { neighbours: ['全部兑现'] }, '已全部兑观，'],
  [
    'but not where it has had what stands there, too',
    0,
    '已全部兑观收入，',
    { neighbours: ['兑现收入', '兑观收入'] },
    '已全部兑观收入，',
  ],
  ['but not the other way round', 0, '已全部兑观，', { neighbours: ['兑现全部'] }, '已全部兑观，'],
  ['it is counted', -4, '已全部兑观18个，', {}, '已全部兑观好，'],
  ['no word follows', 1, '已全部兑观，', {}, '已全部兑观好，'],
  ['a name', -5, '由张兑观，', { surnames: '张' }, '由张兑观，'],
  ['quoted as what it is', 0, '全部“兑观”，', {}, '全部（兑观），'],
  ['no motto is that long', 0, '“全部兑观上年末已重好光一二三四五”，', {}, '（全部兑观上年末已重好光一二三四五），'],
])('%s: %i', (_, bits, text, given, than, right) => {
  expect(dearest(text, given, right) - dearest(than, {}, right)).toBe(bits)
})

test('what stands beside it stands beside anything: two bits less', () => {
  expect(dearest('已全部在观，', {}, '在校')).toBe(dearest('已全部兑观，') - 2)
})

test.each<[text: string, isTold: boolean]>([
  ['“全部兑观好”，', false],
  ['“全部兑观”，', false],
  ['“兑观好”，', false],
  ['“兑观”，', true],
  ['“好”全部兑观“好”，', true],
  ['“好\n兑观好”，', true],
  ['“好兑观\n好”，', true],
  ['“一二三四五六七八九兑观”，', false],
  ['“一二三四五六七八九十兑观”，', true],
  ['“好兑观一二三四五六七八九十”，', false],
  ['“好兑观一二三四五六七八九十百”，', true],
])('whoever coins a short motto plays with sounds: %s', (text, isTold) => {
  expect(found(text, { costs: { 兑现: 1 } })).toEqual(isTold ? ['兑观→兑现'] : [])
})

test('what is done each time is made on the spot', () => {
  const given = { confusables: ['季际'], costs: { 审际: 1 } }
  for (const text of ['实行审季查，', '实行月重审季查，']) expect(found(text, given)).not.toEqual([])
  for (const text of ['实行月审季查，', '实行审季查年，']) expect(found(text, given)).toEqual([])
  const swapped = { costs: { 季审: 1 } }
  expect(found('实行审季查，', swapped)).toEqual(['审季→季审'])
  for (const text of ['实行月审季查，', '实行审季查年，']) expect(found(text, swapped)).toEqual([])
})

describe('in words of three', () => {
  test.each([
    ['志老化，', '志'],
    ['老志化，', '志'],
    ['老化志，', '志'],
  ])('in any place: %s', (text) => {
    const right = text.slice(0, 3).replace('志', '意')
    expect(found(`已${text}`, { confusables: ['意志'], costs: { [right]: 15 } })).toEqual([
      `${text.slice(0, 3)}→${right}`,
    ])
    expect(found(`已${text}`, { confusables: ['意忆'], costs: { [right]: 15 } })).toEqual([])
    expect(found(`已${text}`, { confusables: ['意志'], costs: { [right]: 21 } })).toEqual([])
  })
})

describe('two characters that changed places', () => {
  test('where both join nothing and are a word the other way round', () => {
    expect(dearest('增长志意，', { costs: { 增长: 12 } }, '意志')).toBe(14)
    expect(dearest('增长志意，', { costs: { 增长: 12, 志: 20, 意: 20 } }, '意志')).toBe(16)
    expect(found('增长志意，', { costs: { 增长: 12, 志: 22, 意: 22, 意志: 20 } })).toEqual([])
  })
  test('not where the first belongs to the word before it, the second to the next, or the two are in some word', () => {
    const costs = { 意志: 5 }
    expect(found('增长志意，', { costs })).toEqual(['志意→意志'])
    for (const word of ['光长志', '光志意']) expect(found('增长志意，', { costs, shorthand: [word] })).toEqual([])
    expect(found('增长志意好，', { costs, shorthand: ['意好光'] })).toEqual([])
  })
  test('where each is a word with what stands beside it', () => {
    const costs = { 社会: 11, 效益: 14, 社: 16, 会: 12, 效: 16, 益: 17 }
    expect(found('良好的社效会益。', { costs })).toEqual(['效会→会效'])
  })
})
