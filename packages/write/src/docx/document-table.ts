/** A table of the report: heading row in 黑体 that repeats on each page, full width of the type area. */
import type { Block, Run } from '@youju/model'
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType } from 'docx'
import type { FigureControls } from './figure-controls.ts'
import { FACES, TYPE_AREA } from './official-page.ts'

export function documentTable(table: Extract<Block, { is: 'table' }>, controls: FigureControls): Table {
  const width = Math.floor(TYPE_AREA / table.header.length)
  const cell = (paragraph: Paragraph) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [paragraph],
    })
  const heading = (runs: readonly Run[]) =>
    new Paragraph({
      style: 'TableText',
      children: runs.map((run) => new TextRun({ text: run.is === 'text' ? run.text : run.words, font: FACES.black })),
    })
  const value = (runs: readonly Run[]) => controls.fill(new Paragraph({ style: 'TableText' }), runs)
  return new Table({
    width: { size: width * table.header.length, type: WidthType.DXA },
    columnWidths: table.header.map(() => width),
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: table.header.map((runs) => cell(heading(runs))) }),
      ...table.rows.map((row) => new TableRow({ cantSplit: true, children: row.map((runs) => cell(value(runs))) })),
    ],
  })
}
