/** Numbers of pages by their lines: alone in one, in front of one that goes on with a sentence, or behind every full stop where a page ended. */
import type { Span } from '@youju/model'
import type { Damage } from './damage.ts'
import { TITLE } from './documents.ts'
import type { Line } from './lines.ts'

export const pageNumbersOfLines = (text: string, lines: readonly Line[]): Damage[] => {
  const preview = previewNumbers(text, lines)
  return [
    ...numberLines(lines),
    ...(preview.length > 0 ? preview : [...numbersBeforeHeadings(lines), ...pagesFromTitle(lines)]),
    ...numbersRunIn(text, lines),
    ...pagesRunIn(lines),
    ...numbersAtEnds(lines),
  ]
}

export const PAGE_LINE =
  /^(?:[-—–―－·•~～\s]*第?\s*\d{1,4}\s*[-—–―－·•~～\s]*|[-—–―－·•~～\s]*第\s*(?:\d{1,4}|[一二三四五六七八九十百]{1,4})\s*页.{0,12}|\d{1,4}\s*\/\s*\d{1,4}|\d{1,3}、|Page\s*\d+.{0,10})$/i

/** A line that begins with what a number before it would count: the number was only wrapped. */
const UNIT_FIRST = /^(?:多|余)?(?:万|亿)?(?:元|人|名|位|所|个|项|件|次|册|台|套|间|亩|平方米|公里|%|％|个百分点)/

const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])[\u4e00-\u9fff]{2}/

/** A bare number is a page's only between lines of running text; in a table it is a figure. */
function numberLines(lines: readonly Line[]): Damage[] {
  const written = lines.filter((line) => line.text !== '')
  const runs = (line: Line | undefined): boolean =>
    line === undefined || line.text.length >= 15 || HEADING.test(line.text)
  return written
    .filter((line, at) => {
      if (line.text.length > 20 || !/[\d页]/.test(line.text) || !PAGE_LINE.test(line.text)) return false
      const next = written[at + 1]
      return !/^\d+$/.test(line.text) || (runs(written[at - 1]) && runs(next) && !UNIT_FIRST.test(next?.text ?? ''))
    })
    .map((line): Damage => ({ kind: 'page-number', at: line.at, instead: '' }))
}

