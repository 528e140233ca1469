/** Pupils, classes, staff and graduates of every school for both years, split so that the published totals come out. */
import { PUBLISHED } from './published.ts'
import { seeded, split, sum } from '../random.ts'
import {
  COMPLETE,
  JUNIOR,
  KINDERGARTENS,
  PRIVATE_KINDERGARTENS,
  PRIVATE_SCHOOLS,
  PUBLIC_KINDERGARTENS,
  PUBLIC_PRIMARIES,
  type School,
  VOCATIONAL,
} from './schools.ts'
import type { Year } from './years.ts'

export type Stage = 'preschool' | 'primary' | 'junior' | 'senior' | 'vocational'
export const STAGE_NAMES: Record<Stage, string> = {
  preschool: '学前',
  primary: '小学',
  junior: '初中',
  senior: '高中',
  vocational: '中职',
}
export const GRADES: Record<Stage, string[]> = {
  preschool: ['小班', '中班', '大班'],
  primary: ['一年级', '二年级', '三年级', '四年级', '五年级', '六年级'],
  junior: ['七年级', '八年级', '九年级'],
  senior: ['高一', '高二', '高三'],
  vocational: ['职高一年级', '职高二年级', '职高三年级'],
}
const CLASS_LIMIT: Record<Stage, number> = { preschool: 32, primary: 45, junior: 50, senior: 50, vocational: 50 }

export type StageLine = { school: School; stage: Stage; pupils: number }

/** Invented: the split of the complete school and of private schools by stage, and last year's public primary pupils. */
const COMPLETE_JUNIOR = { now: 1228, before: 1193 }
const PRIVATE_JUNIOR = { now: 5064, before: 4700 }
const PRIMARY_BEFORE = 9296

export function stageLines(year: Year): StageLine[] {
  const { pupils, more } = PUBLISHED
  const of = (key: keyof typeof more): number => pupils[key] - (year === 'now' ? 0 : more[key])
  const complete = of('complete')
  const privateJunior = PRIVATE_JUNIOR[year]
  const withPrimary = PRIVATE_SCHOOLS.filter((school) => school.type !== '311')
  const withJunior = PRIVATE_SCHOOLS.filter((school) => school.type !== '211')
  return [
    ...spread('primary', PUBLIC_PRIMARIES, year === 'now' ? pupils.primary : PRIMARY_BEFORE),
    { school: COMPLETE, stage: 'junior', pupils: COMPLETE_JUNIOR[year] },
    { school: COMPLETE, stage: 'senior', pupils: complete - COMPLETE_JUNIOR[year] },
    { school: JUNIOR, stage: 'junior', pupils: of('junior') },
    { school: VOCATIONAL, stage: 'vocational', pupils: of('vocational') },
    ...spread('primary', withPrimary, of('privateSchools') - privateJunior),
    ...spread('junior', withJunior, privateJunior),
    ...spread('preschool', PUBLIC_KINDERGARTENS, of('publicKindergartens')),
    ...spread('preschool', PRIVATE_KINDERGARTENS, of('privateKindergartens')),
  ]
}

const spread = (stage: Stage, schools: School[], total: number): StageLine[] => {
  const parts = split(
    total,
    schools.map((school) => school.weight),
  )
  return schools.map((school, index) => ({ school, stage, pupils: parts[index]! }))
}

export type GradeLine = StageLine & {
  grade: string
  girls: number
  boarders: number
  entrants: number
  leftBehind: number
  migrants: number
}

export function gradeLines(year: Year): GradeLine[] {
  const random = seeded(year === 'now' ? 2008 : 2007)
  return stageLines(year).flatMap(({ school, stage, pupils }) => {
    const grades = GRADES[stage]
    const parts = split(
      pupils,
      grades.map((_, index) => 1 + (random() - 0.5) * 0.1 + (stage === 'preschool' ? index * 0.15 : -index * 0.01)),
    )
    return grades.map((grade, index) => {
      const count = parts[index]!
      const share = (least: number, most: number): number => Math.round(count * (least + random() * (most - least)))
      return {
        school,
        stage,
        pupils: count,
        grade,
        girls: share(0.44, 0.49),
        boarders: stage === 'preschool' || stage === 'primary' ? 0 : share(0.2, 0.4),
        entrants: index === 0 ? count - share(0, 0.01) : 0,
        leftBehind: stage === 'preschool' ? 0 : share(0.005, 0.02),
        migrants: school.ownership === '20' ? share(0.6, 0.85) : share(0.1, 0.2),
      }
    })
  })
}

export type ClassLine = { school: School; stage: Stage; grade: string; name: string; pupils: number }

export const classLines = (): ClassLine[] =>
  gradeLines('now').flatMap(({ school, stage, grade, pupils }) => {
    const count = Math.max(1, Math.ceil(pupils / CLASS_LIMIT[stage]))
    return split(pupils, Array<number>(count).fill(1)).map((part, index) => ({
      school,
      stage,
      grade,
      name: `${index + 1}班`,
      pupils: part,
    }))
  })

export type StaffLine = {
  school: School
  stage: Stage
  staff: number
  teachers: number
  women: number
  qualified: number
  above: number
  licensed: number
  title: number
  backbone: number
  arts: number
  studying: number
}

/** Invented totals beside the published ones. The rates over public and private schools come out as published. */
const STAFF = {
  now: { completeJunior: 92, completeSenior: 84, vocational: 47, privatePrimary: 490, privateJunior: 298 },
  before: { completeJunior: 86, completeSenior: 78, vocational: 45, privatePrimary: 455, privateJunior: 272 },
}
/** 887 of 973 is 91.2 %, 462 of 585 is 79 %, 369 of 371 is 99.5 %. */
const ABOVE = { publicPrimary: 441, privatePrimary: 446, publicJunior: 231, privateJunior: 231 }
const UNQUALIFIED_SENIOR = 2

