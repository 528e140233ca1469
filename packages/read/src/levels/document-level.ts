/**
 * The level of a whole document: a kindergarten's report speaks of its kindergarten in every sentence, though few say so.
 * It is told by the school that signs it or stands in its title, by one that introduces itself, by what the title is about,
 * or by nearly all words of level being of one kind.
 */
import type { Level, Span } from '@youju/model'
import { COMMA, classAt, NEWLINE, SPACE, STOP } from '../words/character-class.ts'
import type { CompiledLexicon } from '../words/compile-lexicon.ts'
import { wordId, wordLength } from '../words/word-tree.ts'
import { levelWordAt } from './level-word.ts'

const TITLE = 40
const TITLE_LINES = 3
const SIGNED_LINES = 3
const OPENING = 18
/** So many words of one level, and so large a share of all, make it the document's; a title needs less of a share. */
const ENOUGH = 5
const NEARLY_ALL = 0.85
const OF_TITLE = 0.4
const OF_COMPULSORY = 0.8
/** 中学 is a junior or a senior school as nearly all else in its report is. */
const OF_SECONDARY = 0.8
const BOTH = 0.25
const MOST = 0.6
const INTRODUCES =
  /^(?:[^，。；]{0,4}?)(?:现有|占地|位于|始建|创建于|创办|坐落|地处|是一所|成立于|建校|建园|共有|始创|系一所)/
/** A school's own name at the beginning of a line or behind a dash: a proper name before the kind of school. */
const NAME =
  /^(?:——|—)?(?:(?!关于|年|全[县市区镇省]|各|教育局|中心校长|安全|工作)[^\d，。：；（）“”《》、和与及对为的]){2,14}?(?:小学|完小|中心校|幼儿园|托儿所|中学|第[一二三四五六七八九十]中(?![等职专心])|[^县市区一二三四五六七八九十][一二三四五六七八九]中(?![等职专心])|初中|高中|职中|职高|中专|职教中心|职业教育中心|学校|学院|技校)(?!生|教育(?!质量)|阶段|教学点|布局|建设|招生|安全教育日)/
/** Of persons of every kind, and at no level; and the schools of a place: 青山县小学. */
const NO_SCHOOL =
  /进修学校|党校|家长学校|行政学院|师范学院|各学校|中小学|[县市区镇乡](?:农村|城区|公办|民办|普通)?(?:小学|中学|幼儿园|初中|高中|学校)(?:教师|工作|办学|招生|学生|食堂|安全|$)/
const IS_A = /(?<![这该另])是(?:[^，。；]{0,10})一所/g
/** Masked names of places, xx and **, do not end it. */
const ENDS = new Set([STOP, COMMA, NEWLINE])
/** 我校辖初中1所、小学6所, 全镇有小学9所、中学1所: a central school answers for all schools of its town. */
const HAS_SCHOOLS =
  /辖(?:有)?[^，。；]{0,8}(?:初中|中学)[^。；]{0,20}(?:小学|完小)|辖(?:有)?[^，。；]{0,8}(?:小学|完小)[^。；]{0,20}(?:初中|中学)|(?:初中|初级中学|中学)\d{1,2}所[^。]{0,60}(?:小学|完小)\d{1,2}所|(?:小学|完小)\d{1,2}所[^。]{0,60}(?:初中|中学)\d{1,2}所/
const FIRST_PART = 600
const KIND = 24
/** An office answers for every level, whichever it speaks of most. */
const OF_AN_OFFICE = /[全我][省市县区州旗镇乡]|我局|教育局|教体局|体育局|教育和/
/** 我校即城关镇石门小学; 学校类型：小学 */
const OURS_IS = /[我本]校(?:即|系|是|全称|名为|前身)|学校(?:系|是)(?!由|否)|(?:学校|办学)(?:类型|类别|性质)：/g
/** We ourselves, in the report of a school. */
const OURSELVES = /我校|我园|我院/g
const OFTEN = 2
/** Reports of a town speak of primary schools often enough to look like theirs. */
const STAGES = new Set<Level>(['primary', 'junior', 'senior'])
/** The secondary school of a town is a junior one, unless a senior one is named; 各镇中心学校 are a county's. */
const OF_A_TOWN = /[全我][镇乡]|(?<![各乡])[镇乡](?:中心|党委|政府|级中学)/
const BOTH_STAGES = /完全中学|完中|十二年一贯/
const OUR_SCHOOL = /我校|全校|学校现有|我们学校|本校/

