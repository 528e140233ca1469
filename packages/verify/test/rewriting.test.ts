/** The same text written otherwise gets the same verdicts: every annotated report, in each of these ways. */
import { readText, repair } from '@youju/read'
import { Converter } from 'opencc-js/cn2t'
import { describe, expect, test } from 'vitest'
import { lexicon } from '../../../packs/cn-county/src/lexicon.ts'
import { openPlaces } from '../../../packs/cn-county/src/places/index.ts'
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

describe.each(REWRITINGS)('%s', (_, rewrite) => {
  test.each(readDefects().map(({ id, text }) => [id, text] as const))('%s', (_, text) => {
    expect(found(rewrite(text))).toEqual(found(text))
  })
})
