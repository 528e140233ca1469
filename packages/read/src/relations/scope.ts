/** What relations look at: the figures of a paragraph in order, each with what it may truly be. */
import type { Relation } from '@youju/model'
import type { FigureMark } from '../figure-mark.ts'
import { type Interval, intervalAround } from '../interval.ts'

export type Scope = {
  text: string
  /** All figures of the text; a relation may reach back beyond its paragraph. */
  figures: readonly FigureMark[]
  /** Those of the paragraph are figures[first] … figures[last - 1]. */
  first: number
  last: number
}
export type Asserted = { kind: Relation['kind']; of: number[]; equals: number; holds: boolean }
export type FindRelations = (scope: Scope, found: readonly Asserted[]) => Asserted[]

export const truth = (figure: FigureMark): Interval => intervalAround(figure.value, figure.step, figure.bound)

export const sameUnit = (a: FigureMark, b: FigureMark): boolean =>
  a.kind === b.kind &&
  (a.unit === b.unit ||
    (a.indicator === 'schools' && b.indicator === 'schools') ||
    (a.group === 'people' && b.group === 'people' && !/次/.test(a.unit + b.unit)))

export const isChange = (figure: FigureMark): boolean => figure.flow === 'increase' || figure.flow === 'decrease'

/** The words between two figures. */
export const between = (text: string, a: FigureMark, b: FigureMark): string => text.slice(a.to, b.from)
