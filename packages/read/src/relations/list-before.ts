/**
 * A total that no word of its own announces, right behind its parts: 参与教师1916名，聘请校外人员128名，服务队伍达到2044名; 需218名，另配36名，
 * 实际抽调254名; 原有22条，加上新建的9条，达到31条. All figures of its unit in the sentence, or the last of them, to the last one.
 */
import { areSiblings } from './kinds-of-parts.ts'
import { type Asserted, addsTo, between, isAmount, isCompared, isPerUnit, type Scope } from './scope.ts'
import { areExactly, canBeTotal } from './total.ts'

const REACH = 8
const LEAST = 30
const SOME = 100
const LAST = /上年|去年|同期/
/** What is arrived at, all together. */
const ARRIVED = /达|共|总|全|实际|累计|合|加上|连同|计$|[两三四五六七八九][类项级段者]/

export function listBefore(scope: Scope, index: number): Asserted | undefined {
  const { figures } = scope
  const whole = figures[index]!
  if (!canBeTotal(whole) || whole.value < LEAST * whole.step || isCompared(scope, index)) return undefined
  // 分别为100人、200人、300人: the next of the list.
  if (/^[、和与及]$/.test(between(scope.text, figures[index - 1] ?? whole, whole))) return undefined
  const said = ARRIVED.test(whole.lead)
  if (!said && whole.value < SOME * whole.step) return undefined
  const parts: number[] = []
  for (let back = index - 1; back >= Math.max(scope.first, index - REACH); back--) {
    const figure = figures[back]!
    if (figure.sentence !== whole.sentence) break
    if (!addsTo(figure, whole) || !isAmount(figure)) continue
    if (isPerUnit(figure) || LAST.test(figure.lead)) return undefined
    parts.unshift(back)
    if (areExactly(scope, parts, index)) break
  }
  if (parts.length < 2 || !areExactly(scope, parts, index)) return undefined
  // 校舍3000平方米，小学2000平方米，初中5000平方米: one level beside others is no total.
  if (!said && parts.length < 3 && whole.level !== undefined) return undefined
  // 受理67件，其中12件、38件、17件，办结67件: they make up the first.
  if (figures[parts[0]! - 1]?.value === whole.value) return undefined
  return areSiblings(
    whole,
    parts.map((part) => figures[part]!),
  )
    ? undefined
    : { kind: 'sum', of: parts, equals: index, holds: true }
}
