/**
 * Writes the spreadsheets of Lanjiang: `node samples/published/city-bureau/make.ts`. See README.md for what is published and
 * what is invented.
 */
import { split } from '../../random.ts'
import { saveFiles } from '../../save-files.ts'
import { type Sheet, workbookBy, yesOrNo } from '../../sheet.ts'
import { unitRoll } from '../../unit-roll.ts'
import { type Line, over, pupilLines, STAGE_NAMES, type Stage, type Year } from './pupils.ts'
import { ALL, KINDERGARTENS, SCHOOLS, UNITS, VOCATIONAL } from './units.ts'
import * as work from './work.ts'

const workbook = workbookBy('澜江市教育局', '2016-01-15')
const SCHOOL_YEAR: Record<Year, string> = { now: '2015—2016学年', before: '2014—2015学年' }
const CALENDAR_YEAR: Record<Year, string> = { now: '2015', before: '2014' }
const LINES: Record<Year, Line[]> = { now: pupilLines('now'), before: pupilLines('before') }

export async function makeFiles(): Promise<Map<string, Uint8Array>> {
  return new Map([
    ['单位名录.xlsx', await workbook(unitRoll('澜江市学校名录', UNITS))],
    ['2014/学校和学生.xlsx', await workbook(schools('before'), enrolment('before'), conditions('before'))],
    ['2014/高考和特岗.xlsx', await workbook(work.examination('before'), work.recruitment('before'))],
    ['2015/学校和学生.xlsx', await workbook(schools('now'), enrolment('now'), conditions('now'))],
    ['2015/毕业升学和适龄人口.xlsx', await workbook(graduates(), population())],
    ['2015/免费和资助.xlsx', await workbook(exemption(), work.aid())],
    ['2015/信息化.xlsx', await workbook(ict(), work.ictPlan())],
    ['2015/教师.xlsx', await workbook(staff(), work.rotation(), mentoring(), work.recruitment('now'), work.training(), work.pay())],
    ['2015/建设和布局.xlsx', await workbook(work.projects(), work.layoutPlan(), work.layoutCases())],
    ['2015/集团结对和合作.xlsx', await workbook(work.agreements(), work.partnerships(), work.cooperation())],
    ['2015/职业教育.xlsx', await workbook(vocational(), vocationalFunding(), work.programme(), work.contests(), work.contestAwards())],
    ['2015/高考.xlsx', await workbook(work.examination('now'))],
    ['2015/行风和宣传.xlsx', await workbook(work.complaints(), work.press(), work.visits())],
  ])
}

const schools = (year: Year): Sheet => ({
  name: '学校情况表',
  title: `澜江市${SCHOOL_YEAR[year]}学校（幼儿园）基本情况`,
  under: '单位：平方米、个',
  head: [['学校名称', '占地面积', '校舍建筑面积', '现有等级']],
  rows: ALL.map((school, index) => {
    const central = KINDERGARTENS.indexOf(school)
    return [school.name, 9000 + (index % 90) * 120, 4200 + (index % 90) * 55, central >= 0 && central < 68 ? '标准化中心幼儿园' : '']
  }),
})

/** Entrants of the year, pupils of model senior schools and children of migrants are published or follow from rates. */
function enrolment(year: Year): Sheet {
  const lines = LINES[year]
  const at = (stage: Stage) => (line: Line) => line.stage === stage
  const compulsory = (line: Line): boolean => line.stage === 'primary' || line.stage === 'junior'
  const inCore = (line: Line): boolean => line.school.location === '111'
  const add = (...parts: number[][]): number[] => lines.map((_, index) => parts.reduce((sum, part) => sum + part[index]!, 0))
  const entrants = add(
    over(lines, 103_000, at('primary')),
    over(lines, 114_730, at('junior')),
    over(lines, 24_456, at('senior')),
    over(lines, 106_500, at('vocational')),
  )
  const model = over(lines, year === 'now' ? 94_077 : 71_154, at('senior'))
  const migrants = add(
    over(lines, 129_000, (line) => compulsory(line) && inCore(line)),
    over(lines, 57_000, (line) => compulsory(line) && !inCore(line)),
  )
  return {
    name: '在校学生',
    title: `澜江市${SCHOOL_YEAR[year]}在校学生统计表`,
    under: `统计时点：${CALENDAR_YEAR[year]}年9月1日    单位：人`,
    head: [['学校名称', '学段', '在校学生数', '招生数', '随迁子女', '示范性高中在校生数']],
    rows: lines.map(({ school, stage, pupils }, index) => [
      school.name,
      STAGE_NAMES[stage],
      pupils,
      entrants[index]!,
      migrants[index]!,
      model[index]!,
    ]),
    total: [2, 3, 4, 5],
  }
}

