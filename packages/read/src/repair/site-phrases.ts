/** What a site or a newspaper set into a sentence: its name and address, datelines, tags, captions, names of betting sites. */
import type { Lexicon, Span } from '@youju/model'
import type { Damage } from './damage.ts'
import type { Line } from './lines.ts'
import { finderOf } from './phrase-finder.ts'
import { titlesInSentences, titlesTwiceInLine } from './repeated-titles.ts'

/** 本报讯（记者 …）, 某某网12月15日电: a newspaper's words before the first sentence. */
const DATELINE =
  /^[?？]*((?:本[报刊网台站]|[\u4e00-\u9fff]{2,8}(?:[日晚早晨]报|都市报|新闻网|教育网|在线|电视台|通讯社))(?:\s*\d{1,2}月\d{1,2}日)?\s*(?:讯|消息|电)(?:\s*[(（][^)）]{0,6}(?:记者|通讯员)[^)）]{1,30}[)）])?|[(（][^)）]{0,6}(?:记者|通讯员)[^)）]{1,30}[)）])/

const datelines = (lines: readonly Line[]): Span[] =>
  lines.flatMap(({ at, text }): Span[] => {
    const dateline = DATELINE.exec(text)
    return dateline ? [[at[0] + dateline[0].length - dateline[1]!.length, at[0] + dateline[0].length]] : []
  })

/** Tags that a page's text still has, with the marks of a stop that was lost before them. */
const MARKUP = /(?:[?？!！]{0,3}\/|<\/?)[a-z][a-z\d]{0,9}(?:\s[^<>\n]{0,80})?\/?>/gi

const tags = (text: string): Span[] =>
  text.includes('>') ? [...text.matchAll(MARKUP)].map(({ index, 0: tag }): Span => [index, index + tag.length]) : []

/** （图为学生在参加比赛）, （责编：某某）, （下转第二版）: what a picture beside the text shows, who made the page, where it goes on. */
const IN_BRACKETS =
  /[（(](?:[上下左右]?图为[^（）()\n]{2,40}|(?:责编|责任编辑|稿源|摄影|文\/图)[:：][^（）()\n。]{1,30}|[^（）()\n。]{0,12}(?:https?:\/\/|www\.)[^（）()\n。]{4,60}|(?:下转|上接)第?\s*[A-Z]?[\d一二三四五六七八九十]{1,3}\s*版[^（）()\n。]{0,12})[)）]/g

const inBrackets = (text: string): Span[] =>
  [...text.matchAll(IN_BRACKETS)].map(({ index, 0: words }): Span => [index, index + words.length])

export const BETTING_WORD = /竞彩|博彩|投注|下注|即时比分|足球比分|比分直播|必威|娱乐城|赌场/
const BETTING = new RegExp(BETTING_WORD, 'g')
const OF_SITE = /(?:[\w.-]|竞彩|彩票|体育|足球|篮球|平台|官网|注册|登录|入口)$/
const LONGEST_NAME = 40

/** bet555_竞彩投注_比分直播: a betting site's name in place of what stood there. */
function bettingSites(text: string): Span[] {
  return [...text.matchAll(BETTING)].map(({ index, 0: word }): Span => {
    let [from, to] = [index, index + word.length]
    const least = Math.max(0, index - LONGEST_NAME)
    for (let before = OF_SITE.exec(text.slice(least, from)); before; before = OF_SITE.exec(text.slice(least, from)))
      from -= before[0].length
    to += /^(?:[\w.-]|竞彩|彩票|体育|足球|篮球|平台|官网|注册|登录|入口){0,20}[:：]?/.exec(
      text.slice(to, to + LONGEST_NAME),
    )![0].length
    return [from, to]
  })
}

const ADDRESS = /(?:[(（[【]\s*)?(?:https?:\/\/|www\s?[.。])[\w./?=&%#-]+(?:\s*转载请注明)?\s*[)）\]】]?/gi

export function sitePhrases(text: string, lines: readonly Line[], { noise }: Pick<Lexicon, 'noise'>): Damage[] {
  const named = finderOf(noise)
    .findAll(text)
    .map(({ at }) => ({ at: withCredit(text, at) }))
  const addresses = /www|http/i.test(text)
    ? [...text.matchAll(ADDRESS)].map((match): Span => [match.index, match.index + match[0].trimEnd().length])
    : []
  const pieces = [
    ...datelines(lines),
    ...tags(text),
    ...bettingSites(text),
    ...inBrackets(text),
    ...titlesInSentences(text, lines),
    ...titlesTwiceInLine(lines),
  ]
  const apart = named.filter(({ at }) => !addresses.some((other) => other[0] <= at[0] && at[1] <= other[1]))
  return adjoining(text, [...apart.map((found) => found.at), ...addresses, ...pieces]).map(
    (at): Damage => ({ kind: 'site-phrase', at, instead: '' }),
  )
}

/** 本文来源：教育范文网, 【下载全文】, 本文由免费文档网整理提供: what the site says of itself, with its brackets. */
const CREDIT = /(?:[【[(（]|(?:本文|文章|内容|资料)(?:来自|来源|由|出自)(?:于)?[：:]?[\u4e00-\u9fff]{0,6})$/
const CREDIT_END = /^(?:整理提供|提供|整理|上传|下载|首发)?[】\])）]?/

function withCredit(text: string, [from, to]: Span): Span {
  const before = CREDIT.exec(text.slice(Math.max(0, from - 16), from))?.[0].length ?? 0
  const behind = CREDIT_END.exec(text.slice(to, to + 6))?.[0].length ?? 0
  const isOpen = /[】\])）]$/.test(text.slice(to, to + behind))
  const isOpened = before > 0 && '【[(（'.includes(text[from - before]!)
  return [from - before, to + (isOpen && !isOpened ? behind - 1 : behind)]
}

/** 点击下一页查看更多: what the site says in one breath is one piece. */
function adjoining(text: string, spans: readonly Span[]): Span[] {
  const joined: [number, number][] = []
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    const between = last ? text.slice(last[1], from) : ''
    if (last && !between.includes('。') && (between.length <= 2 || /^[-—]{1,12}$/.test(between)))
      last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return joined
}
