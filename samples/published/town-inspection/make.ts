/**
 * Writes the spreadsheets of Songping: `node samples/published/town-inspection/make.ts`. See README.md for what is published
 * and what is invented.
 */
import { split } from '../../random.ts'
import { saveFiles } from '../../save-files.ts'
import { type Sheet, workbookBy } from '../../sheet.ts'
import { type UnitLine, unitRoll } from '../../unit-roll.ts'

const COUNTY = '990260'
const TOWN = '990260201'
const NAME = '松坪乡'
const YEAR = '2011—2012学年'
const workbook = workbookBy('松坪乡中心学校', '2012-01-10')

type School = UnitLine & { rank: string }
const SCHOOLS: School[] = [
  { code: '2199600001', name: '松坪乡中心小学', rank: '中心学校', location: '210' },
  { code: '2199600002', name: '稻丰村小学', rank: '村小', location: '220' },
  { code: '2199600003', name: '柏岭村小学', rank: '村小', location: '220' },
  { code: '2199600004', name: '石堰村小学', rank: '村小', location: '220' },
].map((school) => ({ ...school, kind: '学校', type: '211', parent: TOWN, ownership: '10' }))
const [CENTRAL, DAOFENG, BOLING] = SCHOOLS.map(({ name }) => name) as [string, string, string]

/** Village schools have three grades and send their pupils on to the central school. 701 pupils, 21 classes, 53 staff and 50 teachers of primary stage are published; the junior part is invented. */
const PARTS = SCHOOLS.map(({ name }, index) => ({
  name,
  stage: '小学',
  grades: index === 0 ? ['一年级', '二年级', '三年级', '四年级', '五年级', '六年级'] : ['一年级', '二年级', '三年级'],
  pupils: [422, 128, 89, 62][index]!,
  classes: [12, 3, 3, 3][index]!,
  staff: [27, 11, 8, 7][index]!,
  teachers: [24, 11, 8, 7][index]!,
  leftBehind: [163, 52, 36, 24][index]!,
}))
const ALL = [
  ...PARTS,
  { name: CENTRAL, stage: '初中', grades: ['七年级', '八年级', '九年级'], pupils: 246, classes: 6, staff: 24, teachers: 22, leftBehind: 109 },
]

export async function makeFiles(): Promise<Map<string, Uint8Array>> {
  const units: UnitLine[] = [
    { code: COUNTY, name: '松岚县', kind: '县' },
    { code: TOWN, name: NAME, kind: '乡镇', parent: COUNTY },
    ...SCHOOLS,
  ]
  return new Map([
    ['单位名录.xlsx', await workbook(unitRoll(`${NAME}学校名录`, units))],
    ['学校和学生统计表.xlsx', await workbook(schools(), enrolment(), classes(), staff())],
    ['乡情和适龄人口.xlsx', await workbook(profile(), population(), graduates())],
    ['成人教育.xlsx', await workbook(training(), literacy(), households())],
    ['校舍建设和捐资.xlsx', await workbook(projects(), donations())],
    ['教师待遇和表彰.xlsx', await workbook(pay(), honours())],
  ])
}

const schools = (): Sheet => ({
  name: '学校情况表',
  title: `${NAME}${YEAR}学校基本情况`,
  under: '填报单位：松坪乡中心学校    单位：平方米、个',
  head: [['学校名称', '学校层次', '占地面积', '校舍建筑面积', 'D级危房面积', '核定学位']],
  rows: SCHOOLS.map(({ name, rank }, index) => [name, rank, [11_200, 4_300, 3_100, 2_400][index]!, [5_620, 1_180, 860, 640][index]!, 0, [720, 180, 120, 90][index]!]),
  total: [2, 3, 4, 5],
})

const shares = ({ pupils, grades }: { pupils: number; grades: string[] }) => split(pupils, grades.map((_, index) => 100 + index))

