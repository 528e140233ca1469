/** Money, projects and the events of the year. Amounts are in hundreds of yuan where a sheet shows 万元 with two decimals. */
import { PUBLISHED } from './published.ts'
import { seeded, split } from '../random.ts'
import {
  COMPLETE,
  JUNIOR,
  PRIVATE_SCHOOLS,
  PUBLIC_KINDERGARTENS,
  PUBLIC_PRIMARIES,
  PUBLIC_SCHOOLS,
  type School,
  SCHOOLS,
  VOCATIONAL,
} from './schools.ts'
import type { Year } from './years.ts'

const named = (name: string): School => SCHOOLS.find((school) => school.name.endsWith(name))!

export type FundingLine = { school: School; item: string; source: string; planned: number; allotted: number; spent: number }

/** Last year's total is invented; this year's is published. */
const ALLOTTED = { now: PUBLISHED.allotted / 100, before: 948_632 }

export function fundingLines(year: Year): FundingLine[] {
  const random = seeded(year === 'now' ? 31 : 30)
  const wanted = [...PUBLIC_SCHOOLS, ...PUBLIC_KINDERGARTENS].flatMap((school) => {
    const size = school === COMPLETE ? 5 : school === JUNIOR ? 5.5 : school === VOCATIONAL ? 2 : school.weight
    const share = school.type === '111' ? size * 0.35 : size
    const sources = school.type === '211' || school.type === '111' ? ['乡镇'] : ['市级', '乡镇']
    const lines = sources.flatMap((source) => [
      { school, item: '人员经费', source, weight: (share * 62) / sources.length },
      { school, item: '公用经费', source, weight: (share * 20) / sources.length },
    ])
    const capital = school.name.includes('竹溪小学') || school.name.includes('东湖小学')
    return capital ? [...lines, { school, item: '基本建设', source: '乡镇', weight: 70 }] : lines
  })
  const parts = split(
    ALLOTTED[year],
    wanted.map((line) => line.weight * (0.95 + random() * 0.1)),
  )
  return wanted.map(({ school, item, source }, index) => {
    const allotted = parts[index]!
    return {
      school,
      item,
      source,
      planned: Math.round(allotted * (0.96 + random() * 0.05)),
      allotted,
      spent: Math.round(allotted * (0.95 + random() * 0.05)),
    }
  })
}

/** Teachers in the essay and speech contest, winners, and the questionnaires, school by school. */
export function contestLines(): { school: School; teachers: number; essays: number; speeches: number }[] {
  const weights = SCHOOLS.map((school) => (school === COMPLETE || school === JUNIOR ? 3 : school.weight))
  const teachers = split(PUBLISHED.contest.teachers, weights)
  const essays = split(PUBLISHED.contest.essays, weights)
  const speeches = split(PUBLISHED.contest.speeches, weights)
  return SCHOOLS.map((school, index) => ({
    school,
    teachers: teachers[index]!,
    essays: essays[index]!,
    speeches: speeches[index]!,
  }))
}

/** 2548 of 2600 valid answers are satisfied or basically satisfied: 98 %. */
export function surveyLines() {
  const weights = SCHOOLS.map((school) => (school === COMPLETE || school === JUNIOR ? 3 : school.weight))
  const valid = split(2600, weights)
  const good = split(2548, valid)
  const satisfied = split(1885, good)
  const dissatisfied = split(21, valid.map((count, index) => count - good[index]! + 1e-9))
  return SCHOOLS.map((school, index) => {
    const against = Math.min(dissatisfied[index]!, valid[index]! - good[index]!)
    return {
      school,
      sent: valid[index]! + (index % 4),
      valid: valid[index]!,
      satisfied: satisfied[index]!,
      basically: good[index]! - satisfied[index]!,
      dissatisfied: against,
      unknown: valid[index]! - good[index]! - against,
    }
  })
}

export function ictLines() {
  const random = seeded(41)
  const without = new Set([named('荷塘小学'), named('北坡小学')])
  const privateSites = new Set(PRIVATE_SCHOOLS.slice(0, PUBLISHED.websites.private))
  return SCHOOLS.map((school) => {
    const size = school === COMPLETE || school === JUNIOR || school === VOCATIONAL ? 3 : school.weight
    const website = school.ownership === '10' ? !without.has(school) : privateSites.has(school)
    const sets = Math.max(2, Math.round(size * 12 * (0.8 + random() * 0.4)))
    return {
      school,
      pupilComputers: Math.round(size * 55 * (0.85 + random() * 0.3)),
      teacherComputers: Math.round(size * 14 * (0.85 + random() * 0.3)),
      officeComputers: Math.round(size * 4) + 1,
      sets,
      rooms: Math.round(sets * 0.6),
      network: website || random() < 0.5 ? '接入互联网' : '校园局域网',
      fibre: website && random() < 0.7,
      website,
    }
  })
}

export const RECRUITS: [School, string, string, string, string, string, number][] = [
  [COMPLETE, '2008-08-18', '公开招聘', '高中', '英语', '硕士', 1],
  [COMPLETE, '2008-08-18', '公开招聘', '高中', '数学', '硕士', 1],
  [COMPLETE, '2008-08-18', '公开招聘', '高中', '物理', '硕士', 1],
  [COMPLETE, '2008-08-18', '公开招聘', '高中', '化学', '硕士', 1],
  [COMPLETE, '2008-08-18', '公开招聘', '初中', '语文', '本科', 1],
  [JUNIOR, '2008-08-20', '公开招聘', '初中', '语文', '本科', 2],
  [JUNIOR, '2008-08-20', '公开招聘', '初中', '数学', '本科', 2],
  [JUNIOR, '2008-08-20', '公开招聘', '初中', '英语', '本科', 1],
  [JUNIOR, '2008-08-20', '公开招聘', '初中', '历史', '本科', 1],
]

