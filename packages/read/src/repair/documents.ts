/**
 * Several documents glued into one file: where each begins. A title of a report or plan on its own line begins one, also
 * a heading 一、 after a run of headings had already got further; its lead paragraph belongs to it.
 */
import type { Span } from '@youju/model'

export const TITLE = /(?:总结|报告|汇报|要点|工作计划|实施方案|述职|通知|材料|思路|打算)(?:[（(].{0,12}[)）])?$/
const NUMBERED =
  /^(?:[一二三四五六七八九十]+[、.．]|第[一二三四五六七八九十]+|[（(][一二三四五六七八九十\d]+[)）]|\d+[、.．])/
const FIRST = /^一[、.．]/
const LATER = /^(?:二|三|四|五|六|七|八|九|十)[、.．]/
/** How the lead of a report begins or ends. */
const LEAD =
  /^(?:\d{4}年|20[xX]{2}年|201\*年|[xX]{2,4}年|一年来|近年来|近几年|今年|去年|本学期|根据|按照|为了?[^。]{2,40}[，,]|在[^。]{2,40}领导下)|(?:如下|汇报|总结|报告)[^。]{0,12}[：:。]?\s*$|[：:]\s*$/
const APPENDED = /^(?:扩展|延伸|相关|推荐)阅读/

const isHeading = (line: string): boolean => LATER.test(line) && line.length <= 30 && !/[。；：:]/.test(line)

type Line = { at: Span; text: string }

export function documentsOf(text: string): Span[] {
  const begins = new Set<number>([0])
  let later = false
  let body = 0
  let previous: Line | undefined
  for (const line of written(text)) {
    const title = line.text.length <= 45 && TITLE.test(line.text) && !NUMBERED.test(line.text)
    const appended = APPENDED.test(line.text)
    if (appended || (title && body > 2)) {
      begins.add(appended ? line.at[1] : line.at[0])
      later = false
      body = 0
    } else if (FIRST.test(line.text)) {
      // 四、存在问题\n一、数据比对不及时。 below a heading a sentence begins nothing new.
      if (later && previous && !(isHeading(previous.text) && line.text.includes('。')))
        begins.add(LEAD.test(previous.text) ? previous.at[0] : line.at[0])
      later = false
      body = 0
    } else if (LATER.test(line.text)) later = true
    if (line.text.length > 45) body++
    previous = line
  }
  const starts = [...begins].sort((a, b) => a - b)
  return starts.map((from, index) => [from, starts[index + 1] ?? text.length])
}

function* written(text: string): Iterable<Line> {
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf('\n', from)
    const to = found < 0 ? text.length : found
    const words = text.slice(from, to).trim()
    if (words !== '') yield { at: [from, to], text: words }
    from = to + 1
  }
}
