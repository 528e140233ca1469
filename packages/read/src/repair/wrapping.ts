/**
 * Lines broken at a fixed width (print-outs, PDF, mail): the break in mid-paragraph is dropped. A text counts as wrapped
 * when many of its lines are equally full; a line that begins a paragraph (indent, heading number) is never joined.
 */
import type { Damage } from './damage.ts'
import { linesOf } from './page-furniture.ts'

const LEAST_LINES = 6
const BEGINS =
  /^(?:[一二三四五六七八九十百]+[、.．]|第[一二三四五六七八九十]+[章节条部]|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[、.．](?!\d)|[\s\u3000])/

export function findWraps(text: string): Damage[] {
  const lines = linesOf(text)
  if (lines.length < LEAST_LINES) return []
  const widths = lines.map((line) => widthOf(line.text))
  const full = fullWidth(widths)
  if (full === undefined) return []
  const wraps: Damage[] = []
  for (let index = 0; index + 1 < lines.length; index++) {
    const [line, next] = [lines[index]!, lines[index + 1]!]
    if (widths[index]! < full - 3 || next.text === '') continue
    const indented = next.at[0] > text.indexOf('\n', line.at[1]) + 1
    if (indented || BEGINS.test(next.text)) continue
    wraps.push({ kind: 'wrap', at: [line.at[1], next.at[0]], instead: '' })
  }
  return wraps
}

/** Width that a good share of all lines reach and hardly any passes; absent when the lines are of any length. */
function fullWidth(widths: readonly number[]): number | undefined {
  const written = widths.filter((width) => width > 0)
  const counts = new Map<number, number>()
  for (const width of written) counts.set(width, (counts.get(width) ?? 0) + 1)
  let best = 0
  let most = 0
  for (const width of counts.keys()) {
    const near = [0, 1, 2, 3].reduce((sum, less) => sum + (counts.get(width - less) ?? 0), 0)
    if (width >= 20 && near > most) [best, most] = [width, near]
  }
  const wider = written.filter((width) => width > best).length
  return most >= LEAST_LINES - 1 && most * 5 >= written.length * 2 && wider * 20 <= written.length ? best : undefined
}

/** In half-width units: a Han character is two wide. */
function widthOf(text: string): number {
  let width = 0
  for (let index = 0; index < text.length; index++) width += text.charCodeAt(index) >= 0x2000 ? 2 : 1
  return width
}
