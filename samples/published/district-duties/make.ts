/**
 * Writes the spreadsheets of Lanling district: `node samples/published/district-duties/make.ts`. See README.md for what is
 * published and what is invented.
 */
import { saveFiles } from '../../save-files.ts'
import { split } from '../../random.ts'
import { type Sheet, workbookBy } from '../../sheet.ts'
import { type UnitLine, unitRoll } from '../../unit-roll.ts'

const DISTRICT = { code: '990220', name: '岚岭区' }
const YEAR = '2010—2011学年'
const workbook = workbookBy('岚岭区教育局', '2011-01-12')

type School = UnitLine & { grade: string }
const PLACES = ['东麓', '西桥', '南坡', '北苑', '清溪', '松岗', '石门', '梅园', '柳堤', '枫林', '竹溪', '荷塘', '桂湾', '槐荫', '杏坛', '云台', '水口', '山前', '平原', '新塘', '长洲', '龙岗', '凤鸣', '青山']

let serial = 0
const school = (type: string, name: string, ownership: string, grade: string): School => ({
  code: `${type.slice(0, 2)}992${String(++serial).padStart(5, '0')}`,
  name,
  kind: '学校',
  parent: DISTRICT.code,
  type,
  ownership,
  location: serial % 3 === 0 ? '220' : '121',
  grade,
})

/** 36 of 42 schools meet the standard: 85.71 %. */
const SCHOOLS: School[] = [
  school('342', '岚岭区第一高级中学', '10', '国家级示范'),
  school('342', '岚岭区第二高级中学', '10', '省一级学校'),
  school('342', '岚岭区第三高级中学', '10', '市一级学校'),
  school('341', '岚岭区实验中学', '10', '规范化学校'),
  ...PLACES.slice(0, 12).map((place) => school('311', `${place}初级中学`, '10', '规范化学校')),
  school('312', '岚岭区第一学校', '10', '规范化学校'),
  school('312', '岚岭区第二学校', '10', '规范化学校'),
  ...PLACES.map((place, index) => school('211', `${place}小学`, '10', index < 18 ? '规范化学校' : '')),
]
const KINDERGARTENS: School[] = [
  ...['第一', '第二', '第三'].map((number) => school('111', `岚岭区${number}幼儿园`, '10', '市一级学校')),
  ...['童心', '春芽', '星星', '七彩'].map((name) => school('111', `${name}幼儿园`, '20', '')),
]
const ALL = [...SCHOOLS, ...KINDERGARTENS]
const SENIORS = SCHOOLS.slice(0, 4)

export async function makeFiles(): Promise<Map<string, Uint8Array>> {
  return new Map([
    ['单位名录.xlsx', await workbook(unitRoll('岚岭区学校名录', [{ ...DISTRICT, kind: '县' }, ...ALL]))],
    ['2008/教育财政情况.xlsx', await workbook(finance(2008))],
    ['2009/教育财政情况.xlsx', await workbook(finance(2009), spending(2009))],
    ['2009/教师培训和高考.xlsx', await workbook(training(2009), examination(2009))],
    ['2010/教育财政情况.xlsx', await workbook(finance(2010), spending(2010))],
    ['2010/教师培训和高考.xlsx', await workbook(training(2010), examination(2010))],
    ['2010/学校情况表.xlsx', await workbook(schools(), classes())],
    ['2010/校级领导花名册.xlsx', await workbook(leaders())],
    ['2010/教师工作登记.xlsx', await workbook(recruitment(), honours(), awards())],
    ['2010/建设项目一览表.xlsx', await workbook(projects())],
    ['2010/述职评议.xlsx', await workbook(dutyReport())],
  ])
}

/** In 万元. Appropriations, their growth and the shares are published; everything they are held against is invented. */
const FINANCE: Record<number, number[]> = {
  2008: [8_900_000, 600_000, 648_000, 38_800, 32_009.3, 39_900],
  2009: [10_255_000, 728_340, 700_935, 45_000, 40_130, 48_200],
  2010: [14_320_000, 828_414, 851_735, 54_000, 49_162, 58_711],
}
const finance = (year: number): Sheet => ({
  name: '县级教育财政情况',
  title: `岚岭区${year}年教育财政情况`,
  under: '填报单位：岚岭区财政局、教育局',
  head: [['单位', '地区生产总值（万元）', '财政经常性收入（万元）', '一般公共预算支出（万元）', '一般公共预算教育支出（万元）', '教育财政拨款（万元）', '财政性教育经费（万元）', '计价口径']],
  rows: [[DISTRICT.name, ...FINANCE[year]!, '现价']],
})

