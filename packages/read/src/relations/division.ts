/** What an average or a proportion divides, by its words: 每名专任教师负担学生16.2人, 场均70人次, 平均班额47人, 生师比14:1. */
import type { RelatedFigure } from './related-figure.ts'
import { isPerUnit, type Scope } from './scope.ts'

export type Is = (figure: RelatedFigure) => boolean
export type Division = {
  upper: Is
  lower: Is
  /** What the words still tell of `lower` where it stands far off. */
  far: Is
  /** A standard that is set, rather than worked out. */
  set: boolean
}

const wordsOf = (figure: RelatedFigure): string => figure.lead + figure.tail

const PERSON = /^[人名位]$/
const people =
  (pattern: RegExp): Is =>
  (figure) =>
    PERSON.test(figure.unit) && pattern.test(wordsOf(figure))
const pupils: Is = (figure) =>
  figure.kind === 'count' &&
  /^(?:[人名位]|)$/.test(figure.unit) &&
  (figure.indicator === 'enrolment' || /学生|在校|在园|就读|幼儿|学员|小学生|中学生/.test(wordsOf(figure))) &&
  !/招生|毕业|教师|教职工|适龄|周岁|入学/.test(wordsOf(figure))
const teachers: Is = (figure) =>
  PERSON.test(figure.unit) &&
  (/^(?:teachers|staff)$/.test(figure.indicator) || /教师|教职工|教员|保教/.test(wordsOf(figure)))
const classes: Is = (figure) => /^[个班]$/.test(figure.unit) && /班/.test(wordsOf(figure) + figure.unit)
const computers: Is = (figure) =>
  /^[台套部]$/.test(figure.unit) &&
  (figure.indicator === 'computers' || /计算机|电脑|终端|平板|用机/.test(wordsOf(figure)))

/** 小学生师比12.9:1，中学15.8:1: the next says only whose. */
export function divisionAt({ figures }: Scope, index: number): Division | undefined {
  const [before, figure] = [figures[index - 1], figures[index]!]
  const next = figure.kind === 'ratio' && before?.kind === 'ratio'
  return divisionOf(figure) ?? (next ? divisionOf(before) : undefined)
}

function divisionOf(figure: RelatedFigure): Division | undefined {
  // 师生比控制在1:15以内 is a limit.
  if (figure.kind === 'ratio') return figure.bound === '≤' || figure.bound === '≥' ? undefined : proportionOf(figure)
  if (figure.kind !== 'count' && figure.kind !== 'money' && figure.kind !== 'area') return undefined
  const planned = figure.flow === 'target' && !figure.lead.includes('平均每')
  if (planned || figure.bound === '≤' || figure.bound === '≥') return undefined
  const ofClasses = figure.indicator === 'class-size' && figure.value >= SMALLEST_CLASS && /班/.test(figure.lead)
  if (/班额|班容量/.test(figure.lead) || ofClasses) return { upper: pupils, lower: classes, far: classes, set: false }
  return meanOf(figure)
}
const SMALLEST_CLASS = 10

/** 生师比 and 师生比 both say pupils to a teacher. */
function proportionOf({ lead, indicator }: RelatedFigure): Division | undefined {
  const of = (upper: Is, lower: Is): Division => ({ upper, lower, far: lower, set: false })
  if (/师机比/.test(lead)) return of(teachers, computers)
  if (/人机比/.test(lead)) return of((figure) => pupils(figure) || teachers(figure), computers)
  if (/机比/.test(lead) || indicator === 'student-computer-ratio') return of(pupils, computers)
  if (/报录比|招录比/.test(lead)) return of(people(/报名|报考/), people(/招聘|录取|录用|计划/))
  if (/生师比|师生比|教师?与(?:学生|幼儿)|(?:学生|幼儿)与(?:专任)?教师|师幼比/.test(lead)) return of(pupils, teachers)
  return undefined
}

/** 平均每个考点, 每公里平均, 每名专任教师负担, 场均, 平均一人服务, 平均: the measure word, and the noun behind it. */
const MEAN =
  /(?:平均)?每一?(人次|平方米|公里|千米|公顷|[个名位所家支项件场次期套册台间班校园户生人队组车亩条笔天])([^，。；\d]{0,12})$|(人次|[人生校班园户笔件场师项册车天村间栋幢台套镇乡])均[^，。；\d]{0,8}$|平均一?(人?)[^，。；\d]{0,8}$/
/** 平均2人一台 */
const SHARED = /^[一1每](台|套|册|间|张|个)/
const SET = /标准|公用经费|定额|拨款|补助|不低于|不少于|达标|要求/
const LOWER: Readonly<Record<string, RegExp>> = {
  人: /^[人名位]$|^人次$/,
  生: PERSON,
  名: PERSON,
  位: PERSON,
  师: PERSON,
  校: /^[所校]$/,
  园: /^[所个]$/,
  班: /^[个班]$/,
  车: /^[辆台]$/,
  队: /^[个支队]$/,
  组: /^[个组]$/,
  人次: /^人次$/,
  村: /^[个村]$/,
  乡: /^[个乡]$/,
  镇: /^[个镇]$/,
  天: /^[天日]$/,
  户: /^[户家]$/,
  场: /^[场次]/,
  公里: /^(?:公里|千米)$/,
  千米: /^(?:公里|千米)$/,
}
/** What a measure word alone counts, further off. */
const FAR: Readonly<Record<string, Is>> = { 生: pupils, 师: teachers, 校: ({ unit }) => unit === '所' }

function meanOf(figure: RelatedFigure): Division | undefined {
  const mean = MEAN.exec(figure.lead)
  if (!mean) return undefined
  const [all, each, behind = '', short, one] = mean
  const unit = each ?? short ?? (one || SHARED.exec(figure.tail)?.[1])
  const of = unit === undefined ? undefined : (LOWER[unit] ?? new RegExp(`^${unit}`))
  const noun = behind.slice(0, 2)
  const named: Is = (other) => noun.length === 2 && wordsOf(other).includes(noun)
  return {
    upper: (other) => other.kind === figure.kind && !isPerUnit(other) && areAkin(other, figure),
    lower: (other) =>
      other.value > 1 &&
      // 每个教师, 每个专业: what the noun names, in whatever measure word.
      (of ? of.test(other.unit) || (unit === '个' && named(other)) : other.kind === 'count' || other.kind === 'area'),
    far: FAR[unit ?? ''] ?? named,
    set: SET.test(figure.lead) || (/每/.test(all) && !/平均/.test(all)),
  }
}

const areAkin = (a: RelatedFigure, b: RelatedFigure): boolean =>
  a.unit === b.unit || (a.group === 'people' && b.group === 'people')

export const isSetByRule = ({ lead }: RelatedFigure): boolean => SET.test(lead)
