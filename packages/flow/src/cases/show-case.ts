/** A case with all that was done to it, and what may be done next by whom and on what. */
import { getLedger, type Label, type Lifecycle, UnitTree } from '@youju/model'
import { type Office, today } from '../office.ts'
import { getCase } from './cases.ts'
import type { KeptCase } from './kept-case.ts'
import { proofsOf } from './proofs.ts'

export type Step = { at: string; by: string; what: Label; state: Label; reason: string; papers: readonly string[] }
export type NextMove = {
  move: string
  label: Label
  to: Label
  roles: readonly { code: string; label: Label }[]
  evidence: readonly { code: string; label: Label }[]
  /** What must be recorded, where, and the records that there are. */
  proof?: { ledger: string; label: Label; records: readonly string[] }
  reason: boolean
  /** People whose own work it would be. */
  notBy: readonly string[]
}
export type ShownCase = { case: KeptCase; history: readonly Step[]; next: readonly NextMove[] }

export async function showCase(office: Office, wanted: { lifecycle: string; case: string }): Promise<ShownCase> {
  const kept = await getCase(office, wanted.lifecycle, wanted.case)
  return { case: kept, history: await historyOf(office, kept), next: await nextOf(office, kept) }
}

const KINDS: Record<string, Label> = {
  open: { zh: '立项', en: 'opened' },
  extend: { zh: '延期', en: 'extended' },
  pause: { zh: '暂停计时', en: 'clock stopped' },
  resume: { zh: '恢复计时', en: 'clock started again' },
  reopen: { zh: '重开', en: 'reopened' },
  remind: { zh: '催办', en: 'reminded' },
}

async function historyOf(office: Office, { lifecycle, entry, case: { actions } }: KeptCase): Promise<Step[]> {
  const [captured] = await office.store.history(entry.id)
  const tree = new UnitTree(await office.store.units.list(), today(office))
  const nameOfUnit = (code: string): string => tree.findVersion(code)?.name ?? code
  let state = lifecycle.initial
  return actions.map((action) => {
    const move = action.kind === 'move' ? lifecycle.moves.find(({ code }) => code === action.move) : undefined
    if (action.kind === 'open') state = action.state ?? state
    if (action.kind === 'reopen') state = lifecycle.reopen!
    if (move) state = move.to
    return {
      at: action.at,
      by: action.by || (captured?.by ?? ''),
      what: move?.label ?? KINDS[action.kind]!,
      state: labelOf(lifecycle, state),
      reason: action.reason,
      papers: [
        ...(action.kind === 'move' && action.proof
          ? [`${getLedger(office.pack, action.proof.ledger).label.zh} ${action.proof.entry}`]
          : []),
        ...(action.kind === 'move' ? Object.values(action.evidence) : []),
        ...(action.kind === 'remind' ? [nameOfUnit(action.told)] : []),
        ...(action.kind === 'extend' ? [`${action.instead} → ${action.until}`] : []),
      ],
    }
  })
}

export const labelOf = (lifecycle: Lifecycle, state: string): Label =>
  lifecycle.states.find(({ code }) => code === state)!.label

async function nextOf(office: Office, kept: KeptCase): Promise<NextMove[]> {
  const { lifecycle, case: of } = kept
  if (of.closed || of.paused) return []
  const begun = of.actions.findLastIndex(({ kind }) => kind === 'open' || kind === 'reopen')
  const next: NextMove[] = []
  for (const move of lifecycle.moves.filter(({ from }) => from.includes(of.state))) {
    const makers = of.actions
      .slice(begun)
      .flatMap((action) => (action.kind === 'move' && move.notBy.includes(action.move) ? [action.by] : []))
    const proof = lifecycle.proofs.find(({ ledger }) => ledger === move.proof)
    next.push({
      move: move.code,
      label: move.label,
      to: labelOf(lifecycle, move.to),
      roles: move.who.map(
        (code) => lifecycle.roles.find((role) => role.code === code) ?? { code, label: { zh: code, en: code } },
      ),
      evidence: move.evidence,
      ...(proof
        ? {
            proof: {
              ledger: proof.ledger,
              label: proof.label,
              records: (await proofsOf(office, kept, proof.ledger)).map(({ entry }) => entry),
            },
          }
        : {}),
      reason: move.reason,
      notBy: [...new Set(makers)],
    })
  }
  return next
}
