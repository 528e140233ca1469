/**
 * Whether a number states a figure. Rules in order: what the reader skips (dates, ordinals, names, list and heading
 * numbers, quoted slogans), then what must be true of the numeral and its unit.
 */
import type { Bound } from '@youju/model'
import type { Sentence } from '../layout.ts'
import { CLOSE, COMMA, classAt, isOneOf, OPEN, OTHER, PAUSE, STOP } from '../words/character-class.ts'
import type { CompiledLexicon, Measure } from '../words/compile-lexicon.ts'
import { isDuration } from './is-duration.ts'
import { isNameWithNumber } from './name-with-number.ts'
import type { Numeral } from './numeral.ts'
import { meansCount } from './one.ts'

export type Candidate = {
  text: string
  at: number
  numeral: Numeral
  measure: Measure | undefined
  /** A noun stands behind it, or nothing that counts: no unit of measure. */
  counted: boolean
  end: number
  bound: { bound: Bound; from: number; to: number }
  sentence: Sentence
  words: CompiledLexicon
}

export function isFigure(candidate: Candidate): boolean {
  const { numeral, measure } = candidate
  if (!Number.isFinite(numeral.value)) return false
  if (isOrdinal(candidate) || isFurniture(candidate) || isQuotedTerm(candidate)) return false
  if (numeral.bare && !isQualified(candidate)) return false
  if (isCollection(candidate)) return false
  if (!measure || candidate.counted) return isBareFigure(candidate)
  if (measure.kind === 'duration') return isDuration(candidate)
  if (numeral.han && numeral.value === 0) return false
  if (isNameWithNumber(candidate)) return false
  if (numeral.han && !numeral.scaled) return isHanCount(candidate)
  if (measure.word === '类' && !numeral.han) return classAt(candidate.text, candidate.end) !== OTHER
  if (measure.word === '大') return isConcrete(candidate)
  if (measure.word === '分') return isScore(candidate)
  return !isThreshold(candidate)
}

/** 第2, 前10名, 〔2012〕1号, 18岁, 2班. */
function isOrdinal({ text, at, numeral, end }: Candidate): boolean {
  const behind = text[numeral.end]
  if (isOneOf(text, at - 1, '第〔[﹝.．')) return true
  if (
    text[at - 1] === '前' &&
    !isOneOf(text, at - 2, '目年日以之此当课先期提生学月天') &&
    isOneOf(text, end - 1, '名位所个强大家')
  )
    return true
  if (behind === '岁') return !text.slice(Math.max(0, at - 8), at).includes('平均')
  if (behind === '班') return isClassName(text, at, numeral)
  return text.startsWith('周岁', numeral.end) || text.startsWith('版本', numeral.end)
}

const CLASS_BEFORE = /(?:[级中大小]|[高初][一二三]?)$/

/** 三年级2班, 高三2班, 一（2）班; 开设12班 counts. */
const isClassName = (text: string, at: number, numeral: Numeral): boolean =>
  CLASS_BEFORE.test(text.slice(Math.max(0, at - 2), at)) || (numeral.han && text[at] !== '两')

/** 56位用户关注 */
function isFurniture({ text, numeral, words, sentence, measure }: Candidate): boolean {
  const from = numeral.end
  if (words.furniture.longest(text, from, sentence.to) >= 0) return true
  return measure !== undefined && words.furniture.longest(text, from + measure.word.length, sentence.to) >= 0
}

const COLLECTED =
  /(?:[（(](?:精选|通用|推荐|最新|热门|优秀|汇总)?|报告|总结|汇报|计划|方案|材料|范文|体会|讲话|发言稿?|要点)$/
const COLLECTION_ENDS = /^(?:范文|模板)?[）)]?\s*$/

/** …工作总结6篇, （精选28篇）, (5篇范文) in a title: how many texts a site has collected. */
const isCollection = ({ text, at, end, measure, sentence }: Candidate): boolean =>
  measure?.word === '篇' &&
  sentence.heading &&
  COLLECTION_ENDS.test(text.slice(end, sentence.to)) &&
  COLLECTED.test(text.slice(Math.max(sentence.from, at - 6), at))

