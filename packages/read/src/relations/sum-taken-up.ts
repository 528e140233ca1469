/**
 * The parts of a sum that are taken up again under their name and divided there: 其中义务教育22582人次、普通高中4830人次…, and below
 * 3.普通高中。发放助学金4128人次，免学杂费702人次; 春季学期313人…。春季学期一类幼儿229人…；二类幼儿84人. And what stands beside each.
 */
import { nounOf } from './change.ts'
import { type Asserted, addsTo, isAmount, isPerUnit, openingOf, type Scope } from './scope.ts'
import { areExactly, MOST } from './total.ts'

const REACH = 40
const LEAST = 20
const SMALLEST = 0.001
/** A heading is named in so many characters. */
const HEADING = 16

export function sumsTakenUp(scope: Scope, known: readonly Asserted[]): Asserted[] {
  const { figures } = scope
  const parts = new Set(known.flatMap(({ kind, holds, of }) => (kind === 'sum' && holds ? of : [])))
  const found: Asserted[] = []
  for (const part of parts) {
    const start = whereTakenUp(scope, part)
    if (start === undefined) continue
    // What stands beside a part says no name: 普通高中4830人次、534.39万元.
    for (const whole of figures[part + 1]!.lead.length > 1 ? [part] : [part, part + 1]) {
      const sum = dividedFrom(scope, whole, start, parts)
      if (sum) found.push(sum)
    }
  }
  return found
}

/** The first figure of a sentence below that opens with the name, or stands under it. */
function whereTakenUp(scope: Scope, part: number): number | undefined {
  const { figures, text } = scope
  const name = nounOf(figures[part]!.lead)
  if (name.length < 2) return undefined
  for (let at = part + 1; at < Math.min(figures.length, part + REACH); at++) {
    const { sentence, paragraph, from } = figures[at]!
    if (figures[at - 1]!.sentence === sentence) continue
    if (openingOf(scope, at).includes(name)) return at
    if (figures[at - 1]!.paragraph === paragraph) continue
    const line = text.slice(text.lastIndexOf('\n', from) + 1, from)
    if (line.slice(0, HEADING).includes(name)) return at
  }
  return undefined
}

/** The figures of its unit from there on, in that paragraph, up to what makes the whole. */
function dividedFrom(scope: Scope, index: number, start: number, nested: ReadonlySet<number>): Asserted | undefined {
  const { figures } = scope
  const whole = figures[index]!
  if (whole.value < LEAST * whole.step) return undefined
  const list: number[] = []
  for (let at = start; list.length < MOST && figures[at]?.paragraph === figures[start]!.paragraph; at++) {
    const figure = figures[at]!
    // 每人250元、寄宿生500元 is no part of 885万元.
    if (figure.value < whole.value * SMALLEST || isPerUnit(figure)) continue
    if (nested.has(at) || !addsTo(figure, whole) || !isAmount(figure)) continue
    list.push(at)
    if (list.length > 1 && areExactly(scope, list, index)) return { kind: 'sum', of: list, equals: index, holds: true }
  }
  return undefined
}
