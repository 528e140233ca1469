/**
 * What speaks for a figure telling again, with another number, what was told before it: nothing that is certain, but signs that
 * add up. Their weights, in bits, lie halfway between those fitted (logistic regression) to 468 planted conflicts and the
 * likeliest pairs of 700,000 characters of clean text, and those that `node test/corpus/learn-signs.ts` learns anew from what the
 * repository has: either alone finds less.
 */
import { printedNumber } from '../../printed-number.ts'
import type { Placed } from '../../rule.ts'
import type { Difference } from './difference.ts'
import { areCountedAlike } from './measure.ts'

/** With what is true of most pairs: that they have nothing to do with each other. */
export const DIFFERENCES: Record<Difference, number> = {
  'five digits in another order': 4,
  'four digits in another order': 2.5,
  'three digits in another order': 3.4,
  'two digits in another order': 1.6,
  'a digit of three': -1.5,
  'a digit of two': -3.7,
  'the only digit': -5.9,
  'the digit of a round number': -2.5,
  near: -5.9,
}

export const WEIGHTS = {
  // What stands around both.
  'any noun': -0,
  noun: 0.7,
  'noun of any report': -0.1,
  'long noun': 1.2,
  'noun beside the number': 2.9,
  'words of its own': -1.2,
  'whole name before': 0.9,
  'same indicator': 0.3,
  'a character of the noun': 0.4,
  'two characters of the noun': 1.6,
  'printed more exactly': -1.5,
  'other indicator': -0.7,
  'other level': -1.5,
  'other measure word': -2.1,
  fewer: -0.8,
  // How it is spoken of.
  only: 2.6,
  'as the whole': 2.1,
  'of whom': 3.5,
  'on top of': 4.1,
  'all of them': 1.9,
  'told apart': 2.7,
  'something is done to them': 2.1,
  'at the head of its clause': 1.9,
  roughly: -1.1,
  'where problems and plans are told': 3.8,
  'as a number of its own': -2.3,
  'told there as well': -3.3,
  // What else there is.
  'computed with others': -1.5,
  'others told as well': -0.8,
  'told so elsewhere': -0.8,
  'told so elsewhere of the same': -3.9,
}
export type Sign = keyof typeof WEIGHTS

export const weightOf = (signs: readonly Sign[]): number => signs.reduce((sum, sign) => sum + WEIGHTS[sign], 0)

/** 校车86辆 and 86台校车: the words of a figure, in pairs of characters, as far as they say what it counts. */
export type Words = { before: ReadonlySet<string>; behind: ReadonlySet<string>; lead: string; noun: string }

const COPULA =
  /(?:现有|共有|拥有|共计|合计|总计|总数|总人数|人数|数量|已达|达到|其中|只有|共|有|为|达|是|约|仅|计|近)+$/
/** 均为砖混结构 says what they are. */
const NOUN = /^[余多]?的?(?![均都已占为达是仍也较])([\u4e00-\u9fff“”（）]*)/
const LONGEST_LEAD = 12
const LONGEST_NOUN = 8
/** The noun may stand behind a qualifier. */
const REACH = 12

const nounBehind = (text: string, end: number): string => NOUN.exec(text.slice(end, end + REACH))?.[1] ?? ''

/** 国家级测试员31名、省级测试员124名，共155名: what was named before is meant. */
const TOTAL_ALONE = /^(?:全年|累计|合计|总计|一共|其中|[两三四]项|[两三四]者|总数|目前|现)*$/

/** 在校生1628人 … 1628名学生 */
const PUPILS = /(?<=在校|毕业|寄宿|住校|住宿|走读|困难|贫困|资助|高中|初中|小学|中职|中小)生/g

export function wordsOf(text: string, { lead, subject, in: [, end] }: Placed): Words {
  const own = lead.replace(COPULA, '')
  const named = (TOTAL_ALONE.test(own) ? subject : own).replace(PUPILS, '学生')
  const noun = nounBehind(text, end).replace(PUPILS, '学生')
  return {
    before: pairsOf(named.slice(-LONGEST_LEAD)),
    behind: pairsOf(noun.slice(0, LONGEST_NOUN)),
    ...{ lead: named, noun },
  }
}

