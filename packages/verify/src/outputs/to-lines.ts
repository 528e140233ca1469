/** The outcome for a terminal: each mark in its sentence with the reason below it. Pieces say what they are; the command line gives them colours. */
import type { Language } from '@youju/model'
import { unborneOf } from '../verdict.ts'
import {
  alsoAt,
  expectedLine,
  kindLabel,
  type Mark,
  marksOf,
  type Outcome,
  reasonLines,
  summaryLine,
} from './outcome.ts'

export type Piece = {
  text: string
  as: 'number' | 'kind' | 'advice' | 'context' | 'mark' | 'reason' | 'expected' | 'summary'
}
export type Line = readonly Piece[]

const BEFORE = 18
const AFTER = 14

export function toLines(outcome: Outcome, language: Language): Line[] {
  const { text } = outcome.source
  const marks = marksOf(outcome)
  const width = String(marks.length).length
  const indent = ' '.repeat(width + 2)
  const alike = Map.groupBy(marks, (mark) => sameAs(mark, text))
  const lines = marks.flatMap((mark): Line[] => {
    const [from, to] = mark.at
    const group = alike.get(sameAs(mark, text))!
    const [first, ...others] = group.length > FEW ? group : [mark]
    if (first !== mark) return []
    const expected = expectedLine(mark, language)
    return [
      [
        { text: `${String(mark.number).padStart(width)}  `, as: 'number' },
        { text: `${kindLabel(mark, language)}  `, as: mark.advice ? 'advice' : 'kind' },
        { text: before(text, from), as: 'context' },
        { text: inShort(oneLine(text.slice(from, to))), as: 'mark' },
        { text: after(text, to), as: 'context' },
      ],
      ...reasonLines(mark, language).map(
        (reason, at): Line => [{ text: `${indent}${reason}${at === 0 ? alsoAt(others, language) : ''}`, as: 'reason' }],
      ),
      ...(expected ? [[{ text: `${indent}${expected}`, as: 'expected' } as const]] : []),
    ]
  })
  const open = unborneOf(outcome.verdicts).map((verdict): Line => {
    const [from, to] = verdict.at
    return [
      { text: `${indent}？ `, as: 'advice' },
      { text: before(text, from), as: 'context' },
      { text: oneLine(text.slice(from, to)), as: 'mark' },
      { text: after(text, to), as: 'context' },
      { text: `  ${verdict.reason[language]}`, as: 'reason' },
    ]
  })
  return [...lines, ...open, [{ text: summaryLine(outcome.summary, language), as: 'summary' }]]
}

/** So many of the same mark are each told; more of them (20xx in every line) would hide the others, and are told once. */
const FEW = 2
const sameAs = ({ at, kind, reason }: Mark, text: string): string => `${kind} ${text.slice(...at)} ${reason.zh}`

export const plainLine = (line: Line): string =>
  line.map(({ text, as }) => (as === 'mark' ? `【${text}】` : text)).join('')

const oneLine = (text: string): string => text.replace(/\s*[\n\t]\s*/g, ' ')

/** Two lines of a terminal at most. */
const LONGEST = 60
const inShort = (words: string): string =>
  words.length > LONGEST ? `${words.slice(0, LONGEST / 2)}……${words.slice(-LONGEST / 2)}` : words

function before(text: string, from: number): string {
  const words = text.slice(Math.max(0, from - BEFORE), from)
  const line = words.slice(words.lastIndexOf('\n') + 1)
  return oneLine(line.length === BEFORE ? `…${line}` : line)
}

function after(text: string, to: number): string {
  const [line = ''] = text.slice(to, to + AFTER).split('\n')
  return oneLine(line.length === AFTER ? `${line}…` : line)
}
