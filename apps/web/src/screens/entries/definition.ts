import type { Answered, routes } from '@youju/contract'

/** A ledger's definition as the office online tells it. */
export type Definition = Answered<typeof routes.getLedgerDefinition>
