/** The word of level that begins at a place, as the word tree gives it: -1 for none. */
import type { CompiledLexicon } from '../words/compile-lexicon.ts'
import { wordId, wordLength } from '../words/word-tree.ts'

/** How far a word of level reaches beyond the one that would hide it. */
const BEYOND = 2

/**
 * 投入学前教育经费: 入学前 hides 学前, since most texts speak of the time before school, but not 学前教育, which reaches farther; nor
 * does 大学前 hide it in 扩大学前教育资助面.
 */
export function levelWordAt(text: string, at: number, to: number, words: CompiledLexicon): number {
  const found = words.levels.longest(text, at, to)
  if (found < 0 || !words.levelHides[wordId(found)]) return found
  const end = at + wordLength(found)
  for (let within = at + 1; within < end; within++) {
    const other = words.levels.longest(text, within, to)
    if (other >= 0 && words.levelOf[wordId(other)] && within + wordLength(other) >= end + BEYOND) return -1
  }
  return found
}
