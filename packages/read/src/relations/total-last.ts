/** The parts first, then …, 共计54000元; and what is left of a list that was added up: 扣除缓学儿童，入学安置313人. */
import { areAlike } from './kinds-of-parts.ts'
import {
  type Asserted,
  addsTo,
  isAmount,
  isChange,
  isNear,
  isPerUnit,
  isSlipOfSum,
  isSlippedSum,
  type Scope,
  sameUnit,
  sharesWords,
} from './scope.ts'
import { addUp, areExactly, canBeTotal, MOST, REACH } from './total.ts'

const ALTOGETHER =
  /[款共总加]合$|(?:共计|合计|总计|小计|加总|加起来|合起来|相加|共|总投资|总数|累计|总额|总共|(?:^|[，；])计)[^，。；]{0,6}$|^计$/
const SURE = /(?:共计|合计|总计|小计|总共)[^，。；]{0,6}$/
/** 以上小计1281人: the whole list before it, with a semicolon behind each of its parts. */
const ABOVE = /^(?:以上|上述|各项|几项|[两三四五六七八九十]项)/

export function totalLast(scope: Scope, index: number): Asserted | undefined {
  const whole = scope.figures[index]!
  if (isChange(whole)) return totalOfChanges(scope, index)
  if (!canBeTotal(whole) || !ALTOGETHER.test(whole.lead)) return undefined
  const parts: number[] = []
  // 一是…1240万元。二是…460万元。…三项共投入1800万元
  const ofItems = /^[项笔类]$/.test(scope.figures[index - 1]?.unit ?? '')
  const reach = ofItems || ABOVE.test(whole.lead) ? CLAUSES : 2
  for (let back = index - 1; back >= Math.max(scope.first, index - REACH); back--) {
    const figure = scope.figures[back]!
    if (whole.sentence - figure.sentence > reach) break
    if (!addsTo(figure, whole) || isChange(figure) || isPerUnit(figure)) continue
    parts.unshift(back)
    if (parts.length >= 2 && addUp(scope, parts, index)) return { kind: 'sum', of: parts, equals: index, holds: true }
  }
  return listBefore(scope, index, SURE.test(whole.lead)) ?? ofOneKindBefore(scope, index) ?? allAbove(scope, index)
}

/** 11624人，减免…；7100人次，发放…；612人，减免…。以上小计19889人次: all of the paragraph above it, a digit amiss. */
function allAbove(scope: Scope, index: number): Asserted | undefined {
  const { figures } = scope
  const whole = figures[index]!
  if (!ABOVE.test(whole.lead)) return undefined
  const parts: number[] = []
  for (let back = index - 1; back >= scope.first && parts.length < MOST; back--) {
    const figure = figures[back]!
    if (addsTo(figure, whole) && isAmount(figure) && !isPerUnit(figure)) parts.unshift(back)
  }
  return parts.length >= 3 && isSlippedSum(scope, parts, index)
    ? { kind: 'sum', of: parts, equals: index, holds: false }
    : undefined
}

/** 扩建教室12间、8间和10间，一共增加30间: what was added altogether, to the last one. */
function totalOfChanges(scope: Scope, index: number): Asserted | undefined {
  const { figures } = scope
  const whole = figures[index]!
  if (!/(?:共|累计|合计|总计)(?:净?增加?|新增|减少)$/.test(whole.lead)) return undefined
  const parts: number[] = []
  const first = Math.max(scope.first, index - MOST)
  for (let back = index - 1; back >= first && figures[back]!.unit === whole.unit; back--) parts.unshift(back)
  return parts.length >= 2 && areExactly(scope, parts, index)
    ? { kind: 'sum', of: parts, equals: index, holds: true }
    : undefined
}

const CLAUSES = 8
const CERTAIN_EACH = 30

