import { definePack } from '@youju/model'
import { describe, expect, it, test } from 'vitest'
import { UnitFinder } from '../src/unit/find-unit.ts'
import { readPeriodOfKind } from '../src/unit/period-words.ts'
import { importFile, importRows, places, type Rows, sheet, xlsx } from './sheets.ts'
import { enrolment, pack, tree, visits } from './town.ts'

const HEADER = ['学校名称', '学段', '学生数', '男', '女']
const lines = (...rows: Rows): Rows => [['2023—2024学年学生情况'], HEADER, ...rows]
const unitsAndPupils = (drafts: { unit: string; values: Record<string, unknown> }[]) =>
  drafts.map(({ unit, values }) => `${unit} ${values.stage} ${values.pupils}`)

describe('a sheet as an office keeps it', () => {
  it('is the school’s where a ledger of the county’s that schools keep too names the school', async () => {
    const ofCounty = { ...visits, filledBy: { ...visits.filledBy, kind: 'county' as const, also: ['school' as const] } }
    const read = async (...rows: Rows) => {
      const { drafts, refused } = await importRows([['家访登记'], ...rows], { pack: { ...pack, ledgers: [ofCounty] } })
      return [...drafts.map(({ unit }) => unit), ...places(refused)]
    }
    expect(
      await read(
        ['单位名称', '学校名称', '日期', '事由'],
        ['青禾县', '石桥镇中心小学', '2023-09-08', '新生'],
        ['青禾县', null, '2023-09-09', '回访'],
      ),
    ).toEqual(['2199000017', '990101'])
    expect(
      await read(
        ['学校名称', '日期', '事由'],
        ['石桥镇第二小学', '2023-09-08', '新生'],
        ['石桥镇第九小学', '2023-09-08', '新生'],
      ),
    ).toEqual(['2199000025', 'unit-unknown at A4'])
  })

  it('gives its lines, whatever stands around them', async () => {
    const { drafts, refused, notes } = await importRows(
      [
        ['石桥镇2023—2024学年在校学生统计表'],
        ['填报日期：2023年10月8日', null, null, '单位：人'],
        ['序号', '学校名称', '学段', '学生数', null, null, '巩固率（%）', '供餐'],
        [null, null, null, '计', '男', '女', null, null],
        [1, '石桥镇中心小学', '小学', '１，０８０人', 500, 580, 99.5, '√'],
        [2, '二小', '小学', '0.05万', 240, 260, '98%', '×'],
        ['石桥镇2023—2024学年在校学生统计表'],
        ['序号', '学校名称', '学段', '学生数', null, null, '巩固率（%）', '供餐'],
        [null, null, null, '计', '男', '女', null, null],
        [3, '石桥初中', '初中', 700, '—', null, 100, '是'],
        [null, null, null, null, null, null, null, null],
        ['合　计', null, null, 2280, 740, 840],
        ['注：数据为9月1日在册学生'],
        ['填表人：', null, '审核人：'],
        [null],
      ],
      {
        merges: ['A1:H1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:F3', 'G3:G4', 'H3:H4', 'A12:C12'],
      },
    )
    expect(places(refused)).toEqual([])
    expect(drafts).toEqual([
      {
        unit: '2199000017',
        period: '2023-2024',
        row: 5,
        values: { stage: '1', pupils: 1080, boys: 500, girls: 580, 'retention-rate': 0.995, meals: true },
      },
      {
        unit: '2199000025',
        period: '2023-2024',
        row: 6,
        values: { stage: '1', pupils: 500, boys: 240, girls: 260, 'retention-rate': 0.98, meals: false },
      },
      {
        unit: '3199000033',
        period: '2023-2024',
        row: 10,
        values: { stage: '2', pupils: 700, boys: null, girls: null, 'retention-rate': 1, meals: true },
      },
    ])
    expect(notes.map(({ code, details }) => `${code} ${details.row}`)).toEqual(['row-left-out 13', 'row-left-out 14'])
  })

  it('carries a school’s name over the rows it is merged with', async () => {
    const { drafts } = await importRows(
      lines(['中心幼儿园', '学前', 90], ['石桥镇中心小学', '学前', 40], [null, '小学', 300]),
      {
        merges: ['A4:A5'],
      },
    )
    expect(unitsAndPupils(drafts)).toEqual(['1199000041 0 90', '2199000017 0 40', '2199000017 1 300'])
  })

  it('carries words over the rows they are merged with, and no number, which would count twice', async () => {
    const { drafts, refused } = await importRows(
      lines(['石桥镇中心小学', '小学', 300], ['石桥二小', null, null], ['石桥初中', '初中', 200]),
      { merges: ['B3:B4', 'C3:C4'] },
    )
    expect(refused.map(({ code, details }) => `${code} ${details.row} ${details.column}`)).toEqual([
      'value-missing 4 C（学生数）',
    ])
    expect(unitsAndPupils(drafts)).toEqual(['2199000017 1 300', '3199000033 2 200'])
  })

  it('is one table: where another begins, one sentence says so', async () => {
    const { drafts, refused } = await importRows(
      lines(['石桥二小', '小学', 300], [null], ['二、教师'], ['学校名称', '教师数', '女'], ['石桥二小', 20, 12]),
    )
    expect(unitsAndPupils(drafts)).toEqual(['2199000025 1 300'])
    expect(refused.map(({ code, details }) => `${code} ${details.row}`)).toEqual(['second-table 6'])
  })

  it('reads hidden rows and says so', async () => {
    const rows = lines(['二小', '小学', 1, 1, 0], ['石桥初中', '初中', 2, 1, 1])
    const hidden = { ...sheet(rows), rowDefs: new Map([[3, { hidden: true }]]) }
    const { drafts, notes } = await importFile(await xlsx(hidden))
    expect(drafts.map(({ row }) => row)).toEqual([3, 4])
    expect(places(notes)).toEqual(['rows-hidden at 4'])
  })

  it('finds its headings below more instructions than a screen holds', async () => {
    const instructions = Array.from({ length: 60 }, (_, at) => [`${at + 1}．填表说明`])
    const { drafts, refused } = await importRows([...instructions, ...lines(['二小', '小学', 1, 1, 0])])
    expect(refused).toEqual([])
    expect(drafts.map(({ row }) => row)).toEqual([63])
  })

  it('passes over rows prepared for a school and not filled in', async () => {
    const { drafts, refused } = await importRows(lines(['石桥镇中心小学', null, null], ['石桥二小', '小学', 300]))
    expect(unitsAndPupils(drafts)).toEqual(['2199000025 1 300'])
    expect(refused).toEqual([])
  })
})

