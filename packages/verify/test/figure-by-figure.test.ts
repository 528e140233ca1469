/** One figure at a time against the ledgers: what is said of it, in both languages, and what it should say. */
import { type Figure, figureId, type Quantity, type QuantityKind, type Report, type Run } from '@youju/model'
import type { SourceText } from '@youju/read'
import { describe, expect, test } from 'vitest'
import type { Verdict } from '../src/verdict.ts'
import { type FigureContext, type KnownFigure, verifyFigures } from '../src/verify-figures.ts'
import { figure, key, plainQuantities, reportOf, run, text } from './docx-report.ts'

const pupils = figure(key('enrolment'), 9337, 'count', '人')
const schools = figure(key('schools'), 13, 'count', '所')
const teachers = figure(key('teachers'), 560, 'count', '人')

/** The document that these runs make, its figures marked with their identity; without runs of figures, plain text. */
function documentOf(...runs: Run[]): SourceText {
  const figures: { id: string; at: [number, number] }[] = []
  let words = ''
  for (const one of runs) {
    const from = words.length
    words += one.is === 'text' ? one.text : one.words
    if (one.is === 'figure') figures.push({ id: one.id, at: [from, words.length] })
  }
  return { name: 'report.docx', kind: 'docx', text: words, paragraphs: [], figures, declared: [] }
}

function verify(
  source: SourceText,
  held: readonly Figure[],
  context: FigureContext = {},
  quantities = plainQuantities(source.text),
): Verdict[] {
  const byId = new Map(held.map((one) => [figureId(one), one]))
  const reading = { source: source.text, quantities, relations: [] }
  return verifyFigures(source, reading, (of) => byId.get(figureId(of)), context)
}
const brief = (source: SourceText, verdicts: readonly Verdict[]): string[] =>
  verdicts.map(({ verdict, at }) => `${source.text.slice(...at)} ${verdict}`)

const HOLDS = 'holds'
const WRONG = 'does not hold'

