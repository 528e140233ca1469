/** An average or a proportion of two counts: 平均班额47人, 生均7.5平方米, 校均800人, 笔均9000元, 生师比14:1, 生机比8:1. */

import { type Division, divisionAt, type Is, isSetByRule } from './division.ts'
import { isOneOfRatios, listedRatios } from './listed-ratios.ts'
import { quotient } from './quotient.ts'
import type { RelatedFigure } from './related-figure.ts'
import {
  type Asserted,
  type FindRelations,
  isAmount,
  isKnown,
  isNear,
  isOfLastYear,
  isPlain,
  isSlip,
  type Scope,
  sharesWords,
} from './scope.ts'

/** How many figures before it, in its paragraph and in those above. */
const NEAR = 12
const ABOVE = 30
const BELOW = 12
/** The survey that opens a long report, for what it counts at the level of the average. */
const SURVEY = 120

export const findAverages: FindRelations = (scope, known) => {
  const standards = new Set(known.flatMap(({ kind, of }) => (kind.endsWith('product') ? of : [])))
  const found: Asserted[] = []
  for (let index = scope.first; index < scope.last; index++) {
    const division = standards.has(index) ? undefined : divisionAt(scope, index)
    if (!division) continue
    const listed = listedRatios(scope, index, division.upper, division.lower)
    if (listed.length > 0) {
      found.push(...listed)
      index += listed.length - 1
      continue
    }
    const relation = divided(scope, index, division)
    // 生师比分别为10:1、9.6:1: one of a list is of its own level.
    if (relation && (relation.holds || !(isOneOfRatios(scope, index) || isOfOtherPupils(scope, relation))))
      found.push(relation)
  }
  return found
}

/** 义务教育学校校舍29.7万平方米，生均12平方米: neither one stage's pupils alone nor those of all schools are what it is over. */
const isOfOtherPupils = ({ figures }: Scope, { of: [, lower], equals }: Asserted): boolean =>
  figures[equals]!.level === 'compulsory' && figures[lower!]?.level !== 'compulsory'

function divided(scope: Scope, index: number, division: Division): Asserted | undefined {
  const { upper, lower, far, set } = division
  const figure = scope.figures[index]!
  const [uppers, lowers] = [near(scope, index, upper), near(scope, index, lower)]
  const fits = firstFitting(scope, index, uppers, [...lowers, ...rightBehind(scope, index, lower)])
  if (fits) return fits
  const places = set ? [] : placesAround(scope, index)
  const own = (is: Is): number[] =>
    ranked(
      scope,
      index,
      places.filter((at) => isFar(scope, at, is)),
    )
  const [farUppers, farLowers] = set ? [[], []] : [own(upper), own(far)]
  return (
    firstFitting(scope, index, uppers, farLowers) ??
    (isMean(figure)
      ? ofSameThing(scope, index, farUppers, [...lowers, ...farLowers])
      : firstFitting(scope, index, farUppers, [...lowers, ...farLowers])) ??
    (set ? undefined : slipped(scope, index, uppers, lowers)) ??
    slippedDigit(scope, index, uppers, lowers) ??
    (set || figure.kind !== 'area' ? undefined : slippedFar(scope, index, [...lowers, ...farLowers]))
  )
}

/** What may be divided or divide, close before it: best named first. */
function near(scope: Scope, index: number, is: Is): number[] {
  const { figures } = scope
  const figure = figures[index]!
  const found: number[] = []
  const reach = isMean(figure) ? 1 : ABOVE
  for (let back = index - 1; back >= Math.max(0, index - NEAR, isMean(figure) ? scope.first : 0); back--) {
    const other = figures[back]!
    if (figure.sentence - other.sentence > reach) break
    if (mayDivide(other) && isKnown(other) && is(other)) found.push(back)
  }
  return ranked(scope, index, found)
}

