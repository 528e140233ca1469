/** A case is what its actions made of it. */
import { type Case, type CaseAction, deepFreeze, type Lifecycle, type Move } from '@youju/model'

/** @throws Error when the actions could not have happened: they were stored by something else than this program */
export function foldCase(
  lifecycle: Lifecycle,
  { id, unit }: { id: string; unit: string },
  actions: readonly CaseAction[],
): Case {
  const [first, ...later] = actions
  if (first?.kind !== 'open') throw new Error(`case ${id} does not begin with its opening`)
  const state = first.state ?? lifecycle.initial
  const opened: Case = {
    id,
    lifecycle: lifecycle.code,
    unit,
    actions: [first],
    state,
    since: first.since ?? first.at,
    opened: first.at,
    paused: false,
    closed: isFinal(lifecycle, state),
  }
  return deepFreeze(later.reduce((folded, action) => after(lifecycle, folded, action), opened))
}

/** The case after one more action. */
export function after(lifecycle: Lifecycle, before: Case, action: CaseAction): Case {
  const next = { ...before, actions: [...before.actions, action] }
  switch (action.kind) {
    case 'open': {
      // Kept by hand meanwhile: it goes on from where its line stands now.
      const state = action.state ?? lifecycle.initial
      return { ...next, state, since: action.since ?? action.at, opened: action.at, closed: isFinal(lifecycle, state) }
    }
    case 'move': {
      const move = lifecycle.moves.find((candidate) => candidate.code === action.move)
      if (!move?.from.includes(before.state)) throw new Error(`case ${before.id}: ${action.move} in ${before.state}`)
      const { proof, ...rest } = next
      const closed = isFinal(lifecycle, move.to)
      return {
        ...rest,
        state: move.to,
        since: action.at,
        closed,
        ...(closed && action.proof ? { proof: action.proof } : {}),
      }
    }
    case 'reopen': {
      const { proof, ...rest } = next
      return { ...rest, state: lifecycle.reopen!, since: action.at, opened: action.at, closed: false }
    }
    case 'pause':
      return { ...next, paused: true }
    case 'resume':
      return { ...next, paused: false }
    default:
      return next
  }
}

export const isFinal = (lifecycle: Lifecycle, state: string): boolean =>
  lifecycle.states.some((candidate) => candidate.code === state && candidate.final)

export const movesFrom = (lifecycle: Lifecycle, state: string): readonly Move[] =>
  lifecycle.moves.filter((move) => move.from.includes(state))

/** What was done since the case was opened or last reopened. */
export const sinceOpened = ({ actions }: Case): readonly CaseAction[] =>
  actions.slice(actions.findLastIndex((action) => action.kind === 'open' || action.kind === 'reopen'))
