/**
 * Writes the spreadsheets of Chengtang district: `node samples/published/district-bureau/make.ts`. See README.md for what is
 * published and what is invented.
 */
import { saveFiles } from '../../save-files.ts'
import { split } from '../../random.ts'
import { type Sheet, workbookBy } from '../../sheet.ts'
import { type UnitLine, unitRoll } from '../../unit-roll.ts'

const DISTRICT = { code: '990230', name: '澄塘区' }
const YEAR = '2011—2012学年'
const TERMS = [
  { folder: '2011春', title: '2010—2011学年第二学期', share: 0.994 },
  { folder: '2011秋', title: '2011—2012学年第一学期', share: 0.998 },
]
const workbook = workbookBy('澄塘区教育局', '2012-01-16')

type School = UnitLine & { stages: [stage: string, pupils: number][] }
const PLACES = ['东坪', '西塘', '南塔', '北湖', '柏林', '长坡', '大桥', '高岭', '和平', '红旗', '江畔', '金山', '莲池', '龙泉', '青峰', '沙洲', '双井', '铁炉', '桃源', '仙居']

let serial = 0
const school = (type: string, name: string, stages: [string, number][]): School => ({
  code: `${type.slice(0, 2)}993${String(++serial).padStart(5, '0')}`,
  name,
  kind: '学校',
  parent: DISTRICT.code,
  type,
  ownership: '10',
  location: serial % 4 === 0 ? '220' : '111',
  stages,
})

const SCHOOLS: School[] = [
  ...PLACES.map((place, index) => school('211', `${place}小学`, [['小学', 256 + ((index * 37) % 190)]])),
  ...['第一', '第二', '第三', '第四', '第五'].map((number, index) =>
    school('311', `澄塘区${number}中学`, [['初中', 410 + index * 35]]),
  ),
  school('312', '澄塘区实验学校', [
    ['小学', 460],
    ['初中', 380],
  ]),
]
/** The five schools that were brought up to the standard and passed. */
const BUILT = [SCHOOLS[0]!, SCHOOLS[3]!, SCHOOLS[9]!, SCHOOLS[20]!, SCHOOLS[25]!]

export async function makeFiles(): Promise<Map<string, Uint8Array>> {
  return new Map([
    ['单位名录.xlsx', await workbook(unitRoll('澄塘区学校名录', [{ ...DISTRICT, kind: '县' }, ...SCHOOLS]))],
    ['学校布局规划表.xlsx', await workbook(layoutPlan())],
    ['2011/学生资助覆盖情况.xlsx', await workbook(aid())],
    ['2011/建设项目和督查.xlsx', await workbook(projects(), visits(), certifications())],
    ['2011/教师工作登记.xlsx', await workbook(recruitment(), training(), observation(), pay())],
    ['2011/行风建设.xlsx', await workbook(survey(), feeCases())],
    ['2011/学生获奖登记表.xlsx', await workbook(awards())],
    ...(await Promise.all(
      TERMS.map(async (term): Promise<[string, Uint8Array]> => [`${term.folder}/家访情况.xlsx`, await workbook(homeVisits(term))]),
    )),
  ])
}

/** In the plan: 6 new, 8 extended, 5 that 14 primary schools merge into, 5 all-through schools and a junior school. */
function layoutPlan(): Sheet {
  const line = (name: string, action: string, stage: string, type: string, merged: number | string, year: number) => [
    DISTRICT.name,
    '澄塘区教育发展规划',
    '2011-06-20',
    '2020-12-31',
    name,
    action,
    stage,
    type,
    merged,
    year,
  ]
  return {
    name: '布局规划表',
    title: '澄塘区学校布局规划表（2011—2020年）',
    head: [['单位', '规划名称', '批准日期', '规划期止', '规划学校', '调整方式', '学段', '规划办学类型', '原学校数', '计划年份']],
    rows: [
      ...[1, 2, 3, 4, 5, 6].map((number) => line(`新区第${number}小学`, '新建', '小学', '小学', '', 2011 + number)),
      ...SCHOOLS.slice(0, 8).map(({ name }, index) => line(name, '扩建', '小学', '小学', '', 2012 + (index % 5))),
      ...split(14, [3, 3, 3, 3, 2]).map((merged, index) =>
        line(SCHOOLS[8 + index]!.name, '整合', '小学', '小学', merged, 2013 + index),
      ),
      ...[1, 2, 3, 4, 5].map((number) =>
        line(`澄塘区第${number}一贯制学校`, '校区转换', '初中', '九年一贯制学校', '', 2014 + number),
      ),
      line('澄塘区第六中学', '校区转换', '初中', '初级中学', '', 2016),
    ],
  }
}

