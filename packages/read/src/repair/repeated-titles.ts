/**
 * What a page says again of the report that it shows: its title above the title itself, often shortened (镇教育工作总结 above
 * 石桥镇2009年教育工作总结), and once more as a sentence in the middle of the text, where the preview had a break.
 */
import type { Span } from '@youju/model'
import { TITLE } from './documents.ts'
import type { Line } from './lines.ts'

const HEAD_LINES = 14
const [SHORTEST, LONGEST] = [6, 60]

export function repeatedTitles(lines: readonly Line[]): ReadonlySet<Line> {
  const titles = headOf(lines).filter(isTitle)
  return new Set(
    titles.filter((line, index) => titles.slice(index + 1).some((later) => isWithin(line.text, later.text))),
  )
}

/** 投入共计1.2万元，某某乡教育工作自查报告。拆除危房430平方米。 */
export function titlesInSentences(text: string, lines: readonly Line[]): Span[] {
  const titles = new Set(
    headOf(lines)
      .filter(isTitle)
      .map((line) => line.text.replace(/^1[、.]/, '')),
  )
  const found: Span[] = []
  for (const title of titles)
    for (let at = text.indexOf(`${title}。`); at >= 0; at = text.indexOf(`${title}。`, at + 1))
      if (/[\u4e00-\u9fff。，；、]\s*$/.test(text.slice(Math.max(0, at - 4), at)))
        found.push([at, at + title.length + 1])
  return found
}

/** The same title two or three times in one line: all but the last go. */
export function titlesTwiceInLine(lines: readonly Line[]): Span[] {
  return headOf(lines).flatMap(({ at: [from], text }): Span[] => {
    const [first, ...others] = text.split(/\s+/)
    if (first!.length < SHORTEST || !TITLE.test(first!)) return []
    const again = others.findIndex((other) => other !== first)
    const times = again < 0 ? others.length : again === 0 ? 0 : again + 1
    return times === 0 ? [] : [[from, from + times * (first!.length + 1) - 1]]
  })
}

function headOf(lines: readonly Line[]): Line[] {
  const head: Line[] = []
  for (const line of lines) {
    if (head.length === HEAD_LINES) break
    if (line.text !== '') head.push(line)
  }
  return head
}

const isTitle = ({ text }: Line): boolean => text.length >= SHORTEST && text.length <= LONGEST && TITLE.test(text)

/** All its characters in their order. */
function isWithin(short: string, long: string): boolean {
  let next = 0
  for (const character of long) if (character === short[next]) next++
  return next === short.length
}
