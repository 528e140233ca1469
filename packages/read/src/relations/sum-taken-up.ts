/**
 * The parts of a sum that are taken up again under their name and divided there: 其中义务教育22582人次、普通高中4830人次…, and below
 * 3.普通高中。发放助学金4128人次，免学杂费702人次; 春季学期313人…。春季学期一类幼儿229人…；二类幼儿84人. And what stands beside each.
 */
import { nounOf } from './change.ts'
import { type Asserted, addsTo, isAmount, isPerUnit, openingOf, type Scope } from './scope.ts'
import { areExactly, canBeTotal } from './total.ts'

const REACH = 40
const LEAST = 20
const MOST = 8
const SMALLEST = 0.001
const LONGEST_NAME = 6

export function sumsTakenUp(scope: Scope, known: readonly Asserted[]): Asserted[] {
  const sums = known.filter(({ kind, holds }) => kind === 'sum' && holds)
  const divided = new Set(sums.map(({ equals }) => equals))
  const parts = new Set(sums.flatMap(({ of }) => of))
  const found: Asserted[] = []
  for (const part of parts) {
    const name = nounOf(scope.figures[part]!.lead.replace(/^[^，。；]*其中/, '')).slice(0, LONGEST_NAME)
    const start = name.length < 2 ? undefined : whereTakenUp(scope, part, name)
    if (start === undefined) continue
    for (const whole of [part, part + 1]) {
      const sum =
        divided.has(whole) || isOfOwnName(scope, part, whole) ? undefined : dividedFrom(scope, whole, start, parts)
      if (sum) found.push(sum)
    }
  }
  return found
}

/** What stands beside a part says no name: 普通高中4830人次、534.39万元. */
const isOfOwnName = ({ figures }: Scope, part: number, whole: number): boolean =>
  whole !== part && (figures[whole]?.sentence !== figures[part]!.sentence || figures[whole]!.lead.length > 1)

/** The first figure of a sentence below that opens with the name. */
function whereTakenUp(scope: Scope, part: number, name: string): number | undefined {
  const { figures, text } = scope
  for (let at = part + 1; at < Math.min(figures.length, part + REACH); at++) {
    const figure = figures[at]!
    if (figure.sentence === figures[part]!.sentence) continue
    if (figures[at - 1]!.paragraph === figure.paragraph && figures[at - 1]!.sentence === figure.sentence) continue
    const opens = openingOf(scope, at).includes(name)
    const headed =
      figures[at - 1]!.paragraph !== figure.paragraph &&
      text
        .slice(text.lastIndexOf('\n', figure.from) + 1, figure.from)
        .slice(0, 2 * MOST)
        .includes(name)
    if (opens || headed) return at
  }
  return undefined
}

/** The figures of its unit from there on, in that paragraph, up to what makes the whole. */
function dividedFrom(scope: Scope, index: number, start: number, nested: ReadonlySet<number>): Asserted | undefined {
  const { figures } = scope
  const whole = figures[index]!
  if (!canBeTotal(whole) || whole.bound !== '=' || whole.value < LEAST * whole.step) return undefined
  const list: number[] = []
  for (let at = start; at < figures.length && list.length < MOST; at++) {
    const figure = figures[at]!
    if (figure.paragraph !== figures[start]!.paragraph) break
    // 每人250元、寄宿生500元 is no part of 885万元.
    if (
      figure.value < whole.value * SMALLEST ||
      nested.has(at) ||
      !addsTo(figure, whole) ||
      !isAmount(figure) ||
      isPerUnit(figure)
    )
      continue
    if (figure.value >= whole.value || figure.bound !== '=') break
    list.push(at)
    if (list.length >= 2 && areExactly(scope, list, index)) return { kind: 'sum', of: list, equals: index, holds: true }
  }
  return undefined
}
