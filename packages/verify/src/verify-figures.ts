/**
 * A report against the ledgers. Figures that carry their identity (content controls of a .docx) must print as the ledgers'
 * figure would; where the report as written is at hand, every figure of it must still be there with the same words.
 * Figures without identity are looked up among the unit's figures.
 */
import type { Figure, FigureKey, Reading, Report } from '@youju/model'
import type { SourceText } from '@youju/read'
import { judge } from './ledgers/judge.ts'
import { type KnownFigure, lookUp } from './ledgers/look-up.ts'
import { pairUp, statedFigures, writtenFigures } from './ledgers/stated-and-written.ts'
import type { Verdict } from './verdict.ts'

export type { KnownFigure } from './ledgers/look-up.ts'

export type FigureContext = {
  /** The report as it was written: what the document must still state, word for word. */
  report?: Report
  /** The unit's figures, for quantities without identity. */
  known?: readonly KnownFigure[]
}

export function verifyFigures(
  source: SourceText,
  reading: Reading,
  figureOf: (key: FigureKey) => Figure | undefined,
  context: FigureContext = {},
): Verdict[] {
  const stated = statedFigures(source, reading)
  const written = context.report ? writtenFigures(context.report) : source.declared.map((id) => ({ id }))
  const pairs = pairUp(stated, written, source)
  const identified = new Set(stated.flatMap((figure) => figure.quantities.map((quantity) => quantity.id)))
  return [
    ...pairs.map((pair) => judge(pair, figureOf, source)),
    ...reading.quantities
      .filter((quantity) => !identified.has(quantity.id))
      .map((quantity) => lookUp(quantity, context.known ?? [], source.text)),
  ]
}
