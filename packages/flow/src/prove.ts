/** What proves that the store is whole: the chain of actions, and cells against a fresh computation. */
import type { Office } from './office.ts'

export const verifyAudit = (office: Office) => office.store.verifyChain()
export const recompute = (office: Office, options: { check: boolean }) => office.store.recompute(options)
