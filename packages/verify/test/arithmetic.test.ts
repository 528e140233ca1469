/** Each kind of relation, worked out and written out: what was computed, from which figures, and what it should say. */
import type { Relation } from '@youju/model'
import { readText } from '@youju/read'
import { describe, expect, test } from 'vitest'
import { lexicon } from '../../../packs/cn-county/src/lexicon.ts'
import { verifyText } from '../src/verify-text.ts'

/** The text’s figures related as given, by their order in it: [0, 1] → 2. */
function judge(text: string, kind: Relation['kind'], of: readonly number[], equals: number) {
  const { quantities } = readText(text, lexicon)
  const id = (index: number): string => quantities[index]?.id ?? 'nobody'
  const relation: Relation = { type: 'relation', kind, of: of.map(id), equals: id(equals), holds: true }
  return verifyText({ source: text, quantities, relations: [relation] }, { lexicon })
    .filter(({ rule }) => rule === 'arithmetic')
    .map(({ verdict, reason, expected, at, quantities: ids }) => ({
      ...{ verdict, says: reason.zh, inEnglish: reason.en, expected },
      ...{ marks: text.slice(...at), figures: ids.length },
    }))
}

type Case = [text: string, kind: Relation['kind'], of: number[], equals: number, computation: string]

const HOLDING: Case[] = [
  ['小学98所，初中28所，共126所。', 'sum', [0, 1], 2, '98所 + 28所 = 126所'],
  ['招生630人，比上年增加30人，增长5%。', 'growth', [0, 1], 2, '30人 ÷ (630人 - 30人) = 5%'],
  ['招生570人，比上年减少30人，下降5%。', 'growth', [0, 1], 2, '30人 ÷ (570人 + 30人) = 5%'],
  ['收入1200万元，支出1100万元，结余100万元。', 'difference', [0, 1], 2, '1200万元 - 1100万元 = 100万元'],
  ['32人，每人600元，共19200元。', 'product', [0, 1], 2, '32人 × 600元 = 19200元'],
  [
    '32人，每人600元；21人，每人800元，共36000元。',
    'sumproduct',
    [0, 1, 2, 3],
    4,
    '32人 × 600元 + 21人 × 800元 = 36000元',
  ],
  ['建有网站11所，公办学校13所，占84.6%。', 'ratio', [0, 1], 2, '11所 ÷ 13所 = 84.6%'],
  ['今年投入6.42亿元，去年投入5.98亿元，增长7.36%。', 'growth', [0, 1], 2, '(6.42亿元 - 5.98亿元) ÷ 5.98亿元 = 7.36%'],
  ['今年投入4.5亿元，去年投入5亿元，下降10%。', 'growth', [0, 1], 2, '(5亿元 - 4.5亿元) ÷ 5亿元 = 10%'],
  ['去年2400人，比去年增加69人，今年2469人。', 'change', [0, 1], 2, '2400人 + 69人 = 2469人'],
  ['去年2400人，比去年减少30人，今年2370人。', 'change', [0, 1], 2, '2400人 - 30人 = 2370人'],
]

describe('figures that come out', () => {
  test.each(HOLDING)('%s', (text, kind, of, equals, computation) => {
    expect(judge(text, kind, of, equals)).toEqual([
      {
        ...{ verdict: 'holds', says: `算得相符：${computation}`, inEnglish: `works out: ${computation}` },
        ...{ expected: undefined, marks: readText(text, lexicon).quantities[equals]!.text, figures: of.length + 1 },
      },
    ])
  })

  test('what rounding, 近 and 余 leave open is no mistake', () => {
    const text = '近7万人，每人1.9万元；4万余人，每人1.6万元，共20.35亿元。'
    expect(judge(text, 'sumproduct', [0, 1, 2, 3], 4).map(({ verdict }) => verdict)).toEqual(['holds'])
    expect(judge('占26.6%，占17.7%，占55.7%，合计100%。', 'sum', [0, 1, 2], 3).map(({ verdict }) => verdict)).toEqual([
      'holds',
    ])
  })

  test('what comes out by rounding only is shown beside what is printed', () => {
    const text = '资金16.8万元，其中企业8万元，个人5万元，利息2.8万元。'
    expect(judge(text, 'sum', [1, 2, 3], 0).map(({ says }) => says)).toEqual([
      '算得相符：8万元 + 5万元 + 2.8万元 = 15.8万元 ≈ 16.8万元',
    ])
  })

  test('a quotient may be cut off or rounded at its last digit, and no further', () => {
    const share = (words: string): string =>
      judge(`建有网站11所，公办学校13所，占${words}。`, 'ratio', [0, 1], 2)[0]!.verdict
    expect(['84.61%', '84.62%', '84.6%', '85%'].map(share)).toEqual(['holds', 'holds', 'holds', 'holds'])
    expect(['84.59%', '84.64%', '84.4%', '83%', '86%'].map(share)).toEqual(Array(5).fill('does not hold'))
  })
})

