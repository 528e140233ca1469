/**
 * A walk through a lifecycle by people who do everything right, for tests of a pack's lifecycles and for synthetic
 * counties: at each step one of the moves that lead on, each by a new person, with evidence, proof and reason.
 */
import { addDays, type Case, type Day, type Lifecycle, type ProofRecord } from '@youju/model'
import { move, openCase } from './case.ts'
import { movesFrom } from './fold-case.ts'

export type Walk = {
  unit: string
  from: Day
  /** Moves at most; the walk ends before when the case is closed. */
  steps: number
  /** A number from 0 up to but without `options`. */
  pick: (options: number) => number
}

export function walkLifecycle(lifecycle: Lifecycle, { unit, from, steps, pick }: Walk): Case {
  const id = `${lifecycle.code}-${unit}-${from}`
  let walked = openCase(lifecycle, { id, unit, at: from, by: { person: 'person-0', roles: [] } })
  let day = from
  for (let step = 1; step <= steps && !walked.closed; step++) {
    const onward = movesFrom(lifecycle, walked.state)
    const next = onward[pick(onward.length)]!
    day = addDays(day, pick(15))
    const records: ProofRecord[] = next.proof ? [{ ledger: next.proof, entry: `${id}-proof`, state: 'live' }] : []
    const evidence = Object.fromEntries(next.evidence.map((item) => [item.code, item.label.zh]))
    const by = { person: `person-${step}`, roles: next.who }
    walked = move(lifecycle, walked, { move: next.code, at: day, by, evidence, reason: next.label.zh }, records)
  }
  return walked
}
