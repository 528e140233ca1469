/** The same text written otherwise gets the same verdicts: every annotated report, in each of these ways. */
import { readText, repair } from '@youju/read'
import { Converter } from 'opencc-js/cn2t'
import { describe, expect, test } from 'vitest'
import { lexicon } from '../../../packs/cn-county/src/lexicon.ts'
import { openPlaces } from '../../../packs/cn-county/src/places/index.ts'
import { readClean, readExamined } from '../../../test/corpus/annotate.ts'
import { readDefects } from '../../../test/corpus/defects.ts'
import { verifyText } from '../src/verify-text.ts'

const places = openPlaces()

/** What was found, in terms that no re-writing of the same text changes. */
const found = (text: string): string[] =>
  verifyText(readText(text, lexicon), { lexicon, places })
    .filter(({ rule }) => rule !== 'noise')
    .map(({ rule, verdict, at }) => `${rule} ${verdict} ${repair(text.slice(...at), lexicon).text.replace(/\s/g, '')}`)
    .sort()

const toTraditional = Converter({ from: 'cn', to: 't' })
const REWRITINGS: readonly (readonly [how: string, rewrite: (text: string) => string])[] = [
  ['in traditional characters', toTraditional],
  [
    'with full-width digits',
    (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ],
  ['with a page around it', (text) => `下载文档\n${text}\n59位用户关注`],
  ['with zero-width characters', (text) => text.replace(/[，,]/g, (mark) => `${mark}\u200b`)],
  ['with Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
]

/** Lines of a fixed width, as a print-out has them: paragraphs indented, no number broken, no line beginning with a mark. */
const WIDTH = 38
const KEPT_TOGETHER = /[\d.,，。；：、）)”%％∶:—–\-a-z]/i

function wrapped(text: string): string {
  return text
    .split('\n')
    .map((paragraph) => {
      const lines: string[] = []
      let rest = paragraph.length > WIDTH && !/^\s/.test(paragraph) ? `\u3000\u3000${paragraph}` : paragraph
      while (rest.length > WIDTH) {
        let end = WIDTH
        while (end > WIDTH / 2 && KEPT_TOGETHER.test(rest[end]!)) end--
        lines.push(rest.slice(0, end))
        rest = rest.slice(end)
      }
      return [...lines, rest].join('\n')
    })
    .join('\n')
}

const paged = (text: string): string => {
  const lines = text.split('\n')
  return lines.flatMap((line, index) => (index % 8 === 7 ? [line, `— ${(index + 1) / 8} —`] : [line])).join('\n')
}

/** Reports of others, with site furniture, and those in which nothing is wrong; without 責(zé), inside which a line may break. */
const reports = [...readExamined(['w', 'z', 'bb', 'dd']), ...readClean()]
  .filter(({ text }) => !/[\u4e00-\u9fff]\([a-zà-ǜ]+\)/.test(text))
  .map(({ text }) => ({ text, verdicts: found(text).join('\n') }))

describe.each([
  ...REWRITINGS,
  ['with page numbers between the lines', paged],
  ['printed with lines of a fixed width', wrapped],
] as const)('whole reports %s', (_, rewrite) => {
  test('get the same verdicts, but for one in a hundred', () => {
    const differing = reports.filter(({ text, verdicts }) => found(rewrite(text)).join('\n') !== verdicts)
    expect(reports.length).toBeGreaterThan(250)
    expect(differing.length / reports.length).toBeLessThanOrEqual(0.01)
  })
})

describe.each(REWRITINGS)('%s', (_, rewrite) => {
  test.each(readDefects().map(({ id, text }) => [id, text] as const))('%s', (_, text) => {
    expect(found(rewrite(text))).toEqual(found(text))
  })
})
