/**
 * Report → .docx on the page of GB/T 9704-2012. Each figure is a content control that carries the figure's id, so that it
 * is found again after the document was edited in Word or LibreOffice. The same report gives the same bytes.
 */
import { type Block, findPeriod, type Report, type Run } from '@youju/model'
import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx'
import { coreProperties } from './docx/core-properties.ts'
import { documentTable } from './docx/document-table.ts'
import { evidencePage } from './docx/evidence-page.ts'
import { FigureControls } from './docx/figure-controls.ts'
import { fixZipDates } from './docx/fix-zip-dates.ts'
import { documentFrame } from './docx/official-frame.ts'
import { LINE_PITCH, pageFooters, pageProperties, paragraphStyles, SIZES } from './docx/official-page.ts'
import type { Names } from './explain-figure.ts'
import { framedBlocks, isFrame, titleOf } from './framed-blocks.ts'

/** @param evidence adds a last page 数据来源 that lists every figure with where it comes from */
export async function toDocx(report: Report, evidence?: Names): Promise<Uint8Array> {
  const controls = new FigureControls()
  const children = framedBlocks(report).flatMap((block, index, blocks) =>
    isFrame(block) ? documentFrame(block) : documentBlock(block, controls, blocks[index + 1]?.is === 'signature'),
  )
  const title = titleOf(report)
  const document = new Document({
    styles: paragraphStyles,
    evenAndOddHeaderAndFooters: true,
    customProperties: [...identity(report), ...controls.properties()],
    sections: [
      {
        properties: pageProperties,
        footers: pageFooters(),
        children: evidence ? [...children, ...evidencePage(report, evidence)] : children,
      },
    ],
  })
  const day = findPeriod(report.period)?.to ?? '2000-01-01'
  const core = { path: 'docProps/core.xml', data: coreProperties(title, report.unitName, day) }
  const bytes = await Packer.toBuffer(document, undefined, [core])
  return fixZipDates(new Uint8Array(bytes))
}

/** What the document is, for whoever reads it back. */
const identity = (report: Report) =>
  Object.entries({
    'youju-template': report.template,
    'youju-version': String(report.version),
    'youju-unit': report.unit,
    'youju-period': report.period,
  }).map(([name, value]) => ({ name, value }))

/** The last lines of the text go with the signature: it never stands on a page of its own (GB/T 9704 7.3.5.5). */
function documentBlock(block: Block, controls: FigureControls, signedBelow: boolean) {
  const paragraph = (style: string, runs: readonly Run[]) => [
    controls.fill(new Paragraph({ style, ...(signedBelow ? { keepNext: true } : {}) }), runs),
  ]
  switch (block.is) {
    case 'title':
      return paragraph('Title', block.runs)
    case 'heading':
      return paragraph(`Heading${block.level}`, block.runs)
    case 'paragraph':
    case 'item':
      return paragraph('BodyText', block.runs)
    case 'table':
      return [documentTable(block, controls), new Paragraph({ style: 'Signature', children: [] })]
    case 'signature':
      return signature(block.body, block.date)
  }
}

/** The date leaves four characters free at the right, the body's name is centred on it (GB/T 9704 7.3.5.1). */
function signature(body: string, date: string): Paragraph[] {
  const space = Math.max(0, 4 + (charactersOf(date) - charactersOf(body)) / 2)
  const line = (text: string, characters: number, linesAbove: number) =>
    new Paragraph({
      style: 'Signature',
      spacing: { before: linesAbove * LINE_PITCH },
      alignment: AlignmentType.RIGHT,
      indent: { right: Math.round(characters * 20 * (SIZES.three / 2)) },
      keepNext: linesAbove > 0,
      children: [new TextRun(text)],
    })
  return [line(body, space, 2), line(date, 4, 0)]
}

/** Width in Chinese characters. */
const charactersOf = (text: string): number => [...text].reduce((sum, one) => sum + (one < '\x80' ? 0.5 : 1), 0)
