/** Slips of the pen with a handful of words: what each way of finding them takes for one, and what it leaves alone. */
import type { Lexicon } from '@youju/model'
import { describe, expect, test } from 'vitest'
import type { Checking, Finding } from '../src/rule.ts'
import { typo } from '../src/rules/typo.ts'

const words = {
  typos: [
    { wrong: '供献', right: '贡献' },
    { wrong: '实验事', right: '实验室' },
    { wrong: '两免一部', right: '两免一补' },
    { wrong: '辍保血', right: '辍保学' },
  ],
  phrases: [
    ...['控辍保学', '实验室', '落实到位', '因地制宜', '学前教育', '各司其职', '扎实推进', '扎实推近', '一次性'],
    ...['幼儿园', '教研', '一等奖'],
  ],
  reportWords: ['实训'],
  confusables: ['控空', '室实', '位卫', '进近', '学血', '次的', '司的', '增憎', '辍缀', '研妍', '奖讲浆'],
  wordFrequencies: [
    [2, 20, '增加经费'],
    [2, 18, '落实到位'],
    [1, 25, '的一'],
    [1, 16, '提供献血服务事实清楚责任到人各校年里把'],
  ],
} as unknown as Lexicon

/** Nothing is unlikely where every character costs nothing. */
const anythingGoes = {
  ...words,
  wordFrequencies: [[1, 26, [...new Set(JSON.stringify(words).replace(/[^\u4e00-\u9fff]/g, ''))].join('')]],
} as unknown as Lexicon

/** Each time with a lexicon of its own, so that nothing is remembered. */
const findings = (text: string, lexicon: Lexicon = words): Finding[] => [
  ...typo.check({ text, lexicon: { ...lexicon } } as Checking),
]
const found = (text: string, lexicon?: Lexicon): string[] =>
  findings(text, lexicon).map(({ in: place, expected }) => `${text.slice(...place!)}→${expected ?? ''}`)

type Row = [why: string, text: string, ...slips: string[]]

test.each<Row>([
  ['a known slip', '作出供献，落实两免一部。', '供献→贡献', '两免一部→两免一补'],
  ['a short one only where words part', '提供献血服务，实验事实清楚。'],
  ['a short one', '建设实验事，很好。', '实验事→实验室'],
  ['a long one wherever it stands', '按两免一部分类。', '两免一部→两免一补'],
  ['one beside the other', '两免一部两免一部', '两免一部→两免一补', '两免一部→两免一补'],
  ['of two in one place the first', '抓好控辍保血工作。', '控辍保血→控辍保学'],
  ['a character alike in a fixed word', '抓好空辍保学工作。', '空辍保学→控辍保学'],
  ['in any place of it', '抓好控缀保学，控辍保血工作。', '控缀保学→控辍保学', '控辍保血→控辍保学'],
  ['any that is alike', '荣获一等讲、一等浆。', '一等讲→一等奖', '一等浆→一等奖'],
  ['not in a word of two', '开展教妍活动。'],
  ['not when the other word is fixed too', '扎实推近平台建设。'],
  ['nor a function word in a short one', '这是一的性质。'],
  ['but in a longer one', '做到各的其职。', '各的其职→各司其职'],
  ['not when it begins the next word', '建设实验实训基地。'],
  ['when it begins none', '建设实验实，成绩很好。', '实验实→实验室'],
  ['any other character in an idiom', '坚持因地志宜。', '因地志宜→因地制宜'],
  ['not in what is said of several', '责任落实到人。'],
  ['no digit or letter', '坚持因地7宜，因地x宜。'],
  ['not in a word of three', '办好幼儿国。'],
  ['not in a kind of education', '发展学商教育。'],
  ['a place twice', '镇镇各校，全镇镇各一校，村村通、镇镇通，各县县', '镇镇→镇', '镇镇→镇', '县县→县'],
  ['not when it is said twice', '实现镇镇通公路，对对口帮扶。'],
  ['nor behind 一', '跑遍一镇镇，一镇。'],
  ['marks left over', '教学、科研、等，。', '、等→', '，。→'],
  ['截止 before a day', '截止2023年；截止 5月；截止日期', '截止→截至', '截止→截至'],
  ['截止 before what cannot be a day', '截止23年，截止123月'],
])('%s: %s', (_, text, ...slips) => expect(found(text, anythingGoes)).toEqual(slips))

test.each<Row>([
  ['a pair that is hardly likely', '经费憎加了。', '憎加→增加'],
  ['likelier words alike, in a phrase of several', '责任落实到卫。', '落实到卫→落实到位'],
  ['and no others', '责任落实到人。'],
  ['a function word twice', '我们的的工作。', '的的→的'],
])('what becomes likelier by one change: %s: %s', (_, text, ...slips) => expect(found(text)).toEqual(slips))

describe('papers are shortened at will in their numbers', () => {
  test.each<Row>([
    ['inside', '供献办〔2021〕19号'],
    ['each of several', '供献办〔2021〕19号、供献办〔2022〕8号，作出供献。', '供献→贡献'],
    ['between two', '海办发〔2021〕19号，作出供献，海办发〔2022〕8号，供献。', '供献→贡献', '供献→贡献'],
    ['right behind', '海办发〔2021〕19号两免一部', '两免一部→两免一补'],
    ['right before', '两免一部海海办海海办海海办海〔2021〕19号', '两免一部→两免一补'],
    ['with other brackets', '供献办（2021）19号，供献办[2021]第3号'],
    ['not without a year', '供献办〔21〕19号', '供献→贡献'],
  ])('%s: %s', (_, text, ...slips) => expect(found(text)).toEqual(slips))
})

describe('short quoted mottoes are made of single characters', () => {
  test.each<[text: string, ...slips: string[]]>([
    ['“憎加干劲”活动。'],
    ['“各校上半年里把经费憎加”活动。'],
    ['“憎加经费各校上半年里”活动。'],
    ['“各校上半年里都把经费憎加”活动。', '憎加→增加'],
    ['“憎加经费各校上半年里都把到”活动。', '憎加→增加'],
    ['“一”憎加“二”', '憎加→增加'],
    ['“一\n憎加”', '憎加→增加'],
    ['“憎加\n一”', '憎加→增加'],
    ['憎加”', '憎加→增加'],
    ['“憎加', '憎加→增加'],
  ])('%s', (text, ...slips) => expect(found(text)).toEqual(slips))
})

test.each<[text: string, finding: Finding]>([
  [
    '作出供献。',
    {
      ...{ in: [2, 4], expected: '贡献' },
      reason: { zh: '“供献”疑为“贡献”之误', en: '"供献" should probably be "贡献"' },
    },
  ],
  ['全镇镇。', { in: [1, 3], expected: '镇', reason: { zh: '“镇”重复', en: '"镇" is written twice' } }],
  ['语文、等。', { in: [2, 4], reason: { zh: '“、等”中标点多余', en: 'one punctuation mark too many in "、等"' } }],
  [
    '截止5月。',
    {
      ...{ in: [0, 2], expected: '截至' },
      reason: { zh: '“截止”疑为“截至”之误', en: '"截止" should probably be "截至"' },
    },
  ],
])('what is said of %s', (text, finding) => expect(findings(text)).toEqual([finding]))
