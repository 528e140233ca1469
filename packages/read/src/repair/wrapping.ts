/**
 * Lines broken at a fixed width (print-outs, PDF, mail): the break in mid-paragraph is dropped. A text counts as wrapped
 * when many of its lines are equally full; a line that begins a paragraph (indent, heading number) is never joined.
 */
import type { Damage } from './damage.ts'
import { linesOf } from './lines.ts'

const LEAST_LINES = 6
const BEGINS =
  /^(?:[一二三四五六七八九十百]+[、.．]|第[一二三四五六七八九十]+[章节条部]|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[、.．](?!\d)|[\s\u3000])/

export function findWraps(text: string): Damage[] {
  const lines = linesOf(text)
  if (lines.length < LEAST_LINES) return []
  // The rows of a table end where they end.
  const isFull = fullLines(lines.map(({ text: words }) => (words.includes('\t') ? '' : words)))
  if (!isFull) return []
  const wraps: Damage[] = []
  for (let index = 0; index + 1 < lines.length; index++) {
    const [line, next] = [lines[index]!, lines[index + 1]!]
    if (!isFull[index] || next.text === '' || next.text.includes('\t')) continue
    const indented = next.at[0] > text.indexOf('\n', line.at[1]) + 1
    if (indented || BEGINS.test(next.text)) continue
    wraps.push({ kind: 'wrap', at: [line.at[1], next.at[0]], instead: '' })
  }
  return wraps
}

/** Which lines are full: measured as seen, or counted in characters, as programs break lines; absent when neither is steady. */
function fullLines(lines: readonly string[]): boolean[] | undefined {
  const measures = [
    lines.map(widthOf),
    lines.map((line) => line.length),
    // 2018 年: the blanks about figures came with the conversion.
    lines.map((line) => widthOf(line.replaceAll(' ', ''))),
  ]
  const isOpen = lines.map((line) => !ENDED.test(line))
  const full = measures.map((sizes, index) => fullSize(sizes, isOpen, index === 1 ? 10 : 20))
  if (full.every((size) => size === undefined)) return undefined
  return lines.map((text, line) =>
    measures.some(
      (sizes, index) =>
        full[index] !== undefined &&
        (sizes[line]! >= full[index]! - SLACK || (!ENDED.test(text) && sizes[line]! >= full[index]! * ALMOST)),
    ),
  )
}

/** A line of a wrapped text that ends in mid-sentence need not be quite full: a number or a mark was not to be parted. */
const ALMOST = 0.7
const ENDED = /[。！？；：!?;:”》）)]\s*$/

const SLACK = 3
/** A ragged margin: lines end where a word or a mark would be parted. */
const RAGGED = 0.12
const SHARE = 0.4
const SHARE_IF_OPEN = 0.25

/**
 * Size that a good share of all lines reach and hardly any passes; absent when the lines are of any length. A smaller share
 * will do where most of these end in mid-sentence.
 */
function fullSize(sizes: readonly number[], isOpen: readonly boolean[], least: number): number | undefined {
  const written = sizes.filter((size) => size > 0).sort((a, b) => a - b)
  let best: number | undefined
  let most = LEAST_LINES - 2
  let first = written.length
  for (let at = written.length - 1; at >= 0 && (written.length - 1 - at) * 20 <= written.length; at--) {
    const size = written[at]!
    if (size < least || size === written[at + 1]) continue
    while (first > 0 && written[first - 1]! >= reachOf(size)) first--
    if (at + 1 - first > most) [best, most] = [size, at + 1 - first]
  }
  if (best === undefined) return undefined
  const open = sizes.filter((size, line) => isOpen[line] && size >= reachOf(best) && size <= best).length
  return most >= (open * 3 >= most * 2 ? SHARE_IF_OPEN : SHARE) * written.length ? best : undefined
}

const reachOf = (full: number): number => full - Math.max(SLACK, full * RAGGED)

/** In half-width units: a Han character is two wide. */
function widthOf(text: string): number {
  let width = 0
  for (let index = 0; index < text.length; index++) width += text.charCodeAt(index) >= 0x2000 ? 2 : 1
  return width
}
