import type { Language, Quantity } from '@youju/model'
import { describe, expect, test } from 'vitest'
import { kindLabel, marksOf, reasonLine, summaryLine } from '../../src/outputs/outcome.ts'
import { plainLine, toLines } from '../../src/outputs/to-lines.ts'
import type { Verdict } from '../../src/verdict.ts'
import { outcomeOf, verdictOn } from './outcome-of.ts'

const figureAs = (id: string, text: string): Quantity => ({
  ...{ type: 'quantity', id, text, at: [0, 0], value: 0, unit: '', kind: 'count', bound: '=' },
  ...{ subject: '', indicator: 'other', flow: 'stock' },
})

const TEXT =
  '一、基本情况\n全镇有小学九十八所，在校学生五千人，各校认真抓好空辍保学工作，确保不让一个孩子因为家庭困难失学。\n二、其他'

describe('lines for a terminal', () => {
  test('say what each piece of them is, for the command line to colour', () => {
    const slip = verdictOn(TEXT, '空辍保学', { expected: '控辍保学' })
    const habit = verdictOn(TEXT, '其他', { advice: true })
    expect(toLines(outcomeOf(TEXT, [slip, habit]), 'zh')).toEqual([
      [
        { text: '1  ', as: 'number' },
        { text: '错字  ', as: 'kind' },
        { text: '…十八所，在校学生五千人，各校认真抓好', as: 'context' },
        { text: '空辍保学', as: 'mark' },
        { text: '工作，确保不让一个孩子因为家…', as: 'context' },
      ],
      [{ text: '   “空辍保学”有误', as: 'reason' }],
      [{ text: '   应为：控辍保学', as: 'expected' }],
      [
        { text: '2  ', as: 'number' },
        { text: '写法  ', as: 'advice' },
        { text: '二、', as: 'context' },
        { text: '其他', as: 'mark' },
        { text: '', as: 'context' },
      ],
      [{ text: '   “其他”有误', as: 'reason' }],
      [{ text: '数字 9 处，可核对 0 处：相符 0 处，不符 0 处。共有问题 1 处，写法建议 1 处。', as: 'summary' }],
    ])
  })

  test('in English, with what no figure of the ledgers bears out', () => {
    const open = verdictOn(TEXT, '五千人', {
      ...{ verdict: 'cannot be checked', unborne: true, reason: { zh: '没有一个数相符', en: 'none bears it out' } },
    })
    const outcome = outcomeOf(TEXT, [verdictOn(TEXT, '基本'), open])
    expect(toLines(outcome, 'en').map(plainLine)).toEqual([
      '1  typo  一、【基本】情况',
      '   "基本" is wrong',
      '   ？ 全镇有小学九十八所，在校学生【五千人】，各校认真抓好空辍保学工作，…  none bears it out',
      '9 figures, 0 could be checked: 0 hold, 0 do not. Defects: 1, advice: 0. Borne out by no figure of the ledgers: 1; look at these yourself.',
    ])
    expect(toLines(outcome, 'en')[2]!.map(({ as }) => as)).toEqual(['advice', 'context', 'mark', 'context', 'reason'])
    expect(plainLine(toLines(outcome, 'zh').at(-1)!)).toMatch(
      /写法建议 0 处。另有 1 处，台账中没有相符的数，请人工核对。$/,
    )
  })

  test('say what a figure should be as surely as that is known', () => {
    const lineOf = (given: Partial<Verdict>, language: Language = 'zh') => {
      const outcome = outcomeOf(TEXT, [verdictOn(TEXT, '全镇', { expected: '126所', ...given })])
      const reading = { ...outcome.reading, quantities: [figureAs('q1', '98所'), figureAs('q2', '127所')] }
      return plainLine(toLines({ ...outcome, reading }, language)[2]!).trim()
    }
    expect(lineOf({ quantities: ['q1', 'q2'] })).toBe('若其余无误，127所 应为：126所')
    expect(lineOf({ quantities: ['q1', 'q2'] }, 'en')).toBe('if the other figures are right, 127所 should be: 126所')
    expect(lineOf({ quantities: ['q2'] })).toBe('应为：126所')
    expect(lineOf({ quantities: ['q1', 'q2'], figure: 'schools@1/2023' })).toBe('应为：126所')
    expect(lineOf({ quantities: ['q2'] }, 'en')).toBe('should be: 126所')
  })

  test('a slip is told once, with every reason, and where the figures are that it takes from elsewhere', () => {
    const text = '在校学生586人。\n二、成绩\n学校认真总结经验，狠抓教育教学质量，今年录取102人，录取率174%。'
    const figures = ['586人', '102人', '174%']
    const quantities = figures.map((words): Quantity => {
      const from = text.indexOf(words)
      return { ...figureAs(words, words), at: [from, from + words.length] }
    })
    const verdicts = [
      verdictOn(text, '174%', { kind: 'implausible', quantities: ['174%'], reason: { zh: '超过100%', en: 'above' } }),
      verdictOn(text, '174%', {
        ...{ rule: 'named-rate', kind: 'arithmetic', quantities: ['102人', '586人', '174%'], expected: '17.4%' },
        reason: { zh: '算术不符：102人 ÷ 586人 = 17.4%', en: '102人 ÷ 586人 = 17.4%' },
      }),
    ]
    const outcome = outcomeOf(text, verdicts)
    const said = (language: Language) =>
      toLines({ ...outcome, reading: { ...outcome.reading, quantities } }, language).map(plainLine)
    expect(said('zh').slice(0, -1)).toEqual([
      '1  不合常理  …育教学质量，今年录取102人，录取率【174%】。',
      '   超过100%',
      '   算术不符：102人 ÷ 586人 = 17.4%',
      '   见前文“在校学生586人”',
      '   应为：17.4%',
    ])
    expect(said('en').slice(3, -1)).toEqual(['   see "在校学生586人" above', '   should be: 17.4%'])
  })

  test('what is in the reason already is not said again', () => {
    const slip = verdictOn(TEXT, '基本', { expected: '根本', reason: { zh: '疑为“根本”之误', en: 'should be "根本"' } })
    expect(toLines(outcomeOf(TEXT, [slip]), 'zh')).toHaveLength(3)
  })

  test('a long mark is shown in short', () => {
    const long = '甲'.repeat(40) + '乙'.repeat(40)
    expect(plainLine(toLines(outcomeOf(long, [verdictOn(long, long)]), 'zh')[0]!)).toBe(
      `1  错字  【${'甲'.repeat(30)}……${'乙'.repeat(30)}】`,
    )
  })

  test('keep to one line each, and their numbers to one column', () => {
    const many = Array.from({ length: 10 }, (_, at) => verdictOn(TEXT, '', { at: [at, at + 1] }))
    const [first, , , , , , last] = toLines(outcomeOf(TEXT, [verdictOn(TEXT, '情况 \n 全镇'), ...many]), 'zh').map(
      plainLine,
    )
    expect(first).toMatch(/^ 1 {2}/)
    expect(last).toMatch(/^ 4 {2}/)
    const broken = '基本情况 \n  全镇有小学'
    expect(plainLine(toLines(outcomeOf(broken, [verdictOn(broken, '情况 \n  全镇')]), 'zh')[0]!)).toBe(
      '1  错字  基本【情况 全镇】有小学',
    )
  })

  test('more than two of the same mark are told once, with the numbers of the others', () => {
    const masked = '20xx年招生，20xx年培训，20xx年督导，控掇保学'
    const at = (from: number) =>
      verdictOn(masked, '', { at: [from, from + 4], kind: 'placeholder', reason: { zh: '未填', en: 'left open' } })
    const said = (verdicts: readonly Verdict[], language: Language) =>
      toLines(outcomeOf(masked, verdicts), language).slice(0, -1).map(plainLine)
    const verdicts = [at(0), at(8), at(16), verdictOn(masked, '控掇')]
    expect(said(verdicts, 'zh')).toEqual([
      '1  未填  【20xx】年招生，20xx年培训，20…',
      '   未填（同样的还有 2 处：2、3）',
      '4  错字  …生，20xx年培训，20xx年督导，【控掇】保学',
      '   “控掇”有误',
    ])
    expect(said(verdicts, 'en')[1]).toBe('   left open (the same in 2 more places: 2, 3)')
    expect(said([at(0), at(8)], 'zh')).toHaveLength(4)
  })

  test('the words before and behind a mark stop at its paragraph', () => {
    const text = '甲\n乙丙丁\n戊'
    expect(plainLine(toLines(outcomeOf(text, [verdictOn(text, '丙')]), 'zh')[0]!)).toBe('1  错字  乙【丙】丁')
  })
})

