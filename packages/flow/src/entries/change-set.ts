/**
 * Changes somebody wants to make to one ledger, held against what stands: each with the entry it is about and the line it
 * would leave. What is beyond their reach, or not theirs to change, is refused here.
 */
import { type Draft, type Entry, getLedger, type Ledger, type Problem, together, type Values } from '@youju/model'
import { checkValue, mayKeep, spellKeys } from '@youju/record'
import type { Change } from '@youju/store'
import { casesWithCourse, keptFields } from '../cases/refuse-case-changes.ts'
import type { Office } from '../office.ts'
import { withoutMasked } from './mask.ts'
import { entryProblem } from './problems.ts'
import type { Reach } from './reach.ts'

export type EntryChange =
  | { kind: 'capture'; unit: string; period: string | null; values: Values }
  | { kind: 'revise'; entry: string; version: number; values: Values }
  | { kind: 'withdraw'; entry: string; version: number }
  | { kind: 'move'; entry: string; version: number; unit: string }

export type ChangeSet = {
  changes: readonly EntryChange[]
  /** Changes of other ledgers that happen together with these, since rules hold the ledgers against each other. */
  beside?: readonly { ledger: Ledger; changes: readonly EntryChange[] }[]
  reason: string
  /** Allows changes of what was approved and locked. */
  correction?: boolean
}

/** A change with what stands before it and what stands after it. */
export type Planned = { change: EntryChange; before?: Entry; after?: Draft }

export type Plan = {
  ledger: Ledger
  lines: readonly Planned[]
  reason: string
  correction: boolean
}

/** One plan a ledger, the one named first. */
export async function planTogether(office: Office, reach: Reach, ledger: Ledger, set: ChangeSet): Promise<Plans> {
  const { beside = [], ...own } = set
  const plans: Plans = [await planChanges(office, reach, ledger, own)]
  for (const one of beside) plans.push(await planChanges(office, reach, one.ledger, { ...own, changes: one.changes }))
  return plans
}

/** @throws Problem with every reason why a change is not possible at all */
async function planChanges(office: Office, reach: Reach, ledger: Ledger, set: ChangeSet): Promise<Plan> {
  if (ledger.appendOnly)
    throw entryProblem('ledger-kept-by-program', { ledger: ledger.label.zh, ledgerEn: ledger.label.en })
  const standing = await standingEntries(office, reach, ledger, set.changes)
  const lines = set.changes.map((change): Planned => planned(ledger, change, standing))
  const kept = await keptByCases(office, ledger, lines)
  const problems = lines.flatMap((line, index) => [
    ...reachProblems(reach, ledger, line, index),
    ...valueProblems(office, ledger, line, index),
    ...kept(line, index),
  ])
  if (problems.length > 0) throw together(problems)
  if (set.reason.trim() === '' && (set.correction || lines.some(({ change }) => change.kind === 'withdraw')))
    throw entryProblem('reason-needed', { ledger: ledger.label.zh, ledgerEn: ledger.label.en })
  return { ledger, lines, reason: set.reason, correction: set.correction ?? false }
}

export type Plans = [Plan, ...Plan[]]

export const toStoreChange = ({ change, after }: Planned): Change => {
  switch (change.kind) {
    case 'capture':
      return { kind: 'capture', draft: after! }
    case 'revise':
      return { kind: 'revise', entry: change.entry, version: change.version, values: change.values }
    default:
      return change
  }
}

async function standingEntries(office: Office, reach: Reach, ledger: Ledger, changes: readonly EntryChange[]) {
  const ids = changes.flatMap((change) => (change.kind === 'capture' ? [] : [change.entry]))
  const known = ids.filter((id) => /^\d{1,15}$/.test(id))
  const query = { ledger: ledger.code, within: reach.scopes('read', ledger.code), ids: known }
  const found = known.length > 0 ? await Array.fromAsync(office.store.entries(query)) : []
  const standing = new Map(found.map((entry) => [entry.id, entry]))
  const missing = ids.filter((id) => !standing.has(id))
  if (missing.length > 0)
    throw together(
      missing.map((entry) =>
        entryProblem('unknown-entry', { ledger: ledger.label.zh, ledgerEn: ledger.label.en, entry }),
      ),
    )
  return standing
}

