/**
 * Slips of the pen: known ones; a character of a fixed word replaced by one alike, where no word comes out; a longer phrase
 * with one wrong character; a function word written twice; signs left over from an edit.
 */
import type { Lexicon, Span } from '@youju/model'
import { PairTable, PhraseFinder } from '@youju/read'
import { type Checking, type Finding, label, type Rule } from '../rule.ts'
import { isNoWord, isOneWord, isParted, wordsAround } from '../segments.ts'
import { alikeCharacters } from './typo/alike-characters.ts'
import { NearPhrases } from './typo/near-phrases.ts'
import { strayMarks } from './typo/stray-marks.ts'
import { UnlikelyWords } from './typo/unlikely-words.ts'

export const typo: Rule = { code: 'typo', kind: 'typo', check }

type Words = {
  /** What `known`, `alike`, `near` and `unlikely` look for. */
  table: PairTable
  known: PhraseFinder
  alike: PhraseFinder
  near: NearPhrases
  formulas: NearPhrases
  idioms: NearPhrases
  unlikely: UnlikelyWords
  phrases: readonly string[]
}

function* check(checking: Checking): Iterable<Finding> {
  const words = wordsOf(checking.lexicon)
  const kinds = words.table.kindsIn(checking.text)
  const quoted = [...ofFormulas(checking, words, kinds)]
  const findings = [
    ...known(checking, words, kinds),
    ...quoted.filter(({ in: [from, to] }) => to - from < LONG_FORMULA),
    ...alike(checking, words, kinds),
    ...near(checking, words, kinds),
    ...nearIdiom(checking, words, kinds),
    ...unlikely(checking, words, kinds),
    ...doubled(checking),
  ]
  findings.push(...besides(findings, quoted))
  const numbers = [...checking.text.matchAll(DOCUMENT_NUMBER)].map(
    ({ index, 0: { length } }): Span => [officeBefore(checking.text, index), index + length],
  )
  let end = 0
  for (const finding of findings.sort((a, b) => a.in[0] - b.in[0])) {
    while (numbers[0] && numbers[0][1] <= finding.in[0]) numbers.shift()
    if (finding.in[0] < end || (numbers[0] && numbers[0][0] < finding.in[1])) continue
    if (isOfNumber(checking.text, finding.in[0])) continue
    end = finding.in[1]
    yield finding
  }
  yield* strays(checking)
  yield* untilNow(checking)
}

/** What is told of a word is not told again of the formula around it, nor of a shorter formula of the longer one. */
function besides(told: readonly Slip[], slips: readonly Slip[]): Slip[] {
  const places = new Set<number>()
  const take = ({ in: [from, to] }: Slip): void => {
    for (let at = from; at < to; at++) places.add(at)
  }
  const isNew = ({ in: [from, to] }: Slip): boolean => {
    for (let at = from; at < to; at++) if (places.has(at)) return false
    return true
  }
  told.forEach(take)
  const kept: Slip[] = []
  for (const slip of slips.toSorted((a, b) => a.in[1] - a.in[0] - (b.in[1] - b.in[0])))
    if (isNew(slip)) {
      take(slip)
      kept.push(slip)
    }
  return kept
}
const LONG_FORMULA = 5

/** 尚未整改的12处中，消防5处: no 初中; 另外250人由政府购买学位: no 人民政府. */
const isOfNumber = (text: string, at: number): boolean =>
  MEASURES.includes(text[at]!) && /[\d一二三四五六七八九十百两几]/.test(text[at - 1] ?? '')
const MEASURES = '处个所名人次件项户'

/** 海办发〔2021〕19号: whose papers are shortened at will, in so many characters at most. */
const OFFICE = 10
const DOCUMENT_NUMBER = /(?<=[\u4e00-\u9fff])[〔[［【（(](?:19|20)\d{2}[〕\]］】）)]第?\d{1,5}号/g

const officeBefore = (text: string, at: number): number =>
  at - /[\u4e00-\u9fff]*$/.exec(text.slice(Math.max(0, at - OFFICE), at))![0].length

