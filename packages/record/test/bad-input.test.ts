import { Problem } from '@youju/model'
import { zipSync } from 'fflate'
import { describe, expect, it, test } from 'vitest'
import { importFile, importRows, places, type Rows, sheet, text, xlsx } from './sheets.ts'

/** The problem that stops a whole file. */
const refusal = async (attempt: Promise<unknown>): Promise<Problem> => {
  const outcome = await attempt.catch((error: unknown) => error)
  if (outcome instanceof Problem) return outcome
  throw new Error('the file was not refused', { cause: outcome })
}

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
const bomb = (): Uint8Array => {
  const zeros = new Uint8Array(64 * 1024 ** 2)
  return zipSync({ 'xl/workbook.xml': text('<workbook/>'), 'xl/worksheets/sheet1.xml': zeros })
}

describe('a file that is refused as a whole', () => {
  test.each<[string, string, Uint8Array | (() => Uint8Array | Promise<Uint8Array>), string]>([
    ['an empty file', 'a.xlsx', bytes(), 'file-empty'],
    ['a picture', 'a.xlsx', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0), 'file-type'],
    ['a PDF', 'a.pdf', text('%PDF-1.7'), 'file-type'],
    ['a Word document', 'a.docx', () => zipSync({ 'word/document.xml': text('<w:document/>') }), 'file-type'],
    [
      'a Word document named .xlsx',
      'a.xlsx',
      () => zipSync({ 'word/document.xml': text('<w:document/>') }),
      'file-type',
    ],
    ['text named .xlsx', 'a.xlsx', text('学校名称,学生数'), 'file-broken'],
    ['a ZIP cut off', 'a.xlsx', async () => (await xlsx(sheet([['学校名称', '学段']]))).slice(0, 900), 'file-broken'],
    ['a workbook that is no XML', 'a.xlsx', () => zipSync({ 'xl/workbook.xml': text('nonsense') }), 'file-broken'],
    ['an .xls cut off', 'a.xls', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0), 'file-broken'],
    ['a ZIP bomb', 'a.xlsx', bomb, 'zip-bomb'],
    ['an empty sheet', 'a.xlsx', () => xlsx(sheet([])), 'file-without-lines'],
    ['an empty .csv', 'a.csv', text('\n\n'), 'file-without-lines'],
    [
      'a sheet without headings',
      'a.xlsx',
      () =>
        xlsx(
          sheet([
            ['甲', '乙'],
            [1, 2],
          ]),
        ),
      'no-ledger-recognised',
    ],
    [
      'a sheet whose headings stand down the side',
      'a.xlsx',
      () =>
        xlsx(
          sheet([
            ['学段', '小学', '初中'],
            ['在校学生数', 40, 41],
          ]),
        ),
      'header-not-found',
    ],
  ])('%s', async (_, name, content, code) => {
    const found = await refusal(importFile(typeof content === 'function' ? await content() : content, { name }))
    expect(found.code).toBe(code)
    expect(found.phrase('zh')).toContain(name)
    expect(found.phrase('en')).toContain(name)
    expect(found.phrase('zh')).not.toMatch(/\{\w+\}/)
  })

  it('is opened neither for what it declares nor for what it hides: a bomb that understates its size', async () => {
    const bytes = bomb()
    const view = new DataView(bytes.buffer)
    // The second entry of the central directory claims a thousand bytes.
    for (let at = bytes.length - 22, left = 2; left > 0 && at > 0; at--)
      if (view.getUint32(at, true) === 0x02014b50) {
        if (view.getUint32(at + 24, true) > 1000) view.setUint32(at + 24, 1000, true)
        left--
      }
    expect((await refusal(importFile(bytes))).code).toMatch(/zip-bomb|file-broken/)
  })

  it('is broken when bytes in its middle were lost', async () => {
    const rows = Array.from({ length: 500 }, (_, at) => ['石桥二小', '小学', at * 7919])
    const whole = await xlsx(sheet([['学校名称', '学段', '学生数'], ...rows]))
    const start = Buffer.from(whole).indexOf('xl/worksheets/sheet1.xml') + 200
    const damaged = Uint8Array.from(whole).fill(0xff, start, start + 400)
    expect((await refusal(importFile(damaged, { period: '2023' }))).code).toBe('file-broken')
  })

  it('names every sheet that has no headings', async () => {
    const found = await refusal(
      importFile(await xlsx(sheet([['甲', '乙']]), sheet([['丙', '丁']], { name: 'Sheet2' }))),
    )
    expect([found, ...found.more].map((one) => one.details.sheet)).toEqual(['Sheet1', 'Sheet2'])
  })
})