const ITEMS: Record<number, [string, number][]> = {
  2009: [['教育事业费', 37_350], ['基本建设', 7_200], ['教育费附加', 3_650]],
  2010: [['教育事业费', 43_902], ['基本建设', 10_419], ['教育费附加', 4_390]],
}
const spending = (year: number): Sheet => ({
  name: '财政教育支出',
  title: `岚岭区${year}年财政教育支出`,
  head: [['单位', '财政教育支出项目', '金额（万元）']],
  rows: ITEMS[year]!.map((item) => [DISTRICT.name, ...item]),
  total: [2],
})

const TRAININGS: Record<number, (string | number)[][]> = {
  2009: [
    ['2009-07-06', '暑期全员研修', '研修班', '县级', 1820, 3640, 268.5],
    ['2009-10-12', '骨干教师外出学习', '外派培训', '省级', 96, 96, 144],
  ],
  2010: [
    ['2010-07-05', '暑期全员研修', '研修班', '县级', 1905, 3810, 301.5],
    ['2010-09-20', '名校长培养对象研修', '三名培训', '市级', 5, 5, 46],
    ['2010-10-18', '骨干教师外出学习', '外派培训', '省级', 104, 104, 160],
  ],
}
const training = (year: number): Sheet => ({
  name: '教师培训一览表',
  title: `岚岭区${year}年教师培训一览表`,
  head: [['单位', '开始日期', '培训名称', '培训类别', '级别', '参加人数', '参加人次', '培训经费（万元）']],
  rows: TRAININGS[year]!.map((line) => [DISTRICT.name, ...line]),
  total: [5, 6, 7],
})

const examination = (year: number): Sheet => ({
  name: '考试结果',
  title: `岚岭区${year}年高考上线情况`,
  under: '单位：人',
  head: [['单位', '考试', '分数线', '分数线定义', '参考人数', '上线人数']],
  rows: [[DISTRICT.name, '高考', '上线', '省定各批次最低控制线', 2000, year === 2009 ? 960 : 1955]],
})

const schools = (): Sheet => ({
  name: '学校情况表',
  title: `岚岭区${YEAR}学校（幼儿园）基本情况`,
  under: '单位：平方米、个',
  head: [['学校名称', '占地面积', '校舍建筑面积', '现有等级']],
  rows: ALL.map(({ name, type, grade }, index) => {
    const size = type === '111' ? 3 : type === '211' ? 9 : 24
    return [name, size * 1200 + index * 40, size * 520 + index * 15, grade]
  }),
  total: [1, 2],
})

const GRADES: Record<string, [stage: string, grade: string][]> = {
  '111': [['学前', '小班'], ['学前', '中班'], ['学前', '大班']],
  '211': ['一', '二', '三', '四', '五', '六'].map((year) => ['小学', `${year}年级`]),
  '311': ['七', '八', '九'].map((year) => ['初中', `${year}年级`]),
  '342': ['高一', '高二', '高三'].map((grade) => ['普通高中', grade]),
}
GRADES['312'] = [...GRADES['211']!, ...GRADES['311']!]
GRADES['341'] = [...GRADES['311']!, ...GRADES['342']!]

/** Two special classes, in two primary schools. */
const classes = (): Sheet => ({
  name: '班级一览表',
  title: `岚岭区${YEAR}班级一览表`,
  head: [['学校名称', '学段', '年级', '班级名称', '班级人数']],
  rows: [
    ...ALL.flatMap(({ name, type }, index) =>
      GRADES[type!]!.flatMap(([stage, grade]) =>
        ['1班', '2班'].map((one, place) => [name, stage, grade, one, 30 + ((index + place) % 12)]),
      ),
    ),
    ['东麓小学', '特殊教育', '特教班', '启智1班', 9],
    ['清溪小学', '特殊教育', '特教班', '启智1班', 8],
  ],
})

