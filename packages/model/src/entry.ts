/**
 * An entry is a line in a ledger. What is done to it is an action, appended and never changed; the entry's present
 * state is the fold of its actions. One submission (a form sent, a file imported, one edit) is one action in the chain
 * with a line per entry it touches.
 */

export type Value = string | number | boolean | null
/** Field code → value, in base units. */
export type Values = Readonly<Record<string, Value>>

export type Entry = {
  id: string
  ledger: string
  unit: string
  /** Period code of a form's line; null for roster and event lines, which carry their own days. */
  period: string | null
  values: Values
  version: number
  state: 'live' | 'withdrawn'
}

/** What is done to entries, what is added to them, what is done to a hand-in, what is done to a round. */
export const ENTRY_ACTIONS = ['capture', 'revise', 'withdraw', 'move'] as const
export const EVIDENCE_ACTIONS = ['attach'] as const
export const HAND_IN_ACTIONS = ['submit', 'recall', 'send-back', 'approve'] as const
export const ROUND_ACTIONS = ['open', 'close'] as const
export const ACTION_KINDS = [...ENTRY_ACTIONS, ...EVIDENCE_ACTIONS, ...HAND_IN_ACTIONS, ...ROUND_ACTIONS] as const
export type ActionKind = (typeof ACTION_KINDS)[number]

/** A line to be written, before it has an id. `row` says where it came from, for messages. */
export type Draft = { unit: string; period: string | null; values: Values; row?: number }

/** One line as history shows it. */
export type HistoryLine = {
  at: string
  by: string
  kind: ActionKind
  reason: string
  values: Values | null
  sequence: number
}
