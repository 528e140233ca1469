/**
 * A standard and an amount, and the count stands further up: 每生每年600元，全县一年需3461.04万元, of the 57684 pupils of the survey;
 * 住校生每人1500元，发放12.6万元, of the 84 who were said to live there; 每天5元、全年200天，需2648万元.
 */
import { type Interval, meets, multiply } from '../figures/interval.ts'
import { type Asserted, type Scope, sharesWords, truth } from './scope.ts'
import { fitsUnit, isCounted, mayBeAmount } from './standard.ts'

const FAR = 60
const AHEAD = 3
const AMOUNT =
  /需|支出|用于|兑现|颁发|共|合计|总|金额|发放|计|达|投入|资金|拨付|下达|补助|落实|补贴|支付|奖励|减免|免除|费|投资|款|收|安排/
/** Of so many counts, tried one after another, one comes out by chance more seldom than this. */
const SELDOM = 0.06

export function withFarCount(scope: Scope, index: number): Asserted | undefined {
  const { figures } = scope
  const standard = figures[index]!
  for (let amount = index + 1; amount < Math.min(scope.last, index + 1 + AHEAD); amount++) {
    const result = figures[amount]!
    if (!mayBeAmount(result, standard) || !AMOUNT.test(result.lead)) continue
    const count = farCount(scope, index, truth(standard), amount)
    if (count !== undefined) return { kind: 'product', of: [count, index], equals: amount, holds: true }
  }
  return undefined
}

/** The nearest count that comes out: of what the standard names, or of what leaves little to chance. */
export function farCount(scope: Scope, index: number, each: Interval, amount: number): number | undefined {
  const { figures } = scope
  const [standard, result] = [figures[index]!, figures[amount]!]
  let tried = 0
  for (let count = index - 1; count >= Math.max(0, index - FAR); count--) {
    const counted = figures[count]!
    if (!isCounted(counted) || !fitsUnit(counted, standard)) continue
    tried++
    if (!meets(multiply(truth(counted), each), truth(result))) continue
    if (sharesWords(standard, counted) || (tried * result.step) / result.value < SELDOM) return count
  }
  return undefined
}
