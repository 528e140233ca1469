/**
 * A township's or school's report that names another one as its own: 云山镇中心小学现有… in the report of 柳河镇中心小学. No gazetteer
 * knows these; the title says whose report it is, or the sentence that says where it lies and when it was founded.
 */
import type { Span } from '@youju/model'
import { type Checking, type Finding, label, type Rule } from '../rule.ts'
import { sentenceAround } from '../sentence.ts'
import { isPledgedTo } from './foreign-place/pledge.ts'

export const ownName: Rule = { code: 'own-name', kind: 'foreign-place', check }

type Kind = { name: RegExp; self: RegExp; beginsTitle: RegExp; others: RegExp }

/** 我镇, 各乡镇, 城镇: no names. */
const NO_NAME =
  /^(?:配合|会同|协同|协助|邀请|争取|依托|立足|围绕|覆盖|面向|辐射|服务|带动|结合|联合|借助|通过|根据|按照|走遍|遍布)|[上呈]报[镇乡]$|[报送交][镇乡]$|[兴强名美富]镇$|[兴强名美富]乡$|[我全各该本城集建每某任在的与和到对为向从被由将以及其已]|[家故城之]乡$|民族[乡镇]$|[小型]城镇$|小镇$|乡镇$|村镇$|[一二三四五六七八九十两几多]个/
const OTHERS =
  /结对|帮扶|联盟|集团|合作|兄弟|对口|交流|考察|学习|参观|接壤|毗邻|相邻|分别|试点|等(?:乡镇|镇|地|学校|单位)|新建|改建|扩建|投资|搬迁|合并|撤并|项目|工程/