export function staffLines(year: Year): StaffLine[] {
  const random = seeded(year === 'now' ? 18 : 17)
  const { teachers, moreTeachers } = PUBLISHED
  const now = year === 'now'
  const fixed = STAFF[year]
  const pupils = stageLines(year)
  const inStage = (schools: School[], stage: Stage): StageLine[] =>
    pupils.filter((line) => schools.includes(line.school) && line.stage === stage)
  const spreadOver = (lines: StageLine[], total: number) =>
    split(
      total,
      lines.map((line) => line.pupils),
    ).map((count, index) => ({ ...lines[index]!, count }))
  const secondary = teachers.secondary - (now ? 0 : moreTeachers.secondary)
  const counts = [
    ...spreadOver(inStage(PUBLIC_PRIMARIES, 'primary'), teachers.primary - (now ? 0 : moreTeachers.primary)),
    ...spreadOver(inStage([COMPLETE], 'junior'), fixed.completeJunior),
    ...spreadOver(inStage([COMPLETE], 'senior'), fixed.completeSenior),
    ...spreadOver(inStage([JUNIOR], 'junior'), secondary - fixed.completeJunior - fixed.completeSenior),
    ...spreadOver(inStage([VOCATIONAL], 'vocational'), fixed.vocational),
    ...spreadOver(inStage(PRIVATE_SCHOOLS, 'primary'), fixed.privatePrimary),
    ...spreadOver(inStage(PRIVATE_SCHOOLS, 'junior'), fixed.privateJunior),
    ...inStage(KINDERGARTENS, 'preschool').map((line) => ({ ...line, count: Math.max(4, Math.round(line.pupils / 14)) })),
  ]
  const lines = counts.map(({ school, stage, count }): StaffLine => {
    const share = (least: number, most: number): number => Math.floor(count * (least + random() * (most - least)))
    return {
      school,
      stage,
      staff: count + Math.max(2, share(0.12, 0.2)),
      teachers: count,
      women: share(0.6, 0.75),
      qualified: stage === 'senior' ? count - UNQUALIFIED_SENIOR : count,
      above: stage === 'preschool' ? share(0.3, 0.5) : stage === 'senior' ? share(0.02, 0.06) : share(0.7, 0.78),
      licensed: count - (school.ownership === '20' ? share(0, 0.06) : 0),
      title: share(0.3, 0.5),
      backbone: school.ownership === '20' ? 0 : share(0.02, 0.06),
      arts: stage === 'vocational' ? 0 : share(0.1, 0.14),
      studying: 0,
    }
  })
  fill(lines, 'above', (line) => line.stage === 'primary' && line.school.ownership === '10', ABOVE.publicPrimary)
  fill(lines, 'above', (line) => line.stage === 'primary' && line.school.ownership === '20', ABOVE.privatePrimary)
  fill(lines, 'above', (line) => line.stage === 'junior' && line.school.ownership === '10', ABOVE.publicJunior)
  fill(lines, 'above', (line) => line.stage === 'junior' && line.school.ownership === '20', ABOVE.privateJunior)
  fill(lines, 'studying', (line) => line.school.ownership === '10' && line.stage !== 'preschool', PUBLISHED.studying)
  return lines
}

/** Gives the chosen lines their parts of a total, in proportion to their teachers. */
function fill(lines: StaffLine[], field: 'above' | 'studying', chosen: (line: StaffLine) => boolean, total: number): void {
  const among = lines.filter(chosen)
  const teachers = among.map((line) => line.teachers)
  // Last year had fewer teachers: the same share of them.
  const scaled = Math.min(total, Math.floor(sum(teachers) * 0.98))
  split(scaled, teachers).forEach((part, index) => {
    among[index]![field] = Math.min(part, among[index]!.teachers)
  })
}

export type GraduateLine = {
  school: School
  stage: Stage
  finalGrade: number
  graduates: number
  continued: number
  atStart: number
  transferredIn: number
  transferredOut: number
  dropouts: number
}

/** 17 of 8581 junior pupils left school: 0.2 %. */
const JUNIOR_DROPOUTS = 17

export function graduateLines(): GraduateLine[] {
  const random = seeded(77)
  const before = stageLines('before').filter((line) => line.stage !== 'preschool')
  const juniors = before.filter((line) => line.stage === 'junior')
  const dropouts = split(
    JUNIOR_DROPOUTS,
    juniors.map((line) => line.pupils),
  )
  const finals = gradeLines('before')
  return before.map(({ school, stage, pupils }) => {
    const finalGrade = finals.find(
      (line) => line.school === school && line.stage === stage && line.grade === GRADES[stage].at(-1),
    )!.pupils
    const graduates = finalGrade - (stage === 'primary' || stage === 'junior' ? 0 : Math.round(random() * 3))
    const junior = juniors.findIndex((line) => line.school === school)
    return {
      school,
      stage,
      finalGrade,
      graduates,
      continued: stage === 'primary' || stage === 'junior' ? graduates : Math.round(graduates * (stage === 'senior' ? 0.86 : 0.31)),
      atStart: pupils,
      transferredIn: Math.round(pupils * random() * 0.03),
      transferredOut: Math.round(pupils * random() * 0.03),
      dropouts: stage === 'junior' ? dropouts[junior]! : 0,
    }
  })
}

