/** (new − old) ÷ old = a stated growth: 由5.98亿元增加到6.42亿元，增长7.36%; 比上年的5.98亿元增长7.36%. */

import { add, divide, exactly, type Interval, meets, subtract } from '../figures/interval.ts'
import { isFromTo, nounOf } from './change.ts'
import { falls, rateFalls } from './falls.ts'
import { listsBefore } from './listed-shares.ts'
import type { RelatedFigure } from './related-figure.ts'
import { type Asserted, between, type FindRelations, isAmount, isChange, type Scope, sameUnit, truth } from './scope.ts'

const REACH = 8

export const findGrowth: FindRelations = (scope) => {
  const found: Asserted[] = []
  for (let index = scope.first; index < scope.last; index++) {
    const rate = scope.figures[index]!
    if (!isGrowth(rate) || YEARLY.test(rate.lead)) continue
    if (OF_OTHERS.test(scope.text.slice(Math.max(0, rate.outerFrom - OTHERS_REACH), rate.outerFrom))) continue
    if (isListed(scope, index)) {
      found.push(...ofEachYear(scope, index), ...ofEachThing(scope, index))
      continue
    }
    const growth =
      growthOf(scope, index) ?? ofStep(scope, index) ?? fromBehind(scope, index) ?? overLastBeside(scope, index)
    if (growth) found.push(growth)
  }
  return found
}

/** 上年报考5900人次，今年多了300人次，增幅5.1%: of the old and the new that the step before it was told between. */
export const growthOfChanges: FindRelations = (scope, known) => {
  const found: Asserted[] = []
  for (const { kind, of, equals: now, holds } of known) {
    const last = Math.max(now, ...of)
    const rate = scope.figures[last + 1]
    if (kind !== 'change' || !holds || rate?.sentence !== scope.figures[last]!.sentence || !isGrowth(rate)) continue
    if (meets(rateBetween(scope, now, of[0]!), signed(rate)))
      found.push({ kind: 'growth', of: [now, of[0]!], equals: last + 1, holds: true })
  }
  return found
}

