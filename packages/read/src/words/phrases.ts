/** The phrase of a figure: the words straight before it and behind it, up to the next mark or figure. */

import type { FigureMark } from '../figure-mark.ts'
import { CLOSE, COMMA, classAt, HAN_DIGIT, OPEN, PAUSE, STOP } from './character-class.ts'

export type Phrase = { from: number; to: number }

const REACH = 60

/** Left end of the phrase: behind the last strong mark, or behind the figure before. */
export function phraseStart(text: string, figure: FigureMark, previous: FigureMark | undefined, from: number): number {
  const left = Math.max(from, figure.outerFrom - REACH, previous ? behindStandard(text, previous) : from)
  let pause = -1
  for (let next = figure.outerFrom - 1; next >= left; next--) {
    const kind = classAt(text, next)
    if (kind === COMMA || kind === STOP || text[next] === '】') return next + 1
    if (kind === CLOSE && (text[next] === '）' || text[next] === ')')) {
      const open = openingOf(text, next, left)
      if (open < 0) return next + 1
      next = open
      continue
    }
    if (kind === OPEN && (text[next] === '（' || text[next] === '(')) return next + 1
    if (kind === PAUSE) pause = next
  }
  return previous && pause >= 0 && left >= previous.outerTo && left < previous.outerTo + 4
    ? behindPause(text, left, figure.outerFrom)
    : left
}

/** 按每人200元的标准发放94万元: the word belongs to the figure before it. */
function behindStandard(text: string, { outerTo }: FigureMark): number {
  const at = text[outerTo] === '的' ? outerTo + 1 : outerTo
  return text.startsWith('标准', at) ? at + 2 : outerTo
}

function openingOf(text: string, close: number, left: number): number {
  for (let next = close - 1; next >= left; next--) if (text[next] === '（' || text[next] === '(') return next
  return -1
}

/** Between two figures of a list the first 、 parts them. */
function behindPause(text: string, from: number, to: number): number {
  for (let next = from; next < to; next++) if (classAt(text, next) === PAUSE) return next + 1
  return from
}

/** Right end of the phrase. 、 ends it when another figure follows in the clause; money is followed by its purpose. */
export function phraseEnd(
  text: string,
  figure: FigureMark,
  next: FigureMark | undefined,
  to: number,
  purpose: boolean,
): number {
  const right = Math.min(to, figure.outerTo + REACH, next ? next.outerFrom : to)
  // 在校生15480人中随迁子女612人: what stands behind 中 is told of the next.
  if (next && isAmong(text, figure.outerTo) && noMark(text, figure.outerTo, next.outerFrom)) return figure.outerTo
  let serves = false
  for (let at = figure.outerTo; at < right; at++) {
    const kind = classAt(text, at)
    if (kind === COMMA && isInsideNumbers(text, at)) continue
    if (kind === COMMA && purpose && !serves && leadsToPurpose(text, figure.outerTo, at) && !isNext(text, at, next)) {
      serves = true
      continue
    }
    if (kind === COMMA || kind === STOP) return at
    if (kind === CLOSE && (text[at] === '）' || text[at] === ')')) return at
    if (kind === OPEN && text[at] === '（') {
      const close = at === figure.outerTo ? -1 : closingOf(text, at, right)
      if (close < 0) return at
      at = close
      continue
    }
    if (
      kind === PAUSE &&
      !serves &&
      (at === figure.outerTo || (next && next.outerFrom < figure.outerTo + REACH && noMark(text, at, next.outerFrom)))
    )
      return at
  }
  return right
}

/** 中小学（幼儿园）建设项目: a short aside does not end the phrase. */
function closingOf(text: string, open: number, right: number): number {
  for (let next = open + 1; next < Math.min(right, open + 12); next++) if (text[next] === '）') return next
  return -1
}

function noMark(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const kind = classAt(text, at)
    if (kind === COMMA || kind === STOP) return false
  }
  return true
}

/** 一，二年级 */
const isInsideNumbers = (text: string, at: number): boolean =>
  classAt(text, at - 1) === HAN_DIGIT && classAt(text, at + 1) === HAN_DIGIT

/** 15480人中随迁子女; not 五个中小学, 8个中心校. */
export const isAmong = (text: string, end: number): boolean => AMONG.test(text.slice(end, end + 2))
const AMONG = /^中[^小学心职层班专国型考等华共午青期级高英文药医草队央]/

const PURPOSE =
  /^(?:主要|专项|全部|重点|先后|已|分别|再|又|继续|将|并|计划)*(?:用于|用来|作为|为|对|给|新建|改|扩建|建|购|采购|添|增添|配|装配|改装|设置|安装|实施|奖励|资助|补助|救助|慰问|表彰|发放|完成|通过|推进|启动|支持|完善|维修|修|更新|更换|升级|打造|铺设|布设|架设|配发|硬化|绿化|整治|加固|开展|举办|解决|保障|提升|重建|迁建|优化|惠及|拆除|排除|粉刷|翻修|翻新|建起)/

/** 收取服务费2260万元，发放教师补助1980万元: what stands behind the comma is told of a sum of its own. */
const isNext = (text: string, comma: number, next: FigureMark | undefined): boolean =>
  next?.kind === 'money' &&
  !/^(?:主要|专项|全部)?用/.test(text.slice(comma + 1, comma + 5)) &&
  noMark(text, comma + 1, next.outerFrom)

/** 投入312万元，添置电脑: the purpose stands behind the comma. */
const leadsToPurpose = (text: string, end: number, comma: number): boolean =>
  comma - end < 8 && PURPOSE.test(text.slice(comma + 1, comma + 8))
