/**
 * Writes the spreadsheets of the sample town: `node samples/town/make.ts`. The same seeds give the same files.
 * See README.md for what is published and what is invented.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { classLines, gradeLines, graduateLines, STAGE_NAMES, staffLines } from './pupils.ts'
import { ALL, COUNTY, PUBLIC_SCHOOLS, type School, SCHOOLS, TOWN } from './schools.ts'
import { csv, gb18030, type Sheet, workbookBy } from '../sheet.ts'
import * as work from './work.ts'

const workbook = workbookBy('青禾镇教育办公室', '2009-01-05')

type Year = 'now' | 'before'
const SCHOOL_YEAR: Record<Year, string> = { now: '2008—2009', before: '2007—2008' }
const CALENDAR_YEAR: Record<Year, string> = { now: '2008', before: '2007' }
const OWNERSHIP = { '10': '公办', '20': '民办' }
const yes = (value: boolean): string => (value ? '是' : '否')
const wan = (hundreds: number): number => hundreds / 100

export async function makeFiles(): Promise<Map<string, Uint8Array>> {
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
  return new Map([
    ['单位名录.xlsx', await workbook(unitRoll())],
    ['2007/在校学生统计表.xlsx', await workbook(enrolment('before', '10'), enrolment('before', '20'))],
    ['2007/教职工统计表.xlsx', await workbook(staff('before'))],
    ['2007/教育经费下拨情况.xlsx', await workbook(funding('before'))],
    ['2008/学校情况表.xlsx', await workbook(schools())],
    ['2008/在校学生统计表.xlsx', await workbook(enrolment('now', '10'), enrolment('now', '20'))],
    ['2008/班级一览表.csv', utf8(csv(classes()))],
    ['2008/毕业升学情况.xlsx', await workbook(graduates())],
    ['2008/教职工统计表.xlsx', await workbook(staff('now'))],
    ['2008/适龄人口统计表.xlsx', await workbook(population(), profile())],
    ['2008/教育经费下拨情况.xlsx', await workbook(funding('now'))],
    ['2008/建设项目一览表.xlsx', await workbook(projects())],
    ['2008/捐赠登记表.csv', gb18030(csv(donations()))],
    ['2008/教师工作登记.xlsx', await workbook(recruitment(), rotation(), training())],
    ['2008/活动与获奖登记.xlsx', await workbook(activities(), awards(), certifications())],
    ['2008/行风评议问卷统计.xlsx', await workbook(survey())],
    ['2008/信息化建设情况统计表.xlsx', await workbook(ict())],
  ])
}

const unitRoll = (): Sheet => ({
  name: '单位名录',
  title: '青禾镇学校名录',
  head: [['单位代码', '单位名称', '单位类别', '上级代码', '办学类型', '办别', '城乡分类', '启用日期']],
  rows: [
    [COUNTY.code, COUNTY.name, '县', '', '', '', '', ''],
    [TOWN.code, TOWN.name, '乡镇', COUNTY.code, '', '', '', ''],
    ...ALL.map(({ code, name, type, ownership, location }) => [
      code,
      name,
      '学校',
      TOWN.code,
      type,
      ownership,
      location,
      '1990-09-01',
    ]),
  ],
})

const schools = (): Sheet => ({
  name: '学校情况表',
  title: `青禾镇${SCHOOL_YEAR.now}学年学校（幼儿园）基本情况`,
  under: '填报单位：青禾镇教育办公室    单位：平方米、个',
  head: [['学校名称', '占地面积', '校舍建筑面积', 'D级危房面积', '核定学位', '现有等级', '有核准的章程', '建有工会']],
  rows: ALL.map((school) => {
    const pupils = gradeLines('now')
      .filter((line) => line.school === school)
      .reduce((sum, line) => sum + line.pupils, 0)
    const small = school.type === '111'
    return [
      school.name,
      Math.round((pupils * (small ? 9 : 14)) / 10) * 10,
      Math.round((pupils * (small ? 6.5 : 6)) / 10) * 10,
      0,
      Math.ceil(pupils / 45) * 45,
      gradeOf(school),
      yes(school.ownership === '10'),
      yes(school.ownership === '10' && !small),
    ]
  }),
  total: [1, 2, 3, 4],
})

/** Invented: the junior school passed city grade one in the year; small rural and most private schools hold no grade. */
const gradeOf = (school: School): string => {
  if (school.name.endsWith('明德中学')) return '市一级学校'
  if (school.type === '111') return school.name === '青禾镇中心幼儿园' ? '标准化中心幼儿园' : ''
  if (school.ownership === '20') return school.weight > 1.3 ? '规范化学校' : ''
  return school.weight < 0.7 ? '合格学校' : '规范化学校'
}

