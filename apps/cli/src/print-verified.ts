/** What verifying came to, in a terminal: each mark in its sentence, coloured where a person looks. */
import { type Line, plainLine, toLines, type Verified } from '@youju/flow'
import type { Terminal } from './terminal.ts'

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
  for (const line of toLines(outcome, terminal.language))
    terminal.line(terminal.terminal ? coloured(line) : plainLine(line))
}
