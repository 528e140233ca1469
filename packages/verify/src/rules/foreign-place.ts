/**
 * A place that cannot be the reporting unit's own: copied from another office's report. Home is where the unit's name or the
 * head of the document puts it; a place of another province is foreign unless the sentence names it as partner,
 * destination or origin.
 */
import type { NamedPlace, Span } from '@youju/model'
import { type Checking, type Finding, label, type Rule } from '../rule.ts'

export const foreignPlace: Rule = { code: 'foreign-place', kind: 'foreign-place', check }

function* check(checking: Checking): Iterable<Finding> {
  const { text, documents, places, unit } = checking
  if (!places) return
  const own = unit ? [...places.findPlaces(unit)].at(-1) : undefined
  const named = [...places.findPlaces(text)].filter(({ line }) => line.length > 0)
  let next = 0
  for (const document of documents) {
    const here: NamedPlace[] = []
    for (; next < named.length && named[next]!.at[0] < document[1]; next++) here.push(named[next]!)
    const unknown = own ? undefined : unknownHome(text, document, here)
    if (unknown !== undefined) {
      for (const place of here) if (isOthers(text, place)) yield besideUnknown(place, unknown)
      continue
    }
    const guests = guestsIn(text, here)
    const isGuest = ({ line }: NamedPlace): boolean => guests.has(line.join())
    const stated =
      own ??
      borneOut(text, here, homeOf(text, document, here) ?? titled(text, document, here)) ??
      ofTwo(
        text,
        document,
        here.filter((place) => !isGuest(place)),
      )
    const districts = !stated && isOfDistrict(text, document)
    const home = stated ?? (districts ? undefined : provinceNamedMost(text, here))
    if (home)
      for (const place of here)
        if (!isGuest(place) && (isForeign(text, place, home) || (stated && isNeighbours(text, place, stated, here))))
          yield finding(place, home)
    if (districts) for (const place of here) if (isCountys(text, place)) yield besideUnknown(place, '区')
  }
}

const finding = ({ at, name, line }: NamedPlace, home: NamedPlace): Finding => ({
  in: at,
  reason:
    name === line[0]
      ? label(
          `“${name}”不是本省，本单位在${home.line[0]}`,
          `"${name}" is another province, the reporting unit lies in ${home.line[0]}`,
        )
      : label(
          `“${name}”属${line[0]}，本单位在${home.line[0]}`,
          `"${name}" lies in ${line[0]}, the reporting unit in ${home.line[0]}`,
        ),
})

const OFFICE =
  /(?:^|\n|关于)[^\S\n]*([\u4e00-\u9fff]{2,4}[县市区旗])(?=(?:教育|教体)(?:和)?(?:体育)?局|人民政府|教育(?:系统|事业|工作))/

/** An office in the head that no gazetteer knows (a county renamed, or not told by its name): no named place is its own. */
function unknownHome(text: string, [from, to]: Span, named: readonly NamedPlace[]): string | undefined {
  const head = text.slice(from, Math.min(to, from + HEAD))
  const match = OFFICE.exec(head)
  if (!match) return titleCounty(head, from, named)
  const name = match[1]
  if (!name || /[全我各本该某省]|自治/.test(name)) return undefined
  const at = from + match.index + match[0].length - name.length
  return named.some((place) => place.at[0] < at + name.length && at < place.at[1]) ? undefined : name
}

/** 双江自治县优先保障教育投入: the title begins with a county that no gazetteer knows by that name. */
function titleCounty(head: string, from: number, named: readonly NamedPlace[]): string | undefined {
  const name = TITLE.exec(head)?.[1]
  if (!name || /[全我各本该某省]/.test(name)) return undefined
  return named.some(({ full, at }) => full && at[0] - from < name.length + 2) ? undefined : name
}

const TITLE = /^\s*([\u4e00-\u9fff]{2,4}(?:自治)?[县旗])(?!委|级|域|城|直|[\u4e00-\u9fff]{0,2}[县市区])/

