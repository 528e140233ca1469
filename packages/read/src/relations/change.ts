/**
 * old + increase = new: 由1475人增加到1830人，增加355人; 招生1530人，比上年的1455人增加75人; 原有18个班，今年增加6个，达到24个;
 * 去年2400人，今年2469人，比去年增加69人. What the words name as old, new and change is meant even if it does not come out.
 */

import { add, meets, subtract } from '../figures/interval.ts'
import { DOWN, falls, TAKEN_AWAY, UP } from './falls.ts'
import type { RelatedFigure } from './related-figure.ts'
import { type Asserted, between, type FindRelations, isChange, isSlip, type Scope, sameUnit, truth } from './scope.ts'

const REACH = 6
const FAR = 12

export const findChanges: FindRelations = (scope) => {
  const found: Asserted[] = []
  for (let index = scope.first; index < scope.last; index++) {
    const step = scope.figures[index]!
    if (step.kind === 'share' || !isStep(step)) continue
    const relation =
      comparedWith(scope, index) ?? fromTo(scope, index) ?? onTopOf(scope, index) ?? changeOf(scope, index)
    if (relation) found.push(relation)
  }
  return found
}

/** 新购图书1.8万册，总量由15.2万册增加到17万册 */
const ADDED = /新[购增添建招聘]|添置|购置|增添/

const isStep = (figure: RelatedFigure): boolean =>
  isChange(figure) ||
  UP.test(figure.lead) ||
  DOWN.test(figure.lead) ||
  ADDED.test(figure.lead) ||
  TAKEN_AWAY.test(figure.lead)

function change(scope: Scope, old: number, step: number, now: number): Asserted {
  const [a, by, b] = [scope.figures[old]!, scope.figures[step]!, scope.figures[now]!]
  const result = falls(by) ? subtract(truth(a), truth(by)) : add(truth(a), truth(by))
  return { kind: 'change', of: [old, step], equals: now, holds: meets(result, truth(b)) }
}

export const OLD =
  /(?:比|较)(?:上年|去年|前年|上一年|上年度|上学年|上学期|上年同期|去年同期|同期|年初|计划|20\d\d年)?[^，。；\d]{0,10}?的?$/
const HAS_OLD = /(?:比|较)(?![例重较价])[^，。；]{1,14}$/
/** 较上年（1455人）增加75人 */
const BRACKETED = /(?:比|较)[^，。；（]{1,10}（[^，。；（）]{0,6}$/

/** now, 比上年的 old, 增加 step. The new figure may stand further off, when it is named again. */
function comparedWith(scope: Scope, index: number): Asserted | undefined {
  const { figures, text } = scope
  const [old, step] = [figures[index - 1], figures[index]!]
  if (index - 1 < scope.first || !old || !comparable(old, step) || isChange(old)) return undefined
  const bracketed = BRACKETED.test(text.slice(Math.max(0, old.outerFrom - 20), old.outerFrom))
  if (!(HAS_OLD.test(old.lead) || bracketed)) return undefined
  if (!/^）?(?:相比)?[，]?[^，。；\d]{0,4}$/.test(between(text, old, step))) return undefined
  const named = nounOf(old.lead.slice(0, Math.max(0, old.lead.search(/(?:比|较)/))))
  let doubtful: Asserted | undefined
  for (let now = index - 2; now >= Math.max(scope.first, index - FAR); now--) {
    const later = figures[now]!
    if (!comparable(later, old) || later.kind !== old.kind || isChange(later)) continue
    const said = named === '' ? now === index - 2 : isNamed(named, later)
    if (!said) continue
    const found = change(scope, index - 1, index, now)
    if (found.holds) return found
    if (isClose(old, later) && (named === '' || nounOf(later.lead + later.tail) === named)) doubtful ??= found
  }
  return doubtful
}

export const nounOf = (words: string): string =>
  words.replace(
    /^(?:其中|全[县区市镇乡校]|我[县区市镇乡校]|今年|去年|20\d\d年|现有|共有|共|总数)+|(?:现有|共有|共|有|为|达|达到)$/g,
    '',
  )

const isNamed = (named: string, figure: RelatedFigure): boolean => (figure.lead + figure.tail).includes(named.slice(-4))

const isClose = (a: RelatedFigure, b: RelatedFigure): boolean => a.value < 2.5 * b.value && b.value < 2.5 * a.value

/** 由 old 增加到 new, with the step behind or before them. */
function fromTo(scope: Scope, index: number): Asserted | undefined {
  const step = scope.figures[index]!
  for (const now of [index - 1, index - 2, index + 2, index + 3]) {
    const old = now - 1
    const [a, b] = [scope.figures[old], scope.figures[now]]
    if (old < scope.first || now >= scope.last || !a || !b || old === index) continue
    if (Math.abs(b.sentence - step.sentence) > 0 || !comparable(a, b) || a.kind !== b.kind || !comparable(b, step))
      continue
    if (!isFromTo(scope, old, now)) continue
    const found = change(scope, old, index, now)
    if (
      found.holds ||
      (isSaidOf(step, a, b) &&
        !(now > index && hasOwnSubject(scope, index, old)) &&
        (isChange(step) || !(ADDED.test(step.lead) || TAKEN_AWAY.test(step.lead))))
    )
      return found
  }
  return undefined
}

