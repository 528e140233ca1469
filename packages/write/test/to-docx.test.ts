import type { Report } from '@youju/model'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fillTemplate, findFigureId, fromReport, toDocx, toHtml, toPlainText } from '../src/index.ts'
import { annualReport, context, entries, pack, template, tree } from './sample-town.ts'
import { unzip } from './unzip.ts'

afterEach(() => {
  vi.useRealTimers()
})

const report = fillTemplate(pack, annualReport, context)

async function open(of: Report) {
  const parts = unzip(await toDocx(of))
  const xml = parts['word/document.xml'] ?? ''
  const controls = [
    ...xml.matchAll(/<w:sdt>.*?<w:tag w:val="([^"]*)"\/>.*?<w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>/g),
  ]
  const properties = Object.fromEntries(
    [...(parts['docProps/custom.xml'] ?? '').matchAll(/name="([^"]*)"[^>]*><vt:lpwstr>([^<]*)</g)].map((match) => [
      match[1]!,
      plain(match[2]!),
    ]),
  )
  return {
    parts,
    properties,
    tags: controls.map((control) => plain(control[1]!)),
    figures: controls.map((control) => ({
      id: findFigureId(plain(control[1]!), properties),
      words: textOf(control[2]!),
    })),
    lines: [...xml.matchAll(/<w:tr>(.*?)<\/w:tr>|<w:p(?:>(.*?)<\/w:p>|\/>)/g)].map(([, row, paragraph]) =>
      row === undefined ? textOf(paragraph ?? '') : row.split('</w:tc>').slice(0, -1).map(textOf).join('\t'),
    ),
  }
}

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => plain(match[1]!)).join('')
const plain = (xml: string): string =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

describe('a document', () => {
  it('shows the plain text, a paragraph a line', async () => {
    expect(`${(await open(report)).lines.join('\n')}\n`).toBe(toPlainText(report))
  })

  it('holds every figure with its id and its words, in order', async () => {
    expect((await open(report)).figures).toEqual(fromReport(report).map(({ id, words }) => ({ id, words })))
  })

  it('holds every figure a second time as a bookmark, for programs that drop tags', async () => {
    const { parts, properties } = await open(report)
    const bookmarks = [
      ...(parts['word/document.xml'] ?? '').matchAll(
        /<w:bookmarkStart w:name="([^"]*)" w:id="(\d+)"\/>(.*?)<w:bookmarkEnd w:id="\2"\/>/g,
      ),
    ]
    expect(bookmarks.map(([, name, , xml]) => ({ id: findFigureId(name!, properties), words: textOf(xml!) }))).toEqual(
      fromReport(report).map(({ id, words }) => ({ id, words })),
    )
  })

  it('says what it is', async () => {
    expect((await open(report)).properties).toMatchObject({
      'youju-template': 'sample-report',
      'youju-version': '1',
      'youju-unit': 'T',
      'youju-period': '2023',
    })
  })

  it('keeps ids that Word would find too long', async () => {
    const long = {
      ...context,
      entries: () => entries.map((entry) => ({ ...entry, id: `${entry.id}-${'0'.repeat(60)}` })),
    }
    const text =
      ':::each{ledger=donations gift-kind=equipment}\n:field[donor]捐:field[amount]、:field[amount]{as=plain}。\n:::'
    const filled = fillTemplate(pack, template(text), long)
    const { tags, figures } = await open(filled)
    expect(tags).toEqual(['youju_figure_1', 'youju_figure_2', 'youju_figure_3', 'youju_figure_4'])
    expect(figures).toEqual(fromReport(filled).map(({ id, words }) => ({ id, words })))
  })

  it('never carries a tag that Word refuses', async () => {
    for (const tag of (await open(report)).tags) expect(tag.length).toBeLessThanOrEqual(64)
  })

  it('is the same to the byte whenever it is written', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-01-06T08:00:00Z') })
    const first = await toDocx(report, { pack, tree })
    vi.setSystemTime(new Date('2031-05-04T03:02:01Z'))
    expect(Buffer.from(await toDocx(report, { pack, tree })).equals(first)).toBe(true)
  })

  it('carries names that XML would take for its own', async () => {
    const odd = {
      ...context,
      entries: () => [{ ...entries[0]!, values: { ...entries[0]!.values, donor: 'A&B <甲>"乙"' } }],
    }
    const filled = fillTemplate(pack, template(':::each{ledger=donations}\n:field[donor]捐:field[amount]。\n:::'), odd)
    expect((await open(filled)).lines).toEqual(['A&B <甲>"乙"捐3.85万元。'])
    expect(toHtml(filled, { pack, tree })).toContain('A&amp;B &lt;甲&gt;&quot;乙&quot;捐')
  })

  it('stands on the page of GB/T 9704: A4, margins 37, 28, 26 and 35 mm, 22 lines of 28 characters', async () => {
    const { parts } = await open(report)
    const xml = parts['word/document.xml'] ?? ''
    const twips = (name: string) => Number(new RegExp(`<w:pgMar[^>]* w:${name}="(\\d+)"`).exec(xml)?.[1])
    const millimetres = ['top', 'left', 'right', 'bottom'].map((name) => Math.round((twips(name) / 1440) * 25.4))
    expect(millimetres).toEqual([37, 28, 26, 35])
    expect(xml).toMatch(/<w:pgSz w:w="1190\d" w:h="1683\d"/)
    expect(xml).toMatch(/<w:docGrid [^>]*w:linePitch="579"/)
    const height = 16838 - twips('top') - twips('bottom')
    expect(Math.floor(height / 579)).toBe(22)
    const body = /<w:style [^>]*w:styleId="BodyText".*?<\/w:style>/.exec(parts['word/styles.xml'] ?? '')?.[0] ?? ''
    const spacing = Number(/<w:spacing w:val="(-?\d+)"/.exec(body)?.[1])
    const size = Number(/<w:sz w:val="(\d+)"/.exec(body)?.[1])
    expect(Math.floor((11906 - twips('left') - twips('right')) / (size * 10 + spacing))).toBe(28)
  })
})

describe('HTML', () => {
  it('holds every figure with id, value and words, and nothing that was left out', () => {
    const html = toHtml(report, { pack, tree })
    const found = [...html.matchAll(/<data value="([^"]*)" data-figure="([^"]*)"[^>]*>([^<]*)<\/data>/g)]
    expect(found.map(([, value, id, words]) => ({ value: Number(value), id: plain(id!), words }))).toEqual(
      fromReport(report).map(({ id, words, figure }) => ({ value: figure.value, id, words })),
    )
    expect(report.leftOut.length).toBeGreaterThan(0)
    expect(html).not.toContain('（缺')
  })
})
