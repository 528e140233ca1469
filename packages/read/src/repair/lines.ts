import type { Span } from '@youju/model'

export type Line = { at: Span; text: string }

/** The lines of a text with their places; blanks at both ends left out. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from)
    let [start, end] = [from, found < 0 ? text.length : found]
    from = end + 1
    while (start < end && isBlank(text.charCodeAt(start))) start++
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    lines.push({ at: [start, end], text: text.slice(start, end) })
  }
  return lines
}

const isBlank = (code: number): boolean =>
  code === 0x20 || code === 0x3000 || code === 0x09 || code === 0x0d || code === 0xa0
