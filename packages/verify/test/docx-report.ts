/** A report as .docx in the manner of `write`: each figure a content control with its id, for tests. */
import type { Figure, FigureKey, Quantity, QuantityKind, Report, Run } from '@youju/model'
import { figureId } from '@youju/model'
import { Document, ImportedXmlComponent, Packer, Paragraph, TextRun, type XmlComponent } from 'docx'

export const key = (indicator: string, slice: Record<string, string> = {}): FigureKey => ({
  indicator,
  unit: '990101103',
  period: '2023',
  slice,
})

export function figure(of: FigureKey, value: number | null, kind: QuantityKind, unitOfMeasure: string): Figure {
  const reason = { operation: 'measure', value, parts: [] }
  return { ...of, version: 1, value, unitOfMeasure, kind, bound: '=', asOf: '2024-01-01', reason, missing: [] }
}

export const run = (of: Figure, words: string): Run => ({
  is: 'figure',
  id: figureId(of),
  words,
  bound: '=',
  figure: of,
})
export const text = (words: string): Run => ({ is: 'text', text: words })

export const reportOf = (...paragraphs: Run[][]): Report => ({
  template: 'annual-report',
  version: 1,
  unit: '990101103',
  unitName: '示例镇',
  period: '2023',
  blocks: paragraphs.map((runs) => ({ is: 'paragraph', runs })),
  leftOut: [],
})

export async function toDocx(report: Report): Promise<Uint8Array> {
  const children = report.blocks.flatMap((block) => (block.is === 'paragraph' ? [paragraphOf(block.runs)] : []))
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

function paragraphOf(runs: readonly Run[]): Paragraph {
  const paragraph = new Paragraph({})
  for (const one of runs)
    paragraph.addChildElement(one.is === 'text' ? new TextRun(one.text) : control(one.id, one.words))
  return paragraph
}

function control(id: string, words: string): XmlComponent {
  const properties = new ImportedXmlComponent('w:sdtPr')
  properties.push(new ImportedXmlComponent('w:tag', { 'w:val': id }))
  const content = new ImportedXmlComponent('w:sdtContent')
  content.push(new TextRun(words))
  const made = new ImportedXmlComponent('w:sdt')
  made.push(properties)
  made.push(content)
  return made
}

/** Figures of the kinds these tests use, read in the plainest way; `read` itself is tested elsewhere. */
export function plainQuantities(source: string): Quantity[] {
  const NUMBER = /(\d+(?:\.\d+)?)(余|多)?(万|亿)?(余|多)?(%|个百分点|万?元|人次?|所|:1)?/g
  const kinds: Record<string, QuantityKind> = { '%': 'share', 个百分点: 'points', 元: 'money', ':1': 'ratio' }
  return [...source.matchAll(NUMBER)].map((match, index): Quantity => {
    const [found, digits = '', inside, multiplier, behind, unit = ''] = match
    const kind = kinds[unit] ?? 'count'
    const scale =
      (multiplier === '万' ? 1e4 : multiplier === '亿' ? 1e8 : 1) / (kind === 'share' || kind === 'points' ? 100 : 1)
    const before = source.slice(Math.max(0, match.index - 2), match.index)
    const after = source.slice(match.index + found.length, match.index + found.length + 2)
    return {
      type: 'quantity',
      id: `q${index + 1}`,
      at: [match.index, match.index + found.length],
      text: found,
      value: Number((Number(digits) * scale).toPrecision(12)),
      unit: kind === 'money' || kind === 'count' ? unit : '',
      kind,
      bound: inside || behind || before === '超过' ? '>' : after === '以上' ? '≥' : /近$|约$/.test(before) ? '≈' : '=',
      subject: '',
      indicator: 'other',
      flow: 'stock',
    }
  })
}
