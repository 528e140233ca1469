/** Which entries are locked: handed in, approved to the end, and from then on changed by corrections only. */
import type { Entry, Ledger } from '@youju/model'
import type { Office } from '../office.ts'
import type { Plan } from './change-set.ts'

export type LockedRound = { round: string; title: string; unit: string; state: string }

export async function findLocks(
  _office: Office,
  _ledger: Ledger,
  _entries: readonly Pick<Entry, 'unit' | 'period'>[],
): Promise<(entry: Pick<Entry, 'unit' | 'period'>) => boolean> {
  return () => false
}

export async function lockedRounds(_office: Office, _plan: Plan): Promise<LockedRound[]> {
  return []
}
