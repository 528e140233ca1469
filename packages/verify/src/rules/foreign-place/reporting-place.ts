/**
 * Whose report it is: where the unit says that it lies, the title, the office in the head, who signs, else the county or
 * province that the text names as its own most.
 */
import type { NamedPlace, Span } from '@youju/model'
import { beginsClause, isBeside, isNamedAsOwn, isPartner, zoneBehind } from './place-in-sentence.ts'

/** The reporting unit’s own place, as far as the text states it. */
export function statedHome(text: string, document: Span, named: readonly NamedPlace[]): NamedPlace | undefined {
  return (
    borneOut(text, named, homeOf(text, document, named) ?? titled(text, document, named)) ??
    ofTwo(text, document, named)
  )
}

const OFFICE =
  /(?:^|\n|关于)[^\S\n]*([\u4e00-\u9fff]{2,4}[县市区旗])(?=(?:教育|教体)(?:和)?(?:体育)?局|人民政府|教育(?:系统|事业|工作))/

/** An office in the head that no gazetteer knows (a county renamed, or not told by its name): no named place is its own. */
export function unknownHome(text: string, [from, to]: Span, named: readonly NamedPlace[]): string | undefined {
  const head = text.slice(from, Math.min(to, from + HEAD))
  const match = OFFICE.exec(head)
  if (!match) return titleCounty(head, from, named)
  const name = match[1]
  if (!name || /[全我各本该某省对于]|自治|[学校社片]区/.test(name)) return undefined
  const at = from + match.index + match[0].length - name.length
  return named.some((place) => place.at[0] < at + name.length && at < place.at[1]) ? undefined : name
}

/** 双江自治县优先保障教育投入: the title begins with a county that no gazetteer knows by that name. */
function titleCounty(head: string, from: number, named: readonly NamedPlace[]): string | undefined {
  const name = TITLE.exec(head)?.[1]
  if (!name || /[全我各本该某省对于]/.test(name)) return undefined
  return named.some(({ full, at }) => full && at[0] - from < name.length + 2) ? undefined : name
}

const TITLE = /^\s*([\u4e00-\u9fff]{2,4}(?:自治)?[县旗])(?!委|级|域|城|直|[\u4e00-\u9fff]{0,2}[县市区])/

const DISTRICT = /[全我]区|(?<![\u4e00-\u9fff])区(?:教育局|教体局|委)/g
const OTHER_KIND = /[全我][县市省州旗]|自治区/

/** A report that speaks of 全区 throughout and names no place of its own. */
export function isOfDistrict(text: string, [from, to]: Span): boolean {
  const words = text.slice(from, to)
  return (words.match(DISTRICT)?.length ?? 0) > 1 && !OTHER_KIND.test(words)
}

const HEAD = 160
/** How far on a report still tells where its place lies. */
const OPENING = 400
const REPORTER =
  /^(?:市|县|区|省|州)?(?:委|人民政府|政府|教育|教体|教科|工会|学校|中学|小学)|^[\u4e00-\u9fff]{1,4}(?:镇|乡|街道)|^[\u4e00-\u9fff]{1,5}(?:完小|小学|中学|中心校|幼儿园)/

/** 青禾乡位于苍岩县城以西: where the reporting unit itself lies. */
const LIES_IN = /(?:位于|地处|座落于|坐落于|坐落在|隶属于?)$/

/** A province alone tells no neighbour from home; 是沭阳县的南大门, 距汤原县城28公里 tell as much as 位于. */
const isSeat = (text: string, from: number, { at, line }: NamedPlace): boolean => {
  const before = text.slice(Math.max(from, at[0] - 6), at[0])
  return (
    (line.length > 1 && LIES_IN.test(before)) ||
    (/距(?:离)?$/.test(before) && /^县?城区?[约近]?\d/.test(text.slice(at[1], at[1] + 5))) ||
    (/是$/.test(before) && /^的[东西南北]?大门/.test(text.slice(at[1], at[1] + 5)))
  )
}

/** 对甲县人民政府履行教育职责情况的督导评估报告: whose matter it is. */
const isReportedOn = (text: string, from: number, { at }: NamedPlace): boolean =>
  at[0] - from < HEAD &&
  /(?:^|[\n关于》])[^\S\n]*对$/.test(text.slice(Math.max(from, at[0] - 4), at[0])) &&
  REPORT_ON.test(text.slice(at[1], at[1] + 44))
const REPORT_ON = /^[^，。\n]{0,30}(?:督导|评估|检查|巡察|视导|验收|审核)[^，。\n]{0,8}(?:报告|意见|通报|反馈)/

/** The reporting unit's place: where it says that it lies, the title’s first word, the first one in the head that is named as an office, who signs. */
function homeOf(text: string, [from, to]: Span, named: readonly NamedPlace[]): NamedPlace | undefined {
  const reportedOn = named.find((one) => isReportedOn(text, from, one))
  if (reportedOn) return reportedOn
  // 东至县2023年控辍保学工作情况汇报: the title begins with it.
  const first = named[0]
  const titles =
    first && isTitles(text, from, first) && (headsPaper(text, first.at) || !isPartner(text, first.at))
      ? first
      : undefined
  const seats = named.filter((one) => one.at[0] - from < OPENING && isSeat(text, from, one))
  // 位于宿迁、淮安两市交界，是沭阳县的南大门: the narrowest tells most.
  const seat = seats.find(({ line }) => line.length > 2) ?? seats[0]
  if (seat && !titles?.full) return seat
  if (titles) return named.find(({ at }) => at[0] === titles.at[1]) ?? titles
  const reporter = named.find(
    ({ at }) =>
      at[0] - from < HEAD &&
      (/^(?:人大|政协)/.test(text.slice(at[1], at[1] + 2)) ||
        (REPORTER.test(text.slice(at[1], at[1] + 8)) && !isPartner(text, at))),
  )
  if (reporter) return reporter
  return named.findLast(({ at }) => to - at[0] < SIGNATURE_WITH_DATE && signs(text, at, to))
}

