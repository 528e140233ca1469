import { readText, toText } from '@youju/read'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { lexicon } from '../../../packs/cn-county/src/lexicon.ts'
import { marksOf, type Outcome } from '../src/outputs/outcome.ts'
import { toCommentedDocx } from '../src/outputs/to-commented-docx.ts'
import { toJson } from '../src/outputs/to-json.ts'
import { plainLine, toLines } from '../src/outputs/to-lines.ts'
import { toPage } from '../src/outputs/to-page.ts'
import { summarize, toDefects, type Verdict } from '../src/verdict.ts'
import { verifyText } from '../src/verify-text.ts'
import { figure, key, reportOf, run, text, toDocx } from './docx-report.ts'

const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words)

async function outcomeOf(file: { name: string; bytes: Uint8Array }, verdicts?: readonly Verdict[]): Promise<Outcome> {
  const source = await toText(file)
  const reading = readText(source.text, lexicon)
  const found = verdicts ?? verifyText(reading, { lexicon })
  const defects = toDefects(found, source.text)
  return { source, reading, verdicts: found, defects, summary: summarize(found, reading.quantities.length) }
}

/** Texts that the comments of a .docx are set on, by the paragraphs of the comment. */
function comments(bytes: Uint8Array): { on: string; says: string }[] {
  const files = unzipSync(bytes)
  const body = strFromU8(files['word/document.xml']!)
  const plain = (xml: string): string =>
    xml
      .replace(/<w:(?:br|cr)\/>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&')
  return [
    ...strFromU8(files['word/comments.xml']!).matchAll(/<w:comment [^>]*w:id="(\d+)"[^>]*>(.*?)<\/w:comment>/gs),
  ].map(([, id, says]) => {
    const from = body.indexOf(`<w:commentRangeStart w:id="${id}"/>`)
    const to = body.indexOf(`<w:commentRangeEnd w:id="${id}"/>`)
    expect(body.indexOf(`<w:commentReference w:id="${id}"/>`)).toBeGreaterThan(to)
    return { on: plain(body.slice(from, to)), says: plain(says!) }
  })
}

const mark = (from: number, to: number): Verdict => ({
  rule: 'test',
  verdict: 'does not hold',
  kind: 'typo',
  at: [from, to],
  quantities: [],
  reason: { zh: `${from}–${to}`, en: `${from}–${to}` },
})

const file = {
  name: '总结.txt',
  bytes: bytesOf(
    'xx镇工作总结\n全镇有公办中小学13所。其中11所公办中小学建立了网站，占公办学校86.6%。\n认真抓好空辍保学<工作>。',
  ),
}

describe('the .docx with comments', () => {
  test('a text that was no .docx: each comment stands on its mark', async () => {
    const bytes = toCommentedDocx(file, await outcomeOf(file), 'zh')
    expect(comments(bytes).map(({ on }) => on)).toEqual(['xx', '11所公办中小学建立了网站，占公办学校86.6%', '空辍保学'])
    expect(comments(bytes)[1]?.says).toBe('[算术] 不符：11所 ÷ 13所 = 84.6% ≠ 86.6%若其余无误，86.6% 应为：84.6%')
    expect((await toText({ name: 'a.docx', bytes })).text.trimEnd()).toBe((await toText(file)).text)
  })

  test('any marks in any report: the text stays, and comments cover their marks', async () => {
    const pupils = figure(key('enrolment'), 9337, 'count', '人')
    const report = reportOf(
      [text('全镇有在校学生'), run(pupils, '9337人'), text('，成绩'), text('显著。')],
      [text('各校\t认真落实。')],
    )
    const original = { name: 'a.docx', bytes: await toDocx(report) }
    const source = await toText(original)
    const place = fc.tuple(fc.nat(source.text.length - 1), fc.integer({ min: 1, max: 6 }))
    await fc.assert(
      fc.asyncProperty(fc.array(place, { maxLength: 6 }), async (places) => {
        const verdicts = places.map(([from, length]) => mark(from, Math.min(from + length, source.text.length)))
        const outcome = await outcomeOf(original, verdicts)
        const bytes = toCommentedDocx(original, outcome, 'en')
        const copy = await toText({ name: 'a.docx', bytes })
        expect(copy.text).toBe(source.text)
        expect(copy.figures).toEqual(source.figures)
        const set = comments(bytes)
        expect(set).toHaveLength(marksOf(outcome).length)
        for (const [index, one] of marksOf(outcome).entries()) {
          const words = source.text.slice(...one.at).replace(/[\n\t]/g, '')
          if (words) expect(set[index]!.on).toContain(words.slice(0, 1))
        }
      }),
      { numRuns: 40 },
    )
  })

  test('verified again, its own comments give way to the new ones', async () => {
    const once = toCommentedDocx(file, await outcomeOf(file), 'zh')
    const again = { name: 'a.docx', bytes: once }
    const twice = toCommentedDocx(again, await outcomeOf(again), 'en')
    expect(comments(twice).map(({ on }) => on)).toEqual(comments(once).map(({ on }) => on))
    const english = { name: 'a.docx', bytes: twice }
    expect(toCommentedDocx(english, await outcomeOf(english), 'zh')).toEqual(once)
  })
})

test('the page holds text, marks and reasons, and nothing of the text is markup', async () => {
  const page = toPage(await outcomeOf(file), 'zh')
  expect(page).toContain('占公办学校86.6%</mark><sup>2</sup>')
  expect(page).toContain('空辍保学</mark><sup>3</sup>&lt;工作&gt;')
  expect(page.match(/<li value=/g)).toHaveLength(3)
  expect(page).not.toMatch(/<script|https?:/)
})

test('JSON is one value: the objects of the corpus format, each verdict, and the summary', async () => {
  const outcome = await outcomeOf(file)
  const { reading, summary, defects, verdicts } = outcome
  const { quantities, relations } = reading
  const plain = { file: '总结.txt', summary, defects, verdicts, quantities, relations }
  expect(JSON.parse(toJson(outcome))).toEqual(JSON.parse(JSON.stringify(plain)))
})

test('lines for a terminal: the mark in its sentence, the reason, what it should be, and the summary', async () => {
  expect(toLines(await outcomeOf(file), 'zh').map(plainLine)).toEqual([
    '1  未填  【xx】镇工作总结',
    '   “xx”是未填写或被隐去的内容，应补全',
    '2  算术  全镇有公办中小学13所。其中【11所公办中小学建立了网站，占公办学校86.6%】。',
    '   不符：11所 ÷ 13所 = 84.6% ≠ 86.6%',
    '   若其余无误，86.6% 应为：84.6%',
    '3  错字  认真抓好【空辍保学】<工作>。',
    '   “空辍保学”疑为“控辍保学”之误',
    '数字 3 处，可核对 3 处：相符 0 处，不符 3 处（含牵涉其中的）。共有问题 3 处，写法建议 0 处。',
  ])
})
