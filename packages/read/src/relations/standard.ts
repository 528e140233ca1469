/** What each gets, costs or has: 每人600元, 单价3200元, 每班50人; and which counts go with it. */
import type { RelatedFigure } from './related-figure.ts'
import { isAmount, isKnown, isNear, type Scope } from './scope.ts'

const MEASURES = '人次|平方米|公里|千米|公顷|[人名位生户家班校所园车套台辆间亩期场次册份项件条支队组轮个]'
const EACH = new RegExp(`每一?个?(${MEASURES}|教师|学生|幼儿)`)
const STANDARD = new RegExp(
  `每学期|每学年|${EACH.source}|[人生班校户师]均|单价|标准|按|造价|月工资|月薪|每[\u4e00-\u9fff]{1,2}$`,
)
const COUNT_EACH = new RegExp(`每一?(?:${MEASURES})`)
const OF_ONE = /\/(?:人|生|户|名|套|台)/
const TOTAL = /(?:共计|合计|总计|共|总额|金额)$/

export const isStandard = (figure: RelatedFigure): boolean => {
  if (!isAmount(figure) || figure.bound === '≥' || figure.bound === '≤' || figure.kind === 'area') return false
  if (OF_ONE.test(figure.unit)) return true
  const lead = figure.lead.slice(-14)
  return figure.kind === 'money' ? STANDARD.test(lead) && !TOTAL.test(lead) : COUNT_EACH.test(lead)
}

/** 小学每生每学期500元、初中625元: the second standard leaves out what the first said. */
export function isNextStandard({ figures }: Scope, index: number): boolean {
  const [before, figure] = [figures[index - 1], figures[index]!]
  return before !== undefined && isStandard(before) && STAGE.test(figure.lead) && isNear(figure.value, before.value, 4)
}
const STAGE = /^(?:小学|初中|高中|中职|幼儿园?|学前|一类|二类|三类|寄宿|非寄宿)/

/** A month's or a day's standard is paid more than once. */
export const isRepeated = ({ lead, unit }: RelatedFigure): boolean => REPEATED.test(lead + unit)
const REPEATED = /每(?:人|生|名|班|校)?每?(?:月|天|日|课时|学时|节)|(?:月|日)(?:人|生)?均|\/(?:月|天|日)/

/** The words say that so much goes to each. */
export const isForEach = ({ lead, unit }: RelatedFigure): boolean => FOR_EACH.test(lead) || OF_ONE.test(unit)
const FOR_EACH = /每|月工资|月薪|[人生班校户师]均|单价|造价/

export const isCounted = (figure: RelatedFigure): boolean =>
  isAmount(figure) && figure.kind !== 'money' && isKnown(figure) && figure.value > 1 && !isStandard(figure)

/** Money out of a standard in money; things or people out of a standard of them. */
export const mayBeAmount = (figure: RelatedFigure, standard: RelatedFigure): boolean =>
  isAmount(figure) &&
  figure.bound !== '≥' &&
  figure.bound !== '≤' &&
  !isStandard(figure) &&
  figure.group === standard.group

/** 每人 and 每生 go with people, 每校 with 所. */
export function fitsUnit(count: RelatedFigure, standard: RelatedFigure): boolean {
  if (standard.lead.endsWith(`每${count.unit}`) || /单价|均价/.test(standard.lead)) return true
  const each = EACH.exec(standard.lead)?.[1] ?? /[生人户校班]均/.exec(standard.lead)?.[0][0]
  if (each === undefined) return /^[人名位生]/.test(count.unit)
  if (/人次/.test(each)) return count.unit === '人次'
  if (/[人生名位]|教师|学生|幼儿/.test(each)) return count.group === 'people' || /^[人名位]/.test(count.unit)
  return (UNITS[each] ?? new RegExp(`^${each}`)).test(count.unit)
}
const UNITS: Readonly<Record<string, RegExp>> = {
  校: /^[所校个]/,
  所: /^所/,
  班: /^[个班]/,
  园: /^[所个]/,
  队: /^[个支队]/,
  车: /^[辆台]/,
  组: /^[个组]/,
  公里: /^(?:公里|千米)$/,
  千米: /^(?:公里|千米)$/,
}
