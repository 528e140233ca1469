/**
 * What was counted is spoken of again as known: 23个项目中有6个; 让154名专任教师…; 在现有127所幼儿园的基础上. Such a number was told before; where it was
 * not, and what was told of the same noun differs by a digit, one of the two is a slip. The surer the words point back, the
 * less else must agree.
 */
import type { Span } from '@youju/model'
import { comesOutWithOneDigit } from '@youju/read'
import { areOfOneCounty } from '../county-named.ts'
import { settledIn } from '../does-not-come-out.ts'
import { isChange, sameUnit } from '../phrase.ts'
import { tidy } from '../printed-number.ts'
import { type Checking, type Finding, type Placed, type Rule, statedTwice } from '../rule.ts'
import { digitsIn, haveSameDigits } from '../same-digits.ts'
import { sentenceAround } from '../sentence.ts'

export const toldAgain: Rule = { code: 'told-again', kind: 'conflict', check }

/** A digit of smaller numbers is anything, but where more comes on top of them. */
const LEAST = 10

function* check(checking: Checking): Iterable<Finding> {
  const { text, quantities, documents } = checking
  const settled = settledIn(checking)
  let next = 0
  for (const [from, to] of documents) {
    const counts: Placed[] = []
    for (; next < quantities.length && quantities[next]!.in[0] < to; next++)
      if (isCount(quantities[next]!)) counts.push(quantities[next]!)
    const near = nearIn(text, counts)
    const ahead = sectionsAhead(text, [from, to])
    for (const again of counts) {
      if (settled.has(again.id)) continue
      const pointing = pointsBack(text, again, ahead)
      if (!pointing || (again.value < LEAST && !ON_TOP.test(again.tail)) || near.isToldElsewhere(again)) continue
      const slips = near.to(again, pointing).filter((one) => isTold(one) && isAlike(text, one, again, pointing))
      const told = mostAlike(text, slips, again)
      if (!told) continue
      if (areOfOneCounty(text, from, told.in[0], again.in[0])) yield statedTwice(told, again)
    }
  }
}

/** 66所小学中有64所: the part of it in its own sentence. */
const isBeside = (text: string, again: Placed, one: Placed): boolean => one.in[0] < sentenceAround(text, again.in[1])[1]

/** A measure word of anything, and behind it what is plainly something else: 36个班, where 36个项目 are spoken of. */
const isOfAnother = (text: string, one: Placed, again: Placed): boolean =>
  /^[个项件次]$/.test(again.unit) && /^[\u4e00-\u9fff]/.test(one.tail) && !isAlike(text, one, again, 'sure')

/** Where so many numbers are a digit away, as in a long table, one more is no slip. */
const MANY = 16

/** So many of one value are looked at. */
const MOST = 16

/** Figures by value and by digits, so that those a digit away are found without a walk over all. */
function nearIn(text: string, counts: readonly Placed[]) {
  const byValue = Map.groupBy(counts, ({ value }) => value)
  const byDigits = Map.groupBy(counts, ({ value }) => digitsIn(String(value)))
  const isOther = (one: Placed, again: Placed): boolean => one !== again && sameUnit(one, again)
  return {
    /** 36个班 do not tell of 这36个项目. */
    isToldElsewhere: (again: Placed): boolean =>
      byValue
        .get(again.value)!
        .slice(0, MOST)
        .some((one) => isOther(one, again) && !isOfAnother(text, one, again)),
    /** Those that differ by a digit, or by the order of the digits; what is surely spoken of as known may be told again behind. */
    to(again: Placed, pointing: Pointing): Placed[] {
      const found = new Set(byDigits.get(digitsIn(String(again.value)))!.slice(0, MOST))
      // 为488万名低分学生: a 万 too many, or lost.
      for (const value of [again.value * 1e4, again.value / 1e4])
        for (const one of byValue.get(value)?.slice(0, MOST) ?? []) found.add(one)
      comesOutWithOneDigit([again], ([value]) => {
        for (const one of byValue.get(tidy(value!))?.slice(0, MOST) ?? []) found.add(one)
        return false
      })
      const others = [...found].filter((one) => isOther(one, again))
      if (others.length > MANY) return []
      return others.filter((one) => one.in[0] < again.in[0] || (pointing === 'sure' && !isBeside(text, again, one)))
    },
  }
}

