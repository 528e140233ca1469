/**
 * Heading numbers 一、（一）1.（1） and 一是: skipped, repeated, or of the wrong level. Lists may begin anew at one anywhere;
 * a number is wrong only against those before and after it in the same list.
 */
import type { Span } from '@youju/model'
import { type Checking, type Finding, label, type Rule } from '../rule.ts'

export const numbering: Rule = { code: 'numbering', kind: 'numbering', check }

type Heading = { level: number; number: number; in: Span; text: string; inLine: boolean }

function* check(checking: Checking): Iterable<Finding> {
  const headings = findHeadings(checking.text)
  let next = 0
  for (const [start, to] of checking.documents) {
    const own: Heading[] = []
    for (; next < headings.length && headings[next]!.in[0] < to; next++) own.push(headings[next]!)
    yield* announcedFirst(checking.text, start, own)
    yield* sequence(checking.text, own)
    yield* decimals(checking.text, [start, to])
  }
}

/** …现将有关情况报告如下：\n二、基本情况: what is announced begins with one, and so does what stands below the title. An excerpt may begin anywhere. */
function* announcedFirst(text: string, start: number, headings: readonly Heading[]): Iterable<Finding> {
  const first = headings.find(({ level }) => level === 1)
  if (!first || first.number === 1 || first.number > FAR) return
  const before = text.slice(Math.max(start, first.in[0] - 60), first.in[0]).trim()
  if (!ANNOUNCES.test(before) && !(first.in[0] - start < 60 && TITLE.test(before))) return
  yield {
    in: first.in,
    reason: label(
      `第一个序号为“${first.text}”，应为“一、”`,
      `the first number is "${first.text}" and should be "一、"`,
    ),
    expected: first.text.replace(/[一二三四五六七八九十]+/, '一'),
  }
}

const FAR = 5
const TITLE = /^[^。，；\n]{4,45}(?:总结|报告|汇报|小结)$/
const ANNOUNCES = /(?:如下|(?<!工)作一?个?(?:简要)?(?:汇报|报告|总结|说明))[：:。]?$/

const HAN = '一二三四五六七八九十'
const AT_LINE =
  /(?:^|(?<=\n))[^\S\n]*(?:([一二三四五六七八九十]{1,3})[、.．]|[（(]([一二三四五六七八九十]{1,3})[)）]|(\d{1,2})(?:[、.．](?!\d)|[.．](?=(?:19|20)\d{2}年|\d{2}岁))|[（(](\d{1,2})[)）])/g
const IN_LINE =
  /(?<=[。；：:;！？)）》”])[^\S\n]*(?:[（(]([一二三四五六七八九十]{1,3})[)）]|(\d{1,2})[、.．](?![\d、])|[（(](\d{1,2})[)）])(?=[\u4e00-\u9fff“])/g
/** 。二、教师情况：within a line */
const HAN_IN_LINE =
  /(?<=[。；])[^\S\n]*([一二三四五六七八九十]{1,3})、(?=[\u4e00-\u9fff])(?![一二三四五六七八九十]{1,3}[、，年产期级])/g
const WITHIN = 9
const CIRCLED = /[⑴-⒇]|[①-⑳]/g
const LEAD = /(?<=[，。；：:;、\s\n)）”]|^)([一二三四五六七八九十]{1,2})\n?是(?!否|不|一[，。、；]|一(?:是|就))/g

const NTH = /(?<=[。；：:;\s\n]|^)第([一二三四五六七八九十])(?=[，,、])/g
const MUST = /(?<=[。；：:;\s\n]|^)([一二三四五六七八九十])要(?=[\u4e00-\u9fff])(?!求|点|素|么)/g

/** 一、 1 （一） 2 1. 3 (1) ⑴ 4 一是 5 ① 6, 一、 within a line 9 */
function findHeadings(text: string): Heading[] {
  const headings: Heading[] = []
  const add = (level: number, digits: string, from: number, to: number, inLine: boolean): void => {
    const number = HAN.includes(digits[0]!) ? hanNumber(digits) : Number(digits)
    if (number > 0) headings.push({ level, number, in: [from, to], text: text.slice(from, to), inLine })
  }
  for (const match of text.matchAll(AT_LINE)) {
    const level = match.slice(1).findIndex((digits) => digits !== undefined) + 1
    add(level, match[level]!, match.index + match[0].search(/\S/), match.index + match[0].length, false)
  }
  for (const match of text.matchAll(IN_LINE)) {
    const found = match.slice(1).findIndex((digits) => digits !== undefined) + 1
    add(found + 1, match[found]!, match.index + match[0].search(/\S/), match.index + match[0].length, true)
  }
  for (const match of text.matchAll(HAN_IN_LINE))
    add(WITHIN, match[1]!, match.index + match[0].search(/\S/), match.index + match[0].length, true)
  for (const match of text.matchAll(CIRCLED)) {
    const [sign] = match
    const first = sign >= '⑴' ? '⑴' : '①'
    const number = sign.charCodeAt(0) - first.charCodeAt(0) + 1
    headings.push({
      level: first === '⑴' ? 4 : 6,
      number,
      in: [match.index, match.index + 1],
      text: sign,
      inLine: true,
    })
  }
  for (const match of text.matchAll(NTH)) add(8, match[1]!, match.index, match.index + match[0].length, true)
  for (const match of text.matchAll(MUST)) add(7, match[1]!, match.index, match.index + match[0].length, true)
  for (const match of text.matchAll(LEAD)) add(5, match[1]!, match.index, match.index + match[0].length, true)
  return headings.sort((a, b) => a.in[0] - b.in[0])
}