const enrolment = (): Sheet => ({
  name: '在校学生',
  title: `${NAME}${YEAR}在校学生统计表`,
  under: '统计时点：2011年9月1日    单位：人',
  head: [['学校名称', '学段', '年级', '在校学生数', '其中：女', '留守儿童']],
  rows: ALL.flatMap((part) => {
    const counts = shares(part)
    const leftBehind = split(part.leftBehind, counts)
    return part.grades.map((grade, index) => [part.name, part.stage, grade, counts[index]!, Math.round(counts[index]! * 0.48), leftBehind[index]!])
  }),
  total: [3, 4, 5],
})

const classes = (): Sheet => ({
  name: '班级一览表',
  title: `${NAME}${YEAR}班级一览表`,
  head: [['学校名称', '学段', '年级', '班级名称', '班级人数']],
  rows: ALL.flatMap((part) => {
    const counts = shares(part)
    const parallel = part.classes / part.grades.length
    return part.grades.flatMap((grade, index) =>
      split(counts[index]!, Array<number>(parallel).fill(1)).map((size, place) => [part.name, part.stage, grade, `${place + 1}班`, size]),
    )
  }),
})

const staff = (): Sheet => ({
  name: '教职工',
  title: `${NAME}${YEAR}教职工统计表`,
  under: '单位：人',
  head: [['学校名称', '学段', '教职工总数', '专任教师数', '学历达标人数', '教师资格']],
  rows: ALL.map((part) => [part.name, part.stage, part.staff, part.teachers, part.teachers, part.teachers]),
  total: [2, 3, 4, 5],
})

const profile = (): Sheet => ({
  name: '乡镇基本情况',
  title: `${NAME}2011年基本情况`,
  head: [['距县城', '辖区面积', '行政村数', '居委会', '村民小组', '户数', '总人口']],
  rows: [[22, 41, 12, 1, 108, 6_120, 19_997]],
})

/** The counts behind the published rates: 396 of 400 is 99 %, 989 of 1000 is 98.9 %, 392 of 400 is 98 %, 38 of 10860 leaves 99.65 %. */
const population = (): Sheet => ({
  name: '适龄人口统计表',
  title: `${NAME}${YEAR}适龄人口与入学情况统计表`,
  under: '单位：人',
  head: [['年龄组', '适龄人口', '在校（园）人数', '外地就读', '未入学', '完成人数', '文盲']],
  rows: [
    ['小学学龄', 1_310, 701, 609, 0, '', ''],
    ['初中学龄', 720, 246, 474, 0, '', ''],
    ['13—15周岁', 1_000, 1_000, 0, 0, 989, ''],
    ['15周岁', 400, '', '', '', 396, 0],
    ['17周岁', 400, '', '', '', 392, ''],
    ['15—50周岁（青壮年）', 10_860, '', '', '', '', 38],
    ['适龄残疾儿童少年', 14, 14, 0, 0, '', ''],
  ],
})

const graduates = (): Sheet => ({
  name: '毕业升学情况',
  title: `${NAME}${YEAR}初毕业升学与学生变动情况`,
  under: '反映上一学年（2010年9月至2011年8月）    单位：人',
  head: [['学校名称', '学段', '毕业年级人数', '毕业生数', '升学人数', '学年初学生数', '辍学人数']],
  rows: ALL.map(({ name, stage, pupils, grades }) => {
    const leaving = /六年级|九年级/.test(grades.at(-1)!) ? Math.round(pupils / grades.length) : 0
    return [name, stage, leaving, leaving, leaving, pupils + 6, 0]
  }),
  total: [2, 3, 4, 5, 6],
})

/** 68 sessions with 5792 people are published as those of several years; here they are one year's. */
const COURSES = ['生猪养殖', '蔬菜栽培', '果树修剪', '水产养殖', '农机维修', '家政服务', '粮油高产', '病虫防治']
const training = (): Sheet => {
  const persons = split(5_792, Array.from({ length: 34 }, (_, index) => 50 + ((index * 5) % 17)))
  return {
    name: '农民培训登记表',
    title: `${NAME}2011年成人教育培训登记表`,
    head: [['开始日期', '培训名称', '成人培训类别', '期数', '培训人数', '培训人次']],
    rows: persons.map((count, index) => [
      `2011-${String(2 + Math.floor(index / 4)).padStart(2, '0')}-${String(3 + (index % 4) * 7).padStart(2, '0')}`,
      `${COURSES[index % 8]}技术培训第${Math.floor(index / 8) + 1}轮`,
      '实用技术',
      2,
      count,
      count,
    ]),
    total: [3, 4, 5],
  }
}