const cache = new WeakMap<Lexicon, Words>()
function wordsOf(lexicon: Lexicon): Words {
  const made = cache.get(lexicon)
  if (made) return made
  const table = new PairTable()
  const phrases = [...lexicon.phrases, ...lexicon.reportWords.filter((word) => word.length >= LONG)]
  const words = {
    table,
    known: new PhraseFinder(
      lexicon.typos.map(({ wrong }) => wrong),
      table,
    ),
    alike: new PhraseFinder(variants(phrases, lexicon), table),
    near: new NearPhrases(
      lexicon.phrases.filter((phrase) => phrase.length >= 4 && !MANY_KINDS.test(phrase)),
      table,
    ),
    formulas: new NearPhrases(lexicon.formulas ?? [], table),
    idioms: new NearPhrases(
      [...idiomsOf(lexicon), ...lexicon.reportWords.filter((word) => word.length === IDIOM)],
      table,
    ),
    unlikely: new UnlikelyWords(lexicon, table),
    phrases,
  }
  cache.set(lexicon, words)
  return words
}

/** Words of four characters of the language: most of them idioms, and the others are held to the same measure. */
function* idiomsOf({ wordFrequencies }: Lexicon): Iterable<string> {
  for (const [length, , words] of wordFrequencies)
    if (length === IDIOM)
      for (let at = 0; at < words.length; at += length) {
        const word = words.slice(at, at + length)
        if (!COUNTS.test(word) && !word.endsWith(OPEN)) yield word
      }
}
const IDIOM = 4
/** 二十九年 stands among the words of four, and is no idiom. */
const COUNTS = /^[一二三四五六七八九]?十?[一二三四五六七八九][年月日天名个]|十[一二三四五六七八九]/

/** 亮成一片, 笑成一片 beside 连成一片 */
const OPEN = '成一片'

/** 学前教育 and 卓有成效 have a neighbour for every word before them (学段教育, 小有成效): no idioms. */
const MANY_KINDS = /(?:教育|学校|教师|工作|质量|经费|资金|学生|儿童|有成效)$/

/** Characters so common by themselves that they stand beside anything. */
const FUNCTION =
  '的地得了着过是在有和与及或为以于由从被把将向对到就都也还又很更最不没我你他她它这那其此之所者等个名年月日时分一二三四五六七八九十百千万亿两上下中大小多少人各每全本该已未再可能会要使用做作进出来去回起并且而但因如若按经自至同共只省市县区镇乡村校园'

function* variants(phrases: readonly string[], { confusables }: Lexicon): Iterable<readonly [string, number]> {
  const alike = alikeCharacters(confusables)
  const right = new Set(phrases)
  for (const [index, phrase] of phrases.entries()) {
    if (phrase.length < 3) continue
    for (let at = 0; at < phrase.length; at++)
      for (const other of alike.get(phrase[at]!) ?? []) {
        const wrong = phrase.slice(0, at) + other + phrase.slice(at + 1)
        if (!right.has(wrong) && !(phrase.length === 3 && FUNCTION.includes(other))) yield [wrong, index]
      }
  }
}

type Slip = Finding & { in: Span }
const slip = (wrong: string, right: string, at: Span): Slip => ({
  in: at,
  reason:
    wrong === right + right
      ? label(`“${right}”重复`, `"${right}" is written twice`)
      : label(`“${wrong}”疑为“${right}”之误`, `"${wrong}" should probably be "${right}"`),
  expected: right,
})

function* known({ text, lexicon }: Checking, words: Words, kinds: Uint8Array): Iterable<Slip> {
  for (const { at, phrase } of words.known.findAll(text, kinds)) {
    const { wrong, right } = lexicon.typos[phrase]!
    if (wrong.length > 3 || isParted(wordsAround(text, at), at) || words.unlikely.saves(text, at, right, SURE))
      yield slip(wrong, right, at)
  }
}

