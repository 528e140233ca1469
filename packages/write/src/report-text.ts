/** The text that a report shows, a paragraph a line, and where in it each figure stands. */
import {
  type Block,
  type Bound,
  type Figure,
  type Flow,
  type Report,
  type Run,
  runsText,
  type Span,
} from '@youju/model'
import { type FramedBlock, framedBlocks, frameLines, isFrame } from './framed-blocks.ts'
import { parsePhrase, type StatedQuantity } from './parse-phrase.ts'

/** `at` is the place of `words` in the plain text; that of `quantity` too. 与上年持平 states no quantity. */
export type PrintedFigure = {
  id: string
  figure: Figure
  words: string
  bound: Bound
  at: Span
  quantity?: StatedQuantity & { kind: Figure['kind']; flow: Flow }
}

type Line = readonly Run[]

/** As the document has its paragraphs: an empty one behind a table, which the imprint is too. */
const linesOf = (report: Report): Line[] =>
  framedBlocks(report).flatMap((block) => (isFrame(block) ? wordLines(block) : blockLines(block)))

function blockLines(block: Block): Line[] {
  switch (block.is) {
    case 'table':
      return [...[block.header, ...block.rows].map(rowLine), []]
    case 'signature':
      return [[{ is: 'text', text: block.body }], [{ is: 'text', text: block.date }]]
    default:
      return [block.runs]
  }
}

const wordLines = (block: Exclude<FramedBlock, Block>): Line[] => [
  ...frameLines(block).map((text): Line => [{ is: 'text', text }]),
  ...(block.is === 'imprint' ? [[]] : []),
]

/** Cells of a row stand side by side, parted by tabs. */
const rowLine = (cells: readonly Line[]): Line =>
  cells.flatMap((cell, index) => (index === 0 ? cell : [{ is: 'text', text: '\t' } as const, ...cell]))

export const toPlainText = (report: Report): string =>
  linesOf(report)
    .map((line) => `${runsText(line)}\n`)
    .join('')

/** The figures of a report in the order in which they are printed. */
export function fromReport(report: Report): PrintedFigure[] {
  const printed: PrintedFigure[] = []
  let at = 0
  for (const line of linesOf(report)) {
    for (const run of line) {
      if (run.is === 'figure') printed.push(printedFigure(run, at))
      at += run.is === 'figure' ? run.words.length : run.text.length
    }
    at += 1
  }
  return printed
}

function printedFigure(run: Extract<Run, { is: 'figure' }>, at: number): PrintedFigure {
  const { id, figure, words, bound } = run
  const stated = parsePhrase(words)
  const place: Span = [at, at + words.length]
  if (!stated) return { id, figure, words, bound, at: place }
  const quantity = {
    ...stated,
    at: [at + stated.at[0], at + stated.at[1]] as const,
    kind: figure.kind,
    flow: flowOf(figure),
  }
  return { id, figure, words, bound, at: place, quantity }
}

const flowOf = (figure: Figure): Flow => {
  if (figure.slice.of === undefined) return 'stock'
  return (figure.value ?? 0) < 0 ? 'decrease' : 'increase'
}
