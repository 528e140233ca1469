/** What belongs to a page around the report or was damaged in copying; conversion residue once for each document. */
import type { Span } from '@youju/model'
import type { Damage, DamageKind, Repaired } from '@youju/read'
import { type Checking, type Finding, label, type Rule } from '../rule.ts'
import { strayMarks } from './typo/stray-marks.ts'

const SAYS: Partial<Record<DamageKind, ReturnType<typeof label>>> = {
  residue: label('字符转换残留的注音，应删去', 'pronunciations left behind by a character conversion: delete them'),
  mojibake: label('乱码，原文字已丢失，应按原稿补正', 'garbled characters: restore them from the original'),
  entity: label('网页代码残留，应删去', 'web page code left in the text: delete it'),
  blank: label('字间多出空格，应删去', 'spaces between characters: delete them'),
  'page-number': label('页码混入正文，应删去', 'a page number inside the text: delete it'),
  'site-line': label('网页上的文字，不属于报告，应删去', 'text of the web page, not of the report: delete it'),
  'site-phrase': label('网站名称或广告混入正文，应删去', 'a site name or advertisement inside the text: delete it'),
}

/** What runs through a whole document is told of once. */
const THROUGHOUT: ReadonlySet<DamageKind> = new Set(['residue', 'blank', 'entity'])

export const noise: Rule = { code: 'noise', kind: 'noise', check }

function* check(checking: Checking): Iterable<Finding> {
  const { repaired, documents, pictures } = checking
  const marked = new Map<DamageKind, number>()
  let document = 0
  let garbledTo = 0
  for (const [index, damage] of repaired.damage.entries()) {
    const reason = SAYS[damage.kind]
    if (!reason || (pictures && isOfPicture(repaired, damage))) continue
    if (!THROUGHOUT.has(damage.kind)) {
      if (damage.kind === 'mojibake') garbledTo = damage.at[1]
      // A tag behind a stop that was lost: one piece of damage.
      if (damage.kind !== 'site-phrase' || damage.at[0] >= garbledTo) yield { at: damage.at, reason }
      continue
    }
    const place = repaired.fromSource(damage.at[0])
    while (document + 1 < documents.length && documents[document + 1]![0] <= place) document++
    if (marked.get(damage.kind) === document) continue
    marked.set(damage.kind, document)
    const at = damage.kind === 'residue' ? withCharacter(damage) : rowFrom(repaired, index)
    yield { at, reason }
  }
  yield* appended(checking)
  yield* lostCharacters(checking)
  yield* cutOff(checking)
  yield* leftByConversion(checking)
  yield* leftAlone(checking)
  yield* schoolsOfTaiwan(checking)
  yield* strange(checking)
}

