/**
 * What copying, printing and pasting do to a text does not change what is read: traditional characters, full-width digits,
 * page furniture, lines wrapped elsewhere.
 */
import * as OpenCC from 'opencc-js'
import { describe, expect, it } from 'vitest'
import { lexicon } from '../../../packs/cn-county/src/lexicon.ts'
import { readAnnotated } from '../../../test/corpus/annotate.ts'
import { readText } from '../src/read-text.ts'

const texts = [...readAnnotated('learn'), ...readAnnotated('reports')].map(({ id, text }) => [id, text] as const)

/** What each figure says, without its place. */
function said(text: string): string[] {
  const { quantities, relations } = readText(text, lexicon)
  return [
    ...quantities.map(({ value, unit, kind, bound, indicator, level, flow }) =>
      [value, unit, kind, bound, indicator, level, flow].join(' '),
    ),
    ...relations.map(({ kind, of, equals, holds }) => `${kind} ${of} = ${equals} ${holds}`),
  ]
}

const traditional = OpenCC.Converter({ from: 'cn', to: 't' })
const wide = (text: string): string =>
  text.replace(/[0-9%]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))

describe('is read alike', () => {
  it.each(texts)('%s in traditional characters', (_, text) => expect(said(traditional(text))).toEqual(said(text)))
  it.each(texts)('%s with full-width digits', (_, text) => expect(said(wide(text))).toEqual(said(text)))
  it.each(texts)('%s with a page around it', (_, text) =>
    expect(said(`浏览次数：3821\n${text}\n— 3 —\n56位用户关注\n`)).toEqual(said(text)),
  )
  it.each([24, 31, 37, 45])('all together, printed with lines of %i characters', (width) => {
    const whole = paragraphs(4).join('\n')
    expect(said(wrapped(whole, width))).toEqual(said(whole))
  })
})

/** So many texts of one paragraph run together make a paragraph as long as reports have them. */
const plain = texts.map(([, text]) => text).filter((text) => !text.includes('\n'))
const paragraphs = (size: number): string[] =>
  Array.from({ length: Math.ceil(plain.length / size) }, (_, turn) =>
    plain.slice(turn * size, (turn + 1) * size).join(''),
  )

/** Lines of a fixed width, as a print-out has them: paragraphs indented, no line beginning with a mark, no number broken. */
function wrapped(text: string, width: number): string {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    for (let from = 0; from < paragraph.length; ) {
      const indent = from === 0 ? '\u3000\u3000' : ''
      let to = from + width - indent.length
      while (
        to < paragraph.length &&
        to > from + (width >> 1) &&
        /[\d.,，。；：、）”%％∶:—–\-a-z]/i.test(paragraph[to]!)
      )
        to--
      lines.push(indent + paragraph.slice(from, to))
      from = to
    }
  }
  return lines.join('\n')
}
