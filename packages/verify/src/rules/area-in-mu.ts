/** One area in two units: 占地13340平方米，合20亩. A 亩 is 666.7 square metres, 15 of them a hectare. */
import { between } from '../phrase.ts'
import { tidy, writtenLike } from '../printed-number.ts'
import { type Checking, type Finding, label, type Placed, type Rule } from '../rule.ts'

export const areaInMu: Rule = { code: 'area-in-mu', kind: 'conflict', check }

const SQUARE_METRES: Readonly<Record<string, number>> = { 平方米: 1, 亩: 2000 / 3, 公顷: 10_000 }
const IS = /^[（(，,]?(?:即|合|约|约合|折合|相当于|计)+$/
/** Writers round, and some count 667 or 660 to a 亩. */
const NEAR = 0.03

function* check({ text, quantities }: Checking): Iterable<Finding> {
  for (let index = 0; index < quantities.length; index++) {
    const second = quantities[index]!
    const first = quantities[index - 1]
    if (!first || first.unit === second.unit || !IS.test(between(text, first, second))) continue
    const [a, b] = [inMetres(first), inMetres(second)]
    if (a === undefined || b === undefined || Math.abs(a / b - 1) <= NEAR) continue
    const expected = writtenLike(tidy(Number((a / SQUARE_METRES[second.unit]!).toPrecision(3))), second)
    yield {
      in: [first.in[0], second.in[1]],
      quantities: [first.id, second.id],
      reason: label(
        `${first.text} 合 ${expected}，不是 ${second.text}`,
        `${first.text} is ${expected}, not ${second.text}`,
      ),
      expected,
    }
  }
}

const inMetres = ({ unit, value }: Placed): number | undefined => {
  const metres = SQUARE_METRES[unit]
  return metres === undefined ? undefined : metres * value
}
