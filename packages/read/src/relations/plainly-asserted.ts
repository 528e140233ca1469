/**
 * What does not come out is told only where the text plainly asserts it. Not so: 由8万元增加到14万元，增长75%，增收部分拿出两成 (the growth
 * of the two is told already); 学生168人，其中苗族147人，占87.5%；教师14人 (the share says that the list is not complete); 园长、副园长各1人
 * (who are two).
 */
import { isOfOneOfTwo } from './rate-of-two.ts'
import { type Asserted, between, isNear, isPlain, type Scope, sameUnit } from './scope.ts'

export function plainlyAsserted(scope: Scope, found: readonly Asserted[]): Asserted[] {
  const told = toldBy(found)
  return found.filter((relation) => relation.holds || isPlainlyAsserted(scope, relation, told))
}

/** What is told already: the pairs that come out, the results of products that do, and the shares of each whole. */
type Told = { pairs: ReadonlySet<string>; made: ReadonlySet<number>; shares: ReadonlyMap<number, readonly Asserted[]> }

function toldBy(found: readonly Asserted[]): Told {
  const holding = found.filter(({ holds }) => holds)
  return {
    pairs: new Set(holding.map(keyOf)),
    made: new Set(holding.filter(({ kind }) => kind.endsWith('product')).map(({ equals }) => equals)),
    shares: Map.groupBy(
      found.filter(({ kind }) => kind === 'ratio'),
      ({ of: [, lower] }) => lower!,
    ),
  }
}

const keyOf = ({ kind, of }: Asserted): string => `${kind} ${of.join(' ')}`

function isPlainlyAsserted(scope: Scope, relation: Asserted, told: Told): boolean {
  switch (relation.kind) {
    case 'ratio':
      return (
        !told.pairs.has(keyOf(relation)) &&
        !isOfSeveral(scope, relation) &&
        !EARLIER.test(scope.figures[relation.equals]!.lead) &&
        !TAKEN_TOGETHER.test(scope.figures[relation.of[0]!]!.tail) &&
        !isOfOneOfTwo(scope.figures[relation.equals]!, scope.figures[relation.of[0]!]!)
      )
    case 'growth':
      return !told.pairs.has(keyOf(relation))
    case 'product':
      // 9人，每人3000元，余款2800元: what is left is made of none.
      return !LEFT.test(scope.figures[relation.equals]!.lead) && !told.made.has(relation.equals)
    case 'sum':
      return (
        isOfOneSize(scope, relation) &&
        !isPartial(scope, relation, told) &&
        !isWithEach(scope, relation) &&
        !isOfLongerList(scope, relation) &&
        !isOfOverlapping(scope, relation) &&
        !isWithMore(scope, relation)
      )
    default:
      return true
  }
}

/** 骨干22人、41人，占比由22.9%提高到29.9%: the share is of the time before, what was counted last is not. */
const EARLIER = /[由从]$/

/** 损毁1437册，丢失312册，两项合计占7.4%: of both. */
const TAKEN_TOGETHER = /^(?:合计|相加|之和|合起来|加起来|合在一起)/

/** 分校12个，教学点116个，加上县校，三级共129个: what is added is not counted in figures. */
function isWithMore({ figures, text }: Scope, { of, equals }: Asserted): boolean {
  const last = figures[Math.max(...of)]!
  return last.to < figures[equals]!.from && MORE.test(text.slice(last.to, figures[equals]!.from))
}
const MORE = /加上|连同|连带|算上|外加/

const LEFT = /^(?:其?余|剩|结余|节余)/

