/** Bad input gets a sentence that says what, where and what to do; exit code 2; nothing is stored. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { writeXlsx } from 'hucre'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Home, makeHome, SAMPLES, TOWN } from './program.ts'

type Cells = (string | number | null)[][]

let home: Home
beforeAll(async () => {
  home = makeHome()
  expect(await home.youju('import', join(SAMPLES, '单位名录.xlsx'))).toMatchObject({ exit: 0, err: '' })
})
afterAll(() => home.remove())

const SCHOOL = '青禾镇中心小学'
const HEADER = ['学校名称', '学段', '年级', '在校学生数', '女生数']

const xlsx = (rows: Cells): Promise<Uint8Array> => writeXlsx({ sheets: [{ name: '在校学生情况', rows }] })
const text = (content: string): Uint8Array => new TextEncoder().encode(content)

/** A megabyte of zeros packs to a kilobyte: five hundred of them make a bomb. */
function bomb(): Uint8Array {
  const sheet = new Uint8Array(300_000_000)
  return zipSync(
    {
      '[Content_Types].xml': text('<Types/>'),
      'xl/workbook.xml': text('<workbook/>'),
      'xl/worksheets/sheet1.xml': sheet,
    },
    { level: 1 },
  )
}

const cases: [name: string, file: string, make: () => Promise<Uint8Array> | Uint8Array, says: RegExp][] = [
  [
    'a file of another type',
    'picture.xlsx',
    () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
    /不是可以导入的电子表格|已损坏/,
  ],
  ['an empty sheet', 'empty.xlsx', () => xlsx([]), /没有可以导入的工作表/],
  [
    'an unknown header',
    'header.xlsx',
    () =>
      xlsx([
        [...HEADER, '食堂面积'],
        [SCHOOL, '小学', '一年级', 120, 60, 3],
      ]),
    /第 1 行 F（食堂面积）.*没有这一项/,
  ],
  [
    'text in a number column',
    'text.xlsx',
    () => xlsx([HEADER, [SCHOOL, '小学', '一年级', '一百多', 60]]),
    /第 2 行 D（在校学生数）应填数字/,
  ],
  [
    'negative pupils',
    'negative.xlsx',
    () => xlsx([HEADER, [SCHOOL, '小学', '一年级', -3, 0]]),
    /第 2 行 D（在校学生数）为 -3，不能小于 0/,
  ],
  [
    'a school that is not in the tree',
    'school.xlsx',
    () => xlsx([HEADER, ['不存在小学', '小学', '一年级', 3, 1]]),
    /第 2 行 A（学校名称）：“不存在小学”不在单位名录中/,
  ],
  ['a ZIP bomb', 'bomb.xlsx', bomb, /解压后达/],
  [
    'a sheet of 200 columns',
    'wide.xlsx',
    () =>
      xlsx([
        [...HEADER, ...Array.from({ length: 195 }, (_, i) => `栏目${i}`)],
        [SCHOOL, '小学', '一年级', 3, 1],
      ]),
    /200 列/,
  ],
  [
    'a formula without a cached value',
    'formula.xlsx',
    () => withFormula(),
    /第 2 行 D（在校学生数）是公式，但文件中没有保存计算结果/,
  ],
  [
    'a broken spreadsheet',
    'broken.xlsx',
    async () => (await xlsx([HEADER, [SCHOOL, '小学', '一年级', 3, 1]])).slice(0, 600),
    /已损坏/,
  ],
]

async function withFormula(): Promise<Uint8Array> {
  return await writeXlsx({
    sheets: [
      {
        name: '在校学生情况',
        rows: [HEADER, [SCHOOL, '小学', '一年级', null, 1]],
        cells: new Map([['1,3', { formula: '1+2' }]]),
      },
    ],
  })
}