describe('what is said of a figure', () => {
  const change = (value: number, kind: QuantityKind = 'count', unit = '人') =>
    figure(key('enrolment', { of: 'change' }), value, kind, unit)
  const growth = (value: number) => figure(key('enrolment', { of: 'growth' }), value, 'share', '')
  const share = (value: number) => figure(key('website-rate'), value, 'share', '')
  const points = (value: number) => figure(key('retention', { of: 'change' }), value, 'points', '')
  const money = (value: number) => figure(key('spending'), value, 'money', '元')

  test.each<[words: string, held: Figure, verdict: string, zh: string, en: string, expected?: string]>([
    ['9337人', pupils, HOLDS, '“9337人”相符：台账为 9337人', '"9337人" holds: the ledgers say 9337人'],
    ['9338人', pupils, WRONG, '“9338人”不符；台账为 9337人', '"9338人" differs; the ledgers say 9337人', '9337人'],
    [
      '9337元',
      pupils,
      WRONG,
      '“9337元”单位不符；台账为 9337人',
      '"9337元" has another unit; the ledgers say 9337人',
      '9337元',
    ],
    [
      ...(['9337人和13所', pupils, WRONG, '“9337人和13所”读出不止一个数；台账为 9337人'] as const),
      ...(['more than one figure in "9337人和13所"; the ledgers say 9337人', '9337人'] as const),
    ],
    [
      ...(['若干', pupils, WRONG, '“若干”读不出数字；台账为 9337人'] as const),
      ...(['no figure can be read in "若干"; the ledgers say 9337人', '9337人'] as const),
    ],
    [' ', pupils, WRONG, '此处的数字被删空', 'the figure was emptied'],
    [
      ...(['9337人', { ...pupils, value: null }, 'cannot be checked', '台账资料不全，算不出此数'] as const),
      'entries are missing, so the figure cannot be computed',
    ],
    ['与上年相同', change(0), HOLDS, '与上年相同，“与上年相同”相符', 'no change: "与上年相同" holds'],
    [
      '没有变化',
      change(0),
      WRONG,
      '“没有变化”读不出数字；台账为 0人',
      'no figure can be read in "没有变化"; the ledgers say 0人',
      '0人',
    ],
    [
      '基本不变',
      change(-69),
      WRONG,
      '“基本不变”读不出数字；台账为 -69人',
      'no figure can be read in "基本不变"; the ledgers say -69人',
      '-69人',
    ],
    [
      '增加69人',
      change(-69),
      WRONG,
      '“增加69人”方向相反；台账为 -69人',
      '"增加69人" points the wrong way; the ledgers say -69人',
      '69人',
    ],
    [
      '减少69人',
      change(69),
      WRONG,
      '“减少69人”方向相反；台账为 69人',
      '"减少69人" points the wrong way; the ledgers say 69人',
      '69人',
    ],
    [
      '增长5%',
      growth(-0.05),
      WRONG,
      '“增长5%”方向相反；台账为 -5%',
      '"增长5%" points the wrong way; the ledgers say -5%',
      '5%',
    ],
    ['下降5%', growth(-0.05), HOLDS, '“下降5%”相符：台账为 -5%', '"下降5%" holds: the ledgers say -5%'],
    ['84.6%', share(11 / 13), HOLDS, '“84.6%”相符：台账为 84.61538462%', '"84.6%" holds: the ledgers say 84.61538462%'],
    // Points of a hundred may be written in per cent; a count may not.
    ['提高2%', points(0.02), HOLDS, '“提高2%”相符：台账为 2%', '"提高2%" holds: the ledgers say 2%'],
    ['2人', points(0.02), WRONG, '“2人”单位不符；台账为 2%', '"2人" has another unit; the ledgers say 2%', '0.02人'],
    ['2%', change(2), WRONG, '“2%”单位不符；台账为 2人', '"2%" has another unit; the ledgers say 2人', '200%'],
  ])('%s', (words, held, verdict, zh, en, expected) => {
    const source = documentOf(text('其中'), run(held, words), text('。'))
    const from = 2
    expect(verify(source, [held])).toEqual([
      {
        ...{ rule: 'ledgers', verdict, kind: 'conflict', at: [from, from + words.length] },
        ...{ quantities: plainQuantities(source.text).map(({ id }) => id), reason: { zh, en }, figure: figureId(held) },
        ...(expected === undefined ? {} : { expected }),
      },
    ])
  })

  const judged = (words: string, held: Figure): string =>
    verify(documentOf(text('其中'), run(held, words)), [held])[0]!.verdict

  test.each([
    ['比上年减少60多人', change(-69)],
    ['比上年多60多人', change(69)],
    ['至少增加69人', change(69)],
    ['增加0人', change(0)],
    ['减少0人', change(0)],
    ['至少9337人', pupils],
    ['新增9337名', pupils],
    ['近9400人', pupils],
    ['5亿元', money(5e8)],
    ['-69', change(-69)],
    ['69', change(-69)],
    ['＋69', change(69)],
    ['+69', change(69)],
    ['-5%', growth(-0.05)],
    [' 9337 ', pupils],
  ])('%s holds', (words, held) => expect(judged(words, held)).toBe(HOLDS))

  test.each([
    ['比上年少69人', change(69)],
    ['比上年多69人', change(-69)],
    ['+69', change(-69)],
    ['-69', change(69)],
    ['近9500人', pupils],
    ['近9300人', pupils],
    ['-9337', { ...pupils, value: -9337 }],
    ['约9337 人上下', { ...pupils, value: 9336 }],
    ['5%', change(5)],
    // The cell says per cent; a share of 0.05 is not five times as much.
    ['5%', share(5)],
  ])('%s does not', (words, held) => expect(judged(words, held)).toBe(WRONG))

  test('a measure word may change where the ledgers’ own is another kind of number', () => {
    const rooms = figure(key('rooms'), 12, 'other', '间')
    const source = documentOf(run(rooms, '12间'))
    const [first] = plainQuantities('12人')
    const quantities: Quantity[] = [{ ...first!, text: '12间', unit: '间' }]
    expect(verify(source, [rooms], {}, quantities).map(({ verdict }) => verdict)).toEqual([HOLDS])
  })

  test('a figure of which the ledgers know nothing', () => {
    const source = documentOf(run(pupils, '9337人'))
    expect(verify(source, [])).toMatchObject([
      {
        verdict: 'cannot be checked',
        reason: { zh: '台账中没有 enrolment@990101103/2023', en: 'the ledgers have no enrolment@990101103/2023' },
      },
    ])
  })

  test('figures that touch each other, and figures beside them, are not mixed up', () => {
    const source = documentOf(text('5所'), run(schools, '13所'), run(pupils, '9337人'), text('8人'))
    expect(brief(source, verify(source, [pupils, schools]))).toEqual([
      ...['13所 holds', '9337人 holds', '5所 cannot be checked', '8人 cannot be checked'],
    ])
  })
})

