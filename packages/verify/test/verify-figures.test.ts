import { type Figure, figureId, type Report } from '@youju/model'
import { type SourceText, toText } from '@youju/read'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { summarize, toDefects, type Verdict } from '../src/verdict.ts'
import { type FigureContext, verifyFigures } from '../src/verify-figures.ts'
import { figure, key, plainQuantities, reportOf, run, text, toDocx } from './docx-report.ts'

const pupils = figure(key('enrolment', { stage: 'primary' }), 9337, 'count', '人')
const schools = figure(key('schools', { ownership: 'public' }), 13, 'count', '所')
const funding = figure(key('spending'), 112318900, 'money', '元')
const rate = figure(key('website-rate'), 11 / 13, 'share', '')
const ratio = figure(key('pupil-teacher-ratio'), 19.58, 'ratio', '')
const change = figure(key('enrolment', { of: 'change' }), -69, 'count', '人')
const steady = figure(key('schools', { of: 'change' }), 0, 'count', '所')
const donations = figure(key('donation'), 2036000, 'money', '元')
const trained = figure(key('training-people'), 1264, 'count', '人次')
const all = [pupils, schools, funding, rate, ratio, change, steady, donations, trained]
const byId = new Map(all.map((one) => [figureId(one), one]))
const figureOf = (of: Parameters<typeof figureId>[0]): Figure | undefined => byId.get(figureId(of))

const report: Report = reportOf(
  [text('全镇有公办学校'), run(schools, '13所'), text('，'), run(steady, '与上年持平'), text('。')],
  [
    text('小学在校学生'),
    run(pupils, '9337人'),
    text('，'),
    run(change, '比上年减少69人'),
    text('，生师比'),
    run(ratio, '19.6:1'),
    text('。'),
  ],
  [text('经费'), run(funding, '11231.89万元'), text('，其中捐赠'), run(donations, '200多万元'), text('。')],
  [text('培训'), run(trained, '1260多人次'), text('，'), run(rate, '84.62%'), text('的学校建有网站。')],
)

const sourceOf = async (of: Report): Promise<SourceText> => toText({ name: 'report.docx', bytes: await toDocx(of) })
function verify(source: SourceText, context: FigureContext = {}): Verdict[] {
  const reading = { source: source.text, quantities: plainQuantities(source.text), relations: [] }
  return verifyFigures(source, reading, figureOf, context)
}
const wrong = (verdicts: readonly Verdict[]) => verdicts.filter(({ verdict }) => verdict === 'does not hold')

/** The report with other words for its figure number `index`. */
function reworded(index: number, words: string): Report {
  let at = 0
  const blocks = report.blocks.map((block) =>
    block.is === 'paragraph'
      ? { ...block, runs: block.runs.map((one) => (one.is === 'figure' && at++ === index ? { ...one, words } : one)) }
      : block,
  )
  return { ...report, blocks }
}
const figureWords = report.blocks.flatMap((block) =>
  block.is === 'paragraph' ? block.runs.flatMap((one) => (one.is === 'figure' ? [one.words] : [])) : [],
)

test('a report as written holds in every figure', async () => {
  const verdicts = verify(await sourceOf(report))
  expect(verdicts.map(({ verdict }) => verdict)).toEqual(all.map(() => 'holds'))
})

test('one digit changed anywhere in any figure is named', async () => {
  const digits = figureWords.flatMap((words, index) =>
    [...words].flatMap((character, at) =>
      /\d/.test(character) ? [{ words, index, at, digit: Number(character) }] : [],
    ),
  )
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...digits),
      fc.integer({ min: 1, max: 9 }),
      async ({ words, index, at, digit }, more) => {
        const changed = words.slice(0, at) + ((digit + more) % 10) + words.slice(at + 1)
        const source = await sourceOf(reworded(index, changed))
        const named = wrong(verify(source, { report }))
        expect(named.map((verdict) => source.text.slice(...verdict.at))).toEqual([changed])
      },
    ),
    { numRuns: 60 },
  )
})

describe('without the report as written, by the ledgers alone', () => {
  test.each([
    [0, '14所', '13所'],
    [0, '十所', undefined],
    [1, '比上年增加2所', undefined],
    [2, '9338人', '9337人'],
    [2, '9337元', undefined],
    [3, '比上年增加69人', '69人'],
    [3, '比上年减少68人', '69人'],
    [4, '19.5:1', '19.6:1'],
    [5, '11231.88万元', '11231.89万元'],
    [5, '11231.89亿元', undefined],
    [6, '300多万元', undefined],
    [7, '1270多人次', undefined],
    [8, '84.61%', '84.62%'],
    [8, '8 4.62%', undefined],
    [8, '', undefined],
  ])('figure %i printed as %s', async (index, words, expected) => {
    const source = await sourceOf(reworded(index, words))
    const named = wrong(verify(source))
    expect(named).toHaveLength(1)
    if (expected) expect(named[0]!.expected).toContain(expected)
  })

  test('fewer digits are no lie when they round', async () => {
    for (const [index, words] of [
      [8, '84.6%'],
      [8, '85%'],
      [5, '1.12亿元'],
      [6, '203.6万元'],
    ] as const)
      expect(wrong(verify(await sourceOf(reworded(index, words))))).toEqual([])
  })
})