function hanNumber(digits: string): number {
  const [tens, ones] = digits.includes('十') ? digits.split('十') : ['', digits]
  const one = ones ? HAN.indexOf(ones) + 1 : 0
  return digits.includes('十') ? (tens ? HAN.indexOf(tens!) + 1 : 1) * 10 + one : digits.length === 1 ? one : 0
}

function* sequence(text: string, headings: readonly Heading[]): Iterable<Finding> {
  const last: (Heading | undefined)[] = []
  for (const [index, heading] of headings.entries()) {
    const { level, number } = heading
    const before = last[level]
    const misplaced =
      level === 1 ? tooHigh(headings, index, last) : level === 2 ? tooLow(headings, index, last) : undefined
    if (misplaced) {
      yield misplaced
      const meant = 3 - level
      last[meant] = { ...heading, level: meant }
      for (let below = meant + 1; below <= WITHIN; below++) last[below] = undefined
      continue
    }
    const first = before === undefined && number > 1 ? firstWrong(text, headings, index) : undefined
    if (first) yield first
    const twice = number === 1 && before?.number === 1 ? firstTwice(headings, index, before) : undefined
    if (twice) yield twice
    // Within a line two of them may be what the sentence lists; 一、…二、… are headings.
    const isSure = level !== WITHIN || (before !== undefined && before.number > 1)
    if (before && isSure && number !== 1 && number !== before.number + 1) {
      const expected = before.number + 1
      if (number > before.number ? number - before.number <= 3 : number === before.number)
        yield against(heading, before, expected)
    }
    const counted = first?.expected ? 1 : twice ? 2 : meantNumber(heading, before, nextOf(headings, index))
    last[level] = counted === number ? heading : { ...heading, number: counted }
    for (let below = level + 1; below <= WITHIN; below++) last[below] = undefined
  }
}

/**
 * What the next ones are counted from: 二、 twice before 四、 stands for 三、 (before 三、 one of the two is too many), and
 * 四、 behind 二、 for 三、 where 四、 comes once more.
 */
function meantNumber(heading: Heading, before: Heading | undefined, next: Heading | undefined): number {
  const { number } = heading
  if (!before || number === 1) return number
  if (number === before.number && next?.number === number + 2) return number + 1
  return number === before.number + 2 && next?.number === number ? number - 1 : number
}

const nextOf = (headings: readonly Heading[], index: number): Heading | undefined =>
  headings.slice(index + 1, index + 40).find(({ level }) => level === headings[index]!.level)

/** 二是…，二是…，三是: a list that goes on with two began with one. 五、下一步打算\n（二）…（三）: so did what stands below its heading. */
function firstWrong(text: string, headings: readonly Heading[], index: number): Finding | undefined {
  const heading = headings[index]!
  if (heading.number > FAR) return undefined
  const next = headings.slice(index + 1, index + 40).find(({ level }) => level <= heading.level)
  const above = headings[index - 1]
  if (
    heading.number === 2 &&
    next?.level === heading.level &&
    next.number === 3 &&
    above &&
    isBelow(text, heading, above)
  )
    return {
      in: heading.in,
      reason: label(`“${heading.text}”前缺第一项`, `"${heading.text}" has no first item before it`),
    }
  return next?.level === heading.level && next.number === 2 && next.inLine === heading.inLine
    ? against(heading, heading, 1)
    : undefined
}

/** With nothing between them but the words of the heading above. */
const isBelow = (text: string, heading: Heading, above: Heading): boolean =>
  above.level < heading.level &&
  !heading.inLine &&
  /^[^\n。；]{2,30}\n\s*$/.test(text.slice(above.in[1], heading.in[0]))

/** 一、 and again 一、 before 三、, or as the last of its level in the document: the second should be 二、. */
function firstTwice(headings: readonly Heading[], index: number, before: Heading): Finding | undefined {
  const heading = headings[index]!
  if (heading.inLine !== before.inLine || heading.level > 2) return undefined
  const next = headings.slice(index + 1).find(({ level }) => level === heading.level)
  return next?.number === 3 ? against(heading, before, 2) : undefined
}

