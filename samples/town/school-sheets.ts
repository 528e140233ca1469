/** What the town keeps of its schools and of the people in them: the list of units, pupils, staff, population. */
import { type Sheet, yesOrNo } from '../sheet.ts'
import { classLines, gradeLines, graduateLines, STAGE_NAMES, staffLines } from './pupils.ts'
import { ALL, COUNTY, type School, TOWN } from './schools.ts'
import { type UnitLine, unitRoll } from '../unit-roll.ts'
import * as work from './work.ts'
import { CALENDAR_YEAR, SCHOOL_YEAR, type Year } from './years.ts'

const OWNERSHIP = { '10': '公办', '20': '民办' }

export const town = (): Sheet =>
  unitRoll(
    '青禾镇学校名录',
    [
      { ...COUNTY, kind: '县' },
      { ...TOWN, kind: '乡镇', parent: COUNTY.code },
      ...ALL.map((school): UnitLine => ({ ...school, kind: '学校', parent: TOWN.code })),
    ],
    '1990-09-01',
  )

export const schools = (): Sheet => ({
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
      yesOrNo(school.ownership === '10'),
      yesOrNo(school.ownership === '10' && !small),
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

export const enrolment = (year: Year, ownership: '10' | '20'): Sheet => ({
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

export const classes = (): Sheet => ({
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

export const graduates = (): Sheet => ({
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

export const staff = (year: Year): Sheet => ({
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

export const population = (): Sheet => ({
  name: '适龄人口统计表',
  title: `青禾镇${SCHOOL_YEAR.now}学年适龄人口与入学情况统计表`,
  under: '单位：人',
  head: [['年龄组', '适龄人口', '在校（园）人数', '外地就读', '经批准免缓学', '未入学', '完成人数', '文盲']],
  rows: work.POPULATION,
  note: '注：15—50周岁只统计人口和文盲。',
})

export const profile = (): Sheet => ({
  name: '乡镇基本情况',
  title: '青禾镇2008年乡镇基本情况',
  head: [['辖区面积', '行政村数', '户数', '总人口', '学费报销比例']],
  rows: [[71.5, 30, 21460, 78300, '50%']],
})
