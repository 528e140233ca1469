/** What relations look at: the figures of a paragraph in order, each with what it may truly be. */
import type { Relation } from '@youju/model'
import type { Interval } from '../figures/interval.ts'
import { comesOutWithOneDigit } from '../figures/one-digit.ts'
import type { RelatedFigure } from './related-figure.ts'

export type Scope = {
  text: string
  /** All figures of the text; a relation may reach back beyond its paragraph. */
  figures: readonly RelatedFigure[]
  /** Those of the paragraph are figures[first] … figures[last - 1]. */
  first: number
  last: number
}
export type Asserted = { kind: Relation['kind']; of: number[]; equals: number; holds: boolean }
export type FindRelations = (scope: Scope, found: readonly Asserted[]) => Asserted[]

export const truth = ({ truth }: RelatedFigure): Interval => truth

export const sameUnit = (a: RelatedFigure, b: RelatedFigure): boolean =>
  a.kind === b.kind &&
  (a.unit === b.unit ||
    (a.indicator === 'schools' && b.indicator === 'schools') ||
    (a.group === 'people' && b.group === 'people' && !a.unit.includes('次') && !b.unit.includes('次')) ||
    (a.group === 'people' && isPost(b)) ||
    (b.group === 'people' && isPost(a)))

/** 春季资助412人，秋季资助438人，共资助850人次: people add up to 人次. */
export const addsTo = (part: RelatedFigure, whole: RelatedFigure): boolean =>
  sameUnit(part, whole) || (whole.unit === '人次' && part.group === 'people')

/** 人 and 人次 of one list are set against each other too. */
export const isAkin = (a: RelatedFigure, b: RelatedFigure): boolean =>
  sameUnit(a, b) || (a.kind === b.kind && a.group === b.group)

/** 编制1260个 are filled by people. */
const isPost = ({ unit, lead, tail }: RelatedFigure): boolean =>
  unit === '个' && /编制|[空缺超满]编|学位|岗位|职位|名额|指标|计划$/.test(lead + tail)

export const isChange = ({ isChange }: RelatedFigure): boolean => isChange

/** 286万元，比去年的245万元增加41万元: what there was before stands beside, and is neither whole nor part. */
export const isCompared = ({ figures }: { figures: readonly RelatedFigure[] }, index: number): boolean => {
  const next = figures[index + 1]
  if (next === undefined || !AGAINST.test(figures[index]!.lead)) return false
  return next.flow === 'increase' || next.flow === 'decrease'
}
const AGAINST = /(?:比|较|同)(?![例重较价])[^，。；]{1,12}$/

/** 上年为3360人, 比去年的3360人, 学年初868人: what there was before. */
export const isOfLastYear = ({ lead }: RelatedFigure): boolean => LAST_YEAR.test(lead)
const LAST_YEAR = /(?:上年|去年|前年|上一年|上学[年期]|同期|[年期]初(?!中)|原有|原来)[^，。；]{0,10}$/

/** A quantity of something, and no step, share or ratio. */
export const isAmount = (figure: RelatedFigure): boolean =>
  (figure.kind === 'count' || figure.kind === 'money' || figure.kind === 'area' || figure.kind === 'length') &&
  !isChange(figure)

/** Known to within a tenth or so: 以上, 不超过 and 左右 leave so much room that anything comes out. */
export const isKnown = ({ truth: { low, high } }: RelatedFigure): boolean => high < low * WIDEST
const WIDEST = 1.15

export const isPerUnit = ({ isPerUnit }: RelatedFigure): boolean => isPerUnit

/** 每人每月600元 is a standard; 拨付生均公用经费2680万元 is money. */
export const isStandardSum = (figure: RelatedFigure): boolean =>
  figure.kind === 'money' && figure.value < HIGHEST_STANDARD && isPerUnit(figure)
const HIGHEST_STANDARD = 20_000

/** So much of something, and no more or less of it, nor for each. */
export const isPlain = (figure: RelatedFigure): boolean =>
  figure.bound === '=' && isAmount(figure) && !isPerUnit(figure)

