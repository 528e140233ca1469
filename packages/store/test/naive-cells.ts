/** Cells as one would count them by hand, line by line: what the store's SQL is held against. */
import {
  type Cell,
  codesOf,
  type Entry,
  type Filing,
  type Filter,
  findPeriod,
  type Ledger,
  type Pack,
  type Unit,
  type Values,
} from '@youju/model'

export type Counted = { cells: Cell[]; filings: Filing[] }

export function countByHand(
  pack: Pack,
  entries: readonly Entry[],
  units: readonly Unit[],
  opened: readonly string[],
): Counted {
  const cells = new Map<string, Cell>()
  const filings = new Map<string, Filing>()
  for (const entry of entries) {
    if (entry.state !== 'live') continue
    const ledger = pack.ledgers.find(({ code }) => code === entry.ledger)!
    for (const period of periodsCounted(ledger, entry, opened)) {
      const unit = standingFor(units, entry.unit, findPeriod(period)!.reference)
      add(filings, { ledger: ledger.code, period, unit, entries: 1 }, [ledger.code, period, unit])
      for (const measure of pack.measures.filter((one) => one.ledger === ledger.code)) {
        const counts = passes(pack, ledger, measure.where, entry.values)
        if (counts === false) continue
        const summed = measure.sum ? (entry.values[measure.sum] ?? null) : 1
        const emptyIsNone = ledger.fields.find(({ code }) => code === measure.sum)?.empty === 'none'
        if (summed === null && emptyIsNone && counts) continue
        const lacks = counts === undefined || summed === null
        const breakdown = measure.by.map((field) => String(entry.values[field] ?? ''))
        const cell = {
          ...{ measure: measure.code, period, unit, breakdown, value: lacks ? 0 : Number(summed) },
          ...{ entries: lacks ? 0 : 1, lacking: lacks ? 1 : 0 },
        }
        add(cells, cell, [measure.code, period, unit, ...breakdown])
      }
    }
  }
  return { cells: [...cells.values()], filings: [...filings.values()] }
}

function add<T extends { entries: number; value?: number; lacking?: number }>(
  all: Map<string, T>,
  one: T,
  key: readonly string[],
): void {
  const known = all.get(key.join('|'))
  if (!known) all.set(key.join('|'), one)
  else {
    known.entries += one.entries
    if (one.value !== undefined) known.value = (known.value ?? 0) + one.value
    if (one.lacking) known.lacking = (known.lacking ?? 0) + one.lacking
  }
}

function periodsCounted(ledger: Ledger, entry: Entry, opened: readonly string[]): string[] {
  if (ledger.shape === 'form') return [entry.period!]
  const day = (field: string | undefined, otherwise: string): string =>
    String((field && entry.values[field]) || otherwise)
  return opened.filter((code) => {
    const period = findPeriod(code)!
    if (period.kind !== ledger.period) return false
    if (ledger.shape === 'event') return period.from <= day(ledger.date, '') && day(ledger.date, '') <= period.to
    return day(ledger.from, '0000') <= period.reference && period.reference <= day(ledger.to, '9999')
  })
}

/** The unit, or who carries on for it on that day. */
function standingFor(units: readonly Unit[], code: string, day: string): string {
  const last = units.filter((unit) => unit.code === code).sort((a, b) => (a.from < b.from ? 1 : -1))[0]
  const [heir] = last?.successors ?? []
  return last?.to && last.to < day && heir ? standingFor(units, heir, day) : code
}

/** Undefined when an empty field leaves it open. */
function passes(pack: Pack, ledger: Ledger, filter: Filter, values: Values): boolean | undefined {
  const held = Object.entries(filter).map(([field, part]) => {
    const { empty, type } = ledger.fields.find(({ code }) => code === field)!
    const value = values[field] ?? (empty === 'none' ? (type === 'boolean' ? false : 0) : null)
    if (value === null) return undefined
    if (typeof part !== 'object') return codesOf(pack, field, String(part)).includes(String(value))
    if (Array.isArray(part)) return part.includes(value as never)
    return (part.above === undefined || value > part.above) && (part.atMost === undefined || value <= part.atMost)
  })
  return held.includes(false) ? false : held.includes(undefined) ? undefined : true
}

export const sorted = ({ cells, filings }: Counted): Counted => ({
  cells: cells.map(inOrder).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  filings: filings.map(filingInOrder).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
})
const inOrder = ({ measure, period, unit, breakdown, value, entries, lacking = 0 }: Cell): Cell => ({
  ...{ measure, period, unit, breakdown, value, entries, lacking },
})
const filingInOrder = ({ ledger, period, unit, entries }: Filing): Filing => ({ ledger, period, unit, entries })