/** 高中在校生…人，教职工…人；职中在校生…人，教职工…人。学生总数…人，教职工总数…人: each total has those of its own kind. */
function ofOneKindBefore(scope: Scope, index: number): Asserted | undefined {
  const { figures } = scope
  const whole = figures[index]!
  const parts: number[] = []
  for (let back = index - 1; back >= Math.max(scope.first, index - REACH); back--) {
    const figure = figures[back]!
    if (figure.indicator !== whole.indicator || !sameUnit(figure, whole) || !isAmount(figure) || isPerUnit(figure))
      continue
    parts.unshift(back)
    const certain = parts.length >= 2 && whole.value >= parts.length * CERTAIN_EACH * whole.step
    if (certain && areExactly(scope, parts, index)) return { kind: 'sum', of: parts, equals: index, holds: true }
  }
  const slipped =
    parts.length >= 3 &&
    !parts.some((part) => /其中/.test(figures[part]!.lead)) &&
    /总数|总计|合计|共计/.test(whole.lead) &&
    new Set(parts.map((part) => figures[part]!.level)).size === parts.length &&
    isSlippedSum(scope, parts, index)
  return slipped ? { kind: 'sum', of: parts, equals: index, holds: false } : undefined
}

/** 公办园15139人，…普惠园11968人，公办园和普惠园27107人: the two that its own words name together. */
export function bothBefore(scope: Scope, index: number): Asserted | undefined {
  const { figures } = scope
  const whole = figures[index]!
  if (
    !canBeTotal(whole) ||
    whole.bound !== '=' ||
    whole.value < LEAST ||
    !/[\u4e00-\u9fff][和与及、][\u4e00-\u9fff]/.test(whole.lead)
  )
    return undefined
  const parts: number[] = []
  for (let back = index - 1; back >= Math.max(scope.first, index - MOST) && parts.length < 2; back--) {
    const figure = figures[back]!
    if (figure.value < whole.value && sameUnit(figure, whole) && isAmount(figure) && sharesWords(figure, whole))
      parts.unshift(back)
  }
  return areExactly(scope, parts, index) ? { kind: 'sum', of: parts, equals: index, holds: true } : undefined
}

const CLOSED = /（[^（）]*）/

/** 视力残疾21人，听力残疾35人，…，合计326人: the list right before it is meant, from where the sentence opens it. */
function listBefore(scope: Scope, index: number, sure: boolean): Asserted | undefined {
  const { figures, text } = scope
  const whole = figures[index]!
  const parts: number[] = []
  for (let back = index - 1; back >= Math.max(scope.first, index - MOST); back--) {
    const figure = figures[back]!
    const next = figures[parts[0] ?? index]!
    if (/^[^（，。；]*）/.test(text.slice(figure.outerTo, next.outerFrom)) && /其中|含/.test(figure.lead)) continue
    if (!sameUnit(figure, whole) || !isAmount(figure) || isPerUnit(figure)) break
    const words = text.slice(figure.outerTo, next.outerFrom).replace(CLOSED, '')
    if (!/^[^。；]{0,6}[、，和及与；][^，。；]{0,24}$/.test(words)) break
    if (/合计|共计|总计|其中/.test(figure.lead)) break
    parts.unshift(back)
  }
  if (parts.length < 2) return undefined
  const marks = parts.map((part) => figures[part]!)
  const sum = marks.reduce((value, mark) => value + mark.value, 0)
  const exact = [whole, ...marks].every((mark) => mark.bound === '=')
  if (areExactly(scope, parts, index)) return { kind: 'sum', of: parts, equals: index, holds: true }
  if (!exact || sum < 0.5 * whole.value || sum > 2 * whole.value) return undefined
  const meant =
    ((sure || /分别/.test(marks[0]!.lead)) && (parts.length >= 3 || areAlike(marks))) ||
    (isNear(sum, whole.value, 1.25) && isSlipOfSum(scope, [index, ...parts]))
  return meant ? { kind: 'sum', of: parts, equals: index, holds: false } : undefined
}

const LEAST = 30
const BEHIND = 4

/** Behind a list that was added up, a figure that is all of it but one, or all up to the last. */
export function restOfList(scope: Scope, { of, equals }: Asserted): Asserted | undefined {
  if (of.length < 3) return undefined
  const { figures } = scope
  const last = Math.max(equals, ...of)
  for (let next = last + 1; next < Math.min(scope.last, last + BEHIND); next++) {
    const figure = figures[next]!
    if (figure.sentence - figures[last]!.sentence > 1) break
    if (!canBeTotal(figure) || figure.value < LEAST || figure.bound !== '=') continue
    if (figure.unit !== figures[equals]!.unit) continue
    for (let less = of.length - 1; less >= 0; less--) {
      const parts = of.filter((_, at) => at !== less)
      if (addUp(scope, parts, next)) return { kind: 'sum', of: parts, equals: next, holds: true }
    }
  }
  return undefined
}
