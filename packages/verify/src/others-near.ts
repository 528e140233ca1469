/**
 * The other figures of a sentence and of what stands right before it. Before figures are said not to come out, these are tried in
 * their place: where one of them makes it come out, it is what the writer meant, and nothing is wrong.
 */
import { sameUnit } from './phrase.ts'
import { indexOfFigure, type Placed } from './rule.ts'
import { sentenceAround } from './sentence.ts'

const BEFORE = 140
/** So many on each side. */
const MOST = 16

export function othersNear(
  text: string,
  quantities: readonly Placed[],
  figures: readonly Placed[],
  reach = BEFORE,
): Placed[] {
  const first = figures.reduce((a, b) => (a.in[0] < b.in[0] ? a : b))
  const last = figures.reduce((a, b) => (a.in[0] < b.in[0] ? b : a))
  const from = Math.min(sentenceAround(text, first.in[0])[0], first.in[0] - reach)
  const to = sentenceAround(text, last.in[0])[1]
  const at = indexOfFigure(quantities, first)
  return quantities
    .slice(Math.max(0, at - MOST), at + MOST)
    .filter((one) => one.in[0] >= from && one.in[0] < to && !figures.includes(one))
}

/** Whether one of them, or two, put in the place of operands of their unit makes it come out. */
export function comesOutWithOthers(
  operands: readonly Placed[],
  others: readonly Placed[],
  comesOut: (operands: readonly Placed[]) => boolean,
  two = false,
): boolean {
  return operands.some((operand, at) =>
    others.some((other) => {
      if (!sameUnit(operand, other)) return false
      const changed = operands.with(at, other)
      return (
        comesOut(changed) ||
        (two &&
          comesOutWithOthers(changed.slice(at + 1), others, (rest) => comesOut([...changed.slice(0, at + 1), ...rest])))
      )
    }),
  )
}