const enrolment = (year: Year, ownership: '10' | '20'): Sheet => ({
  name: `${OWNERSHIP[ownership]}学校`,
  title: `青禾镇${SCHOOL_YEAR[year]}学年${OWNERSHIP[ownership]}学校（幼儿园）在校学生统计表`,
  under: `填报单位：青禾镇教育办公室    统计时点：${CALENDAR_YEAR[year]}年9月1日    单位：人`,
  head: [
    ['学校名称', '学段', '年级', '在校学生数', '', '', '招生数', '留守儿童', '随迁子女'],
    ['', '', '', '合计', '其中：女', '寄宿生', '', '', ''],
  ],
  rows: gradeLines(year)
    .filter(({ school }) => school.ownership === ownership)
    .map((line) => [
      line.school.name,
      STAGE_NAMES[line.stage],
      line.grade,
      line.pupils,
      line.girls,
      line.boarders,
      line.entrants,
      line.leftBehind,
      line.migrants,
    ]),
  total: [3, 4, 5, 6, 7, 8],
})

const classes = (): Sheet => ({
  name: '班级一览表',
  title: `青禾镇${SCHOOL_YEAR.now}学年班级一览表`,
  head: [['学校名称', '学段', '年级', '班级名称', '班级人数']],
  rows: classLines().map(({ school, stage, grade, name, pupils }) => [
    school.name,
    STAGE_NAMES[stage],
    grade,
    name,
    pupils,
  ]),
})

const graduates = (): Sheet => ({
  name: '毕业升学情况',
  title: `青禾镇${SCHOOL_YEAR.now}学年初毕业升学与学生变动情况`,
  under: '反映上一学年（2007年9月至2008年8月）    单位：人',
  head: [['学校名称', '学段', '毕业年级人数', '毕业生数', '升学人数', '学年初学生数', '转入人数', '转出人数', '辍学人数']],
  rows: graduateLines().map((line) => [
    line.school.name,
    STAGE_NAMES[line.stage],
    line.finalGrade,
    line.graduates,
    line.continued,
    line.atStart,
    line.transferredIn,
    line.transferredOut,
    line.dropouts,
  ]),
  total: [2, 3, 4, 5, 6, 7, 8],
})

const staff = (year: Year): Sheet => ({
  name: '教职工统计表',
  title: `青禾镇${SCHOOL_YEAR[year]}学年教职工及学历情况统计表`,
  under: '单位：人',
  head: [
    ['学校名称', '学段', '教职工数', '', '专任教师', '', '', '', '', '', '', ''],
    [
      '',
      '',
      '教职工总数',
      '女教职工',
      '专任教师数',
      '学历达标人数',
      '高于规定学历',
      '教师资格',
      '中级以上职称',
      '骨干教师',
      '音体美教师',
      '学历进修人数',
    ],
  ],
  rows: staffLines(year).map((line) => [
    line.school.name,
    STAGE_NAMES[line.stage],
    line.staff,
    line.women,
    line.teachers,
    line.qualified,
    line.above,
    line.licensed,
    line.title,
    line.backbone,
    line.arts,
    line.studying,
  ]),
  total: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
})

