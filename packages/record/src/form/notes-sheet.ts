/** 填表说明: what each column asks for, what may be filled in, and the rules that the lines are held against. */
import type { Ledger } from '@youju/model'
import type { CellValue, WriteSheet } from 'hucre/xlsx'
import { type FormColumn, textWidth } from './form-columns.ts'
import { HEADING, NOTE, TITLE } from './form-styles.ts'

const HEADINGS = ['项　目', '是否必填', '填写要求', '可填内容']
const WIDTHS = [30, 12, 46, 44]
const LINE_HEIGHT = 16
/** Longer lists are read in the drop-down. */
const LONGEST_LIST = 40

export function notesSheet(ledger: Ledger, columns: readonly FormColumn[], title: string): WriteSheet {
  const asked: CellValue[][] = columns.map(({ heading, required, hint, choices }) => [
    heading,
    required ? '必填' : '选填',
    hint.replace(/^必填。/, ''),
    choices === undefined ? '' : choices.length > LONGEST_LIST ? '见下拉列表' : choices.join('、'),
  ])
  const rules: CellValue[][] = ledger.rules.map((rule) => [
    '校验',
    rule.level === 'error' ? '必须符合' : '不符须说明',
    rule.text.zh,
    '',
  ])
  const rows = [...asked, ...rules]
  const cells: NonNullable<WriteSheet['cells']> = new Map([['0,0', { style: TITLE }]])
  HEADINGS.forEach((_, column) => {
    cells.set(`1,${column}`, { style: HEADING })
    for (const row of rows.keys()) cells.set(`${row + 2},${column}`, { style: NOTE })
  })
  return {
    name: '填表说明',
    columns: WIDTHS.map((width) => ({ width })),
    rows: [[`${title}填表说明`, null, null, null], HEADINGS, ...rows],
    cells,
    merges: [{ startRow: 0, endRow: 0, startCol: 0, endCol: HEADINGS.length - 1 }],
    rowDefs: new Map([
      [0, { height: 30 }],
      ...rows.map((row, at): [number, { height: number }] => [at + 2, { height: LINE_HEIGHT * linesOf(row) + 4 }]),
    ]),
    freezePane: { rows: 2 },
    protection: { sheet: true, formatColumns: true, formatRows: true },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  }
}

/** Programs do not make a row as high as its wrapped text unless told to. */
const linesOf = (row: readonly CellValue[]): number =>
  Math.max(
    ...row.map((cell, column) =>
      String(cell ?? '')
        .split('\n')
        .reduce((lines, line) => lines + Math.max(1, Math.ceil((textWidth(line) + 1) / WIDTHS[column]!)), 0),
    ),
  )
