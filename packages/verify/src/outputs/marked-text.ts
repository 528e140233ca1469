/** A stretch of the text as HTML: its marks with their numbers, its underlines with their letters. */
import type { Span } from '@youju/model'
import type { Mark } from './outcome.ts'
import type { Underline } from './together.ts'

/** Marks may overlap, so the paragraph is cut wherever one begins or ends, and each piece carries all that cover it. */
export function marked(
  text: string,
  [from, to]: Span,
  marks: readonly Mark[],
  underlined: readonly Underline[],
): string {
  const inside = (at: number): boolean => at > from && at < to
  const cuts = [...marks, ...underlined].flatMap(({ at }) => [...at]).filter(inside)
  const edges = [...new Set([from, ...cuts, to])].sort((a, b) => a - b)
  const pieces = edges.slice(0, -1).map((start, index) => {
    const stop = edges[index + 1]!
    const covers = ({ at }: { at: Span }): boolean => at[0] < stop && start < at[1]
    const ends = ({ at }: { at: Span }): boolean => at[1] === stop || (at[1] > to && stop === to)
    const signs = numbersOf(marks.filter(ends)) + signsBehind(underlined.filter(ends))
    return piece(markup(text.slice(start, stop)), marks.filter(covers), underlined.filter(covers)) + signs
  })
  return numbersOf(marks.filter(({ at }) => at[1] <= from)) + pieces.join('')
}

function piece(words: string, marks: readonly Mark[], lines: readonly Underline[]): string {
  const signs = [...marks.map(({ number }) => String(number)), ...lines.flatMap(({ sign }) => sign ?? [])]
  const groups = [...new Set(signs)].map(groupOf)
  if (marks.length > 0) {
    const kinds = new Set(marks.map(classOf))
    return `<mark class="${[...kinds, ...groups].join(' ')}">${words}</mark>`
  }
  const line = STRONGEST.flatMap((kind) => lines.find(({ as }) => as === kind) ?? [])[0]
  if (!line) return words
  const titles = new Set(lines.map(({ title }) => title))
  return `<span class="${[line.as, ...groups].join(' ')}" title="${markup([...titles].join('\n'))}">${words}</span>`
}
const STRONGEST = ['open', 'amiss', 'holds', 'part'] as const

const numbersOf = (marks: readonly Mark[]): string => marks.map(({ number }) => `<sup>${number}</sup>`).join('')

/** Numbers of marks above the line, letters of computations below it. */
function signsBehind(lines: readonly Underline[]): string {
  const signs = new Map(lines.flatMap(({ sign, as }) => (sign === undefined ? [] : [[sign, as]])))
  return [...signs].map(([sign, as]) => (as === 'amiss' ? `<sup>${sign}</sup>` : `<sub>${sign}</sub>`)).join('')
}

/** Class of everything that goes with a letter or a number. */
export const groupOf = (sign: string): string => `of-${sign}`
export const classOf = (mark: Pick<Mark, 'kind' | 'advice'>): string => (mark.advice ? 'advice' : mark.kind)

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
export const markup = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character]!)