/** Equipment per pupil is published by stage for both years. */
const EQUIPMENT: Record<Year, Partial<Record<Stage, number>>> = {
  now: { primary: 808, junior: 1228, senior: 1429, vocational: 2600 },
  before: { primary: 587, junior: 710, senior: 986, vocational: 2350 },
}
const conditions = (year: Year): Sheet => ({
  name: '办学条件统计表',
  title: `澜江市${SCHOOL_YEAR[year]}办学条件统计表`,
  head: [['学校名称', '学段', '教学仪器设备值（元）']],
  rows: LINES[year]
    .filter(({ stage }) => stage !== 'preschool')
    .map(({ school, stage, pupils }) => [school.name, STAGE_NAMES[stage], pupils * EQUIPMENT[year][stage]!]),
  total: [2],
})

/** 434 of 620000 primary and 1225 of 350000 junior pupils left school: 0.07 % and 0.35 %. */
function graduates(): Sheet {
  const lines = LINES.before.filter(({ stage }) => stage !== 'preschool')
  const of = (totals: Partial<Record<Stage, number>>): number[] =>
    Object.entries(totals)
      .map(([stage, total]) => over(lines, total, (line) => line.stage === stage))
      .reduce((sum, part) => sum.map((value, index) => value + part[index]!))
  const graduated = of({ primary: 110_000, junior: 140_000, senior: 39_400, vocational: 75_000 })
  const dropouts = of({ primary: 434, junior: 1225 })
  return {
    name: '毕业升学情况',
    title: `澜江市${SCHOOL_YEAR.now}初毕业升学与学生变动情况`,
    under: '反映上一学年（2014年9月至2015年8月）    单位：人',
    head: [['学校名称', '学段', '毕业年级人数', '毕业生数', '学年初学生数', '辍学人数']],
    rows: lines.map(({ school, stage, pupils }, index) => [
      school.name,
      STAGE_NAMES[stage],
      graduated[index]!,
      graduated[index]!,
      pupils,
      dropouts[index]!,
    ]),
    total: [2, 3, 4, 5],
  }
}

/** All of primary age, 349195 of 350000 of junior age (99.77 %), 4349 of 4396 children with a disability (98.93 %). */
function population(): Sheet {
  const towns = UNITS.filter(({ kind }) => kind === '乡镇')
  const share = (total: number): number[] => split(total, towns.map((_, index) => 90 + index * 3))
  const [primary, junior, missing, disabled, without] = [620_000, 350_000, 805, 4396, 47].map(share) as number[][]
  return {
    name: '适龄人口统计表',
    title: `澜江市${SCHOOL_YEAR.now}适龄人口与入学情况统计表`,
    under: '单位：人',
    head: [['乡镇', '年龄组', '适龄人口', '在校（园）人数', '外地就读', '经批准免缓学', '未入学']],
    rows: towns.flatMap(({ name }, index) => [
      [name, '小学学龄', primary![index]!, primary![index]!, 0, 0, 0],
      [name, '初中学龄', junior![index]!, junior![index]! - missing![index]!, 0, missing![index]!, 0],
      [name, '三类残疾儿童少年', disabled![index]!, disabled![index]! - without![index]!, 0, without![index]!, 0],
    ]),
    total: [2, 3, 4, 5, 6],
  }
}

const exemption = (): Sheet => ({
  name: '资助覆盖情况',
  title: `澜江市${SCHOOL_YEAR.now}学生免费和资助覆盖情况`,
  under: '单位：人',
  head: [['学校名称', '学段', '在校生数', '免费人数']],
  rows: LINES.now.map(({ school, stage, pupils }) => [
    school.name,
    STAGE_NAMES[stage],
    pupils,
    stage === 'primary' || stage === 'junior' ? pupils : 0,
  ]),
  total: [2, 3],
})

