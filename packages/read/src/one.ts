/**
 * 一 with a measure word means "a" unless the sentence says how many: behind its noun (小学一所), beside other counts
 * (一所通过…, 一所评为…), with a limit (至少一所), by a period (每学期一次), or behind 其中.
 */
import { CLOSE, COMMA, classAt, NEWLINE, PAUSE, STOP } from './character-class.ts'
import type { Candidate } from './is-figure.ts'

const COUNTERS = '所名位个人次栋幢座台间套辆场期项件篇起例户家条部份处块支枚亩节'

export function meansCount(candidate: Candidate): boolean {
  const { text, at, end, bound, measure, sentence } = candidate
  const word = measure!.word
  if (!COUNTERS.includes(word[0]!) || isEachTime(text, at, end, word)) return false
  if (bound.bound !== '=')
    return bound.from < at ? /(?:至少|不少于|最少|不低于|起码)/.test(text.slice(bound.from, at)) : bound.to > end
  const lead = text.slice(Math.max(sentence.from, at - 10), at)
  if (/其中(?:有|仅有)?$/.test(lead) || /(?:仅|只有|唯有|已有|又有)$/.test(lead)) return true
  if (
    /每(?:学期|学年|年|月|周|季度|半年|旬|两周|季度或半年|生每期|人每年|半月)[^，。；]{0,6}$/.test(lead) &&
    '次场期节篇堂'.includes(word[0]!)
  )
    return !isFollowedByNoun(text, end) || /有$/.test(lead)
  if (!isPostposed(text, at, end))
    return besideCounts(text, at, end, word, sentence.from, sentence.to) || isBuilt(lead, word)
  return (
    !/(?:这|那|每|另|某|任何|了|哪|同|的|第|新|上|是|如|像|成|为|进|统|合|唯|一|到|有|出|写|搞|做|开|上|办|立)$/.test(
      lead,
    ) ||
    (/(?:所|名|栋|座|幢|台|间)/.test(word) && /(?:成|了)$/.test(lead))
  )
}

/** 发现一处、整改一处, 有一扫一个: each time one, however many times. */
function isEachTime(text: string, at: number, end: number, word: string): boolean {
  const again = text.slice(end, end + 6).indexOf(`一${word}`)
  const before = text.slice(Math.max(0, at - 6), at)
  return (
    (again > 1 && /^[、，]?[^。；]{1,3}$/.test(text.slice(end, end + again))) ||
    before.includes(`一${word}`) ||
    /有一[^，。；]$/.test(before)
  )
}

const ends = (text: string, at: number): boolean => {
  const kind = classAt(text, at)
  return kind === COMMA || kind === PAUSE || kind === STOP || kind === CLOSE || kind === NEWLINE
}

/** 初级中学一所、… : the noun stands before, a mark behind. */
const isPostposed = (text: string, at: number, end: number): boolean => ends(text, end) && classAt(text, at - 1) < STOP

const isFollowedByNoun = (text: string, end: number): boolean => !ends(text, end)

const FIGURES = '1234567890一二两三四五六七八九十百'

/** Another count with the same measure word stands near: 三所高中已有一所…, 一所…. */
function besideCounts(text: string, at: number, end: number, word: string, from: number, to: number): boolean {
  if (!'所名位人栋幢座家'.includes(word)) return false
  const first = Math.max(from, at - 40)
  for (
    let next = text.indexOf(word, first);
    next >= 0 && next < Math.min(to, end + 40);
    next = text.indexOf(word, next + 1)
  )
    if (
      next !== at + 1 &&
      next > first &&
      FIGURES.includes(text[next - 1]!) &&
      text[next - 2] !== '每' &&
      text[next - 2] !== '第'
    )
      return true
  return false
}

/** 新建了一所幼儿园, 建成一栋教学楼: a report of what was built says how many. */
const isBuilt = (lead: string, word: string): boolean =>
  /(?:新建|建成|改建|扩建|新增|增设|配备|配备了|新建了|建成了|投资新建)$/.test(lead) && '所栋幢座台'.includes(word)