describe('whose line it is', () => {
  const finder = new UnitFinder(tree, enrolment)
  test.each([
    ['石桥镇中心小学', '2199000017'],
    ['石桥镇 中心小学', '2199000017'],
    ['2199000017', '2199000017'],
    ['石桥镇中心小学（2199000017）', '2199000017'],
    ['中心幼儿园', '1199000041'],
    ['石桥二小', '2199000025'],
    ['第二小学', '2199000025'],
    ['石桥初中', '3199000033'],
    ['中心小学', 'unclear 石桥镇中心小学、柳河镇中心小学'],
    ['石桥镇中心小校', 'unknown 石桥镇中心小学、'],
    ['实验学校', 'unknown'],
  ])('%s is %s', (written, expected) => {
    const found = finder.find(written)
    const near = found.is === 'unit' ? '' : found.near.map((unit) => unit.name).join('、')
    expect(found.is === 'unit' ? found.unit.code : `${found.is} ${near}`.trim()).toMatch(new RegExp(`^${expected}`))
  })

  it('is clear within the unit given, and outside of it refused', async () => {
    const rows = lines(['中心小学', '小学', 300], ['柳河镇中心小学', '小学', 200])
    const { drafts, refused } = await importRows(rows, { unit: '990101101' })
    expect(unitsAndPupils(drafts)).toEqual(['2199000017 1 300'])
    expect(places(refused)).toEqual(['unit-outside at A4'])
  })

  it('is the school given, or the one named in the title, where no column says', async () => {
    const rows = (title: string): Rows => [[title], ['学段', '学生数', '男'], ['小学', 300, 140]]
    expect(unitsAndPupils((await importRows(rows('2023学年学生情况'), { unit: '2199000017' })).drafts)).toEqual([
      '2199000017 1 300',
    ])
    expect(unitsAndPupils((await importRows(rows('单位：石桥镇中心小学 2023学年'))).drafts)).toEqual([
      '2199000017 1 300',
    ])
    expect(unitsAndPupils((await importRows(rows('石桥镇第二小学2023学年学生情况'))).drafts)).toEqual([
      '2199000025 1 300',
    ])
    expect(places((await importRows(rows('2023学年学生情况'))).refused)).toEqual(['unit-missing at 2'])
  })

  it('is noted where the title names another school than the one given', async () => {
    const rows: Rows = [['石桥镇第二小学2023学年学生情况'], ['学段', '学生数', '男'], ['小学', 300, 140]]
    const { notes, drafts } = await importRows(rows, { unit: '2199000017' })
    expect(notes.map((note) => note.code)).toEqual(['title-unit-differs'])
    expect(unitsAndPupils(drafts)).toEqual(['2199000017 1 300'])
  })

  it('may be a town where the ledger says so', async () => {
    const kept = { ...enrolment, filledBy: { kind: 'school' as const, also: ['township' as const] } }
    const rows: Rows = [
      ['2023学年学生情况'],
      ['单位', '学段', '学生数'],
      ['石桥镇', '小学', 300],
      ['二小', '小学', 200],
    ]
    const { drafts } = await importRows(rows, { pack: { ...pack, ledgers: [kept] }, unit: '990101101' })
    expect(unitsAndPupils(drafts)).toEqual(['990101101 1 300', '2199000025 1 200'])
  })

  it('is the code’s where a name is an old one, and refused where the name is another school’s', async () => {
    const rows: Rows = [
      ['2023学年'],
      ['学校代码', '学校名称', '学段', '学生数'],
      ['2199000017', '石桥完小旧址', '小学', 300],
      ['2199000025', '石桥镇中心小学', '小学', 200],
    ]
    const { drafts, refused } = await importRows(rows)
    expect(unitsAndPupils(drafts)).toEqual(['2199000017 1 300'])
    expect(places(refused)).toEqual(['unit-conflict at 4'])
  })
})

