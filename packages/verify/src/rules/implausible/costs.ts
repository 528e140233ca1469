import { stretchOf } from '../../phrase.ts'
import { atSize } from '../../printed-number.ts'
import { type Checking, type Finding, label, type Placed } from '../../rule.ts'
import { sentenceAround } from '../../sentence.ts'

const LEAST_COST = 300
const MOST_COST = 30_000

/** What building costs a square metre, where one sentence gives both the money and the floor. */
export function* costs({ text, quantities }: Checking): Iterable<Finding> {
  for (let index = 0; index < quantities.length; index++) {
    const floor = quantities[index]!
    if (floor.indicator !== 'floor-area' || floor.value < 200 || floor.bound !== '=') continue
    const [from, to] = sentenceAround(text, floor.in[0])
    const sentence = around(quantities, index, from, to)
    if (
      sentence.filter(({ indicator }) => indicator === 'floor-area').length !== 1 ||
      !/建设|新建|建筑|修建|建成/.test(text.slice(from, to)) ||
      /田径|运动场|操场|球场|绿化|硬化|草坪|跑道/.test(text.slice(from, to))
    )
      continue
    const money = sentence.filter(
      ({ kind, indicator, in: [at] }) =>
        kind === 'money' && (indicator === 'project-investment' || indicator === 'donation') && at < floor.in[0],
    )
    const cost = money.reduce((sum, { value }) => sum + value, 0) / floor.value
    if (money.length === 0 || (cost >= LEAST_COST && cost <= MOST_COST)) continue
    const texts = money.map((one) => one.text).join(' + ')
    const sum = money.length === 1 ? texts : `(${texts})`
    const words = label(
      `${sum} ÷ ${floor.text} = 每平方米 ${atSize(cost)}元，${cost < LEAST_COST ? '低得不合常理' : '超出常理'}，疑有一处单位写错`,
      `${sum} ÷ ${floor.text} = ${atSize(cost)}元 a square metre, far too ${cost < LEAST_COST ? 'little' : 'much'}: one of the units is probably wrong`,
    )
    const place = stretchOf(text, [...money, floor])
    yield {
      ...(place ? { in: place } : { at: floor.at }),
      quantities: [...money.map((one) => one.id), floor.id],
      reason: words,
    }
  }
}

function around(quantities: readonly Placed[], index: number, from: number, to: number): Placed[] {
  let first = index
  while (first > 0 && quantities[first - 1]!.in[0] >= from) first--
  let last = index
  while (last + 1 < quantities.length && quantities[last + 1]!.in[0] < to) last++
  return quantities.slice(first, last + 1)
}
