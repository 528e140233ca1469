/** Opening a round: which units fill which of its ledgers, and who approves each of them in turn. */
import {
  type ApprovalLevel,
  approvalsFor,
  codesOf,
  findPeriod,
  getLedger,
  type Ledger,
  type Pack,
  type Unit,
  type UnitTree,
} from '@youju/model'
import type { Office } from '../office.ts'
import { problem } from '../problems.ts'
import { collectProblem } from './problems.ts'
import type { Who } from './who.ts'

export type RoundAsked = {
  title: string
  period: string
  ledgers: readonly string[]
  /** Every unit at or below it that fills one of the ledgers. */
  under: string
  /** Only these. */
  units?: readonly string[] | undefined
  opensOn: string
  dueOn: string
  chain: readonly ApprovalLevel[]
  webhook?: string | undefined
}

/** Gives the number of the round. */
export async function openRound(office: Office, who: Who, asked: RoundAsked, requestKey?: string): Promise<string> {
  const period = findPeriod(asked.period)
  if (!period) throw problem('not-a-period', { period: asked.period })
  const ledgers = [...new Set(asked.ledgers)].map((code) => getLedger(office.pack, code))
  for (const ledger of ledgers) checkLedger(who, ledger, asked)
  const handIns = ledgers.flatMap((ledger) =>
    fillersOf(office.pack, who.tree, ledger, asked).map(({ code }) => ({
      ...{ unit: code, ledger: ledger.code, approvers: approvalsFor(asked.chain, who.tree.ancestors(code)) },
    })),
  )
  return office.store.rounds.open({ ...asked, ledgers: ledgers.map(({ code }) => code), handIns, requestKey })
}

function checkLedger({ rights, tree }: Who, ledger: Ledger, { under, period }: RoundAsked): void {
  if (!rights.may('collect', under, ledger.code))
    throw collectProblem('round-beyond-reach', { unit: tree.find(under)?.name ?? under, ledger: ledger.label.zh })
  if (findPeriod(period)?.kind !== ledger.period)
    throw collectProblem('round-wrong-period', { ledger: ledger.label.zh, period, kind: ledger.period })
}

/** Whoever must keep the ledger; those that only may are not asked for it. */
function fillersOf(pack: Pack, tree: UnitTree, ledger: Ledger, { under, units }: RoundAsked): Unit[] {
  const { kind, types } = ledger.filledBy
  const ofTypes = types && new Set(types.flatMap((type) => codesOf(pack, 'type', type)))
  const only = units && new Set(units)
  return [...tree.subtree(under)].filter(
    (unit) => unit.kind === kind && (!ofTypes || ofTypes.has(unit.type ?? '')) && (!only || only.has(unit.code)),
  )
}
