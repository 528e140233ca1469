/** (new − old) ÷ old = a stated growth: 由5.98亿元增加到6.42亿元，增长7.36%; 比上年的5.98亿元增长7.36%. */
import type { FigureMark } from '../figure-mark.ts'
import { divide, exactly, type Interval, meets, subtract } from '../interval.ts'
import { isFromTo, nounOf } from './change.ts'
import { type Asserted, type FindRelations, isChange, type Scope, sameUnit, truth } from './scope.ts'

const REACH = 8

export const findGrowth: FindRelations = (scope) => {
  const found: Asserted[] = []
  for (let index = scope.first; index < scope.last; index++) {
    const rate = scope.figures[index]!
    if (rate.kind !== 'share' || !(isChange(rate) || GROWS.test(rate.lead)) || isListed(scope, index)) continue
    if (YEARLY.test(rate.lead)) continue
    const growth = growthOf(scope, index)
    if (growth) found.push(growth)
  }
  return found
}

/** 年均增长 is of each year between. */
const YEARLY = /年均|年平均/
const GROWS = /(?:增长|增幅|涨幅|升幅|增速|增长率|增加|提高|下降|降幅|减幅|减少|降低|压减率)[了为达约近]*$/
const FALLS = /(?:下降|降幅|减幅|减少|降低|压减)[^，。；]*$/

/** 分别比上年增长3%、4%、8%: each has its own years. */
const isListed = (scope: Scope, index: number): boolean =>
  scope.figures[index]!.lead.includes('分别') ||
  (index > scope.first &&
    scope.figures[index - 1]!.kind === 'share' &&
    scope.figures[index]!.from - scope.figures[index - 1]!.to <= 2)

function growthOf(scope: Scope, index: number): Asserted | undefined {
  const candidates: number[] = []
  for (let back = index - 1; back >= Math.max(0, index - REACH); back--)
    if (!isChange(scope.figures[back]!) && /count|money|area/.test(scope.figures[back]!.kind)) candidates.push(back)
  for (const [turn, first] of candidates.entries())
    for (const second of candidates.slice(turn + 1)) {
      const [later, earlier] = [scope.figures[first]!, scope.figures[second]!]
      if (!sameUnit(later, earlier) || first < scope.first) continue
      if (second < scope.first && nounOf(later.lead) !== nounOf(earlier.lead)) continue
      const orders = isOld(later) || BARE_LAST.test(later.lead) ? [[second, first]] : [[first, second]]
      for (const [now, old] of orders as [number, number][]) {
        const holds = meets(rateBetween(scope, now, old), signed(scope.figures[index]!))
        const stated =
          turn === 0 && isPair(scope, now, old) && scope.figures[index]!.sentence === scope.figures[now]!.sentence
        if (holds || stated) return { kind: 'growth', of: [now, old], equals: index, holds }
      }
    }
  return undefined
}

const LAST_YEAR = '(?:上年|去年|前年|上一年|上年度|上学年|上学期|上年同期|去年同期|20\\d\\d年)'
const AGAINST = new RegExp(`(?:与|和|同|跟)${LAST_YEAR}[^，。；]{0,8}的?$`)

/** 与上年5.98亿元相比: the comparison stands behind it. */
const isOld = (figure: FigureMark): boolean =>
  (AGAINST.test(figure.lead) && /^相?比/.test(figure.tail)) ||
  (/(?:比|较)?(?:上年|去年|前年|上一年|上年度|上学年|上学期|同期|年初|20\d\d年)[^，。；多少增减升降]{0,8}的?$/.test(
    figure.lead,
  ) &&
    /比|较|去年同期|上年同期/.test(figure.lead))

/** 由A增加到B, or B，比上年的A: both are named for the comparison. */
function isPair(scope: Scope, now: number, old: number): boolean {
  const [a, b] = [scope.figures[old]!, scope.figures[now]!]
  if (isOld(a)) return a.sentence === b.sentence
  if (old === now + 1 && BARE_LAST.test(a.lead)) return a.sentence === b.sentence
  return isFromTo(scope, old, now) || (old + 1 === now && LAST.test(a.lead) && THIS.test(b.lead))
}

/** 21.6亿元，上年20亿元，增长8% */
const BARE_LAST = /^(?:而)?(?:上年|去年|上一年|上学年|上年度)(?:同期)?(?:为|是|只有|仅)?$/
const LAST = /上年|去年|上学年/
const THIS = /今年|本年|本学年|当年/

function rateBetween(scope: Scope, now: number, old: number): Interval {
  const [a, b] = [truth(scope.figures[now]!), truth(scope.figures[old]!)]
  return subtract(divide(a, b), exactly(1))
}

const signed = (rate: FigureMark): Interval => {
  const interval = truth(rate)
  return rate.flow === 'decrease' || FALLS.test(rate.lead) ? { low: -interval.high, high: -interval.low } : interval
}