const OWN_OFFICE = /^(?:教育|教体|各|人民政府|县委|市委|区委)/

/** A county by its full name that the sentence speaks of as its own: …县教育系统始终坚持…. */
const isOthers = (text: string, place: NamedPlace): boolean =>
  place.full &&
  place.line.length >= 3 &&
  !isPartner(text, place.at) &&
  (speaksForItself(text, place.at) || OWN_OFFICE.test(text.slice(place.at[1], place.at[1] + 4)))

const besideUnknown = ({ at, name, line }: NamedPlace, home: string): Finding => ({
  in: at,
  reason: label(
    `“${name}”属${line[0]}，本单位为${home}`,
    `"${name}" lies in ${line[0]}, the reporting unit is ${home}`,
  ),
})

const DISTRICT = /[全我]区|(?<![\u4e00-\u9fff])区(?:教育局|教体局|委)/g
const OTHER_KIND = /[全我][县市省州旗]|自治区/

/** A report that speaks of 全区 throughout and names no place of its own. */
function isOfDistrict(text: string, [from, to]: Span): boolean {
  const words = text.slice(from, Math.min(to, from + 4000))
  return (words.match(DISTRICT)?.length ?? 0) > 1 && !OTHER_KIND.test(words)
}

/** The regions that are 区 themselves have counties of their own. */
const REGIONS = /内蒙古|广西|西藏|宁夏|新疆/

const isCountys = (text: string, place: NamedPlace): boolean =>
  place.name.endsWith('县') && isOthers(text, place) && !REGIONS.test(place.line[0]!)

const HEAD = 160
const REPORTER =
  /^(?:市|县|区|省|州)?(?:委|人民政府|政府|教育|教体|教科|工会|学校|中学|小学)|^[\u4e00-\u9fff]{1,4}(?:镇|乡|街道)/

/** 青禾乡位于苍岩县城以西: where the reporting unit itself lies. */
const LIES_IN = /(?:位于|地处|座落于|坐落于|坐落在|隶属于?)$/

/** A province alone tells no neighbour from home; 是沭阳县的南大门 tells as much as 位于. */
const isSeat = (text: string, from: number, { at, line }: NamedPlace): boolean => {
  const before = text.slice(Math.max(from, at[0] - 6), at[0])
  return (
    (line.length > 1 && LIES_IN.test(before)) ||
    (/是$/.test(before) && /^的[东西南北]?大门/.test(text.slice(at[1], at[1] + 5)))
  )
}

/** The reporting unit's place: where it says that it lies, the title’s first word, the first one in the head that is named as an office, who signs. */
function homeOf(text: string, [from, to]: Span, named: readonly NamedPlace[]): NamedPlace | undefined {
  const seat = named.find((one) => one.at[0] - from < HEAD && isSeat(text, from, one))
  if (seat) return seat
  // 东至县2023年控辍保学工作情况汇报: the title begins with it.
  const first = named[0]
  if (first?.full && first.line.length > 1 && isFirstWord(text, from, first.at[0]) && !isPartner(text, first.at))
    return named.find(({ at }) => at[0] === first.at[1]) ?? first
  const reporter = named.find(
    ({ at }) =>
      at[0] - from < HEAD &&
      (/^(?:人大|政协)/.test(text.slice(at[1], at[1] + 2)) ||
        (REPORTER.test(text.slice(at[1], at[1] + 8)) && !isPartner(text, at))),
  )
  if (reporter) return reporter
  const signed = named.findLast(({ at }) => to - at[0] < SIGNATURE && signs(text, at, to))
  return signed
}

/** No office is named: the province that is named most. Which county of it speaks nobody can tell. */
function provinceNamedMost(text: string, named: readonly NamedPlace[]): NamedPlace | undefined {
  const own = named.filter(({ at }) => !isPartner(text, at))
  const provinces = Map.groupBy(own, ({ line }) => line[0]!)
  const [most, second] = [...provinces.values()].sort((a, b) => b.length - a.length)
  const [first] = most ?? []
  return first && most!.length > (second?.length ?? 0) ? { ...first, line: first.line.slice(0, 2) } : undefined
}

