/**
 * 通过3人…，通过63人…，通过204人。三级合计通过270人; 检测小学生24680人，近视8638人；…。合计检测35920人，近视15382人: among figures of one unit
 * the total has those of its own word, and so has what follows it in the sentence.
 */
import { type Asserted, addsTo, isAmount, isPerUnit, openingOf, type Scope } from './scope.ts'
import { areExactly } from './total.ts'

const SURE = /合计|共计|总计|合共/
const CUES = /^[^，。；]*(?:合计|共计|总计|合共)|^总体?|(?:共|为|达|有)$/g
const LEAST = 30
const REACH = 16
const SENTENCES = 4

export function sumsByWord(scope: Scope): Asserted[] {
  const { figures } = scope
  const found: Asserted[] = []
  for (let index = scope.first + 2; index < scope.last; index++) {
    const whole = figures[index]!
    if (whole.bound !== '=' || whole.value < LEAST) continue
    const sum = SURE.test(openingOf(scope, index)) ? ofItsWord(scope, index) : undefined
    if (sum) found.push(sum)
  }
  return found
}

function ofItsWord(scope: Scope, index: number): Asserted | undefined {
  const { figures } = scope
  const whole = figures[index]!
  const word = whole.lead.replace(CUES, '').slice(-2)
  if (word.length < 2) return undefined
  const parts: number[] = []
  for (let back = index - 1; back >= Math.max(scope.first, index - REACH); back--) {
    const figure = figures[back]!
    if (whole.sentence - figure.sentence > SENTENCES) break
    if (!addsTo(figure, whole) || !isAmount(figure) || isPerUnit(figure) || !figure.lead.includes(word)) continue
    parts.unshift(back)
    if (parts.length >= 2 && areExactly(scope, parts, index))
      return { kind: 'sum', of: parts, equals: index, holds: true }
  }
  return undefined
}