const aid = (): Sheet => ({
  name: '资助覆盖情况',
  title: `澄塘区${YEAR}学生免费和资助覆盖情况`,
  under: '单位：人',
  head: [['学校名称', '学段', '认定困难学生数', '受助困难学生数', '在校生数', '免费人数']],
  rows: SCHOOLS.flatMap(({ name, stages }) =>
    stages.map(([stage, pupils]) => [name, stage, Math.round(pupils * 0.07), Math.round(pupils * 0.07), pupils, pupils]),
  ),
  total: [2, 3, 4, 5],
})

/** 559.04万元 over five schools. */
const projects = (): Sheet => ({
  name: '建设项目一览表',
  title: '澄塘区2011年义务教育合格学校建设项目一览表',
  under: '单位：万元、平方米',
  head: [['单位', '项目名称', '项目学校', '项目类别', '学段', '资金来源', '立项日期', '投资额（万元）', '工程进度', '验收日期', '交付日期']],
  rows: BUILT.map(({ name, type }, index) => [
    DISTRICT.name,
    `${name}合格学校建设`,
    name,
    '维修加固',
    type === '211' ? '小学' : '初中',
    '县级',
    '2011-02-25',
    [98.5, 86.24, 104.3, 142.6, 127.4][index]!,
    '交付使用',
    '2011-10-28',
    '2011-11-10',
  ]),
  total: [7],
})

const visits = (): Sheet => ({
  name: '调研慰问督查',
  title: '澄塘区2011年合格学校建设督查登记',
  head: [['单位', '日期', '领导', '地点', '类别', '问题数', '已办问题数']],
  rows: ['03-18', '05-06', '06-24', '08-19', '09-30', '10-21'].map((day, index) => [
    DISTRICT.name,
    `2011-${day}`,
    '分管副局长',
    `合格学校建设工地（第${index + 1}轮）`,
    '督查',
    6 - index,
    6 - index,
  ]),
})

const certifications = (): Sheet => ({
  name: '学校评估情况',
  title: '澄塘区2011年义务教育合格学校评估情况',
  head: [['学校名称', '申报等级', '评估状态', '日期', '评估单位']],
  rows: BUILT.map(({ name }) => [name, '合格学校', '已通过', '2011-11-22', '省教育厅']),
})

const recruitment = (): Sheet => ({
  name: '新招聘教师一览表',
  title: '澄塘区2011年新招聘教师一览表',
  head: [['学校名称', '录用日期', '招聘方式', '任教学段', '任教学科', '学历', '招聘计划', '聘用人数', '持证人数']],
  rows: split(23, SCHOOLS.slice(14).map(() => 1)).map((count, index) => {
    const { name, stages } = SCHOOLS[14 + index]!
    const subject = ['语文', '数学', '英语', '体育', '音乐', '美术'][index % 6]!
    return [name, '2011-08-15', '公开招聘', stages[0]![0], subject, '本科', count, count, count]
  }),
  total: [6, 7, 8],
})

const training = (): Sheet => ({
  name: '教师培训一览表',
  title: '澄塘区2011年教师培训一览表',
  head: [['单位', '开始日期', '培训名称', '培训类别', '级别', '参加人数', '参加人次', '培训经费（万元）']],
  rows: [
    ['2011-02-16', '学校财务管理培训班', '财会培训', '县级', 88, 88, 1.6],
    ['2011-08-23', '校长书记和财会人员培训班', '财会培训', '县级', 92, 92, 1.8],
    ['2011-04-11', '课堂教学改革外出学习', '外派培训', '省级', 84, 84, 21.4],
    ['2011-10-17', '骨干教师外出培训', '外派培训', '国家级', 72, 72, 30.6],
    ['2011-07-11', '省级远程培训', '省级远程', '省级', 300, 300, 4.5],
    ['2011-07-18', '国家远程培训', '国家级远程', '国家级', 176, 176, 0],
  ].map((line) => [DISTRICT.name, ...line]),
  total: [5, 6, 7],
})

