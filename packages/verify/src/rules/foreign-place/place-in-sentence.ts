/** What a sentence has to do with a place that it names: its own, or partner, destination, origin, neighbour of the reporting unit. */
import type { NamedPlace, Span } from '@youju/model'
import { isOfGuest, isPledgedTo } from './pledge.ts'

const VISITED = /(?:赴|前往|(?<![达得迎]|欢迎来)到|邀请)(?:[\u4e00-\u9fff]{2,8}[省市州区])?$/
const TIED = /对口|帮扶|支援|援建|支教|协作|结对|结成|友好|考察|参观|观摩|捐赠/

/** 赴浙江省安吉县学习考察: whom the text tells of having visited, it may go on to tell of. */
const visitedIn = (text: string, named: readonly NamedPlace[]): ReadonlySet<string> =>
  linesOf(named, ({ at }) => VISITED.test(text.slice(Math.max(0, at[0] - 12), at[0])))

/** 在余杭区的对口帮扶下, 我市与海安市互派校长: nor is a partner told again foreign. */
export const guestsIn = (text: string, named: readonly NamedPlace[]): ReadonlySet<string> =>
  new Set([
    ...visitedIn(text, named),
    ...linesOf(named, ({ at }) => TIED.test(clauseBefore(text, at) + clauseBehind(text, at))),
    ...linesOf(named, ({ at }) => WE_AND.test(clauseBefore(text, at))),
  ])

const WE_AND = /[全我本][县区市旗州](?:继续|先后)?[与和同]$/

const linesOf = (named: readonly NamedPlace[], is: (place: NamedPlace) => boolean): Set<string> =>
  new Set(named.filter((place) => place.line.length > 1 && is(place)).map(({ line }) => line.join()))

/** 天津市西青区: where the line of places begins that stands there. */
export function startOfLine(place: NamedPlace, named: readonly NamedPlace[]): number {
  const ends = endsOf(named)
  let start = place.at[0]
  for (let above = ends.get(start); above !== undefined && above < start; above = ends.get(start)) start = above
  return start
}

/** Where each place ends → where it begins. */
const known = new WeakMap<readonly NamedPlace[], ReadonlyMap<number, number>>()
function endsOf(named: readonly NamedPlace[]): ReadonlyMap<number, number> {
  const made = known.get(named) ?? new Map(named.map(({ at }) => [at[1], at[0]]))
  known.set(named, made)
  return made
}

const OFFICES =
  /^(?:委(?:、|县政府|区政府|市政府|编办|宣传部|组织部|政法委)|人民政府|慈善会|红十字会|总工会|工商联|财政局|民政局|[\u4e00-\u9fff]{0,3}教育(?:[\u4e00-\u9fff]{0,4})局|教体局|教育委员会|教委|教科局|教育系统|教育工委|教师进修|职业?教(?:育)?中心|职业高级?中学|特殊教育学校|第[一二三四五六]中学|[一二三四五六]中|机关幼儿园|实验(?:小学|中学|幼儿园))/
/** Whom one goes to, writes to or works with. */
const TOWARDS = /(?:赴|到|与|和|同|向|往|由|邀请|学习|考察|来自|借鉴|参观|、)(?:[\u4e00-\u9fff]{2,8}[省市州])?$/

/** 会同团县委、甲县慈善会, 会同甲县委编办: in a row with offices of one's own, or an office of another kind that one works with at home. */
const isBesideOwn = (text: string, at: Span): boolean => {
  const before = clauseBefore(text, at)
  return OWN_OFFICES.test(before) || (before.endsWith('会同') && text[at[1]] !== '教')
}
const OWN_OFFICES = /[县市区](?:委|政府|总?工会|工商联|妇联|民政局|财政局|教育局|关工委|残联)、$/

