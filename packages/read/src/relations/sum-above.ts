/** A total that stands below its parts, in a paragraph of its own. */
import { type Asserted, isAmount, isOfUnit, isPerUnit, type Scope, sameUnit } from './scope.ts'
import { ACROSS, addUp, areExactly } from './total.ts'

const PARAGRAPHS = 8
const ABOVE = /(?:以上|上述|前述)[^，。；\d]*$|^(?:以上|上述)/

/** 以上三项共计1700万元: the first of its unit in each paragraph above. */
export function sumAbove(scope: Scope, index: number, opening: string): Asserted | undefined {
  const { figures } = scope
  const whole = figures[index]!
  if (whole.bound !== '=' || !ABOVE.test(opening)) return undefined
  const firsts: number[] = []
  for (let back = index - 1; back >= Math.max(0, index - ACROSS.reach); back--) {
    const figure = figures[back]!
    if (figure.paragraph === whole.paragraph) continue
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

const SURE = /合计|总计|共计|总数/
const LEAST_KINDS = 3

/** 在园226274人。…在校621791人。… 全市在校生合计1342032人: all that count the same above it, but for totals of their own. */
export function ofKindAbove(
  scope: Scope,
  index: number,
  opening: string,
  divided: ReadonlySet<number>,
): Asserted | undefined {
  const { figures } = scope
  const whole = figures[index]!
  if (whole.value < ACROSS.certain * whole.step || !SURE.test(opening)) return undefined
  const parts: number[] = []
  for (let back = index - 1; back >= Math.max(0, index - ACROSS.reach) && parts.length < ACROSS.most; back--) {
    const figure = figures[back]!
    if (figure.indicator !== whole.indicator || figure.bound !== '=' || !isAmount(figure) || divided.has(back)) continue
    if (!isOfUnit(figure, whole) || /其中/.test(figure.lead)) continue
    if (figure.value >= whole.value) break
    parts.unshift(back)
    if (parts.length >= LEAST_KINDS && areExactly(scope, parts, index))
      return { kind: 'sum', of: parts, equals: index, holds: true }
  }
  return undefined
}