/** Bits by which a known slip is told from words that only meet (学习惯彻 and 养成习惯|彻底). */
const SURE = 15
const LONG = 4
/** Where other words may stand: 一人一笔 beside 一人一策, 有新提高 beside 有所提高, 科教兴乡 beside 科教兴县. */
const isOpen = (wrong: string, right: string, odd: number, isLong = true): boolean =>
  ONE_EACH.test(wrong) ||
  (isLong && PARTICLES.includes(right[odd]!)) ||
  (PLACES.includes(right[odd]!) && PLACES.includes(wrong[odd]!))
const ONE_EACH = /^一.一.$/
const PARTICLES = '所的了之有'
const PLACES = '国省市州县区旗镇乡村园校'

function* alike({ text }: Checking, words: Words, kinds: Uint8Array): Iterable<Slip> {
  for (const { at, phrase } of words.alike.findAll(text, kinds)) {
    const right = words.phrases[phrase]!
    const wrong = text.slice(...at)
    const odd = differsAt(wrong, right)
    // 内含发展, 重中之中: where the odd character makes a word with its neighbour, the long phrase must be much likelier.
    const isLong = right.length >= LONG
    if (isOpen(wrong, right, odd, isLong) || isListed(text, at, odd)) continue
    const meant =
      isNoWord(text, at, odd) ||
      (isLong && !words.unlikely.isCommon(wrong, odd) && words.unlikely.saves(text, at, right))
    if (meant && !beginsAnother(text, at, odd, words) && !isHeld(text, at, odd, words)) yield slip(wrong, right, at)
  }
}

/** 部门联勤联动 is no slip of 部门联动: what stands beside the odd character is said again with another one. */
const isListed = (text: string, [from]: Span, odd: number): boolean => text[from + odd - 1] === text[from + odd + 1]

/** 社保缴费 is no slip of 保教费: both its ends make words with what stands beside the odd character or the phrase. */
const isHeld = (text: string, [from, to]: Span, odd: number, { unlikely }: Words): boolean =>
  odd > 0 && unlikely.isWord(text.slice(from - 1, from + 1)) && unlikely.isWord(text.slice(from + odd, to))

/** 实验实训 is no slip of 实验室, nor 教育聚人心 of 教育局: the last character is the first of the next word. */
const beginsAnother = (text: string, [from, to]: Span, odd: number, { unlikely }: Words): boolean =>
  from + odd === to - 1 && [to + 1, to + 2].some((end) => unlikely.isWord(text.slice(to - 1, end)))

function* near({ text }: Checking, words: Words, kinds: Uint8Array): Iterable<Slip> {
  for (const { at, right } of words.near.findAll(text, kinds)) {
    const wrong = text.slice(...at)
    const odd = differsAt(wrong, right)
    if (!/^[\u4e00-\u9fff]+$/.test(wrong) || !isNoWord(text, at, odd) || isOpen(wrong, right, odd)) continue
    // 落实到人 beside 落实到位, 同心同向 beside 同心同德: phrases that are made of several words, or of two alike, have neighbours that are right.
    if (
      (isOneWord(right) && right[0] !== right[2]) ||
      (words.unlikely.areAlike(wrong[odd]!, right[odd]!) && words.unlikely.saves(text, at, right))
    )
      yield slip(wrong, right, at)
  }
}

/** 无微不致: the character is one alike, and the idiom much likelier. */
function* nearIdiom({ text }: Checking, { idioms, unlikely }: Words, kinds: Uint8Array): Iterable<Slip> {
  for (const { at, right } of idioms.findAll(text, kinds)) {
    const wrong = text.slice(...at)
    const odd = differsAt(wrong, right)
    if (!/^[\u4e00-\u9fff]+$/.test(wrong) || isOpen(wrong, right, odd)) continue
    if (unlikely.areAlike(wrong[odd]!, right[odd]!) && unlikely.saves(text, at, right, LEAST_IDIOM))
      yield slip(wrong, right, at)
  }
}
/** 两免一部, 人民满意教的育: nothing else is ever said so. */
function* ofFormulas({ text }: Checking, { formulas, unlikely }: Words, kinds: Uint8Array): Iterable<Slip> {
  for (const { at, right } of formulas.findAll(text, kinds)) {
    const wrong = text.slice(...at)
    const odd = differsAt(wrong, right)
    // A numeral for a numeral may be another formula: 三项制度, 五项制度.
    if (!NUMERALS.includes(right[odd]!) && unlikely.areAlike(wrong[odd]!, right[odd]!)) yield slip(wrong, right, at)
  }
  for (const { at, right } of formulas.findEdited(text, kinds)) yield slip(text.slice(...at), right, at)
}
const NUMERALS = '一二三四五六七八九十两双百千万'