/** 19 leaders of secondary schools hold the senior title. No names are kept: the staff number stands for the person. */
function leaders(): Sheet {
  const posts = (school: School, index: number): (string | number)[][] =>
    ['校长', '副校长'].map((post, place) => {
      const secondary = school.type !== '211'
      const number = `${school.code}-${place + 1}`
      const senior = secondary && index * 2 + place < 19
      const stage = secondary ? (school.type === '342' || school.type === '341' ? '普通高中' : '初中') : '小学'
      return [
        school.name,
        number,
        number,
        secondary || place === 0 ? '大学本科' : '大专',
        senior ? '中学高级' : secondary ? '中学一级' : '小学高级',
        '校级领导',
        '在编',
        '在岗',
        stage,
        '是',
        post,
        '2005-08-20',
      ]
    })
  return {
    name: '教职工花名册',
    title: `岚岭区${YEAR}校级领导花名册`,
    head: [['学校名称', '工号', '姓名', '学历', '职称', '岗位', '聘用性质', '在岗状态', '学段', '教师资格证', '职务', '进校日期']],
    rows: SCHOOLS.flatMap(posts),
  }
}

const recruitment = (): Sheet => ({
  name: '新进教师情况',
  title: '岚岭区2010年新进教师情况',
  head: [['单位', '录用日期', '招聘方式', '任教学段', '任教学科', '学历', '招聘计划', '聘用人数', '持证人数']],
  rows: [
    ...split(186, [5, 4, 2, 2]).map((count, index) => [
      DISTRICT.name,
      '2010-08-16',
      '代转公',
      index < 2 ? '小学' : '初中',
      ['语文', '数学', '语文', '数学'][index]!,
      '本科',
      count,
      count,
      count,
    ]),
  ],
  total: [6, 7, 8],
})

const honours = (): Sheet => ({
  name: '评优表彰',
  title: '岚岭区2010年评优表彰情况',
  head: [['单位', '表彰日期', '荣誉类别', '级别', '获奖者类别', '表彰数', '表彰文号', '公示开始日期', '公示结束日期']],
  rows: [
    [DISTRICT.name, '2010-09-08', '特级教师', '省级', '教师', 3, '教人〔2010〕41号', '2010-08-25', '2010-08-31'],
    [DISTRICT.name, '2010-09-08', '优秀教师', '县级', '教师', 60, '岚教〔2010〕32号', '2010-08-30', '2010-09-03'],
  ],
})

const awards = (): Sheet => ({
  name: '获奖登记表',
  title: '岚岭区2010年学校获奖登记表',
  head: [['学校名称', '获奖日期', '奖项名称', '获奖者类别', '获奖项目', '级别', '等次', '获奖人数', '颁奖单位', '证书编号']],
  rows: SENIORS.map(({ name }, index) => [
    name,
    '2010-10-26',
    '高中毕业班工作综合评价',
    '学校',
    '教学',
    '市级',
    index < 3 ? '一等奖' : '二等奖',
    1,
    '市教育局',
    '市教〔2010〕77号',
  ]),
})

/** Ten projects under way; two are in use. */
const projects = (): Sheet => ({
  name: '建设项目一览表',
  title: '岚岭区2010年教育建设项目一览表',
  under: '单位：万元、平方米',
  head: [['单位', '项目名称', '项目学校', '项目类别', '学段', '资金来源', '立项日期', '建筑面积', '投资额（万元）', '工程进度', '计划完工', '验收日期', '交付日期']],
  rows: [...SCHOOLS.slice(4, 14), ...SCHOOLS.slice(20, 22)].map(({ name }, index) => {
    const done = index >= 10
    return [
      DISTRICT.name,
      `${name}${index % 3 === 0 ? '新建' : '改扩建'}工程`,
      name,
      index % 3 === 0 ? '新建学校' : '改扩建',
      done ? '小学' : '初中',
      '县级',
      `20${done ? '08' : '09'}-0${(index % 8) + 1}-15`,
      6200 + index * 310,
      2100 + index * 95,
      done ? '交付使用' : ['用地拆迁', '开工', '基础', '主体', '装修'][index % 5]!,
      done ? '2010-07-31' : '2011-08-15',
      done ? '2010-07-20' : '',
      done ? '2010-08-25' : '',
    ]
  }),
  total: [7, 8],
})

const dutyReport = (): Sheet => ({
  name: '述职评议',
  title: '岚岭区2010年述职评议登记表',
  head: [['单位', '述职日期', '述职人', '职务', '自评等次']],
  rows: [[DISTRICT.name, '2010-12-20', '区长', '区长', '优秀']],
})

if (process.argv[1] === import.meta.filename) saveFiles(import.meta.dirname, await makeFiles())
