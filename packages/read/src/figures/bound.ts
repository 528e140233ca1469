/** Words around a number that loosen or limit it: 近, 不低于, …以上, …以内, …余. */
import type { Bound } from '@youju/model'
import type { CompiledLexicon } from '../words/compile-lexicon.ts'
import { wordId, wordLength } from '../words/word-tree.ts'

const LONGEST_BEFORE = 7
/** May stand between a qualifier and its number: 控制在了, 约有. */
const BETWEEN = '了到为达在至有'

export function boundOf(
  text: string,
  from: number,
  to: number,
  more: boolean,
  words: CompiledLexicon,
  start: number,
  end: number,
): { bound: Bound; from: number; to: number } {
  const before =
    qualifierBefore(text, from, words, start) ??
    (BETWEEN.includes(text[from - 1] ?? ' ') ? qualifierBefore(text, from - 1, words, start) : undefined) ??
    limitBefore(text, from, to, words, start)
  const after = words.after.longest(text, to, end)
  const fits = after >= 0 && afterFits(text, to, after)
  const behind = fits ? words.afterBounds[wordId(after)] : undefined
  const outerTo = fits ? to + wordLength(after) : to
  const outerFrom = before ? before.from : from
  // 控制在95%以上
  const bound = before?.bound === '≤' && behind === '≥' ? behind : (before?.bound ?? behind ?? (more ? '>' : '='))
  return { bound, from: outerFrom, to: outerTo }
}

const LIMIT =
  /(至少|最少|不低于|不少于|不得低于|不得少于|不超过|不高于|不得超过)([^，。；、\d一二三四五六七八九十]{1,18})$/
const VERB = 6

/** 至少办好一所, 不少于听课20节: a verb stands between; 不低于符合条件教师总数的10%: the share is of what stands between. */
function limitBefore(
  text: string,
  at: number,
  to: number,
  words: CompiledLexicon,
  start: number,
): { bound: Bound; from: number } | undefined {
  const [found, limit, between] = LIMIT.exec(text.slice(Math.max(start, at - 24), at)) ?? []
  const bound = words.before.get(limit ?? '')
  if (!bound) return undefined
  if (text[to - 1] === '%') return { bound, from: at }
  return between!.length <= VERB && !between!.includes('的') ? { bound, from: at - found!.length } : undefined
}

/** 起 of 起草 and 内 of 内容 are no qualifiers. */
function afterFits(text: string, at: number, found: number): boolean {
  if (wordLength(found) > 1) return true
  const next = text[at + 1] ?? ' '
  if (text[at] === '内') return !'容部外涵科地'.includes(next)
  if (text[at] === '起') return '，。、；）'.includes(next)
  // 比去年的195人多31人 says by how much.
  return text[at] === '多' ? !'媒功元样种次出于'.includes(next) && !/\d/.test(next) : true
}

function qualifierBefore(
  text: string,
  end: number,
  words: CompiledLexicon,
  start: number,
): { bound: Bound; from: number } | undefined {
  if (!words.beforeEnds.has(text.charCodeAt(end - 1))) return undefined
  for (let from = Math.max(start, end - LONGEST_BEFORE); from < end; from++) {
    const word = text.slice(from, end)
    const bound = words.before.get(word)
    if (bound && beforeFits(text, from, word)) return { bound, from }
  }
  return undefined
}

/** 上 only of 上万, 上百, not of 晚上; 约 not of 节约, 近 not of 附近. */
function beforeFits(text: string, at: number, word: string): boolean {
  const last = text[at - 1] ?? ' '
  if (word === '上') return '百千万亿'.includes(text[at + 1]!) && !'晚早'.includes(last)
  if (word === '约') return !'节制合条签预契公相'.includes(last)
  if (word === '近') return !'附最靠远临邻亲新'.includes(last)
  if (word === '超') return !'赶反'.includes(last)
  return true
}
