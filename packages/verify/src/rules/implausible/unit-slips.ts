import { type Checking, type Finding, found, label, type Placed } from '../../rule.ts'

/** One kind of money twice within a few lines, once in 万元 and thousands of times larger. */
export function* unitSlips({ text, quantities }: Checking): Iterable<Finding> {
  const recent: Placed[] = []
  for (const quantity of quantities) {
    if (quantity.kind !== 'money' || quantity.unit !== '元' || quantity.indicator === 'other' || quantity.value === 0)
      continue
    while (recent.length > 0 && quantity.in[0] - recent[0]!.in[0] > 160) recent.shift()
    for (const other of recent) {
      const [large, small] = quantity.value > other.value ? [quantity, other] : [other, quantity]
      const times = large.value / small.value
      if (times < 2000 || times > 60_000 || !/万|亿/.test(large.text) || /万|亿/.test(small.text) || small.value < 2000)
        continue
      if (large.indicator !== small.indicator || nounBefore(text, large) !== nounBefore(text, small)) continue
      const words = label(
        `${large.text} 是 ${small.text} 的 ${Math.round(times)} 倍，疑有一处单位写错`,
        `${large.text} is ${Math.round(times)} times ${small.text}: one of the units is probably wrong`,
      )
      yield { ...found(large, words), quantities: [small.id, large.id] }
    }
    recent.push(quantity)
  }
}

const nounBefore = (text: string, { in: [from] }: Placed): string => text.slice(Math.max(0, from - 2), from)