/** Its offices and papers named in mid-sentence: 在…县委、县政府领导下, 拟出《…县…实施方案》. */
export function isAsOwn(text: string, place: NamedPlace, named: readonly NamedPlace[]): boolean {
  const [from, to] = [startOfLine(place, named), place.at[1]]
  const after = text.slice(to, to + AROUND)
  if (
    text[from - 1] === '《' &&
    (OWN_PAPER.test(text.slice(to, to + 60)) || ISSUED.test(text.slice(0, from - 1).slice(-8)))
  )
    return true
  // 让奉节县的1.92万名孩子
  if (/[让使]$/.test(text[from - 1] ?? '') && after.startsWith('的')) return true
  if (!OFFICES.test(after) && !/^今年|^全县/.test(after)) return false
  return (
    !isOthers(after) &&
    (!TOWARDS.test(text.slice(Math.max(0, from - 10), from)) || isBesideOwn(text, [from, to])) &&
    !TIED.test(clauseBefore(text, place.at))
  )
}

/** 甲县落实…: what the clause speaks of, as one speaks of oneself. */
const isSubject = (text: string, place: NamedPlace, named: readonly NamedPlace[]): boolean =>
  (beginsClause(text, startOfLine(place, named)) || isSubjectOfNext(text, place, named)) &&
  !isListed(text, place.at) &&
  !isPartner(text, place.at)

/** 下一步甲县将…: behind what only says when or why, the clause speaks of oneself. */
const isSubjectOfNext = (text: string, place: NamedPlace, named: readonly NamedPlace[]): boolean =>
  ONLY_WHEN.test(clauseBefore(text, [startOfLine(place, named), place.at[1]])) &&
  SELF.test(text.slice(place.at[1], place.at[1] + 8))
const ONLY_WHEN =
  /^[ \u3000]*(?:下一?步|接下来|今后|未来|近年来?|近期|目前|截至目前|现在|当前|今年(?:以来)?|去年|(?:20\d\d年|“?十[一二三四五]五”?)(?:以来|期间|底)?|多年来|一直以来|长期以来|为此|因此|此外|同时|总之)$/

/** 略阳山大沟深, 内黄的校本研修经验在全市推广, 如皋高新区正在新建学校: by its short name, told of as one's own. */
export const isSpokenOf = (text: string, place: NamedPlace, named: readonly NamedPlace[]): boolean => {
  if (!isSubject(text, place, named)) return false
  const zone = zoneBehind(text, place)
  const behind = text.slice(place.at[1] + zone.length, place.at[1] + zone.length + 8)
  return SPOKEN_OF.test(behind) || (zone !== '' && (SELF.test(behind) || /^正在/.test(behind)))
}

/** 高新区 of 如皋高新区: with it a short name is an office's whole name. */
export const zoneBehind = (text: string, { at: [, to] }: NamedPlace): string =>
  ZONE.exec(text.slice(to, to + 12))?.[0] ?? ''
const ZONE =
  /^(?:国家级?|省级)?(?:高新(?:技术)?(?:产业)?(?:开发)?区|经(?:济)?(?:技术)?开(?:发)?区|开发区|工业园区?|新区|度假区|示范区)/

const SPOKEN_OF = /^(?:的|地处|山|境内|历来|素有|始终|坚持|认真|先后|全面|大力|现有|共有|把|城区|农村|各校|各级)/

/** What a report tells of its own place only: 完成甲县第七完小扩建, 肯定了甲县课堂教学改革. */
const OWN_THING =
  /^(?:\d{1,3}个(?:乡|镇|街道)|唯一|困难|贫困|留守|残疾|公办|民办|普惠|家庭|首批|首所|第一[所个家批]|最早|最大|直属|重点|同类|各(?:级|校|类|学校|中小学)|教育|课堂|学校|中小学|农村|义务|学前|教师|学生|财政|县委|县政府|人民政府|第[一二三四五六七八九十]{1,2}(?:中|小|完|幼|初|高|职|实验)|[一二三四五六]中|特殊教育|职业|高级中学|实验|机关|城区|城关|境内|文明|域)/
