/** A list with its 共计 behind. */
import { between, isChange, sameUnit } from '../../phrase.ts'
import type { Checking, Placed } from '../../rule.ts'
import { addsUp, MOST, nearlyAddsUp, type Parts } from './parts.ts'

const MOST_UNSURE = 5
const TOTAL = /(?:共计|合计|总计)[\u4e00-\u9fff]{0,6}$|总数(?:为|达|是)?$/
/** Weaker: 共 may count something else, so that a single wrong digit must explain it. */
const ALTOGETHER = /^共[\u4e00-\u9fff]{0,6}$/

/** 省级课题3项、市级课题14项，共计19项 */
export function partsBefore({ text, quantities }: Checking, index: number): Parts | undefined {
  const whole = quantities[index]!
  const sure = TOTAL.test(whole.lead)
  if (!sure && !ALTOGETHER.test(whole.lead)) return undefined
  const list: Placed[] = []
  for (let back = index - 1, next = whole; back >= 0 && list.length < MOST; back--) {
    const figure = quantities[back]!
    const words = between(text, figure, next)
    const joined =
      list.length === 0
        ? /^[\u4e00-\u9fff]{0,14}，[\u4e00-\u9fff]{0,8}$/
        : /^[\u4e00-\u9fff]{0,6}[、，和][\u4e00-\u9fff“”]{0,14}$/
    if (!joined.test(words) || !sameUnit(figure, whole) || (isChange(figure) && !isChange(whole))) break
    // 征集作品214件，评出一等奖15件、二等奖32件，共47件
    if (!sure && list.length > 1 && figure.value > whole.value) break
    list.unshift(figure)
    next = figure
  }
  if (list.length < 2 || addsUp(whole, list) || /(?:每|人均|生均)/.test(list[0]!.lead)) return undefined
  if (!sure && (list.length > MOST_UNSURE || !nearlyAddsUp(whole, list))) return undefined
  return { list, sure }
}
