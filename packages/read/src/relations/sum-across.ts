/**
 * A total and its parts in the paragraphs below it: 全年资助26415人次。分学段看：1.学前教育…1820人次; 在校生92186人, then each level
 * in a section of its own. Only what comes out exactly, with one part a sentence.
 */
import type { FigureMark } from '../figure-mark.ts'
import { type Asserted, isAmount, isNear, isPerUnit, isSlipOfSum, type Scope, sameUnit } from './scope.ts'
import { addUp, canBeTotal } from './total-first.ts'

const LEAST = 30
/** In steps of the last digit shown: fewer may come out by chance. */
const CERTAIN = 500
const REACH = 90
const MOST = 16
const TOTAL = /共|总|合计|累计|各级各类|全[年省市县区镇乡校]/

export function sumAcross(scope: Scope, index: number, parts: ReadonlySet<number>): Asserted | undefined {
  const { figures } = scope
  const whole = figures[index]!
  if (!canBeTotal(whole) || whole.value < 2 || whole.bound !== '=' || parts.has(index)) return undefined
  if (!TOTAL.test(openingOf(scope, index))) return undefined
  const akin: number[] = []
  for (let next = index + 1; next < Math.min(figures.length, index + REACH) && akin.length < MOST; next++) {
    const figure = figures[next]!
    if (figure.paragraph === whole.paragraph || parts.has(next)) continue
    if (
      figure.unit === whole.unit &&
      figure.value < whole.value &&
      sameUnit(figure, whole) &&
      isAmount(figure) &&
      isSame(figure, whole)
    )
      akin.push(next)
  }
  const items = itemsBelow(scope, index, akin)
  if (items || whole.value < Math.max(LEAST, CERTAIN * whole.step)) return items
  for (const list of [akin, firstOf(scope, akin, 'sentence'), firstOf(scope, akin, 'paragraph')])
    for (let length = list.length; length >= 3; length--) {
      const some = list.slice(0, length)
      if (addUp(scope, some, index)) return { kind: 'sum', of: some, equals: index, holds: true }
    }
  return undefined
}

/** 一是…520万元。二是…210万元。三是…130万元: an item a paragraph right below the total; it may be a digit amiss. */
function itemsBelow(scope: Scope, index: number, akin: readonly number[]): Asserted | undefined {
  const { figures } = scope
  const whole = figures[index]!
  const items: number[] = []
  for (const part of akin) {
    if (figures[part]!.paragraph !== whole.paragraph + items.length + 1) break
    items.push(part)
  }
  if (items.length < 3 || items.length < akin.length || figures[index + 1]?.paragraph === whole.paragraph)
    return undefined
  if (addUp(scope, items, index)) return { kind: 'sum', of: items, equals: index, holds: true }
  const sum = items.reduce((total, part) => total + figures[part]!.value, 0)
  const slipped = whole.value >= LEAST && isNear(sum, whole.value) && isSlipOfSum(scope, [index, ...items])
  return slipped ? { kind: 'sum', of: items, equals: index, holds: false } : undefined
}

/** The words of its sentence up to the figure. */
const openingOf = ({ text, figures }: Scope, index: number): string =>
  OPENING.exec(text.slice(Math.max(0, figures[index]!.from - 40), figures[index]!.from))![0]
const OPENING = /[^。；\n]*$/

const isSame = (part: FigureMark, whole: FigureMark): boolean =>
  !/其中/.test(part.lead) &&
  part.bound === '=' &&
  !isPerUnit(part) &&
  (part.indicator === whole.indicator || whole.unit === '人次' || whole.kind === 'money')

function firstOf({ figures }: Scope, list: readonly number[], unit: 'sentence' | 'paragraph'): number[] {
  return list.filter((part, at) => at === 0 || figures[part]![unit] !== figures[list[at - 1]!]![unit])
}

const PARAGRAPHS = 8
const ABOVE = /(?:以上|上述|前述)[^，。；\d]*$|^(?:以上|上述)/

/** 以上三项共计1700万元: the first of its unit in each paragraph above. */
export function sumAbove(scope: Scope, index: number): Asserted | undefined {
  const { figures } = scope
  const whole = figures[index]!
  if (!canBeTotal(whole) || whole.bound !== '=' || !ABOVE.test(openingOf(scope, index))) return undefined
  const firsts: number[] = []
  for (let back = scope.first - 1; back >= Math.max(0, index - REACH); back--) {
    const figure = figures[back]!
    if (whole.paragraph - figure.paragraph > PARAGRAPHS) break
    if (!sameUnit(figure, whole) || figure.unit !== whole.unit || !isAmount(figure) || isPerUnit(figure)) continue
    if (firsts.length > 0 && figures[firsts[0]!]!.paragraph === figure.paragraph) firsts[0] = back
    else firsts.unshift(back)
  }
  for (let from = 0; from + 1 < firsts.length; from++) {
    const parts = firsts.slice(from)
    if (addUp(scope, parts, index)) return { kind: 'sum', of: parts, equals: index, holds: true }
  }
  return undefined
}
