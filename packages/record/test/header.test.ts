import { describe, expect, it, test } from 'vitest'
import { findHeader } from '../src/heading/find-header.ts'
import { importFile, importRows, type Rows, sheet, text, xlsx } from './sheets.ts'
import { enrolment, funding, pack } from './town.ts'

/** Heading → field code, `unit`, `period`, or what else it is taken for. */
const meanings = (rows: Rows, ledger = enrolment, merges: Parameters<typeof findHeader>[1] = []) => {
  const header = findHeader(
    rows.map((cells, at) => ({ row: at + 1, cells: cells as string[] })),
    merges,
    ledger,
  )
  return (
    header && [
      `${header.first}–${header.last}`,
      ...header.columns.map(({ meaning }) => (meaning.is === 'field' ? meaning.field.code : meaning.is)),
    ]
  )
}

describe('headings and their variants', () => {
  test.each<[string, string]>([
    ['在校学生数', 'pupils'],
    ['在校学生数（人）', 'pupils'],
    ['在校学生数(人)', 'pupils'],
    ['在校 学生数', 'pupils'],
    ['在校学生\n数', 'pupils'],
    ['*在校学生数', 'pupils'],
    ['１．在校学生数', 'pupils'],
    ['学生数', 'pupils'],
    ['学生人数', 'pupils'],
    ['Pupils', 'pupils'],
    ['其中：寄宿生数', 'boarders'],
    ['寄宿生', 'boarders'],
    ['巩固率%', 'retention-rate'],
    ['巩固率（％）', 'retention-rate'],
    ['学校名称', 'unit'],
    ['学校（机构）名称', 'unit'],
    ['学校标识码', 'unit'],
    ['学年', 'period'],
    ['序号', 'redundant'],
    ['乡镇', 'redundant'],
    ['教师数', 'unknown'],
  ])('%s is %s', (heading, meaning) => expect(meanings([['学段', '女生数', '供餐', heading]])?.at(-1)).toBe(meaning))
})

describe('where the header is', () => {
  it('is found below a title and a line about the unit', () =>
    expect(
      meanings([
        ['石桥镇2023—2024学年在校学生统计表'],
        ['填报单位：石桥镇', null, '填报日期：2023年10月'],
        ['学校名称', '学段', '学生数'],
        ['中心小学', '小学', '300'],
      ]),
    ).toEqual(['3–3', 'unit', 'stage', 'pupils']))

  it('has two rows where a parent stands over its children', () =>
    expect(
      meanings([
        ['学校名称', '学段', '学生数', null, null],
        [null, null, '合计', '男', '女'],
        ['中心小学', '小学', '300', '140', '160'],
      ]),
    ).toEqual(['1–2', 'unit', 'stage', 'pupils', 'boys', 'girls']))

  it('has three rows, merged', () =>
    expect(
      meanings(
        [
          ['学校名称', '基本情况', null, null, null],
          [null, '学段', '学生数（人）', null, null],
          [null, null, '计', '男', '女'],
        ],
        enrolment,
        [
          { top: 1, left: 0, bottom: 3, right: 0 },
          { top: 1, left: 1, bottom: 1, right: 4 },
          { top: 2, left: 1, bottom: 3, right: 1 },
          { top: 2, left: 2, bottom: 2, right: 4 },
        ],
      ),
    ).toEqual(['1–3', 'unit', 'stage', 'pupils', 'boys', 'girls']))

  it('is not a line that happens to hold words', () =>
    expect(
      meanings([
        ['学校名称', '学段', '供餐'],
        ['中心小学', '小学', '是'],
      ]),
    ).toEqual(['1–1', 'unit', 'stage', 'meals']))

  it('is absent where nothing is understood', () =>
    expect(
      meanings([
        ['甲', '乙'],
        ['1', '2'],
      ]),
    ).toBeUndefined())
})

describe('which ledger a sheet holds', () => {
  it('is told by headings', async () => {
    const { tables } = await importRows([['单位名称', '经费总额（万元）', '校舍面积']], { ledger: undefined })
    expect(tables.map((table) => table.ledger)).toEqual([funding.code])
  })

  it('is told by the tab or the title where headings fit several', async () => {
    const rows = [
      ['学校名称', '学段', '人数'],
      ['中心小学', '小学', 40],
    ]
    const named = async (name: string) => (await importFile(await xlsx(sheet(rows, { name })))).tables[0]?.ledger
    expect(await named('在校学生统计表')).toBe('enrolment')
    expect(await named('班级花名册')).toBe('classes')
  })

  it('is the one the user names', async () => {
    const { tables } = await importRows([['学校名称', '学段', '人数', '班级']], { ledger: 'classes' })
    expect(tables.map((table) => table.ledger)).toEqual(['classes'])
  })

  it('is found sheet by sheet; empty sheets and notes are left out, and said to be', async () => {
    const { tables, notes } = await importFile(
      await xlsx(
        sheet([['填表说明'], ['一、按实填写']], { name: '填表说明' }),
        sheet([['学校名称', '学段', '学生数']], { name: '学生' }),
        sheet([], { name: 'Sheet3' }),
        sheet([['学校名称', '姓名', '岗位', '联系电话']], { name: '教师' }),
        sheet([['x']], { name: '_list', hidden: true }),
      ),
    )
    expect(tables.map(({ sheet, ledger }) => `${sheet} ${ledger}`)).toEqual(['学生 enrolment', '教师 staff'])
    expect(notes.map(({ code, details }) => `${code} ${details.sheet}`)).toEqual([
      'sheet-left-out 填表说明',
      'sheet-empty Sheet3',
      'sheet-left-out _list',
    ])
  })

  it('is the file’s in a .csv, named like a tab', async () => {
    const { tables } = await importFile(text('学校名称,学段,人数\n'), { name: 'a/b/班级.csv', pack })
    expect(tables.map(({ sheet, ledger }) => `${sheet} ${ledger}`)).toEqual(['班级 classes'])
  })

  it('is found quickly among a hundred', async () => {
    const ledgers = Array.from({ length: 100 }, (_, ledger) => ({
      ...enrolment,
      code: `ledger-${ledger}`,
      label: { zh: `台账${ledger}`, en: `Ledger ${ledger}` },
      aliases: [],
      rules: [],
      fields: Array.from({ length: 20 }, (_, field) => ({
        ...enrolment.fields[1]!,
        code: `field-${field}`,
        label: { zh: `第${ledger}类第${field}项`, en: `Field ${ledger} ${field}` },
        aliases: [],
      })),
      key: [],
    }))
    const header = ['学校名称', ...ledgers[77]!.fields.map((field) => field.label.zh)]
    const rows = Array.from({ length: 40 }, (_, row) => [
      '石桥二小',
      ...header.slice(1).map((_, column) => `文${row}字${column}`),
    ])
    const bytes = await xlsx(sheet([header, ...rows]))
    const started = performance.now()
    const { tables } = await importFile(bytes, { pack: { ...pack, ledgers }, period: '2023' })
    expect(tables.map((table) => table.ledger)).toEqual(['ledger-77'])
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