describe('figures that do not', () => {
  test.each([
    ['小学98所，初中28所，共127所。', 'sum', [0, 1], 2, '98所 + 28所 = 126所 ≠ 127所', '126所'],
    [
      '收入1200万元，支出1100万元，结余90万元。',
      'difference',
      [0, 1],
      2,
      '1200万元 - 1100万元 = 100万元 ≠ 90万元',
      '100万元',
    ],
    ['32人，每人600元，共19600元。', 'product', [0, 1], 2, '32人 × 600元 = 19200元 ≠ 19600元', '19200元'],
    [
      '32人，每人600元；21人，每人800元，共37000元。',
      ...(['sumproduct', [0, 1, 2, 3], 4, '32人 × 600元 + 21人 × 800元 = 36000元 ≠ 37000元', '36000元'] as const),
    ],
    ['建有网站11所，公办学校13所，占86.6%。', 'ratio', [0, 1], 2, '11所 ÷ 13所 = 84.6% ≠ 86.6%', '84.6%'],
    [
      '今年投入6.42亿元，去年投入5.98亿元，增长9.36%。',
      ...(['growth', [0, 1], 2, '(6.42亿元 - 5.98亿元) ÷ 5.98亿元 = 7.36% ≠ 9.36%', '7.36%'] as const),
    ],
    ['去年2400人，比去年增加69人，今年2496人。', 'change', [0, 1], 2, '2400人 + 69人 = 2469人 ≠ 2496人', '2469人'],
    ['去年2400人，比去年减少30人，今年2340人。', 'change', [0, 1], 2, '2400人 - 30人 = 2370人 ≠ 2340人', '2370人'],
  ] as const)('%s', (text, kind, of, equals, computation, expected) => {
    const [verdict, ...more] = judge(text, kind, of, equals)
    expect(more).toEqual([])
    expect(verdict).toMatchObject({
      ...{ verdict: 'does not hold', says: `算术不符：${computation}`, inEnglish: `does not work out: ${computation}` },
      ...{ expected, marks: text.slice(text.search(/\d/), text.lastIndexOf('。')), figures: of.length + 1 },
    })
  })

  test('a sum over two sentences is marked with its parts, a rate only in its own sentence', () => {
    expect(judge('全镇有学校14所。其中小学10所，初中3所。', 'sum', [1, 2], 0)[0]!.marks).toBe(
      '14所。其中小学10所，初中3所',
    )
    expect(judge('公办学校13所。建有网站11所，占86.6%。', 'ratio', [1, 0], 2)[0]!.marks).toBe('11所，占86.6%')
  })
})

test.each([
  // Rounded, rounded down, and cut off.
  ['教师50人，女教师12人，占24%。', 'holds'],
  ['教师57人，本科52人，占91%。', 'holds'],
  ['教师62人，本科57人，占91%。', 'holds'],
  ['教师62人，本科57人，占92%。', 'holds'],
  // Neither: it may be carelessly rounded, or wrong.
  ['教师57人，本科52人，占92%。', 'cannot be checked'],
  ['教师50人，女教师12人，占25%。', 'cannot be checked'],
  ['教师50人，女教师12人，占26%。', 'does not hold'],
] as const)('how a share is rounded: %s', (text, verdict) => {
  expect(judge(text, 'ratio', [1, 0], 2)).toMatchObject([{ verdict }])
})

test('a ratio that is off by its last digit alone cannot be checked', () => {
  const verdicts = (text: string) => judge(text, 'ratio', [0, 1], 2).map(({ verdict }) => verdict)
  expect(verdicts('教职工3人，学生45人，师生比1:15。')).toEqual(['holds'])
  expect(verdicts('教职工3人，学生45人，师生比1:16。')).toEqual(['cannot be checked'])
})

