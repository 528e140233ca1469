/** Words around a number that loosen or limit it: 近, 不低于, …以上, …以内, …余. */
import type { Bound } from '@youju/model'
import type { CompiledLexicon } from './compile-lexicon.ts'
import { wordId, wordLength } from './word-tree.ts'

const LONGEST_BEFORE = 7
/** Words that may stand between a qualifier and its number: 控制在了, 不低于总数的. */
/** 至少办好一所, 不少于听课20节 */
const LIMITED_VERBS = [
  '办好',
  '建成',
  '建好',
  '建设',
  '开展',
  '举办',
  '组织',
  '参加',
  '培养',
  '完成',
  '有',
  '听',
  '读',
  '写',
]
const BETWEEN = '了到为达在至'

export function boundOf(
  text: string,
  from: number,
  to: number,
  more: boolean,
  words: CompiledLexicon,
  start: number,
  end: number,
): { bound: Bound; from: number; to: number } {
  const before = boundBefore(text, from, words, start) ?? boundOfWhole(text, from, to, words, start)
  const after = words.after.longest(text, to, end)
  const afterBound = after >= 0 ? words.afterBounds[wordId(after)]! : undefined
  const outerTo = afterBound && afterFits(text, to, after) ? to + wordLength(after) : to
  const outerFrom = before ? before.from : from
  const behind = outerTo > to ? afterBound : undefined
  if (before?.bound === '≤' && behind === '≥') return { bound: '≥', from: outerFrom, to: outerTo }
  if (before) return { bound: before.bound, from: outerFrom, to: outerTo }
  if (behind) return { bound: behind, from: outerFrom, to: outerTo }
  return { bound: more ? '>' : '=', from: outerFrom, to: outerTo }
}

const WHOLE = /(?:不低于|不少于|不得低于|不得少于|不超过|不高于|不得超过)(?=[^，。；]{2,18}$)/

/** 不低于符合条件教师总数的10%: the share is of what stands between. */
function boundOfWhole(
  text: string,
  at: number,
  to: number,
  words: CompiledLexicon,
  start: number,
): { bound: Bound; from: number } | undefined {
  if (text[to - 1] !== '%') return undefined
  const found = WHOLE.exec(text.slice(Math.max(start, at - 24), at))?.[0]
  const bound = found === undefined ? undefined : words.before.get(found)
  return bound && { bound, from: at }
}

/** 起 of 起草 and 内 of 内容 are no qualifiers. */
function afterFits(text: string, at: number, found: number): boolean {
  if (wordLength(found) > 1) return true
  const next = text[at + 1] ?? ' '
  if (text[at] === '内') return !'容部外涵科地'.includes(next)
  if (text[at] === '起') return '，。、；）'.includes(next)
  return text[at] === '多' ? !'媒功元样种次'.includes(next) : true
}

function boundBefore(
  text: string,
  at: number,
  words: CompiledLexicon,
  start: number,
): { bound: Bound; from: number } | undefined {
  let end = at
  for (let tries = 0; tries < 2 && end > start; tries++) {
    for (let length = Math.min(LONGEST_BEFORE, end - start); length > 0; length--) {
      const word = text.slice(end - length, end)
      const bound = words.before.get(word)
      if (bound !== undefined && beforeFits(text, end - length, word)) return { bound, from: end - length }
    }
    const between = LIMITED_VERBS.find((verb) => text.startsWith(verb, end - verb.length))
    if (between === undefined && !BETWEEN.includes(text[end - 1]!)) return undefined
    end -= between?.length ?? 1
  }
  return undefined
}

/** 上 only of 上万, 上百; 约 not of 节约, 近 not of 附近. */
function beforeFits(text: string, at: number, word: string): boolean {
  const last = text[at - 1] ?? ' '
  if (word === '上') return '百千万亿'.includes(text[at + 1] ?? ' ')
  if (word === '约') return !'节制合条签预契公相大'.includes(last) || last === '大'
  if (word === '近') return !'附最靠远临邻亲新'.includes(last)
  if (word === '超') return !'赶反'.includes(last)
  return true
}