/** They say nothing of what is counted. */
const EMPTY =
  /[全我本该][县区市镇乡校园]|共有|现有|其中|进行|以上|达到|[的于有所了个]|(?<![初高])中(?![学小])|需要|接受|参加|涉及/

function pairsOf(words: string): Set<string> {
  const pairs = new Set<string>()
  for (let at = 1; at < words.length; at++) {
    const pair = words.slice(at - 1, at + 1)
    if (/^[\u4e00-\u9fff]{2}$/.test(pair) && !EMPTY.test(pair)) pairs.add(pair)
  }
  return pairs
}

const sharedOf = (pairs: ReadonlySet<string>, told: Words): string[] =>
  [...pairs].filter((pair) => told.before.has(pair) || told.behind.has(pair))

export function shareAny(again: Words, told: Words): boolean {
  for (const pair of again.behind) if (told.before.has(pair) || told.behind.has(pair)) return true
  for (const pair of again.before) if (told.before.has(pair) || told.behind.has(pair)) return true
  return false
}

/** How many pairs of the words around the one stand around the other. */
export const countShared = (again: Words, told: Words): number =>
  new Set([...sharedOf(again.behind, told), ...sharedOf(again.before, told)]).size

/** Every report counts them, many times. */
const OF_ANY = /学校|教师|学生|幼儿|项目|小学|中学|人员|工作|资金|面积|老师|生|年级/
const LONG = 3
const BESIDE = 3

export function* signsOfWords(again: Words, told: Words): Iterable<Sign> {
  const nouns = sharedOf(again.behind, told)
  const words = sharedOf(again.before, told).filter((pair) => !nouns.includes(pair))
  if (nouns.length > 0) yield nouns.some((pair) => !OF_ANY.test(pair)) ? 'noun' : 'noun of any report'
  const characters = nouns.length > 0 ? 0 : sharedCharacters(again.noun, told)
  if (characters > 1) yield 'two characters of the noun'
  else if (characters > 0) yield 'a character of the noun'
  if (nouns.length >= LONG) yield 'long noun'
  if (again.noun.length < 2 && words.length > 1 && words.length >= COVERED * again.before.size)
    yield 'whole name before'
  if (words.some((pair) => !OF_ANY.test(pair))) yield 'words of its own'
  if (standsBeside(again.noun, told)) yield 'noun beside the number'
}

/** 奖状 and 获奖, 普高 and 普通高中. */
function sharedCharacters(noun: string, { lead, noun: own }: Words): number {
  const words = lead.slice(-LONGEST_LEAD) + own.slice(0, LONGEST_NOUN)
  const characters = new Set(noun.slice(0, LONGEST_HEAD))
  return [...characters].filter((one) => !OF_ANY_WORD.includes(one) && words.includes(one)).length
}
const LONGEST_HEAD = 4
const OF_ANY_WORD =
  '的了和与等中有在为全县市区镇乡校学生教师人员个所名项目年级共其达到大小新工作是不一二三四五六七八九十百千万余多约'

const COVERED = 0.6

/** So that a sum of tenths that comes out even is not taken for less. */
const SLACK = 1e-9

/** What the words of a figure weigh at most, whatever was told with them. */
export function mostOfWordsIn({ behind, noun }: Words): number {
  const signs: Sign[] =
    noun.length < 2 ? ['whole name before'] : ['two characters of the noun', 'noun beside the number']
  if (behind.size >= LONG) signs.push('long noun')
  return weightOf(signs) + SLACK
}

/** Nor does what else may speak for two figures. */
export const MOST_OF_BOTH = WEIGHTS['same indicator']

/** Where no pair of the words is shared, characters may be, and the noun may still be beside the number. */
export const MOST_WITHOUT_PAIRS = weightOf(['two characters of the noun', 'noun beside the number']) + SLACK

/** 教学班24个 and 24个教学班; one character more (新招聘教师) says no other thing; 共24个考场 and 24个考场监控. */
function standsBeside(noun: string, told: Words): boolean {
  for (let end = BESIDE; end <= noun.length; end++)
    if (
      told.lead.endsWith(noun.slice(0, end)) ||
      (end > BESIDE && told.lead.endsWith(noun.slice(1, end))) ||
      told.noun.startsWith(noun.slice(0, end))
    )
      return true
  return told.noun.length === BESIDE - 1 && noun.startsWith(told.noun) && !OF_ANY.test(told.noun)
}