describe('marks', () => {
  const at = (from: number, to: number, zh = '甲', kind: 'typo' | 'noise' = 'typo') =>
    verdictOn(TEXT, '', { at: [from, to], kind, reason: { zh, en: zh } })

  test('stand in order of place, one for one reason at one place', () => {
    const verdicts = [
      at(5, 9),
      at(2, 4),
      at(5, 7),
      at(5, 9),
      at(5, 9, '乙'),
      at(5, 9, '甲', 'noise'),
      { ...at(1, 2), verdict: 'holds' as const },
    ]
    expect(
      marksOf(outcomeOf(TEXT, verdicts)).map(({ at: place, kind, reason, number }) => [
        number,
        ...place,
        kind,
        reason.zh,
      ]),
    ).toEqual([
      [1, 2, 4, 'typo', '甲'],
      [2, 5, 7, 'typo', '甲'],
      [3, 5, 9, 'typo', '甲'],
      [4, 5, 9, 'typo', '乙'],
      [5, 5, 9, 'noise', '甲'],
    ])
  })

  test('have a name for each kind, in both languages', () => {
    const kinds = [
      'arithmetic',
      'conflict',
      'implausible',
      'placeholder',
      'foreign-place',
      'typo',
      'noise',
      'numbering',
    ] as const
    expect(kinds.map((kind) => kindLabel({ kind }, 'zh'))).toEqual([
      '算术',
      '矛盾',
      '不合常理',
      '未填',
      '外地地名',
      '错字',
      '混入',
      '序号',
    ])
    expect(kindLabel({ kind: 'typo', advice: true }, 'en')).toBe('advice')
  })
})

