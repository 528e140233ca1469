/**
 * A whole and the list that plainly divides it (小学、初中、高中; 公办、民办; 一、二、三等奖), which does not add up; and a list
 * with its 共计 behind. What the reader already relates is left to `arithmetic`.
 */
import { relatedIn } from '../does-not-come-out.ts'
import { othersNear } from '../others-near.ts'
import { isChange, sameUnit, stretchOf } from '../phrase.ts'
import { tidy } from '../printed-number.ts'
import { type Checking, type Finding, label, type Placed, type Rule } from '../rule.ts'
import { workedOut } from '../worked-out.ts'
import { type Parts, sumOf } from './parts-and-total/parts.ts'
import { partsBefore } from './parts-and-total/parts-before.ts'
import { partsBehind } from './parts-and-total/parts-behind.ts'
import { unitSlip } from './parts-and-total/unit-slip.ts'

export const partsAndTotal: Rule = { code: 'parts-and-total', kind: 'arithmetic', check }

function* check(checking: Checking): Iterable<Finding> {
  const related = relatedIn(checking)
  for (let index = 0; index < checking.quantities.length; index++) {
    const whole = checking.quantities[index]!
    // 105所（89所小学、19所初中）: what stands in brackets behind it divides it, whatever else is told of it.
    if ((related.has(whole.id) && !opensBracket(checking, index)) || !canBeTotal(checking, index)) continue
    const slip = whole.kind === 'money' ? unitSlip(checking, index) : undefined
    if (slip) {
      yield slip
      continue
    }
    const parts = partsBehind(checking, index) ?? partsBefore(checking, index)
    if (parts && related.has(whole.id) && isRelatedTo(checking, whole, parts.list)) continue
    if (parts && !areOfOneSum(checking, whole, parts.list) && !isOfOther(checking, whole, parts.list))
      yield finding(checking, whole, parts)
  }
}

const opensBracket = ({ text, quantities }: Checking, index: number): boolean => {
  const next = quantities[index + 1]
  return next !== undefined && BRACKET.test(text.slice(quantities[index]!.in[1], next.in[0]))
}
const BRACKET = /^[\u4e00-\u9fff]{0,12}[（(][\u4e00-\u9fff]{0,8}$/

const isRelatedTo = ({ reading }: Checking, whole: Placed, [part]: readonly Placed[]): boolean =>
  reading.relations.some(({ equals, of }) => equals === whole.id && of.includes(part!.id))

/** 计划改造85座，已完工52座，在建33座: a plan divides into how far its parts are. */
const SO_FAR = /已(?:完工|竣工|开工|建成|完成)|在建|目前已?有/

function canBeTotal({ quantities }: Checking, index: number): boolean {
  const figure = quantities[index]!
  const { kind, value, bound, flow, lead } = figure
  if ((kind !== 'count' && kind !== 'money' && kind !== 'area') || value <= 1 || bound === '≥') return false
  const isPlan = flow === 'target' && !quantities.slice(index + 1, index + 3).some(isSoFar)
  return (
    !isPlan &&
    !/[比较](?!例|重)[^，。；]*$|[每均]|标准/.test(lead) &&
    (!isChange(figure) || /新增[\u4e00-\u9fff]{0,4}$/.test(lead))
  )
}

const isSoFar = ({ lead }: Placed): boolean => SO_FAR.test(lead) || lead.includes('其中')

/** The sum is told beside it: that is the whole. */
function isOfOther({ text, quantities }: Checking, whole: Placed, list: readonly Placed[]): boolean {
  const sum = tidy(sumOf(list.map(({ value }) => value)))
  return othersNear(text, quantities, [whole, ...list]).some((one) => sameUnit(one, whole) && one.value === sum)
}

/** 培训2680人次，其中小学1320人次，初中945人次，高中415人次: the first of a list that adds up is no whole of the others. */
const areOfOneSum = ({ reading }: Checking, whole: Placed, [part]: readonly Placed[]): boolean =>
  reading.relations.some(
    ({ kind, of, holds }) => kind === 'sum' && holds && of.includes(whole.id) && of.includes(part!.id),
  )

function finding({ text }: Checking, whole: Placed, { list, sure }: Parts): Finding {
  const sum = tidy(sumOf(list.map(({ value }) => value)))
  const { words, expected } = workedOut(sum, whole)
  const parts = list.map((part) => part.text).join(' + ')
  const place = stretchOf(text, [whole, ...list])
  return {
    ...(place ? { in: place } : { at: whole.at }),
    quantities: [...list.map(({ id }) => id), whole.id],
    reason: label(
      `分项之和与总数不符${sure ? '' : '，疑有一处数字写错'}：${parts} ${words.zh}`,
      `the parts do not add up to the whole: ${parts} ${words.en}`,
    ),
    ...(expected === undefined ? {} : { expected }),
  }
}
