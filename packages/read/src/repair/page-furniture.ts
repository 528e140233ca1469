/**
 * What a page or a site set into the text: lines that are only a page number, numbers of preview pages in front of a
 * line that continues a sentence, a page count run into the text behind a full stop, lines and phrases of a site.
 */
import type { Lexicon, Span } from '@youju/model'
import type { Damage } from './damage.ts'
import { TITLE } from './documents.ts'
import { pageNumbersWithin } from './page-numbers.ts'
import { PhraseFinder } from './phrase-finder.ts'

export type SiteWords = Pick<Lexicon, 'noise' | 'pageLines'>

type Line = { at: Span; text: string }

export function findFurniture(text: string, words: SiteWords): Damage[] {
  const lines = linesOf(text)
  const site = siteLines(text, lines, words)
  const inside = (at: number): boolean => site.some((line) => line.at[0] <= at && at < line.at[1])
  const preview = previewNumbers(text, lines)
  const set = [
    ...site,
    ...numberLines(lines),
    ...(preview.length > 0 ? preview : [...numbersBeforeHeadings(lines), ...numberBeforeTitle(lines)]),
    ...numbersRunIn(text, lines),
    ...pagesRunIn(lines),
  ]
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

/** The lines of a text with their places; blanks at both ends left out. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from)
    let [start, end] = [from, found < 0 ? text.length : found]
    from = end + 1
    while (start < end && isBlank(text.charCodeAt(start))) start++
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    lines.push({ at: [start, end], text: text.slice(start, end) })
  }
  return lines
}

const isBlank = (code: number): boolean =>
  code === 0x20 || code === 0x3000 || code === 0x09 || code === 0x0d || code === 0xa0

const PAGE_LINE =
  /^(?:[-—–―－·•~\s]*第?\s*\d{1,4}\s*[-—–―－·•~\s]*|第\s*\d{1,4}\s*页.{0,12}|\d{1,4}\s*\/\s*\d{1,4}|\d{1,3}、|Page\s*\d+.{0,10})$/i

/** A line that begins with what a number before it would count: the number was only wrapped. */
const UNIT_FIRST = /^(?:多|余)?(?:万|亿)?(?:元|人|名|位|所|个|项|件|次|册|台|套|间|亩|平方米|公里|%|％|个百分点)/

/** A bare number is a page's only between lines of running text; in a table it is a figure. */
function numberLines(lines: readonly Line[]): Damage[] {
  const written = lines.filter((line) => line.text !== '')
  const runs = (line: Line | undefined): boolean => line === undefined || line.text.length >= 15
  return written
    .filter((line, at) => {
      if (line.text.length > 20 || !/\d/.test(line.text) || !PAGE_LINE.test(line.text)) return false
      const next = written[at + 1]
      return !/^\d+$/.test(line.text) || (runs(written[at - 1]) && runs(next) && !UNIT_FIRST.test(next?.text ?? ''))
    })
    .map((line): Damage => ({ kind: 'page-number', at: line.at, instead: '' }))
}

/** Behind an empty line a page's number and the rest of the sentence that the page broke: …复盲现象，\n\n12率为零。 */
function numbersRunIn(text: string, lines: readonly Line[]): Damage[] {
  const written = lines.filter((line) => line.text !== '')
  return written.flatMap((line, index): Damage[] => {
    const digits = /^\d{1,3}(?=[\u4e00-\u9fff])/.exec(line.text)?.[0]
    const before = written[index - 1]
    if (!digits || !before || before.text.length < RUNNING || /[。！？；：:!?;…”"》）)]$/.test(before.text)) return []
    const apart = text.slice(before.at[1], line.at[0]).split('\n').length > 2
    if (!apart || MEASURED.test(line.text.slice(digits.length)) || COUNTED.test(line.text.slice(digits.length)))
      return []
    return [{ kind: 'page-number', at: [line.at[0], line.at[0] + digits.length], instead: '' }]
  })
}

const RUNNING = 20
const COUNTED = /^(?:公办|民办|中小学|小学|中学|初中|高中|幼儿|教师|教学|学生|部门|省|州|国家|课时)/

/** Sharing sites number the pages of their preview: 1、 2、 3、 at the start of lines that break off in mid-sentence. */
function previewNumbers(text: string, lines: readonly Line[]): Damage[] {
  const numbered = lines.flatMap((line) => {
    const match = /^(\d{1,3})[、.]/.exec(line.text)
    return match ? [{ line, number: Number(match[1]), length: match[0].length }] : []
  })
  if (numbered.length < 2 || numbered.some(({ number }, index) => number !== index + 1)) return []
  // Two may be headings, unless the first page is one long line.
  if (numbered.length === 2 && numbered[0]!.line.text.length < PREVIEW_PAGE) return []
  const goesOn = ({ line, length }: (typeof numbered)[number]): boolean => GOES_ON.test(line.text.slice(length))
  const broken = numbered.slice(1).filter((page) => {
    const before = text.slice(0, page.line.at[0]).trimEnd()
    if (/[。！？；：:;!?]$/.test(before)) return false
    return goesOn(page) || before.length - before.lastIndexOf('\n') > RUNNING
  })
  if (broken.length * 2 < numbered.length && !broken.some(goesOn)) return []
  return numbered.map(({ line, length }): Damage => {
    const from = line.at[0]
    return { kind: 'page-number', at: [from, from + length], instead: '' }
  })
}

/** 第 3 页(三)师资水平, - 1 - 自查报告: a page's number at the beginning of the line that follows it. */
const pagesRunIn = (lines: readonly Line[]): Damage[] =>
  lines.flatMap(({ at: [from], text }): Damage[] => {
    const number =
      /^(?:第\s?\d{1,3}\s?页(?=[\u4e00-\u9fff（(])(?!共|的|内容)|([-—–－])\s?\d{1,3}\s?\1(?=\s+[\u4e00-\u9fff（(]))/.exec(
        text,
      )?.[0]
    return number ? [{ kind: 'page-number', at: [from, from + number.length], instead: '' }] : []
  })

/** 1、一、基本情况: no heading has two numbers; the first is a preview page's. */
const numbersBeforeHeadings = (lines: readonly Line[]): Damage[] =>
  lines.flatMap(({ at: [from], text }): Damage[] => {
    const number =
      /^\d{1,2}[、.](?=[一二三四五六七八九十]{1,2}(?:[、'’]|是)|[（(][一二三四五六七八九十]{1,2}[)）])/.exec(text)?.[0]
    return number ? [{ kind: 'page-number', at: [from, from + number.length], instead: '' }] : []
  })

/** 1、教育扶贫工作汇报材料: the number of the first preview page before the title, unless a list of papers begins there. */
function numberBeforeTitle(lines: readonly Line[]): Damage[] {
  const head = lines.filter(({ text }) => text !== '').slice(0, HEAD_LINES)
  const first = head.find(({ text }) => TITLED.test(text))
  if (!first || !TITLE.test(first.text) || first.text.length > LONGEST_TITLE) return []
  if (lines.some(({ text }) => /^2[、.]/.test(text) && TITLE.test(text))) return []
  return [{ kind: 'page-number', at: [first.at[0], first.at[0] + 2], instead: '' }]
}

const HEAD_LINES = 8
const LONGEST_TITLE = 45
const TITLED = /^1[、.](?=[\u4e00-\u9fff*＊第])/

/** No sentence begins so. */
const GOES_ON = /^[的了和与及、，。；：]/

/** What a preview shows of a page in one line, at least. */
const PREVIEW_PAGE = 150

/** A footer that prints the number of pages comes out as the same number behind full stops: 改革。18规范学校用人管理. */
function pageCounts(text: string): Damage[] {
  const found = new Map<string, Damage[]>()
  for (const match of text.matchAll(/[。）)](\d{1,3})(?=(?:\d{1,2}[、.])?[\u4e00-\u9fff])/g)) {
    const digits = match[1]!
    const next = text.slice(match.index + 1 + digits.length, match.index + 4 + digits.length)
    const at: Span = [match.index + 1, match.index + 1 + digits.length]
    for (const [number, rest] of splits(digits, next)) {
      if (MEASURED.test(rest)) continue
      const places = found.get(number) ?? []
      places.push({ kind: 'page-number', at: [at[0], at[0] + number.length], instead: '' })
      found.set(number, places)
    }
  }
  const repeated = [...found.entries()].filter(([number, places]) => Number(number) > 1 && places.length >= 2)
  const stated = /页数[:：]\s*(\d{1,3})\s*页/.exec(text)?.[1]
  return repeated.filter(([number, places]) => number === stated || places.length >= 3).flatMap(([, places]) => places)
}

const MEASURED =
  /^(?:[年月日时分个名人所位项次元万亿千百余多级岁周班届号件份台套册户村镇乡县区市%％]|平方|公里|学年|世纪)/

/** 183、 may be page 18 before heading 3、. */
const splits = (digits: string, next: string): [string, string][] =>
  /^[、.]/.test(next)
    ? digits.length > 1
      ? [
          [digits.slice(0, -1), digits.slice(-1) + next],
          ...(digits.length > 2 ? [[digits.slice(0, -2), digits.slice(-2) + next] as [string, string]] : []),
        ]
      : []
    : [[digits, next]]

const FIELD =
  '(?:文档编号|上传时间|下载次数|格式|页数|大小|编号|ID|浏览|阅读|点击|人气|字数|积分|热度|发布于|发布者|上传者|上传人)'
const SITE_LINE = new RegExp(
  `^(?:[-·•]\\s*)?(?:${[
    '(?:当前)?位置[:：].*',
    '[^。，]{0,20}(?:首页|范文|文库|总结|网|网站)\\s*(?:>|»|›).*',
    '时间[:：].{0,30}分享',
    '(?:时间|日期|发布时间|更新时间)[:：]\\s*\\d{4}[-/.]\\d\\d?[-/.]\\d\\d?.{0,30}',
    '\\d{4}[-/.]\\d\\d?[-/.]\\d\\d?\\s+\\d\\d?:\\d\\d(?::\\d\\d)?[^。，]{0,20}',
    `${FIELD}(?:次数|量|数)?[:：]\\s*[\\w.:-]+\\s*[KMkm]?[Bb]?(?:页|次|字|人)?`,
    '\\d+(?:位用户|人)(?:关注|已?阅读|浏览|下载|收藏|点赞|评论|觉得).{0,6}',
    '[^。]{0,30}(?:阅读|浏览|下载|点击)(?:次数|量)?[:：]\\s*\\d+[^。]{0,20}',
    '(?:下载文档|收藏|分享|打印|相关推荐|相关文章|猜你喜欢|返回|目录|举报|注册|登录|资源描述[:：]?|(?:论文)?部分内容阅读)',
    '(?:触屏版|窄屏版|手机版|延伸阅读|扩展阅读|内容摘要|最新文章|热门文章|更多(?:新闻|资讯|动态)|扫[码一].{0,14}(?:阅读|查看|浏览|页面?)|分享至|转发到|我要纠错|看到这里|暂无内容|续表|[(（]续表[)）])[:：]?',
    '(?:稿源|稿件来源|责编|责任编辑|编辑|审编|责任校对|原文(?:发布于|链接)|[上下前后]一[篇条])[:：].{0,60}',
    '[(（]?(?:全媒体|特约|见习|本报)?(?:记者|通讯员)[:： 　]?[\\u4e00-\\u9fff、 　]{2,16}[)）]?',
    '.{0,20}(?:版权所有|Copyright|©|All rights reserved).{0,60}',
    '索引号.{0,60}',
    '更多.{0,8}(?:资讯|内容|信息|新闻|文章)[^。]{0,4}请?.{0,3}(?:关注|访问|点击|登录|收藏).{0,30}',
    '想了解更多.{0,40}',
    '发布网友.{0,40}',
    '共\\d+个(?:回答|评论)',
    '(?:(?:收藏|打印|分享|下载|相关|举报|关闭|评论|点赞|复制|转发|纠错|返回顶部|微信|微博)[\\s|｜/·]*){2,}',
    '.{0,40}_第\\d{1,3}页',
    '[^。，]{2,30}(?:\\|[^。，|]{2,30}){2,}',
    // Headings of a site's collection: 第一篇：…, …汇报篇1.
    '第[一二三四五六七八九十\\d]{1,3}篇[:：\\s][^。，]{4,40}',
    '[^。，]{2,30}(?:报告|总结|汇报|计划|方案|材料|范文|体会|讲话|发言稿?|致辞|要点|怎么写)[^。，]{0,8}篇\\s*\\d{1,2}',
    '[^。，]{2,40}[(（]精选\\d{1,3}篇[)）]',
    // Captions and heads of tables that a book or a page printed beside the text.
    '图\\s*\\d{1,3}(?:[-—–.]\\d{1,3})?[:：.\\s]\\s*[^。，；]{2,40}',
    '[(（]?(?:上|下|左|右|题)?图(?:为|示|[:：]).{2,60}',
    '续?表\\s*\\d{1,3}\\s*[-—–]+\\s*\\d{1,3}\\s*(?:[(（]续[一二三四\\d]?[)）])?',
    '续表\\s*\\d{1,3}',
    '表\\s*\\d{1,3}\\s*[(（]续[一二三四\\d]?[)）]',
    // The running head of a yearbook, the hour of a news page, who wrote for which paper, what readers may do.
    '[·•・]\\s*[^。，·]{2,24}\\s*[·•・]',
    '\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}\\s+\\d\\d?:\\d\\d',
    '[\\u4e00-\\u9fff]{2,8}(?:报|网|台|在线)\\s+(?:记者|通讯员)[:： 　]+[\\u4e00-\\u9fff、 　]{2,30}',
    '(?:(?:浏览|评论|图片|表情|点赞|收藏|分享|转发)[\\s\\d]*){3,}',
    '供稿(?:单位|人)?[:：].{2,40}',
    '(?:相关专题|相关链接|附件下载|推荐阅读)[:：].{2,60}',
    '(?:[【\\[][^】\\]]{1,6}[】\\]]\\s*){2,}',
  ].join('|')})$`,
)

/** What a page says of a text in one line; two such fields side by side make a byline. */
const PAGE_FIELD =
  /(?:投稿人|投稿|作者|来源|稿源|责编|字号|浏览量|点击数|(?:发布|发表|更新|上传)?(?:时间|日期)|栏目|编辑|发布于|发布者|上传者|上传人|点击|阅读|浏览|人气|字数|格式|页数|大小|文档编号|下载次数|热度|评论)[:：]\s*(?!\d{1,2}月)/g
const LONGEST_BYLINE = 90

const isByline = (line: string): boolean =>
  line.length <= LONGEST_BYLINE && !/[。；]/.test(line) && (line.match(PAGE_FIELD)?.length ?? 0) >= 2

/** A menu: short words in a row, some of which only sites have. */
const MENU_WORD =
  /^(?:网站首页|首页|.{0,4}(?:总结|范文|文档|公文|论文|报告|演讲稿|致辞|实用文|心得体会|教学资源|作文|文库|模板))$/
const isMenu = (line: string): boolean => {
  if (line.length > 120 || /[，。；、]/.test(line)) return false
  const words = line.split(/\s+/)
  return (
    words.length >= 5 &&
    words.every((word) => word.length <= 6) &&
    words.filter((word) => MENU_WORD.test(word)).length * 2 >= words.length
  )
}

type SiteKind = 'pages' | 'notice' | 'byline' | 'field' | 'greeting' | 'other'
type SitePiece = { at: [number, number]; last: SiteKind }

function siteLines(text: string, lines: readonly Line[], words: SiteWords): Damage[] {
  const cues = finderOf(words.pageLines).findAll(text)
  let cue = 0
  const found: SitePiece[] = []
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
    if (!(named || counter || follows || SITE_LINE.test(line.text) || isByline(line.text) || isMenu(line.text)))
      continue
    const last = found.at(-1)
    // What the report is called there stands below what is said of it.
    const labels = last && /^资源描述/.test(line.text)
    const kind = follows ? 'pages' : labels ? last.last : kindOf(line.text)
    const between = last ? text.slice(last.at[1], line.at[0]) : '。'
    const adjoining = between.split('\n').length === 2 || ANNOUNCES.test(last ? text.slice(...last.at) : '')
    if (last && between.trim() === '' && (labels || belongTogether(last, kind, adjoining))) {
      last.at[1] = line.at[1]
      last.last = kind
    } else found.push({ at: [...line.at], last: kind })
  }
  return found.map(({ at }): Damage => ({ kind: 'site-line', at, instead: '' }))
}

const LONGEST_SITE_LINE = 300

/** Sentences with figures are no site's, whatever it set before them. */
const isReport = (line: string): boolean => (line.match(FIGURE)?.length ?? 0) >= FIGURES
const FIGURE = /\d(?:万|亿)?(?:人|元|所|名|个|%|平方米|期|册|件)/g
const FIGURES = 4

const FIELD_LINE = new RegExp(`^${FIELD}(?:次数|量|数)?[:：]`)
/** What it names stands below it, often behind an empty line. */
const ANNOUNCES = /(?:推荐|链接|阅读)[:：]?$/

function kindOf(line: string): SiteKind {
  if (/_第\d{1,3}页$/.test(line)) return 'pages'
  if (/^(?:友情|温馨)?提示|^来源|^免责|^声明|^[【[]?(?:本文|文章|全文)共|^亲[，,]|会员/.test(line) && !/^《/.test(line))
    return 'notice'
  if (/^(?:简介|摘要|导语|前言)[:：]|小编|大家|参考/.test(line)) return 'greeting'
  if (FIELD_LINE.test(line)) return 'field'
  if (isByline(line) || /^(?:时间|日期|发布时间|更新时间)[:：]/.test(line)) return 'byline'
  return 'other'
}

/** Lines of one kind are one piece; a notice stands for itself, and a greeting is none of the byline above it. */
function belongTogether(last: SitePiece, kind: SiteKind, adjoining: boolean): boolean {
  if (kind === 'notice' || last.last === 'notice') return false
  if ((last.last === 'pages') !== (kind === 'pages')) return false
  if (last.last === 'byline' && kind === 'greeting') return false
  return adjoining || kind === 'pages' || (last.last === 'field' && (kind === 'field' || kind === 'byline'))
}

/** A greeting of the page and the report behind it, run together into one line: the sentences up to the cue go. */
const LONGEST_GREETING = 160

function greetingBefore(text: string, line: Line, cue: Span): SitePiece[] {
  if (cue[0] - line.at[0] > LONGEST_GREETING) return []
  const stop = text.slice(cue[1], Math.min(line.at[1], cue[1] + 40)).search(/[。！!]/)
  if (stop < 0) return []
  return [{ at: [line.at[0], cue[1] + stop + 1], last: 'greeting' }]
}

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

/** （图为学生在参加比赛）: what a picture beside the text shows. */
const CAPTION = /[（(][上下左右]?图为[^（）()\n]{2,40}[)）]/g

const captions = (text: string): Span[] =>
  text.includes('图为')
    ? [...text.matchAll(CAPTION)].map(({ index, 0: words }): Span => [index, index + words.length])
    : []

const BETTING_WORD = /竞彩|博彩|投注|下注|即时比分|足球比分|比分直播|必威|娱乐城|赌场/
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

function sitePhrases(text: string, lines: readonly Line[], words: SiteWords): Damage[] {
  const named = finderOf(words.noise)
    .findAll(text)
    .map(({ at }) => ({ at: withCredit(text, at) }))
  const addresses = /www|http/i.test(text)
    ? [...text.matchAll(ADDRESS)].map((match): Span => [match.index, match.index + match[0].trimEnd().length])
    : []
  const pieces = [...datelines(lines), ...tags(text), ...bettingSites(text), ...captions(text)]
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
    if (last && from - last[1] <= 2 && !text.slice(last[1], from).includes('。')) last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return joined
}

const finders = new WeakMap<readonly string[], PhraseFinder>()
function finderOf(phrases: readonly string[]): PhraseFinder {
  const known = finders.get(phrases)
  if (known) return known
  const made = new PhraseFinder(phrases)
  finders.set(phrases, made)
  return made
}
