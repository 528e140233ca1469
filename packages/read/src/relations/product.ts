/**
 * Count × standard = amount, in any order: 32人，每人600元，共计19200元; 按每生800元的标准，为1260名寄宿生拨付100.8万元;
 * 需资金36万元，每校3万元，共12所. Three that stand together with the amount last are meant even if they do not come out.
 */

import { meets, multiply } from '../figures/interval.ts'
import { farCount, withFarCount } from './product-far.ts'
import type { RelatedFigure } from './related-figure.ts'
import { type Asserted, type FindRelations, isSlip, type Scope, truth } from './scope.ts'
import { fitsUnit, isCounted, isForEach, isNextStandard, isRepeated, isStandard, mayBeAmount } from './standard.ts'
import { isExact } from './total.ts'

const NEAR = 4

export const findProducts: FindRelations = (scope, known) => {
  const added = new Set(known.flatMap(({ kind, of }) => (kind === 'sumproduct' ? of : [])))
  const found: Asserted[] = []
  for (let index = scope.first; index < scope.last; index++) {
    if (!isStandard(scope.figures[index]!)) {
      if (isNextStandard(scope, index)) found.push(...withSameStandard(scope, index))
      continue
    }
    const product = productWith(scope, index) ?? ofTheYear(scope, index) ?? withFarCount(scope, index)
    if (product && (product.holds || !added.has(index))) found.push(product)
    if (product?.kind !== 'product' || product.holds) found.push(...withSameStandard(scope, index))
  }
  return found
}

const A_YEAR = /每[人生名]每?学?年|(?:全年|每年|年人?生?均)[^，。；]*$/

/** 按200天计算，每生每天3元，每生每年600元: one pupil's standard for a day, and for the year. */
function ofTheYear(scope: Scope, index: number): Asserted | undefined {
  const { figures } = scope
  const day = figures[index]!
  if (!/每[人生名]每[天日]/.test(day.lead) || day.bound !== '=') return undefined
  const near = neighbours(scope, index)
  const days = near.find((other) => /^[天日]$/.test(figures[other]!.unit))
  const year = near.find((other) => figures[other]!.kind === 'money' && A_YEAR.test(figures[other]!.lead))
  if (days === undefined || year === undefined) return undefined
  const holds = meets(multiply(truth(day), truth(figures[days]!)), truth(figures[year]!))
  const slip = isSlip(scope, [index, days, year], ([a, b, c]) => a! * b! === c!)
  return holds || slip ? { kind: 'product', of: [index, days], equals: year, holds } : undefined
}

/** 每人次500元，244人次计12.2万元；…105人次，计5.25万元: the standard is said once for several counts. */
function withSameStandard(scope: Scope, index: number): Asserted[] {
  const { figures, last } = scope
  const standard = figures[index]!
  const found: Asserted[] = []
  for (let count = index + 1; count + 1 < Math.min(last, index + SAME); count++) {
    const [counted, result] = [figures[count]!, figures[count + 1]!]
    if (isStandard(counted)) break
    if (!isCounted(counted) || !fitsUnit(counted, standard) || !mayBeAmount(result, standard)) continue
    if (meets(multiply(truth(counted), truth(standard)), truth(result)))
      found.push({ kind: 'product', of: [count, index], equals: count + 1, holds: true })
  }
  return found
}

const SAME = 11

const AMOUNT =
  /需|支出|用于|兑现|颁发|共|合计|总|金额|发放|计|达|投入|资金|拨付|下达|补助|落实|补贴|支付|奖励|减免|免除|费|投资|款/
type Found = Asserted & { score: number }

function productWith(scope: Scope, index: number): Asserted | undefined {
  const { figures } = scope
  const near = neighbours(scope, index)
  let best: Found | undefined
  for (const amount of near) {
    if (!mayBeAmount(figures[amount]!, figures[index]!)) continue
    for (const count of near) {
      if (count === amount || !isCounted(figures[count]!)) continue
      const found = triple(scope, count, index, amount)
      if (found && (!best || found.score > best.score)) best = found
    }
  }
  if (!best?.holds && isRepeated(figures[index]!)) return repeated(scope, index, near) ?? undefined
  if (!best || (!best.holds && hasComeOut(scope, index, near))) return undefined
  const { score: _, ...product } = best
  return product
}

/** 8600人，每人每天5元，供餐200天，共计860万元 */
function repeated(scope: Scope, index: number, near: readonly number[]): Asserted | undefined {
  const { figures } = scope
  const standard = truth(figures[index]!)
  for (const times of near) {
    const often = figures[times]!
    if (!/^(?:天|日|个月|月|周|课时|学时|节|次)$/.test(often.unit) || often.bound !== '=') continue
    for (const count of near)
      for (const amount of near) {
        if (!isCounted(figures[count]!) || !mayBeAmount(figures[amount]!, figures[index]!)) continue
        if (isSaidAgain(scope, index, amount)) continue
        const product = multiply(multiply(truth(figures[count]!), standard), truth(often))
        if (fitsUnit(figures[count]!, figures[index]!) && meets(product, truth(figures[amount]!)))
          return { kind: 'product', of: [count, index, times], equals: amount, holds: true }
      }
    const far = repeatedForFar(scope, index, times, near)
    if (far) return far
  }
  return undefined
}

