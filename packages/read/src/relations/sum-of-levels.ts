/**
 * The total of a survey, and each level in a section of its own: 全市学校1212所…在校学生793558人; below it 幼儿园650所…, 小学334所…, 初中147所….
 * The first figure of each level that counts the same, one of them left out at the most.
 */
import type { FigureMark } from '../figure-mark.ts'
import { type Asserted, isAmount, isOfUnit, isPerUnit, type Scope } from './scope.ts'
import { areExactly, canBeTotal } from './total.ts'

const REACH = 90
const LEAST = 500
const LEVELS = 3
/** 义务教育 and 高中阶段 are made of levels that are named themselves. */
const STAGE = /义务教育|高中(?:阶段|段)|合计|共计|中小学/

export function sumsOfLevels(scope: Scope, known: readonly Asserted[]): Asserted[] {
  const { figures } = scope
  const divided = new Set(known.flatMap(({ kind, equals }) => (kind === 'sum' ? [equals] : [])))
  const found: Asserted[] = []
  for (let index = 0; index < figures.length; index++) {
    const whole = figures[index]!
    if (divided.has(index) || whole.level !== undefined || whole.value < LEAST * whole.step || !isPlain(whole)) continue
    if (!canBeTotal(whole)) continue
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
    if (figure.sentence === whole.sentence || !figure.level || figure.indicator !== whole.indicator) continue
    if (figure.value >= whole.value || !isOfUnit(figure, whole)) continue
    if (!isPlain(figure) || STAGE.test(figure.lead)) continue
    // 特殊教育学校8所…。专门学校2所: two kinds of school of one level, in sentences of their own.
    const again = levels.has(figure.level)
    if (again && (figure.level !== figures[list.at(-1)!]!.level || figure.sentence === figures[list.at(-1)!]!.sentence))
      continue
    if (again && list.filter(isOf(figures, figure.level)).length > 1) continue
    levels.add(figure.level)
    list.push(at)
  }
  if (levels.size < LEVELS) return undefined
  const lists = [list, ...list.map((_, less) => list.filter((__, turn) => turn !== less))]
  return lists.find((some) => areExactly(scope, some, index))
}

const isOf =
  (figures: readonly FigureMark[], level: FigureMark['level']) =>
  (one: number): boolean =>
    figures[one]!.level === level

const isPlain = (figure: FigureMark): boolean => figure.bound === '=' && isAmount(figure) && !isPerUnit(figure)
