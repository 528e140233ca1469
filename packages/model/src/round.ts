/**
 * Collection 填报: a round asks units for ledgers of a period by a due day; a hand-in is what one unit owes of one
 * ledger. What may happen to a hand-in next is a table, and the last approval locks its entries for good: from then on
 * a change is a correction, which leaves the approval standing.
 */
import { z } from 'zod'
import type { UnitKind } from './unit.ts'

export const HAND_IN_STATES = ['not-begun', 'filling', 'checked', 'submitted', 'sent-back', 'locked'] as const
export type HandInState = (typeof HAND_IN_STATES)[number]

/** Who approves, from below. */
export const APPROVAL_LEVELS = ['school', 'township', 'county'] as const
export type ApprovalLevel = (typeof APPROVAL_LEVELS)[number]

export const HAND_IN_STEPS = ['check', 'submit', 'recall', 'approve', 'send-back'] as const
export type HandInStepKind = (typeof HAND_IN_STEPS)[number]

/** A cell named when a hand-in is sent back. */
export const CellMark = z.object({ entry: z.string(), field: z.string(), reason: z.string() })
export type CellMark = z.infer<typeof CellMark>

const IN_HAND = ['not-begun', 'filling', 'checked', 'sent-back'] as const

/** From which states each step goes. */
export const STEPS_FROM: Record<HandInStepKind, readonly HandInState[]> = {
  check: IN_HAND,
  submit: IN_HAND,
  recall: ['submitted'],
  approve: ['submitted'],
  'send-back': ['submitted'],
}

export const stepsFrom = (state: HandInState): HandInStepKind[] =>
  HAND_IN_STEPS.filter((step) => STEPS_FROM[step].includes(state))

/** Whether the unit still has to do something. */
export const isOwed = (state: HandInState): boolean => (IN_HAND as readonly HandInState[]).includes(state)

/** Whose approval somebody appointed at a unit of this kind gives. */
export function approvalLevelOf(kind: UnitKind): ApprovalLevel | undefined {
  if (kind === 'school' || kind === 'township') return kind
  return kind === 'county' || kind === 'city' || kind === 'province' ? 'county' : undefined
}

/**
 * The levels of a chain that stand above a unit with these ancestors (itself among them): a school straight below its
 * county waits for no township. One approval there always is.
 */
export function approvalsFor(
  chain: readonly ApprovalLevel[],
  ancestors: Iterable<{ kind: UnitKind }>,
): ApprovalLevel[] {
  const above = new Set([...ancestors].map(({ kind }) => approvalLevelOf(kind)))
  const levels = APPROVAL_LEVELS.filter((level) => chain.includes(level) && above.has(level))
  return levels.length > 0 ? levels : ['county']
}
