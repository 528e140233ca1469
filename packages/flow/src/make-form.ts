/** The spreadsheet of a ledger to fill in, with what is already known. */
import { type Period, periodOfKind, UnitTree } from '@youju/model'
import { writeForm } from '@youju/record'
import { choosePeriod, chooseUnit, type Wanted } from './choose.ts'
import { getPeriod } from './figures.ts'
import { getDefinition } from './get-definition.ts'
import { type Office, today } from './office.ts'

export type Form = { bytes: Uint8Array; unit: string; unitName: string; period: string; entries: number }

export async function makeForm(office: Office, wanted: Wanted & { ledger: string }): Promise<Form> {
  const ledger = getDefinition(office.pack, 'ledgers', wanted.ledger)
  const unit = await chooseUnit(office, wanted.unit)
  const period: Period = periodOfKind(getPeriod(await choosePeriod(office, wanted.period)), ledger.period)
  const tree = new UnitTree(await office.store.listUnits(), today(office))
  const entries = await Array.fromAsync(
    office.store.entries({
      ledger: ledger.code,
      under: [...tree.subtree(unit.code)].map((one) => one.code),
      period: period.code,
    }),
  )
  const bytes = await writeForm(office.pack, ledger, { unit: unit.code, period: period.code, tree, entries })
  return { bytes, unit: unit.code, unitName: unit.name, period: period.code, entries: entries.length }
}