/** 平均每名学生42次，惠及重度残疾儿童30名 */
function rightBehind(scope: Scope, index: number, is: Is): number[] {
  const behind = scope.figures[index + 1]
  return behind?.sentence === scope.figures[index]!.sentence && mayDivide(behind) && isKnown(behind) && is(behind)
    ? [index + 1]
    : []
}

/** An amount, or 46天 of 平均每天8节. */
const mayDivide = (figure: RelatedFigure): boolean => isAmount(figure) || figure.kind === 'duration'

/** The pupils, teachers or schools may stand in the survey that opens the document, or further down. */
function placesAround({ figures }: Scope, index: number): number[] {
  const places: number[] = []
  for (let at = index - 1; at >= Math.max(0, index - ABOVE); at--) places.push(at)
  for (let at = index + 1; at <= Math.min(figures.length - 1, index + BELOW); at++) places.push(at)
  for (let at = index - ABOVE - 1; at >= Math.max(0, index - SURVEY); at--)
    if (isOfSurvey(figures[at]!, figures[index]!)) places.push(at)
  return places
}

const isFar = ({ figures }: Scope, at: number, is: Is): boolean =>
  isAmount(figures[at]!) && figures[at]!.bound === '=' && is(figures[at]!)

const LATER = 3

/** Those whose words the average shares come first, last year's come last; else in the order given. */
function ranked({ figures }: Scope, index: number, places: readonly number[]): number[] {
  const figure = figures[index]!
  const rank = (at: number): number =>
    (sharesWords(figure, figures[at]!) ? 1 : 0) - (isOfLastYear(figures[at]!) ? LATER : 0)
  return places.toSorted((one, other) => rank(other) - rank(one))
}

const isOfSurvey = (other: RelatedFigure, { level }: RelatedFigure): boolean =>
  other.indicator === 'enrolment' && other.level === level

function firstFitting(
  scope: Scope,
  index: number,
  uppers: readonly number[],
  lowers: readonly number[],
): Asserted | undefined {
  for (const over of uppers)
    for (const under of lowers) {
      if (over === under) continue
      const found = quotient(scope, over, under, index)
      if (found.holds) return found
    }
  return undefined
}

/** 校舍建筑面积12600平方米, and two sentences on 生均校舍面积12平方米: what is divided is named again. */
function ofSameThing(
  scope: Scope,
  index: number,
  uppers: readonly number[],
  lowers: readonly number[],
): Asserted | undefined {
  const noun = scope.figures[index]!.lead.replace(MEAN_WORD, '').slice(0, LONGEST_NOUN)
  if (noun.length < 2) return undefined
  const named = uppers.filter((at) => {
    const { lead } = scope.figures[at]!
    return lead.includes(noun.slice(0, 2)) && lead.includes(noun.slice(-2))
  })
  return firstFitting(scope, index, named, lowers)
}
const MEAN_WORD = /^[^，。；]*(?:[人生校班园户师]均|平均每[^，。；]|每[人生名校班])|(?:为|达|达到|约)$/g
const LONGEST_NOUN = 4

const SENTENCES = 2

/** Both stand in its sentence or right before it, and nothing else there could be meant. */
function slipped(
  scope: Scope,
  index: number,
  uppers: readonly number[],
  lowers: readonly number[],
): Asserted | undefined {
  const figure = scope.figures[index]!
  const sentences = isMean(figure) ? 0 : SENTENCES
  const here = (others: readonly number[]): number[] =>
    others.filter((other) => figure.sentence - scope.figures[other]!.sentence <= sentences)
  const [over, under] = [here(uppers), here(lowers)]
  if (isMean(figure) && (over.length > 1 || under.length > 1)) return undefined
  const [a, b] = [over[0], under[0]]
  if (a === undefined || b === undefined || a === b || isOfOtherThing(figure, scope.figures[a]!)) return undefined
  const stated = figure.kind === 'ratio' && figure.value < 1 ? 1 / figure.value : figure.value
  const times = scope.figures[a]!.value / scope.figures[b]!.value / stated
  return times > LEAST && times < 1 / LEAST ? quotient(scope, a, b, index) : undefined
}

