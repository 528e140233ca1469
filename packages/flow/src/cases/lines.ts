/** A case's actions as lines of the ledger `case-action`, and its opening as the line of its own ledger. */
import type { CaseAction, Day, Entry, Ledger, Lifecycle, Values } from '@youju/model'

/** Ledger of the pack in which the actions on all cases are kept. */
export const CASE_ACTION = 'case-action'

/** What a line holds of an action; which case and which place in its course comes from the caller. */
export function lineOf(action: CaseAction, role: string | null): Values {
  const line = { 'case-action-kind': action.kind, 'acted-on': action.at, person: action.by, role }
  const reason = action.reason === '' ? null : action.reason
  switch (action.kind) {
    case 'open':
      return { ...line, reason, due: action.due ?? null, since: action.since ?? null }
    case 'move':
      return {
        ...line,
        reason,
        move: action.move,
        evidence: Object.keys(action.evidence).length > 0 ? JSON.stringify(action.evidence) : null,
        'proof-ledger': action.proof?.ledger ?? null,
        'proof-entry': action.proof?.entry ?? null,
      }
    case 'extend':
      return { ...line, reason, due: action.until, instead: action.instead }
    case 'remind':
      return { ...line, reason, due: action.due, told: action.told }
    default:
      return { ...line, reason }
  }
}

export function actionOf({ values }: Pick<Entry, 'values'>): CaseAction {
  const text = (field: string): string => String(values[field] ?? '')
  const done = { at: text('acted-on'), by: text('person'), reason: text('reason') }
  switch (values['case-action-kind']) {
    case 'open':
      return {
        kind: 'open',
        ...done,
        state: text('state'),
        ...(values.due ? { due: text('due') } : {}),
        ...(values.since ? { since: text('since') } : {}),
      }
    case 'move':
      return {
        kind: 'move',
        ...done,
        move: text('move'),
        evidence: values.evidence ? JSON.parse(text('evidence')) : {},
        ...(values['proof-entry'] ? { proof: { ledger: text('proof-ledger'), entry: text('proof-entry') } } : {}),
      }
    case 'extend':
      return { kind: 'extend', ...done, until: text('due'), instead: text('instead') }
    case 'remind':
      return { kind: 'remind', ...done, due: text('due'), told: text('told') }
    case 'pause':
    case 'resume':
    case 'reopen':
      return { kind: values['case-action-kind'], ...done }
    default:
      throw new Error(`no action on a case is called ${text('case-action-kind')}`)
  }
}

/** The opening of a case that nothing was done to yet: its line as it was captured, in whichever state it says. */
export function openingOf(lifecycle: Lifecycle, ledger: Ledger, { values }: Entry, captured: Day): CaseAction {
  const text = (field: string | undefined): string | undefined =>
    field && values[field] ? String(values[field]) : undefined
  const { keeps } = lifecycle
  const at = text(ledger.date ?? ledger.from) ?? captured
  const recorded = text(keeps?.state)
  const assumed = recorded === undefined ? lifecycle.unrecorded : undefined
  const state = lifecycle.states.find(
    (one) => one.recorded.includes(recorded ?? '') || one.code === (recorded ?? assumed),
  )
  const closed = state?.final ? text(keeps?.closed) : undefined
  const due = text(keeps?.due)
  return {
    kind: 'open',
    at,
    by: '',
    reason: '',
    state: state?.code ?? lifecycle.initial,
    ...(due ? { due } : {}),
    ...(closed ? { since: closed } : {}),
  }
}