const isGrowth = (rate: RelatedFigure): boolean => rate.kind === 'share' && (isChange(rate) || GROWS.test(rate.lead))
/** 年均增长 is of each year between. */
const YEARLY = /年均|年平均/
/** 增长11.94%，高于财政经常性收入增幅（8.15%）: how something else grew. */
const OF_OTHERS = /(?:[高低快慢]于|超过)[^，。；（）]{2,16}(?:(?:增幅|增速|增长率?)[（(]?|[（(])$/
const OTHERS_REACH = 24
const GROWS = /(?:增长|增幅|涨幅|升幅|增速|增长率|增加|提高|下降|降幅|减幅|减少|降低|压减率)[了为达约近]*$/

/** 分别比上年增长3%、4%、8%: each has its own years. */
const isListed = (scope: Scope, index: number): boolean =>
  scope.figures[index]!.lead.includes('分别') || isNextRate(scope, index + 1) || isNextRate(scope, index)

/** Two may be two things; three in a row are years. */
const YEARS = 3

/** 拨款分别为8820万元、9137万元、10199万元，…比上年增长3%、4%、8%: of the second year over the first, and so on. */
function ofEachYear(scope: Scope, index: number): Asserted[] {
  let count = 1
  while (isNextRate(scope, index + count)) count++
  if (count < YEARS) return []
  for (const list of listsBefore(scope, index, count)) {
    const rates = list.slice(1).map((now, turn): Asserted => {
      const [old, equals] = [list[turn]!, index + turn + 1]
      const holds = meets(rateBetween(scope, now, old), signed(scope.figures[equals]!))
      return { kind: 'growth', of: [now, old], equals, holds }
    })
    if (rates.filter(({ holds }) => holds).length * 2 >= rates.length) return rates
  }
  return []
}

/** 走访110批1731人次，与上月的72批1191人次相比，分别上升52.78%和45.34%: each of its own unit, when all of them come out. */
function ofEachThing(scope: Scope, index: number): Asserted[] {
  const { figures, first } = scope
  if (!figures[index]!.lead.includes('分别')) return []
  let count = 1
  while (isNextRate(scope, index + count)) count++
  if (count < 2 || index - 2 * count < first) return []
  const rates = Array.from({ length: count }, (_, at): Asserted => {
    const [now, old] = [index - 2 * count + at, index - count + at]
    const holds =
      sameUnit(figures[now]!, figures[old]!) && meets(rateBetween(scope, now, old), signed(figures[index + at]!))
    return { kind: 'growth', of: [now, old], equals: index + at, holds }
  })
  return rates.every(({ holds }) => holds) ? rates : []
}

/** Whether a rate follows upon another: 3%、4%. */
function isNextRate({ figures, text }: Scope, index: number): boolean {
  const [one, next] = [figures[index - 1], figures[index]]
  return one?.kind === 'share' && next?.kind === 'share' && /^[、和与及]$/.test(between(text, one, next))
}

const FAR = 24

/** 发现问题186个，…（the kinds of them）。去年同期发现问题231个，同比下降19.5% */
function overLastBeside(scope: Scope, index: number): Asserted | undefined {
  const { figures } = scope
  const old = figures[index - 1]
  const noun = old?.sentence === figures[index]!.sentence ? NAMED_LAST.exec(old.lead)?.[2] : undefined
  for (let now = index - 2; noun && now >= Math.max(0, index - FAR); now--) {
    if (!sameUnit(figures[now]!, old!) || !figures[now]!.lead.includes(noun)) continue
    if (meets(rateBetween(scope, now, index - 1), signed(figures[index]!)))
      return { kind: 'growth', of: [now, index - 1], equals: index, holds: true }
  }
  return undefined
}

/** 投入9.24亿元，同比增长5%，上年同期为8.8亿元 */
function fromBehind(scope: Scope, index: number): Asserted | undefined {
  const { figures } = scope
  const [now, old] = [index - 1, index + 1]
  const [later, earlier] = [figures[now], figures[old]]
  if (!later || !earlier || earlier.sentence !== later.sentence) return undefined
  if (!isAmount(later) || !sameUnit(later, earlier) || !isOfLast(earlier, later)) return undefined
  const holds = meets(rateBetween(scope, now, old), signed(figures[index]!))
  return { kind: 'growth', of: [now, old], equals: index, holds }
}

function growthOf(scope: Scope, index: number): Asserted | undefined {
  const candidates: number[] = []
  for (let back = index - 1; back >= Math.max(0, index - REACH); back--)
    if (!isChange(scope.figures[back]!) && /count|money|area/.test(scope.figures[back]!.kind)) candidates.push(back)
  for (const [turn, first] of candidates.entries())
    for (const second of candidates.slice(turn + 1)) {
      const [later, earlier] = [scope.figures[first]!, scope.figures[second]!]
      if (!sameUnit(later, earlier)) continue
      if (second < scope.first && nounOf(later.lead) !== nounOf(earlier.lead)) continue
      const orders = isOld(later) || isOfLast(later, earlier) ? [[second, first]] : [[first, second]]
      for (const [now, old] of orders as [number, number][]) {
        const holds = meets(rateBetween(scope, now, old), signed(scope.figures[index]!))
        const stated =
          turn === 0 && isPair(scope, now, old) && scope.figures[index]!.sentence === scope.figures[now]!.sentence
        if ((holds && later.level === earlier.level) || stated)
          return { kind: 'growth', of: [now, old], equals: index, holds }
      }
    }
  return undefined
}

/** 招生602人，比上年增加63人，增长11.7%: the step and what there was before it, which is 602 − 63. */
function ofStep(scope: Scope, index: number): Asserted | undefined {
  const { figures, first } = scope
  const [step, rate] = [figures[index - 1], figures[index]!]
  if (!step || !isChange(step) || !STEPPED.test(step.lead) || !ALONE.test(rate.lead)) return undefined
  if (falls(step) !== rateFalls(rate)) return undefined
  let doubtful: Asserted | undefined
  for (let at = index - 2; at >= first && figures[at]!.sentence === rate.sentence; at--) {
    if (!sameUnit(figures[at]!, step)) continue
    const [by, later] = [truth(step), truth(figures[at]!)]
    const before = falls(step) ? add(later, by) : subtract(later, by)
    if (before.low <= 0) continue
    const holds = meets(divide(by, before), truth(rate))
    const growth: Asserted = { kind: 'growth', of: [at, index - 1], equals: index, holds }
    if (holds) return growth
    // 支出10115万元，占14.4%，比上年增加998万元，增长10.9%
    if (at === index - 2 || (at === index - 3 && figures[index - 2]!.kind === 'share')) doubtful = growth
  }
  return doubtful
}
const STEPPED = /(?:比|较|同)[^，。；]*$/
const ALONE =
  /^(?:同比|比上年|较上年)?(?:增长|增加|提高|上升|增幅|升幅|涨幅|增长率|下降|减少|降低|降幅|减幅)[了为达到约]*$/

const LAST_YEAR = '(?:上年|去年|前年|上一年|上年度|上学年|上学期|上年同期|去年同期|20\\d\\d年)'
const AGAINST = new RegExp(`(?:与|和|同|跟)${LAST_YEAR}[^，。；]{0,8}的?$`)

/** 与上年5.98亿元相比: the comparison stands behind it. */
const isOld = (figure: RelatedFigure): boolean =>
  (AGAINST.test(figure.lead) && /^相?比/.test(figure.tail)) ||
  (/(?:上年|去年|前年|上一年|上年度|上学年|上学期|同期|年初|20\d\d年)[^，。；多少增减升降]{0,8}的?$/.test(
    figure.lead,
  ) &&
    /比|较|去年同期|上年同期/.test(figure.lead))

/** 由A增加到B, or B，比上年的A: both are named for the comparison. */
function isPair(scope: Scope, now: number, old: number): boolean {
  const [a, b] = [scope.figures[old]!, scope.figures[now]!]
  if (isOld(a)) return a.sentence === b.sentence
  if (isOfLast(a, b)) return a.sentence === b.sentence
  return isFromTo(scope, old, now) || (old + 1 === now && LAST.test(a.lead) && THIS.test(b.lead))
}

/** 21.6亿元，上年20亿元，增长8%; 招生2980人，去年招生2860人; 在校1858239人，2013年为1831825人 */
function isOfLast(old: RelatedFigure, now: RelatedFigure): boolean {
  const match = NAMED_LAST.exec(old.lead)
  if (!match) return false
  const [, year, noun = ''] = match
  const own = YEAR.exec(now.lead)?.[0]
  return !(year && own && own <= year) && now.lead.includes(noun)
}
const NAMED_LAST =
  /^(?:而)?(?:上年|去年|上一年|上学年|上年度|(20\d\d年))(?:同期)?([^，。；\d]{2,8}?)?(?:为|是|只有|仅|有)?$/
const YEAR = /20\d\d年/
const LAST = /上年|去年|上学年/
const THIS = /今年|本年|本学年|当年/

function rateBetween(scope: Scope, now: number, old: number): Interval {
  const [a, b] = [truth(scope.figures[now]!), truth(scope.figures[old]!)]
  return subtract(divide(a, b), exactly(1))
}

const signed = (rate: RelatedFigure): Interval => {
  const interval = truth(rate)
  return rateFalls(rate) ? { low: -interval.high, high: -interval.low } : interval
}