/** 提高6.2个百分点，提高最快的是城南片，由71%提高到88%: the step before it was another's. */
const hasOwnSubject = ({ figures, text }: Scope, step: number, old: number): boolean =>
  /(?:的是|其中|最)[^。；]*$/.test(between(text, figures[step]!, figures[old]!))

/** 学生由1475人减少到1430人，教师减少5人: a noun of its own makes the step another's. */
function isSaidOf(step: RelatedFigure, old: RelatedFigure, now: RelatedFigure): boolean {
  const noun = step.lead
    .replace(HAS_OLD, '')
    .replace(STEP, '')
    .replace(/^.*(?:比|较)[^，。；]*$/, '')
    // 由1800元提高到2600元，每月增加800元
    .replace(/^(?:平均|人均|每[人生名月年天日])+$/, '')
  if (!/[\u4e00-\u9fff]{2}$/.test(noun)) return true
  const words = old.lead + old.tail + now.lead + now.tail
  for (let at = 1; at < noun.length; at++) if (words.includes(noun.slice(at - 1, at + 1))) return true
  return false
}
const STEP =
  /(?:同比|实际|共|净|全年|一年|三年|累计|总计|人数|总数|总量|数量|面积|比例|其中|直接|分别|年均|规模)|(?:增加|增长|净增|新增|提高|提升|上升|扩大|减少|下降|降低|回落|压减|压缩|消除|化解|下滑|节约|节省|净减|多|增|升|减|降|少)[了出]?(?:约|近)?$/g

export function isFromTo(scope: Scope, old: number, now: number): boolean {
  const [a, b] = [scope.figures[old]!, scope.figures[now]!]
  return (
    now === old + 1 &&
    /(?:由|从)[^，。；]*$/.test(a.lead) &&
    /^[^。；]{0,24}(?:到|至|为|达|成)[^，。；]{0,10}$/.test(between(scope.text, a, b))
  )
}

/** 原有18个班，增加6个，达到24个 */
function onTopOf(scope: Scope, index: number): Asserted | undefined {
  const { figures } = scope
  const [old, step, now] = [figures[index - 1], figures[index]!, figures[index + 1]]
  if (index - 1 < scope.first || index + 1 >= scope.last || !old || !now) return undefined
  if (!comparable(old, step) || !comparable(now, step) || old.kind !== now.kind || isChange(old)) return undefined
  if (now.sentence - old.sentence > 1 || !/达|到|总数|总量|为|共|实际|调整后/.test(now.lead)) return undefined
  const found = change(scope, index - 1, index, index + 1)
  return found.holds || /原有|原来|在原/.test(old.lead) ? found : undefined
}

/** 去年2400人，今年2469人，比去年增加69人; 28个，较上年减少5个，去年33个: only where it comes out. */
function changeOf(scope: Scope, index: number): Asserted | undefined {
  const near: number[] = []
  for (let other = Math.min(index + 1, scope.last - 1); other >= Math.max(0, index + 1 - FAR); other--) {
    // Of its paragraph only those close by; what there was before may stand far up in the one above.
    if (other === index || (other < index - REACH && other >= scope.first)) continue
    const figure = scope.figures[other]!
    if (comparable(figure, scope.figures[index]!) && !isChange(figure)) near.push(other)
  }
  let slipped: Asserted | undefined
  for (const now of near)
    for (const old of near) {
      const [later, earlier] = [scope.figures[now]!, scope.figures[old]!]
      if (old === now || earlier.kind !== later.kind || !comparable(earlier, later)) continue
      const dated =
        /去年|上年|原|同期|上学[年期]|20\d\d年/.test(earlier.lead) ||
        (old < now && (/由|从|年/.test(earlier.lead) || old < scope.first))
      if (!dated || later.indicator !== earlier.indicator) continue
      // 2022年，在校学生3240人 in the paragraph above.
      if (now < scope.first || (old < scope.first && nounOf(earlier.lead) !== nounOf(later.lead))) continue
      const found = change(scope, old, index, now)
      if (found.holds) return found
      const sentences =
        scope.figures[Math.max(now, old, index)]!.sentence - scope.figures[Math.min(now, old, index)]!.sentence
      const sign = falls(scope.figures[index]!) ? -1 : 1
      const comesOut = ([a, by, b]: readonly number[]): boolean => Math.abs(a! + sign * by! - b!) < 1e-6 * Math.abs(b!)
      // 去年2400人，今年2331人，比去年增加69人: the step is right, its direction is not.
      const reversed = Math.abs(earlier.value - sign * scope.figures[index]!.value - later.value) < 1e-6 * later.value
      if (
        sentences === 0 &&
        /去年|上年|同期|上学[年期]/.test(earlier.lead) &&
        (reversed || isSlip(scope, [old, index, now], comesOut))
      )
        slipped ??= found
    }
  return slipped
}

/** Percentage points change shares. */
const comparable = (a: RelatedFigure, b: RelatedFigure): boolean =>
  sameUnit(a, b) || (b.kind === 'points' && a.kind === 'share')