/** Whether a bracket that opens behind the first is still open at the second. */
export const isInBrackets = (text: string, before: RelatedFigure, figure: RelatedFigure): boolean => {
  let depth = 0
  for (let at = Math.max(before.to, figure.from - LONGEST_ASIDE); at < figure.from; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xff08) depth = 1
    else if (code === 0xff09) depth = 0
  }
  return depth > 0
}
const LONGEST_ASIDE = 60

/** The words of its sentence up to the figure. */
export function openingOf({ text, figures }: Scope, index: number): string {
  const { from } = figures[index]!
  let start = from
  while (start > 0 && from - start < LONGEST_OPENING && !isStop(text.charCodeAt(start - 1))) start--
  return text.slice(start, from)
}
const LONGEST_OPENING = 40
/** 。； and the end of a line */
const isStop = (code: number): boolean => code === 0x3002 || code === 0xff1b || code === 0x0a

/** 16350人次 may be listed as 386人, 7074人, …. */
export const isOfUnit = (part: RelatedFigure, whole: RelatedFigure): boolean =>
  part.kind === whole.kind &&
  (part.unit === whole.unit || (whole.kind === 'count' && PEOPLE.has(part.unit) && PEOPLE.has(whole.unit)))
const PEOPLE = new Set(['人', '人次', '名', '位'])

/** The words between two figures, asked for more often than anything else; hardly any hold a blank. */
export function between(text: string, a: RelatedFigure, b: RelatedFigure): string {
  const words = text.slice(a.to, b.from)
  return words.includes(' ') ? words.replaceAll(' ', '') : words
}

/** Whether one digit, printed otherwise, would make the figures come out. */
export const isSlip = (scope: Scope, indexes: readonly number[], comesOut: (values: readonly number[]) => boolean) =>
  comesOutWithOneDigit(
    indexes.map((index) => {
      const { from, to, value } = scope.figures[index]!
      return { text: scope.text.slice(from, to), value }
    }),
    comesOut,
  )

/** One wrong digit keeps a sum in its neighbourhood. */
export const isNear = (a: number, b: number, most = 1.15): boolean => a < b * most && b < a * most

/** Whether one digit, printed otherwise, would make the parts (behind the first index) add up to it. */
export function isSlipOfSum(scope: Scope, indexes: readonly number[]): boolean {
  const marks = indexes.map((index) => scope.figures[index]!)
  const alike = marks.every(({ step }) => step === marks[0]!.step)
  const rounded = alike ? marks.reduce((sum, mark) => sum + roundedBy(mark), 0) : 0
  return isSlip(scope, indexes, (values) => Math.abs(sumOfParts(values) - values[0]!) < 1e-6 * values[0]! + rounded)
}

/** Of all but the first. */
function sumOfParts(values: readonly number[]): number {
  let sum = 0
  for (let part = 1; part < values.length; part++) sum += values[part]!
  return sum
}

/** 146.13万册 may be up to 50 more; 6447人 are so many. */
const roundedBy = ({ step, value }: RelatedFigure): number => (step === 1 || step * 100 > value ? 0 : step / 2)

/** Parts that do not add up, and would with one digit written otherwise: a sum that is meant, where the words say so. */
export function isSlippedSum(scope: Scope, parts: readonly number[], whole: number, most = 1.15): boolean {
  const { figures } = scope
  if ([whole, ...parts].some((one) => figures[one]!.bound !== '=')) return false
  const sum = parts.reduce((value, part) => value + figures[part]!.value, 0)
  return isNear(sum, figures[whole]!.value, most) && isSlipOfSum(scope, [whole, ...parts])
}

/** Whether two figures speak of one thing: two characters side by side that the words of both hold. */
export function sharesWords(a: RelatedFigure, b: RelatedFigure): boolean {
  const words = b.lead + b.tail
  const own = (a.lead + a.tail).replace(COMMON, '')
  for (let at = 1; at < own.length; at++) if (words.includes(own.slice(at - 1, at + 1))) return true
  return false
}
const COMMON = /其中|现有|共有|全[县区市镇乡校]|我[县区市镇乡校]|达到|[，。；：、（）“”]/g