/** 专职41名，兼职156名，持证的合起来133名，占67.5%: of what stands before it in a row, taken together. */
function isOfSeveral({ figures, first }: Scope, { of: [upper, lower], equals }: Asserted): boolean {
  const [part, whole, share] = [figures[upper!]!, figures[lower!]!, figures[equals]!]
  if (share.kind !== 'share') return false
  let sum = 0
  let count = 0
  for (let at = Math.max(upper!, lower!) - 1; at >= first && count < MOST_TOGETHER; at--) {
    const figure = figures[at]!
    if (figure.sentence !== whole.sentence || !isPlain(figure) || !sameUnit(figure, whole)) continue
    sum += figure.value
    count++
    if (Math.abs(part.value / sum - share.value) <= share.step / 2) return true
  }
  return false
}
const MOST_TOGETHER = 6

/** 按一等1250元、二等750元发放，一等计137.5万元，二等计112.5万元: no slip of a digit makes these the parts of that. */
function isOfOneSize({ figures }: Scope, { of, equals }: Asserted): boolean {
  return isNear(of.reduce((sum, part) => sum + figures[part]!.value, 0) / figures[equals]!.value, 1, FARTHEST)
}
const FARTHEST = 4

/**
 * 386人，其中县一中315人，占81.6%；600分以上61人: one part comes with what it is of the whole, and the rest is not all there is, nor
 * need a part in a sentence of its own be beside it (27.5万人，占91.85%。小学13.53万人).
 */
function isPartial({ figures, text }: Scope, { of, equals }: Asserted, { shares }: Told): boolean {
  const shared = (shares.get(equals) ?? []).filter(({ of: [upper] }) => of.includes(upper!))
  if (shared.length === of.length || !shared.some(({ holds }) => holds)) return false
  const sum = of.reduce((value, part) => value + figures[part]!.value, 0)
  const isApart = of.some((part, at) => at > 0 && between(text, figures[of[at - 1]!]!, figures[part]!).includes('。'))
  return sum < figures[equals]!.value || isApart
}

/**
 * 收入1080万元，…即648万元；…216万元；其余216万元: all of them make up what stands before; 36500人次。…4500人次，…4000人次；…1500人次: the list
 * goes on, and comes out at its end.
 */
function isOfLongerList({ figures, first, last }: Scope, { of, equals }: Asserted): boolean {
  const whole = figures[equals]!
  if (whole.value < LEAST_LISTED * whole.step) return false
  const parts = of.reduce((sum, part) => sum + figures[part]!.value, 0)
  const isSum = (value: number, sum: number): boolean => Math.abs(value - sum) < 1e-6 * value
  const [begin, end] = [Math.min(equals, ...of), Math.max(equals, ...of)]
  for (let back = begin - 1; back >= Math.max(first, begin - REACH); back--)
    if (sameUnit(figures[back]!, whole) && isSum(figures[back]!.value, parts + whole.value)) return true
  let sum = parts
  for (let next = end + 1; next < Math.min(last, end + REACH) && sum < whole.value; next++) {
    const figure = figures[next]!
    if (figure.unit !== whole.unit || !isPlain(figure)) continue
    sum += figure.value
    if (isSum(whole.value, sum)) return true
  }
  return false
}
/** Smaller ones come out by chance. */
const LEAST_LISTED = 30
const REACH = 12

/** 对虾过敏的37人，对鱼过敏的9人，两样都过敏的5人，合起来41人: who is in two lists is counted once. */
function isOfOverlapping({ figures }: Scope, { of, equals }: Asserted): boolean {
  const sum = of.reduce((value, part) => value + figures[part]!.value, 0)
  return of.some((part) => {
    const { lead, value } = figures[part]!
    return IN_BOTH.test(lead) && Math.abs(sum - 2 * value - figures[equals]!.value) < 1e-6
  })
}
const IN_BOTH = /都|均|同时|兼|又|既/

/** 保安3人，园长、副园长各1人: as many as are named; 男女各12人: some number of times. */
const isWithEach = ({ figures }: Scope, { of }: Asserted): boolean => of.some((part) => EACH.test(figures[part]!.lead))
const EACH = /各(?:有|设|配|配备|招|建|带|领|管|帮|派|开)?$/
