/**
 * Writes the spreadsheets of Yunxi: `node samples/published/town-duties/make.ts`. See README.md for what is published and
 * what is invented.
 */
import { saveFiles } from '../../save-files.ts'
import { split } from '../../random.ts'
import { type Sheet, workbookBy } from '../../sheet.ts'
import { type UnitLine, unitRoll } from '../../unit-roll.ts'

const COUNTY = '990210'
const TOWN = '990210101'
const YEAR = '2012—2013学年'
const workbook = workbookBy('云溪镇教育办公室', '2013-01-10')

type Part = { name: string; stage: string; grades: string[]; pupils: number; classes: number; staff: number; teachers: number }
const PRIMARY = ['一年级', '二年级', '三年级', '四年级', '五年级', '六年级']
const JUNIOR = ['七年级', '八年级', '九年级']
const KINDERGARTEN = ['小班', '中班', '大班']

/** 2218 pupils, 222 staff and 57 classes are published; how the schools share them is invented. */
const SCHOOLS: Part[] = [
  { name: '云溪镇中心小学', stage: '小学', grades: PRIMARY, pupils: 566, classes: 15, staff: 58, teachers: 53 },
  { name: '云溪镇桐坪小学', stage: '小学', grades: PRIMARY, pupils: 352, classes: 12, staff: 40, teachers: 37 },
  { name: '云溪初级中学', stage: '初中', grades: JUNIOR, pupils: 1300, classes: 30, staff: 124, teachers: 115 },
]
const ATTACHED: Part[] = [
  { name: '云溪镇中心小学附设幼儿园', stage: '学前', grades: KINDERGARTEN, pupils: 168, classes: 6, staff: 14, teachers: 12 },
  { name: '云溪镇桐坪小学附设幼儿园', stage: '学前', grades: KINDERGARTEN, pupils: 96, classes: 3, staff: 8, teachers: 6 },
]
const ALL = [...SCHOOLS, ...ATTACHED]

const UNITS: UnitLine[] = [
  { code: COUNTY, name: '岚川县', kind: '县' },
  { code: TOWN, name: '云溪镇', kind: '乡镇', parent: COUNTY },
  ...ALL.map(({ name, stage }, index): UnitLine => {
    const type = stage === '小学' ? '211' : stage === '初中' ? '311' : '119'
    const location = index === 1 || index === 4 ? '220' : '121'
    return { code: `${type.slice(0, 2)}9910000${index + 1}`, name, kind: '学校', parent: TOWN, type, ownership: '10', location }
  }),
]

export async function makeFiles(): Promise<Map<string, Uint8Array>> {
  return new Map([
    ['单位名录.xlsx', await workbook(unitRoll('云溪镇学校名录', UNITS))],
    ['2012/学校情况表.xlsx', await workbook(schools())],
    ['2012/学生和班级统计表.xlsx', await workbook(enrolment(), classes())],
    ['2012/教职工统计表.xlsx', await workbook(staff())],
    ['2012/适龄人口和毕业升学.xlsx', await workbook(population(), graduates())],
    ['2012/农民培训登记表.xlsx', await workbook(adultTraining())],
  ])
}

const schools = (): Sheet => ({
  name: '学校情况表',
  title: `云溪镇${YEAR}学校（幼儿园）基本情况`,
  under: '填报单位：云溪镇教育办公室    单位：平方米、个',
  head: [['学校名称', '占地面积', '校舍建筑面积', 'D级危房面积', '核定学位']],
  rows: ALL.map(({ name, pupils, classes: count }) => [name, pupils * 16, pupils * 7, 0, count * 45]),
  total: [1, 2, 3, 4],
})

const enrolment = (): Sheet => ({
  name: '在校学生',
  title: `云溪镇${YEAR}在校学生统计表`,
  under: '统计时点：2012年9月1日    单位：人',
  head: [['学校名称', '学段', '年级', '在校学生数', '其中：女']],
  rows: ALL.flatMap(({ name, stage, grades, pupils }) =>
    gradesOf(pupils, grades).map(({ grade, count }) => [name, stage, grade, count, Math.round(count * 0.48)]),
  ),
  total: [3, 4],
})

