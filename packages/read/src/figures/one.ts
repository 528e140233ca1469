/**
 * 一 with a measure word means "a" unless the sentence says how many: behind its noun (小学一所), beside other counts
 * (一所通过…, 一所评为…), with a limit (至少一所), by a period (每学期一次), or behind 其中.
 */
import { CLOSE, COMMA, classAt, NEWLINE, PAUSE, STOP } from '../words/character-class.ts'
import type { CompiledLexicon } from '../words/compile-lexicon.ts'
import { wordLength } from '../words/word-tree.ts'
import type { Candidate } from './is-figure.ts'

const COUNTERS = '所名位个人次栋幢座台间套辆场期项件篇起例户家条部份处块支枚亩节'
const LEAST = /至少|不少于|最少|不低于|起码/
const ONLY = /(?:其中有?|仅有?|只有|唯有|已有|又有)$/
const PER_PERIOD = /每(?:学期|学年|年|月|周|季度|半年|旬|半月|生每期|人每年)[^，。；]{0,6}$/
/** 另一名, 建立了一所: which one, or what was done, not how many. */
const POINTS_AT_ONE =
  /(?:这|那|每|另|某|任何|了|哪|同|的|第|新|上|是|如|像|成|为|进|统|合|唯|一|到|有|出|写|搞|做|开|上|办|立)$/
/** 培养了一名、 */
const DONE = /[成了]$/
const PEOPLE_AND_BUILDINGS = '所名栋座幢台间'
const BUILDINGS = '所栋幢座台'
const BUILT = /(?:新建|建成|改建|扩建|新增|增设|配备)了?$/
const HAS_ONE = /有一[^，。；]$/
/** Behind a count: 初级中学一所、 */
const ENDS = new Set([COMMA, PAUSE, STOP, CLOSE, NEWLINE])
/** Another count with the same measure word: 三所, not 每所 or 第三所. */
const COUNT_OF = new Map(
  [...'所名位人栋幢座家'].map((word) => [word, new RegExp(`(?<![每第])[\\d一二两三四五六七八九十百]${word}`)]),
)

export function meansCount(candidate: Candidate): boolean {
  const { text, at, end, bound, measure, sentence } = candidate
  const word = measure!.word
  if (countsPlaces(candidate, word)) return true
  if (!COUNTERS.includes(word[0]!) || isEachTime(candidate, word)) return false
  if (bound.bound !== '=') return bound.from === at || LEAST.test(text.slice(bound.from, at))
  const lead = text.slice(Math.max(sentence.from, at - 10), at)
  if (ONLY.test(lead)) return true
  const alone = ENDS.has(classAt(text, end))
  if (PER_PERIOD.test(lead) && (alone || lead.endsWith('有'))) return true
  const pointed = POINTS_AT_ONE.test(lead) && !(PEOPLE_AND_BUILDINGS.includes(word) && DONE.test(lead))
  if (alone && classAt(text, at - 1) < STOP && !pointed) return true
  if (BUILDINGS.includes(word) && BUILT.test(lead)) return true
  const around = `${text.slice(Math.max(sentence.from, at - 40), at)} ${text.slice(end, Math.min(sentence.to, end + 40))}`
  return !alone && (COUNT_OF.get(word)?.test(around) ?? false)
}

const HAS = /^[^每各没都]*有$/
const SCHOOL = /^[^，。；、]{0,6}(?:小学|初中|中学|高中|幼儿园|完小|职中|教学点)[，。；：（]/
const VILLAGES = /^(?:县|区|市|乡|镇|街道|社区|村)\d+个/

/** 全乡有一所初级中学，…; 一个乡22个村. 每个乡镇有一所 is a rule. */
const countsPlaces = ({ text, at, end, sentence }: Candidate, word: string): boolean =>
  word === '个'
    ? VILLAGES.test(text.slice(end, end + 8))
    : word === '所' &&
      HAS.test(text.slice(Math.max(sentence.from, at - 10), at)) &&
      SCHOOL.test(text.slice(end, end + 14))

/** 发现一处、整改一处, 有一扫一个: each time one, however many times; 小学一所、初中一所 lists what was counted. */
function isEachTime({ text, at, end, words }: Candidate, word: string): boolean {
  const before = text.slice(Math.max(0, at - 6), at)
  if (HAS_ONE.test(before)) return true
  const repeated = before.includes(`一${word}`) || text.slice(end, end + 6).includes(`一${word}`)
  return repeated && ![2, 3].some((length) => endsNoun(text, at, length, words))
}

const endsNoun = (text: string, at: number, length: number, { units }: CompiledLexicon): boolean =>
  wordLength(units.longest(text.slice(Math.max(0, at - length), at), 0, length)) === length