/** Behind an empty line a page's number and the rest of the sentence that the page broke: …复盲现象，\n\n12率为零。 */
function numbersRunIn(text: string, lines: readonly Line[]): Damage[] {
  const written = lines.filter((line) => line.text !== '')
  return written.flatMap((line, index): Damage[] => {
    const digits = /^\d{1,3}(?=[\u4e00-\u9fff])/.exec(line.text)?.[0]
    const before = written[index - 1]
    if (!digits || !before || before.text.length < RUNNING || /[。！？；：:!?;…”"》）)]$/.test(before.text)) return []
    const apart = text.slice(before.at[1], line.at[0]).split('\n').length > 2
    if (!apart || MEASURED.test(line.text.slice(digits.length)) || COUNTED.test(line.text.slice(digits.length)))
      return []
    return [{ kind: 'page-number', at: [line.at[0], line.at[0] + digits.length], instead: '' }]
  })
}

const RUNNING = 20
const COUNTED = /^(?:公办|民办|中小学|小学|中学|初中|高中|幼儿|教师|教学|学生|部门|省|州|国家|课时)/

/** Sharing sites number the pages of their preview: 1、 2、 3、 at the start of lines that break off in mid-sentence. */
function previewNumbers(text: string, lines: readonly Line[]): Damage[] {
  const numbered = lines.flatMap((line) => {
    const match = /^(\d{1,3})[、.]/.exec(line.text)
    return match ? [{ line, number: Number(match[1]), length: match[0].length }] : []
  })
  if (numbered.length < 2 || numbered.some(({ number }, index) => number !== index + 1)) return []
  // Two may be headings, unless the first page is one long line.
  if (numbered.length === 2 && numbered[0]!.line.text.length < PREVIEW_PAGE) return []
  const goesOn = ({ line, length }: (typeof numbered)[number]): boolean => GOES_ON.test(line.text.slice(length))
  const broken = numbered.slice(1).filter((page) => {
    const before = text.slice(0, page.line.at[0]).trimEnd()
    if (/[。！？；：:;!?]$/.test(before)) return false
    return goesOn(page) || before.length - before.lastIndexOf('\n') > RUNNING
  })
  if (broken.length * 2 < numbered.length && !broken.some(goesOn)) return []
  return numbered.map(({ line, length }): Damage => {
    const from = line.at[0]
    return { kind: 'page-number', at: [from, from + length], instead: '' }
  })
}

/** 第 3 页(三)师资水平, - 1 - 自查报告: a page's number at the beginning of the line that follows it. */
const pagesRunIn = (lines: readonly Line[]): Damage[] =>
  lines.flatMap(({ at: [from], text }): Damage[] => {
    const number =
      /^(?:第\s?\d{1,3}\s?页(?=[\u4e00-\u9fff（(])(?!共|的|内容)|([-—–－])\s?\d{1,3}\s?\1(?=\s+[\u4e00-\u9fff（(]))/.exec(
        text,
      )?.[0]
    return number ? [{ kind: 'page-number', at: [from, from + number.length], instead: '' }] : []
  })

/** 产生了良好的反响。 18: at the end of a line of running text, behind its full stop or set apart; 。14\n个 is a figure. */
function numbersAtEnds(lines: readonly Line[]): Damage[] {
  const written = lines.filter(({ text }) => text !== '')
  return written.flatMap(({ at: [, to], text }, index): Damage[] => {
    const number = text.length >= RUNNING && AT_END.exec(text)?.[0]
    const next = written[index + 1]?.text ?? ''
    if (!number || UNIT_FIRST.test(next) || MEASURED.test(next) || COUNTED.test(next)) return []
    return [{ kind: 'page-number', at: [to - number.length, to], instead: '' }]
  })
}
const AT_END = /(?<=[。；%）)])[ \u3000]{1,4}\d{1,3}$|(?<=[\u4e00-\u9fff%]。)\d{1,3}$/

/** 1、一、基本情况: no heading has two numbers; the first is a preview page's. */
const numbersBeforeHeadings = (lines: readonly Line[]): Damage[] =>
  lines.flatMap(({ at: [from], text }): Damage[] => {
    const number =
      /^\d{1,2}[、.](?=[一二三四五六七八九十]{1,2}(?:[、'’]|是)|[（(][一二三四五六七八九十]{1,2}[)）])/.exec(text)?.[0]
    return number ? [{ kind: 'page-number', at: [from, from + number.length], instead: '' }] : []
  })

/** 1、教育扶贫工作汇报材料: the number of the first preview page before the title, unless a list of papers begins there. */
function numberBeforeTitle(lines: readonly Line[]): Damage[] {
  const head = lines.filter(({ text }) => text !== '').slice(0, HEAD_LINES)
  const first = head.find(({ text }) => TITLED.test(text))
  if (!first || !TITLE.test(first.text) || first.text.length > LONGEST_TITLE) return []
  if (lines.some(({ text }) => /^2[、.]/.test(text) && TITLE.test(text))) return []
  return [{ kind: 'page-number', at: [first.at[0], first.at[0] + 2], instead: '' }]
}

const HEAD_LINES = 8
const LONGEST_TITLE = 45
const TITLED = /^1[、.](?=[\u4e00-\u9fff*＊第])/

/** With 1、 before the title, 2、 and so on break sentences. */
function pagesFromTitle(lines: readonly Line[]): Damage[] {
  const first = numberBeforeTitle(lines)
  return first.length === 0 ? [] : [...first, ...numbersInSentences(lines)]
}

/** 各校食\n2、堂供餐: before lines that go on with the sentence of the line above, where hardly another line is unfinished. */
function numbersInSentences(lines: readonly Line[]): Damage[] {
  const written = lines.filter(({ text }) => text !== '')
  const running = written.filter(({ text }) => text.length >= LONG_LINE && /[，。]/.test(text))
  const unfinished = new Set(running.filter(({ text }) => /[\u4e00-\u9fff\d]$/.test(text)))
  let page = 1
  const broken = written.filter(({ text }, index) => {
    const number = /^(\d{1,2})、/.exec(text)?.[1]
    if (Number(number) !== page + 1 || !unfinished.has(written[index - 1]!)) return false
    page++
    return true
  })
  if (unfinished.size > broken.length + 1 || running.length < unfinished.size * 2) return []
  return broken.map(
    ({ at: [from], text }): Damage => ({
      kind: 'page-number',
      at: [from, from + text.indexOf('、') + 1],
      instead: '',
    }),
  )
}
const LONG_LINE = 30

/** No sentence begins so. */
const GOES_ON = /^[的了和与及、，。；：]/

/** What a preview shows of a page in one line, at least. */
const PREVIEW_PAGE = 150

/** A footer that prints the number of pages comes out as the same number behind full stops: 改革。18规范学校用人管理. */
export function pageCounts(text: string): Damage[] {
  const found = new Map<string, Damage[]>()
  for (const match of text.matchAll(/[。）)](\d{1,3})(?=(?:\d{1,2}[、.])?[\u4e00-\u9fff])/g)) {
    const digits = match[1]!
    const next = text.slice(match.index + 1 + digits.length, match.index + 4 + digits.length)
    const at: Span = [match.index + 1, match.index + 1 + digits.length]
    for (const [number, rest] of splits(digits, next)) {
      if (MEASURED.test(rest)) continue
      const places = found.get(number) ?? []
      places.push({ kind: 'page-number', at: [at[0], at[0] + number.length], instead: '' })
      found.set(number, places)
    }
  }
  const repeated = [...found.entries()].filter(([number, places]) => Number(number) > 1 && places.length >= 2)
  const stated = /页数[:：]\s*(\d{1,3})\s*页/.exec(text)?.[1]
  return repeated.filter(([number, places]) => number === stated || places.length >= 3).flatMap(([, places]) => places)
}

const MEASURED =
  /^(?:[年月日时分个名人所位项次元万亿千百余多级岁周班届号件份台套册户村镇乡县区市%％]|平方|公里|学年|世纪)/

/** 183、 may be page 18 before heading 3、. */
const splits = (digits: string, next: string): [string, string][] =>
  /^[、.]/.test(next)
    ? digits.length > 1
      ? [
          [digits.slice(0, -1), digits.slice(-1) + next],
          ...(digits.length > 2 ? [[digits.slice(0, -2), digits.slice(-2) + next] as [string, string]] : []),
        ]
      : []
    : [[digits, next]]