/** 图1 在校人数对比图, 图为比赛现场: words of a picture, which stands in the file. */
const isOfPicture = ({ source }: Repaired, { kind, at }: Damage): boolean =>
  kind === 'site-line' && /^\s*[（(]?[上下左右题]?图(?:为|示|\s*\d|[:：])/.test(source.slice(...at))

/** HYPERLINK /Article/ \\t _blank: a field of the document that became text; ???? where a paragraph was indented. */
const CONVERTED = /HYPERLINK +\S+(?: +\\[a-z](?: +_[a-z]+)?)*|(?<=(?:^|\n)[ \u3000]*)\?{2,}(?=[\d\u4e00-\u9fff“（])/g

function* leftByConversion({ text }: Checking): Iterable<Finding> {
  for (const { index, 0: code } of text.matchAll(CONVERTED))
    yield {
      in: [index, index + code.length],
      reason: label('转换文档时留下的代码，应删去', 'code left behind by a document conversion: delete it'),
    }
  const { marks, throughout } = strayMarks(text)
  if (throughout)
    yield {
      in: [marks[0]!.index, marks[0]!.index + marks[0]![0].length],
      reason: label('全文标点重复，系转载所致', 'punctuation doubled throughout, as copying sites do'),
    }
}

/** 一'强化领导, 京沪高速公路'205国道: a scanner's mark where 、 stood; no Chinese sentence has one alone. */
const STRAY_QUOTE =
  /(?<=(?:^|\n)[^\S\n]*[一二三四五六七八九十]{1,2})['’](?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])['’](?=\d)/g
/** 图1 在校人数对比图: the caption of a picture that was left out, and of no table that follows. */
const CAPTION =
  /(?:^|(?<=[\n。]))[^\S\n]*([图表] ?\d{1,2}[ \u3000][\u4e00-\u9fff][^\n，。；]{1,20})(?=\n|$)(?!\n[^\n]*(?:\t|[|｜│┃]|[^\s][ \u3000]{2,}\S))/g
/** 始建于1952年[1]，: the reference of an encyclopedia. */
const REFERENCE = /(?<=[\u4e00-\u9fff）”%。])\[\d{1,2}(?:[-—]\d{1,2})?\](?=[\u4e00-\u9fff，。；、\n]|$)/g
/** A line of dots, bars or question marks. */
const MARKS_ALONE = /(?<=\n)[^\S\n]*(\.{4,}|[|｜]{1,3}|[?？]{1,3})[^\S\n]*(?=\n|$)/g

function* leftAlone({ text, pictures }: Checking): Iterable<Finding> {
  for (const { index, 0: mark } of text.matchAll(STRAY_QUOTE))
    yield {
      in: [index, index + mark.length],
      reason: label('单独的引号，应为顿号', 'a stray quotation mark in place of 、'),
    }
  for (const { index, 0: mark } of text.matchAll(REFERENCE))
    yield {
      in: [index, index + mark.length],
      reason: label('百科网页的注释编号，应删去', 'a reference number left from an encyclopedia: delete it'),
    }
  for (const [pattern, reason] of [
    [pictures ? undefined : CAPTION, label('图表缺失，只余标题', 'a caption whose picture or table is missing')],
    [MARKS_ALONE, label('单独成行的符号，应删去', 'stray marks on a line of their own: delete them')],
  ] as const)
    for (const match of pattern ? text.matchAll(pattern) : []) {
      const from = match.index + match[0].indexOf(match[1]!)
      yield { in: [from, from + match[1]!.length], reason }
    }
}

/** 国小5人、国中18人: where 小学 and 初中 were exchanged for the words of Taiwan and not changed back. */
const TAIWAN = /(?<![全我外各爱本强一]|(?<!其)中)国[小中](?=[\d生学适教年毕辍入]|[\u4e00-\u9fff]{0,4}率)/g
const TRADITIONAL = /[國學縣務發]/

function* schoolsOfTaiwan({ text, repaired, documents }: Checking): Iterable<Finding> {
  if (TRADITIONAL.test(repaired.source)) return
  for (const [from, to] of documents) {
    const [first, second] = text.slice(from, to).matchAll(TAIWAN)
    if (first && second)
      yield {
        in: [from + first.index, from + first.index + 2],
        reason: label(
          '“国小”“国中”是转换残留，应为“小学”“初中”',
          '国小 and 国中 are left from a character conversion: 小学, 初中',
        ),
      }
  }
}

/** A bar, a caret, a row of full stops or half a pair of quotes between Chinese words: specks that a scan or a page left. */
const STRANGE = /(?<=[\u4e00-\u9fff])(?:[|｜^`\\■█¤]|[~～](?=[，。；])|\.{4,}|')(?=[\u4e00-\u9fff，。；、])/g
/** So many bars make a menu or a table. */
const MENU = 2

function* strange({ text }: Checking): Iterable<Finding> {
  for (const { index, 0: sign } of text.matchAll(STRANGE)) {
    const around = lineAround(text, index)
    const again = around.split(sign[0]!).length - 1
    if (sign[0] !== '.' && again > (sign === "'" ? 1 : MENU)) continue
    if (around.length >= RUNNING && /[，。；]/.test(around))
      yield {
        in: [index, index + sign.length],
        reason: label(`“${sign}”是混入正文的符号，应删去`, `"${sign}" does not belong there: delete it`),
      }
  }
}

/** Of the line no more than so many characters on both sides. */
const NEARBY = 100

function lineAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - NEARBY), at)
  const behind = text.slice(at, at + NEARBY)
  const end = behind.indexOf('\n')
  return before.slice(before.lastIndexOf('\n') + 1) + (end < 0 ? behind : behind.slice(0, end))
}

const RUNNING = 12

const withCharacter = ({ at }: Damage): [number, number] => [Math.max(0, at[0] - 1), at[1]]
/** 为 了 认 真, &nbsp;&nbsp;: the whole row of them; of blanks with the characters at its ends. */
function rowFrom({ damage }: Repaired, first: number): Span {
  const { kind, at } = damage[first]!
  const beside = kind === 'blank' ? 1 : 0
  let last = first
  while (damage[last + 1]?.kind === kind && damage[last + 1]!.at[0] - damage[last]!.at[1] <= NEAR) last++
  return [at[0] - beside, damage[last]!.at[1] + beside]
}

const NEAR = 5

function* appended({ text }: Checking): Iterable<Finding> {
  for (const match of text.matchAll(/^[^\S\n]*((?:扩展|延伸|相关|推荐)阅读[：:].{2,60})$/gm)) {
    const from = match.index + match[0].indexOf(match[1]!)
    yield {
      in: [from, from + match[1]!.length],
      reason: label('网页附带的其他文章标题，应删去', 'heading of another article on the web page: delete it'),
    }
  }
}

/** 引导?职学生: a question mark in mid-sentence, where nothing is asked. */
const IN_WORD = /(?<=[\u4e00-\u9fff])\?(?=[\u4e00-\u9fff])(?![等同的])/g
const ASKS = /[吗呢么何谁哪几否怎你您]|多少|如何|为什么|还是|[吧啊了]$|([\u4e00-\u9fff])[不没]\1/

function* lostWithin(text: string): Iterable<Finding> {
  for (const { index } of text.matchAll(IN_WORD)) {
    const sentence = text
      .slice(Math.max(0, index - NEARBY), index)
      .split(/[。！？；\n?]/)
      .at(-1)!
    if (ASKS.test(sentence)) continue
    yield {
      in: [index, index + 1],
      reason: label('字符丢失，显示为问号，应按原稿补正', 'a lost character shows as a question mark: restore it'),
    }
  }
}

/**
 * A rare character came out as a question mark: 请袁?等领导. A question ends a sentence, this does not. Several may stand for as
 * many lost ones (、???4人), and what follows may have lost its first half (工作?h委).
 */
const LOST =
  /[\u4e00-\u9fff]\?(?=[等、同的])|(?<=[\u4e00-\u9fff，、：；（。])\?{2,}(?=[\d\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])\?[a-z](?=[\u4e00-\u9fff])/g

function* lostCharacters({ text, repaired }: Checking): Iterable<Finding> {
  if (!text.includes('?')) return
  // A conversion that left readings behind lost characters all through the text.
  if (!repaired.damage.some(({ kind }) => kind === 'residue')) yield* lostWithin(text)
  for (const match of text.matchAll(LOST)) {
    const before = text[match[0][0] === '?' ? match.index - 1 : match.index]!
    const place = repaired.toSource(match.index)
    const told = repaired.damage.some(({ kind, at }) => kind === 'mojibake' && Math.abs(at[0] - place) < NEAR)
    if (!told && !'吗呢么何谁哪几否'.includes(before))
      yield {
        in: [match.index, match.index + match[0].length],
        reason: label('字符丢失，显示为问号，应按原稿补正', 'a lost character shows as a question mark: restore it'),
      }
  }
}

/** The text breaks off in mid-sentence, as previews of sharing sites do. */
function* cutOff({ text, repaired }: Checking): Iterable<Finding> {
  const end = text.trimEnd().length
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end)
  // A tag stands where the stop was.
  if (repaired.damage.some(({ kind, at }) => kind === 'site-phrase' && at[0] === repaired.toSource(end - 1) + 1)) return
  const preview = repaired.damage.some(({ kind, at }) => kind === 'site-line' && at[0] >= repaired.toSource(end - 1))
  const cut = line.endsWith('……')
  if (!preview || line.length < 30 || !/[。；，]/.test(line) || (!cut && /[。！？!?；：”’）)》…]$/.test(line))) return
  const from = Math.max(line.lastIndexOf('。'), line.lastIndexOf('，'), line.lastIndexOf('、')) + 1
  if (from < line.length)
    yield {
      in: [end - line.length + from, end],
      reason: label('句子在此中断，后文缺失', 'the text breaks off in mid-sentence'),
    }
}