test('the reason does not begin with the kind that stands before it', () => {
  const verdict = verdictOn(TEXT, '全镇', {
    kind: 'arithmetic',
    reason: { zh: '算术不符：1 + 1 = 2', en: 'arithmetic' },
  })
  expect(reasonLine(verdict, 'zh')).toBe('不符：1 + 1 = 2')
  expect(reasonLine(verdict, 'en')).toBe('arithmetic')
  expect(reasonLine({ ...verdict, kind: 'typo' }, 'zh')).toBe('算术不符：1 + 1 = 2')
})

test('the summary counts what was checked and what was found', () => {
  const summary = { figures: 61, checkable: 40, holds: 38, doesNotHold: 2, unborne: 0, defects: 5, advice: 1 }
  expect(summaryLine(summary, 'zh')).toBe(
    '数字 61 处，可核对 40 处：相符 38 处，不符 2 处（含牵涉其中的）。共有问题 5 处，写法建议 1 处。',
  )
  expect(summaryLine(summary, 'en')).toBe(
    '61 figures, 40 could be checked: 38 hold, 2 do not, or belong to a computation that does not. Defects: 5, advice: 1.',
  )
})

test('the summary says how much was held against last year’s report, also when nothing was, and which period the ledgers know nothing of', () => {
  const summary = { figures: 6, checkable: 1, holds: 1, doesNotHold: 0, unborne: 0, defects: 0, advice: 0 }
  expect(summaryLine({ ...summary, againstLastYear: 0 }, 'zh')).toBe(
    '数字 6 处，可核对 1 处：相符 1 处，不符 0 处。与上年报告对照 0 处。共有问题 0 处，写法建议 0 处。',
  )
  expect(summaryLine({ ...summary, againstLastYear: 3 }, 'en')).toBe(
    '6 figures, 1 could be checked: 1 holds, 0 do not. 3 compared with last year’s report. Defects: 0, advice: 0.',
  )
  const nothingOf = { zh: '1999年', en: '1999' }
  expect(summaryLine({ ...summary, nothingOf }, 'zh')).toMatch(/写法建议 0 处。台账中没有1999年的数。$/)
  expect(summaryLine({ ...summary, nothingOf }, 'en')).toMatch(/advice: 0\. The ledgers hold no figures of 1999\.$/)
})

test('the summary says how many figures stand in tables, and whether they could be held against totals', () => {
  const summary = { figures: 1, checkable: 1, holds: 1, doesNotHold: 0, unborne: 0, defects: 0, advice: 0 }
  const said = (checked: number, language: Language) =>
    summaryLine({ ...summary, inTables: { figures: 12, checked } }, language)
  expect(said(9, 'zh')).toContain('不符 0 处。表格中另有数字 12 处，按合计核对过 9 处。共有')
  expect(said(0, 'zh')).toContain('表格中另有数字 12 处，未核对。')
  expect(said(9, 'en')).toBe(
    '1 figure, 1 could be checked: 1 holds, 0 do not. 12 more in tables, 9 held against totals. Defects: 0, advice: 0.',
  )
  expect(said(0, 'en')).toContain('12 more in tables, not checked.')
})
