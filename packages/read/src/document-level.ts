/**
 * The level of a whole document: a kindergarten's report speaks of its kindergarten in every sentence, though few say so.
 * It is told by the title, by an institution that introduces itself, or by nearly all words of level being of one kind.
 */
import type { Level, Span } from '@youju/model'
import { classAt, NEWLINE, SPACE, STOP } from './character-class.ts'
import type { CompiledLexicon } from './compile-lexicon.ts'
import { wordId, wordLength } from './word-tree.ts'

const TITLE = 40
const OPENING = 18
/** So many words of one level, and so large a share of all, make it the document's; a title needs less of a share. */
const ENOUGH = 5
const NEARLY_ALL = 0.85
const MOST = 0.6
const INTRODUCES = /^(?:[^，。；]{0,4}?)(?:现有|占地|位于|始建|创建于|创办|坐落|地处|是一所|成立于|建校|建园|共有)/

export function documentLevel(text: string, [from, to]: Span, words: CompiledLexicon): Level | undefined {
  const counts = new Map<Level | undefined, number>()
  let all = 0
  let opening: Level | undefined
  let title: Level | undefined
  const titleTo = titleEnd(text, from, to)
  for (let at = from; at < to; at++) {
    if (!words.levels.begins(text.charCodeAt(at))) continue
    const found = words.levels.longest(text, at, to)
    if (found < 0) continue
    const end = at + wordLength(found)
    if (!words.levelHides[wordId(found)]) {
      const level = words.levelOf[wordId(found)]
      if (end <= titleTo) title = all === 0 || title === level ? level : undefined
      if (end - from <= OPENING && INTRODUCES.test(text.slice(end, end + 10))) opening = level
      counts.set(level, (counts.get(level) ?? 0) + 1)
      all++
    }
    at = end - 1
  }
  if (opening && isOneKind(opening)) return opening
  const [first] = [...counts].sort((a, b) => b[1] - a[1])
  if (!first?.[0] || !isOneKind(first[0])) return undefined
  const [level, count] = first
  return (count >= ENOUGH && count >= all * NEARLY_ALL) || (title === level && count >= all * MOST) ? level : undefined
}

/** Compulsory education is no institution of its own. */
const isOneKind = (level: Level): boolean => level !== 'compulsory'

/** Where the first written line ends, when it is short and no sentence. */
function titleEnd(text: string, from: number, to: number): number {
  let start = from
  while (start < to && (classAt(text, start) === SPACE || classAt(text, start) === NEWLINE)) start++
  for (let at = start; at < Math.min(to, start + TITLE); at++) {
    if (classAt(text, at) === NEWLINE) return at
    if (classAt(text, at) === STOP) return from
  }
  return from
}