const TITLE_LINES = 8
const LONGEST_TITLE = 48
const LONGEST_LEAD = 100

/** 2023年1—6月渝中区…情况; 第一篇：通渭县…情况汇报: a county in a heading among the first lines. */
function titled(text: string, [from, to]: Span, named: readonly NamedPlace[]): NamedPlace | undefined {
  let at = from
  for (let lines = 0; lines < TITLE_LINES && at < to; ) {
    const stop = text.indexOf('\n', at)
    const end = stop < 0 ? to : Math.min(stop, to)
    const line = text.slice(at, end)
    // The body has begun.
    if (line.length > LONGEST_LEAD && line.includes('。')) return undefined
    if (line.trim() !== '') lines++
    if (line.length <= LONGEST_TITLE && !/[，。；]/.test(line)) {
      const inLine = named.filter((one) => one.full && one.line.length > 1 && one.at[0] >= at && one.at[1] <= end)
      const last = inLine.at(-1)
      if (last && !inLine.some((one) => isPartner(text, one.at))) return last
    }
    at = end + 1
  }
  return undefined
}

const VISITED = /(?:赴|前往|(?<![达得])到|邀请)(?:[\u4e00-\u9fff]{2,8}[省市州区])?$/

/** 赴浙江省安吉县学习考察: whom the text tells of having visited, it may go on to tell of. */
const guestsIn = (text: string, named: readonly NamedPlace[]): ReadonlySet<string> =>
  new Set(
    named
      .filter(({ at, line }) => line.length > 1 && VISITED.test(text.slice(Math.max(0, at[0] - 12), at[0])))
      .map(({ line }) => line.join()),
  )

const ONE_COUNTY =
  /[我全][县区校园]|县委|区委|[县区](?:财政|教育局|教体局|教委|政府|职业|职教|第|高级|特殊)|学校(?:现有|始建|创|占地)/
const COUNTY = 3

/** Nothing says whose report it is, and two counties beside each other are named as its own: the one with the better claim. */
function ofTwo(text: string, [from, to]: Span, named: readonly NamedPlace[]): NamedPlace | undefined {
  const counties = named.filter(({ full, line }) => full && line.length >= COUNTY)
  const [one, other, more] = [...Map.groupBy(counties, ({ line }) => line.join()).values()]
  if (!one || !other || more || !isBeside(one[0]!.line, other[0]!.line) || !ONE_COUNTY.test(text.slice(from, to)))
    return undefined
  const claimOf = (places: readonly NamedPlace[]): number =>
    places.reduce((sum, place) => sum + claim(text, place, named), 0)
  const [first, second] = [claimOf(one), claimOf(other)]
  if (first === 0 || second === 0) return undefined
  return first > second ? one[0] : second > first ? other[0] : counties.at(-1)
}

function claim(text: string, place: NamedPlace, named: readonly NamedPlace[]): number {
  if (isAsOwn(text, place, named)) return 2
  if (isPartner(text, place.at)) return 0
  const begins = beginsClause(text, startOfLine(place, named))
  if (begins && speaksForItself(text, place.at)) return 2
  return begins && !LISTED.test(text.slice(place.at[1], place.at[1] + 2)) ? 1 : 0
}

const LEAST_OWN = 2

/** The title may be the copied part: where it is named once and another county again and again, that one is home. */
function borneOut(text: string, named: readonly NamedPlace[], home: NamedPlace | undefined): NamedPlace | undefined {
  if (!home || home.line.length < 3) return home
  const others = named.filter((one) => one.full && one.line.length >= 3 && isBeside(one.line, home.line))
  if (others.length < LEAST_OWN || named.filter((one) => one.line.join() === home.line.join()).length > 1) return home
  const own = others.filter(
    (one) =>
      isAsOwn(text, one, named) || (beginsClause(text, startOfLine(one, named)) && speaksForItself(text, one.at)),
  )
  const [first] = own
  return first && own.length >= LEAST_OWN && own.every((one) => one.name === first.name) ? first : home
}