/**
 * `secondary` is the stage that 中学 is of, where the document names only one of the two; `ofSchool` says that the title names
 * the school that reports, and not only its kind (特殊教育工作汇报); `ofSeveral` that this school answers for others of several stages.
 */
export type DocumentLevels = {
  level: Level | undefined
  secondary: Level | undefined
  ofSchool: boolean
  ofSeveral: boolean
}

export function documentLevels(text: string, [from, to]: Span, words: CompiledLexicon): DocumentLevels {
  const counts = new Map<Level | undefined, number>()
  let all = 0
  let opening: Level | undefined
  let topic: Level | undefined
  const titleLevels = new Set<Level | undefined>()
  const titleTo = titleEnd(text, from, to)
  for (let at = from; at < to; at++) {
    if (!words.levels.begins(text.charCodeAt(at))) continue
    const found = levelWordAt(text, at, to, words)
    if (found < 0) continue
    const end = at + wordLength(found)
    if (end <= titleTo && words.levelOfTitle[wordId(found)] && !isBesideAnother(text, at, end))
      topic = words.levelOf[wordId(found)]
    if (!words.levelHides[wordId(found)]) {
      const level = words.levelOf[wordId(found)]
      if (end <= titleTo) titleLevels.add(isSecond(text, at) ? undefined : level)
      if (end - from <= OPENING && INTRODUCES.test(text.slice(end, end + 10))) opening = level
      counts.set(level, (counts.get(level) ?? 0) + 1)
      all++
    }
    at = end - 1
  }
  const secondary =
    (counts.has('junior') || OF_A_TOWN.test(text.slice(from, to))) &&
    !counts.has('senior') &&
    !BOTH_STAGES.test(text.slice(from, to))
      ? 'junior'
      : undefined
  const level = levelOf(text, [from, to], titleTo, { counts, all, opening, titleLevels }, words) ?? topic
  const school = schoolOf(text.slice(from, titleTo), words)
  const ofSchool = level !== undefined && school?.level === level
  const ofSeveral =
    level === undefined && school !== undefined && HAS_SCHOOLS.test(text.slice(from, Math.min(to, from + FIRST_PART)))
  return { level, secondary, ofSchool, ofSeveral }
}

/** 校外培训治理和课后服务工作情况报告: the second of two matters is not what the title is about. */
const isSecond = (text: string, at: number): boolean => /[与和及暨]/.test(text.charAt(at - 1))

/** 资助与控辍保学工作总结 is about two matters. */
const isBesideAnother = (text: string, from: number, to: number): boolean =>
  /[与和及暨、]/.test(text.slice(Math.max(0, from - 1), from) + text.slice(to, to + 1))

type Counted = {
  counts: ReadonlyMap<Level | undefined, number>
  all: number
  opening: Level | undefined
  titleLevels: ReadonlySet<Level | undefined>
}

function levelOf(
  text: string,
  [from, to]: Span,
  titleTo: number,
  { counts, all, opening, titleLevels }: Counted,
  words: CompiledLexicon,
): Level | undefined {
  if (opening && opening !== 'compulsory') return opening
  const introduced = introducedAs(text.slice(from, Math.min(to, from + FIRST_PART)), words)
  if (introduced) return introduced
  const school = schoolOf(text.slice(from, titleTo), words) ?? schoolOf(signature(text, from, to), words, true)
  const beginning = text.slice(from, Math.min(to, from + FIRST_PART))
  if (school && HAS_SCHOOLS.test(beginning) && (!school.level || school.level === 'primary')) return undefined
  if (school)
    return school.level ?? (school.secondary ? secondaryLevel(counts, text.slice(from, to)) : levelOfSchool(counts))
  if ((text.slice(from, to).match(OURSELVES)?.length ?? 0) >= OFTEN) return levelOfSchool(counts)
  const count = (...levels: Level[]): number => levels.reduce((sum, level) => sum + (counts.get(level) ?? 0), 0)
  const [title] = titleLevels
  if (title && titleLevels.size === 1) {
    if (title !== 'compulsory' && count(title) >= all * OF_TITLE) return title
    if (title === 'compulsory' && count('compulsory', 'primary', 'junior') >= all * OF_COMPULSORY) return title
  }
  if (OF_AN_OFFICE.test(text.slice(from, to))) return undefined
  const [first] = [...counts].sort((a, b) => b[1] - a[1])
  // Compulsory education is no institution of its own: without a title that names it, it is one matter among others.
  if (!first?.[0] || first[0] === 'compulsory') return undefined
  if (first[1] < ENOUGH || first[1] < all * NEARLY_ALL) return undefined
  return !STAGES.has(first[0]) || OUR_SCHOOL.test(text.slice(from, to)) ? first[0] : undefined
}

