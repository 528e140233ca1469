/** Parts that no word announces: what comes out to the last one right behind a count, or would with one digit. */

import { areComplements, areSiblings, overlap } from './kinds-of-parts.ts'
import { LEFT_OVER } from './meant-list.ts'
import type { RelatedFigure } from './related-figure.ts'
import { type Asserted, between, isPerUnit, isSlippedSum, type Scope, sameUnit } from './scope.ts'
import { addUp, areExactly, isPrecise } from './total.ts'

/** 小学3所、初中2所 stand side by side; 由62人降至7人 is one thing at two times. */
export const SIBLING = /^[、和]|^[^，。；]{0,6}[到至]$/

/**
 * 收回2548份。测评结果：满意2103份、基本满意401份、不满意44份; 疑似失学74人，经核查，信息错误38人，外地就读19人，劝返17人: what comes out
 * to the last one, with nothing else of the unit between, is its parts.
 */
export function tallyOf(scope: Scope, index: number, parts: readonly number[]): Asserted | undefined {
  const whole = scope.figures[index]!
  const first = scope.figures[parts[0] ?? index]!
  if (first.sentence - whole.sentence > 2 || SIBLING.test(between(scope.text, whole, first))) return undefined
  for (let length = parts.length; length >= 2; length--) {
    const list = parts.slice(0, length)
    if (!areExactly(scope, list, index) && !(length > 2 && isPrecise(whole) && addUp(scope, list, index))) continue
    const marks = list.map((part) => scope.figures[part]!)
    const together = list.at(-1)! - list[0]! === length - 1
    const alike = (mark: RelatedFigure): boolean =>
      mark.bound === '=' && mark.unit === whole.unit && mark.sentence === first.sentence
    if (!together || !marks.every(alike)) continue
    const few = length === 2 || first.sentence === whole.sentence
    if (isOneOfThem(scope, index, list, parts) || areOfOneHead(whole, marks) || areSiblings(whole, marks)) continue
    if (few && (!isNextAmount(scope, index, list[0]!) || first.sentence !== whole.sentence)) continue
    if (whole.value < LEAST_TALLY * whole.step || marks.some((mark) => AGAINST.test(mark.lead))) continue
    return { kind: 'sum', of: list, equals: index, holds: true }
  }
  return undefined
}

const NEARBY = 6

/** 教职工56人，专任教师28人，保育员12人，其他16人: the 28 are the first of a list, though 12 and 16 make 28; it may go on behind them. */
function isOneOfThem(scope: Scope, index: number, list: readonly number[], parts: readonly number[]): boolean {
  const whole = scope.figures[index]!
  for (let back = index - 1; back >= Math.max(scope.first, index - NEARBY); back--)
    if (
      sameUnit(scope.figures[back]!, whole) &&
      parts.some((_, at) => at + 1 >= list.length && areExactly(scope, [index, ...parts.slice(0, at + 1)], back))
    )
      return true
  return false
}

/** Right behind it, but for its shares: 有效问卷582份，有效率97%，非常满意386份. */
const isNextAmount = ({ figures }: Scope, whole: number, part: number): boolean =>
  figures.slice(whole + 1, part).every(({ kind }) => kind === 'share')

/** 音乐教室60平方米，美术教室40平方米，器材室20平方米，实验室60平方米: one of a list that goes on. */
const areOfOneHead = (whole: RelatedFigure, marks: readonly RelatedFigure[]): boolean =>
  whole.lead.length > 3 && marks.every(({ lead }) => lead.slice(-2) === whole.lead.slice(-2))

/** 男教师31人，女教师57人 of 92: all there is of the unit in the sentence, and a single digit amiss. */
export function slippedTally(scope: Scope, index: number, parts: readonly number[]): Asserted | undefined {
  const { figures, text } = scope
  const whole = figures[index]!
  const list = parts.filter((part) => figures[part]!.sentence === whole.sentence)
  const marks = list.map((part) => figures[part]!)
  // 其中屋面防水26所，厕所17所，围墙8所; 构成为：食宿88万元，…: the first of a list is no whole of the others.
  if (FIRST.test(whole.lead) || text[whole.outerFrom - whole.lead.length - 1] === '：') return undefined
  if (list.length < 2 || list[0] !== index + 1 || list.at(-1)! - list[0]! !== list.length - 1) return undefined
  if (whole.value < LEAST_SLIPPED || marks.some((mark) => mark.unit !== whole.unit)) return undefined
  if (
    SIBLING.test(between(text, whole, marks[0]!)) ||
    marks.some((mark) => isPerUnit(mark) || HEAD.test(mark.lead) || AGAINST.test(mark.lead))
  )
    return undefined
  const before = figures[index - 1]
  const leftOver = LEFT_OVER.test(marks.at(-1)!.lead)
  if (before && before.sentence === whole.sentence && sameUnit(before, whole) && !leftOver) return undefined
  // 城区10所学校与14所农村学校结对 is no list.
  if (areSiblings(whole, marks)) return undefined
  const listed = marks.every(
    (mark, at) => at === 0 || /^[^与和跟向对]*[，、][^与和跟向对]*$/.test(between(text, marks[at - 1]!, mark)),
  )
  if (!listed) return undefined
  // 文科82人，理科70人 of 98: what leaves nothing over may be far off.
  const most = areComplements(marks) && !PLACES.test(marks[0]!.lead) ? 1.8 : 1.15
  if ((list.length === 2 && overlap(marks)) || !isSlippedSum(scope, list, index, most)) return undefined
  return { kind: 'sum', of: list, equals: index, holds: false }
}

const FIRST = /^其中|构成|分别|：/

/** Beside town and country there are the suburbs. */
const PLACES = /城区|城镇|农村|乡村/

export const LEAST_SLIPPED = 20
const LEAST_TALLY = 10
/** Begins another count. */
const HEAD = /^其中/
export const AGAINST = /上年|去年|同期|原有|比|较|由|从|降|增|减少/