describe('figures that are related, where the words mean others', () => {
  const FILLER = '各校认真落实。'.repeat(25)
  const PAIRS: [meant: string, wrong: string, kind: Relation['kind'], of: number[], equals: number][] = [
    // Another figure near by in place of one of them.
    [
      '今年投入28.5万元，其中设备9.3万元，比上年的23.75万元增长20%。',
      '今年投入28.5万元，其中设备9.3万元，比上年的23.75万元增长30%。',
      'growth',
      [1, 2],
      3,
    ],
    [
      '教师28人，其中女教师18人，占在编25人的112%。',
      '教师28人，其中女教师18人，占在编25人的122%。',
      'ratio',
      [1, 2],
      3,
    ],
    // A mean is of its own paragraph; a share need not be.
    [
      '在校学生480人。导师30人，学员600人，师生比1:16。',
      '在校学生480人。\n导师30人，学员600人，师生比1:16。',
      'ratio',
      [1, 2],
      3,
    ],
    [
      '参检147所。\n合格121所，在册153所，占82.3%。',
      '参检147所。\n合格121所，在册153所，占83.3%。',
      'ratio',
      [1, 2],
      3,
    ],
    // What is left over is of a whole that may stand far before, and both may be others.
    [
      '招收118人，已报到103人，其中女生64人，尚有15人未到。',
      '招收118人，已报到103人，其中女生64人，尚有17人未到。',
      'difference',
      [1, 2],
      3,
    ],
    [
      `收缴经费1630万元。${FILLER}支出1548万元，其中慰问300万元，结余82万元。`,
      `收缴经费1630万元。${FILLER}支出1548万元，其中慰问300万元，结余92万元。`,
      'difference',
      [1, 2],
      3,
    ],
    [
      '附设班9人。一年级5人，二年级3人，共12人。',
      `附设班9人。${FILLER}一年级5人，二年级3人，共12人。`,
      'sum',
      [1, 2],
      3,
    ],
    // A step and its rate are told elsewhere, a rate of two amounts is not.
    ['招生602人，比上年增加63人，增长21.7%。', '招生602人，上年的人数是463人，增长21.7%。', 'growth', [0, 1], 2],
    // The total is of one of the products alone.
    [
      '大学生64人，每人3000元，合计19.2万元；中小学生256人，每人900元。',
      '大学生64人，每人3000元，合计29.2万元；中小学生256人，每人900元。',
      'sumproduct',
      [0, 1, 3, 4],
      2,
    ],
    [
      '中小学生256人，每人900元；大学生64人，每人3000元，合计19.2万元。',
      '中小学生256人，每人900元；大学生64人，每人3000元，合计576000万元。',
      'sumproduct',
      [0, 1, 2, 3],
      4,
    ],
    // Those asked are counted by their papers.
    [
      '收回问卷1216份，其中1128人表示喜欢；973人教过弟弟妹妹，占80.0%。',
      '收到来信1216件，其中1128人表示喜欢；973人教过弟弟妹妹，占80.0%。',
      'ratio',
      [2, 1],
      3,
    ],
    // All but those, where it is called a rate, of a whole of the same kind.
    [
      '评估儿童638名，暂缓入学17人，在籍800人，入学率97.3%。',
      '评估儿童638名，暂缓入学17人，在籍800人，占97.3%。',
      'ratio',
      [1, 2],
      3,
    ],
    [
      '评估儿童638名，暂缓入学17人，在籍800人，入学率为97.3%。',
      '评估活动638次，暂缓入学17人，在籍800人，入学率为97.3%。',
      'ratio',
      [1, 2],
      3,
    ],
    // The parts of a figure behind, where a sentence ends between.
    [
      '带200元够不够？三样分别是54元、24元和90元，一共168元。',
      '三样共200元，分别是54元、24元和90元，一共168元。',
      'sum',
      [1, 2, 3],
      0,
    ],
  ]
  test.each(PAIRS)('%s', (meant, wrong, kind, of, equals) => {
    expect(judge(meant, kind, of, equals)).toEqual([])
    expect(judge(wrong, kind, of, equals).map(({ verdict }) => verdict)).toEqual(['does not hold'])
  })
})

test('a relation to a figure that nobody stated is left alone', () => {
  expect(judge('小学98所，初中28所。', 'sum', [0, 1], 7)).toEqual([])
  expect(judge('小学98所，初中28所。', 'sum', [0, 9], 1)).toEqual([])
  expect(judge('小学98所，初中28所。', 'sum', [0], 1)).toEqual([])
})
