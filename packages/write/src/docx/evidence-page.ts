/** 数据来源: a last page that lists every figure of the report with where it comes from. */
import type { Report } from '@youju/model'
import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import { explainFigure, type Names } from '../explain-figure.ts'
import { fromReport } from '../report-text.ts'
import { FACES } from './official-page.ts'

const WIDTHS = [700, 2600, 5544]

export function evidencePage(report: Report, names: Names): (Paragraph | Table)[] {
  const row = (cells: readonly string[], header: boolean) =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: cells.map(
        (text, index) =>
          new TableCell({
            width: { size: WIDTHS[index]!, type: WidthType.DXA },
            children: [
              new Paragraph({
                style: 'TableText',
                alignment: header ? AlignmentType.CENTER : AlignmentType.LEFT,
                children: [new TextRun({ text, ...(header ? { font: FACES.black } : {}) })],
              }),
            ],
          }),
      ),
    })
  const rows = fromReport(report).map(({ figure, words }, index) => [
    String(index + 1),
    words,
    explainFigure(figure, names),
  ])
  return [
    new Paragraph({ style: 'Heading1', pageBreakBefore: true, children: [new TextRun('数据来源')] }),
    new Table({
      width: { size: WIDTHS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: WIDTHS,
      layout: TableLayoutType.FIXED,
      rows: [row(['序号', '文中数字', '来源'], true), ...rows.map((cells) => row(cells, false))],
    }),
  ]
}
