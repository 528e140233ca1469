/**
 * Writes the spreadsheets of Xiaping: `node samples/published/town-input/make.ts`. See README.md for what is published and
 * what is invented.
 */
import { split } from '../../random.ts'
import { saveFiles } from '../../save-files.ts'
import { type Sheet, workbookBy } from '../../sheet.ts'
import { type UnitLine, unitRoll } from '../../unit-roll.ts'

const COUNTY = '990230'
const TOWN = '990230101'
const NAME = '霞坪镇'
const YEAR = '2024—2025学年'
const workbook = workbookBy('霞坪镇教育办公室', '2025-01-08')

type School = UnitLine & { stage: string; rank: string; pupils: number; teachers: number }
const JUNIOR = ['霞坪中学', '栗坡中学']
const COMPLETE = ['霞坪', '栗坡', '石桥', '大塘', '松林', '白沙', '河口']
const VILLAGE = ['上寨', '小箐', '磨盘', '老营']
const WEIGHTS = [190, 150, 80, 66, 58, 50, 46, 42, 38, 20, 16, 12, 9]

const PUPILS = split(8450, WEIGHTS)
const TEACHERS = split(733, WEIGHTS)
const SCHOOLS: School[] = [
  ...JUNIOR.map((name) => ({ name, type: '311', stage: '初中', rank: '镇直学校' })),
  ...COMPLETE.map((place) => ({ name: `${place}完全小学`, type: '211', stage: '小学', rank: '完全小学' })),
  ...VILLAGE.map((place) => ({ name: `${place}小学`, type: '211', stage: '小学', rank: '村小' })),
].map((school, index) => ({
  ...school,
  code: `${school.type.slice(0, 2)}993${String(index + 1).padStart(5, '0')}`,
  kind: '学校',
  parent: TOWN,
  ownership: '10',
  location: index < 3 ? '121' : '220',
  pupils: PUPILS[index]!,
  teachers: TEACHERS[index]!,
}))

export async function makeFiles(): Promise<Map<string, Uint8Array>> {
  const units: UnitLine[] = [
    { code: COUNTY, name: '岩门县', kind: '县' },
    { code: TOWN, name: NAME, kind: '乡镇', parent: COUNTY },
    ...SCHOOLS,
  ]
  return new Map([
    ['单位名录.xlsx', await workbook(unitRoll(`${NAME}学校名录`, units))],
    ['2023/教师节表彰.xlsx', await workbook(honours(2023))],
    ['2024/教师节表彰.xlsx', await workbook(honours(2024))],
    ['2024/学校情况表.xlsx', await workbook(schools(), enrolment(), staff())],
    ['2024/乡镇基本情况.xlsx', await workbook(profile(), population())],
    ['2024/教育投入和项目.xlsx', await workbook(input(), projects())],
    ['2024/信息化和图书.xlsx', await workbook(ict(), conditions())],
    ['2024/升学奖励发放.xlsx', await workbook(aid(), aidPlan())],
  ])
}

const schools = (): Sheet => ({
  name: '学校情况表',
  title: `${NAME}${YEAR}学校基本情况`,
  under: '填报单位：霞坪镇教育办公室    单位：平方米、个',
  head: [['学校名称', '学校层次', '占地面积', '校舍建筑面积', 'D级危房面积', '核定学位']],
  rows: SCHOOLS.map(({ name, rank, pupils }) => [name, rank, pupils * 15, pupils * 6, 0, Math.ceil(pupils / 45) * 45]),
  total: [2, 3, 4, 5],
})

const enrolment = (): Sheet => ({
  name: '在校学生',
  title: `${NAME}${YEAR}在校学生统计表`,
  under: '统计时点：2024年9月1日    单位：人',
  head: [['学校名称', '学段', '年级', '在校学生数', '其中：女']],
  rows: SCHOOLS.flatMap(({ name, stage, pupils }) => {
    const grades = stage === '初中' ? ['七年级', '八年级', '九年级'] : ['一年级', '二年级', '三年级', '四年级', '五年级', '六年级']
    const counts = split(pupils, grades.map((_, index) => 100 + index * 2))
    return grades.map((grade, index) => [name, stage, grade, counts[index]!, Math.round(counts[index]! * 0.48)])
  }),
  total: [3, 4],
})

const staff = (): Sheet => ({
  name: '教职工',
  title: `${NAME}${YEAR}教职工统计表`,
  under: '单位：人',
  head: [['学校名称', '学段', '教职工总数', '专任教师数', '学历达标人数', '教师资格']],
  rows: SCHOOLS.map(({ name, stage, teachers }) => [name, stage, teachers + Math.ceil(teachers / 20), teachers, teachers, teachers]),
  total: [2, 3, 4, 5],
})

const profile = (): Sheet => ({
  name: '乡镇基本情况',
  title: `${NAME}2024年基本情况`,
  head: [['辖区面积', '村委会数', '村民小组数', '户数', '总人口']],
  rows: [[144.5, 20, 42, 14_930, 55_983]],
})

const population = (): Sheet => ({
  name: '适龄人口统计表',
  title: `${NAME}${YEAR}适龄人口与入学情况统计表`,
  under: '单位：人',
  head: [['年龄组', '适龄人口', '在校（园）人数', '外地就读', '未入学', '完成人数', '文盲']],
  rows: [
    ['小学学龄', 4_812, 4_690, 122, 0, '', ''],
    ['初中学龄', 2_980, 2_905, 75, 0, '', ''],
    ['15周岁', 903, '', '', '', 903, 0],
  ],
})