export const MOVES: [School, string, string, string, string, string][] = [
  [named('北坡小学'), 'T0417', '2008-09-01', '青禾镇中心小学', '青禾镇北坡小学', '教导主任'],
  [named('荷塘小学'), 'T0533', '2008-09-01', '青禾镇实验小学', '青禾镇荷塘小学', '教导主任'],
]

export const CERTIFICATIONS: [School, string, string, string, string][] = [
  [JUNIOR, '市一级学校', '已申报', '2008-03-10', '市教育局'],
  [JUNIOR, '市一级学校', '已通过', '2008-12-18', '市教育局'],
  [named('信和学校'), '市一级学校', '已申报', '2008-03-12', '市教育局'],
  ...[COMPLETE, ...PUBLIC_PRIMARIES.slice(0, 3), named('柳林小学')].map(
    (school): [School, string, string, string, string] => [
      school,
      '校园文化建设达标学校',
      '已通过',
      '2008-11-14',
      '镇教育办公室',
    ],
  ),
]

export const LECTURES: [string, string, number, number][] = [
  ['2008-03-19', '文明礼仪养成教育专题讲座', 690, 690],
  ['2008-05-21', '青春期行为习惯专题讲座', 688, 688],
  ['2008-09-24', '新生守纪教育专题讲座', 703, 703],
  ['2008-11-26', '职业道德养成教育专题讲座', 705, 733],
]

export const LETTER_WINNERS: [School, number][] = [
  [named('中心小学'), 3],
  [named('实验小学'), 2],
  [named('柳林小学'), 1],
  [JUNIOR, 3],
  [COMPLETE, 2],
  [named('信和学校'), 1],
]

export const TRAININGS: (string | number)[][] = [
  ['2008-07-07', '全镇教师职业发展能力研修班', '研修班', '镇级', '镇教育办公室', 3, 24, 430, 1264, PUBLISHED.experts, 8.6],
  ['2008-11-21', '全省班主任工作论坛', '班主任培训', '省级', '省教育学会', 2, 16, 53, 53, '', 3.71],
  ['2008-10-13', '市名校长名教师名班主任培训', '名校长名教师名班主任培训', '市级', '市教育局', 10, 80, PUBLISHED.namedTeachers, PUBLISHED.namedTeachers, '', 6.4],
  ['2008-12-05', '写字教学基本功训练与验收', '基本功训练', '镇级', '镇教育办公室', 1, 8, 854, 854, '', 1.2],
]

export const DONATIONS: [School, string, string, string, string, string, number, string][] = [
  [named('柳林小学'), '2008-05-28', '青禾光学电子有限公司', '小学', '实物', '体育器材', 39600, '发票'],
  [named('石桥小学'), '2008-09-26', '青禾机电公司', '小学', '实物', '图书馆', 152000, '发票'],
  [named('荷塘小学'), '2008-09-26', '青禾机电公司', '小学', '实物', '图书馆', 148500, '发票'],
  [named('北坡小学'), '2008-10-17', '青禾机电公司', '小学', '实物', '图书馆', 150800, '发票'],
]

/** Money in 万元, as the sheet has it. */
export const PROJECTS: (string | number)[][] = [
  ['东湖小学新校建设工程', '青禾镇东湖小学', '新建学校', '小学', '乡镇', '2008-01-15', 14800, 4260, 3860, 400, 0, 1380, 1380, '基础（桩基）', '2009-12-31', '', '', '否'],
  ['竹溪小学新校建设工程', '青禾镇竹溪小学', '新建学校', '小学', '乡镇', '2007-06-20', 9600, 2680, 1480, 1200, 0, 2210, 1460, '主体', '2009-08-20', '', '', '否'],
  ['明德中学田径运动场', '青禾镇明德中学', '运动场', '初中', '乡镇', '2008-03-30', 12600, 326, 326, 0, 0, 310, 310, '交付使用', '2008-10-31', '2008-10-22', '2008-11-03', '否'],
  ['枫岭小学教学设备添置', '青禾镇枫岭小学', '设备添置', '小学', '村集体', '2008-04-10', '', 203.6, 0, 203.6, 0, 203.6, 203.6, '交付使用', '2008-08-31', '2008-08-26', '2008-08-30', '否'],
]

/** Age group, population, in school, elsewhere, excused, missing, completed, illiterate. 4696 of 4739 is 99.1 %. */
export const POPULATION: (string | number)[][] = [
  ['3—5周岁', 4739, 4652, 44, 0, 43, '', ''],
  ['3—6周岁', 4739, 4652, 44, 0, 43, '', ''],
  ['小学学龄', 20980, 20884, 96, 0, 0, '', ''],
  ['初中学龄', 8980, 8790, 190, 0, 0, '', ''],
  ['13—15周岁', 8702, 8512, 190, 0, 0, 8606, ''],
  ['15周岁', 2890, 2790, 100, 0, 0, 2868, 0],
  ['17周岁', 2760, 2410, 350, 0, 0, 2705, ''],
  ['15—17周岁', 8410, 7220, 1190, 0, 0, '', ''],
  ['适龄残疾儿童少年', 63, 63, 0, 0, 0, '', ''],
  ['三类残疾儿童少年', 41, 41, 0, 0, 0, '', ''],
  ['15—50周岁（青壮年）', 61200, '', '', '', '', '', 214],
]