/** Words of the clause before it by which it is another place that something is done to or with. */
const GOVERNS =
  /[赴到去往与和同跟向由比较像如距被受于援、]|来自|前往|邀请|学习|考察|借鉴|参观|调往|调入|转入|超过|获悉|通报|关于|发生|协作|帮扶|结对/

/** 被评为省级绿色学校、甲县文明校园 */
const HONOURED = /(?:评为|授予|荣获|命名为|获得?)[^。]{0,40}$/
const HONOUR = /^(?:文明|先进|优秀|示范|模范|规范|教育|德育|安全|平安|红旗|十佳)/
/** 为建设和谐甲县做出新的贡献 */
const BUILDS = /(?:建设|打造|构建|创建|振兴)[\u4e00-\u9fff]{0,6}$/
const GIVES = /^(?:[做作]出|贡献|而努力|努力|提供|奠定)/
/** 促进甲县学前教育发展, 所有关心和支持甲市教育的人, 欢迎到甲县某中学检查: what an office wants for its own place only. */
const CARES =
  /(?:促进|推动|推进|助推|助力|加快|服务|引导|关心(?:[和、与]?支持)?|关注|重视|实现|提升|提高|办成|建成|创成|打造|树立|擦亮|改善|夯实|筑牢|开创|谱写|书写|描绘|展示|展现|当好|做强|做优|奉献给?|莅临|光临|欢迎来?到|[让使])(?:了|着)?$/
/** 名列甲县第三 */
const RANKED = /(?:名列|位列|位居|居|排名|列|保持在|处于|处在|进入|跻身|稳居|走在)$/

function hasOwnThing(text: string, place: NamedPlace, named: readonly NamedPlace[]): boolean {
  const before = clauseBefore(text, [startOfLine(place, named), place.at[1]])
  const behind = text.slice(place.at[1], place.at[1] + 8)
  if (RANKED.test(before) && /^(?:第|前|同类|榜首)/.test(behind)) return true
  if (/代表(?:我们)?$/.test(before) && /^(?:参加|参赛|出战|出征|夺|获)/.test(behind)) return true
  if (BUILDS.test(before) && GIVES.test(behind)) return true
  if (isOwnMatter(text, place, named)) return true
  if (isPledgedTo(text, [startOfLine(place, named), place.at[1]])) return true
  if (HONOURED.test(sentenceBefore(text, place.at[0])) && HONOUR.test(behind)) return true
  if (!OWN_THING.test(behind) || GOVERNS.test(before) || AWAY.test(sentenceBefore(text, place.at[0]))) return false
  // 感谢我市教师为甲县教育作出的贡献
  if (before.endsWith('为') && isOfGuest(text, place.at[0])) return false
  return !isOthers(clauseBehind(text, place.at))
}

/** What a report says of nobody but itself. */
export const isNamedAsOwn = (text: string, place: NamedPlace, named: readonly NamedPlace[]): boolean =>
  isAsOwn(text, place, named) ||
  isSubject(text, place, named) ||
  isOneOfTwo(text, place) ||
  hasOwnThing(text, place, named)

/** 我县与乙区对调教师，丙县选派5名，乙区选派6名: of the two one is the office itself. */
function isOneOfTwo(text: string, { at, name }: NamedPlace): boolean {
  const other = OWN_AND.exec(sentenceBefore(text, at[0]))?.[1]
  const verb = text.slice(at[1], at[1] + 2)
  const [behind] = text.slice(at[1], at[1] + AROUND).split(/[。\n]/)
  return other !== undefined && other !== name && HAN.test(verb) && behind!.includes(other + verb)
}
const OWN_AND = /[全我本][县区市旗州](?:继续|先后)?[与和同]([\u4e00-\u9fff]{2,4}?[县区市旗州])/
const HAN = /^[\u4e00-\u9fff]{2}$/

