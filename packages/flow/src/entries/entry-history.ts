/** An entry's course: who changed what, when, from what to what, and why. */
import type { Entry, HistoryLine, Ledger, Value, Values } from '@youju/model'
import type { Office } from '../office.ts'
import { maskPersons } from './mask.ts'
import type { Reach } from './reach.ts'

export type FieldChange = { field: string; from: Value; to: Value }
export type HistoryItem = Omit<HistoryLine, 'values'> & { changes: FieldChange[] }

/** Newest first. */
export async function entryHistory(office: Office, reach: Reach, ledger: Ledger, entry: Entry): Promise<HistoryItem[]> {
  const persons = reach.may('see-persons', ledger.code, entry.unit, entry.values)
  const lines = await office.store.history(entry.id)
  let before: Values = {}
  const items = lines.map(({ values, ...line }): HistoryItem => {
    const changes = values ? fieldChanges(ledger, before, values, persons) : []
    if (values) before = values
    return { ...line, changes }
  })
  return items.reverse()
}

export function fieldChanges(ledger: Ledger, before: Values, after: Values, persons: boolean): FieldChange[] {
  const changed = ledger.fields.filter(({ code }) => (before[code] ?? null) !== (after[code] ?? null))
  const [from, to] = persons ? [before, after] : [maskPersons(ledger, before), maskPersons(ledger, after)]
  return changed.map(({ code }) => ({ field: code, from: from[code] ?? null, to: to[code] ?? null }))
}
