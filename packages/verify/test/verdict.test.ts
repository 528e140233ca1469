/** What goes to the reader of the defects, and how the figures are counted. */
import { readText } from '@youju/read'
import { describe, expect, test } from 'vitest'
import { lexicon } from '../../../packs/cn-county/src/lexicon.ts'
import { cellsOfTables } from '../src/rules/table-totals.ts'
import { slipsOf, summarize, toDefects, type Verdict } from '../src/verdict.ts'
import { verifyText } from '../src/verify-text.ts'

const TEXT = '认真抓好空辍保学工作。'
const verdict = (at: [number, number], given: Partial<Verdict> = {}): Verdict => ({
  ...{ rule: 'typo', verdict: 'does not hold', kind: 'typo', at, quantities: [] },
  reason: { zh: '错', en: 'wrong' },
  ...given,
})

describe('defects', () => {
  test('are plain data in the form of the corpus', () => {
    expect(toDefects([verdict([4, 8], { expected: '控辍保学' })], TEXT)).toEqual([
      { type: 'defect', kind: 'typo', at: [4, 8], text: '空辍保学', note: '错', expected: '控辍保学', rule: 'typo' },
    ])
    expect(toDefects([verdict([4, 8])], TEXT)[0]).not.toHaveProperty('expected')
  })

  test('stand in order of place, one of a kind at one place, without what holds and without advice', () => {
    const defects = toDefects(
      [
        ...[verdict([4, 8]), verdict([0, 2]), verdict([4, 6]), verdict([4, 8], { rule: 'other' })],
        ...[
          verdict([4, 8], { kind: 'noise' }),
          verdict([1, 2], { verdict: 'holds' }),
          verdict([2, 3], { advice: true }),
        ],
        verdict([3, 4], { verdict: 'cannot be checked' }),
      ],
      TEXT,
    )
    expect(defects.map(({ kind, at, rule }) => `${kind} ${at.join('–')} ${rule}`)).toEqual([
      'typo 0–2 typo',
      'typo 4–6 typo',
      'typo 4–8 typo',
      'noise 4–8 typo',
    ])
  })
})

describe('the summary', () => {
  test('counts the numbers of tables by themselves, and those that were held against a total', () => {
    const text = '类别\t人数\n小学\t98\n初中\t28\n合计\t126\n'
    const reading = readText(text, lexicon)
    const inTables = cellsOfTables(reading, lexicon)
    expect(inTables.map((at) => text.slice(...at))).toEqual(['98', '28', '126'])
    const verdicts = verifyText(reading, { lexicon })
    expect(summarize(verdicts, 0, { inTables }).inTables).toEqual({ figures: 3, checked: 3 })
    expect(summarize([], 0, { inTables }).inTables).toEqual({ figures: 3, checked: 0 })
    expect(summarize(verdicts, 0)).not.toHaveProperty('inTables')
    // What is read as a figure is counted there.
    expect(cellsOfTables(readText(text.replace('98', '98所'), lexicon), lexicon)).toHaveLength(2)
    expect(cellsOfTables(readText('全县小学98所。', lexicon), lexicon)).toEqual([])
  })

  test('a figure holds when something bears it out and no rule names it last; parts of what does not come out hold only so', () => {
    const summary = summarize(
      [
        verdict([0, 1], { verdict: 'holds', quantities: ['a', 'b'] }),
        verdict([0, 1], { quantities: ['a', 'c'] }),
        verdict([0, 1], { verdict: 'holds', quantities: ['c'] }),
        verdict([0, 1], { verdict: 'cannot be checked', quantities: ['d'] }),
        verdict([0, 1], { verdict: 'cannot be checked', quantities: ['e'], unborne: true }),
        verdict([0, 1], { advice: true }),
        verdict([2, 3], { advice: true }),
      ],
      9,
    )
    expect(summary).toEqual({ figures: 9, checkable: 3, holds: 2, doesNotHold: 1, unborne: 1, defects: 1, advice: 2 })
  })

  test('a slip that several rules find is one: what is said of the fewest figures leads', () => {
    const rate = verdict([10, 14], { kind: 'implausible', quantities: ['rate'] })
    const quotient = verdict([2, 14], {
      rule: 'arithmetic',
      kind: 'arithmetic',
      quantities: ['part', 'whole', 'rate'],
      expected: '17.4%',
    })
    const product = verdict([2, 9], { rule: 'out-of-step', kind: 'implausible', quantities: ['part', 'whole', 'rate'] })
    const other = verdict([20, 24], { kind: 'conflict', quantities: ['before', 'whole'] })
    const habit = verdict([2, 14], { advice: true, quantities: ['rate'] })
    const all = [quotient, other, product, habit, rate, { ...quotient }, { ...other, verdict: 'holds' as const }]
    expect(slipsOf(all)).toEqual([
      { leads: habit, besides: [] },
      { leads: rate, besides: [quotient] },
      { leads: other, besides: [] },
    ])
    expect(summarize(all, 9)).toMatchObject({ defects: 2, advice: 1 })
    // What goes against the same word, and one of three parts larger than their whole.
    const against = verdict([10, 24], { rule: 'arithmetic', kind: 'conflict', quantities: ['now', 'old', 'by'] })
    const apart = verdict([20, 28], { kind: 'conflict', quantities: ['by', 'rate'] })
    expect(slipsOf([against, apart])).toEqual([{ leads: apart, besides: [against] }])
    expect(slipsOf([against, { ...apart, at: [24, 28] }])).toHaveLength(2)
    const part = (id: string) =>
      verdict([2, 9], { rule: 'parts', quantities: [id, 'rate'], reason: { zh: id, en: id } })
    expect(slipsOf([rate, part('a'), part('b')])).toEqual([{ leads: rate, besides: [part('a')] }])
    // Of the same figures the one that can be corrected, or else the one that marks less.
    expect(slipsOf([product, quotient])).toEqual([{ leads: quotient, besides: [] }])
    expect(slipsOf([{ ...quotient, expected: undefined }, product])).toEqual([{ leads: product, besides: [] }])
  })

  test('what was held against last year’s report is counted where there is one', () => {
    const held = [verdict([0, 1], { rule: 'last-year' }), verdict([2, 3], { rule: 'last-year', verdict: 'holds' })]
    expect(summarize([...held, verdict([4, 5])], 9, { lastYear: true }).againstLastYear).toBe(2)
    expect(summarize([verdict([4, 5])], 9, { lastYear: true }).againstLastYear).toBe(0)
    expect(summarize(held, 9)).not.toHaveProperty('againstLastYear')
  })
})

test('verdicts come in order of place, whichever rule spoke, and advice says that it is advice', () => {
  const text = '约1200人左右参加，认真抓好空辍保学。xx镇有学校127所，其中小学98所、初中28所。'
  const verdicts = verifyText(readText(text, lexicon), { lexicon })
  expect(verdicts.map(({ rule, at, advice }) => [rule, text.slice(...at), ...(advice ? ['advice'] : [])])).toEqual([
    ['number-writing', '约1200人左右', 'advice'],
    ['typo', '空辍保学'],
    ['placeholder', 'xx'],
    ['arithmetic', '127所，其中小学98所、初中28所'],
  ])
  expect(verdicts[2]).not.toHaveProperty('expected')
})