/** Whatever else the sentence names. */
export function isOwnMatter(text: string, place: NamedPlace, named: readonly NamedPlace[]): boolean {
  const before = clauseBefore(text, [startOfLine(place, named), place.at[1]])
  return caresFor(text, before, place.at) || isHeldBy(text, place, named)
}

const caresFor = (text: string, before: string, at: Span): boolean =>
  (CARES.test(before) || (/[为给]$/.test(before) && PEOPLE.test(text.slice(at[1], at[1] + 12)))) &&
  !TIED.test(before + clauseBehind(text, at)) &&
  !AWAY.test(sentenceBefore(text, at[0]))
/** 为甲县广大考生提供优质服务 */
const PEOPLE =
  /^的?(?:广大|全体|每一[名个位]|残疾|困难|留守|农村|适龄)*(?:学生|儿童|孩子|考生|学子|教师|家长|群众|百姓|青年|幼儿|居民|市民|农民|师生|少年)(?!捐)/
/** 选派教师支持甲县教育: whoever is sent there cares for it, too. */
const AWAY = /支教|对口|帮扶|支援|援|协作|结对|挂职|赴|前往|送教|[选委]派|派出/

/** 接受甲县审计局专项审计, 联合甲县公安局检查: offices of other kinds only have to do with their own county's schools. */
export const isHeldBy = (text: string, place: NamedPlace, named: readonly NamedPlace[]): boolean =>
  HOLDS.test(clauseBefore(text, [startOfLine(place, named), place.at[1]])) &&
  AUTHORITY.test(text.slice(place.at[1], place.at[1] + 10)) &&
  !TIED.test(sentenceBefore(text, place.at[0]) + clauseBehind(text, place.at)) &&
  !AT_BORDER.test(text.slice(Math.max(0, place.at[0] - 30), place.at[1] + 30))
const HOLDS = /(?:接受|联合|会同|配合|邀请|请|经|由|报|向|与|和|通过|在)$/
const AUTHORITY =
  /^(?:残联|妇联|红十字|人民医院|中医院|审计|公安|住建|住房和城乡建设|市场监督?管?理?|卫健|卫生健康|疾控|疾病预防|消防|交警|交通运输|应急管理|司法|财政|人社|人力资源|编办|纪委|发改|发展和改革|自然资源|民政|综合执法|城市管理|政务服务|法院|检察院|人民法院|人民检察院)/
const AT_BORDER =
  /跨[县区市省]|两[地县]|边界|交界|毗邻|邻[县近]|案[件情]|[办立报破]案|走失|通报|转[来学入出]|户籍|来函|协查/

/** 以甲省教育厅核定数为准, 经甲省教育厅批准: only the offices above it bind an office. */
export const isBinding = (text: string, at: Span): boolean =>
  BY.test(clauseBefore(text, at)) && BINDS.test(clauseBehind(text, at)) && !TIED.test(sentenceBefore(text, at[0]))
const BY = /(?:按照?|根据|依据|依照|遵照|经|以)$/
const BINDS =
  /^(?:教育厅|教委|财政厅|人民政府|政府|教育督导|教育考试院)[^，。]{0,12}(?:规定|要求|核定|批准|审核|审定|认定|验收|部署|下达|文件|通知|意见|办法)/

/** Neither above the other nor within it. */
export const isBeside = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((name, depth) => depth < other.length && !areOne(name, other[depth]!))

/** 禄丰县 became 禄丰市, 赣县 became 赣县区. */
const areOne = (name: string, other: string): boolean =>
  name.slice(0, -1) === other.slice(0, -1) || name.startsWith(other) || other.startsWith(name)

