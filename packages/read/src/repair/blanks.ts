/**
 * Blanks where none belong: between the characters of running text, as some converters set them (为 了 认 真), and where the
 * line ends of a print-out became blanks (外出务 工). Titles are set apart on purpose and stay.
 */
import type { Damage } from './damage.ts'
import { linesOf } from './lines.ts'

export function findBlanks(text: string): Damage[] {
  const found: Damage[] = []
  for (const { at, text: line } of linesOf(text)) {
    if (line.length < SHORTEST) continue
    const blanks = blanksOf(line)
    if (blanks.length < LEAST) continue
    const cut = setApart(line, blanks) ?? lineEnds(line, blanks)
    for (const blank of cut) found.push({ kind: 'blank', at: [at[0] + blank, at[0] + blank + 1], instead: '' })
  }
  return found
}

const SHORTEST = 30
const LEAST = 5

const isBlank = (sign: string): boolean => isBlankCode(sign.charCodeAt(0))
const isBlankCode = (code: number): boolean => code === 0x20 || code === 0x3000 || code === 0xa0

/** Places of single blanks. */
function blanksOf(line: string): number[] {
  const places: number[] = []
  for (let at = 1; at + 1 < line.length; at++)
    if (
      isBlankCode(line.charCodeAt(at)) &&
      !isBlankCode(line.charCodeAt(at - 1)) &&
      !isBlankCode(line.charCodeAt(at + 1))
    )
      places.push(at)
  return places
}

/** Characters in a row, each alone between blanks, that running text must show before it counts as set apart. */
const ROW = 8
const CHINESE = /[\u4e00-\u9fff，。、；：（）()《》〈〉“”！？,;:%％]/

function setApart(line: string, blanks: readonly number[]): number[] | undefined {
  const alone = (at: number): boolean =>
    isBlank(line[at - 1] ?? ' ') && isBlank(line[at + 1] ?? ' ') && CHINESE.test(line[at]!)
  let row = 0
  let longest = 0
  for (const [index, blank] of blanks.entries()) {
    row = alone(blank + 1) && blanks[index + 1] === blank + 2 ? row + 1 : 0
    longest = Math.max(longest, row)
  }
  if (longest < ROW || !/[，。；,;]/.test(line)) return undefined
  return blanks.filter((blank) => {
    const [before, behind] = [line[blank - 1]!, line[blank + 1]!]
    if (!CHINESE.test(before) && !CHINESE.test(behind)) return false
    return alone(blank - 1) || alone(blank + 1)
  })
}

/** Line ends lie a line apart: as wide as each other, in half-width units. */
const WIDEST_DIFFERENCE = 6
const NARROWEST = 40
const JOINED = /[\u4e00-\u9fff，、；：（《“—]/

function lineEnds(line: string, blanks: readonly number[]): number[] {
  const ends = blanks.filter(
    (at) => /[\u4e00-\u9fff，。、；：）》”！？]/.test(line[at - 1]!) && JOINED.test(line[at + 1]!),
  )
  if (ends.length < LEAST) return []
  const gaps = ends.slice(1).map((end, index) => widthOf(line, ends[index]!, end))
  const usual = gaps.toSorted((a, b) => a - b)[gaps.length >> 1]!
  const isLine = (gap: number | undefined): boolean => gap !== undefined && Math.abs(gap - usual) <= WIDEST_DIFFERENCE
  if (usual < NARROWEST || gaps.filter(isLine).length * 5 < gaps.length * 3) return []
  return ends.filter((_, index) => isLine(gaps[index]) || isLine(gaps[index - 1]))
}

function widthOf(text: string, from: number, to: number): number {
  let width = 0
  for (let at = from; at < to; at++) width += text.charCodeAt(at) >= 0x2000 ? 2 : 1
  return width
}
