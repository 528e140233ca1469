/**
 * whole − part = rest: 收入1200万元，支出1100万元，结余100万元; 核定编制1380名，实有1296名，缺编84名; 除丧失能力的43人外，应脱盲9823人.
 * 其余2处 makes the whole again, with what was named before it: that is a sum.
 */

import { meets, subtract } from '../figures/interval.ts'
import type { RelatedFigure } from './related-figure.ts'
import { type Asserted, type FindRelations, isAmount, isPerUnit, isSlip, type Scope, sameUnit, truth } from './scope.ts'
import { isExact } from './total.ts'

const REST =
  /^(?:尚|还|仍)?(?:[未缺剩]|差(?!不多))|[尚还仍][有需剩余差缺]|差了|结余|剩余|余下|其余|相差|缺口|缺编|空编|节余|缺勤|未到|保留|欠|短缺|盘亏|亏|差额|超编|超支|空缺|少招|节[约支省]/
const WHOLE = /下达|到位|拨付|应|核定|计划|共|总|收入|需|原有|编制|摸排|排查|查出|发现|收到|收集|受理|核查|原值|预算/
/** What is told as left over: 还有45条正在落实, 未入学的5人. 其余 makes the whole again. */
export const isLeft = ({ lead, tail }: RelatedFigure): boolean =>
  REST.test(lead + tail.slice(0, 4)) && !/其余|缺|^未到/.test(lead)
const BACK = 4

export const findDifferences: FindRelations = (scope) => {
  const found: Asserted[] = []
  for (let index = scope.first + 2; index < scope.last; index++) {
    const rest = scope.figures[index]!
    const apart = APART.test(rest.lead) ? betweenTwo(scope, index) : undefined
    if (apart) {
      found.push(apart)
      continue
    }
    const excepted = isExcepted(scope, index)
    // 偏高的47副，…，差不多每四副就有一副: what each has is left of nothing.
    if (!isAmount(rest) || isPerUnit(rest) || !(excepted || REST.test(rest.lead + rest.tail.slice(0, 4)))) continue
    const relation = (excepted ? undefined : restOfSeveral(scope, index)) ?? restOf(scope, index, excepted)
    if (relation) found.push(relation)
  }
  return found
}

const APART = /(?:高出|多出|高于|超出|相差|[比较超][^，。；]{1,12}[多少高低长]|超[计出]划?)[了约]?$/
const OF_A_YEAR = /去年|上年|上学年|同期|年初|20\d\d年/

/**
 * 男童、女童的入学率为99.75%和99.7%，男童比女童高出0.05个百分点; 公办48所，民办76所，民办园比公办园多28所; 计划4300人，实际4354人，超计划54人:
 * two that stand near each other, and no two years.
 */
function betweenTwo(scope: Scope, index: number): Asserted | undefined {
  const { figures, first } = scope
  const step = figures[index]!
  if (OF_A_YEAR.test(step.lead)) return undefined
  const near: number[] = []
  for (let back = index - 1; back >= Math.max(first, index - NEAR); back--) {
    const figure = figures[back]!
    // 减少三分之二 is too rough to have points between it and another.
    const isRate = figure.kind === 'share' && step.kind === 'points' && figure.step <= ROUGHEST
    if (isRate || (isAmount(figure) && sameUnit(figure, step))) near.push(back)
  }
  for (const [turn, other] of near.entries())
    for (const one of near.slice(turn + 1)) {
      if (OF_A_YEAR.test(figures[one]!.lead + figures[other]!.lead)) continue
      const [high, low] = figures[one]!.value >= figures[other]!.value ? [one, other] : [other, one]
      if (meets(subtract(truth(figures[high]!), truth(figures[low]!)), truth(step)))
        return { kind: 'difference', of: [high, low], equals: index, holds: true }
    }
  return undefined
}
const NEAR = 6
/** 36% */
const ROUGHEST = 0.01

const isExcepted = ({ figures }: Scope, index: number): boolean =>
  /^(?:除|扣除)/.test(figures[index - 1]!.lead) && /^[^，。；]{0,4}外/.test(figures[index - 1]!.tail)

/** 从2160万元中拿出540万元…，拿出1080万元…，剩余540万元: what is left of all that was taken makes the whole again. */
function restOfSeveral(scope: Scope, index: number): Asserted | undefined {
  const { figures, first } = scope
  const rest = figures[index]!
  const parts: number[] = []
  let sum = rest.value
  for (let back = index - 1; back >= Math.max(first, index - FAR); back--) {
    const figure = figures[back]!
    if (rest.sentence - figure.sentence > 1) break
    if (!isAmount(figure) || isPerUnit(figure) || !sameUnit(figure, rest)) continue
    if (parts.length >= 2 && isExact(sum, figure.value))
      return { kind: 'sum', of: [...parts, index], equals: back, holds: true }
    parts.unshift(back)
    sum += figure.value
  }
  return undefined
}