/** 甲县、乙县, 甲县的学校, 甲县引进教师2名: named for itself. */
const LISTED = /^(?:[、和与及（(的]|引进|调入|选派)/

const isListed = (text: string, [from, to]: Span): boolean =>
  LISTED.test(text.slice(to, to + 2)) &&
  !tellsOfItself(text, from, to) &&
  !ACHIEVED.test(clauseBehind(text, [from, to]))

/** 。兴海县的优势资源有…: a sentence begins with what the place has. */
const tellsOfItself = (text: string, from: number, to: number): boolean =>
  /(?:^|[。\n])[ \u3000]*$/.test(text.slice(Math.max(0, from - 8), from)) &&
  HAS.test(text.slice(to, to + AROUND).split(/[，。；,;]/)[0]!)
const HAS = /^的[\u4e00-\u9fff]{2,8}(?:有|是|为|主要|以)/

/** 东邻…，南接…，西与…相望 */
const LIES = /[东西南北][邻接连靠临毗与]|地处|位于|交界|相望|隔[\u4e00-\u9fff]{0,4}[江河海湖]/
const BORDERS = /^[^。\n]{0,40}(?:交界|相望|接壤|毗邻|相邻|相连|相接)/

/** The sentence tells where the reporting unit lies. */
export const isNeighbour = (text: string, [from, to]: Span): boolean =>
  LIES.test(sentenceBefore(text, from)) || BORDERS.test(text.slice(to, to + 50))

const sentenceBefore = (text: string, at: number): string => {
  const before = text.slice(Math.max(0, at - 80), at)
  return before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1)
}

const SELF =
  /^(?:教育系统|各(?:中小学|学校|级)|共有|现有|全面|认真|始终|坚持|中小学|所有|严格|积极|广大教师|党委|县委|教育局|教育工委|残疾|适龄|义务教育|落实|紧紧|高度重视|将|建立|制定|成立|健全|没有一|校舍|学校|学生|教师|委|确立)/

/** 沅江市教育系统认真落实…: nobody writes so of a neighbour. */
export const speaksForItself = (text: string, [from, to]: Span): boolean =>
  beginsClause(text, from) && SELF.test(text.slice(to, to + 8))

/** A short name counts only where it stands for an office or school: 新余教育, 三明六中. */
const OWN_USE =
  /^(?:[市县区])?(?:教育(?!部)|教体|[一二三四五六七八九十]{1,2}[中小]|第[一二三四五六七八九十]{1,2}[中小]|实验[中小]|市委|县委|区委|人民政府)/

/** “红山教育领航人” is a name; 让彭水学子安心求学 is said of one's own. */
export const ownUse = (text: string, [from, to]: Span): boolean =>
  text[from - 1] !== '“' &&
  (OWN_USE.test(text.slice(to, to + 6)) ||
    (OWN_PEOPLE.test(text.slice(to, to + 4)) && caresFor(text, clauseBefore(text, [from, to]), [from, to])))
const OWN_PEOPLE = /^的?(?:学子|孩子|儿童|学生|师生|少年|人民|百姓|群众|父老)/

const AROUND = 26
/** Words by which a sentence says what another place has to do with it. */
const PARTNER =
  /之间|距|相隔|公里|交界|接壤|毗邻|毗连|相邻|相连|相接|交汇|为界|为邻|比邻|考察|学习(?!《)|参观|交流|对口|支援|援|协作|帮扶|结对|引进|聘请|邀请|应邀|受邀|接待|来访|来校|前来|来自|专家|教授|赴|前往|参加|参赛|跟岗|挂职|研修|培训|大学|学院|师范|公司|集团(?!化|办学|校)|企业|基金会|捐|籍|毕业|转学|务工|打工|打造|经验|全国|国家|等省|等市|等地|省市|杯|论坛|峰会|会议|举办|召开|出版|日报|电视|红军|革命|纪念|遗址|基地|地震|灾|奥运|世博|亚运|比赛|竞赛|大赛|联赛|获|荣|被评|落户|迁|移民|拆迁|招聘|招录|录取|考入|合作|签约|签订|友好|姊妹|联合|模式|做法|共建(?!成)|携手|连线|寄[来往给]|送来|赠|同步(?:上课|课堂)/
