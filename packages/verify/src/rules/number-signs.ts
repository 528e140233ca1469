/**
 * Signs around a number that were lost, doubled or set in the wrong place: 0.3%个百分点, 200612月, 教督2007〔18〕号 for 〔2007〕18号, 巩固率97.1 beside
 * 99.6%.
 */
import type { Span } from '@youju/model'
import { type Finding, label, type Rule } from '../rule.ts'
import { sentenceAround } from '../sentence.ts'

export const numberSigns: Rule = { code: 'number-signs', kind: 'typo', check }

function* check({ text }: { text: string }): Iterable<Finding> {
  yield* bothSigns(text)
  yield* bracketsMoved(text)
  yield* signsLost(text)
  yield* yearsLost(text)
}

const BOTH = /\d[%％]个?百分点/g

function* bothSigns(text: string): Iterable<Finding> {
  for (const { index, 0: words } of text.matchAll(BOTH)) {
    const from = numberBefore(text, index)
    yield {
      in: [from, index + words.length],
      reason: label('“%”与“百分点”重复，留一个', '% and 百分点 say the same: keep one'),
      expected: `${text.slice(from, index + 1)}个百分点`,
    }
  }
}

const MOVED = /([\u4e00-\u9fff]{2,8})((?:19|20)\d{2})[〔[［【（(](\d{1,4})[〕\]］】）)]号/g

function* bracketsMoved(text: string): Iterable<Finding> {
  for (const { index, 0: words, 1: office, 2: year, 3: number } of text.matchAll(MOVED))
    yield {
      in: [index + office!.length, index + words.length],
      reason: label('发文字号的括号应括住年份', 'in a document number the brackets enclose the year'),
      expected: `〔${year}〕${number}号`,
    }
}

/** A rate without its sign, where the sentence has a rate of the same form with one. 辍学率为0 needs none. */
const RATE =
  /率(?:(?:已?达到?|为|是|均为|保持在|提高到|上升到|下降到)?(\d{1,3}\.\d{1,2})|(?:已?达到?|为|均为|提高到)([1-9]\d{1,2}))(?=[，。；、,;）)\n])/g
const WITH_SIGN = /率(?:已?达到?|为|是|均为|保持在|提高到|上升到|下降到)?\d{1,3}(?:\.\d{1,2})?[%％]/

function* signsLost(text: string): Iterable<Finding> {
  for (const { index, 0: words, 1: exact, 2: whole } of text.matchAll(RATE)) {
    const figure = (exact ?? whole)!
    if (Number(figure) > 100 || !WITH_SIGN.test(text.slice(...sentenceAround(text, index)))) continue
    const at: Span = [index + words.length - figure.length, index + words.length]
    yield {
      in: at,
      reason: label(`“${figure}”后缺“%”`, `the % behind "${figure}" is missing`),
      expected: `${figure}%`,
    }
  }
}

/** 200612月: a year and its month, of which no other number of six digits is said. */
const GLUED = /(?<!\d)((?:19|20)\d{2})(1[0-2]|0?[1-9])月/g

function* yearsLost(text: string): Iterable<Finding> {
  for (const { index, 0: words, 1: year, 2: month } of text.matchAll(GLUED))
    yield {
      in: [index, index + words.length],
      reason: label(`“${year}”后缺“年”`, `年 is missing behind ${year}`),
      expected: `${year}年${Number(month)}月`,
    }
}

function numberBefore(text: string, at: number): number {
  let from = at
  while (from > 0 && /[\d.]/.test(text[from - 1]!)) from--
  return from
}