const LACK = /亏|缺|差|超/

/** The two figures of its unit before it; a rate between them is passed over. */
function restOf(scope: Scope, index: number, excepted: boolean): Asserted | undefined {
  const { figures } = scope
  const rest = figures[index]!
  const own: number[] = []
  for (let back = index - 1; back >= Math.max(scope.first, index - BACK) && own.length < 2; back--) {
    const figure = figures[back]!
    if (isAmount(figure) && !isPerUnit(figure) && sameUnit(figure, rest)) own.unshift(back)
  }
  const [first, second] = own
  if (first === undefined || second === undefined)
    return (own.length === 0 ? undefined : ofWholeAbove(scope, own.at(-1)!, index)) ?? shortOf(scope, index)
  // 实有12600个，需求13800个，缺口1200个; of 75人，劝返79人，尚有4人 the 79 are no whole.
  const inverted =
    figures[first]!.value < figures[second]!.value &&
    (WHOLE.test(figures[second]!.lead) || (LACK.test(rest.lead) && figures[first]!.sentence === rest.sentence))
  const [whole, part] = inverted ? [second, first] : [first, second]
  const holds = meets(subtract(truth(figures[whole]!), truth(figures[part]!)), truth(rest))
  // 空编142名，其中小学空编96名，初中空编46名
  if (/其中/.test(figures[second]!.lead) && !excepted) return undefined
  if (!holds && !isMeant(scope, whole, part, index)) return ofWholeAbove(scope, second, index) ?? shortOf(scope, index)
  return /其余/.test(rest.lead) && !excepted
    ? { kind: 'sum', of: [part, index], equals: whole, holds }
    : { kind: 'difference', of: [whole, part], equals: index, holds }
}

/** 查出隐患73处：消防31处、用电19处、…；已整改70处，剩余3处: what it is left of was named before the list. */
function ofWholeAbove(scope: Scope, part: number, index: number): Asserted | undefined {
  const { figures } = scope
  const rest = figures[index]!
  for (let back = part - 1; back >= Math.max(scope.first, index - FAR); back--) {
    const whole = figures[back]!
    if (!isAmount(whole) || !sameUnit(whole, rest)) continue
    if (!WHOLE.test(whole.lead) && whole.value < CERTAIN * whole.step) continue
    const taken = [part, ...listBehind(scope, back, part)].find((one) =>
      isExact(whole.value, figures[one]!.value + rest.value),
    )
    if (taken === undefined) continue
    return /其余/.test(rest.lead)
      ? { kind: 'sum', of: [taken, index], equals: back, holds: true }
      : { kind: 'difference', of: [back, taken], equals: index, holds: true }
  }
  return undefined
}

/** 计划180名，…，录用176名，其中男44名、女132名，还有4名空缺: the list stands between what was taken and what is left. */
const listBehind = ({ figures }: Scope, whole: number, part: number): number[] =>
  WHOLE.test(figures[whole]!.lead)
    ? [part - 1, part - 2].filter(
        (at) => at > whole && isAmount(figures[at]!) && sameUnit(figures[at]!, figures[part]!),
      )
    : []

const FAR = 12
/** A whole of so many comes out with two others hardly by chance. */
const CERTAIN = 30

/** 教职工6433人，其中小学…。核定编制6747人，尚缺编314人: what there is was counted further back. */
function shortOf({ figures, first }: Scope, index: number): Asserted | undefined {
  const [whole, rest] = [figures[index - 1]!, figures[index]!]
  if (!/核定|编制|应|需/.test(whole.lead) || !isAmount(whole) || !sameUnit(whole, rest)) return undefined
  for (let back = index - 2; back >= Math.max(first, index - FAR); back--) {
    const part = figures[back]!
    if (part.bound === '=' && sameUnit(part, rest) && isExact(whole.value, part.value + rest.value))
      return { kind: 'difference', of: [index - 1, back], equals: index, holds: true }
  }
  return undefined
}

/** In one sentence, and a single digit amiss. */
function isMeant(scope: Scope, whole: number, part: number, rest: number): boolean {
  const { figures } = scope
  const [a, b, c] = [figures[whole]!, figures[part]!, figures[rest]!]
  return (
    a.sentence === c.sentence &&
    [a, b, c].every(({ bound }) => bound === '=') &&
    !/其中/.test(c.lead) &&
    isSlip(scope, [whole, part, rest], ([all, one, left]) => Math.abs(all! - one! - left!) < 1e-6 * all!)
  )
}
