/**
 * A share whose whole is named in words: N人，占教师总数的p%; 在幼儿园总数里占p%; 公办园占比57%; 工资占支出61.4%. The whole is the figure
 * that those words fit best, before it in the text or right behind.
 */

import { areComplements } from './kinds-of-parts.ts'
import { before, isPartItself, mayBeMeant, quotient } from './quotient.ts'
import type { RelatedFigure } from './related-figure.ts'
import { type Asserted, isAkin, isAmount, isOfLastYear, isSlip, type Scope } from './scope.ts'

const NEAR = 10
const FAR = 60
const PRECISE = 0.001

const WHOLE =
  /^[也均约仅只已共]?占(?:到|了|比)?([^，。；]{0,18}?)(?:的)?(?:比例|比重|百分比|份额)?(?:仅|只)?(?:为|达|达到|约|约为|近|超|超过|高达|接近)?$/

/** 在全部在园幼儿里占67.68% */
const WITHIN = /^在([^，。；\d]{2,16}?)(?:里面?|中|内|当中)[，]?占(?:比|了|到)?(?:为|达)?$/

/** 完成预算的96%, 为调整预算的98% */
const SET_AGAINST = /^(?:已|仅|只)?(?:完成|达到|达|为|是|相当于)(?:了)?([^，。；\d]{2,10})的(?:约|近)?$/

/** N, 占…的p%: the part stands right before it. */
export function ofNamed(scope: Scope, index: number): Asserted | undefined {
  const { figures } = scope
  const share = figures[index]!
  const named = [WHOLE, WITHIN, SET_AGAINST]
    .map((pattern) => pattern.exec(share.lead)?.[1])
    .find((one) => one !== undefined)
  const upper = figures[index - 1]
  if (named === undefined || upper?.sentence !== share.sentence || !isAmount(upper)) return undefined
  return ofNoun(scope, index - 1, index, nounOf(named))
}

const NEXT_NAMED = /^([^，。；、\d]{2,12})的(?:约|近)?$/

/** 857人，相当于教职工人数的34.3%、专任教师人数的60%: one part, and a second whole. */
export function ofNextNamed(scope: Scope, index: number, last: Asserted | undefined): Asserted | undefined {
  const named = NEXT_NAMED.exec(scope.figures[index]!.lead)?.[1]
  if (named === undefined || last?.kind !== 'ratio' || last.equals !== index - 1) return undefined
  return ofNoun(scope, last.of[0]!, index, nounOf(named))
}

/** Of the figure before the part that the noun fits best. */
function ofNoun(scope: Scope, part: number, index: number, noun: string): Asserted | undefined {
  const { figures } = scope
  const [share, upper] = [figures[index]!, figures[part]!]
  let best: Asserted | undefined
  let most = 0
  let doubtful: Asserted | undefined
  for (let back = part - 1; back >= Math.max(0, part - FAR); back--) {
    const lower = figures[back]!
    const inside = back >= scope.first
    if (!isAmount(lower) || !isAkin(upper, lower)) continue
    if (lower.value < upper.value && !MAY_PASS.test(noun)) continue
    const found = quotient(scope, part, back, index)
    const name = noun === '' ? 0 : likeness(noun, lower)
    const taken = inside && isTakenFrom(scope, back, part)
    if (found.holds) {
      if (name < 0.5 && !inside) continue
      const score = 1 + 4 * name + (inside ? 2 : 0) + (taken ? 1 : 0) - (part - back) / FAR
      if (score > most) [best, most] = [found, score]
    } else if (
      !doubtful &&
      mayBeMeant(scope, found) &&
      (noun === '' ? taken && isSaid(scope, back, part) : name === 1 && isAllSaid(noun, lower))
    )
      doubtful = found
    else if (
      !doubtful &&
      noun === '' &&
      // Only the nearest: trying every digit of sixty pairs takes seconds on a text of nothing but shares.
      back === part - 1 &&
      lower.sentence === upper.sentence &&
      isSaid(scope, back, part) &&
      isSlipOfShare(scope, found)
    )
      doubtful = found
    else if (!doubtful && share.step <= PRECISE && taken && isSlipOfShare(scope, found)) doubtful = found
  }
  return best ?? (noun === '' ? undefined : ofNext(scope, part, index, noun)) ?? doubtful
}

const AHEAD = 4

/** 12所，占幼儿园总数的15.8%，全县幼儿园76所: the whole may follow, under its own name. */
function ofNext(scope: Scope, part: number, index: number, noun: string): Asserted | undefined {
  const { figures } = scope
  for (let next = index + 1; next < Math.min(scope.last, index + AHEAD); next++) {
    const lower = figures[next]!
    if (lower.sentence - figures[index]!.sentence > 1) return undefined
    if (!isAmount(lower) || !isAkin(figures[part]!, lower) || likeness(noun, lower) < 1) continue
    const found = quotient(scope, part, next, index)
    if (found.holds || (mayBeMeant(scope, found) && isSlipOfShare(scope, found))) return found
  }
  return undefined
}

const isSlipOfShare = (scope: Scope, { of, equals }: Asserted): boolean =>
  !isPartItself(scope.figures, of[1]!) &&
  isSlip(scope, [...of, equals], ([a, b, share]) => Math.abs(a! / b! - share!) <= scope.figures[equals]!.step)

/** 本科学历的占87.5%，一共56人: the part may follow its share. */
export function ofPartBehind(scope: Scope, index: number): Asserted | undefined {
  const { figures, text } = scope
  const part = index + 1
  const [share, upper] = [figures[index]!, figures[part]]
  if (!upper || !isAmount(upper) || !/占(?:比)?(?:为|达|到)?$/.test(share.lead)) return undefined
  if (!/^(?:，|（)(?:一?共|合计|计|即|有|为)[^，。；]{0,2}$/.test(text.slice(share.outerTo, upper.from)))
    return undefined
  for (const whole of before(scope, index, FAR)) {
    if (!isAkin(upper, figures[whole]!)) continue
    const found = quotient(scope, part, whole, index)
    if (found.holds) return found
  }
  return undefined
}