const isFirstWord = (text: string, from: number, at: number): boolean =>
  at - from < HEAD &&
  /^(?:关于|(?:20\d\d|[xX]{2,4})(?:[—－-]20\d\d)?(?:学)?年度?[上下]?(?:半年)?(?:\d{1,2}[—－-]\d{1,2}月)?|第[一二三四五]篇：?)?$/.test(
    text.slice(from, at).trim(),
  )

const SIGNATURE = 60

/** 湖南省桃江县教育局 on a line of its own at the end. */
const signs = (text: string, [from, to]: Span, end: number): boolean => {
  const line = text
    .slice(text.lastIndexOf('\n', from) + 1, end)
    .split('\n')[0]!
    .trim()
  return line.length <= 24 && REPORTER.test(text.slice(to, to + 8)) && !/[，。；]/.test(line)
}

function isForeign(text: string, place: NamedPlace, home: NamedPlace): boolean {
  if (place.line[0] === home.line[0] || isPartner(text, place.at)) return false
  return place.full || OWN_USE.test(text.slice(place.at[1], place.at[1] + 6))
}

/** Another city or county of the same province, named as the reporting unit itself. */
const isNeighbours = (text: string, place: NamedPlace, home: NamedPlace, named: readonly NamedPlace[]): boolean =>
  place.line[0] === home.line[0] &&
  isBeside(place.line, home.line) &&
  !LIES.test(sentenceBefore(text, place.at[0])) &&
  (place.full
    ? isAsOwn(text, place, named) ||
      (beginsClause(text, startOfLine(place, named)) &&
        !LISTED.test(text.slice(place.at[1], place.at[1] + 2)) &&
        !isPartner(text, place.at))
    : OWN_USE.test(text.slice(place.at[1], place.at[1] + 6)) && !isPartner(text, place.at))

/** 天津市西青区: where the line of places begins that stands there. */
function startOfLine(place: NamedPlace, named: readonly NamedPlace[]): number {
  const above = named.find(({ at }) => at[1] === place.at[0])
  return above ? startOfLine(above, named) : place.at[0]
}

const OFFICES =
  /^(?:委、|委县政府|委区政府|委市政府|人民政府|教育局|教体局|教育和体育局|教育体育局|教育委员会|教委|教科局|教育系统|教育工委|教师进修|职业?教(?:育)?中心|职业高级?中学|特殊教育学校|第[一二三四五六]中学|[一二三四五六]中|机关幼儿园|实验(?:小学|中学|幼儿园))/
/** Whom one goes to, writes to or works with. */
const TOWARDS = /(?:赴|到|与|和|同|向|往|由|邀请|学习|考察|来自|借鉴|参观|、)(?:[\u4e00-\u9fff]{2,8}[省市州])?$/

/** Its offices and papers named in mid-sentence: 在…县委、县政府领导下, 拟出《…县…实施方案》. */
function isAsOwn(text: string, place: NamedPlace, named: readonly NamedPlace[]): boolean {
  const [from, to] = [startOfLine(place, named), place.at[1]]
  const after = text.slice(to, to + AROUND)
  if (text[from - 1] === '《' && OWN_PAPER.test(text.slice(to, to + 60))) return true
  // 让奉节县的1.92万名孩子
  if (/[让使]$/.test(text[from - 1] ?? '') && after.startsWith('的')) return true
  if (!OFFICES.test(after) && !/^今年|^全县/.test(after)) return false
  return !OTHER.test(after.split(/[，。；\n]/)[0]!) && !TOWARDS.test(text.slice(Math.max(0, from - 10), from))
}

/** Neither above the other nor within it. */
const isBeside = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((name, depth) => depth < other.length && name !== other[depth])