const LEAST = 0.3

/** 销售额36万元，带动46名妇女就业，人均增收3600元: what the mean is of has a name of its own. */
function isOfOtherThing(mean: RelatedFigure, total: RelatedFigure): boolean {
  const noun = OWN_NOUN.exec(mean.lead)?.[1]
  if (noun === undefined) return false
  const words = total.lead + total.tail
  return ![...noun].some((_, at) => at > 0 && words.includes(noun.slice(at - 1, at + 1)))
}
const OWN_NOUN = /[人生户师村]均([\u4e00-\u9fff]{2,8}?)(?:约|为|达|达到|近|是)*$/
const isMean = ({ kind, indicator }: RelatedFigure): boolean => kind !== 'ratio' && indicator !== 'class-size'

const ROUND = 100
const FARTHEST = 1.6

/** 建筑面积5598平方米，生均8.6平方米, and one count of pupils in the whole text, above or below: of these, come out or not. */
function slippedFar(scope: Scope, index: number, lowers: readonly number[]): Asserted | undefined {
  const [over, figure, area] = [index - 1, scope.figures[index]!, scope.figures[index - 1]]
  const most = Math.max(...lowers.map((at) => scope.figures[at]!.value))
  const under = lowers.filter((at) => scope.figures[at]!.value > most / 2)
  // 在校学生185人 and 适龄儿童185人全部入学 are the same.
  const counts = new Set(under.map((at) => scope.figures[at]!.value))
  if (counts.size !== 1 || area?.sentence !== figure.sentence || !isPlain(area)) return undefined
  const pupilsOf = scope.figures[under[0]!]!
  if (!isNear(area.value / pupilsOf.value, figure.value, FARTHEST)) return undefined
  const found = quotient(scope, over, under[0]!, index)
  // One digit makes a round number come out with much.
  const slip = area.value % ROUND !== 0 && isSlipOfMean(scope, found)
  return isOnlyArea(scope, over, index) || slip ? found : undefined
}

/** 校舍10000平方米，绿地4000平方米，生均3平方米: either may be meant. A total is larger than what stands before it. */
function isOnlyArea({ figures, text }: Scope, over: number, index: number): boolean {
  const area = figures[over]!
  if (text[area.outerTo] === '（') return true
  for (let at = over - 1; figures[at]?.sentence === figures[index]!.sentence; at--)
    if (figures[at]!.kind === 'area' && figures[at]!.value > area.value) return false
  return true
}

const isSlipOfMean = (scope: Scope, { of, equals }: Asserted): boolean =>
  isSlip(scope, [...of, equals], ([x, y, mean]) => Math.abs(x! / y! - mean!) <= scope.figures[equals]!.step / 2)

/** 县财政260万元，社会捐赠40万元，用于30所学校，平均每校10万元: of both together. */
function isMeanOfAll({ figures }: Scope, index: number, uppers: readonly number[], lowers: readonly number[]): boolean {
  const mean = figures[index]!
  const sum = uppers.reduce((value, at) => value + figures[at]!.value, 0)
  return lowers.some((at) => Math.abs(sum / figures[at]!.value - mean.value) <= mean.step / 2)
}

/** In one sentence, and one digit amiss. */
function slippedDigit(
  scope: Scope,
  index: number,
  uppers: readonly number[],
  lowers: readonly number[],
): Asserted | undefined {
  const figure = scope.figures[index]!
  if (isSetByRule(figure) || figure.bound !== '=' || isMeanOfAll(scope, index, uppers, lowers)) return undefined
  for (const over of uppers)
    for (const under of lowers) {
      const [a, b] = [scope.figures[over]!, scope.figures[under]!]
      if (over === under || a.sentence !== figure.sentence || b.sentence !== figure.sentence) continue
      if (Math.max(over, under) !== index - 1 || !isNear(a.value / b.value, figure.value, 1.45)) continue
      const found = quotient(scope, over, under, index)
      if (isSlipOfMean(scope, found)) return found
    }
  return undefined
}