/** 百色市教育基金会2017年工作报告: a line that begins with a place and is the name of a paper, and of no visit and no partner. */
function headsPaper(text: string, [from]: Span): boolean {
  const stop = text.indexOf('\n', from)
  const line = text.slice(from, stop < 0 ? undefined : stop).trimEnd()
  return beginsClause(text, from) && line.length <= LONGEST_LEAD / 2 && PAPER.test(line) && !OF_TWO.test(line)
}
const PAPER = /(?:总结|报告|汇报|材料|计划|要点|简报|通报|公报|情况|方案|规划|概况)(?:[（(][^（）()]*[)）])?$/
const OF_TWO = /[，。；]|赴|考察|学习|对口|帮扶|协作|支援|交流|援/

/** No office is named: the province that is named most. Which county of it speaks nobody can tell. */
export function provinceNamedMost(text: string, named: readonly NamedPlace[]): NamedPlace | undefined {
  // 我州地处青海省南部
  const seat = named.find(
    ({ at, line }) => line.length === 1 && LIES_IN.test(text.slice(Math.max(0, at[0] - 6), at[0])),
  )
  if (seat) return seat
  const own = named.filter(({ at }) => !isPartner(text, at))
  const provinces = Map.groupBy(own, ({ line }) => line[0]!)
  const [most, second] = [...provinces.values()].sort((a, b) => b.length - a.length)
  const [first] = most ?? []
  return first && most!.length > (second?.length ?? 0) ? { ...first, line: first.line.slice(0, 2) } : undefined
}

const TITLE_LINES = 8
const LONGEST_LEAD = 100

/** 2023年1—6月渝中区…情况; 第一篇：通渭县…情况汇报: a place in a heading among the first lines; a headline's province is home however seldom the text names it. */
function titled(text: string, [from, to]: Span, named: readonly NamedPlace[]): NamedPlace | undefined {
  let at = from
  for (const line of text.slice(from, to).split('\n', TITLE_LINES)) {
    // The body has begun.
    if (line.length > LONGEST_LEAD) return undefined
    const end = at + line.length
    if (!/[，。；]/.test(line)) {
      const inLine = named.filter((one) => (one.full || zoneBehind(text, one)) && one.at[0] >= at && one.at[1] <= end)
      const [first] = inLine
      if (first && (headsPaper(text, first.at) || !inLine.some((one) => isPartner(text, one.at)))) return inLine.at(-1)
    }
    at = end + 1
  }
  return undefined
}

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
    places.filter((place) => isNamedAsOwn(text, place, named)).length
  const [first, second] = [claimOf(one), claimOf(other)]
  if (first === 0 || second === 0) return undefined
  return first > second ? one[0] : second > first ? other[0] : counties.at(-1)
}

const LEAST_OWN = 2

/** The title may be the copied part: where it is named once and another county again and again, that one is home. */
function borneOut(text: string, named: readonly NamedPlace[], home: NamedPlace | undefined): NamedPlace | undefined {
  if (!home || home.line.length < 3) return home
  if (named.filter((one) => one.line.join() === home.line.join()).length > 1) return home
  const own = named.filter((one) => isBeside(one.line, home.line) && isNamedAsOwn(text, one, named))
  const [first] = own
  return first && own.length >= LEAST_OWN && own.every((one) => one.name === first.name) ? first : home
}

/** 东至县2023年…; 剑川农村薄弱学校改造…: by a short name only where the headline goes on about schools. */
const isTitles = (text: string, from: number, { at, line, full }: NamedPlace): boolean =>
  line.length > 1 &&
  isFirstWord(text, from, at[0]) &&
  (full ||
    /^(?:高新|经开|经济技术|经济开发|开发区|新区|工业园|示范区|农村|义务|学前|职业|中小学|教育|教体|一批|各校|全面|小学|中学|学校)/.test(
      text.slice(at[1], at[1] + 4),
    ))

const isFirstWord = (text: string, from: number, at: number): boolean =>
  /^(?:关于|(?:20\d\d|[xX]{2,4})(?:[—－-]20\d\d)?(?:学)?年度?[上下]?(?:半年)?(?:\d{1,2}[—－-]\d{1,2}月)?|第[一二三四五]篇：?)?$/.test(
    text.slice(from, at).trim(),
  )

/** How near the end. */
const SIGNATURE = 60
const SIGNATURE_WITH_DATE = 300
const DATE = /^(?:&nbsp;|\s)*(?:\d{4}|[一二][一二三四五六七八九〇○Ｏ零]{3})\s?年/

/** 湖南省桃江县教育局 on a line of its own at the end, or with the date below it. */
const signs = (text: string, [from, to]: Span, end: number): boolean => {
  const [line, below = ''] = text.slice(text.lastIndexOf('\n', from) + 1, end).split('\n', 2)
  return (
    line!.length <= 24 &&
    REPORTER.test(text.slice(to, to + 8)) &&
    !/[，。]/.test(line!) &&
    (end - from < SIGNATURE || DATE.test(below))
  )
}