/** 甲县、乙县, 甲县的学校, 甲县引进教师2名: named for itself. */
const LISTED = /^(?:[、和与及（(的]|引进|调入|选派)/
/** 东邻…，南接…，西与…相望 */
const LIES = /[东西南北][邻接连靠临毗与]|地处|位于|交界|相望|隔[江河海湖]/

const sentenceBefore = (text: string, at: number): string => {
  const before = text.slice(Math.max(0, at - 80), at)
  return before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1)
}

const SELF =
  /^(?:教育系统|各(?:中小学|学校|级)|共有|现有|全面|认真|始终|坚持|中小学|所有|严格|积极|广大教师|党委|县委|教育局|教育工委|残疾|适龄|义务教育|落实|紧紧|高度重视|将|建立|制定|成立|健全|没有一|校舍|学校|学生|教师|委|确立)/

/** 沅江市教育系统认真落实…: nobody writes so of a neighbour. */
const speaksForItself = (text: string, [from, to]: Span): boolean =>
  beginsClause(text, from) && SELF.test(text.slice(to, to + 8))

/** A short name counts only where it stands for an office or school: 新余教育, 三明六中. */
const OWN_USE =
  /^(?:[市县区])?(?:教育(?!部)|教体|[一二三四五六七八九十]{1,2}[中小]|第[一二三四五六七八九十]{1,2}[中小]|实验[中小]|市委|县委|区委|人民政府)/

const AROUND = 26
/** Words by which a sentence says what another place has to do with it. */
const PARTNER =
  /距|相隔|公里|交界|接壤|毗邻|毗连|相邻|相连|相接|交汇|为界|为邻|比邻|考察|学习(?!《)|参观|交流|对口|支援|援|协作|帮扶|结对|引进|聘请|邀请|来自|专家|教授|赴|前往|参加|参赛|跟岗|挂职|研修|培训|大学|学院|师范|公司|集团|企业|基金会|捐|籍|毕业|转学|务工|打工|打造|经验|全国|国家|等省|等市|等地|省市|杯|论坛|峰会|会议|举办|召开|出版|日报|电视|红军|革命|纪念|遗址|基地|地震|灾|奥运|世博|亚运|比赛|竞赛|大赛|联赛|获|荣|被评|落户|迁|移民|拆迁|招聘|招录|录取|考入|合作|签约|签订|友好|姊妹|联合|模式|做法/
/** Where the place is what the clause speaks of, only these make it somebody else: 上海市对口支援我县, 山东省某公司捐资. */
const OTHER =
  /交界|接壤|毗邻|毗连|相邻|相连|相接|交汇|为界|为邻|比邻|对口|支援|援|协作|帮扶|结对|来[我到]|到我|我[省市县区镇乡校局]|专家|教授|大学|学院|师范|公司|集团|企业|基金会|商会|捐|籍|代表|经验|模式|做法|杯|地震|灾|等省|等市|等地|省市|与[\u4e00-\u9fff]{2,4}[省市县区州]/
/** Papers that bind an office are of its own line: 《…区教育系统民主评议行风工作实施意见》. */
const OWN_PAPER = /^[^《》]{0,40}(?:意见|方案|通知|办法|制度|规定|细则|规划|条例)[^《》]{0,6}》/

function isPartner(text: string, [from, to]: Span): boolean {
  const [after = ''] = text.slice(to, to + AROUND).split(/[。；\n]/)
  if (text[from - 1] === '《' && OWN_PAPER.test(text.slice(to, to + 60))) return false
  if (beginsClause(text, from)) return OTHER.test(after.split('，')[0]!) || /^[、和及与]/.test(after)
  const before = text.slice(Math.max(0, from - AROUND), from)
  const start = Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'), before.lastIndexOf('\n')) + 1
  return PARTNER.test(before.slice(start)) || PARTNER.test(after)
}

const beginsClause = (text: string, at: number): boolean => at === 0 || '，。；：\n'.includes(text[at - 1]!)
