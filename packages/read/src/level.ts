/** The level of a figure: from its own phrase, else carried from the clause before, else the heading's. */
import type { Level } from '@youju/model'
import type { FigureMark } from './figure-mark.ts'
import type { LevelWord } from './sentence-words.ts'

const NEAR = 14
/** A level that was found; undefined inside for a word that stands for several. */
export type Found = { level: Level | undefined }

/** The noun behind the number decides when it stands close; else the first level named before it. */
export function ownLevel(
  levels: readonly LevelWord[],
  from: number,
  figure: FigureMark,
  to: number,
): Found | undefined {
  let before: Found | undefined
  for (const word of levels) {
    if (word.from >= to) break
    if (word.from < from) continue
    if (word.from < figure.outerFrom) before = before ? together(before, word) : { level: word.level }
    else if (word.from >= figure.to && (word.from < figure.to + NEAR || !before)) return { level: word.level }
  }
  return before
}

/** 小学、初中 together are compulsory; otherwise the first named stays. */
function together(found: Found, next: LevelWord): Found {
  const pair = [found.level, next.level]
  return pair.includes('primary') && pair.includes('junior') ? { level: 'compulsory' } : found
}

/** 小学、中学的在职教师分别为483人、371人: each figure takes the level of its turn. */
export function distributed(
  levels: readonly LevelWord[],
  from: number,
  list: number,
  turn: number,
  figures: number,
): Found | undefined {
  const named = levels.filter((word) => word.from >= from && word.from < list)
  const distinct = named.filter((word, index) => index === 0 || word.level !== named[index - 1]!.level)
  return distinct.length === figures ? { level: distinct[turn]!.level } : undefined
}
