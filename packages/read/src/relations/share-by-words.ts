/**
 * A share that no other rule has placed: 本科286人，专科126人，本科毕业生占69.4%; 考核合格4043人，合格率98.0% of the 4126 counted two sections
 * above. Part and whole are told by their words.
 */

import { areOfOtherLevels, bestPair, isNamedIn } from './best-pair.ts'
import { nounOf } from './change.ts'
import { areComplements } from './kinds-of-parts.ts'
import { isOfOthers, isSecondOf } from './named-rate.ts'
import type { RelatedFigure } from './related-figure.ts'
import {
  type Asserted,
  type FindRelations,
  isAmount,
  isChange,
  isOfLastYear,
  isPerUnit,
  type Scope,
  sameUnit,
  sharesWords,
} from './scope.ts'

const PARTS = 8
const WHOLES = 60
const BEHIND = 3
const ENOUGH = 3
/** More than was planned may be done. */
const PLAN = /计划|任务|预算|目标/
const MOST = 2
const PRECISE = 0.001

/** 八成 and 三分之一 come out of many. */
const ROUGHEST = 0.01

export const findSharesByWords: FindRelations = (scope, known) => {
  const placed = new Set(known.flatMap(({ kind, equals }) => (kind === 'ratio' ? [equals] : [])))
  const ratios = known.filter(({ kind }) => kind === 'ratio')
  const found: Asserted[] = []
  for (let index = scope.first; index < scope.last; index++) {
    const share = scope.figures[index]!
    if (share.kind !== 'share' || placed.has(index) || share.value >= (PLAN.test(share.lead) ? MOST : 1)) continue
    if (isChange(share) || ASIDE.test(share.lead) || share.bound !== '=') continue
    const words = share.lead.replace(FILLER, '')
    const of = bestPair(scope, index, {
      uppers: partsOf(scope, index, words),
      lowersOf: (part) => wholesOf(scope, index, part),
      allows: (part, whole) => isWhole(scope, whole, part),
      score: (part, whole) => partScore(scope, index, part, words) + wholeScore(scope, index, part, whole, words),
      enough: ENOUGH,
      chance: share.step > ROUGHEST ? 1 : share.step,
    })
    const relation: Asserted | undefined = of && { kind: 'ratio', of, equals: index, holds: true }
    const isSecond = relation && (isSecondOf(scope, relation, ratios) || isSecondOf(scope, relation, found))
    if (relation && !isSecond && !isOfOthers(scope, relation)) found.push(relation)
  }
  return found
}

/** Shares of another time, and lists of shares. */
const ASIDE =
  /分别|上年|去年|由(?![^，。；]*[到至])|从(?![^，。；]*[到至])|力争|争取|明年|不低于|以上|(?:增长|提高|下降|减少|降)(?![到至为])|毛入/
const FILLER = /占比?|比例|比重|率|[为达到约]+$|其中/g

/** 占幼儿园总数的: its whole is named. */
const OF = /占[^，。；]{2,}的/
const ALL = /[全共总]/

const mayCount = (figure: RelatedFigure): boolean => isAmount(figure) && figure.bound === '=' && !isPerUnit(figure)

/** 共压减42家，压减率93.3%: what happened may be a part too, where the share names it. */
function partsOf({ figures, first }: Scope, index: number, words: string): number[] {
  const found: number[] = []
  for (let part = index - 1; part >= Math.max(first, index - PARTS); part--) {
    const upper = figures[part]!
    if (figures[index]!.sentence - upper.sentence > 1) break
    const happened = upper.bound === '=' && /count|money|area/.test(upper.kind) && isNamedIn(words, upper)
    if (mayCount(upper) || happened) found.push(part)
  }
  return found
}

/** 2016年招聘特岗教师345人，2017年招聘特岗教师348人: one thing twice is no part of itself. */
const isSibling = (upper: RelatedFigure, lower: RelatedFigure): boolean => {
  const noun = nounOf(upper.lead)
  return (noun.length > 2 && noun === nounOf(lower.lead)) || areComplements([upper, lower])
}

/** By number and unit. */
function wholesOf({ figures, last }: Scope, index: number, part: number): number[] {
  const upper = figures[part]!
  const found: number[] = []
  for (let whole = Math.min(last - 1, index + BEHIND); whole >= Math.max(0, part - WHOLES); whole--) {
    const lower = figures[whole]!
    const passes = lower.value <= upper.value
    if (passes === figures[index]!.value >= 1 && sameUnit(upper, lower)) found.push(whole)
  }
  return found
}

/** By its words. */
const isWhole = ({ figures }: Scope, whole: number, part: number): boolean =>
  mayCount(figures[whole]!) && !isOfLastYear(figures[whole]!) && !isSibling(figures[part]!, figures[whole]!)

/** The part stands right before its share, or the words of the share name it. */
function partScore({ figures }: Scope, index: number, part: number, words: string): number {
  const beside =
    figures[part]!.sentence === figures[index]!.sentence &&
    !figures.slice(part + 1, index).some((one) => isAmount(one) && !isPerUnit(one))
  return (beside ? 2 : 0) + (isNamedIn(words, figures[part]!) ? 2 : 0)
}

function wholeScore({ figures, first }: Scope, index: number, part: number, whole: number, words: string): number {
  const [share, upper, lower] = [figures[index]!, figures[part]!, figures[whole]!]
  return (
    (sharesWords(upper, lower) ? 1 : 0) +
    (upper.indicator === lower.indicator ? 1 : 0) +
    (isNamedIn(words, lower) ? 1 : 0) +
    (upper.unit === lower.unit ? 0 : -2) +
    (areOfOtherLevels(share, lower) && !share.lead.includes('升') ? -2 : 0) +
    (OF.test(share.lead) && !isNamedIn(words, lower) && !ALL.test(lower.lead) ? -2 : 0) +
    (lower.sentence === share.sentence ? 0.5 : 0) +
    (whole < first ? 0 : share.step <= PRECISE ? 1 : 0.5)
  )
}