const against = (heading: Heading, before: Heading, expected: number): Finding => ({
  in: heading.in,
  reason:
    heading.number === before.number
      ? label(`序号“${heading.text}”重复`, `the number "${heading.text}" occurs twice`)
      : label(
          `序号从“${before.text}”跳到“${heading.text}”`,
          `the numbers jump from "${before.text}" to "${heading.text}"`,
        ),
  expected: heading.text.replace(/[一二三四五六七八九十]+|\d+|[①-⑳⑴-⒇]/, (digits) =>
    /\d/.test(digits)
      ? String(expected)
      : HAN.includes(digits[0]!)
        ? hanText(expected)
        : String.fromCharCode(digits.charCodeAt(0) + expected - heading.number),
  ),
})

/** 2.4, 2.6 at the beginning of lines; 2.6万元 there is a figure. */
const DECIMAL =
  /^[^\S\n]*(\d{1,2})\.(\d{1,2})(?=[\s、]?[\u4e00-\u9fff])(?!\s?(?:[万亿元人米亩倍年月日级分点名所个套台册]|平方|公里|百分))/gm

function* decimals(text: string, [from, to]: Span): Iterable<Finding> {
  let before: RegExpMatchArray | undefined
  let run = 0
  for (const match of text.slice(from, to).matchAll(DECIMAL)) {
    const step = before?.[1] === match[1] ? Number(match[2]) - Number(before![2]) : undefined
    if (run >= 2 && step !== undefined && step !== 1 && step >= 0 && step <= 3) {
      const at = from + match.index + match[0].search(/\S/)
      yield {
        in: [at, at + match[0].trimStart().length],
        reason: label(
          `序号从“${before![0].trim()}”跳到“${match[0].trim()}”`,
          `the numbers jump from "${before![0].trim()}" to "${match[0].trim()}"`,
        ),
        expected: `${match[1]}.${Number(before![2]) + 1}`,
      }
    }
    run = step === 1 ? run + 1 : step === undefined ? 1 : run
    before = match
  }
}

const hanText = (number: number): string =>
  number <= 10
    ? HAN[number - 1]!
    : number < 20
      ? `十${HAN[number - 11]}`
      : `${HAN[Math.floor(number / 10) - 1]}十${HAN[(number % 10) - 1] ?? ''}`

/** 二、 between （一） and （三）, which go on behind it as if it were （二）. */
function tooHigh(
  headings: readonly Heading[],
  index: number,
  last: readonly (Heading | undefined)[],
): Finding | undefined {
  const heading = headings[index]!
  const inner = last[2]
  if (!inner && heading.number === 1 && last[1]) return firstTooHigh(headings, index, last[1])
  if (!inner || heading.number !== inner.number + 1) return undefined
  const next = headings.slice(index + 1, index + 12).find(({ level }) => level <= 2)
  if (next?.level !== 2 || next.number !== heading.number + 1) return undefined
  return ofWrongLevel(heading, inner, next, `（${hanText(heading.number)}）`)
}

/** 四、 一、（二）（三）五、: the first below 四、 is （一）. */
function firstTooHigh(headings: readonly Heading[], index: number, outer: Heading): Finding | undefined {
  const heading = headings[index]!
  const [next, ...rest] = headings.slice(index + 1, index + 40).filter(({ level }) => level <= 2)
  const after = rest.find(({ level }) => level === 1)
  if (next?.level !== 2 || next.number !== 2 || (after && after.number !== outer.number + 1)) return undefined
  return ofWrongLevel(heading, outer, next, '（一）')
}

/** （二） between 一、 and 三、, with a （一） of its own behind it and none before. */
function tooLow(
  headings: readonly Heading[],
  index: number,
  last: readonly (Heading | undefined)[],
): Finding | undefined {
  const heading = headings[index]!
  const outer = last[1]
  if (!outer || last[2] || heading.inLine || heading.number !== outer.number + 1) return undefined
  const [inner, next] = headings.slice(index + 1).filter(({ level }) => level <= 2)
  if (inner?.number === heading.number + 1 && inner.level === 1)
    return ofWrongLevel(heading, outer, inner, `${hanText(heading.number)}、`)
  if (inner?.level !== 2 || inner.number !== 1 || next === undefined) return undefined
  const after = headings.slice(index + 1).find(({ level }) => level === 1)
  return after?.number === heading.number + 1
    ? ofWrongLevel(heading, outer, after, `${hanText(heading.number)}、`)
    : undefined
}

function ofWrongLevel(heading: Heading, inner: Heading, next: Heading, right: string): Finding {
  return {
    in: heading.in,
    reason: label(
      `“${heading.text}”层级有误，前后为“${inner.text}”“${next.text}”`,
      `"${heading.text}" is at the wrong level, between "${inner.text}" and "${next.text}"`,
    ),
    expected: right,
  }
}