/** 按工资总额的1.5%安排，今年工资总额4.2亿元，安排培训费630万元: the rule first, then whole and part. */
const BY_RULE = /按(?:照)?([^，。；\d]{2,10})的$/

export function ofRule(scope: Scope, index: number): Asserted | undefined {
  const { figures } = scope
  const named = BY_RULE.exec(figures[index]!.lead)?.[1]
  if (named === undefined) return undefined
  const noun = nounOf(named)
  for (let whole = index + 1; whole < Math.min(scope.last - 1, index + AHEAD); whole++) {
    const [lower, upper] = [figures[whole]!, figures[whole + 1]!]
    if (!isAmount(lower) || !isAkin(lower, upper) || likeness(noun, lower) < 1) continue
    const found = quotient(scope, whole + 1, whole, index)
    if (found.holds) return found
  }
  return undefined
}

/** 工资占支出61.4%: both are named, and stand further up. */
const BOTH = /^([^，。；占]{2,8})占([^，。；占\d]{2,8}?)(?:的)?(?:比例|比重)?(?:为|达)?$/

export function ofBoth(scope: Scope, index: number): Asserted | undefined {
  const { figures } = scope
  const [, part, whole] = BOTH.exec(figures[index]!.lead) ?? []
  if (part === undefined || whole === undefined) return undefined
  const [one, other] = [nounOf(part), nounOf(whole)]
  const near = before(scope, index, FAR)
  for (const upper of near.filter((at) => figures[at]!.lead.includes(one)))
    for (const lower of near.filter((at) => figures[at]!.lead.includes(other))) {
      if (!isAkin(figures[upper]!, figures[lower]!)) continue
      const found = quotient(scope, upper, lower, index)
      if (found.holds) return found
    }
  return undefined
}

const SUBJECT = /^(?:其中)?([^，。；占]{2,10})占(?:比|比例)?(?:为|达|达到)?$/

/** 其中公办园5620人，…，公办园占比57%: the part was named before. */
export function ofSubject(scope: Scope, index: number): Asserted | undefined {
  const { figures } = scope
  const share = figures[index]!
  const subject = SUBJECT.exec(share.lead)?.[1]
  if (subject === undefined) return undefined
  for (const part of before(scope, index, NEAR)) {
    const upper = figures[part]!
    if (!(upper.lead + upper.tail).includes(subject)) continue
    for (const whole of before(scope, part, NEAR)) {
      const lower = figures[whole]!
      if (!isAkin(upper, lower) || share.sentence - lower.sentence > 1) continue
      // 县内1987人，县外221人，县外占10%: neither is the whole of the other.
      if (isOfLastYear(lower) || areComplements([lower, upper])) continue
      const found = quotient(scope, part, whole, index)
      if (found.holds || (isSaid(scope, whole, part) && mayBeMeant(scope, found))) return found
    }
  }
  return undefined
}

/** More than planned or than last year may be. */
const MAY_PASS = /计划|预算|任务|目标|上年|去年/

const FILLERS =
  /^(?:全|本|我|我们)?(?:[省市县区州旗镇乡校园])(?=.)|^总|总(?:数|人数|量|额)?$|总|人数$|数量?$|的|该类|同期|现有|所有|全部|全体|应/g
const nounOf = (named: string): string => plain(named.replace(FILLERS, '').replace(FILLERS, ''))

/** Two words for one thing. */
const plain = (words: string): string => words.replace(/中小学校?/g, '学校').replace(/在校学生|在校生/g, '学生')

/** How much of the noun the figure's own words hold: pairs of characters. */
function likeness(noun: string, figure: RelatedFigure): number {
  const words = plain(figure.lead + figure.tail)
  if (noun.length < 2) return 0
  let held = 0
  for (let at = 1; at < noun.length; at++) if (words.includes(noun.slice(at - 1, at + 1))) held++
  return held / (noun.length - 1)
}

/** The figure counts what is named and nothing narrower: 公办幼儿园 is not 幼儿园. */
const isAllSaid = (noun: string, figure: RelatedFigure): boolean => {
  const words = plain(figure.lead + figure.tail)
  // 在园幼儿和义务教育阶段学生 are more than the pupils.
  if (/[和与及、]$/.test(words.slice(0, Math.max(0, words.indexOf(noun))))) return false
  return words.length <= noun.length + 6 && !/公办|民办|新建|新增|骨干|优秀/.test(words.replace(noun, ''))
}

/** 其中, 56名教师中, or the whole in the clause before. */
const isSaid = ({ figures, text }: Scope, whole: number, part: number): boolean => {
  const words = text.slice(figures[whole]!.outerTo, figures[part]!.outerFrom)
  return /其中|中[，,有]/.test(words) || (whole === part - 1 && /^[^，。；]{0,6}，[^，。；]*$/.test(words))
}

/** …128名，其中硕士41名: nothing of that unit stands between a whole and what was taken from it. */
function isTakenFrom({ figures, text }: Scope, whole: number, part: number): boolean {
  const [lower, upper] = [figures[whole]!, figures[part]!]
  if (upper.sentence - lower.sentence > 1) return false
  const words = text.slice(lower.outerTo, upper.outerFrom)
  if (words.includes('其中')) return true
  for (let inner = whole + 1; inner < part; inner++)
    if (isAmount(figures[inner]!) && isAkin(figures[inner]!, upper)) return false
  return true
}
