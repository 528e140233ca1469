/** What verifying came to, in a terminal: each mark in its sentence, coloured where a person looks. */
import { type Line, plainLine, toLines, type Verified } from '@youju/flow'
import type { Terminal } from './terminal.ts'
import { wrapped } from './wrap.ts'

type Outcome = Omit<Verified, 'as'>
type Piece = Line[number]

const COLOURS: Record<Piece['as'], number> = {
  number: 90,
  kind: 31,
  advice: 33,
  context: 90,
  mark: 1,
  reason: 39,
  expected: 32,
  summary: 1,
}

export function printVerified(outcome: Outcome, terminal: Terminal): void {
  const coloured = (line: Line): string => line.map(({ text, as }) => `\u001b[${COLOURS[as]}m${text}\u001b[0m`).join('')
  const lines = toLines(outcome, terminal.language)
  if (!terminal.terminal) for (const line of lines) terminal.line(plainLine(line))
  else for (const line of lines.flatMap(fitting(terminal.columns))) terminal.line(coloured(line))
}

/** What belongs to a mark stands under its words, behind its number. */
const fitting =
  (columns: number | undefined) =>
  (line: Line): Line[] =>
    columns === undefined ? [line] : wrapped(line, columns, line[0]?.as === 'summary' ? 0 : startOf(line))

const startOf = ([first]: Line): number =>
  first?.as === 'number' ? first.text.length : /^ */.exec(first?.text ?? '')![0].length
