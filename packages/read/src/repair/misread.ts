/**
 * What text recognition and copying do to numbers: letters for digits (l8个, 2O5人, lo.2平方公里), 一 for the dash between two of
 * them (2011一2015年), a question mark, a comma or a dot in mid-height for the decimal point (21?5%, 巩固率97，2%, 99·1%), a character alike for the
 * measure word (286入).
 */
import type { Damage } from './damage.ts'

export function findMisread(text: string): Damage[] {
  return [...letters(text), ...dashes(text), ...points(text), ...commas(text), ...measures(text)]
}

const LETTER = /[lIOo]/g
const DIGITS: Readonly<Record<string, string>> = { l: '1', I: '1', O: '0', o: '0' }
const LONGEST = 16

function* letters(text: string): Iterable<Damage> {
  let end = 0
  for (const { index } of text.matchAll(LETTER)) {
    if (index < end) continue
    let from = index
    while (from > Math.max(end, index - LONGEST) && isPart(text, from - 1)) from--
    end = index + 1
    while (end < index + LONGEST && isPart(text, end)) end++
    if (!isMisread(text, from, end)) continue
    for (let at = from; at < end; at++) {
      const instead = DIGITS[text[at]!]
      if (instead) yield { kind: 'misread', at: [at, at + 1], instead }
    }
  }
}

const isPart = (text: string, at: number): boolean => /[\dlIOo.]/.test(text[at] ?? ' ')

/** Behind a Chinese word or mark, or at the beginning of a line. */
const BEFORE = /[\u4e00-\u9fff，。、；：（(“\s,;:]$/
const UNIT =
  /^(?:[所个人名位万亿元%％家座栋幢间项次倍年月日周天岁分亩米台套册件班级场期份户口村条点千百]|平方|公里|多[所个人名万]|余[所个人名万])/

function isMisread(text: string, from: number, to: number): boolean {
  const token = text.slice(from, to)
  const behind = text.slice(to, to + 3)
  if (from > 0 && !BEFORE.test(text[from - 1]!)) return false
  // O2O and letters alone are names, but for an l, which stands for nothing by itself.
  if (/^[Oo.]|[.]$/.test(token)) return false
  const isHeading =
    token === 'l' &&
    /^[、．.][\u4e00-\u9fff]/.test(behind) &&
    /(?:^|\n)\s*$/.test(text.slice(Math.max(0, from - 3), from))
  if (!/\d/.test(token))
    return isHeading || (/^l[loO]{0,3}(?:\.[loO]+)?$/.test(token) && (UNIT.test(behind) || /^[一—-]\d/.test(behind)))
  return UNIT.test(behind)
}

/** 3一6岁 */
function* dashes(text: string): Iterable<Damage> {
  for (let at = text.indexOf('一'); at >= 0; at = text.indexOf('一', at + 1))
    if (/[\dl]/.test(text[at - 1] ?? ' ') && /[\dl]/.test(text[at + 1] ?? ' '))
      yield { kind: 'misread', at: [at, at + 1], instead: '—' }
}

const SHARE_BEHIND = /^\d{1,3}(?:[%％‰]|万|亿|个百分点)/

function* points(text: string): Iterable<Damage> {
  for (const { index } of text.matchAll(/\d[·•](?=\d{1,2}[%％])/g))
    yield { kind: 'misread', at: [index + 1, index + 2], instead: '.' }
  for (let at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1))
    if (/\d/.test(text[at - 1] ?? ' ') && SHARE_BEHIND.test(text.slice(at + 1, at + 8)))
      yield { kind: 'mojibake', at: [at, at + 1], instead: '.' }
}

/** A rate has one figure: behind a comma another would have words of its own. */
const COMMA = /率(?:已?达到?|为|是|均?为)?\d{1,2}([，,])\d{1,2}[%％]/g

function* commas(text: string): Iterable<Damage> {
  for (const { index, 0: words, 1: comma } of text.matchAll(COMMA)) {
    const at = index + words.lastIndexOf(comma!)
    yield { kind: 'misread', at: [at, at + 1], instead: '.' }
  }
}

/** What a measure word is taken for, where nothing else follows: 286入，126万无， and 12方元 for 12万元. */
const ALIKE: Readonly<Record<string, string>> = { 入: '人', 兀: '元', 无: '元', 午: '年', 曰: '日', 介: '个', 方: '万' }
const MEASURE =
  /\d(?:[入兀午曰介]|[万亿][入兀无])(?=[，。；、,;：:）)\n])|\d[万余]?入(?=口\d|口的|次[，。；、\d])|\d方(?=元)/g

function* measures(text: string): Iterable<Damage> {
  for (const { index, 0: words } of text.matchAll(MEASURE)) {
    const at = index + words.length - 1
    yield { kind: 'misread', at: [at, at + 1], instead: ALIKE[text[at]!]! }
  }
}