describe('a sheet of which cells are refused', () => {
  const HEADER = ['学校名称', '学段', '学生数', '女', '巩固率', '供餐']
  const sheetOf = (...rows: Rows): Rows => [['2023学年'], HEADER, ...rows]
  const good = ['石桥镇中心小学', '小学', 300, 140, '99%', '是']

  it('gives every refusal and every good line', async () => {
    const { drafts, refused } = await importRows(
      sheetOf(
        good,
        ['石桥二小', '小学', '很多', -5, '199%', '也许'],
        ['不在册小学', '初中', null, 1.5, null, null],
        ['石桥初中', '义务教育', 300],
        ['石桥初中', '大学', 300],
        ['石桥初中', '初中', 700],
        ['石桥初中', '初中', 700],
        [null, '初中', 700],
      ),
    )
    expect(drafts.map(({ row }) => row)).toEqual([3, 8])
    expect(places(refused)).toEqual([
      'not-a-number at C4',
      'number-too-small at D4',
      'number-too-large at E4',
      'not-a-yes-or-no at F4',
      'value-missing at C5',
      'not-an-integer at D5',
      'unit-unknown at A5',
      'code-is-group at B6',
      'code-unknown at B7',
      'line-twice at 9',
      'unit-missing at 10',
    ])
  })

  it('says what, where and what to do, in both languages', async () => {
    const { refused } = await importRows(sheetOf(['石桥镇中心校', '小学', -3]), { name: '学生' })
    expect(refused.map((one) => one.phrase('zh'))).toEqual([
      'file.xlsx，工作表“学生”第 3 行 C（学生数）为 -3，不能小于 0。请改正。',
      'file.xlsx，工作表“学生”第 3 行 A（学校名称）：“石桥镇中心校”不在单位名录中。相近的单位：石桥镇中心小学（2199000017）、石桥镇中心幼儿园（1199000041）、石桥镇第二小学（2199000025）。请改正名称或代码，或先把该单位加入名录。',
    ])
    expect(refused[0]?.phrase('en')).toBe(
      'file.xlsx, sheet "学生", row 3, C（学生数） is -3; it cannot be less than 0. Correct it.',
    )
  })

  it('refuses a formula that was never computed, and an error, but takes a saved result', async () => {
    const { drafts, refused } = await importRows(
      sheetOf(['石桥二小', '小学'], ['石桥初中', '初中'], ['中心幼儿园', '学前']),
      {
        cells: {
          C3: { formula: '100+1' },
          C4: { formula: '100+1', formulaResult: 101 },
          C5: { value: '#REF!' },
        },
      },
    )
    expect(places(refused)).toEqual(['formula-without-value at C3', 'cell-error at C5'])
    expect(drafts.map(({ values }) => values.pupils)).toEqual([101])
  })

  it('refuses headings it does not know, with the nearest, unless they may be left out', async () => {
    const rows: Rows = [['2023学年'], [...HEADER, '男生人', '备注'], [...good, 160, '好']]
    const refusing = await importRows(rows)
    expect(places(refusing.refused)).toEqual(['heading-unknown at G2'])
    expect(refusing.refused[0]?.details.near).toMatch(/^男生数/)
    expect(places(refusing.notes)).toEqual(['column-left-out at H2'])
    const leaving = await importRows(rows, { unknownColumns: 'leave-out' })
    expect(leaving.refused).toEqual([])
    expect(places(leaving.notes)).toEqual(['column-left-out at G2', 'column-left-out at H2'])
  })

  it('refuses a heading that stands twice, one in another unit of measure, and a required one that lacks', async () => {
    const header = ['学校名称', '女生数', '女', '寄宿生数（元）', '供餐', '学段']
    const { refused } = await importRows([['2023学年'], header, ['石桥二小', 1, 1, 1, '是', '小学']])
    expect(places(refused).slice(0, 3)).toEqual(['heading-twice at C2', 'heading-unit at D2', 'heading-missing at 2'])
  })

  it('refuses a sheet of 200 columns, saying that it is far more than the ledger has, and which', async () => {
    const more = Array.from({ length: 200 - HEADER.length }, (_, at) => `其他${at}`)
    const { refused } = await importRows([['2023学年'], [...HEADER, ...more], [...good, ...more.map(() => 1)]])
    expect(refused[0]?.phrase('zh')).toBe(
      'file.xlsx，工作表“Sheet1”有 200 列，而台账“学生情况”只有 7 项，其余 194 列不认识。请只保留台账中的列，或改用 youju form 生成的表格。',
    )
    expect(refused.length).toBe(195)
  })

  it('refuses content in a column without heading, once', async () => {
    const { refused, drafts } = await importRows(sheetOf([...good, 7], ['石桥二小', '小学', 3, null, null, null, 8]))
    expect(places(refused)).toEqual(['column-without-heading at G3'])
    expect(drafts.map(({ row }) => row)).toEqual([4])
  })
})