const literacy = (): Sheet => ({
  name: '扫盲工作',
  title: `${NAME}2011年扫盲工作统计表`,
  under: '单位：人',
  head: [['扫盲学员数', '本年脱盲人数', '近三年脱盲人数', '复测合格人数']],
  rows: [[9, 8, 8, 8]],
})

const households = (): Sheet => ({
  name: '成人教育示范户',
  title: `${NAME}2011年成人教育示范户统计表`,
  under: '单位：户',
  head: [['示范户类别', '示范户数']],
  rows: [
    ['养殖大户', 11],
    ['种植大户', 246],
    ['典型户', 3],
  ],
})

const PROJECT_HEAD = ['项目名称', '项目学校', '项目类别', '学段', '资金来源', '立项日期', '用地面积', '建筑面积', '运动场面积', '投资额（万元）', '财政资金（万元）', '其他资金（万元）', '累计支付（万元）', '本年支付（万元）', '工程进度', '验收日期', '交付日期']
const projects = (): Sheet => ({
  name: '建设项目一览表',
  title: `${NAME}2011年教育建设项目一览表`,
  under: '单位：万元、亩、平方米',
  head: [PROJECT_HEAD],
  rows: [
    ['中心小学教学楼工程', CENTRAL, '改扩建', '小学', '县级', '2011-01-12', 8.1, 1700, '', 390, 190, 200, 360, 360, '竣工验收', '2011-12-16', ''],
    ['稻丰村小学教学楼及附属设施工程', DAOFENG, '改扩建', '小学', '县级', '2011-02-18', 4.25, 360, 200, 90, 40, 50, 88, 88, '交付使用', '2011-08-16', '2011-08-27'],
    ['柏岭村老教学楼加固工程', BOLING, '维修', '小学', '县级', '2011-03-02', '', 400, '', 38.2, 38.2, '', 38.2, 38.2, '交付使用', '2011-08-10', '2011-08-27'],
    ['柏岭村综合办公楼工程', BOLING, '维修', '小学', '县级', '2011-03-02', '', 140, '', 16.8, 16.8, '', 16.8, 16.8, '交付使用', '2011-08-10', '2011-08-27'],
    ['柏岭村附属设施工程', BOLING, '维修', '小学', '县级', '2011-03-02', '', 650, '', 38.4, 38.4, '', 38.4, 38.4, '交付使用', '2011-08-10', '2011-08-27'],
  ],
})

const donations = (): Sheet => ({
  name: '捐赠登记表',
  title: `${NAME}2011年捐资登记表`,
  head: [['学校名称', '捐赠日期', '捐赠单位', '学段', '形式', '用途', '折合金额（万元）', '是否公示']],
  rows: [
    [CENTRAL, '2011-01-20', '瑞禾集团', '小学', '现金', '校舍建设', 200, '是'],
    [DAOFENG, '2011-02-25', '嘉禾汽车销售公司', '小学', '现金', '校舍建设', 50, '是'],
  ],
})

const pay = (): Sheet => ({
  name: '教职工待遇',
  title: `${NAME}2011年教职工待遇落实情况`,
  under: '单位：元',
  head: [['待遇项目', '人员范围', '人数', '标准', '金额', '应发日期', '发放日期', '按时足额', '拖欠金额']],
  rows: [['养老保险', '临退教职工', 67, 1200, 80_400, '2011-08-31', '2011-08-24', '是', 0]],
})

const honours = (): Sheet => ({
  name: '评优表彰',
  title: `${NAME}2011年教师节表彰情况`,
  under: '单位：元',
  head: [['表彰日期', '荣誉类别', '级别', '获奖者类别', '名额', '表彰数', '单项奖金', '奖金合计', '公示开始日期', '公示结束日期']],
  rows: [['2011-09-10', '优秀教师', '乡镇级', '教师', 10, 10, 200, 2000, '2011-09-01', '2011-09-07']],
})

if (process.argv[1] === import.meta.filename) saveFiles(import.meta.dirname, await makeFiles())
