import { between, sameUnit } from '../../phrase.ts'
import { type Checking, type Finding, label, type Placed } from '../../rule.ts'
import { sumOf } from './parts.ts'

const MOST_PARTS = 5

/** 8640万元，其中市级2160万元，县级6480元: with ten thousand times one of the parts it comes out. */
export function unitSlip({ text, quantities }: Checking, index: number): Finding | undefined {
  const whole = quantities[index]!
  const list: Placed[] = []
  for (const figure of quantities.slice(index + 1, index + 1 + MOST_PARTS)) {
    if (!sameUnit(figure, whole) || /[。\n]/.test(between(text, list.at(-1) ?? whole, figure))) break
    list.push(figure)
  }
  if (list.length < 2 || !/其中|包括/.test(between(text, whole, list[0]!))) return undefined
  for (let end = 2; end <= list.length; end++) {
    const parts = list.slice(0, end)
    const sum = sumOf(parts.map(({ value }) => value))
    const slipped = parts.find(({ value }) =>
      SLIPS.some((times) => Math.abs(sum - value + value * times - whole.value) < 1e-6 * whole.value),
    )
    if (slipped)
      return {
        ...{ at: slipped.at, quantities: [...parts.map(({ id }) => id), whole.id, slipped.id], kind: 'implausible' },
        reason: label(
          `${slipped.text} 相差一万倍，改正后各项之和才是 ${whole.text}，疑单位有误`,
          `${slipped.text} is off by a factor of ten thousand: only then do the parts add up to ${whole.text}`,
        ),
      }
  }
  return undefined
}
const SLIPS = [1e4, 1e-4]
