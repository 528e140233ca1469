/** Head, addressee, annex marks and imprint of a formal document on the page (GB/T 9704-2012, 7.2–7.4). */
import type { Block, OfficialFrame } from '@youju/model'
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  type IIndentAttributesProperties,
  LineRuleType,
  OverlapType,
  Paragraph,
  RelativeVerticalPosition,
  Tab,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import { type FramedBlock, headLines } from '../framed-blocks.ts'
import { CHARACTER, FACES, LINE_PITCH, SIZES, TYPE_AREA } from './official-page.ts'

const RED = 'FF0000'

export function documentFrame(block: Exclude<FramedBlock, Block>): (Paragraph | Table)[] {
  switch (block.is) {
    case 'head':
      return head(block.frame)
    case 'addressee':
      return [new Paragraph({ style: 'Signature', children: [new TextRun(block.text)] })]
    case 'annex-note':
      return block.lines.map(annexNote)
    case 'note':
      return [new Paragraph({ style: 'BodyText', children: [new TextRun(block.text)] })]
    case 'annex':
      return [
        new Paragraph({
          style: 'Signature',
          pageBreakBefore: true,
          spacing: { after: LINE_PITCH },
          children: [new TextRun({ text: block.text, font: FACES.black })],
        }),
      ]
    case 'imprint':
      return [imprint(block), new Paragraph({ style: 'Signature', children: [] })]
  }
}

/** The mark stands 35 mm below the top of the type area, the number two lines below it, the red line 4 mm below that. */
function head(frame: OfficialFrame): Paragraph[] {
  const { above, number } = headLines(frame)
  const room = convertMillimetersToTwip(35) - above.length * LINE_PITCH
  return [
    ...above.map((text) => new Paragraph({ style: 'Signature', children: [new TextRun({ text, font: FACES.black })] })),
    new Paragraph({
      style: 'Signature',
      alignment: AlignmentType.CENTER,
      spacing: { before: Math.max(0, room), line: markSize(frame.mark) * 11, lineRule: LineRuleType.EXACT },
      children: [new TextRun({ text: frame.mark, font: FACES.title, size: markSize(frame.mark), color: RED })],
    }),
    new Paragraph({
      style: 'Signature',
      alignment: frame.signatory ? AlignmentType.LEFT : AlignmentType.CENTER,
      spacing: { before: 2 * LINE_PITCH, after: 2 * LINE_PITCH },
      ...(frame.signatory ? { indent: { firstLine: CHARACTER } } : {}),
      tabStops: [{ type: TabStopType.RIGHT, position: TYPE_AREA - CHARACTER }],
      border: { bottom: { style: BorderStyle.SINGLE, size: 16, space: 11, color: RED } },
      children: [tabbed(number)],
    }),
  ]
}

/** As large as one line holds, at most 62 pt. In half points. */
const markSize = (mark: string): number => 2 * Math.min(62, Math.floor(TYPE_AREA / 20 / mark.length))

/** One line below the text, two characters in; a further name stands under the first. */
const annexNote = (text: string, index: number): Paragraph =>
  new Paragraph({
    style: 'Signature',
    spacing: { before: index === 0 ? LINE_PITCH : 0 },
    indent: index === 0 ? { left: 5 * CHARACTER, hanging: 3 * CHARACTER } : { left: 5 * CHARACTER },
    children: [new TextRun(text)],
  })

/**
 * At the foot of the last page, its last line on the edge of the type area. Word and WPS set a floating table there;
 * LibreOffice floats no table of full width and leaves it behind the text.
 */
function imprint(block: Extract<FramedBlock, { is: 'imprint' }>): Table {
  const thick = { style: BorderStyle.SINGLE, size: 8, color: '000000' }
  const thin = { style: BorderStyle.SINGLE, size: 6, color: '000000' }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const character = SIZES.four * 10
  const cell = (
    text: string,
    alignment: typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT,
    indent: IIndentAttributesProperties,
    columnSpan = 1,
  ) =>
    new TableCell({
      columnSpan,
      width: { size: (TYPE_AREA / 2) * columnSpan, type: WidthType.DXA },
      margins: { left: 0, right: 0 },
      children: [new Paragraph({ style: 'Imprint', alignment, indent, children: [new TextRun(text)] })],
    })
  const { LEFT, RIGHT } = AlignmentType
  const copies = { left: 4 * character, hanging: 3 * character, right: character }
  return new Table({
    width: { size: TYPE_AREA, type: WidthType.DXA },
    columnWidths: [TYPE_AREA / 2, TYPE_AREA / 2],
    layout: TableLayoutType.FIXED,
    borders: { top: thick, bottom: thick, insideHorizontal: thin, insideVertical: none, left: none, right: none },
    float: {
      verticalAnchor: TableAnchorType.MARGIN,
      horizontalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
      overlap: OverlapType.NEVER,
    },
    rows: [
      ...(block.copiesTo ? [new TableRow({ children: [cell(block.copiesTo, LEFT, copies, 2)] })] : []),
      new TableRow({
        children: [cell(block.printer, LEFT, { left: character }), cell(block.printedOn, RIGHT, { right: character })],
      }),
    ],
  })
}

const tabbed = (text: string): TextRun =>
  new TextRun({ children: text.split('\t').flatMap((part, at) => (at > 0 ? [new Tab(), part] : [part])) })