describe('against the report as it was written', () => {
  const written = (...blocks: Report['blocks']): Report => ({ ...reportOf(), blocks })
  const paragraph = (...runs: Run[]): Report['blocks'][number] => ({ is: 'paragraph', runs })

  test('every figure of headings, lists and tables is looked for; a signature has none', () => {
    const report = written(
      { is: 'title', runs: [run(pupils, '9337人')] },
      {
        is: 'table',
        header: [[text('学校'), run(schools, '13所')]],
        rows: [[[text('教师')], [run(teachers, '560人')]]],
      },
      { is: 'signature', body: '示例镇中心学校', date: '2024年1月1日' },
    )
    const source = documentOf(text('示例镇中心学校'))
    expect(verify(source, [], { report }).map(({ expected }) => expected)).toEqual(['9337人', '13所', '560人'])
  })

  test('other words are named together with those that were written', () => {
    const report = written(paragraph(run(pupils, '9337人')))
    const source = documentOf(text('在校学生'), run(pupils, '9337名'))
    expect(verify(source, [pupils], { report })).toMatchObject([
      {
        ...{ verdict: WRONG, expected: '9337人' },
        reason: { zh: '生成时为“9337人”，现为“9337名”', en: 'written as "9337人", now "9337名"' },
      },
    ])
  })

  test('an emptied figure is shown with what it said', () => {
    const report = written(paragraph(run(pupils, '9337人')))
    const source = documentOf(text('在校学生'), run(pupils, ''), text('。'))
    expect(verify(source, [pupils], { report })).toMatchObject([
      { verdict: WRONG, at: [4, 4], expected: '9337人', reason: { zh: '此处的数字被删空' } },
    ])
  })

  test('words that lost their identity hold, and are judged as words only', () => {
    const report = written(paragraph(text('小学'), run(schools, '13所'), text('，学生'), run(pupils, '9337人')))
    const source = documentOf(text('小学13所，学生'), run(pupils, '9337人'))
    expect(verify(source, [pupils], { report })).toMatchObject([
      {
        ...{ verdict: HOLDS, at: [2, 5], quantities: [] },
        reason: { zh: '“13所”失去标识，文字未变', en: '"13所" lost its identity, its words are unchanged' },
      },
      { verdict: HOLDS, at: [8, 13] },
      { verdict: 'cannot be checked', at: [2, 5] },
    ])
  })

  test('even as the first words of the document', () => {
    const report = written(paragraph(run(schools, '13所')))
    expect(verify(documentOf(text('13所')), [], { report })[0]).toMatchObject({ verdict: HOLDS, at: [0, 3] })
  })

  test('the same words a page further on are another figure’s', () => {
    const report = written(paragraph(run(teachers, '560人'), text('，'), run(schools, '13所')))
    const far = (length: number) => documentOf(run(teachers, '560人'), text(`${'校'.repeat(length)}13所`))
    const judged = (length: number) => verify(far(length), [teachers], { report })[1]!.verdict
    expect([judged(397), judged(398)]).toEqual([HOLDS, WRONG])
  })

  test.each<[string, Run[], at: string]>([
    ['after the figure before it', [run(teachers, '560人'), text('，学校所数不详。')], '学校所数不详。'],
    ['before the next figure', [text('， 学校有 '), run(teachers, '560人'), text('。')], '学校有'],
    ['where it stood, when nothing else stands there', [text('、'), run(teachers, '560人')], ''],
    ['where it stood, when another figure does', [run(teachers, '560人'), run(pupils, '9337人')], ''],
  ])('a lost figure is shown %s', (_, runs, shown) => {
    const here =
      runs[0]!.is === 'figure'
        ? [run(teachers, '560人'), run(schools, '13所')]
        : [run(schools, '13所'), run(teachers, '560人')]
    const source = documentOf(...runs)
    const [lost] = verify(source, [teachers], { report: written(paragraph(...here)) }).filter(
      ({ figure }) => figure === figureId(schools),
    )
    expect(lost).toMatchObject({
      ...{ verdict: WRONG, expected: '13所', quantities: [] },
      reason: { zh: '报告应写“13所”，现已没有', en: 'the report should state "13所" and no longer does' },
    })
    expect(source.text.slice(...lost!.at)).toBe(shown)
  })

  test('a document that only names its figures tells which of them is gone, not what it said', () => {
    const source = {
      ...documentOf(text('学校'), run(schools, '13所')),
      declared: [figureId(schools), figureId(pupils)],
    }
    const id = 'enrolment@990101103/2023'
    expect(verify(source, [schools])).toEqual([
      expect.objectContaining({ verdict: HOLDS }),
      {
        ...{ rule: 'ledgers', verdict: WRONG, kind: 'conflict', at: [5, 5], quantities: [], figure: id },
        reason: { zh: `原有数字 ${id} 已不在文中`, en: `the figure ${id} is no longer in the text` },
      },
    ])
  })
})

