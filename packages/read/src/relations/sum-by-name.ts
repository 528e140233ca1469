/** 校舍总面积 of the county, and again 校舍总面积 of each level: sums of one name, and what stands beside them. */
import { nounOf } from './change.ts'
import { type Asserted, isAmount, isSlippedSum, isStandardSum, openingOf, type Scope } from './scope.ts'
import { ACROSS, addUp, isSurelySlipped } from './total.ts'

const FEW = 6
const LEAST_NAME = 2
/** 义务教育学校校舍总面积, and 校舍总面积 below. */
const ENDING = 4

/** Figures by what they count in the words right before them; 2019年投入 and 2020年投入 are no parts of anything. */
export function byName({ figures }: Scope): (index: number) => readonly number[] {
  const lists = new Map<string, number[]>()
  const own: (readonly number[])[] = new Array(figures.length)
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index]!
    if (figure.bound !== '=' || !isAmount(figure) || isStandardSum(figure) || /年|期/.test(figure.lead)) continue
    const noun = nounOf(figure.lead)
    if (noun.length < LEAST_NAME) continue
    const key = `${noun.slice(-ENDING)} ${figure.unit}`
    const list = lists.get(key) ?? []
    lists.set(key, list)
    list.push(index)
    own[index] = list
  }
  const none: readonly number[] = []
  return (index) => own[index] ?? none
}

/** 校舍总面积57.74万平方米 … 小学…校舍总面积25.48万平方米 … 初中…校舍总面积32.26万平方米 */
export function ofOneName(
  scope: Scope,
  index: number,
  named: (index: number) => readonly number[],
): Asserted | undefined {
  const { figures } = scope
  const whole = figures[index]!
  const list = named(index)
  const at = position(list, index)
  const behind = list.slice(at + 1, at + 1 + FEW)
  for (let length = 2; length <= behind.length; length++) {
    const parts = behind.slice(0, length)
    if (whole.value >= length * ACROSS.certainEach * whole.step && addUp(scope, parts, index))
      return { kind: 'sum', of: parts, equals: index, holds: true }
  }
  return slippedLevels(scope, index, behind)
}

/** 教职工总数17557人，…中学教职工总数9380人，…小学教职工总数8177人: the two levels of one whole, a digit amiss. */
function slippedLevels(scope: Scope, index: number, parts: readonly number[]): Asserted | undefined {
  const { figures } = scope
  const marks = parts.map((part) => figures[part]!)
  if (parts.length !== 2 || figures[index]!.value < ACROSS.certain * figures[index]!.step) return undefined
  if (!ACROSS.words.test(openingOf(scope, index))) return undefined
  return marks[0]!.level !== marks[1]!.level && isSlippedSum(scope, parts, index)
    ? { kind: 'sum', of: [...parts], equals: index, holds: false }
    : undefined
}

const BESIDE = 10

/** 图书1.26亿册 among sums of one name: what stands beside them, in the same sections, adds up as well. */
export function ofNamesBeside(
  scope: Scope,
  known: readonly Asserted[],
  named: (index: number) => readonly number[],
): Asserted[] {
  const { figures } = scope
  const found: Asserted[] = []
  for (const { of, equals } of known) {
    for (let index = Math.max(0, equals - BESIDE); index <= Math.min(figures.length - 1, equals + BESIDE); index++) {
      const whole = figures[index]!
      if (whole.value < 100 * whole.step) continue
      const list = named(index)
      const at = position(list, index)
      const parts = list.slice(at + 1, at + 1 + of.length)
      if (parts.length < of.length) continue
      if (addUp(scope, parts, index)) found.push({ kind: 'sum', of: parts, equals: index, holds: true })
      else if (isSurelySlipped(scope, parts, index)) found.push({ kind: 'sum', of: parts, equals: index, holds: false })
    }
  }
  return found
}

/** Where the index stands in a rising list. */
function position(list: readonly number[], index: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]! < index) low = middle + 1
    else high = middle
  }
  return low
}