const population = (): Sheet => ({
  name: '适龄人口统计表',
  title: `青禾镇${SCHOOL_YEAR.now}学年适龄人口与入学情况统计表`,
  under: '单位：人',
  head: [['年龄组', '适龄人口', '在校（园）人数', '外地就读', '经批准免缓学', '未入学', '完成人数', '文盲']],
  rows: work.POPULATION,
  note: '注：15—50周岁只统计人口和文盲。',
})

const profile = (): Sheet => ({
  name: '乡镇基本情况',
  title: '青禾镇2008年乡镇基本情况',
  head: [['辖区面积', '行政村数', '户数', '总人口', '学费报销比例']],
  rows: [[71.5, 30, 21460, 78300, '50%']],
})

const funding = (year: Year): Sheet => ({
  name: '教育经费下拨情况',
  title: `青禾镇${CALENDAR_YEAR[year]}年教育经费下拨情况`,
  under: '填报单位：青禾镇财政分局    单位：万元',
  head: [['学校名称', '经费项目', '资金来源', '年初预算（万元）', '下达经费（万元）', '实际支出（万元）']],
  rows: work
    .fundingLines(year)
    .map(({ school, item, source, planned, allotted, spent }) => [
      school.name,
      item,
      source,
      wan(planned),
      wan(allotted),
      wan(spent),
    ]),
  total: [3, 4, 5],
})

const projects = (): Sheet => ({
  name: '建设项目一览表',
  title: '青禾镇2008年教育建设项目一览表',
  under: '单位：万元、平方米',
  head: [
    ['项目名称', '项目学校', '项目类别', '学段', '资金来源', '立项日期', '建筑面积', '投资额（万元）', '资金构成（万元）', '', '', '支付（万元）', '', '工程进度', '计划完工', '验收日期', '交付日期', '是否滞后'],
    ['', '', '', '', '', '', '', '', '财政资金', '村集体资金', '其他资金', '累计支付', '本年支付', '', '', '', '', ''],
  ],
  rows: work.PROJECTS,
})

const donations = (): Sheet => ({
  name: '捐赠登记表',
  title: '青禾镇2008年捐赠登记表',
  head: [['学校名称', '捐赠日期', '捐赠单位', '学段', '形式', '用途', '折合金额（元）', '作价依据', '资产编号', '是否公示']],
  rows: work.DONATIONS.map(([school, ...rest], at) => [school.name, ...rest, `捐〔2008〕${at + 1}号`, '是']),
})

const recruitment = (): Sheet => ({
  name: '新招聘教师一览表',
  title: '青禾镇2008年新招聘教师一览表',
  head: [['学校名称', '录用日期', '招聘方式', '任教学段', '任教学科', '学历', '招聘计划', '聘用人数', '持证人数']],
  rows: work.RECRUITS.map(([school, on, kind, stage, subject, degree, hired]) => [
    school.name,
    on,
    kind,
    stage,
    subject,
    degree,
    hired,
    hired,
    hired,
  ]),
})

const rotation = (): Sheet => ({
  name: '教师交流情况',
  title: '青禾镇2008年教师交流轮岗一览表',
  head: [['学校名称', '教师编号', '学段', '交流日期', '派出学校', '接收学校', '交流方式', '骨干教师', '任职']],
  rows: work.MOVES.map(([school, teacher, on, from, to, post]) => [
    school.name,
    teacher,
    '小学',
    on,
    from,
    to,
    '到薄弱学校任职',
    '是',
    post,
  ]),
})

const training = (): Sheet => ({
  name: '教师培训一览表',
  title: '青禾镇2008年教师培训一览表',
  head: [['开始日期', '培训名称', '培训类别', '级别', '主办单位', '天数', '学时', '参加人数', '参加人次', '专家人数', '培训经费（万元）']],
  rows: work.TRAININGS,
})

