/** What the town keeps of a year's work: money, building, teachers, activities and prizes, what parents think, computers. */
import { type Sheet, yesOrNo } from '../sheet.ts'
import { PUBLIC_SCHOOLS, type School } from './schools.ts'
import * as work from './work.ts'
import { CALENDAR_YEAR, SCHOOL_YEAR, type Year } from './years.ts'

const wan = (hundreds: number): number => hundreds / 100

export const funding = (year: Year): Sheet => ({
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

export const projects = (): Sheet => ({
  name: '建设项目一览表',
  title: '青禾镇2008年教育建设项目一览表',
  under: '单位：万元、平方米',
  head: [
    ['项目名称', '项目学校', '项目类别', '学段', '资金来源', '立项日期', '建筑面积', '投资额（万元）', '资金构成（万元）', '', '', '支付（万元）', '', '工程进度', '计划完工', '验收日期', '交付日期', '是否滞后'],
    ['', '', '', '', '', '', '', '', '财政资金', '村集体资金', '其他资金', '累计支付', '本年支付', '', '', '', '', ''],
  ],
  rows: work.PROJECTS,
})

export const donations = (): Sheet => ({
  name: '捐赠登记表',
  title: '青禾镇2008年捐赠登记表',
  head: [['学校名称', '捐赠日期', '捐赠单位', '学段', '形式', '用途', '折合金额（元）', '作价依据', '资产编号', '是否公示']],
  rows: work.DONATIONS.map(([school, ...rest], at) => [school.name, ...rest, `捐〔2008〕${at + 1}号`, '是']),
})

export const recruitment = (): Sheet => ({
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

export const rotation = (): Sheet => ({
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

export const training = (): Sheet => ({
  name: '教师培训一览表',
  title: '青禾镇2008年教师培训一览表',
  head: [['开始日期', '培训名称', '培训类别', '级别', '主办单位', '天数', '学时', '参加人数', '参加人次', '专家人数', '培训经费（万元）']],
  rows: work.TRAININGS,
})

export const activities = (): Sheet => ({
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

export const awards = (): Sheet => ({
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

export const certifications = (): Sheet => ({
  name: '等级学校创建情况',
  title: '青禾镇2008年等级学校创建情况',
  head: [['学校名称', '申报等级', '评估状态', '日期', '评估单位']],
  rows: work.CERTIFICATIONS.map(([school, ...rest]) => [school.name, ...rest]),
})

export const survey = (): Sheet => ({
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

export const ict = (): Sheet => ({
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
      yesOrNo(line.fibre),
      yesOrNo(line.website),
    ]),
  total: [1, 2, 3, 4, 5],
})
