/** A rate named after the part of which it speaks: 整改209处，整改率97.7%; 回收1146份，回收率95.5%; 参检学生…，参检率98%. */

import { before, isPartItself, isTooRough, mayBeMeant, quotient } from './quotient.ts'
import type { RelatedFigure } from './related-figure.ts'
import { type Asserted, type FindRelations, isAmount, isChange, isSlip, type Scope, sameUnit } from './scope.ts'

const NEAR = 6
const WIDE = 8

export const findNamedRates: FindRelations = (scope) => {
  const found: Asserted[] = []
  for (let index = scope.first; index < scope.last; index++) {
    const rate = scope.figures[index]!
    if (rate.kind !== 'share' || rate.value === 0) continue
    if (isChange(rate) || (rate.flow === 'target' && rate.bound !== '=') || AIM.test(rate.lead)) continue
    const relation = rateOf(scope, index, found)
    if (!relation || isOfOthers(scope, relation) || isSecondOf(scope, relation, found)) continue
    if (!relation.holds && EARLIER.test(rate.lead)) continue
    found.push(relation)
  }
  return found
}

/** 辍学率由0.25%降到0.12%: the first of them is not what was just counted. */
const EARLIER = /(?:由|从|上年|去年)[^，。；]{0,6}$/
/** What a rate is to become says nothing of what was counted. */
const AIM = /力争|争取|明年|下一年|下年度?|来年/
const LABEL = /([^，。；的、]{2})率/
const UNLABELLED = /比例|占比|比重|覆盖|参与/

function rateOf(scope: Scope, index: number, known: readonly Asserted[]): Asserted | undefined {
  const rate = scope.figures[index]!
  const label = LABEL.exec(rate.lead)?.[1]
  // 分别为65%、67%、63%: no two counts have all three.
  if ((label === undefined && !UNLABELLED.test(rate.lead)) || /分别/.test(rate.lead)) return undefined
  const near = before(scope, index, NEAR).filter((other) => rate.sentence - scope.figures[other]!.sentence <= 1)
  return (
    holding(scope, index, label, near, known) ??
    ofWholeBeside(scope, index, label) ??
    ofAgeGroup(scope, index, label) ??
    slipped(scope, index, label, near) ??
    behind(scope, index, label)
  )
}

/** 99.6% comes out of two figures of one sentence hardly by chance. */
const PRECISE = 0.001
/** How far a rate of whole per cents may stand from its part. */
const CLOSE = 3

function holding(
  scope: Scope,
  index: number,
  label: string | undefined,
  near: readonly number[],
  known: readonly Asserted[],
): Asserted | undefined {
  const rate = scope.figures[index]!
  for (const part of near) {
    const upper = scope.figures[part]!
    const shared = sharedWith(label, upper)
    for (const whole of before(scope, part, WIDE)) {
      const lower = scope.figures[whole]!
      if (!sameUnit(lower, upper) || lower.value < upper.value) continue
      if (lower.sentence !== rate.sentence && isTooRough(lower, rate)) continue
      const found = quotient(scope, part, whole, index)
      if (!found.holds || isSecondOf(scope, found, known)) continue
      const akin = shared > 0 || lower.indicator === upper.indicator
      const exact = akin && rate.bound === '=' && upper.bound === '=' && lower.bound === '=' && index - part <= CLOSE
      const precise = rate.step <= PRECISE && rate.sentence === lower.sentence
      const beside = whole === part - 1 && part === index - 1
      const aged = /^入[学园]$/.test(label ?? '') && AGE_GROUP.test(lower.lead) && IN_SCHOOL.test(upper.lead)
      const certain = shared === 2 || exact || precise || aged
      if (certain && (rate.value !== 1 || ((shared > 0 || aged) && beside))) return found
    }
  }
  return undefined
}

/** 劝返1126人，…；排查出失学1209人，劝返率93.1%; 已有32所通过，…，学校总数38所，达标率84.2%: the whole stands behind the part. */
function ofWholeBeside(scope: Scope, index: number, label: string | undefined): Asserted | undefined {
  const { figures } = scope
  const [rate, lower] = [figures[index]!, figures[index - 1]]
  if (!lower || !isAmount(lower)) return undefined
  for (const part of before(scope, index - 1, WIDE)) {
    const upper = figures[part]!
    if (!sameUnit(upper, lower) || upper.bound !== '=') continue
    const said =
      sharedWith(label, upper) === 2 ||
      (part === index - 2 && OUGHT.test(lower.lead)) ||
      (rate.step <= PRECISE && /应|计划|预算|任务|编制|核定|总/.test(lower.lead))
    const found = said ? quotient(scope, part, index - 1, index) : undefined
    if (found?.holds) return found
  }
  return undefined
}
const AGE_GROUP = /学龄|适龄|[\d周岁]岁/
const IN_SCHOOL = /在园|在校|入学|入园|就读/

