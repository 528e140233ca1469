/** A value with its unit and bound, and its reasons. Missing is not zero. */
import type { Slice } from './filter.ts'
import type { Bound, QuantityKind } from './quantity.ts'

/** What a figure is of: enough to compute it again, and to find it again in a document. */
export type FigureKey = { indicator: string; unit: string; period: string; slice: Slice }

export type Missing = {
  ledger: string
  unit: string
  period: string
  /** The unit has filed, but left these fields empty; absent when it has filed nothing. */
  fields?: readonly string[]
  /** In how many lines. */
  lines?: number
}

/** How a figure came about: a tree down to measures, whose cells lead to the entries. */
export type Reason = {
  operation: string
  /** Measure or indicator code, where the step names one. */
  of?: string
  slice?: Slice
  unit?: string
  period?: string
  value: number | null
  /** What came out of the entries that are there, when some are missing. */
  partial?: number
  /** Entries counted, for a measure. */
  entries?: number
  /** Lines that may count but leave empty what the measure needs. */
  lacking?: number
  /** What a reader must know about the step. */
  note?: ReasonNote
  parts: readonly Reason[]
}

export const REASON_NOTES = [
  'missing',
  'divided-by-zero',
  'above-one',
  'unit-not-there',
  'no-units',
  'does-not-pass',
  'does-not-apply',
] as const
export type ReasonNote = (typeof REASON_NOTES)[number]

export type Figure = FigureKey & {
  version: number
  value: number | null
  /** What came out of the entries that are there, when some are missing. */
  partial?: number
  unitOfMeasure: string
  kind: QuantityKind
  bound: Bound
  asOf: string
  reason: Reason
  missing: readonly Missing[]
}

/** One spelling for a key: `enrolment@990101103/2023-2024?ownership=public&stage=primary`. It is what documents carry. */
export const figureId = (key: FigureKey): string => {
  const slice = Object.entries(key.slice)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, code]) => `${name}=${code}`)
  return `${key.indicator}@${key.unit}/${key.period}${slice.length > 0 ? `?${slice.join('&')}` : ''}`
}

/** Absent when the text is not an id. */
export function findFigureKey(id: string): FigureKey | undefined {
  const match = /^([a-z][a-z0-9-]*)@([^/]+)\/([^?]+)(?:\?(.*))?$/.exec(id)
  if (!match) return undefined
  const slice = Object.fromEntries(
    (match[4] ?? '')
      .split('&')
      .filter(Boolean)
      .map((pair) => pair.split('=', 2) as [string, string]),
  )
  return { indicator: match[1]!, unit: match[2]!, period: match[3]!, slice }
}