const TOWNSHIP: Kind = {
  name: /[\u4e00-\u9fff]{2,3}(?:[\u4e00-\u9fff]{1,3}族){0,2}(?:镇|乡|街道)/g,
  self: /^(?:派出所|卫生院|司法所|代表队|社区教育|成人|党委|人民政府|政府|教育|各(?:学校|中小学|村)|位于|地处|现有|共有|总人口|辖|下辖|始终|高度重视|认真|坚持|党政|成立|将|义务教育|控辍保学|20\d\d年)/,
  beginsTitle:
    /^(?:社区|成人|文化|党委|人民政府|政府|教育|20\d\d年|关于|义务|控辍|学前|中心|中小学|第|幼儿|学校|安全|尊师|扫盲|普及|[“”"])/,
  others: OTHERS,
}
const SCHOOL: Kind = {
  name: /[\u4e00-\u9fff]{2,10}?(?:中心小学|中心学校|实验小学|实验学校|初级中学|高级中学|完全小学|九年一贯制学校|特殊教育学校|职业中学|职业学校|第[一二三四五六七八九十]{1,2}(?:小学|中学|初级中学|幼儿园)|(?:中心)?幼儿园|小学|中学)/g,
  self: /^(?:位于|地处|坐落|座落|始建|创办|创建|建于|占地|现有|共有|是一所|始终|坚持|秉承|秉持|认真|高度重视|将|全体|全校|校园|党支部|教职工|以|在(?:上级|县|区|市)|[近约]?\d+(?:余)?名)/,
  beginsTitle:
    /^(?:20\d\d|义务|办学|工作|控辍|教育|自查|创建|关于|语言|安全|第|党支部|学校|简介|概况|情况|德育|教学|[“”"])/,
  // A school tells what others won; a town only what its own did.
  others: new RegExp(`${OTHERS.source}|获|荣`),
}

/** What a page puts behind a title. */
const PAGE = /(?:发布|更新|上传)?(?:时间|日期)[:：]|(?:来源|作者|阅读|点击|浏览|字号)[:：]|\s{2,}/
/** 沙河镇中心幼儿园等级评估自查报告 */
const PAPER =
  /^[\u4e00-\u9fff\d“”"（）()—－-]{0,24}(?:总结|报告|汇报|简介|情况|计划|方案|材料|概况|小结|说明|要点|意见|制度|公示|通报|简报)(?:[（(].*)?$/

function* check({ text, documents }: Checking): Iterable<Finding> {
  for (const document of documents)
    for (const kind of [TOWNSHIP, SCHOOL]) {
      const own = ownIn(text, document, kind)
      if (!own) continue
      yield* others(text, document, kind, own)
      if (kind === TOWNSHIP) yield* ownMatters(text, document, own)
    }
}

/** Named in the title, or in the first sentence as what it tells of. */
function ownIn(text: string, [from, to]: Span, { name, beginsTitle }: Kind): string | undefined {
  const [line] = text.slice(from, to).trimStart().split('\n', 1)
  const title = line!.split(PAGE, 1)[0]!.trimEnd()
  if (/[，。；]/.test(title)) return undefined
  for (const match of title.matchAll(name)) {
    const behind = title.slice(match.index + match[0].length)
    const named = bare(match[0].replace(/^在/, ''))
    const isTitles = behind === '' || beginsTitle.test(behind) || PAPER.test(behind)
    if (isTitles && isName(named)) return named
  }
  return undefined
}

/** Without the year and the places above it: 2022年青河县柳河镇 → 柳河镇. */
const bare = (name: string): string => name.replace(/^年?(?:.*?[县市区旗州](?=[\u4e00-\u9fff]{2}))?/, '')
/** 高级中学, 第一中学: a kind of school, and whose it is stands elsewhere. */
const KIND_ALONE =
  /^(?:第[一二三四五六七八九十]{1,2}|实验|中心|高级|初级|完全|职业|特殊教育|九年一贯制|附属)+(?:小学|中学|学校|幼儿园)$|^(?:附属|中心|公办|民办|农村|城区|寄宿制|普通|示范)/
const isName = (name: string): boolean => !NO_NAME.test(name) && !KIND_ALONE.test(name)

/** Of its own kind, at the beginning of a clause, with the words by which one speaks of oneself. */
function* others(text: string, [from, to]: Span, kind: Kind, own: string): Iterable<Finding> {
  const ending = endingOf(own)
  for (const match of text.slice(from, to).matchAll(kind.name)) {
    const at = from + match.index
    const end = at + match[0].length
    const named = bare(match[0])
    if (!isName(named) || endingOf(named) !== ending || own.includes(named) || named.includes(own)) continue
    const start = end - match[0].length
    const isQuoted = /[《“]/.test(text[start - 1] ?? '')
    if (!isQuoted && !(startsClause(text, start) && kind.self.test(text.slice(end, end + 8)))) continue
    const [first, last] = sentenceAround(text, at)
    if (kind.others.test(text.slice(Math.max(first, at - 30), Math.min(last, end + 20)))) continue
    yield finding(named, end, own)
  }
}

/** 各位代表，办好乙镇的教育…: whether 镇 or 乡, a township pledges this to itself only. */
const PLEDGED = /(?:办好让?|办让|努力让|为(?:推动|促进)?)([\u4e00-\u9fff]{2,3}(?:[\u4e00-\u9fff]{1,3}族){0,2}[镇乡])/g

/** 联合乙镇派出所检查: whose offices are no other township's business. */
const HELD =
  /(?:联合|会同|配合|邀请|请|由|与|和|经|接受)([\u4e00-\u9fff]{2,3}(?:[\u4e00-\u9fff]{1,3}族){0,2}(?:镇|乡|街道))(?=派出所|卫生院|司法所|综治|市场监督?管理?所|国土所|财政所|交警|法庭|纪委|中心校|社区卫生)/g
const AT_BORDER = /邻|交界|边界|毗|跨|两[镇乡]|分别/

const isHeld = (text: string, at: Span): boolean => {
  const sentence = text.slice(...sentenceAround(text, at[0]))
  return !OTHERS.test(sentence) && !AT_BORDER.test(sentence)
}

function* ownMatters(text: string, [from, to]: Span, own: string): Iterable<Finding> {
  for (const [pattern, isOnes] of [
    [PLEDGED, isPledgedTo],
    [HELD, isHeld],
  ] as const)
    for (const match of text.slice(from, to).matchAll(pattern)) {
      const named = match[1]!
      const end = from + match.index + match[0].length
      if (!isName(named) || own.includes(named) || named.includes(own)) continue
      if (isOnes(text, [end - named.length, end])) yield finding(named, end, own)
    }
}

const finding = (named: string, end: number, own: string): Finding => ({
  in: [end - named.length, end],
  reason: label(
    `“${named}”与标题中的“${own}”不一致，疑为套用材料时漏改`,
    `"${named}" is not the "${own}" of the title: probably left from a copied text`,
  ),
})

const endingOf = (name: string): string =>
  /(?:镇|乡|街道|(?:中心|实验|初级|高级|完全|特殊教育|职业|九年一贯制)?(?:小学|中学|幼儿园|学校))$/.exec(name)![0]

const startsClause = (text: string, at: number): boolean => '，。；\n'.includes(text[at - 1]!)
