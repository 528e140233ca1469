/**
 * Figures that a report states beside indicators, under keys of the same form, so that whoever finds the id in a document
 * can make the figure again: `…?of=change&stage=junior` is the change on the year before, `of=growth` the growth, and
 * `donations@UNIT/2023?entry=ID&field=amount` a number in an entry.
 */
import {
  type Entry,
  type Figure,
  type FigureKey,
  findPeriod,
  getField,
  getLedger,
  type Missing,
  type Pack,
  previousPeriod,
  type QuantityKind,
  valueSaid,
} from '@youju/model'
import { decimalOf, numberOf, subtract } from './decimal.ts'

export type FigureOf = (key: FigureKey) => Figure

/** The figure of an indicator, or its change or growth where the key says `of`. */
export function deriveFigure(figure: FigureOf, key: FigureKey): Figure {
  const { of, ...slice } = key.slice
  if (of === undefined) return figure(key)
  if (of !== 'change' && of !== 'growth') throw new Error(`no figure is derived as "${of}"`)
  const now = figure({ ...key, slice })
  const before = figure({ ...key, slice, period: previousPeriod(findPeriod(key.period)!).code })
  return {
    ...now,
    slice: key.slice,
    value: of === 'change' ? changeOf(now.value, before.value) : growthOf(now.value, before.value),
    partial: undefined,
    ...(of === 'growth'
      ? { kind: 'share', unitOfMeasure: '' }
      : { kind: now.kind === 'share' ? 'points' : now.kind, unitOfMeasure: now.unitOfMeasure }),
    reason: { operation: of, value: null, parts: [now.reason, before.reason] },
    missing: distinct([...now.missing, ...before.missing]),
  }
}

const changeOf = (now: number | null, before: number | null): number | null =>
  now === null || before === null ? null : numberOf(subtract(decimalOf(now), decimalOf(before)))

/** Nothing grows from zero: there is no rate to state. */
const growthOf = (now: number | null, before: number | null): number | null =>
  now === null || before === null || before === 0 ? null : changeOf(now, before)! / before

const distinct = (missing: readonly Missing[]): Missing[] => [
  ...new Map(missing.map((one) => [[one.ledger, one.unit, one.period, ...(one.fields ?? [])].join('/'), one])).values(),
]

export type EntryFigureKey = { ledger: string; entry: string; field: string }

/** Absent when the key is not that of a number in an entry. */
export const findEntryFigureKey = (key: FigureKey): EntryFigureKey | undefined =>
  key.slice.entry !== undefined && key.slice.field !== undefined
    ? { ledger: key.indicator, entry: key.slice.entry, field: key.slice.field }
    : undefined

export function entryFigure(pack: Pack, entry: Entry, field: string, period: string, asOf: string): Figure {
  const ledger = getLedger(pack, entry.ledger)
  const definition = getField(ledger, field)
  const { type, unit } = definition
  const value = valueSaid(definition, entry.values[field])
  const number = typeof value === 'number' ? value : null
  return {
    indicator: ledger.code,
    unit: entry.unit,
    period,
    slice: { entry: entry.id, field },
    version: ledger.version,
    value: number,
    unitOfMeasure: type === 'share' ? '' : type === 'money' ? unit || '元' : unit,
    kind: kindOf(pack, type, unit),
    bound: '=',
    asOf,
    reason: { operation: 'entry', of: ledger.code, unit: entry.unit, period, value: number, entries: 1, parts: [] },
    missing: number === null ? [{ ledger: ledger.code, unit: entry.unit, period, fields: [field], lines: 1 }] : [],
  }
}

const kindOf = (pack: Pack, type: string, unit: string): QuantityKind => {
  if (type === 'money' || type === 'share') return type
  return pack.lexicon.units.find((known) => known.word === unit)?.kind ?? 'count'
}
