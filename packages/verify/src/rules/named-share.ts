/**
 * 教职工2416人，其中专任教师2130人…。专任教师占教职工的93.1%: both of which it is a share are named, and each name stands with one figure
 * only, in the paragraph or the one before. What the reader relates is left to `arithmetic`.
 */
import { doesNotComeOut, relatedIn } from '../does-not-come-out.ts'
import { comesOutWithOthers, othersNear } from '../others-near.ts'
import { isChange, sameUnit } from '../phrase.ts'
import { intervalOf, overlap, printedNumber } from '../printed-number.ts'
import { type Checking, type Finding, indexOfFigure, type Placed, type Rule } from '../rule.ts'

export const namedShare: Rule = { code: 'named-share', kind: 'arithmetic', check }

const NAMED =
  /^(?:其中|目前|现)?([\u4e00-\u9fff]{2,8})占(?:全[省市县区旗镇乡校])?([\u4e00-\u9fff]{2,8}?)(?:总人数|总数|总量|人数)?(?:的?(?:比例|比重|百分比))?(?:的|为|达|到|约)*$/
/** Of another time, or planned. */
const ELSEWHEN = /上年|去年|同期|往年|全省|全市平均|全国|以上|不低于|力争|达到标准|规定|要求/
const BACK = 30
const FAR = 0.25

function* check(checking: Checking): Iterable<Finding> {
  const { text, quantities } = checking
  const related = relatedIn(checking)
  for (const share of quantities) {
    if (share.kind !== 'share' || share.bound !== '=' || related.has(share.id)) continue
    if (isChange(share) || share.flow === 'target' || ELSEWHEN.test(share.lead)) continue
    const [, part, whole] = NAMED.exec(share.lead) ?? []
    if (!part || !whole || part === whole) continue
    const near = figuresBefore(text, quantities, share)
    const upper = onlyOf(near, part)
    // 普惠性幼儿园 has the name of all in its own.
    const lower = onlyOf(
      near.filter((one) => one !== upper),
      whole,
    )
    if (upper && lower && sameUnit(upper, lower) && upper.level === lower.level && upper.value < lower.value)
      yield* judge(text, quantities, upper, lower, share)
  }
}

/** Of the paragraph, and of the one before. */
function figuresBefore(text: string, quantities: readonly Placed[], share: Placed): Placed[] {
  const start = Math.max(0, share.in[0] - REACH)
  const [last = '', next = ''] = text.slice(start, share.in[0]).split('\n').reverse()
  const index = indexOfFigure(quantities, share)
  const from = share.in[0] - last.length - next.length - 1
  return quantities.slice(Math.max(0, index - BACK), index).filter((one) => one.in[0] >= from)
}
const REACH = 300

/** 全县现有, 其中: what may stand before a name and makes it no narrower. */
const BEFORE =
  /^(?:其中|全[省市县区旗镇乡校园]|我[省市县区旗镇乡校园]|本[市县区镇乡校园]|现有|共有|有|拥有|目前|年末|现|共)*/
const COUNTED = /(?:总人数|总数|总量|人数|数)?(?:为|达|有|共|共有)?$/

/** The one figure of that name; where another stands with it, in any form, nobody can tell. */
function onlyOf(near: readonly Placed[], name: string): Placed | undefined {
  const named = near.filter(({ lead, tail }) => lead.includes(name) || tail.startsWith(name))
  const [only, ...others] = named
  return only &&
    others.length === 0 &&
    isName(only, name) &&
    !isChange(only) &&
    only.bound === '=' &&
    !ELSEWHEN.test(only.lead)
    ? only
    : undefined
}

const isName = ({ lead, tail }: Placed, name: string): boolean =>
  lead.replace(BEFORE, '').replace(COUNTED, '') === name || (tail === name && BEFORE.exec(lead)?.[0] === lead)

function* judge(
  text: string,
  quantities: readonly Placed[],
  upper: Placed,
  lower: Placed,
  share: Placed,
): Iterable<Finding> {
  const { unit } = printedNumber(share)
  const comesOut = ([a, b]: readonly Placed[]): boolean => Math.abs(a!.value / b!.value - share.value) < unit
  const figures = [upper, lower, share]
  if (comesOut(figures) || Math.abs(upper.value / lower.value - share.value) > FAR) return
  const [a, b] = [intervalOf(upper), intervalOf(lower)]
  if (overlap({ low: a.low / b.high, high: a.high / b.low }, intervalOf(share))) return
  if (comesOutWithOthers([upper, lower], othersNear(text, quantities, figures), comesOut, true)) return
  yield doesNotComeOut(text, figures, `${upper.text} ÷ ${lower.text}`, upper.value / lower.value)
}