/** 我校是一所农村完全小学 */
function introducedAs(beginning: string, words: CompiledLexicon): Level | undefined {
  for (const { index, 0: said } of [...beginning.matchAll(IS_A), ...beginning.matchAll(OURS_IS)]) {
    const end = Math.min(beginning.length, index + said.length + KIND)
    for (let at = index + said.length; at < end && !ENDS.has(classAt(beginning, at)); at++) {
      const found = levelWordAt(beginning, at, end, words)
      if (found >= 0) return words.levelHides[wordId(found)] ? undefined : words.levelOf[wordId(found)]
    }
  }
  return undefined
}

/** The school named in a title or signature, with the level of its kind. */
function schoolOf(
  lines: string,
  words: CompiledLexicon,
  alone = false,
): { level: Level | undefined; secondary: boolean } | undefined {
  for (const line of lines.split('\n')) {
    const name = NAME.exec(line.trim())
    if (!name || NO_SCHOOL.test(line)) continue
    const end = name.index + name[0].length
    if (alone && end < line.trim().length) continue
    return { level: levelEndingAt(line.trim(), end, words), secondary: /中学?$/.test(name[0]) }
  }
  return undefined
}

function levelEndingAt(line: string, end: number, words: CompiledLexicon): Level | undefined {
  for (let at = 0; at < end; at++) {
    const found = levelWordAt(line, at, end, words)
    if (found >= 0 && at + wordLength(found) === end) return words.levelOf[wordId(found)]
  }
  return undefined
}

/** A school of no told kind: what its report nearly always speaks of; of both stages it is one of compulsory education. */
function levelOfSchool(counts: ReadonlyMap<Level | undefined, number>): Level | undefined {
  const [primary, junior, compulsory] = (['primary', 'junior', 'compulsory'] as const).map(
    (level) => counts.get(level) ?? 0,
  )
  const all = [...counts].reduce((sum, [level, count]) => sum + (level ? count : 0), 0)
  const both = primary! + junior!
  if (Math.min(primary!, junior!) >= both * BOTH && both + compulsory! >= all * OF_SECONDARY && both > 0)
    return 'compulsory'
  const [most] = [...counts].filter(([level]) => level).sort((a, b) => b[1] - a[1])
  return most && most[1] >= all * MOST ? most[0] : undefined
}

/** A school has the stage of its classes, whatever its pupils go on to. */
const JUNIOR_CLASSES = /[七八九]年级|初中部|初[一二三](?:年级|[（(（]?\d|班|学生)/
const SENIOR_CLASSES = /高[一二三](?:年级|[（(（]?\d|班|学生)|高中部/

function secondaryLevel(counts: ReadonlyMap<Level | undefined, number>, text: string): Level | undefined {
  const [lower, upper] = [JUNIOR_CLASSES.test(text), SENIOR_CLASSES.test(text)]
  if (lower !== upper) return lower ? 'junior' : 'senior'
  const [junior, senior] = [counts.get('junior') ?? 0, counts.get('senior') ?? 0]
  if (junior > 0 && junior >= (junior + senior) * OF_SECONDARY) return 'junior'
  return senior > 0 && senior >= (junior + senior) * OF_SECONDARY ? 'senior' : undefined
}

/** Where the title ends: the first written lines as long as they are short and no sentences. */
function titleEnd(text: string, from: number, to: number): number {
  let end = from
  for (let line = 0, start = from; line < TITLE_LINES && start < to; line++) {
    while (start < to && (classAt(text, start) === SPACE || classAt(text, start) === NEWLINE)) start++
    let at = start
    for (; at < Math.min(to, start + TITLE) && classAt(text, at) !== NEWLINE; at++)
      if (classAt(text, at) === STOP) return end
    if ((at < to && classAt(text, at) !== NEWLINE) || text[at - 1] === '：') return end
    start = end = at
  }
  return end
}

/** The last short lines: who reports, and when. */
function signature(text: string, from: number, to: number): string {
  const lines: string[] = []
  for (let end = to; lines.length < SIGNED_LINES && end > from; ) {
    const start = Math.max(text.lastIndexOf('\n', end - 1), from - 1) + 1
    if (end - start > TITLE || (lines.length > 0 && end === start)) break
    const line = text.slice(start, end).trim()
    if (/[。；，]/.test(line)) break
    if (line) lines.push(line)
    end = start - 1
  }
  return lines.join('\n')
}
