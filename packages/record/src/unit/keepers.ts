/** Which units keep a ledger: those of its own kind, and those of other kinds that may. */
import type { Ledger, Unit } from '@youju/model'

/** The kind that is expected to hand in. */
export const isFiller = (ledger: Ledger, unit: Unit): boolean => unit.kind === ledger.filledBy.kind

export const mayKeep = (ledger: Ledger, unit: Unit): boolean =>
  isFiller(ledger, unit) || ledger.filledBy.also.includes(unit.kind)