/** Where the place is what the clause speaks of, only these make it somebody else: 上海市对口支援我县, 山东省某公司捐资. */
const OTHER =
  /交界|接壤|毗邻|毗连|相邻|相连|相接|交汇|为界|为邻|比邻|对口|支援|援|协作|帮扶|结对|来[我到]|到我|我[省市县区镇乡校局]|专家|教授|大学|学院|师范|公司|集团(?!化|办学|校)|企业|基金会|商会|捐|寄[来往给]|送来|赠|携手我|籍|代表|应邀|前来|来访|组队|派员|^(?:的|先进|成功|探索)[^，]{0,10}(?:经验|模式|做法)|杯|地震|灾|等省|等市|等地|省市|与[\u4e00-\u9fff]{2,4}[省市县区州]/
/** What goes on in the first clause makes the place somebody else's, but not where 全县 or what became of it tells of one's own. */
function isOthers(after: string): boolean {
  const clause = after.split(/[，。；,;\n]/)[0]!
  return OTHER.test(clause) && !HOSTS.test(clause) && !ACHIEVED.test(clause)
}
/** …教育局在我校召开全县现场会, “青蓝工程”做法在全市会上交流 */
const HOSTS =
  /在我[校园镇乡][^，]{0,8}全[县市区旗州]|到我(?:[校园镇乡]|学区)[^，]{0,6}(?:检查|督查|督导|视察|调研|指导)/
const ACHIEVED = /(?:经验|做法|模式)[^，]{0,6}(?:在|被|得到|获)[^，]{0,16}/

/** Papers that bind an office are of its own line: 《…区教育系统民主评议行风工作实施意见》. */
const OWN_PAPER = /^[^《》]{0,40}(?:意见|方案|通知|办法|制度|规定|细则|规划|条例)[^《》]{0,6}》/

/** 制定《…县中小学校规范办学“十不准”》 */
const ISSUED = /(?:制定|制订|出台|印发|下发|拟定|拟出|起草|修订|发布|颁布)了?$/

export function isPartner(text: string, [from, to]: Span): boolean {
  const [after = ''] = text.slice(to, to + AROUND).split(/[。；;\n]/)
  if (text[from - 1] === '《' && OWN_PAPER.test(text.slice(to, to + 60))) return false
  if (beginsClause(text, from)) return isOthers(after) || /^[、和及与]/.test(after)
  const before = text.slice(Math.max(0, from - AROUND), from)
  const start = Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'), before.lastIndexOf('\n')) + 1
  return PARTNER.test(before.slice(start)) || PARTNER.test(after)
}

/**
 * 与乙省一所小学, 乙省某公司: whom one has to do with, or who is brought in by the article. Of another province only: at home offices of
 * all kinds are told of so.
 */
export const isIntroduced = (text: string, place: NamedPlace, named: readonly NamedPlace[]): boolean =>
  WITH.test(clauseBefore(text, [startOfLine(place, named), place.at[1]])) ||
  ARTICLE.test(text.slice(place.at[1], place.at[1] + AROUND))
const WITH = /(?:[与跟]|(?<![会共])同|携手)(?:远在)?$/
const ARTICLE = /^(?:[\u4e00-\u9fff]{2,5}[省市县区州旗])?的?(?:[一几][所家位名支座群]|某)/

/** Behind a mark or at the beginning of a line, whatever blanks it is indented by. */
export function beginsClause(text: string, at: number): boolean {
  let before = at
  while (before > 0 && BLANK.includes(text[before - 1]!)) before--
  return before === 0 || '，。；：,;:\n'.includes(text[before - 1]!)
}
const BLANK = ' \u3000\t\u00a0'

const clauseBefore = (text: string, [from]: Span): string =>
  text
    .slice(Math.max(0, from - AROUND), from)
    .split(/[，。；：,;:\n]/)
    .at(-1)!
const clauseBehind = (text: string, [, to]: Span): string => text.slice(to, to + AROUND).split(/[，。；：,;:\n]/)[0]!