describe('which period it belongs to', () => {
  test.each([
    ['2023—2024学年', 'school-year', '2023-2024'],
    ['２０２３－２０２４学年度', 'school-year', '2023-2024'],
    ['2023学年', 'school-year', '2023-2024'],
    ['2023-24学年', 'school-year', '2023-2024'],
    ['2023年', 'school-year', '2023-2024'],
    ['2023年9月', 'school-year', undefined],
    ['2023年度', 'calendar-year', '2023'],
    ['2023—2024学年', 'calendar-year', '2023'],
    ['2023—2024学年第一学期', 'term', '2023-2024-1'],
    ['2024年春季', 'term', '2023-2024-2'],
    ['2023年第三季度', 'quarter', '2023-q3'],
    ['2023年9月', 'month', '2023-09'],
    ['2023年', 'month', undefined],
  ] as const)('%s for a %s is %s', (text, kind, expected) => expect(readPeriodOfKind(text, kind)?.code).toBe(expected))

  it('is the column’s, else the option’s, else the title’s', async () => {
    const rows: Rows = [['2022学年学生情况'], ['学校名称', '学年', '学段', '学生数'], ['二小', '2021—2022', '小学', 3]]
    const without: Rows = [['2022学年学生情况'], ['学校名称', '学段', '学生数'], ['二小', '小学', 3]]
    const period = async (of: Rows, option?: string) =>
      (await importRows(of, option ? { period: option } : {})).drafts[0]?.period
    expect(await period(rows, '2023-2024')).toBe('2021-2022')
    expect(await period(without, '2023-2024')).toBe('2023-2024')
    expect(await period(without, '2023')).toBe('2023-2024')
    expect(await period(without)).toBe('2022-2023')
  })

  it('is noted where title and option differ, and refused where nothing says', async () => {
    const { notes } = await importRows([['2022学年学生情况'], HEADER, ['二小', '小学', 3]], { period: '2023-2024' })
    expect(notes.map((note) => note.code)).toEqual(['title-period-differs'])
    expect(places((await importRows([HEADER, ['二小', '小学', 3]])).refused)).toEqual(['period-missing at 1'])
  })

  it('is read from a title spread over the page', async () => {
    const { drafts } = await importRows([['2 0 2 3 — 2 0 2 4　学 年 学 生 情 况'], HEADER, ['二小', '小学', 1, 1, 0]])
    expect(drafts[0]?.period).toBe('2023-2024')
  })

  it('is none for a roster', async () => {
    const { drafts } = await importRows([
      ['学校名称', '姓名', '岗位'],
      ['二小', '甲某', '行政'],
    ])
    expect(drafts).toEqual([{ unit: '2199000025', period: null, row: 2, values: { name: '甲某', post: '02' } }])
  })
})