const gradesOf = (pupils: number, grades: string[]) =>
  split(pupils, grades.map((_, index) => 100 + index)).map((count, index) => ({ grade: grades[index]!, count }))

const classes = (): Sheet => ({
  name: '班级一览表',
  title: `云溪镇${YEAR}班级一览表`,
  head: [['学校名称', '学段', '年级', '班级名称', '班级人数']],
  rows: ALL.flatMap(({ name, stage, grades, pupils, classes: total }) => {
    const counts = gradesOf(pupils, grades)
    const classCounts = split(total, counts.map(({ count }) => count))
    return counts.flatMap(({ grade, count }, index) =>
      split(count, Array<number>(classCounts[index]!).fill(1)).map((size, place) => [
        name,
        stage,
        grade,
        `${place + 1}班`,
        size,
      ]),
    )
  }),
})

const staff = (): Sheet => ({
  name: '教职工统计表',
  title: `云溪镇${YEAR}教职工及学历情况统计表`,
  under: '单位：人',
  head: [['学校名称', '学段', '教职工总数', '专任教师数', '学历达标人数', '教师资格']],
  rows: ALL.map((part) => {
    const licensed = part.stage === '学前' ? part.teachers - 1 : part.teachers
    return [part.name, part.stage, part.staff, part.teachers, part.teachers, licensed]
  }),
  total: [2, 3, 4, 5],
})

/** 486 of 508 is 95.7 %: 95 % or more. */
const population = (): Sheet => ({
  name: '适龄人口统计表',
  title: `云溪镇${YEAR}适龄人口与入学情况统计表`,
  under: '单位：人',
  head: [['年龄组', '适龄人口', '在校（园）人数', '外地就读', '未入学']],
  rows: [
    ['3—5周岁', 508, 264, 222, 22],
    ['小学学龄', 946, 902, 44, 0],
    ['初中学龄', 1268, 1236, 32, 0],
  ],
})

/** 1 of 440 pupils did not graduate (99.8 %), 1 of 1312 left school (within 0.1 %). */
const graduates = (): Sheet => ({
  name: '毕业升学情况',
  title: `云溪镇${YEAR}初毕业升学与学生变动情况`,
  under: '反映上一学年（2011年9月至2012年8月）    单位：人',
  head: [['学校名称', '学段', '毕业年级人数', '毕业生数', '升学人数', '学年初学生数', '辍学人数']],
  rows: [
    ['云溪镇中心小学', '小学', 98, 98, 98, 571, 0],
    ['云溪镇桐坪小学', '小学', 61, 61, 61, 360, 0],
    ['云溪初级中学', '初中', 440, 439, 421, 1312, 1],
  ],
  total: [2, 3, 4, 5, 6],
})

/** 31 sessions, 519 employed and the rounded numbers of people are published; the sessions are invented. */
function adultTraining(): Sheet {
  const persons = split(1836, SESSIONS.map((_, index) => 50 + (index % 7) * 4))
  const employed = split(519, persons)
  const moved = split(2316, persons.map((count, index) => (index % 2 === 0 ? count * 2 : count)))
  return {
    name: '农民培训登记表',
    title: '云溪镇2012年农民增收培训登记表',
    under: '填报单位：云溪镇成人文化技术学校',
    head: [['开始日期', '培训名称', '成人培训类别', '期数', '培训人数', '培训人次', '就业人数', '转移就业人次']],
    rows: SESSIONS.map((session, index) => [...session, 1, persons[index]!, persons[index]!, employed[index]!, moved[index]!]),
    total: [3, 4, 5, 6, 7],
  }
}

const COURSES = ['设施蔬菜栽培', '果树修剪', '生猪养殖', '家政服务', '电焊工', '砌筑工', '服装缝纫', '农机维修']
const SESSIONS: string[][] = Array.from({ length: 31 }, (_, index) => {
  const month = 2 + Math.floor(index / 3)
  const day = 4 + (index % 3) * 8
  const transfer = index % 8 >= 3
  return [
    `2012-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
    `${COURSES[index % 8]}培训第${Math.floor(index / 8) + 1}期`,
    transfer ? '劳动力转移' : '实用技术',
  ]
})

if (process.argv[1] === import.meta.filename) saveFiles(import.meta.dirname, await makeFiles())
