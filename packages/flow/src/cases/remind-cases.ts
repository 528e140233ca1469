/** Reminders of cases: whom to tell that a last day is near or has passed, written into the course of each case; late lines say so. */
import { findReminder } from '@youju/compute'
import { UnitTree } from '@youju/model'
import { type Office, today } from '../office.ts'
import { type CaseQuery, listCases } from './cases.ts'
import type { KeptCase } from './kept-case.ts'
import { recordAction } from './record-action.ts'

export type Reminded = { case: KeptCase; told: { code: string; name: string }; late: boolean }

/** Run every day; whoever was told of the same last day is not told again. */
export async function remindCases(office: Office, query: CaseQuery = {}): Promise<Reminded[]> {
  const tree = new UnitTree(await office.store.units.list(), today(office))
  const reminded: Reminded[] = []
  for (const kept of await listCases(office, { ...query, open: true })) {
    const told = kept.escalation ?? tree.findCarrier(kept.case.unit)
    const action = told && findReminder(kept.case, kept.clock, { at: today(office), by: 'youju', told: told.code })
    if (!action) continue
    const after = { ...kept.case, actions: [...kept.case.actions, action] }
    await recordAction(office, kept, after, { role: null })
    reminded.push({ case: kept, told: { code: told.code, name: told.name }, late: kept.clock.is === 'late' })
  }
  return reminded
}