describe('import refuses', () => {
  it.each(cases)('%s', async (_, name, make, says) => {
    const path = home.file(name)
    writeFileSync(path, await make())
    const { exit, err } = await home.youju('import', path, '--period', '2008')
    expect(err).toMatch(says)
    expect(err).toContain(name)
    expect(exit).toBe(2)
  })

  it('and has stored nothing of any of them', async () => {
    const ask = ['compute', '--unit', TOWN, '--period', '2008', '--indicator', 'enrolment', '--json'] as const
    const [enrolment] = JSON.parse((await home.youju(...ask)).out)
    expect(enrolment.value).toBeNull()
    expect(enrolment.partial ?? 0).toBe(0)
    expect((await home.youju('audit', 'verify')).out).toContain('1 次操作、53 行记录')
  })

  it('a file that is not there', async () => {
    expect(await home.youju('import', home.file('nowhere.xlsx'))).toMatchObject({
      exit: 2,
      err: expect.stringContaining('没有找到文件'),
    })
  })
})

describe('import of the good rows only', () => {
  it('leaves out what cannot be read and what breaks a rule, and stores the rest', async () => {
    const path = home.file('some-good.xlsx')
    const rows: Cells = [
      HEADER,
      [SCHOOL, '小学', '一年级', 120, 60],
      [SCHOOL, '小学', '二年级', '许多', 60],
      [SCHOOL, '小学', '三年级', 100, 130],
    ]
    writeFileSync(path, await xlsx(rows))
    const { exit, out, err } = await home.youju('import', path, '--period', '2008-2009', '--good-rows', '--json')
    expect(err).toBe('')
    expect(JSON.parse(out)).toMatchObject({ stored: true, tables: [{ captured: 1, refused: 2 }] })
    expect(JSON.parse(out).refused).toHaveLength(2)
    expect(exit).toBe(2)
  })

  it('counts lines, not cells, and takes none of a table whose headings were refused', async () => {
    const lines = home.file('two-faults.xlsx')
    writeFileSync(
      lines,
      await xlsx([HEADER, [SCHOOL, '小学', '四年级', '许多', -1], [SCHOOL, '小学', '五年级', 90, 40]]),
    )
    const first = await home.youju('import', lines, '--period', '2008-2009', '--dry-run', '--json')
    expect(JSON.parse(first.out)).toMatchObject({ tables: [{ refused: 1 }], refused: [{}, {}] })

    const headings = home.file('heading-twice.xlsx')
    writeFileSync(
      headings,
      await xlsx([
        [...HEADER, '女'],
        [SCHOOL, '小学', '五年级', 90, 40, 41],
      ]),
    )
    const { exit, out } = await home.youju('import', headings, '--period', '2008-2009', '--good-rows', '--json')
    expect(JSON.parse(out)).toMatchObject({
      tables: [{ captured: 0, refused: 1 }],
      refused: [{ code: 'heading-twice' }],
    })
    expect(exit).toBe(2)
  })
})

describe('verify refuses', () => {
  it('a result in place of the report itself, which would be lost', async () => {
    const path = home.file('own.html')
    writeFileSync(path, '<p>全镇有学校13所。</p>')
    const { exit, err } = await home.youju('verify', path, '--out', path)
    expect(exit).toBe(2)
    expect(err).toContain('请换一个文件名')
    expect(readFileSync(path, 'utf8')).toBe('<p>全镇有学校13所。</p>')
  })

  it('a folder', async () => {
    expect(await home.youju('verify', home.file('.'))).toMatchObject({
      exit: 2,
      err: expect.stringContaining('是文件夹'),
    })
  })

  it('a broken .docx', async () => {
    const path = home.file('broken.docx')
    writeFileSync(path, zipSync({ 'word/document.xml': text('<w:document') }))
    const { exit, err } = await home.youju('verify', path)
    expect(exit).toBe(2)
    expect(err).toContain('broken.docx')
  })

  it('a .docx that is no ZIP file', async () => {
    const path = home.file('torn.docx')
    writeFileSync(path, new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]))
    expect(await home.youju('verify', path)).toMatchObject({ exit: 2, err: expect.stringContaining('torn.docx') })
  })
})
