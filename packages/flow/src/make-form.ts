/** The spreadsheet of a ledger to fill in, with what is already known. */
import { type Entry, type Ledger, PERIOD_EXAMPLES, type Period, periodOfKind, UnitTree } from '@youju/model'
import { writeForm } from '@youju/record'
import { choosePeriod, chooseUnit, type Wanted } from './choose.ts'
import { maskPersons } from './entries/mask.ts'
import { entryProblem } from './entries/problems.ts'
import type { Reach } from './entries/reach.ts'
import { getPeriod } from './figures.ts'
import { getDefinition } from './get-definition.ts'
import { type Office, today } from './office.ts'
import { problem } from './problems.ts'

export type Form = { bytes: Uint8Array; unit: string; unitName: string; period: string; entries: number }

export async function makeForm(office: Office, wanted: Wanted & { ledger: string; reach?: Reach }): Promise<Form> {
  const ledger = getDefinition(office.pack, 'ledgers', wanted.ledger)
  const within = wanted.unit === undefined ? undefined : wanted.reach?.scopes('record', ledger.code, wanted.unit)
  if (within?.length === 0) throw entryProblem('unit-beyond-reach', { unit: wanted.unit! })
  const unit = await chooseUnit(office, wanted.unit)
  const period = formPeriod(getPeriod(await choosePeriod(office, wanted.period)), ledger)
  const tree = new UnitTree(await office.store.units.list(), today(office))
  const entries = await Array.fromAsync(knownEntries(office, ledger, tree, unit.code, period.code, wanted.reach))
  const bytes = await writeForm(office.pack, ledger, { unit: unit.code, period: period.code, tree, entries })
  return { bytes, unit: unit.code, unitName: unit.name, period: period.code, entries: entries.length }
}

/** Somebody whose reach is given gets what is theirs to record, without persons that they may not see. */
async function* knownEntries(
  office: Office,
  ledger: Ledger,
  tree: UnitTree,
  unit: string,
  period: string,
  reach: Reach | undefined,
): AsyncGenerator<Entry> {
  const under = [...tree.subtree(unit)].map((one) => one.code)
  const within = reach?.scopes('record', ledger.code, unit)
  if (within?.length === 0) throw entryProblem('unit-beyond-reach', { unit })
  const seesPersons = reach?.asker('see-persons', ledger.code) ?? (() => true)
  for await (const entry of office.store.entries({ ledger: ledger.code, under, period, ...(within ? { within } : {}) }))
    yield seesPersons(entry.unit, entry.values) ? entry : { ...entry, values: maskPersons(ledger, entry.values) }
}

/** A year may stand for the school year that begins in it; a term, quarter or month must be named. */
function formPeriod(asked: Period, ledger: Ledger): Period {
  const years = ['calendar-year', 'school-year']
  if (asked.kind === ledger.period || years.includes(ledger.period)) return periodOfKind(asked, ledger.period)
  throw problem('form-period-needed', {
    ledger: ledger.label.zh,
    kind: ledger.period,
    example: PERIOD_EXAMPLES[ledger.period],
    asked: asked.code,
  })
}