describe('a unit of measure above the table', () => {
  const amounts = async (title: string, heading: string, amount: string | number) => {
    const rows: Rows = [[title], ['乡镇', heading, '校舍面积'], ['石桥镇', amount, 1200], ['合计', amount, 1200]]
    const { drafts, notes } = await importRows(rows, { ledger: 'funding' })
    expect(notes).toEqual([])
    return [drafts[0]?.values.total, drafts[0]?.values['floor-area']]
  }
  test.each<[string, string, string | number, number]>([
    ['2023年教育经费  单位：万元', '经费总额', 11231.89, 112_318_900],
    ['2023年教育经费（单位：万元、平方米）', '经费总额', '11,231.89', 112_318_900],
    ['2023年教育经费（计量单位：亿元）', '经费总额', 1.2, 120_000_000],
    ['2023年教育经费（单位：万元）', '经费总额（元）', 1200, 1200],
    ['2023年教育经费（单位：万元）', '经费总额', '500元', 500],
    ['2023年教育经费（单位：元）', '经费总额', 1200, 1200],
    ['单位：青禾县教育局 2023年', '经费总额', 1200, 1200],
    ['2023年教育经费  单位：人民币万元', '经费总额', 1.2, 12_000],
    ['2023年教育经费（万元人民币）', '经费总额', 1.2, 12_000],
    ['2023年教育经费  单位：万 元', '经费总额', 1.2, 12_000],
    ['2023年教育经费  金额：万元', '经费总额', 1.2, 12_000],
    ['2023年教育经费　万元', '经费总额', 1.2, 12_000],
    ['2023年教育经费（以万元为单位）', '经费总额', 1.2, 12_000],
    ['2023年教育经费', '经费总额(人民币万元)', 1.2, 12_000],
    ['2023年教育经费', '经费总额\n万元', 1.2, 12_000],
    ['2023年教育经费', '经费总额万元', 1.2, 12_000],
    ['2023年教育经费', '经费总额（单位：万元，保留两位小数）', 1.2, 12_000],
    ['2023年教育经费投入11231.89万元', '经费总额', 1200, 1200],
  ])('%s over %s: %s', async (title, heading, amount, expected) =>
    expect(await amounts(title, heading, amount)).toEqual([expected, 1200]),
  )

  it('may stand in a row of its own below the headings', async () => {
    const rows: Rows = [['2023年教育经费'], ['乡镇', '经费总额', '结余', '校舍面积'], [null, '万元', '元', '平方米']]
    const { drafts, refused } = await importRows([...rows, ['石桥镇', 1.2, 500, 1200]], { ledger: 'funding' })
    expect(refused).toEqual([])
    expect(drafts[0]?.values).toEqual({ total: 12_000, balance: 500, 'floor-area': 1200 })
  })

  test.each<[string, Rows, string]>([
    ['two for the same column', [['2023年教育经费（单位：元、万元）'], ['乡镇', '经费总额'], ['石桥镇', 3]], 'B2'],
    ['words not understood', [['2023年教育经费（单位：若干万元整）'], ['乡镇', '经费总额'], ['石桥镇', 3]], 'B2'],
    ['a heading not understood', [['2023年教育经费'], ['乡镇', '经费总额（若干万元整）'], ['石桥镇', 3]], 'B2'],
    [
      'a note below the figures',
      [['2023年教育经费'], ['乡镇', '经费总额'], ['石桥镇', 3], ['注：本表金额单位为万元。']],
      'B2',
    ],
  ])('that is unclear is refused, not guessed: %s', async (_, rows, at) => {
    const { refused } = await importRows(rows, { ledger: 'funding' })
    expect(places(refused)).toEqual([`measure-unclear at ${at}`])
  })
})

