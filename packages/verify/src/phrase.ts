/** The words that belong to a figure in its clause, and what makes figures comparable. */
import type { Span } from '@youju/model'
import type { Placed } from './rule.ts'

const REACH = 40
const LEAD = 1
const TAIL = 2
const ends = new Uint8Array(0x10000)
for (const mark of '，,。；;：:、！？\n') ends[mark.charCodeAt(0)] = LEAD | TAIL
for (const mark of '（）()') ends[mark.charCodeAt(0)] = TAIL

/** Before the number, back to the last mark. */
export function leadBefore(text: string, from: number): string {
  let start = from
  while (start > 0 && from - start < REACH && (ends[text.charCodeAt(start - 1)]! & LEAD) === 0) start--
  return text.slice(start, from)
}

/** Behind the number, up to the next mark. */
export function tailBehind(text: string, to: number): string {
  let end = to
  while (end < text.length && end - to < REACH && (ends[text.charCodeAt(end)]! & TAIL) === 0) end++
  return text.slice(to, end)
}

export const between = (text: string, a: Placed, b: Placed): string => text.slice(a.in[1], b.in[0])

export const isChange = ({ flow }: Placed): boolean => flow === 'increase' || flow === 'decrease'

const PEOPLE = '人名位'

/** 人, 名 and 位 count the same; 人次 does not. */
export const sameUnit = (a: Placed, b: Placed): boolean =>
  a.kind === b.kind && (a.unit === b.unit || (PEOPLE.includes(a.unit) && PEOPLE.includes(b.unit)))

const LONGEST = 240

/** Those of the figures that stand in the sentence of the last one. */
export function inSentenceOfLast(text: string, figures: readonly Placed[]): Placed[] {
  const last = figures.at(-1)!
  return figures.filter((figure) => !text.slice(figure.in[0], last.in[0]).includes('。') && figure.in[0] <= last.in[0])
}

/** The stretch from the first to the last of some figures, when they stand together; which of them is wrong nobody can tell. */
export function stretchOf(text: string, figures: readonly Placed[]): Span | undefined {
  const from = Math.min(...figures.map((figure) => figure.in[0]))
  const to = Math.max(...figures.map((figure) => figure.in[1]))
  return to - from <= LONGEST && !text.slice(from, to).includes('\n') ? [from, to] : undefined
}