const isCount = ({ kind, bound }: Placed): boolean => (kind === 'count' || kind === 'money') && bound === '='

const HEADING =
  /^[^\S\n]*(?:[（(][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+[、.．]|\d{1,2}[、.．](?!\d))[^，。；\n]{2,24}(?=[。\n])/gm
const AHEAD = /打算|计划|今后|下一?步|下阶段|努力方向|展望|安排|问题|不足|困难|差距|建议|思路/

/** Where plans and what is still wanting are told: of what there is. */
function sectionsAhead(text: string, [from, to]: Span): Span[] {
  const headings = [...text.slice(from, to).matchAll(HEADING)]
  return headings.flatMap(({ index, 0: words }, at): Span[] =>
    AHEAD.test(words) ? [[from + index, from + (headings[at + 1]?.index ?? to - from)]] : [],
  )
}

type Pointing = 'sure' | 'qualified' | 'ahead' | 'bare'

const ALL = /(?:总共|一共|全部|所有|全体|这|上述|以上|已有的?|已?建成的|现有的|剩余的?|余下的?)$/
const AMONG =
  /^的?[\u4e00-\u9fff]{1,8}?(?<![初高职集其])(?:当中|之中|里(?=有|，|,|的)|中(?=有|，|,|的|共|达|已|仍|还|尚|占|\d)|分布|分散|来自|居住)/
/** 16所小学中优质学校偏少 */
const SOME_OF =
  /^的?[\u4e00-\u9fff]{0,6}?(?:学校|小学|中学|幼儿园|教师|学生|职工|人员|幼儿|项目|单位|乡镇)中(?![心小学等职华国考专])/
const ON_TOP = /^[^，。；]{0,12}的?基础上/
/** 尽管今年新增学位2300个，学位仍然紧张 */
const CONCEDES = /^(?:[一二三四五六七八九十]是)?(?:尽管|虽然?)/
/** 已返校的49名, 全年筹措的68万元 */
const QUALIFIED = /[\u4e00-\u9fff]{3,}的$/
const PLACE = '(?:城区|农村|乡镇|县域|市直|县直|全[县市区镇乡校园]|[我该本][县区市镇乡校园])'
const TOWARDS = new RegExp(
  `(?:^(?:[一二三四五六七八九十]是)?|[让使把将对为给向与和由以按]|发挥|依托|调动|确保|保障|做好|加强|改善|提升|提高|优化|推进|推动|管好|用好|办好|服务|关爱|关心|帮助|帮扶|支持|引导|激励|带领|凝聚|督促|指导|巩固|满足|解决好?|实现|防止)(?:好|了)?(?:对|${PLACE})?(?:的|所有|全部)?$`,
)
/** 为46个食堂添置保温台: those that lack it. */
const SUPPLIED =
  /^的?[\u4e00-\u9fff]{1,8}?(?:添置|添配|增添|增配|增设|加装|安装|配[备齐置]|更换|购置|改造|维修|修缮|翻新)/
const WHOLE = /(?:全[县市区镇乡校园](?:现有|共有|共)?|现有)的?$/
const GOES_ON = /将|继续|今后|下一步|努力|不断|进一步/
/** A number of its own: what is new, planned, for each, of another time. */
const OWN_NUMBER =
  /新(?!招)|再|拟|计划|力争|目标|每|至少|招聘|选派|选拔|遴选|评|聘|增|减|去年|上年|前年|原|其中|另|还有|尚有|仍有|第|平均|其余|同期/

function pointsBack(text: string, { in: [at, end], lead }: Placed, ahead: readonly Span[]): Pointing | undefined {
  const tail = text.slice(end, end + 18)
  if (ON_TOP.test(tail) || SOME_OF.test(tail)) return 'sure'
  if (CONCEDES.test(lead)) return 'sure'
  if (WHOLE.test(lead)) return ahead.some((span) => at > span[0] && at < span[1]) ? 'ahead' : 'bare'
  // 新增的8395个学位仍不能满足需要: what was added is spoken of as known.
  if (/新增的$/.test(lead)) return 'qualified'
  if (OWN_NUMBER.test(lead) || isRaised(lead, tail)) return undefined
  if (ALL.test(lead) || AMONG.test(tail)) return 'sure'
  if (QUALIFIED.test(lead)) return 'qualified'
  if (!/^的?[\u4e00-\u9fff]{2}/.test(plain(tail))) return undefined
  const looksAhead =
    ahead.some((span) => at > span[0] && at < span[1]) || GOES_ON.test(text.slice(sentenceAround(text, at)[0], at))
  // 二是14所学校没有建立制度: nothing is done to those that were told of before.
  const isPointed = looksAhead && TOWARDS.test(lead) && !/^[一二三四五六七八九十]是$/.test(lead)
  return isPointed && !SUPPLIED.test(tail) ? 'ahead' : 'bare'
}

/** 由345元提高到420元: a number of before. */
const isRaised = (lead: string, tail: string): boolean =>
  /[由从]$/.test(lead) && /^[^，。；]{0,6}(?:[提升增涨调降减]|扩大|发展|压缩)[^，。；]{0,3}[到至为]/.test(tail)

/** Told as a number of now. */
const isTold = (one: Placed): boolean => !isChange(one) && !/去年|上年|前年|同期|原有|原来|计划|拟/.test(one.lead)

const COPULA = /(?:现有|共有|拥有|共计|合计|总计|总数|总人数|人数|数量|已达|达到|其中|共|有|为|达|是|约|仅|计)+$/
const SHORTEST = 2
const LONGEST = 10
const BRACKETED = 4
const LONG = 5
const LEAST_BARE = 100
const LEAST_OF_ANY = 1000

function isAlike(text: string, told: Placed, again: Placed, pointing: Pointing): boolean {
  const shared = sharedNoun(text, told, again)
  const isLong = again.value >= LEAST_OF_ANY || (again.value >= LEAST_BARE && haveSameDigits(told.value, again.value))
  if (pointing === 'bare')
    return (
      (shared >= LONG && isOfAll(told, again)) ||
      (shared > SHORTEST && again.value >= LEAST_BARE) ||
      (shared >= SHORTEST && isLong)
    )
  const own = `${again.lead.endsWith('的') ? again.lead.slice(-8) : ''} ${again.tail.slice(0, 8)}`
  if (pointing === 'qualified') return isQualifiedSo(text, told, again, shared)
  if (again.value < LEAST) return shared >= LONG
  return shared >= SHORTEST || sharesWords(text, told, own) || isTenThousandTimes(told, again)
}

/** 488人 and 488万名: with three digits that alone is no chance. */
const isTenThousandTimes = (told: Placed, again: Placed): boolean =>
  again.value === told.value * 1e4 && told.value >= LEAST_BARE

/** Below a hundred others of the noun are meant as a rule, unless all are, or they are done something to. */
const isOfAll = (told: Placed, again: Placed): boolean =>
  again.value >= LEAST_BARE ||
  haveSameDigits(told.value, again.value) ||
  (again.lead !== '' && TOWARDS.test(again.lead))

/** The one whose noun has most in common; none where two are as good. */
function mostAlike(text: string, slips: readonly Placed[], again: Placed): Placed | undefined {
  const isQualified = QUALIFIED.test(again.lead)
  const shared = slips.map(
    (one) => sharedNoun(text, one, again) + (isQualified ? LONGEST * sharedQualifier(text, one, again) : 0),
  )
  const most = Math.max(...shared)
  const best = slips.filter((_, at) => shared[at] === most)
  return best.every(({ value }) => value === best[0]!.value) ? best[0] : undefined
}

/** 送教上门98人, 98名送教上门学生; 项目31个, 31个项目: how long the noun is that stands before the one and behind the other. */
function sharedNoun(text: string, told: Placed, again: Placed): number {
  const before = plain(told.lead.replace(COPULA, ''))
  if (/^的?基础上/.test(again.tail) || CONCEDES.test(again.lead))
    return sharedEnding(before, plain(again.lead.replace(COPULA, '')))
  const noun = nounAt(text, again.in[1])
  if (before === '' && (isTotalOf(told, noun) || isListedBefore(text, told, noun))) return SHORTEST
  const behind = nounAt(text, told.in[1])
  // 26个班 of 教学班24个: one character is the noun.
  let shared = NOUNS_OF_ONE.test(noun) && (before.endsWith(noun[0]!) || behind[0] === noun[0]) ? SHORTEST : 0
  for (let length = SHORTEST; length <= noun.length; length++) {
    if (
      behind.startsWith(noun.slice(0, length)) ||
      (behind.length >= SHORTEST && noun.slice(0, length).endsWith(behind))
    )
      shared = Math.min(length, behind.length)
    // 新招聘教师 of 招聘教师: one character more says no other thing.
    for (let from = 0; from <= 1 && length - from >= SHORTEST; from++)
      if (before.endsWith(noun.slice(from, length))) shared = Math.max(shared, length - from)
  }
  return shared
}

const NOUNS_OF_ONE = /^[班村园校](?![长级费舍车任主干民])/

/** 本科上线130人, 在今年本科上线103人的基础上 */
function sharedEnding(one: string, other: string): number {
  let shared = 0
  while (shared < one.length && one.at(-1 - shared) === other.at(-1 - shared)) shared++
  return shared
}

/** 国家级特色学校56所、省级特色学校34所，合计90所: the list says of what. */
const isListedBefore = (text: string, { in: [at], lead }: Placed, noun: string): boolean =>
  COPULA.test(lead) &&
  noun.length >= LEAST_LISTED &&
  text.slice(Math.max(sentenceAround(text, at)[0], at - 60), at).includes(noun.slice(0, LEAST_LISTED))
const LEAST_LISTED = 4

const PUPILS = /学生|学子|孩子|幼儿/
const TEACHERS = /教师|老师|教职工/

/** 小学在校生16980人、初中在校生10520人，合计27500人: what is counted the reader knows. */
const isTotalOf = ({ indicator }: Placed, noun: string): boolean =>
  (indicator === 'enrolment' && PUPILS.test(noun)) ||
  ((indicator === 'teachers' || indicator === 'staff') && TEACHERS.test(noun))

const plain = (words: string): string => words.replace(/[“”‘’"]|（[^（）]{0,8}）/g, '')
const nounAt = (text: string, at: number): string =>
  /^[\u4e00-\u9fff]*/.exec(plain(text.slice(at, at + LONGEST + BRACKETED)).replace(/^的/, ''))![0]

const saidWith = (text: string, { in: [from, to], lead, tail }: Placed): string =>
  text.slice(Math.max(from - 12, from - lead.length), to) + tail.slice(0, 8)

const EMPTY = /[全我本该][县区市镇乡校园]|共有|现有|其中|进行|以上|达到|[的于有所]|需要|接受|参加|涉及/
function sharesWords(text: string, told: Placed, own: string): boolean {
  const words = saidWith(text, told)
  for (let at = 1; at < own.length; at++) {
    const pair = own.slice(at - 1, at + 1)
    if (/^[\u4e00-\u9fff]{2}$/.test(pair) && !EMPTY.test(pair) && words.includes(pair)) return true
  }
  return false
}

/** 已返校的49名 of 49人返校复学: how much of what qualifies the one is said of the other. */
function sharedQualifier(text: string, told: Placed, { lead }: Placed): number {
  const words = lead
    .slice(-10, -1)
    .replace(/^.*?(?:[一二三四五六七八九十]是|已经?|对|把|将|为|让)(?=[\u4e00-\u9fff]{2})/, '')
  if (words.length < 2) return 0
  const said = saidWith(text, told)
  let shared = 0
  for (let at = 1; at < words.length; at++) if (said.includes(words.slice(at - 1, at + 1))) shared++
  return shared / (words.length - 1)
}
const MOSTLY = 0.6

/** Most of it; or some of it, where the noun or the digits are the same. */
function isQualifiedSo(text: string, told: Placed, again: Placed, noun: number): boolean {
  const qualifier = sharedQualifier(text, told, again)
  const isSure = haveSameDigits(told.value, again.value) || (noun >= SHORTEST && again.value >= LEAST_BARE)
  return qualifier >= MOSTLY || (qualifier > 0 && isSure)
}
