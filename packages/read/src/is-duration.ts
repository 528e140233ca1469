/** Years, months and days: how long something lasts or takes is a figure; what only places it in time is not. */
import { COMMA, classAt, digitAt, STOP } from './character-class.ts'
import type { Candidate } from './is-figure.ts'

export function isDuration({ text, at, numeral, measure, end, bound, words, sentence }: Candidate): boolean {
  const word = measure!.word
  const before = text[bound.from - 1] ?? ' '
  if (word === '年' || word === '日' || word === '月') {
    if (numeral.digits >= 2 && !numeral.scaled && word === '年' && numeral.value >= 50) return false
    if (numeral.han && numeral.digits >= 2 && !numeral.scaled) return false
    if (digitAt(text, end) >= 0 || '月度代级底初末'.includes(text[end] ?? ' ')) return false
    if (word === '日' && (text[at - 1] === '月' || numeral.value > 31 || !text.startsWith('内', end))) return false
  }
  if (numeral.step < 1 && word === '年') return true
  if ('每第近前上来后下另头首此'.includes(before) && before !== ' ') return false
  if (/^(?:来|前|后|间|级|以来|之后|之前|之计)/.test(text.slice(end, end + 2))) return false
  if (text.startsWith('的', end) && '今未近'.includes(before)) return false
  if (word.endsWith('学时') || word.endsWith('课时')) return true
  if ('天小时分钟'.includes(word) || word === '个小时' || word.endsWith('工作日')) return isLasting(text, at, end)
  if (bound.to > end && text.startsWith('内', end))
    return !/(?:近|未来|今后|过去|最近)$/.test(text.slice(Math.max(0, at - 2), at))
  if (
    words.durationAfter.longest(text, end, sentence.to) >= 0 &&
    !/(?:近|未来|今后|过去)$/.test(text.slice(Math.max(0, at - 2), at))
  )
    return !isName(text, end)
  if (isName(text, end)) return false
  for (let length = 1; length <= 4; length++)
    if (words.durationBefore.has(text.slice(bound.from - length, bound.from))) {
      if (length === 1 && '在分用需满达共为了'.includes(before)) return isBareEnd(text, end)
      return true
    }
  return false
}

/** 三年行动计划, 三年学前教育: a name. */
const isName = (text: string, end: number): boolean =>
  /^(?:行动|规划|计划|学前|级|制|目标|攻坚|期|一遇|级|义务|普及|发展|提升|内涵)/.test(text.slice(end, end + 2))

const isBareEnd = (text: string, end: number): boolean => {
  const kind = classAt(text, end)
  return kind === COMMA || kind === STOP || /^(?:完成|时间|内|建成|实现|达到|努力)/.test(text.slice(end, end + 2))
}

/** Days and hours last; 8时30分 and 3天前 place in time. */
function isLasting(text: string, at: number, end: number): boolean {
  const before = text[at - 1] ?? ' '
  if ('第前后'.includes(before) || text.startsWith('星期', at - 2)) return false
  return !/^(?:前|后|来|以前|以后|下来)/.test(text.slice(end, end + 2))
}