/** Bits that the idiom must save. */
const LEAST_IDIOM = 15

function* unlikely({ text, repaired }: Checking, words: Words, kinds: Uint8Array): Iterable<Slip> {
  const garbled = (repaired?.damage ?? [])
    .filter(({ kind }) => kind === 'mojibake')
    .map(({ at }) => repaired.fromSource(at[0]))
  for (const { at, right } of words.unlikely.findAll(text, kinds)) {
    if (isInName(text, at, right)) continue
    // Beside characters that were lost others were garbled.
    if (!garbled.some((place) => Math.abs(place - at[0]) <= GARBLED)) yield slip(text.slice(...at), right, at)
  }
}

const GARBLED = 5

/** 高际小学, 博吾村: whatever stands there is a name, unless a kind of school was meant (实险小学). */
const isInName = (text: string, [from, to]: Span, right: string): boolean =>
  BEFORE_NAME.test(text[from - 1] ?? ' ') && NAMED.test(text.slice(to, to + 4)) && !KINDS.test(right)

const BEFORE_NAME = /[、，,：（(县市区镇乡]/
const NAMED = /^(?:小学|中学|完小|学校|幼儿园|村小|社区|中心校)/
const KINDS =
  /实验|中心|附属|寄宿|农村|城[区镇乡关]|乡镇|普通|示范|职业|义务|[公民]办|初级|完全|特殊|各级|定点|薄弱|所有|本[校区]/

function differsAt(wrong: string, right: string): number {
  let at = 0
  while (at < wrong.length && wrong[at] === right[at]) at++
  return at
}

/** 我们的的, 对对, 镇镇: function words and kinds of place that are never said twice. */
const NEVER_TWICE = '的与及对向被将从并而我们你他它这那此使因所其县镇乡市'
const never = new Uint8Array(0x10000)
for (const character of NEVER_TWICE) never[character.charCodeAt(0)] = 1
const SAID_TWICE =
  /(?:县县|镇镇|乡乡|市市)(?:通|有|行|都|皆|建|抓|达|级|直|委|城|域|区|属|管|情|长|内|政府|人民)|对对|将将|从从容容|其其|此此|使使|因因/

function* doubled({ text }: Checking): Iterable<Slip> {
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (never[code] !== 1 || text.charCodeAt(at - 1) !== code) continue
    if (SAID_TWICE.test(text.slice(at - 1, at + 3)) || text[at - 2] === '一' || text[at - 2] === text[at + 1]) continue
    yield slip(text.slice(at - 1, at + 1), text[at]!, [at - 1, at + 1])
  }
}

function* strays({ text }: Checking): Iterable<Finding> {
  const { marks, throughout } = strayMarks(text)
  if (throughout) return
  for (const match of marks)
    yield {
      in: [match.index, match.index + match[0].length],
      reason: label(`“${match[0]}”中标点多余`, `one punctuation mark too many in "${match[0]}"`),
    }
}

/** 截止 is an end, 截至 is a day up to which something is counted. */
const UNTIL = /截止(?=\s*(?:\d{4}年|\d{1,2}月|[xX]{2,4}年|20[xX]{2}年|201\*年|本月|今年|去年|本学期))/g

function* untilNow({ text }: Checking): Iterable<Finding> {
  for (const match of text.matchAll(UNTIL)) yield slip('截止', '截至', [match.index, match.index + 2])
}
