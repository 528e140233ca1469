/** A ledger's entries as somebody may see them: within their reach, persons masked where they may not see them. */
import { type Entry, type Filter, findPeriod, type Ledger, type LedgerVerb, type Values } from '@youju/model'
import type { EntryQuery, EntryTotals, PagedEntry } from '@youju/store'
import type { Office } from '../office.ts'
import { problem } from '../problems.ts'
import { hasPersons, maskPersons } from './mask.ts'
import { entryProblem } from './problems.ts'
import type { Reach } from './reach.ts'

export type EntryChoice = {
  /** This unit and everything below it. */
  unit?: string
  period?: string
  where?: Filter
  search?: string
  sort?: string
  state?: Entry['state'] | 'all'
}
export type PlaceInList = { limit: number; at?: number; after?: string }

export type SeenEntry = {
  id: string
  unit: string
  unitName: string
  period: string | null
  values: Values
  version: number
  state: Entry['state']
  locked: boolean
  may: LedgerVerb[]
}

export type SeenPage = EntryTotals & {
  entries: SeenEntry[]
  next: string | undefined
  /** Entries shown with their persons. */
  persons: number
}

export async function listEntries(
  office: Office,
  reach: Reach,
  ledger: Ledger,
  choice: EntryChoice & PlaceInList,
): Promise<SeenPage> {
  const { limit, at, after } = choice
  const query = await queryFor(office, reach, ledger, choice)
  const page = await office.store.entryPage({
    ...{ ...query, limit },
    ...(at === undefined ? {} : { at }),
    ...(after === undefined ? {} : { after }),
  })
  return { ...page, ...seenEntries(reach, ledger, page.entries) }
}

/** @throws Problem when there is no such entry within reach */
export async function getEntry(office: Office, reach: Reach, ledger: Ledger, id: string): Promise<PagedEntry> {
  const [entry] = await findEntries(office, reach, ledger, [id])
  if (!entry) throw entryProblem('unknown-entry', { ledger: ledger.label.zh, ledgerEn: ledger.label.en, entry: id })
  return entry
}

/** Those of the entries that are within reach, in the order asked. */
export async function findEntries(
  office: Office,
  reach: Reach,
  ledger: Ledger,
  ids: readonly string[],
): Promise<PagedEntry[]> {
  const known = ids.filter((id) => /^\d{1,15}$/.test(id))
  if (known.length === 0) return []
  const { entries } = await office.store.entryPage({
    ...{ ledger: ledger.code, within: reach.scopes('read', ledger.code), ids: known },
    ...{ state: 'all', limit: known.length },
  })
  const found = new Map(entries.map((entry) => [entry.id, entry]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

export function seenEntries(
  reach: Reach,
  ledger: Ledger,
  entries: readonly PagedEntry[],
): { entries: SeenEntry[]; persons: number } {
  const rows = entries.map((entry) => seenEntry(reach, ledger, entry))
  return {
    entries: rows,
    persons: hasPersons(ledger) ? rows.filter(({ may }) => may.includes('see-persons')).length : 0,
  }
}

function seenEntry(reach: Reach, ledger: Ledger, entry: PagedEntry): SeenEntry {
  const { id, unit, period, values, version, state, locked } = entry
  const may = reach.verbs(ledger.code, unit, values)
  return {
    ...{ id, unit, period, version, state, locked, may },
    unitName: reach.tree.findVersion(unit)?.name ?? unit,
    values: may.includes('see-persons') ? values : maskPersons(ledger, values),
  }
}

/** The same reading for a page, an export and a form. */
export async function queryFor(
  office: Office,
  reach: Reach,
  ledger: Ledger,
  { unit, period, where, search, sort, state }: EntryChoice,
): Promise<EntryQuery> {
  const within = reach.scopes('read', ledger.code, unit)
  if (unit !== undefined && within.length === 0) throw entryProblem('unit-beyond-reach', { unit })
  if (period !== undefined) await openIfKnown(office, ledger, period)
  return {
    ...{ ledger: ledger.code, within, state: state ?? 'live' },
    ...(hasPersons(ledger) ? { persons: reach.scopes('see-persons', ledger.code) } : {}),
    ...(period === undefined ? {} : { period }),
    ...(where === undefined ? {} : { where }),
    ...(search?.trim() ? { search } : {}),
    ...(sort === undefined ? {} : { sort }),
  }
}

/** A roster shows who counts in a period once the period is open. */
async function openIfKnown(office: Office, ledger: Ledger, code: string): Promise<void> {
  const period = findPeriod(code)
  if (period?.kind !== ledger.period) throw problem('not-a-period', { period: code })
  if (ledger.shape === 'roster') await office.store.openPeriod(code)
}
