/**
 * What a page or a site set into the text: lines that are only a page number, numbers of preview pages in front of a
 * line that continues a sentence, a page count run into the text behind a full stop, lines and phrases of a site.
 */
import type { Lexicon, Span } from '@youju/model'
import type { Damage } from './damage.ts'
import { TITLE } from './documents.ts'
import { linesOf } from './lines.ts'
import { pageCounts, pageNumbersOfLines } from './page-number-lines.ts'
import { pageNumbersWithin } from './page-numbers.ts'
import { type SiteLineWords, siteLines } from './site-lines.ts'
import { sitePhrases } from './site-phrases.ts'

export type SiteWords = SiteLineWords & Pick<Lexicon, 'noise'>

export function findFurniture(text: string, words: SiteWords): Damage[] {
  const lines = linesOf(text)
  const site = siteLines(text, lines, words)
  const inside = (at: number): boolean => site.some((line) => line.at[0] <= at && at < line.at[1])
  const set = [...site, ...pageNumbersOfLines(text, lines)]
  const within = pageNumbersWithin(text).filter(
    ({ at }) => !set.some((other) => other.at[0] < at[1] && at[0] < other.at[1]),
  )
  return [
    ...set,
    ...set.flatMap((damage) => bridge(text, damage.at)),
    ...sitePhrases(text, lines, words).filter((damage) => !inside(damage.at[0])),
    ...pageCounts(text),
    ...within,
  ]
}

/** A sentence that goes on behind what was set into it is joined again; headings and short lines are not sentences. */
function bridge(text: string, [from, to]: Span): Damage[] {
  const before = text.slice(Math.max(0, from - 80), from)
  const after = text.slice(to, to + 40)
  const ends = /^(?:.*\n)?([^\n]{20,})[ \t\r]*\n\s*$/s.exec(before)
  if (!ends || /[。！？；：:!?;…”"》]$/.test(ends[1]!.trimEnd()) || isTitle(text, from, ends[1]!)) return []
  const next =
    /^(\s*)(?![一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[、.]|第[一二三四五六七八九十]+)[\u4e00-\u9fff\d。，、；：]/.exec(
      after,
    )
  if (!next || /[ \t\u3000]$/.test(next[1]!)) return []
  const gap = before.length - before.trimEnd().length
  const wraps: Damage[] = [{ kind: 'wrap', at: [from - gap, from], instead: '' }]
  if (next[1]) wraps.push({ kind: 'wrap', at: [to, to + next[1].length], instead: '' })
  return wraps
}

/** A title that comes before any sentence: 发布时间 … stands below it, and the report begins on a line of its own. */
const isTitle = (text: string, end: number, line: string): boolean =>
  TITLE.test(line.trim()) && !text.slice(0, Math.min(end, TITLE_WITHIN)).includes('。') && end <= TITLE_WITHIN

const TITLE_WITHIN = 200
