import { write } from '@e965/xlsx'
import fc from 'fast-check'
import { writeXlsxStream } from 'hucre/xlsx'
import { describe, expect, it, test } from 'vitest'
import { openSheets } from '../src/formats/open-sheets.ts'
import { columnLetters, columnNumber } from '../src/formats/sheet.ts'
import { worksheetMerges, worksheetRows } from '../src/formats/worksheet.ts'
import { importFile, sheet, text, xlsx } from './sheets.ts'

/** 学校名称,学段,学生数 / 石桥镇中心小学,小学,1080 / 石桥二小,小学,500 in GB18030. */
const GB18030 = Uint8Array.from(
  Buffer.from(
    'd1a7d0a3c3fbb3c62cd1a7b6ce2cd1a7c9facafd0acaafc7c5d5f2d6d0d0c4d0a1d1a72cd0a1d1a72c313038300acaafc7c5b6fed0a12cd0a1d1a72c3530300a',
    'hex',
  ),
)
const ROWS = [
  ['学校名称', '学段', '学生数'],
  ['石桥镇中心小学', '小学', 1080],
  ['石桥二小', '小学', 500],
]
const TABLE = `<table>${ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
const SPREADSHEET_ML = `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="学生"><Table>${ROWS.map(
  (row) =>
    `<Row>${row.map((cell) => `<Cell><Data ss:Type="${typeof cell === 'number' ? 'Number' : 'String'}">${cell}</Data></Cell>`).join('')}</Row>`,
).join('')}</Table></Worksheet></Workbook>`

const gb18030Page = (): Uint8Array => {
  const [head, tail] = ['<html><head><meta charset="gb2312"></head><table><tr><td>', '</td></tr></table></html>']
  const cells = Buffer.from(GB18030)
    .toString('latin1')
    .trimEnd()
    .replaceAll(',', '</td><td>')
    .replaceAll('\n', '</td></tr><tr><td>')
  return Uint8Array.from(Buffer.from(head + cells + tail, 'latin1'))
}

const biff = (): Uint8Array => {
  const cells = Object.fromEntries(
    ROWS.flatMap((row, r) =>
      row.map((v, c) => [`${columnLetters(c)}${r + 1}`, { t: typeof v === 'number' ? 'n' : 's', v }]),
    ),
  )
  const workbook = { SheetNames: ['学生'], Sheets: { 学生: { ...cells, '!ref': 'A1:C3' } } }
  return new Uint8Array(write(workbook, { type: 'array', bookType: 'biff8' }) as ArrayBuffer)
}

const streamed = async (): Promise<Uint8Array> => {
  const bytes = await new Response(writeXlsxStream(ROWS, { name: '学生' })).arrayBuffer()
  return new Uint8Array(bytes)
}

describe('the same lines come out of every format', () => {
  test.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
    ['.xlsx', '学生.xlsx', () => xlsx(sheet(ROWS))],
    ['.xlsx written as a stream', '学生.xlsx', streamed],
    ['.xlsx named .xls', '学生.xls', () => xlsx(sheet(ROWS))],
    ['.xls of Excel 97', '学生.xls', biff],
    ['a web page named .xls', '学生.xls', () => text(`<html><body>${TABLE}</body></html>`)],
    ['a web page in GB18030', '学生.xls', gb18030Page],
    ['SpreadsheetML named .xls', '学生.xls', () => text(SPREADSHEET_ML)],
    ['.csv in UTF-8', '学生.csv', () => text(ROWS.map((row) => row.join(',')).join('\r\n'))],
    ['.csv with a byte order mark', '学生.csv', () => text(`\ufeff${ROWS.map((row) => row.join(',')).join('\n')}`)],
    ['.csv in GB18030', '学生.csv', () => GB18030],
    ['.csv with semicolons', '学生.csv', () => text(ROWS.map((row) => row.join(';')).join('\n'))],
    ['.csv with tabs', '学生.txt', () => text(ROWS.map((row) => row.join('\t')).join('\n'))],
    [
      'what Excel calls Unicode text',
      '学生.txt',
      () => new Uint8Array(Buffer.from(`\ufeff${ROWS.map((row) => row.join('\t')).join('\r\n')}`, 'utf16le')),
    ],
    [
      '.csv with quotes',
      '学生.csv',
      () => text(ROWS.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')),
    ],
  ])('%s', async (_, name, make) => {
    const { drafts, refused } = await importFile(await make(), { name, period: '2023-2024', ledger: 'enrolment' })
    expect(refused.map((one) => one.message)).toEqual([])
    expect(drafts.map(({ unit, values }) => [unit, values])).toEqual([
      ['2199000017', { stage: '1', pupils: 1080 }],
      ['2199000025', { stage: '1', pupils: 500 }],
    ])
  })
})

describe('.xlsx', () => {
  const cellsOf = async (bytes: Uint8Array) => {
    const rows = []
    for await (const row of (await openSheets({ name: 'a.xlsx', bytes }))[0]!.rows()) rows.push(row)
    return rows
  }

  it('says which numbers are percentages, which formulas have no value, and which days are days', async () => {
    const bytes = await xlsx(
      sheet([[0.985, 0.985, 3, null, null, new Date('2023-09-01T00:00:00Z')], ['a']], {
        cells: {
          B1: { value: 0.985, style: { numFmt: '0.0%' } },
          C1: { value: 3, style: { numFmt: '0.00"%"' } },
          D1: { formula: 'SUM(A1:B1)' },
          E1: { formula: 'SUM(A1:B1)', formulaResult: 2 },
        },
      }),
    )
    expect(await cellsOf(bytes)).toEqual([
      {
        row: 1,
        cells: [
          0.985,
          { is: 'percent', value: 0.985 },
          3,
          { is: 'formula-without-value' },
          2,
          { is: 'day', day: '2023-09-01' },
        ],
      },
      { row: 2, cells: ['a'] },
    ])
  })

  it('keeps row numbers over rows that are not in the file', async () => {
    const rows = await cellsOf(await xlsx(sheet([['a'], [], [], ['b']])))
    expect(rows.filter(({ cells }) => cells.length > 0).map(({ row }) => row)).toEqual([1, 4])
  })
})

describe('.xls', () => {
  const saved = (): Uint8Array => {
    const cells = {
      ...{ A1: { t: 's', v: '学校名称' }, A4: { t: 's', v: '石桥二小' } },
      ...{ B4: { t: 'n', v: 0.985, z: '0.0%' }, C4: { t: 'n', v: 98.5, z: '0.0"%"' }, D4: { t: 'e', v: 7 } },
      ...{ E4: { t: 'n', v: 45170, z: 'yyyy-mm-dd' }, G4: { t: 'b', v: true } },
    }
    const workbook = {
      SheetNames: ['学生', '去年'],
      Sheets: { 学生: { ...cells, '!ref': 'A1:G4' }, 去年: { A1: { t: 's', v: '旧' }, '!ref': 'A1' } },
      Workbook: { Sheets: [{ name: '学生' }, { name: '去年', Hidden: 1 as const }] },
    }
    return new Uint8Array(write(workbook as never, { type: 'array', bookType: 'biff8' }) as ArrayBuffer)
  }

  it('keeps blank rows, percentages, days, errors and which sheets are hidden', async () => {
    const sheets = await openSheets({ name: 'a.xls', bytes: saved() })
    expect(sheets.map(({ hidden }) => hidden)).toEqual([false, true])
    const rows = await Array.fromAsync(sheets[0]!.rows())
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 3, 4])
    expect(rows[1]?.cells).toEqual([])
    expect(rows[3]?.cells.slice(1)).toEqual([
      { is: 'percent', value: 0.985 },
      98.5,
      { is: 'error', text: '#DIV/0!' },
      { is: 'day', day: '2023-09-01' },
      null,
      true,
    ])
  })
})

describe('the XML of a worksheet', () => {
  const worksheet = (x: string) =>
    `<?xml version="1.0"?><${x}worksheet><${x}cols><${x}col min="1"/></${x}cols><${x}sheetData>` +
    `<${x}row r="1" spans="1:3"><${x}c r="A1" s="1" t="s"><${x}v>0</${x}v></${x}c><${x}c r="B1" s="2"><${x}v>0.5</${x}v></${x}c></${x}row>` +
    `<${x}row r="2" ht="20"/>` +
    `<${x}row r="4"><${x}c r="C4"><${x}f>A1+B1</${x}f></${x}c><${x}c r="D4" t="str"><${x}f>""</${x}f><${x}v></${x}v></${x}c></${x}row>` +
    `<${x}row><${x}c/><${x}c><${x}f t="shared" si="0"/><${x}v>3</${x}v></${x}c><${x}c><${x}f>X</${x}f><${x}v/></${x}c>` +
    `<${x}c t="inlineStr"><${x}is><${x}t>a &amp; </${x}t><${x}t xml:space="preserve">b_x000A_</${x}t></${x}is></${x}c>` +
    `<${x}c t="b"><${x}v>1</${x}v></${x}c><${x}c t="e"><${x}v>#N/A</${x}v></${x}c><${x}c s="3"><${x}v>45170.5</${x}v></${x}c></${x}row>` +
    `</${x}sheetData><${x}mergeCells count="1"><${x}mergeCell ref="A1:B2"/></${x}mergeCells></${x}worksheet>`
  const styles = { percents: new Set(['2']), days: new Set(['3']), from1904: false }

  it('gives the same rows wherever the pieces of the file are cut, with and without a prefix', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.nat(1200), { maxLength: 8 }), fc.constantFrom('', 'x:'), async (cuts, prefix) => {
        const xml = worksheet(prefix)
        const at = [0, ...cuts.sort((a, b) => a - b), xml.length]
        const pieces = at.slice(1).map((end, index) => xml.slice(at[index], end))
        const rows = await Array.fromAsync(worksheetRows(ReadableStream.from(pieces), ['石桥'], styles))
        expect(rows).toEqual([
          { row: 1, cells: ['石桥', { is: 'percent', value: 0.5 }] },
          { row: 2, cells: [] },
          { row: 4, cells: [null, null, { is: 'formula-without-value' }, null] },
          {
            row: 5,
            cells: [
              null,
              3,
              { is: 'formula-without-value' },
              'a & b\n',
              true,
              { is: 'error', text: '#N/A' },
              { is: 'day', day: '2023-09-01' },
            ],
          },
        ])
        expect(await worksheetMerges(ReadableStream.from(pieces))).toEqual([{ top: 1, left: 0, bottom: 2, right: 1 }])
      }),
    ))
})

test('columns are lettered A to ZZ', () => {
  for (let column = 0; column < 702; column++) expect(columnNumber(columnLetters(column))).toBe(column)
  expect([0, 25, 26, 701].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ'])
})
