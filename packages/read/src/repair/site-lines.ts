/** Lines that are the site's and not the report's: bylines, menus, counters, notices, captions, greetings run into the first line. */
import type { Lexicon, Span } from '@youju/model'
import type { Damage } from './damage.ts'
import type { Line } from './lines.ts'
import { PAGE_LINE } from './page-number-lines.ts'
import { finderOf } from './phrase-finder.ts'
import { BETTING_WORD } from './site-phrases.ts'

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
    '[(（]?(?:稿源|稿件来源|责编|责任编辑|编辑|审编|责任校对|原文(?:发布于|链接)|[上下前后]一[篇条])[:：].{0,60}',
    '[(（]?(?:全媒体|特约|见习|本报)?(?:记者|通讯员)[:： 　]?[\\u4e00-\\u9fff、 　]{2,16}[)）]?',
    '.{0,20}(?:版权所有|Copyright|©|All rights reserved).{0,60}',
    '索引号.{0,60}',
    '更多.{0,8}(?:资讯|内容|信息|新闻|文章)[^。]{0,4}请?.{0,3}(?:关注|访问|点击|登录|收藏).{0,30}',
    '想了解更多.{0,40}',
    '(?:美篇|简书|公众号|百家号|搜狐号|头条号)\\s+\\d{4}[-/.]\\d\\d?[-/.]\\d\\d?.{0,30}',
    '(?:(?:投诉|举报|转载请(?:联系作者|注明)|著作权归作者所有|阅读原文|写留言|赞赏)[\\s|｜·,，]*){2,}',
    // An abstract in English below the report, and a contents line with its leaders.
    "(?:[A-Z][A-Za-z',.;:&()-]*\\s+)(?:[A-Za-z\\d%',.;:&()-]+\\s+){5,}[A-Za-z\\d%',.;:&()-]+",
    '(?:[一二三四五六七八九十]{1,2}、|第[一二三四五六七八九十]{1,2}[章节]|[(（][一二三四五六七八九十]{1,2}[)）])[^。，；]{2,30}?[„…·.．]{6,}\\s*\\d{1,3}.*',
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

export function siteLines(text: string, lines: readonly Line[], { pageLines }: Pick<Lexicon, 'pageLines'>): Damage[] {
  const cues = finderOf(pageLines).findAll(text)
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
