/**
 * Numbers of pages that stand within a line: 十第 3 页二名, （第2页）, 良好的- 5 -风气, and the numbers of preview pages that a
 * sharing site sets before each (2、 between 和 and 乒乓球场).
 */
import type { Damage } from './damage.ts'

export function pageNumbersWithin(text: string): Damage[] {
  return [...named(text), ...dashed(text), ...previewed(text), ...beforeRates(text), ...runIn(text)]
}

const NAMED =
  /[（(]?第\s*\d{1,3}\s*页(?:\s*(?:[，,/／]\s*)?共\s*\d{1,4}\s*页)?[)）]?|(?:第\s*)?\d{1,3}\s*页\s*(?:[，,/／]\s*)?共\s*\d{1,4}\s*页/g
/** 见第3页, 教材第12页第3行: a page of a book that is spoken of. */
const SPOKEN_OF = /[见在于到至从看翻载读材书册文表》、和及与]\s*$/
const OF_BOOK = /^\s*(?:第?\d+[行段题]|[、至到—–-]|[的上中下所])/

function* named(text: string): Iterable<Damage> {
  for (const match of text.matchAll(NAMED)) {
    const to = match.index + match[0].length
    const before = text.slice(Math.max(0, match.index - 4), match.index)
    if (!/[\u4e00-\u9fff、，。；）\d]\s*$/.test(before) || SPOKEN_OF.test(before)) {
      // At the beginning of a line only with the text right behind it.
      const begins = /(?:^|\n)[ \t\u3000]*(?:\d{1,3}、)?$/.test(text.slice(Math.max(0, match.index - 8), match.index))
      if (!begins || !/^\s?[\u4e00-\u9fff（(]/.test(text.slice(to, to + 2))) continue
    }
    if (!OF_BOOK.test(text.slice(to, to + 4))) yield { kind: 'page-number', at: [match.index, to], instead: '' }
  }
}

const DASHED = /(?<=[\u4e00-\u9fff，、。；])[ \u3000]?([-—–－]) ?\d{1,3} ?\1 ?(?=[\u4e00-\u9fff\n]|$)/g

function* dashed(text: string): Iterable<Damage> {
  for (const { index, 0: number } of text.matchAll(DASHED))
    yield { kind: 'page-number', at: [index, index + number.length], instead: '' }
}

const PREVIEWED = /(?<=[\u4e00-\u9fff])(\d{1,2})、(?=[\u4e00-\u9fff])/g
/** 附件1、2, 表2、, 九年级1、2班: a number that belongs to what stands before it. */
const NUMBERED =
  /(?:[件表图级第年组类号型班条款目期章节卷编案例题册批层楼幢段一二三四五六七八九十中小]|初|高|达|至|为|有|和|共|了)$/
/** Joined by what needs a word behind it, no number can be a heading's. */
const JOINS = /[和与及把将对以使被在的]$/

function* previewed(text: string): Iterable<Damage> {
  if (!/\d、/.test(text)) return
  for (const { index, 0: number } of text.matchAll(PREVIEWED)) {
    const before = text.slice(Math.max(0, index - 3), index)
    const behind = text.slice(index + number.length, index + number.length + 12)
    const isList = /\d/.test(behind.slice(0, 6)) || /\d、?[\u4e00-\u9fff]{0,3}$/.test(before)
    if (isList || !JOINS.test(before) || (NUMBERED.test(before) && !/和$/.test(before))) continue
    if (/^[^，。；、\n]{2,}/.test(behind))
      yield { kind: 'page-number', at: [index, index + number.length], instead: '' }
  }
}

/** Behind a full stop, glued to the heading or the year that follows: 设备12套。3（二）配强师资, 。62009年11月; and 5/5 glued to a sentence. */
const RUN_IN =
  /[。；）)](?:\d{1,3}(?=[（(][一二三四五六七八九十]{1,2}[)）]|[一二三四五六七八九十]{1,2}、|(?:19|20)\d{2}年(?!级))|\d{1,3}\/\d{1,3}(?=[。\u4e00-\u9fff]))/g

/** 入园率达到2、86.4%: no rate has two figures. */
const BEFORE_RATE = /(?:达到|达|提高到|上升到|上升至)(\d{1,2}、)(?=\d{1,3}(?:\.\d+)?%)/g

function* runIn(text: string): Iterable<Damage> {
  for (const { index, 0: found } of text.matchAll(RUN_IN))
    if (found[0] !== '；' || !found.includes('/'))
      yield { kind: 'page-number', at: [index + 1, index + found.length], instead: '' }
}

function* beforeRates(text: string): Iterable<Damage> {
  for (const { index, 0: words, 1: number } of text.matchAll(BEFORE_RATE))
    yield { kind: 'page-number', at: [index + words.length - number!.length, index + words.length], instead: '' }
}