/** 1340900 pupils over 68413 computers: 19.6; 480 of 1000 schools have a campus network, 700 fibre. */
function ict(): Sheet {
  const computers = split(68_413, SCHOOLS.map((_, index) => 60 + (index % 31)))
  return {
    name: '信息化建设情况',
    title: `澜江市${SCHOOL_YEAR.now}信息化建设情况统计表`,
    head: [['学校名称', '学生用机', '网络接入', '光纤接入', '校园网站']],
    rows: SCHOOLS.map(({ name }, index) => [
      name,
      computers[index]!,
      index % 25 < 12 ? '校园局域网' : '未接入',
      yesOrNo(index % 10 < 7),
      '否',
    ]),
    total: [1],
  }
}

/** One in a hundred of 69000 teachers who may rotate was sent to a rural school. */
function staff(): Sheet {
  const lines = LINES.now
  const compulsory = over(lines, 69_000, ({ stage }) => stage === 'primary' || stage === 'junior')
  return {
    name: '教职工统计表',
    title: `澜江市${SCHOOL_YEAR.now}教职工情况统计表`,
    under: '单位：人',
    head: [['学校名称', '学段', '专任教师数', '符合交流条件教师数']],
    rows: lines.map(({ school, stage, pupils }, index) => [
      school.name,
      STAGE_NAMES[stage],
      Math.max(compulsory[index]!, Math.round(pupils / 14)),
      compulsory[index]!,
    ]),
    total: [2, 3],
  }
}

function mentoring(): Sheet {
  const among = SCHOOLS.slice(0, 880)
  const mentors = split(1932, among.map((_, index) => 1 + (index % 3)))
  const mentees = split(4869, mentors)
  const studios = split(32, among.map((_, index) => (index % 27 === 0 ? 1 : 1e-9)))
  return {
    name: '师徒结对情况',
    title: `澜江市${SCHOOL_YEAR.now}师徒结对情况统计表`,
    head: [['学校名称', '导师数', '徒弟数', '结对数', '名师工作室数']],
    rows: among.map(({ name }, index) => [name, mentors[index]!, mentees[index]!, mentees[index]!, studios[index]!]),
    total: [1, 2, 3, 4],
  }
}

/** 74220 of 75000 graduates placed (98.96 %), of whom all work; 58857 in their field (79.3 %); 61500 with both certificates. */
function vocational(): Sheet {
  const parts = (total: number): number[] => split(total, VOCATIONAL.map((_, index) => 80 + ((index * 17) % 41)))
  const [graduated, placed, employed, matched, both, firms, bases] = [75_000, 74_220, 74_220, 58_857, 61_500, 145, 4].map(parts) as number[][]
  return {
    name: '职业教育情况',
    title: `澜江市${SCHOOL_YEAR.now}职业教育情况统计表`,
    head: [['学校名称', '毕业生数', '就业和升学人数', '就业人数（不含升学）', '对口就业', '双证人数', '合作企业', '实训基地']],
    rows: VOCATIONAL.map(({ name }, index) => [
      name,
      graduated![index]!,
      placed![index]!,
      employed![index]!,
      matched![index]!,
      both![index]!,
      firms![index]!,
      bases![index]!,
    ]),
    total: [1, 2, 3, 4, 5, 6, 7],
  }
}

/** 13.54亿元, of which 2960万元 from the ministry and the province (近3000万). */
function vocationalFunding(): Sheet {
  const weights = VOCATIONAL.map((_, index) => 80 + ((index * 17) % 41))
  const city = split(132_440, weights)
  const upper = split(2960, weights)
  return {
    name: '教育经费下拨情况',
    title: '澜江市2015年职业教育经费下拨情况',
    head: [['学校名称', '经费项目', '资金来源', '下达经费（万元）']],
    rows: VOCATIONAL.flatMap(({ name }, index) => [
      [name, '公用经费', '市级', city[index]!],
      [name, '设备购置', '省级', upper[index]!],
    ]),
    total: [3],
  }
}

if (process.argv[1] === import.meta.filename) saveFiles(import.meta.dirname, await makeFiles())
