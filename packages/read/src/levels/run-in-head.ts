/** 普通高中阶段：资助620人…: what stands before the colon at the head of a paragraph is its topic. */
import type { LaidOut } from '../layout.ts'
import type { LevelWord } from '../words/sentence-words.ts'
import type { Found } from './own-level.ts'
import { SHORT_LEAD } from './topic-reach.ts'

export function runInHead(text: string, { from, to }: LaidOut, levels: readonly LevelWord[]): Found | undefined {
  const first = levels[0]
  if (!first || first.to > from + SHORT_LEAD || (from > 0 && text[from - 1] !== '\n')) return undefined
  const colon = text.slice(from, Math.min(to, from + SHORT_LEAD)).search(/[：，。；、\d]/)
  if (colon < 0 || text[from + colon] !== '：' || first.to > from + colon) return undefined
  return levels[1] && levels[1].from < from + colon ? undefined : first
}