const activities = (): Sheet => ({
  name: '活动登记表',
  title: '青禾镇2008年活动登记表',
  head: [['学校名称', '活动日期', '活动名称', '活动类别', '级别', '参加对象', '参加人数', '参加人次']],
  rows: [
    ...work
      .contestLines()
      .filter(({ teachers }) => teachers > 0)
      .map(({ school, teachers }) => [
        school.name,
        '2008-04-25',
        '师德征文演讲比赛',
        '比赛',
        '镇级',
        '教师',
        teachers,
        teachers,
      ]),
    ...work.LECTURES.map(([on, title, persons, times]) => [
      PUBLIC_SCHOOLS.at(-1)!.name,
      on,
      title,
      '专题讲座',
      '校级',
      '学生',
      persons,
      times,
    ]),
  ],
})

const awards = (): Sheet => ({
  name: '获奖登记表',
  title: '青禾镇2008年获奖登记表',
  head: [['学校名称', '获奖日期', '奖项名称', '获奖者', '获奖项目', '级别', '等次', '获奖人数', '颁奖单位', '证书编号']],
  rows: [
    ...work.contestLines().flatMap(({ school, essays, speeches }) => [
      ...award(school, '2008-05-16', '师德征文比赛', '征文', essays),
      ...award(school, '2008-05-23', '师德演讲比赛', '演讲', speeches),
    ]),
    ...work.LETTER_WINNERS.map(([school, winners]) => [
      school.name,
      '2008-06-20',
      '中小学生书信文化活动',
      '学生',
      '书信',
      '市级',
      '不分等次',
      winners,
      '市教育局',
      '书信2008',
    ]),
  ],
})

const award = (school: School, on: string, title: string, field: string, winners: number) =>
  winners > 0
    ? [[school.name, on, title, '教师', field, '镇级', '不分等次', winners, '镇教育办公室', '青教办〔2008〕21号']]
    : []

const certifications = (): Sheet => ({
  name: '等级学校创建情况',
  title: '青禾镇2008年等级学校创建情况',
  head: [['学校名称', '申报等级', '评估状态', '日期', '评估单位']],
  rows: work.CERTIFICATIONS.map(([school, ...rest]) => [school.name, ...rest]),
})

const survey = (): Sheet => ({
  name: '行风评议问卷统计',
  title: '青禾镇2008年行风评议问卷调查结果',
  under: '单位：份',
  head: [
    ['学校名称', '发放问卷', '有效问卷', '评价', '', '', ''],
    ['', '', '', '满意', '基本满意', '不满意', '不了解'],
  ],
  rows: work
    .surveyLines()
    .map((line) => [
      line.school.name,
      line.sent,
      line.valid,
      line.satisfied,
      line.basically,
      line.dissatisfied,
      line.unknown,
    ]),
  total: [1, 2, 3, 4, 5, 6],
})

const ict = (): Sheet => ({
  name: '信息化建设情况',
  title: `青禾镇${SCHOOL_YEAR.now}学年信息化建设情况统计表`,
  under: '单位：台、套、间',
  head: [['学校名称', '学生用机', '教师用机', '办公用机', '多媒体设备', '多媒体教室', '网络接入', '光纤接入', '校园网站']],
  rows: work
    .ictLines()
    .map((line) => [
      line.school.name,
      line.pupilComputers,
      line.teacherComputers,
      line.officeComputers,
      line.sets,
      line.rooms,
      line.network,
      yes(line.fibre),
      yes(line.website),
    ]),
  total: [1, 2, 3, 4, 5],
})

if (process.argv[1] === import.meta.filename) {
  for (const [name, bytes] of await makeFiles()) {
    const path = new URL(name, import.meta.url)
    mkdirSync(new URL('.', path), { recursive: true })
    writeFileSync(path, bytes)
  }
  console.log(`${SCHOOLS.length} schools, ${ALL.length - SCHOOLS.length} kindergartens`)
}
