/** Lists that do not come out, and are plainly meant to: nothing is left over, all are named, one digit is amiss. */

import { areComplements, areDistinctKinds, arePartial, overlap } from './kinds-of-parts.ts'
import type { RelatedFigure } from './related-figure.ts'
import { between, isNear, isSlipOfSum, isSlippedSum, type Scope, sameUnit } from './scope.ts'
import { addUp } from './total.ts'

/** A list that does not come out is meant as a whole: on to its end, as long as 、 or ， parts it. */
export function listAround({ figures, text }: Scope, parts: readonly number[], meant: readonly number[]): number[] {
  let end = meant.length
  while (
    end < parts.length &&
    /^[^。；（）]{0,8}[、，][^，。；（）]{0,16}$/.test(
      text.slice(figures[parts[end - 1]!]!.to, figures[parts[end]!]!.outerFrom),
    ) &&
    figures[parts[end]!]!.indicator === figures[parts[end - 1]!]!.indicator
  )
    end++
  return parts.slice(0, end)
}

const ANNOUNCED = /具体[为是]?|分别[为是有]|即/
const BESIDE_NEXT = /^[^，。；]{0,8}[、和与及][^，。；]{0,14}$/
const AS_MADE_UP = /^[^，。；]{0,4}(?:组成|构成)/

/**
 * 81025人，具体为普通高校7759人、中职2477人、…; 由校级干部3人和中级干部11人组成; 35岁以下1549人，…，50岁以上626人: a list that is said to be
 * all there is, or runs from the lowest to the highest.
 */
export function completeList(
  scope: Scope,
  index: number,
  parts: readonly number[],
  words: string,
): number[] | undefined {
  const { figures, text } = scope
  const whole = figures[index]!
  let end = 1
  while (
    end < parts.length &&
    BESIDE_NEXT.test(text.slice(figures[parts[end - 1]!]!.outerTo, figures[parts[end]!]!.outerFrom))
  )
    end++
  const list = parts.slice(0, end)
  if (isLastOfList(scope, index)) return undefined
  if ([index, ...list].some((one) => figures[one]!.bound !== '=')) return undefined
  const times = list.reduce((sum, part) => sum + figures[part]!.value, 0) / whole.value
  const behind = figures[list.at(-1)!]!.outerTo
  const madeUp = AS_MADE_UP.test(text.slice(behind, behind + 8))
  if (list.length >= 2 && madeUp && times < 3) return list
  // 今年500人，前三年分别为120人、150人、200人 are years.
  const announced = ANNOUNCED.test(words) && !/[。；年]/.test(words) && list.length >= 3
  const wide = /具体|即/.test(words)
  if (announced && (wide ? times > 0.65 && times < 1.5 : times > 0.8 && times < 1.25)) return list
  return undefined
}

export const LEFT_OVER = /其他|其它|其余|余下|剩余/

/** A list that plainly divides the whole, and does not come out. `words` stand between the whole and its first part. */
export function isMeant(scope: Scope, index: number, parts: readonly number[], words: string): boolean {
  const { figures, text } = scope
  const whole = figures[index]!
  const marks = parts.map((part) => figures[part]!)
  const sum = marks.reduce((value, mark) => value + mark.value, 0)
  const times = sum / whole.value
  if (marks.length < 2 || times < 0.3 || times > 3 || addUp(scope, parts, index)) return false
  if (times < 1 && arePartial(marks)) return false
  // One leading digit of a list changes the sum a great deal: only what is a slip and otherwise whole.
  if (times < 0.5 || times > 2)
    return (marks.length >= 4 || (marks.length >= 3 && areDistinctKinds(marks))) && isSlippedSum(scope, parts, index, 4)
  if (isLastOfList(scope, index)) return false
  const byLevel = times > 0.9 && times < 1.6 && dividesByLevel(whole, marks)
  const inside = text.slice(marks[0]!.to, marks.at(-1)!.from)
  if (byLevel || inside.includes('。')) return byLevel && !/[。；][^。；]{0,4}20\d\d年/.test(inside)
  if ([whole, ...marks].some((mark) => mark.bound !== '=')) return false
  const last = marks.at(-1)!
  if (LEFT_OVER.test(last.lead) && !/学历|职称/.test(last.lead)) return true
  if (areComplements(marks) || areAnnounced(whole, marks)) return true
  const inTurn = /分别/.test(words) && !/[。；]/.test(words) && isListed(text, marks)
  if (inTurn) return times > 0.7 && times < 1.4
  if (!isSlipOfSum(scope, [index, ...parts])) return false
  if (isNear(sum, whole.value)) return !(marks.length === 2 && overlap(marks))
  if (marks.length < 3 && !/：$|^，?（/.test(words)) return false
  return times > 1 || (areTogether(scope, parts) && whole.value - sum >= 10)
}

/** 分别为13595万元、13563万元、16620万元，…分别为…: the last of a list is no total of the next. */
function isLastOfList({ figures, text }: Scope, index: number): boolean {
  const [before, whole] = [figures[index - 1], figures[index]!]
  return before !== undefined && sameUnit(before, whole) && /^[、和与及]$/.test(between(text, before, whole))
}

/** One behind the other; what stands in brackets (小学177所（含12个教学点）) is passed over. */
const areTogether = ({ figures, text }: Scope, parts: readonly number[]): boolean =>
  parts.every((part, at) => {
    const before = parts[at - 1]
    if (before === undefined || part === before + 1) return true
    const words = text.slice(figures[before]!.outerTo, figures[part]!.outerFrom)
    return /^（[^）]*）[^（）]*$/.test(words)
  })

/** 公用经费和人员经费两项合计3860万元，其中公用经费…，人员经费…: the whole is said to be of just these. */
const areAnnounced = (whole: RelatedFigure, marks: readonly RelatedFigure[]): boolean =>
  /[、和与及]/.test(whole.lead) &&
  marks.every(({ lead }) => whole.lead.includes(lead.replace(/^其中：?/, '').slice(0, 4)) && lead.length > 1)

/** 分别为3.62万人、1.54万人和0.71万人 */
const isListed = (text: string, marks: readonly RelatedFigure[]): boolean =>
  marks.every((mark, at) => at === 0 || /^[、和与及，]$/.test(between(text, marks[at - 1]!, mark)))

/** One indicator, each part another level or another prize. */
export const dividesByLevel = (whole: RelatedFigure, marks: readonly RelatedFigure[]): boolean =>
  marks.every((mark) => mark.indicator === whole.indicator) && areDistinctKinds(marks)