/** 每天3元，200天，每生全年600元，需3461.04万元: of the 600. */
const isSaidAgain = ({ figures }: Scope, index: number, amount: number): boolean =>
  figures.slice(index + 1, amount).some((figure) => isStandard(figure))

/** 按每生每天5元、全年200天计算，年需2648万元, of the 26480 pupils that were counted before. */
function repeatedForFar(scope: Scope, index: number, times: number, near: readonly number[]): Asserted | undefined {
  const { figures } = scope
  const each = multiply(truth(figures[index]!), truth(figures[times]!))
  for (const amount of near) {
    if (amount < index || isSaidAgain(scope, index, amount) || !mayBeAmount(figures[amount]!, figures[index]!)) continue
    const count = farCount(scope, index, each, amount)
    if (count !== undefined) return { kind: 'product', of: [count, index, times], equals: amount, holds: true }
  }
  return undefined
}

function triple(scope: Scope, count: number, standard: number, amount: number): Found | undefined {
  const { figures } = scope
  const [a, b, result] = [figures[count]!, figures[standard]!, figures[amount]!]
  const holds = meets(multiply(truth(a), truth(b)), truth(result))
  const fits = fitsUnit(a, b)
  const [first, last] = [Math.min(count, standard, amount), Math.max(count, standard, amount)]
  const together = last - first === 2
  const cue = AMOUNT.test(result.lead)
  if (holds && !fits && !together) return undefined
  const meant = amount === last && isMeant(a, b, result)
  const slipped = (): boolean =>
    fits && b.bound === '=' && isSlip(scope, [count, standard, amount], ([x, y, z]) => x! * y! === z)
  const clause = a.sentence === result.sentence && b.sentence === result.sentence
  if (!holds && !(together && clause && cue && (meant || slipped()))) return undefined
  // 43人，奖金12.9万元，人均3000元; 4期、280人次，每期70人次: the average is what comes out.
  if (amount < standard && isAverage(scope, amount, standard)) return undefined
  if (result.kind === 'count' && !SURE.test(result.lead) && !isExact(a.value * b.value, result.value)) return undefined
  const score = (holds ? 2 : 0) + (together ? 1 : 0)
  return { kind: 'product', of: [count, standard], equals: amount, holds, score }
}

const SURE = /共|合计|总/

/** 138所划分为6个责任区，每个责任区23所 divides what there is, and the product makes it again. */
const isAverage = ({ figures, text }: Scope, amount: number, standard: number): boolean =>
  figures[standard]!.kind === 'count'
    ? !/分[成为]/.test(text.slice(figures[amount]!.to, figures[standard]!.from))
    : /均|造价/.test(figures[standard]!.lead)

/** 投入2800万元改造14个，平均每个200万元，投入1200万元更新设备: what was divided stands before it. */
function hasComeOut(scope: Scope, index: number, near: readonly number[]): boolean {
  const { figures } = scope
  const standard = figures[index]!
  const isMadeBy = (amount: number, count: number): boolean =>
    count !== amount &&
    isCounted(figures[count]!) &&
    fitsUnit(figures[count]!, standard) &&
    meets(multiply(truth(figures[count]!), truth(standard)), truth(figures[amount]!))
  return near.some(
    (amount) =>
      amount < index &&
      mayBeAmount(figures[amount]!, standard) &&
      isAverage(scope, amount, index) &&
      near.some((count) => count < index && isMadeBy(amount, count)),
  )
}

/** Does not come out, and yet the words say: so many, so much each, so much altogether. */
function isMeant(count: RelatedFigure, standard: RelatedFigure, amount: RelatedFigure): boolean {
  const said = isForEach(standard) || /标准/.test(standard.lead + standard.tail)
  if (!said || isRepeated(standard) || !fitsUnit(count, standard)) return false
  if (/其中|另/.test(amount.lead) || count.bound !== '=' || standard.bound !== '=') return false
  return !/学期/.test(standard.lead) || count.unit === '人次' || isTenfold(count, standard, amount)
}

const isTenfold = (count: RelatedFigure, standard: RelatedFigure, amount: RelatedFigure): boolean => {
  const times = amount.value / (count.value * standard.value)
  return [0.01, 0.1, 10, 100, 1000, 10_000].some((power) => Math.abs(times / power - 1) < 1e-6)
}

/** Figures of its sentence and of those beside it. */
function neighbours(scope: Scope, index: number): number[] {
  const near: number[] = []
  const { sentence } = scope.figures[index]!
  for (let other = Math.max(scope.first, index - NEAR); other < Math.min(scope.last, index + NEAR + 1); other++)
    if (Math.abs(scope.figures[other]!.sentence - sentence) <= 1) near.push(other)
  return near
}
