/** Any figure that a document may carry the identity of: an indicator's, its change or growth, or a number in an entry. */
import type { Entry, Figure, FigureKey } from '@youju/model'
import { deriveFigure, entryFigure, findEntryFigureKey } from '@youju/write'
import type { Figures } from './figures.ts'
import type { Office } from './office.ts'

export type FigureOf = (key: FigureKey) => Figure | undefined

/** Entries named by the keys are loaded beforehand, so that looking up needs no waiting. */
export async function loadFigureOf(office: Office, figures: Figures, keys: readonly FigureKey[]): Promise<FigureOf> {
  const entries = new Map<string, Entry>()
  for (const key of keys) {
    const named = findEntryFigureKey(key)
    if (!named || entries.has(named.entry) || !office.pack.ledgers.some((ledger) => ledger.code === named.ledger))
      continue
    for await (const entry of office.store.entries({ ledger: named.ledger, ids: [named.entry] }))
      entries.set(named.entry, entry)
  }
  return (key) => {
    const named = findEntryFigureKey(key)
    if (named) {
      const entry = entries.get(named.entry)
      return entry && entryFigure(office.pack, entry, named.field, key.period, figures.tree.asOf)
    }
    if (
      !office.pack.indicators.some((indicator) => indicator.code === key.indicator) ||
      !figures.tree.findVersion(key.unit)
    )
      return undefined
    return deriveFigure(figures.figure, key)
  }
}
