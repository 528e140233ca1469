/**
 * Lines that consist of what stands around a text on a page: buttons (【打印】 【关闭】), counters (阅读 1023　赞 36), credits and
 * particulars side by side (主办：… 承办：…). Which words these are says the lexicon; a line with other words in it is the report's.
 */
import type { Lexicon } from '@youju/model'
import type { Line } from './lines.ts'

export type FrameWords = Pick<Lexicon, 'frameWords' | 'pageFields'>

/** Between what a page puts side by side. */
const APART = /[\s|｜/·•>»›→←<【】[\]（）()_—\-:：,，、。“”‘’!！]+/
/** A word alone on its line is a button when it is as long as that: 打印本页; 阅读 may be a heading. */
const SHORTEST_BUTTON = 3
const LONGEST_FRAME = 80
const LONGEST_BYLINE = 120
/** Of the characters of a frame no more than so many in a hundred may be other words: the name of a site or an office. */
const OTHERS = 34
const NUMBERED =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[、.．](?!\d)|第[一二三四五六七八九十]+)/
const COUNT = /^[\d.+]+[万wWkK]?(?:条|次|人|个)?$|^\d{4}年\d{1,2}月\d{1,2}日$/

type Sets = { words: ReadonlySet<string>; fields: RegExp | undefined }
const known = new WeakMap<FrameWords['frameWords'], Sets>()

function setsOf({ frameWords, pageFields }: FrameWords): Sets {
  const made = known.get(frameWords)
  if (made) return made
  const fields =
    pageFields.length === 0
      ? undefined
      : new RegExp(`(?:${longestFirst(pageFields).join('|')})[:：]\\s*(?!\\d{1,2}月)`, 'g')
  const sets = { words: new Set(frameWords), fields }
  known.set(frameWords, sets)
  return sets
}

const longestFirst = (words: readonly string[]): string[] => words.toSorted((a, b) => b.length - a.length)

/** Buttons and counters, at least two of them, and little else. */
export function isFrame(line: string, lexicon: FrameWords): boolean {
  if (line.length > LONGEST_FRAME || /[，。；;]/.test(line) || NUMBERED.test(line)) return false
  const { words } = setsOf(lexicon)
  let [frames, framed, others] = [0, 0, 0]
  for (const token of line.split(APART)) {
    if (token === '' || COUNT.test(token)) continue
    const bare = token.replace(/^\d+条?|\d+[万wWkK+]?次?$/g, '')
    if (!words.has(bare)) others += token.length
    else {
      frames++
      framed += token.length
    }
  }
  if (frames === 1 && others === 0) return line.length >= SHORTEST_BUTTON
  return frames >= 2 && others * 100 <= OTHERS * (framed + others)
}

/** Particulars of a page, two or more side by side: 作者：某某 点击数：36. */
export function isByline(line: string, lexicon: FrameWords): boolean {
  const { fields } = setsOf(lexicon)
  if (fields === undefined || line.length > LONGEST_BYLINE || !/[:：].*[:：]/.test(line) || /[。；]/.test(line))
    return false
  return (line.match(fields)?.length ?? 0) >= 2
}

/** A menu set one word a line: 网站首页, 新闻动态, …, among them two buttons at least. */
export function menuLines(lines: readonly Line[], lexicon: FrameWords): ReadonlySet<Line> {
  const { words } = setsOf(lexicon)
  const found = new Set<Line>()
  let run: Line[] = []
  const close = (): void => {
    const buttons = run.filter(({ text }) => text.length > 1 && (words.has(text) || POINTER.test(text))).length
    if (run.length >= SHORTEST_MENU && buttons >= 2 && buttons * 4 >= run.length)
      for (const line of run) found.add(line)
    run = []
  }
  for (const line of lines) {
    if (line.text === '') continue
    if (line.text.length > LONGEST_ENTRY || /[，。；：\d%]/.test(line.text.replace(/[:：]$/, ''))) close()
    else run.push(line)
  }
  close()
  return found
}

const POINTER = /^(?:->|>>?|»|[|｜]|(?:当前)?位置[:：]?)$/
const LONGEST_ENTRY = 8
const SHORTEST_MENU = 4
