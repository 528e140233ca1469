/** A part behind 其中 that is more than the whole it is part of. */
import { stretchOf } from '../phrase.ts'
import { intervalOf } from '../printed-number.ts'
import { type Checking, type Finding, label, type Rule } from '../rule.ts'

export const partAndWhole: Rule = { code: 'part-and-whole', kind: 'arithmetic', check }

function* check({ text, quantities }: Checking): Iterable<Finding> {
  for (const [index, part] of quantities.entries()) {
    const whole = quantities[index - 1]
    if (!whole || whole.unit !== part.unit || whole.kind !== part.kind || part.in[0] - whole.in[1] > 30) continue
    const between = text.slice(whole.in[1], part.in[0])
    if (!/^[，,（(；]?(?:其中|内含|含)/.test(between) || part.kind === 'share' || part.kind === 'ratio') continue
    if (part.flow === 'increase' || part.flow === 'decrease' || whole.flow === 'increase') continue
    if (intervalOf(part).low <= intervalOf(whole).high) continue
    const place = stretchOf(text, [whole, part])
    yield {
      ...(place ? { in: place } : { at: part.at }),
      quantities: [whole.id, part.id],
      reason: label(
        `其中数 ${part.text} 大于总数 ${whole.text}`,
        `the part ${part.text} is more than the whole ${whole.text}`,
      ),
    }
  }
}