function planned(ledger: Ledger, change: EntryChange, standing: ReadonlyMap<string, Entry>): Planned {
  if (change.kind === 'capture') {
    const { unit, period } = change
    const values = spellKeys(ledger, change.values)
    return { change: { ...change, values }, after: { unit, period: ledger.shape === 'form' ? period : null, values } }
  }
  const before = standing.get(change.entry)!
  const { unit, period } = before
  if (change.kind === 'withdraw') return { change, before }
  if (change.kind === 'move') return { change, before, after: { unit: change.unit, period, values: before.values } }
  const values = spellKeys(ledger, withoutMasked(ledger, change.values, before.values))
  return { change: { ...change, values }, before, after: { unit, period, values: { ...before.values, ...values } } }
}

function lineDetails(reach: Reach, ledger: Ledger, { before, after }: Planned, index: number) {
  const unit = (after ?? before)!.unit
  const name = reach.tree.findVersion(unit)?.name ?? unit
  return { line: index + 1, unit: name, ledger: ledger.label.zh, ledgerEn: ledger.label.en }
}

function reachProblems(reach: Reach, ledger: Ledger, line: Planned, index: number): Problem[] {
  const details = lineDetails(reach, ledger, line, index)
  const allowed = [line.before, line.after].every(
    (one) => one === undefined || reach.may('record', ledger.code, one.unit, one.values),
  )
  // By its code: who may not work there is not told what it is called.
  if (!allowed) return [entryProblem('change-beyond-reach', { ...details, unit: (line.after ?? line.before)!.unit })]
  const unit = line.after && reach.tree.find(line.after.unit)
  const isNew = line.change.kind === 'capture' || line.change.kind === 'move'
  return isNew && unit && !mayKeep(ledger, unit) ? [entryProblem('unit-does-not-keep', details)] : []
}

/** The same checks as for a cell of a spreadsheet. */
function valueProblems(office: Office, ledger: Ledger, { change }: Planned, index: number): Problem[] {
  if (change.kind !== 'capture' && change.kind !== 'revise') return []
  return ledger.fields.flatMap((field) => {
    const value = change.values[field.code]
    if (value === undefined && (change.kind === 'revise' || !field.required)) return []
    const list = office.pack.lists.find(({ code }) => code === field.list)
    const fault = checkValue(field, value ?? null, list)
    if (!fault) return []
    const place = { line: index + 1, field: field.code, label: field.label.zh, labelEn: field.label.en }
    return [entryProblem(`cell-${fault.code}`, { ...place, ...fault.details })]
  })
}

/** Where a case stands is changed by its moves alone, once the program keeps its course. */
async function keptByCases(office: Office, ledger: Ledger, lines: readonly Planned[]) {
  const kept = keptFields(office.pack, ledger.code)
  const touched = lines.some(({ before }) => before)
  const cases = kept.length > 0 && touched ? await casesWithCourse(office, ledger.code) : new Map<string, Entry>()
  const ids = new Set([...cases.values()].map(({ id }) => id))
  return ({ change, before }: Planned, index: number): Problem[] => {
    if (!before || !ids.has(before.id)) return []
    const changed =
      change.kind === 'revise'
        ? kept.filter((field) => change.values[field] !== undefined && change.values[field] !== before.values[field])
        : []
    return changed.map((code) => {
      const { label } = getLedger(office.pack, ledger.code).fields.find((field) => field.code === code)!
      return entryProblem('case-field-kept', { line: index + 1, field: code, label: label.zh, labelEn: label.en })
    })
  }
}