const AMONG =
  /^[余多]?的?[\u4e00-\u9fff（）“”]{1,10}?(?<![初高职集其])(?:当中|之中|里(?=有|，|,|的)|中(?![心小学等职华国考专]))/
const ON_TOP = /^[^，。；]{0,12}的?基础上/
const ALL =
  /(?:总共|一共|全部|所有|全体|这|上述|以上|已有的?|已?建成的|现有的?|剩余的?|余下的?|全[县市区镇乡校园](?:现有|共有|共)?的?|尚有|仍有|仍|下属|所属)(?:近|约)?$/
/** 已返校的49名 */
const QUALIFIED = /[\u4e00-\u9fff]{3,}的(?:近|约)?$/
/** Something is done to them. */
const TOWARDS =
  /(?:[让使把将对为给向与和由以按]|发挥|依托|调动|确保|保障|做好|加强|改善|提升|提高|优化|推进|推动|管好|用好|办好|服务|关爱|关心|帮助|帮扶|支持|引导|激励|带领|凝聚|督促|指导|巩固|满足|解决好?|实现|防止|面对|挖掘)(?:好|了)?(?:的|所有|全部|全[县市区镇乡校园]|近|约)*$/
/** 二是68台校车每天要跑两趟 */
const AT_HEAD =
  /(?:^|\s)(?:（[一二三四五六七八九十\d]+）|[一二三四五六七八九十]是|[①-⑳])?(?:所有|全部|全[县市区镇乡校园]|近|约)*$/
/** 为46个食堂添置保温台: those that lack it. */
const SUPPLIED =
  /^的?[\u4e00-\u9fff]{1,8}?(?:添置|添配|增添|增配|增设|加装|安装|配[备齐置](?!教师|老师|教职|专职)|更换|购置|改造|维修|修缮|翻新)/
const isTowards = (lead: string, tail: string): boolean => TOWARDS.test(lead) && !SUPPLIED.test(tail)
/** 群众满意率只有89% */
const ONLY = /(?:仅|只|才)[\u4e00-\u9fff]{0,2}$/
const AS_WHOLE = /全[县市区镇乡校园省州旗年]|我[县市区镇乡校园]|合计|总计|目前|当前/
const OF_ALL = /^[^，。；\d]{0,8}(?:均|都|全部|全都)/
/** What is new, planned, for each or of another time has a number of its own. */
const OWN =
  /新(?!招)|再|又|拟|计划|力争|目标|每|至少|招聘|选派|选拔|遴选|评|聘|增|减|去年|上年|前年|原|其中|另|第|平均|同期|获|达|占|[有到]$/

export function* signsOfBoth(told: Placed, again: Placed): Iterable<Sign> {
  if (told.indicator === again.indicator && told.indicator !== 'other') yield 'same indicator'
  else if (told.indicator !== 'other' && again.indicator !== 'other') yield 'other indicator'
  if (again.bound === '=' && printedNumber(told).unit < printedNumber(again).unit) yield 'printed more exactly'
  if (!areCountedAlike(told, again)) yield 'other measure word'
  if (told.level && again.level && told.level !== again.level) yield 'other level'
  if (again.value < told.value) yield 'fewer'
}

export function* signsOfSpeech(text: string, { lead, tail, bound, in: [, end] }: Placed): Iterable<Sign> {
  const near = lead.slice(-LONGEST_LEAD)
  const hasNoun = nounBehind(text, end).length > 1
  if (AMONG.test(tail)) yield 'of whom'
  else if (ON_TOP.test(tail)) yield 'on top of'
  else if (ALL.test(near)) yield 'all of them'
  else if (QUALIFIED.test(near)) yield 'told apart'
  else if (isTowards(near, tail)) yield 'something is done to them'
  else if (AT_HEAD.test(near) && !SUPPLIED.test(tail)) yield 'at the head of its clause'
  if (!hasNoun && ONLY.test(near)) yield 'only'
  if (AS_WHOLE.test(lead) || OF_ALL.test(tail)) yield 'as the whole'
  if (OWN.test(near)) yield 'as a number of its own'
  if (hasNoun) yield 'any noun'
  if (bound !== '=') yield 'roughly'
}
