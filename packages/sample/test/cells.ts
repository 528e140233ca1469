/** Cells counted from lines in memory, as plainly as they can be: the reference for what indicators make of the sample. */
import {
  type Cell,
  codesOf,
  type Draft,
  type Filing,
  type Filter,
  findPeriod,
  type Ledger,
  type Pack,
  type Value,
  type Values,
} from '@youju/model'

export function countCells(
  pack: Pack,
  linesOf: (ledger: string) => Iterable<Draft>,
  periods: readonly string[],
): { cells: Cell[]; filings: Filing[] } {
  const cells = new Map<string, Cell>()
  const filings = new Map<string, Filing>()
  for (const ledger of pack.ledgers) {
    const measures = pack.measures.filter((measure) => measure.ledger === ledger.code)
    for (const draft of linesOf(ledger.code))
      for (const period of periodsOf(ledger, draft, periods)) {
        add(filings, [ledger.code, period, draft.unit], () => ({
          ledger: ledger.code,
          period,
          unit: draft.unit,
          entries: 0,
        })).entries++
        for (const measure of measures) {
          if (!passes(pack, measure.where, draft.values)) continue
          const value = measure.sum === undefined ? 1 : draft.values[measure.sum]
          if (typeof value !== 'number') continue
          const breakdown = measure.by.map((field) => String(draft.values[field] ?? ''))
          const cell = add(cells, [measure.code, period, draft.unit, ...breakdown], () => ({
            ...{ measure: measure.code, period, unit: draft.unit, breakdown, value: 0, entries: 0 },
          }))
          cell.value += value
          cell.entries++
        }
      }
  }
  return { cells: [...cells.values()], filings: [...filings.values()] }
}

function add<T>(map: Map<string, T>, key: readonly string[], make: () => T): T {
  const text = key.join('\n')
  const found = map.get(text) ?? make()
  map.set(text, found)
  return found
}

/** The periods a line counts in: its own, those on whose reference day it held, or the one its day lies in. */
export function periodsOf(ledger: Ledger, { period, values }: Draft, periods: readonly string[]): string[] {
  if (ledger.shape === 'form') return period === null ? [] : [period]
  return periods.filter((code) => {
    const { kind, from, to, reference } = findPeriod(code)!
    if (kind !== ledger.period) return false
    if (ledger.shape === 'event') return from <= String(values[ledger.date!]) && String(values[ledger.date!]) <= to
    const day = ledger.reference
      ? [from, to].map((end) => `${end.slice(0, 4)}-${ledger.reference}`).find((end) => end >= from)!
      : reference
    const [since, until] = [ledger.from && values[ledger.from], ledger.to && values[ledger.to]]
    return (!since || since <= day) && (!until || day <= until)
  })
}

const passes = (pack: Pack, where: Filter, values: Values): boolean =>
  Object.entries(where).every(([field, wanted]) => {
    const value = values[field] ?? null
    if (Array.isArray(wanted)) return wanted.some((one) => same(pack, field, one, value))
    if (typeof wanted !== 'object') return same(pack, field, wanted, value)
    const { atLeast, atMost, above, below, not, present } = wanted
    if (present !== undefined && present !== (value !== null)) return false
    if (value === null) return present === false || not !== undefined
    return (
      (atLeast === undefined || value >= atLeast) &&
      (atMost === undefined || value <= atMost) &&
      (above === undefined || value > above) &&
      (below === undefined || value < below) &&
      (not === undefined || !same(pack, field, not, value))
    )
  })

const meant = new Map<string, readonly string[]>()

function same(pack: Pack, field: string, wanted: Value, value: Value): boolean {
  if (value === null || typeof wanted !== 'string') return value !== null && value === wanted
  const key = `${field} ${wanted}`
  const codes = meant.get(key) ?? codesOf(pack, field, wanted)
  meant.set(key, codes)
  return codes.includes(String(value))
}
