/** What an import may not do to cases: change where they stand, once the program keeps their course. */
import { type Draft, type Entry, getLedger, type Pack, type Problem, type Values } from '@youju/model'
import type { Office } from '../office.ts'
import { problem } from '../problems.ts'
import type { ReadTable } from '../read-tables.ts'
import { CASE_ACTION } from './lines.ts'
import { caseProblem } from './problems.ts'

/** Takes out of the tables, as refused, what states another state, deadline or closing than the case's course has led to. */
export async function refuseCaseChanges(office: Office, tables: readonly ReadTable[]): Promise<void> {
  for (const one of tables) {
    const { table, ledger } = one
    if (ledger.appendOnly) {
      const details = { file: table.file, sheet: table.sheet, ledger: ledger.label.zh, ledgerEn: ledger.label.en }
      one.refused.push(problem('ledger-append-only', details))
      one.drafts = []
      continue
    }
    const kept = keptFields(office.pack, ledger.code)
    if (kept.length === 0) continue
    const cases = await casesWithCourse(office, ledger.code)
    one.drafts = one.drafts.filter((draft) => {
      const entry = cases.get(keyOf(office.pack, ledger.code, draft))
      const changed = entry && kept.find((field) => differs(draft.values, entry.values, field))
      if (changed) one.refused.push(changedProblem(office.pack, one, draft, entry, changed))
      return !changed
    })
  }
}

function changedProblem(pack: Pack, { table, ledger }: ReadTable, draft: Draft, entry: Entry, field: string): Problem {
  const { label } = ledger.fields.find(({ code }) => code === field)!
  return caseProblem('case-kept-by-program', {
    file: table.file,
    sheet: table.sheet,
    row: draft.row ?? '—',
    field: label.zh,
    fieldEn: label.en,
    lifecycle: lifecycleOf(pack, ledger.code)!.code,
    entry: entry.id,
  })
}

const lifecycleOf = (pack: Pack, ledger: string) => pack.lifecycles.find((one) => one.ledger === ledger)

export const keptFields = (pack: Pack, ledger: string): string[] =>
  Object.values(lifecycleOf(pack, ledger)?.keeps ?? {}).flatMap((field) => field ?? [])

/** A field that the file does not hold stays as it is. */
const differs = (draft: Values, standing: Values, field: string): boolean =>
  draft[field] !== undefined && (draft[field] ?? null) !== (standing[field] ?? null)

export async function casesWithCourse(office: Office, ledger: string): Promise<Map<string, Entry>> {
  if (!office.pack.ledgers.some(({ code }) => code === CASE_ACTION)) return new Map()
  // What was only opened and reminded of is still kept by hand.
  const where = { 'case-ledger': ledger, 'case-action-kind': ['move', 'extend', 'pause', 'resume', 'reopen'] }
  const actions = office.store.entries({ ledger: CASE_ACTION, where })
  const ids = new Set<string>()
  for await (const { values } of actions) ids.add(String(values['case-entry']))
  if (ids.size === 0) return new Map()
  const entries = await Array.fromAsync(office.store.entries({ ledger, ids: [...ids] }))
  return new Map(entries.map((entry) => [keyOf(office.pack, ledger, entry), entry]))
}

const keyOf = (pack: Pack, ledger: string, { unit, values }: Draft | Entry): string =>
  JSON.stringify([unit, ...getLedger(pack, ledger).key.map((field) => values[field] ?? null)])