/** 在园幼儿1521人，学龄幼儿2049人，入园率74%: of the age group, which may be named behind those at school. */
function ofAgeGroup(scope: Scope, index: number, label: string | undefined): Asserted | undefined {
  const { figures } = scope
  const [rate, part, whole] = [figures[index]!, figures[index - 2], figures[index - 1]]
  if (!part || !whole || !/^入[学园]$/.test(label ?? '') || rate.bound !== '=') return undefined
  if (!AGE_GROUP.test(whole.lead) || !IN_SCHOOL.test(part.lead) || AGE_GROUP.test(part.lead)) return undefined
  if (!isAmount(whole) || !sameUnit(part, whole) || part.value > whole.value || part.bound !== '=') return undefined
  const found = quotient(scope, index - 2, index - 1, index)
  return found.holds || isSlipOfShare(scope, found) ? found : undefined
}

const AHEAD = 4

/** 已建成38个，完成率95%，…，全年任务40个; 上线1862人，上线率76.0%，…。参考人数2450人 */
function behind(scope: Scope, index: number, label: string | undefined): Asserted | undefined {
  const { figures } = scope
  const [rate, part] = [figures[index]!, index - 1]
  if (label === undefined || part < scope.first) return undefined
  for (let whole = index + 1; whole < Math.min(scope.last, index + (rate.step <= PRECISE ? WIDE : AHEAD)); whole++) {
    const lower = figures[whole]!
    if (!isAmount(lower) || !sameUnit(lower, figures[part]!) || !ALL.test(lower.lead)) continue
    const found = quotient(scope, part, whole, index)
    if (found.holds && rate.value !== 1) return found
  }
  return undefined
}
const ALL = /应|任务|计划|总|共|预算|全[县区市镇乡校]|参[考加]/

/** The part right before the rate, or named like it, and the whole before that: meant even if they do not come out. */
function slipped(
  scope: Scope,
  index: number,
  label: string | undefined,
  near: readonly number[],
): Asserted | undefined {
  const rate = scope.figures[index]!
  for (const part of near) {
    const upper = scope.figures[part]!
    const shared = sharedWith(label, upper)
    if (upper.sentence !== rate.sentence || upper.bound !== '=' || (shared < 2 && part !== index - 1)) continue
    if (hasNot(label, upper)) continue
    const wholes = before(scope, part, WIDE).filter((other) => {
      const lower = scope.figures[other]!
      return sameUnit(lower, upper) && lower.bound === '=' && rate.sentence - lower.sentence <= 1
    })
    const whole = wholes.find((other) => scope.figures[other]!.value >= upper.value) ?? wholes[0]
    if (whole === undefined) continue
    const certain = OUGHT.test(scope.figures[whole]!.lead) || (rate.step <= PRECISE && whole === part - 1)
    const apart = shared === 1 && scope.figures[whole]!.sentence !== rate.sentence
    if ((shared === 0 || apart) && !certain) continue
    const found = quotient(scope, part, whole, index)
    const beside = whole === part - 1 && part === index - 1
    if (shared === 2 && beside && mayBeMeant(scope, found)) return found
    if (rate.value !== 1 && !isPartItself(scope.figures, whole) && isSlipOfShare(scope, found)) return found
  }
  return undefined
}

/** One digit printed otherwise, and the share would come out. */
const isSlipOfShare = (scope: Scope, { of, equals }: Asserted): boolean =>
  isSlip(
    scope,
    [...of, equals],
    ([a, b, share]) => Math.abs(a! / b! - share!) <= Math.max(scope.figures[equals]!.step / 2, 1e-9),
  )

const SOME = /女|男|残疾|贫困|困难|脱贫|留守|随迁|流动|民族|农村|城乡|城[区镇市]|特困|低保/

/** 适龄儿童54人，已入学52人，女童入学率92.9%: the rate of a group that was not counted. */
export function isOfOthers({ figures }: Scope, { of, equals }: Asserted): boolean {
  const group = SOME.exec(figures[equals]!.lead)?.[0]
  return group !== undefined && !of.some((one) => (figures[one]!.lead + figures[one]!.tail).includes(group))
}

/** 农村非文盲率99.8%，城乡非文盲率100%: two counts have one rate of a name. */
export const isSecondOf = ({ figures }: Scope, { of, equals }: Asserted, found: readonly Asserted[]): boolean =>
  found.some(
    (other) =>
      other.of[0] === of[0] &&
      other.of[1] === of[1] &&
      LABEL.exec(figures[other.equals]!.lead)?.[1] === LABEL.exec(figures[equals]!.lead)?.[1],
  )

/** 预算8600万元，支出8256万元，执行率96%: the whole is what ought to be. */
const OUGHT = /应|计划|预算|任务|编制|核定/

const hasNot = (label: string | undefined, { lead, tail }: RelatedFigure): boolean =>
  [`不${label}`, `未${label}`].some((word) => (lead + tail).includes(word))

/** How many characters of 整改(率) stand with the part: 已整改35处. */
function sharedWith(label: string | undefined, figure: RelatedFigure): number {
  if (label === undefined || !isAmount(figure)) return 0
  const words = figure.lead + figure.tail
  let shared = 0
  for (const character of label) if (words.includes(character)) shared++
  return hasNot(label, figure) ? 0 : shared
}
