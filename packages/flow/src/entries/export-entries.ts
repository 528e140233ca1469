/** Everything chosen, as a spreadsheet that is written while it is read: nothing is cut, and nothing is kept in memory. */
import type { Ledger, UnitTree } from '@youju/model'
import { type ExportFormat, type ExportLine, writeLines } from '@youju/record'
import type { EntryQuery } from '@youju/store'
import { type Office, today } from '../office.ts'
import { type EntryChoice, queryFor } from './list-entries.ts'
import { hasPersons, maskPersons } from './mask.ts'
import type { Reach } from './reach.ts'

export type Export = {
  name: string
  bytes: ReadableStream<Uint8Array>
  /** How many it will hold, and whether persons are shown in any. */
  entries: number
  persons: boolean
}

export async function exportEntries(
  office: Office,
  reach: Reach,
  ledger: Ledger,
  choice: EntryChoice & { format: ExportFormat },
): Promise<Export> {
  const query: EntryQuery = {
    ...(await queryFor(office, reach, ledger, choice)),
    within: reach.scopes('export', ledger.code, choice.unit),
  }
  const { total } = await office.store.entryPage({ ...query, limit: 1 })
  return {
    name: [ledger.label.zh, choice.period, today(office)].filter(Boolean).join('-'),
    bytes: writeLines(office.pack, ledger, linesOf(office, reach, ledger, query), choice.format),
    entries: total,
    persons: hasPersons(ledger) && reach.scopes('see-persons', ledger.code, choice.unit).length > 0,
  }
}

async function* linesOf(office: Office, reach: Reach, ledger: Ledger, query: EntryQuery): AsyncGenerator<ExportLine> {
  const seesPersons = reach.asker('see-persons', ledger.code)
  const personal = hasPersons(ledger)
  for await (const { unit, period, values } of office.store.entries(query))
    yield {
      ...{ unit, period, unitName: nameOf(reach.tree, unit) },
      values: !personal || seesPersons(unit, values) ? values : maskPersons(ledger, values),
    }
}

const nameOf = (tree: UnitTree, unit: string): string => tree.findVersion(unit)?.name ?? unit
