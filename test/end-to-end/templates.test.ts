/** The reports that have no published sample, each filled once from the ledgers of a small made-up office. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { YEAR_PROBLEMS } from '../../packs/cn-county/src/templates/problems.ts'
import { COUNTY, KINDERGARTEN, OFFICE, TOWN } from './office.ts'
import { type Home, makeHome } from './program.ts'

let home: Home
beforeAll(async () => {
  home = makeHome()
  const files = OFFICE.map(([name, text]) => {
    writeFileSync(home.file(name), text)
    return home.file(name)
  })
  expect(await home.youju('import', '--reason', '已逐人建立控辍台账', ...files)).toMatchObject({ exit: 0 })
}, 120_000)
afterAll(() => home.remove())

type Filled = [template: string, unit: string, period: string, says: string[], leavesOut: string[]]

const REPORTS: Filled[] = [
  [
    'dropout-control-report',
    TOWN,
    '2023',
    [
      '签订控辍保学责任书4份',
      '全年立案劝返辍学学生案件2件，其中初中2件。',
      '劝返复学率为50%',
      '仍有辍学案件1件未办结',
      '对未办结的案件逐件明确责任人和期限',
    ],
    ['其中小学0件', '残疾儿童少年入学率'],
  ],
  ['student-aid-report', TOWN, '2023', ['禾田镇2023年学生资助工作报告'], ['办理生源地助学贷款', '不计入资助金额']],
  [
    'safety-report',
    TOWN,
    '2023',
    [
      '排查安全隐患3处，其中较大隐患1处，一般隐患2处。',
      '宿舍楼楼道：应急灯损坏，5月12日完成整改。',
      '取得的成效',
      '隐患整改率为66.67%。全年发生学校安全责任事故0起。',
      '仍有安全隐患1处没有整改到位',
      '| 溪田小学 | 东侧围墙 | 围墙开裂 | 拆除重建 | 2024年3月29日 |',
    ],
    ['仍有安全责任事故发生', '护学岗'],
  ],
  [
    'annual-report-county',
    COUNTY,
    '2023',
    [
      '一、基本情况',
      '二、党的建设和意识形态',
      '教育系统有党组织3个，其中党支部3个。有党员20人，党员年人均集中培训33.6学时。发展党员1名。',
      '组织党员学习3次，其中“三会一课”2次，主题党日1次。参加学习的党员57人次。',
      '三、主要工作和成效',
      '四、存在问题',
      '五、下一步打算',
    ],
    ['警示教育', '意识形态专题学习'],
  ],
  [
    'duty-report-leader',
    COUNTY,
    '2023',
    ['任职以来，坚持把教育放在优先发展的位置，履行教育工作职责。现将2022年和2023年的履职情况报告如下。'],
    ['本人担任', '自评结果'],
  ],
  [
    'union-report',
    TOWN,
    '2023',
    [
      '全年组织离退休教师活动4次，参加离退休教师113人次。',
      '40多位离退休教师参加教师节座谈；30多位离退休教师参加迎新茶话会；20多位离退休教师参加春季健步走等。',
    ],
    ['书画交流'],
  ],
  [
    'next-year-plan',
    TOWN,
    '2024',
    [
      '已下达全年任务4项，其中针对上年问题的1项。',
      '针对“溪田小学围墙开裂”，重建溪田小学东侧围墙，目标为3月底前验收，由镇教育办负责，3月29日前完成。',
      '针对“初中学生辍学”，辍学学生逐人劝返复学，由禾田镇教育办公室牵头，年底前完成。',
      '针对“劝返后仍未复学”，劝返复学率达到100%，由禾田镇教育办公室牵头，年底前完成。',
      '每校每学期举办一次读书活动，目标为覆盖3所学校，由各学校牵头，12月20日前完成。',
      '组织全镇教师开展课堂教学比赛，目标为每名教师上一节公开课，由镇教育办牵头，11月29日前完成。',
    ],
    ['针对“安全隐患未整改到位”', '巩固普及'],
  ],
  [
    'union-plan',
    TOWN,
    '2024',
    ['关心教职工生活', '走访慰问困难教职工，目标为每户走访一次，9月10日前完成。'],
    ['重建溪田小学东侧围墙', '推进民主管理'],
  ],
  [
    'balance-report-county',
    COUNTY,
    '2023-2024',
    [
      '青岚县有义务教育学校3所，义务教育在校学生640人，其中小学400人，初中240人。',
      '小学七项指标达标学校比例为50%。',
      '小学每百名学生拥有县级以上骨干教师数校际差异系数为0.577。',
      '部分小学七项资源配置指标没有全部达标。',
      '小学每百名学生拥有县级以上骨干教师数校际差异超过标准。',
    ],
    ['一贯制学校', '部分学校班额超过标准'],
  ],
  [
    'kindergarten-term-summary',
    KINDERGARTEN,
    '2023-2024-1',
    [
      '大班有幼儿32人。',
      '大班：语言领域，学习儿歌和讲述；',
      '开展安全教育活动8次，发生意外事故0起',
      '大班：开展光盘行动。',
    ],
    [],
  ],
]

describe.each(REPORTS)('%s', (template, unit, period, says, leavesOut) => {
  it('says what the ledgers hold, and nothing of what they do not', async () => {
    const wrote = await home.youju(
      'write',
      template,
      '--unit',
      unit,
      '--period',
      period,
      '--out',
      home.file('report.md'),
    )
    expect(wrote).toMatchObject({ exit: 0, err: '' })
    const text = readFileSync(home.file('report.md'), 'utf8')
    for (const sentence of says) expect(text).toContain(sentence)
    for (const sentence of leavesOut) expect(text).not.toContain(sentence)
    expect(text).not.toMatch(/[，、：；]。|。。|undefined|null|NaN/)
  })
})

describe.each(REPORTS)('%s', (template, unit, period) => {
  it('has no defect against its ledgers', async () => {
    const at = ['--unit', unit, '--period', period] as const
    expect((await home.youju('write', template, ...at, '--out', home.file('report.docx'))).exit).toBe(0)
    const { exit, out } = await home.youju('verify', home.file('report.docx'), ...at)
    expect(out).toContain('不符 0 处')
    expect(exit).toBe(0)
  })
})

it('a plan has a task for every problem of the year’s report, given out or still to be given out', async () => {
  const write = async (template: string, period: string): Promise<string> => {
    const at = ['--unit', TOWN, '--period', period, '--out', home.file(`${template}.md`)]
    expect(await home.youju('write', template, ...at)).toMatchObject({ exit: 0, err: '' })
    return readFileSync(home.file(`${template}.md`), 'utf8')
  }
  const problems = (await write('annual-report-town', '2023')).split('存在问题')[1]!.split('## ')[0]!
  const tasks = (await write('next-year-plan', '2024')).split('整改上年问题')[1]!.split('\n## ')[0]!
  const of = Object.entries(YEAR_PROBLEMS).filter(([, { says }]) => problems.includes(says.split(/[:，]/)[0]!))
  expect(of.map(([code]) => code)).toEqual(expect.arrayContaining(['dropout', 'not-returned', 'hazards']))
  const answered = of.filter(([, { name }]) => !tasks.includes(`针对“${name}”`)).map(([code]) => code)
  expect(answered).toEqual(['hazards'])
  expect(tasks).toContain('重建溪田小学东侧围墙')
})

it('is not written for a unit of another level, and the fitting levels are named', async () => {
  const asked = ['write', 'annual-report-town', '--unit', COUNTY, '--period', '2023', '--out', home.file('no.docx')]
  const { exit, err } = await home.youju(...asked)
  expect(exit).toBe(2)
  expect(err).toMatch(/乡镇.*是县.*--unit/)
  expect(existsSync(home.file('no.docx'))).toBe(false)
  const english = await home.youju('--lang', 'en', ...asked)
  expect(english.err).toMatch(/township.*is of kind county.*--unit/)
})