describe('a figure without identity', () => {
  const known = (value: number | null, more: Partial<KnownFigure> = {}): KnownFigure => ({
    ...{ id: `known ${value}`, figure: { ...pupils, value }, family: 'enrolment', level: 'primary', flow: 'stock' },
    ...{ label: { zh: '在校学生', en: 'pupils' }, ...more },
  })
  const stated = (words: string, more: Partial<Quantity> = {}): Quantity => ({
    ...plainQuantities(words)[0]!,
    ...{ subject: '小学在校学生', indicator: 'enrolment', level: 'primary', ...more },
  })
  const lookUp = (words: string, held: readonly KnownFigure[], more: Partial<Quantity> = {}): Verdict =>
    verify(documentOf(text(words)), [], { known: held }, [stated(words, more)])[0]!

  test('that a figure of the ledgers bears out', () => {
    expect(lookUp('9337人', [known(400), known(9337)])).toEqual({
      ...{ rule: 'ledgers', verdict: HOLDS, kind: 'conflict', at: [0, 5], quantities: ['q1'], figure: 'known 9337' },
      reason: { zh: '文中 9337人；台账 在校学生 9337人', en: 'text 9337人; ledgers: pupils 9337人' },
    })
  })
  test('that the only figure of its kind contradicts', () => {
    expect(lookUp('9338人', [known(9337)])).toEqual({
      ...{ rule: 'ledgers', verdict: WRONG, kind: 'conflict', at: [0, 5], quantities: ['q1'], figure: 'known 9337' },
      reason: { zh: '文中 9338人；台账 在校学生 9337人', en: 'text 9338人; ledgers: pupils 9337人' },
      expected: '9337人',
    })
  })
  test('that speaks of nothing the ledgers hold', () => {
    expect(lookUp('9338人', [])).toEqual({
      ...{ rule: 'ledgers', verdict: 'cannot be checked', kind: 'conflict', at: [0, 5], quantities: ['q1'] },
      reason: { zh: '台账中没有可对照的数', en: 'the ledgers hold no figure to compare' },
    })
  })
  test('that none of several bears out: the nearest three are named, the nearest first', () => {
    const { reason, verdict, figure, unborne } = lookUp('9000人', [known(1), known(9400), known(9100), known(-8800)])
    expect({ verdict, figure, unborne }).toEqual({ verdict: 'cannot be checked', figure: undefined, unborne: true })
    expect(reason).toEqual({
      zh: '台账中没有一个数与 9000人 相符；最接近的：在校学生 9100人、在校学生 -8800人、在校学生 9400人',
      en: 'no figure of the ledgers bears out 9000人; nearest: pupils 9100人, pupils -8800人, pupils 9400人',
    })
  })
  test('of figures that none bears out those named like the text’s own words are told first, and what nobody has only where nothing else is', () => {
    const named = (zh: string, value: number) => known(value, { label: { zh, en: zh } })
    const girls = [named('小学寄宿生数', 0), named('小学、公办女生数', 2300), named('小学在校学生数', 21227)]
    const told = (words: string, held: readonly KnownFigure[], subject: string): string =>
      verify(documentOf(text(words)), [], { known: held }, [
        { ...stated(words), subject, at: [words.search(/\d/), words.length] },
      ])[0]!.reason.zh.replace(/.*最接近的：/, '')
    expect(told('其中女生2400人', [...girls, named('小学女生数', 9860)], '小学在校学生女生')).toBe(
      '小学女生数 9860人、小学、公办女生数 2300人、小学在校学生数 21227人',
    )
    expect(told('教职工700人', [named('小学、民办教职工数', 565), named('教职工数', 2341)], '教职工')).toBe(
      '教职工数 2341人、小学、民办教职工数 565人',
    )
    expect(told('其中2400人', [...girls, named('小学女生数', 9860)], '小学女生')).toMatch(/^小学女生数 9860人、/)
    expect(told('寄宿生12人', [named('小学寄宿生数', 0), named('初中寄宿生数', 0)], '寄宿生')).toBe(
      '小学寄宿生数 0人、初中寄宿生数 0人',
    )
  })
  test('a decrease is told by its size', () => {
    const fewer = known(-69, { flow: 'decrease' })
    expect(lookUp('69人', [fewer], { flow: 'decrease' }).verdict).toBe(HOLDS)
    expect(lookUp('68人', [fewer], { flow: 'decrease' })).toMatchObject({ verdict: WRONG, expected: '69人' })
  })
  test.each<[string, KnownFigure]>([
    ['of another indicator', known(9337, { family: 'teachers' })],
    ['of another level', known(9337, { level: 'junior' })],
    ['of another flow', known(9337, { flow: 'increase' })],
    ['of another kind', known(9337, { figure: { ...pupils, kind: 'money', unitOfMeasure: '元' } })],
    ['that could not be computed', known(null)],
  ])('is not held against a figure %s', (_, other) => {
    expect(lookUp('9337人', [other]).reason.en).toBe('the ledgers hold no figure to compare')
  })
  test.each<[string, Partial<Quantity>, verdict: string]>([
    ['the indicator’s own word', { subject: '学生' }, WRONG],
    ['a word before it', { subject: '公办小学在校学生' }, WRONG],
    ['too many words before it', { subject: '公办普通小学在校学生' }, 'cannot be checked'],
    ['something narrower', { subject: '在校学生家长' }, 'cannot be checked'],
    ['only about so many', { bound: '≈' }, 'cannot be checked'],
  ])('is contradicted where it speaks of the same: %s', (_, more, verdict) => {
    expect(lookUp('8338人', [known(9337)], more).verdict).toBe(verdict)
  })
})