describe('a day without its year', () => {
  const happenings = definePack({ ...pack, ledgers: [...pack.ledgers, visits] })
  const days = (title: string, ...cells: string[]) =>
    importRows(
      [[title], ['学校名称', '日期', '事由', '回访日期'], ...cells.map((cell) => ['二小', cell, '家访', null])],
      {
        pack: happenings,
        ledger: 'visits',
      },
    )

  it('is one of the year in the title, and that is said', async () => {
    const { drafts, refused, notes } = await days('2023年家访登记', '9月12日', '九月十三日', '2023年9月14日')
    expect(refused).toEqual([])
    expect(drafts.map(({ values }) => values.day)).toEqual(['2023-09-12', '2023-09-13', '2023-09-14'])
    expect(notes[0]?.phrase('zh')).toBe(
      'file.xlsx，工作表“Sheet1”第 3 行 B（日期）没有写年份（9月12日），按2023年度记。同列共 2 处。',
    )
    expect(notes[0]?.phrase('en')).toBe(
      'file.xlsx, sheet "Sheet1", row 3, B（日期） gives no year (9月12日); taken as a day of 2023. 2 such cells in the column.',
    )
  })

  it('is refused where no title says the year, and for any other day than that which the ledger goes by', async () => {
    expect(places((await days('家访登记', '9月12日')).refused)).toEqual(['day-without-year at B3'])
    const { refused } = await importRows(
      [['2023年家访登记'], ['学校名称', '日期', '事由', '回访日期'], ['二小', '12月28日', '家访', '1月5日']],
      { pack: happenings, ledger: 'visits' },
    )
    expect(places(refused)).toEqual(['day-without-year at D3'])
  })
})

describe('one line under several spellings', () => {
  it('is the same line: spaces, full-width digits and brackets tell nothing apart in what a line is known by', async () => {
    const rows: Rows = [['2023学年'], ['学校名称', '学段', '班级', '人数']]
    const named = (...names: string[]) =>
      importRows([...rows, ...names.map((name) => ['二小', '小学', name, 40])], { ledger: 'classes' })
    const { refused } = await named('１ 班', '1班')
    expect(refused[0]?.phrase('zh')).toBe(
      'file.xlsx，工作表“Sheet1”第 4 行与第 3 行重复（石桥镇第二小学，2023-2024，1班）。请合并或删去一行。',
    )
    expect(places((await named('1(1)班', '1（1）班')).refused)).toEqual(['line-twice at 4'])
    expect((await named('Class A', 'ClassA')).drafts.map(({ values }) => values.name)).toEqual(['Class A', 'ClassA'])
  })
})

describe('total rows', () => {
  const schools: Rows = [
    ['二小', '小学', 300, 140, 160],
    ['石桥初中', '初中', 700, 350, 350],
  ]

  it('are not lines, and agree in silence', async () => {
    const { drafts, notes } = await importRows(lines(...schools, ['合计', null, 1000, 490, 510]))
    expect(drafts.length).toBe(2)
    expect(notes).toEqual([])
  })

  it('that do not add up are named with both figures', async () => {
    const { notes } = await importRows(lines(...schools, ['全镇合计', null, 1001, 490, '511']))
    expect(places(notes)).toEqual(['total-differs at C5', 'total-differs at E5'])
    expect(notes[0]?.details).toMatchObject({ value: '1001', sum: '1000' })
  })

  it('may stand above their lines', async () => {
    const { drafts, notes } = await importRows(lines(['总计', null, 999], ...schools))
    expect(drafts.length).toBe(2)
    expect(places(notes)).toEqual(['total-differs at C3'])
  })

  it('of a part count that part only', async () => {
    const { notes } = await importRows(
      lines(schools[0]!, ['小计', null, 300], schools[1]!, ['小计', null, 1000], ['合计', null, 1000]),
    )
    expect(places(notes)).toEqual(['total-differs at C6'])
  })

  it('are not judged where a line was refused', async () => {
    const { notes, refused } = await importRows(lines(['二小', '小学', 'x'], schools[1]!, ['合计', null, 1000]))
    expect(refused.length).toBe(1)
    expect(notes).toEqual([])
  })
})

it('says once how many days were given by their month only', async () => {
  const { drafts, notes } = await importRows([
    ['学校名称', '姓名', '参加工作时间'],
    ['二小', '甲某', '2001.9'],
    ['二小', '乙某', '2003年7月'],
    ['二小', '丙某', '2003-7-15'],
  ])
  expect(drafts.map(({ values }) => values.joined)).toEqual(['2001-09-01', '2003-07-01', '2003-07-15'])
  expect(notes.map(({ code, details }) => `${code} ${details.count}`)).toEqual(['day-from-month 2'])
})
