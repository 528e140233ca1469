/** Years, months and days: how long something lasts or takes is a figure; what only places it in time is not. */
import { COMMA, classAt, digitAt, isOneOf, STOP } from '../words/character-class.ts'
import type { Candidate } from './is-figure.ts'

/** 每三年, 第三天, 未来五年, 今后三年, 最近三年 */
const PLACES_BEFORE = '每第前上来后下另头首此近'
/** 三年来, 3天前, 8小时以后 */
const PLACES_BEHIND = /^(?:来|前|后|间|以来|以前|以后|之后|之前|之计|下来)/
const RECENT = /(?:近|过去)$/
const LASTS = /(?:天|小时|分钟|工作日)$/
/** 三年行动计划, 三年学前教育 */
const NAMES = /^(?:行动|规划|计划|学前|制|目标|攻坚|期|一遇|级|义务|普及|发展|提升|内涵)/
const DONE = /^(?:完成|时间|内|建成|实现|达到|努力)/

export function isDuration({ text, at, numeral, measure, end, bound, words, sentence }: Candidate): boolean {
  const word = measure!.word
  const behind = text.slice(end, end + 2)
  if (word === '年' && isCalendarYear(text, numeral, end)) return false
  // Days are counted where they are a limit: 3日内, but 5月3日内.
  if (word === '日' && (text[at - 1] === '月' || text[end] !== '内')) return false
  if (numeral.step < 1 && word === '年') return true
  if (isOneOf(text, bound.from - 1, PLACES_BEFORE) || PLACES_BEHIND.test(behind)) return false
  if (word.endsWith('学时') || word.endsWith('课时')) return true
  if (LASTS.test(word)) return !text.startsWith('星期', at - 2)
  if (NAMES.test(behind)) return false
  if (bound.from < at && bound.bound !== '≈') return true
  const recent = RECENT.test(text.slice(Math.max(0, at - 2), at))
  if (!recent && words.durationAfter.longest(text, end, sentence.to) >= 0) return true
  for (let length = 4; length > 1; length--)
    if (words.durationBefore.has(text.slice(bound.from - length, bound.from))) return true
  if (!words.durationBefore.has(text[bound.from - 1] ?? '')) return false
  return !isOneOf(text, bound.from - 1, '在分用需满达共为了') || isBareEnd(text, end, behind)
}

/** 2019年, 〇五年, 08年, 08年9月, 12年底. */
const isCalendarYear = (text: string, numeral: Candidate['numeral'], end: number): boolean =>
  (!numeral.scaled && (numeral.value >= 50 || (numeral.han && numeral.digits >= 2))) ||
  /^0\d年/.test(text.slice(numeral.end - 2, numeral.end + 1)) ||
  digitAt(text, end) >= 0 ||
  isOneOf(text, end, '月度代级底初末')

const isBareEnd = (text: string, end: number, behind: string): boolean => {
  const kind = classAt(text, end)
  return kind === COMMA || kind === STOP || DONE.test(behind)
}