/** 40 + 7.5 + 5.4 + 1.67 + 1 is 55.57万元, the total that is published. */
const input = (): Sheet => ({
  name: '乡镇教育投入',
  title: `${NAME}2024年教育投入情况`,
  under: '单位：万元',
  head: [['乡镇教育投入项目', '资金来源', '金额（万元）', '用途']],
  rows: [
    ['校舍改造', '乡镇', 40, '危房改造工程'],
    ['饮水设施', '乡镇', 7.5, '饮水解困及生活用水建设工程'],
    ['奖学助学', '社会捐资', 5.4, '升学学生助学金'],
    ['表彰奖励', '乡镇', 1.67, '教师节表彰'],
    ['表彰奖励', '县级', 1, '目标管理奖'],
  ],
  total: [2],
})

const projects = (): Sheet => ({
  name: '建设项目一览表',
  title: `${NAME}2024年教育建设项目一览表`,
  under: '单位：万元、平方米',
  head: [['项目名称', '项目学校', '项目类别', '学段', '资金来源', '立项日期', '建筑面积', '投资额（万元）', '财政资金（万元）', '累计支付（万元）', '本年支付（万元）', '工程进度', '验收日期', '交付日期']],
  rows: [
    ['石桥完全小学危房改造工程', '石桥完全小学', '危房改造', '小学', '乡镇', '2024-03-18', 286, 40, 40, 40, 40, '交付使用', '2024-08-12', '2024-08-26'],
    ['霞坪中学饮水解困及生活用水建设工程', '霞坪中学', '饮水', '初中', '乡镇', '2024-04-09', '', 7.5, 7.5, 7.5, 7.5, '交付使用', '2024-07-20', '2024-08-26'],
  ],
})

type Honour = [kind: string, winner: string, chosen: number, prize: number]
const HONOURS: Record<number, Honour[]> = {
  2023: [
    ['先进集体', '学校', 3, 1200],
    ['优秀校长', '教师', 4, 800],
    ['先进个人', '教师', 25, 500],
  ],
  2024: [
    ['先进集体', '学校', 3, 1000],
    ['优秀校长', '教师', 4, 800],
    ['先进个人', '教师', 21, 500],
    ['目标奖', '学校', 1, 10_000],
  ],
}
const honours = (year: number): Sheet => ({
  name: '评优表彰',
  title: `${NAME}${year}年教师节表彰名额和奖金`,
  under: '单位：元',
  head: [['表彰日期', '荣誉类别', '级别', '获奖者类别', '名额', '表彰数', '单项奖金', '奖金合计', '公示开始日期', '公示结束日期']],
  rows: HONOURS[year]!.map(([kind, winner, chosen, prize]) => [`${year}-09-10`, kind, '乡镇级', winner, chosen, chosen, prize, chosen * prize, `${year}-09-01`, `${year}-09-05`]),
})

const ict = (): Sheet => {
  const computers = [30, 15, 14, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0]
  const rooms = [2, 0, 1]
  return {
    name: '信息化建设情况统计表',
    title: `${NAME}${YEAR}信息化建设情况统计表`,
    under: '单位：台、间',
    head: [['学校名称', '学生用机', '教师用机', '办公用机', '多媒体教室']],
    rows: SCHOOLS.map(({ name }, index) => [name, Math.max(computers[index]! - 1, 0), Math.min(computers[index]!, 1), 0, rooms[index] ?? 0]),
    total: [1, 2, 3, 4],
  }
}

const conditions = (): Sheet => {
  const books = split(10_800, WEIGHTS)
  return {
    name: '办学条件',
    title: `${NAME}${YEAR}图书情况统计表`,
    under: '单位：册',
    head: [['学校名称', '学段', '图书册数']],
    rows: SCHOOLS.map(({ name, stage }, index) => [name, stage, books[index]!]),
    total: [2],
  }
}

const TIERS: [tier: string, paid: number, toPay: number, standard: number][] = [
  ['高中', 32, 60, 600],
  ['专科', 21, 23, 800],
  ['本科', 18, 11, 1000],
]
const aid = (): Sheet => ({
  name: '升学奖励发放表',
  title: `${NAME}2024年升学奖励发放表（2023年升学学生）`,
  under: '单位：元',
  head: [['资助类别', '升学奖励档次', '资助人数', '标准（元）', '发放金额', '资金来源', '发放日期']],
  rows: TIERS.map(([tier, paid, , standard]) => ['升学奖励', tier, paid, standard, paid * standard, '社会捐资', '2024-01-20']),
})

const aidPlan = (): Sheet => ({
  name: '待发放资助表',
  title: `${NAME}2024年升学学生待发放助学金`,
  under: '单位：元',
  head: [['资助类别', '升学奖励档次', '拟资助人数', '拟资助标准', '拟发放金额']],
  rows: TIERS.map(([tier, , toPay, standard]) => ['升学奖励', tier, toPay, standard, toPay * standard]),
})

if (process.argv[1] === import.meta.filename) saveFiles(import.meta.dirname, await makeFiles())
