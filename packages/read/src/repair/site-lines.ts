/** Lines that are the site's and not the report's: bylines, menus, counters, notices, captions, greetings run into the first line. */
import type { Lexicon, Span } from '@youju/model'
import type { Damage } from './damage.ts'
import { type FrameWords, isByline, isFrame, menuLines } from './frame-lines.ts'
import type { Line } from './lines.ts'
import { PAGE_LINE } from './page-number-lines.ts'
import { finderOf } from './phrase-finder.ts'
import { repeatedTitles } from './repeated-titles.ts'
import { FIELD, isMenu, isServerMessage, isSiteLine } from './site-line-forms.ts'
import { BETTING_WORD } from './site-phrases.ts'

type SiteKind = 'pages' | 'notice' | 'byline' | 'field' | 'greeting' | 'advertisement' | 'message' | 'other'
type SitePiece = { at: [number, number]; last: SiteKind }

export type SiteLineWords = FrameWords & Pick<Lexicon, 'pageLines'>

export function siteLines(text: string, lines: readonly Line[], lexicon: SiteLineWords): Damage[] {
  const cues = finderOf(lexicon.pageLines).findAll(text)
  let cue = 0
  const found: SitePiece[] = []
  const titles = repeatedTitles(lines)
  const menus = menuLines(lines, lexicon)
  const edges = [lines.find((line) => line.text !== ''), lines.findLast((line) => line.text !== '')]
  for (const line of lines) {
    while (cue < cues.length && cues[cue]!.at[0] < line.at[0]) cue++
    const named = cue < cues.length && cues[cue]!.at[0] < line.at[1]
    if (line.text === '') continue
    if (line.text.length > LONGEST_SITE_LINE || isReport(line.text)) {
      if (named && !BETTING_WORD.test(text.slice(...cues[cue]!.at)))
        found.push(...greetingBefore(text, line, cues[cue]!.at))
      continue
    }
    const counter = edges.includes(line) && lines.length > 2 && /^\d{5,}$/.test(line.text)
    const follows = found.at(-1)?.last === 'pages' && PAGE_LINE.test(line.text)
    const isSites =
      named || counter || follows || isSiteLine(line.text) || isMenu(line.text) || titles.has(line) || menus.has(line)
    if (!isSites && !isByline(line.text, lexicon) && !isFrame(line.text, lexicon)) continue
    const last = found.at(-1)
    // What the report is called there stands below what is said of it.
    const labels = last && /^资源描述/.test(line.text)
    const kind = follows ? 'pages' : labels ? last.last : kindOf(line.text, lexicon)
    const between = last ? text.slice(last.at[1], line.at[0]) : '。'
    const adjoining = between.split('\n').length === 2 || ANNOUNCES.test(last ? text.slice(...last.at) : '')
    if (last && between.trim() === '' && (labels || belongTogether(last, kind, line.text, adjoining))) {
      last.at[1] = line.at[1]
      last.last = kind
    } else found.push({ at: [...line.at], last: kind })
  }
  takeList(text, lines, found)
  return found.map(({ at }): Damage => ({ kind: 'site-line', at, instead: '' }))
}

/** What a page recommends at its end: the titles below 相关文章：, behind which no running text comes. */
function takeList(text: string, lines: readonly Line[], found: SitePiece[]): void {
  const running = lines.findLast((line) => line.text.length >= RUNNING && line.text.includes('。'))?.at[1] ?? 0
  const first = found.findIndex(({ at }) => at[0] >= running && RECOMMENDS.test(text.slice(...at)))
  const end = lines.findLast((line) => line.text !== '')
  if (first < 0 || !end) return
  found[first]!.at[1] = end.at[1]
  found.length = first + 1
}

const RUNNING = 20
const RECOMMENDS =
  /(?:相关(?:文章|阅读|推荐|新闻|链接|信息|报道|内容)|猜你喜欢|推荐阅读|热门(?:文章|推荐|阅读)|[延扩][伸展]阅读|更多(?:新闻|文章|资讯))[】\]]?[:：]?$/

const LONGEST_SITE_LINE = 300

/** Sentences with figures are no site's, whatever it set before them. */
const isReport = (line: string): boolean => (line.match(FIGURE)?.length ?? 0) >= FIGURES
const FIGURE = /\d(?:万|亿)?(?:人|元|所|名|个|%|平方米|期|册|件)/g
const FIGURES = 4

const FIELD_LINE = new RegExp(`^${FIELD}(?:次数|量|数)?[:：]`)
/** What it names stands below it, often behind an empty line. */
const ANNOUNCES = /(?:推荐|链接|阅读)[:：]?$/

function kindOf(line: string, lexicon: FrameWords): SiteKind {
  if (ADVERTISEMENT.test(line)) return 'advertisement'
  if (isServerMessage(line)) return 'message'
  if (/_第\d{1,3}页$/.test(line)) return 'pages'
  if (/^(?:友情|温馨)?提示|^来源|^免责|^[-•·\s]*\d、|^(?:特别)?声明|^[【[]?(?:本文|文章|全文)共/.test(line))
    return 'notice'
  if (/^(?:简介|摘要|导语|前言)[:：]|小编|大家|参考/.test(line)) return 'greeting'
  if (FIELD_LINE.test(line)) return 'field'
  if (isByline(line, lexicon) || /^(?:时间|日期|发布时间|更新时间)[:：]/.test(line)) return 'byline'
  return 'other'
}

const ADVERTISEMENT = new RegExp(
  `${BETTING_WORD.source}|无码|国产|视频.{0,4}(?:一区|观看)|高清.{0,6}观看|免费(?:看|观看)`,
)

/** What stands around a text, also with empty lines in between. */
const FRAME: ReadonlySet<SiteKind> = new Set(['field', 'byline', 'notice', 'message', 'other'])

/** Lines of one kind are one piece; an advertisement is none of the menu below it, a notice and a greeting are none of what stands above them. */
const NEXT_NOTICE = /^[-•·\s]*[2-9]、/

function belongTogether(last: SitePiece, kind: SiteKind, line: string, adjoining: boolean): boolean {
  // - 2、本站所有内容…: the next of its numbers.
  if (kind === 'notice' && !(last.last === 'notice' && NEXT_NOTICE.test(line))) return false
  for (const apart of ['advertisement', 'message'] as const)
    if ((last.last === apart) !== (kind === apart)) return false
  if ((last.last === 'pages') !== (kind === 'pages')) return false
  if (last.last === 'byline' && kind === 'greeting') return false
  return adjoining || kind === 'pages' || (FRAME.has(last.last) && FRAME.has(kind))
}

/** A greeting of the page and the report behind it, run together into one line: the sentences up to the cue go. */
const LONGEST_GREETING = 160

function greetingBefore(text: string, line: Line, cue: Span): SitePiece[] {
  if (cue[0] - line.at[0] > LONGEST_GREETING) return []
  const stop = text.slice(cue[1], Math.min(line.at[1], cue[1] + 40)).search(/[。！!]/)
  if (stop < 0) return []
  return [{ at: [line.at[0], cue[1] + stop + 1], last: 'greeting' }]
}