describe('figures that are gone', () => {
  const edit = async (change: (xml: string) => string): Promise<SourceText> => {
    const files = unzipSync(await toDocx(report))
    files['word/document.xml'] = strToU8(change(strFromU8(files['word/document.xml']!)))
    return toText({ name: 'report.docx', bytes: zipSync(files) })
  }
  const CONTROL = /<w:sdt>(?:(?!<\/w:sdt>).)*9337人(?:(?!<\/w:sdt>).)*<\/w:sdt>/

  test('removed with its words: named where it stood, with what it should say', async () => {
    const source = await edit((xml) => xml.replace(CONTROL, ''))
    const [named, ...more] = wrong(verify(source, { report }))
    expect(more).toEqual([])
    expect(named?.expected).toBe('9337人')
    expect(source.text.slice(...named!.at)).toContain('小学在校学生')
  })

  test('only the control removed: the words still stand and hold', async () => {
    const source = await edit((xml) => xml.replace(CONTROL, '<w:r><w:t>9337人</w:t></w:r>'))
    expect(wrong(verify(source, { report }))).toEqual([])
  })

  test('only the control removed and a digit changed: named', async () => {
    const source = await edit((xml) => xml.replace(CONTROL, '<w:r><w:t>9387人</w:t></w:r>'))
    expect(wrong(verify(source, { report })).map(({ expected }) => expected)).toEqual(['9337人'])
  })

  test('stated twice, once with another number: the second is named', async () => {
    const source = await edit((xml) => xml.replace(CONTROL, (found) => found + found.replace('9337', '9373')))
    const named = wrong(verify(source, { report }))
    expect(named.map(({ at }) => source.text.slice(...at))).toEqual(['9373人'])
  })

  test('a tag exchanged for another figure’s: both are named', async () => {
    const source = await edit((xml) => xml.replace(figureId(pupils), figureId(schools)))
    expect(wrong(verify(source, { report })).length).toBeGreaterThanOrEqual(1)
  })
})

test('a figure that the ledgers do not have, or cannot compute, cannot be checked', async () => {
  const source = await sourceOf(reportOf([run(figure(key('unknown'), 1, 'count', '所'), '1所')]))
  expect(verify(source).map(({ verdict }) => verdict)).toEqual(['cannot be checked'])
})

test('figures without identity are looked up by indicator, level and flow', () => {
  const words = '小学在校学生9338人，教师80人。'
  const source: SourceText = { name: '', kind: 'txt', text: words, paragraphs: [], figures: [], declared: [] }
  const [first, second] = plainQuantities(words)
  const quantities = [
    { ...first!, subject: '小学在校学生', indicator: 'enrolment', level: 'primary' as const },
    { ...second!, subject: '教师', indicator: 'teachers' },
  ]
  const label = { zh: '在校学生', en: 'pupils' }
  const known = [
    {
      id: figureId(pupils),
      figure: pupils,
      family: 'enrolment',
      level: 'primary' as const,
      flow: 'stock' as const,
      label,
    },
  ]
  const verdicts = verifyFigures(source, { source: words, quantities, relations: [] }, figureOf, { known })
  expect(verdicts.map(({ verdict }) => verdict)).toEqual(['does not hold', 'cannot be checked'])
  expect(toDefects(verdicts, words)).toMatchObject([{ kind: 'conflict', text: '9338人', expected: '9337人' }])
})

test('a figure that none of several ledger figures bears out is said to be so, with the nearest of them', () => {
  const words = '小学在校学生9500人。'
  const source: SourceText = { name: '', kind: 'txt', text: words, paragraphs: [], figures: [], declared: [] }
  const [stated] = plainQuantities(words)
  const quantities = [{ ...stated!, subject: '小学在校学生', indicator: 'enrolment', level: 'primary' as const }]
  const known = [pupils, { ...pupils, value: 400, slice: { stage: 'primary', boarding: 'yes' } }].map((figure) => ({
    ...{ id: figureId(figure), figure, family: 'enrolment', level: 'primary' as const, flow: 'stock' as const },
    label: { zh: '在校学生', en: 'pupils' },
  }))
  const verdicts = verifyFigures(source, { source: words, quantities, relations: [] }, figureOf, { known })
  expect(verdicts).toMatchObject([{ verdict: 'cannot be checked', unborne: true }])
  expect(verdicts[0]!.reason.zh).toMatch(/^台账中没有一个数与 9500人 相符；最接近的：在校学生 9337人、在校学生 400人$/)
  expect(toDefects(verdicts, words)).toEqual([])
  expect(summarize(verdicts, 1)).toMatchObject({ checkable: 0, unborne: 1 })
})
