/**
 * The total of a survey, and each level in a section of its own: 全市学校1212所…在校学生793558人; below it 幼儿园650所…, 小学334所…, 初中147所….
 * The first figure of each level that counts the same, one of them left out at the most.
 */
import { type Asserted, isOfUnit, isPlain, type Scope } from './scope.ts'
import { areExactly, wholesOf } from './total.ts'

const REACH = 90
const LEAST = 500
const LEVELS = 3
/** 义务教育 and 高中阶段 are made of levels that are named themselves. */
const STAGE = /义务教育|高中(?:阶段|段)|合计|共计|中小学/

export function sumsOfLevels(scope: Scope, known: readonly Asserted[]): Asserted[] {
  const divided = wholesOf(known)
  const found: Asserted[] = []
  for (const [index, whole] of scope.figures.entries()) {
    if (divided.has(index) || whole.level || whole.value < LEAST * whole.step || !isPlain(whole)) continue
    const of = ofLevels(scope, index)
    if (of) found.push({ kind: 'sum', of, equals: index, holds: true })
  }
  return found
}

function ofLevels(scope: Scope, index: number): number[] | undefined {
  const { figures } = scope
  const whole = figures[index]!
  const list: number[] = []
  const levels = new Set<string>()
  for (let at = index + 1; at < Math.min(figures.length, index + REACH); at++) {
    const figure = figures[at]!
    if (!figure.level || figure.indicator !== whole.indicator || !isOfUnit(figure, whole)) continue
    if (!isPlain(figure) || STAGE.test(figure.lead)) continue
    // 特殊教育学校8所…。专门学校2所: two kinds of school of one level, in sentences of their own.
    const last = figures[list.at(-1)!]
    if (levels.has(figure.level) && (figure.level !== last!.level || figure.sentence === last!.sentence)) continue
    levels.add(figure.level)
    list.push(at)
  }
  if (levels.size < LEVELS) return undefined
  const lists = [list, ...list.map((left) => list.filter((at) => at !== left))]
  return lists.find((some) => areExactly(scope, some, index))
}
