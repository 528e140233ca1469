/**
 * Items of one length in a row, cut to measure by who wrote them: 压责任、除隐患、强演练 (not 压实责任), 源头严管、过程严控、责任严究. What one of
 * them has in common with the next is no slip.
 */
import type { Span } from '@youju/model'

const LONGEST = 8

/** The item that holds the place, and those of its length right before and behind it. */
function rowAround(text: string, [at, end]: Span): { item: Span; others: number[] } | undefined {
  const item = itemAround(text, at)
  const length = item[1] - item[0]
  if (end > item[1] || length > LONGEST) return undefined
  const before = item[0] - length - 1
  const behind = item[1] + 1
  const others = [before, behind].filter((from) => {
    const [start, stop] = itemAround(text, from)
    return (
      from >= 0 && PARTS.includes(text[Math.max(from, item[0]) - 1] ?? ' ') && start === from && stop - from === length
    )
  })
  return { item, others }
}
const PARTS = '、'

function itemAround(text: string, at: number): Span {
  let [from, to] = [at, at]
  while (from > 0 && at - from <= LONGEST && isHan(text.charCodeAt(from - 1))) from--
  while (to < text.length && to - at <= LONGEST && isHan(text.charCodeAt(to))) to++
  return [from, to]
}
const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

/** 压责任、除隐患、强演练: all of it, between others of its length or before two of them. */
export function isItemOfRow(text: string, place: Span): boolean {
  const row = rowAround(text, place)
  if (!row || row.item[0] !== place[0] || row.item[1] !== place[1]) return false
  return row.others.length > 0
}

/** 严究 beside 严管 and 严控: one of its characters stands in the same place of the item before or behind it. */
export function isMadeInRow(text: string, place: Span): boolean {
  const row = rowAround(text, place)
  if (!row) return false
  for (let at = place[0]; at < place[1]; at++)
    if (row.others.some((from) => text[from + at - row.item[0]] === text[at])) return true
  return false
}

/** 捐竹捐料: one of its two characters stands there with another partner straight before or behind. */
export const isPaired = (text: string, [from, to]: Span): boolean =>
  to - from === 2 &&
  [text[from - 2], text[to]].some((first) => first === text[from]) &&
  isHan(text.charCodeAt(from - 1)) === isHan(text.charCodeAt(to + 1))

/** 听、查、看、问、评等方式: each character an item of its own. */
export const isOfSingles = (text: string, at: number): boolean => SINGLES.test(text.slice(Math.max(0, at - 4), at))
const SINGLES = /[、，][\u4e00-\u9fff]、$|^.?[\u4e00-\u9fff]、[\u4e00-\u9fff]、$/

/** 由艺及人, like 由此及彼; 先听后说; 寓教于游戏, like 寓教于乐. */
export const isFromTo = (text: string, at: number): boolean =>
  (text[at - 1] === '由' && text[at + 1] === '及') ||
  (text[at - 1] === '先' && text[at + 1] === '后') ||
  (text[at - 2] === '寓' && text[at] === '于')