const QUOTE = 12
const OPENED = /["“‘「『][^"“‘「『”’」』。；]*$/
const CLOSED = /["”’」』]/

/** A numeral in a short quotation is part of a name: “六个重点”, “5·10”思廉日, “四有”. */
function isQuotedTerm({ text, at, end, sentence }: Candidate): boolean {
  const opened = OPENED.exec(text.slice(Math.max(sentence.from, at - QUOTE), at))?.[0]
  return opened !== undefined && CLOSED.test(text.slice(end, at - opened.length + QUOTE + 5))
}

/** 201省道 */
const ROAD = /^[国省县乡]道/
const COUNTED_IN_HAN = /^(?:部门|单位|省|州|县|国家|论文|课题|市县|区县|县区|乡镇)/

/** A number without unit is a figure with 万 or 亿, or straight before a noun that can be counted: 七部门, 51中小学. */
function isBareFigure(candidate: Candidate): boolean {
  const { text, at, numeral, measure, sentence } = candidate
  if (numeral.bare || (numeral.scaled && numeral.value >= 10000)) return !isThreshold(candidate)
  if (!measure) return isStatedRate(text, at, numeral, sentence.from) || isParallelAmount(candidate)
  if (ROAD.test(text.slice(numeral.end, numeral.end + 2))) return false
  if ((numeral.han && numeral.value < 2) || isYear(numeral) || isOneOf(text, at - 1, '/-—~～·.:：')) return false
  if (numeral.han && !numeral.scaled && !COUNTED_IN_HAN.test(text.slice(numeral.end, numeral.end + 2)))
    return text[at] === '两'
  const before = classAt(text, at - 1)
  // 三州（甲州、乙州）五县（…）
  if (before === CLOSE) return numeral.han && classAt(text, numeral.end + 1) === OPEN
  return before < STOP || before === PAUSE || before === COMMA
}

const isYear = ({ value }: Numeral): boolean => value >= 1900 && value < 2100

const RATE = /率|系数/
const RATES = /(?:系数|率)[^，。；]{0,6}分别(?:为|达|是|达到)?[\d.、和]+$/

/** 0.32和0.35 */
const AND_RATE = /^[和与及]\d*\.\d/

/** 辍学率为0, 安全事故为0 */
function isStatedRate(text: string, at: number, numeral: Numeral, from: number): boolean {
  if (
    numeral.value >= 1 ||
    (classAt(text, numeral.end) < STOP && !AND_RATE.test(text.slice(numeral.end, numeral.end + 4)))
  )
    return false
  return (
    (numeral.value === 0 && text[at - 1] === '为') ||
    RATE.test(text.slice(Math.max(from, at - 10), at)) ||
    RATES.test(text.slice(Math.max(from, at - 24), at))
  )
}

const AMOUNT = /共计|合计|计为|共达/

/** 共计16800 behind 共计19200元: the unit of the amount before it. */
const isParallelAmount = ({ text, at, numeral }: Candidate): boolean =>
  AMOUNT.test(text.slice(Math.max(0, at - 2), at)) &&
  numeral.digits >= 3 &&
  !isYear(numeral) &&
  classAt(text, numeral.end) >= STOP

/** 近, 逾, 余 and the like make 百 and 千 numbers: 近百名, 千余人; 百名校长 is a name. */
const isQualified = ({ numeral, bound }: Candidate): boolean => numeral.more || bound.bound !== '='

/** 四所学校, 五项措施 count; 三个到位 and 四大工作 announce no things. One is counted only where it says how many. */
function isHanCount(candidate: Candidate): boolean {
  const { text, at, numeral, measure, end, sentence } = candidate
  const word = measure!.word
  if (numeral.value === 1) return meansCount(candidate)
  if (sentence.heading && '个项大条类点面'.includes(word)) return false
  if (word === '类') return false
  if (word === '大') return isConcrete(candidate)
  if (word === '分') return isScore(candidate)
  if (text[at] === '二' && !'个名人次项条套台间栋乡镇村'.includes(word)) return false
  if ('个项条点件'.includes(word)) return namesThings(candidate) && !isThreshold(candidate)
  if (word === '名' && text[end] === '校') return false
  return !isThreshold(candidate)
}

/** 个 and 项 count things when a noun follows: not a quotation, a verb, or an abstract head. */
function namesThings({ text, end, words, sentence }: Candidate): boolean {
  return !isOneOf(text, end, '“"‘') && words.abstract.longest(text, end, sentence.to) < 0
}

const CONCRETE =
  /^(?:[^，。；、]{0,6}?)(?:工程|项目|集团|基地|园区|学区|片区|中心|场馆|教学楼|校区|展区|板块|书院|赛区|考点|社团|专业|品牌活动|活动)/

/** 两大基建工程 counts, 三大战略 does not. */
function isConcrete({ text, end, numeral }: Candidate): boolean {
  return numeral.value < 10 && CONCRETE.test(text.slice(end, end + 12))
}

const SCORE_LEAD =
  /(?:分数|成绩|得|达|为|总分|均分|分值|满分|考核|测评|评分|线|扣|加|共|计|低于|高于|超过|不足|到|在|均|综合|以|占|各|是|获|分别|第|前|仅|[：:，、（(])$/

/** 90分 is a score; 10分钟 and 三分之一 never come here. */
function isScore(candidate: Candidate): boolean {
  const { text, at, end, bound } = candidate
  if (isOneOf(text, end, '钟别校工公为类批段期级层店支队园配组子析散明')) return false
  return (
    (SCORE_LEAD.test(text.slice(Math.max(0, bound.from - 3), bound.from)) ||
      SCORE_LEAD.test(text.slice(Math.max(0, at - 3), at)) ||
      bound.to > end ||
      classAt(text, end) >= STOP) &&
    !isThreshold(candidate)
  )
}

const GROUP_NOUN =
  /^(?:的)?(?:[^，。；、]{0,8})(?:学生|考生|企业|教师|学校|教学点|村小|班级|人群|大户|农户|家庭|单位|群众|高分|特优)/

/** 50人以上村小191所: the size that sorts them. */
const SIZED =
  /^的?(?:[^，。；、\d]{0,6})(?:小学|中学|学校|村小|教学点|幼儿园|班级|企业|机构|单位|村庄?|乡镇?)(?:共|有|共有)? ?\d+ ?[所个家]/

/** 超过66人的有55个 */
const GROUPED = /^的(?:共?有|为)? ?\d+ ?[个所家]/

/** 56人以上大班额, 56人至65人的大班: what makes a class too large. */
const CLASS_SIZE = /^(?:[至到—–~～－-]\d{1,3}人)?(?:以上|及以上)?的?超?大班/

/** 600分以上的学生, 产值上亿的企业: a limit that only names a group. */
function isThreshold({ text, end, bound, measure, at }: Candidate): boolean {
  if (measure?.word === '人' && CLASS_SIZE.test(text.slice(end, end + 12))) return true
  if (bound.to > end && (bound.bound === '≥' || bound.bound === '≤')) {
    const tail = text.slice(bound.to, bound.to + 14)
    if ((measure?.word === '人' || measure?.word === '名') && SIZED.test(tail)) return true
    const lead = text.slice(Math.max(0, at - 6), at)
    if (/(?:达|至少|不|超|率|占|控制|有|共|保持|为|在|到|投资|投入|培训|均)/.test(lead)) return false
    if (measure?.word === '分') return GROUP_NOUN.test(tail) || /^(?:的)?(?:有|共)?\d+[人名]/.test(tail)
    if (measure?.kind === 'money' || measure?.word === '人' || measure?.word === '名' || measure?.kind === 'length')
      return /^的/.test(tail) && GROUP_NOUN.test(tail)
    return false
  }
  if (bound.from < at && (bound.bound === '<' || bound.bound === '>') && text[end] === '的' && measure?.word !== '分')
    return GROUP_NOUN.test(text.slice(end, end + 14)) || GROUPED.test(text.slice(end, end + 14))
  return text[bound.from] === '上' && text[end] === '的'
}