/** Sixteen meetings on teaching, held at the schools in turn. */
const observation = (): Sheet => ({
  name: '活动登记表',
  title: '澄塘区2011年课堂教学改革观摩研讨活动登记表',
  head: [['学校名称', '活动日期', '活动名称', '活动类别', '级别', '参加对象', '参加人数']],
  rows: Array.from({ length: 16 }, (_, index) => [
    SCHOOLS[index + 5]!.name,
    `2011-${String(3 + Math.floor(index / 2)).padStart(2, '0')}-${index % 2 === 0 ? '10' : '24'}`,
    `课堂教学改革观摩研讨会（第${index + 1}场）`,
    '研讨会',
    '县级',
    '教师',
    40 + index,
  ]),
  total: [6],
})

/** 300元 a month and person, 2400元 a person. */
const pay = (): Sheet => ({
  name: '教职工待遇',
  title: '澄塘区2011年教职工待遇发放表',
  head: [['单位', '待遇项目', '人员范围', '人数', '人均标准（元）', '发放金额（元）', '新增金额（元）', '发放日期', '按时发放']],
  rows: [
    [DISTRICT.name, '绩效工资', '年度绩效考核奖（每月）', 1286, 300, 385_800, 385_800, '2011-12-20', '是'],
    [DISTRICT.name, '节日慰问', '教师节慰问金', 1286, 2400, 3_086_400, 514_400, '2011-09-09', '是'],
  ],
})

const survey = (): Sheet => ({
  name: '行风评议问卷统计',
  title: '澄塘区2011年行风评议问卷调查结果',
  under: '单位：份',
  head: [['学校名称', '发放问卷', '有效问卷', '满意', '基本满意', '不满意', '不了解']],
  rows: SCHOOLS.map(({ name }, index) => [name, 60, 60 - (index % 3), 44, 16 - (index % 3), 0, 0]),
  total: [1, 2, 3, 4, 5, 6],
})

const feeCases = (): Sheet => ({
  name: '收费检查与查处',
  title: '澄塘区2011年违规收费和有偿家教查处登记表',
  head: [['单位', '检查日期', '学校', '违规情形', '查实情况', '违规金额（元）', '清退金额（元）', '处理人数']],
  rows: [
    [DISTRICT.name, '2011-04-14', '长坡小学', '超范围', '属实', 3600, 3600, 1],
    [DISTRICT.name, '2011-10-25', '澄塘区第三中学', '有偿补课', '属实', 5200, 5200, 1],
  ],
  total: [5, 6, 7],
})

const awards = (): Sheet => ({
  name: '获奖登记表',
  title: '澄塘区2011年学生获奖登记表',
  head: [['学校名称', '获奖日期', '奖项名称', '获奖者类别', '获奖项目', '级别', '等次', '获奖人数', '颁奖单位', '证书编号']],
  rows: [
    ...split(22, [5, 4, 4, 3, 3, 3]).map((winners, index) => [
      SCHOOLS[index * 4]!.name,
      '2011-06-10',
      '中小学生艺术比赛',
      '学生',
      '艺术',
      '市级',
      '不分等次',
      winners,
      '市教育局',
      '市教〔2011〕58号',
    ]),
    ...[2, 7, 21, 24].map((index) => [
      SCHOOLS[index]!.name,
      '2011-05-20',
      '青少年科技创新大赛',
      '学生',
      '科技创新',
      '省级',
      '不分等次',
      1,
      '省科协、省教育厅',
      '科创2011',
    ]),
  ],
  total: [7],
})

/** Nearly every pupil was visited once a term. */
const homeVisits = ({ title, share }: (typeof TERMS)[number]): Sheet => ({
  name: '家访情况',
  title: `澄塘区${title}家访情况统计表`,
  under: '单位：人、次',
  head: [['学校名称', '学段', '在校学生数', '已家访学生数', '入户家访数', '家访次数']],
  rows: SCHOOLS.flatMap(({ name, stages }) =>
    stages.map(([stage, pupils]) => {
      const visited = Math.round(pupils * share)
      return [name, stage, pupils, visited, Math.round(visited * 0.62), visited + Math.round(pupils * 0.05)]
    }),
  ),
  total: [2, 3, 4, 5],
})

if (process.argv[1] === import.meta.filename) saveFiles(import.meta.dirname, await makeFiles())
