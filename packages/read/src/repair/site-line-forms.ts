/** What lines of a site look like: particulars of the file, paths, notices, headings of a collection, captions, running heads, menus. */

export const FIELD =
  '(?:文档编号|上传时间|下载次数|格式|页数|大小|编号|ID|浏览|阅读|点击|人气|字数|积分|热度|发布于|发布者|上传者|上传人)'
const SITE_LINE = new RegExp(
  `^(?:[-·•]\\s*)?(?:${[
    '(?:您)?(?:当前|现在|目前)?(?:所处|所在)?的?位置[:：].*',
    '[^。，]{0,20}(?:首页|范文|文库|总结|网|网站)\\s*(?:>|»|›|→).*',
    '(?:第\\s*)?[A-Z]?\\d{1,2}\\s*版[:：].{0,12}',
    '(?:https?:\\/\\/|www\\.)\\S+',
    // The box of keywords; the pages of a file that was made into text; code; a line in English.
    '(?:本文|本页)?关键[词字][:：].{1,60}',
    'Page\\s*\\d+[:：].{0,80}|TRANSCRIPT|Click here to load reader',
    '[^\\u4e00-\\u9fff]*(?:function\\s*\\w*\\s*\\(|document\\.|window\\.|var\\s+\\w+\\s*=)[^\\u4e00-\\u9fff]*',
    '[“"‘]?[A-Za-z](?=(?:[^\\s]*\\s+){6})[\\x20-\\x7e“”‘’—]{40,}',
    '【(?:摘要|提要|内容提要|导读|导语|正文|编者按)】',
    '[【\\[]?关\\s*键\\s*[词字][:：].{1,60}',
    '(?:Word|WORD|word)\\s?文档',
    '时间[:：].{0,30}分享',
    '(?:时间|日期|发布时间|更新时间)[:：]\\s*\\d{4}[-/.]\\d\\d?[-/.]\\d\\d?.{0,30}',
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

/** What marks a line of a site anywhere in it, and the whole line: told apart first, since nearly no line has such a mark. */
const MARK = /[>＞»›→]|欢迎|页|\d:\d\d|www|http|[·•・]\s*\d/
const MARKED = new RegExp(
  `^(?:[-·•]\\s*)?(?:${[
    // 某县人民政府 > 政务公开 > 某镇
    '[^。，；>＞]{1,20}(?:\\s*[>＞»›→]+\\s*[^。，；>＞]{1,20}){2,}',
    '[^，。]{0,30}欢迎(?:您|光临|访问)[^，。]{0,12}',
    '[^，。；]{0,30}第\\s*\\d{1,3}\\s*页\\s*[/／,，]?\\s*共\\s*\\d{1,3}\\s*页[^，。；]{0,20}',
    '[^。，；]{0,40}\\d{4}[-/.]\\d\\d?[-/.]\\d\\d?\\s+\\d\\d?:\\d\\d(?::\\d\\d)?[^。，]{0,20}',
    // ·156·　某某年鉴2014
    '[·•・]\\s*\\d{1,4}\\s*[·•・]\\s+[^。，；]{2,20}|[^。，；\\s]{2,20}\\s+[·•・]\\s*\\d{1,4}\\s*[·•・]',
    // 〖某某网 www.example.net 收集整理，转载请注明〗
    '[〖【\\[（(][^〗】\\])）]{0,30}(?:https?:\\/\\/|www\\.)[^。]{4,80}[〗】\\])）]',
  ].join('|')})$`,
)

export const isSiteLine = (line: string): boolean =>
  SITE_LINE.test(line) || (MARK.test(line) && MARKED.test(line)) || isServerMessage(line)

/** A menu: short words in a row, some of which only sites have. */
const MENU_WORD =
  /^(?:网站首页|首页|.{0,4}(?:总结|范文|文档|公文|论文|报告|演讲稿|致辞|实用文|心得体会|教学资源|作文|文库|模板))$/
export const isMenu = (line: string): boolean => {
  if (line.length > 120 || /[，。；、]/.test(line)) return false
  const words = line.split(/\s+/)
  return (
    words.length >= 5 &&
    words.every((word) => word.length <= 6) &&
    words.filter((word) => MENU_WORD.test(word)).length * 2 >= words.length
  )
}

/** What a server said in place of a picture or a frame. */
const SERVER_MESSAGE =
  /^(?:\d{3} )?(?:Found|Not Found|Forbidden|Bad Gateway|Moved Permanently|Internal Server Error)$|^nginx(?:\/[\d.]+)?$/

export const isServerMessage = (line: string): boolean => SERVER_MESSAGE.test(line)
