/**
 * What may be done to a case, and doing it. Each function gives the case with one more action, or refuses with every
 * reason at once; nothing is changed in place.
 */
import {
  type Case,
  type CaseAction,
  type Day,
  type Label,
  type Lifecycle,
  type Move,
  type Person,
  type Problem,
  type ProofRecord,
  together,
  type WorkCalendar,
} from '@youju/model'
import { clockOf } from './clock.ts'
import { after, foldCase, movesFrom, sinceOpened } from './fold-case.ts'
import { named, problem } from './problems.ts'

const EXTENDING: Label = { zh: '延期', en: 'extending' }
const PAUSING: Label = { zh: '暂停计时', en: 'pausing' }
const RESUMING: Label = { zh: '恢复计时', en: 'resuming' }

type Done = { by: Person; at: Day; reason?: string }
export type MoveRequest = Done & { move: string; evidence?: Readonly<Record<string, string>> }

export const openCase = (
  lifecycle: Lifecycle,
  { id, unit, by, at, due, reason = '' }: Done & { id: string; unit: string; due?: Day },
): Case => foldCase(lifecycle, { id, unit }, [{ kind: 'open', at, by: by.person, reason, ...(due ? { due } : {}) }])

/** The moves that lead on from where the case is and that a person's roles allow. */
export const listMoves = (lifecycle: Lifecycle, of: Case, { roles }: Person): readonly Move[] =>
  of.closed || of.paused ? [] : movesFrom(lifecycle, of.state).filter((move) => hasRole(move.who, roles))

/** Everything that stands against a move; empty when it may be made. `records` are those that speak of the case. */
export function mayMove(
  lifecycle: Lifecycle,
  of: Case,
  request: MoveRequest,
  records: readonly ProofRecord[],
): readonly Problem[] {
  const move = lifecycle.moves.find((candidate) => candidate.code === request.move)
  if (!move) {
    const known = lifecycle.moves.map(({ code, label }) => ({
      zh: `${label.zh}（${code}）`,
      en: `${label.en} (${code})`,
    }))
    const details = { ...named('lifecycle', lifecycle.label), move: request.move, ...named('known', ...known) }
    return [problem('case-unknown-move', details)]
  }
  const barred = openAndRunning(lifecycle, of, request.at)
  if (barred.length > 0) return barred
  if (!move.from.includes(of.state)) {
    const known = movesFrom(lifecycle, of.state).map((candidate) => candidate.label)
    const here = lifecycle.states.find((state) => state.code === of.state)!.label
    const details = { case: of.id, ...named('state', here), ...named('move', move.label), ...named('known', ...known) }
    return [problem('case-move-not-from-here', details)]
  }
  return [
    ...byRole(lifecycle, move.label, move.who, request.by),
    ...demands(lifecycle, move, request, records),
    ...secondPerson(lifecycle, of, move, request.by.person),
  ]
}

export function move(lifecycle: Lifecycle, of: Case, request: MoveRequest, records: readonly ProofRecord[]): Case {
  refuse(mayMove(lifecycle, of, request, records))
  const ledger = lifecycle.moves.find((candidate) => candidate.code === request.move)!.proof
  const proof = ledger === undefined ? undefined : proofIn(records, ledger)!
  return after(lifecycle, of, {
    kind: 'move',
    ...done(request),
    move: request.move,
    evidence: request.evidence ?? {},
    ...(proof ? { proof: { ledger: proof.ledger, entry: proof.entry } } : {}),
  })
}

/** A later deadline, asked for before the old one passes; the old date is kept. */
export function extend(lifecycle: Lifecycle, of: Case, request: Done & { until: Day }, calendar: WorkCalendar): Case {
  refuse(openAndRunning(lifecycle, of, request.at))
  const { extension } = lifecycle
  const clock = clockOf(lifecycle, of, request.at, calendar)
  if (clock.unknownYear) throw problem('case-calendar-unknown', { year: clock.unknownYear })
  if (!extension || !clock.due) throw problem('case-no-extension', named('lifecycle', lifecycle.label))
  const { due } = clock
  const asked = sinceOpened(of).filter((action) => action.kind === 'extend').length
  refuse([
    ...byRole(lifecycle, EXTENDING, extension.who, request.by),
    ...(request.reason?.trim() ? [] : [problem('case-reason-missing', named('move', EXTENDING))]),
    ...(asked < extension.most ? [] : [problem('case-extension-spent', { case: of.id, most: extension.most })]),
    ...(request.at <= due ? [] : [problem('case-extension-late', { due })]),
    ...(request.until > due ? [] : [problem('case-extension-not-later', { until: request.until, due })]),
  ])
  return after(lifecycle, of, { kind: 'extend', ...done(request), until: request.until, instead: due })
}

export const pause = (lifecycle: Lifecycle, of: Case, request: Done): Case => {
  refuse(openAndRunning(lifecycle, of, request.at))
  return stopOrStart(lifecycle, of, request, 'pause')
}

export const resume = (lifecycle: Lifecycle, of: Case, request: Done): Case => {
  if (!of.paused) throw problem('case-not-paused', { case: of.id })
  return stopOrStart(lifecycle, of, request, 'resume')
}

function stopOrStart(lifecycle: Lifecycle, of: Case, request: Done, kind: 'pause' | 'resume'): Case {
  const word = kind === 'pause' ? PAUSING : RESUMING
  if (!lifecycle.pause) throw problem('case-no-pause', named('lifecycle', lifecycle.label))
  refuse([
    ...notBefore(of, request.at),
    ...byRole(lifecycle, word, lifecycle.pause.who, request.by),
    ...(kind === 'resume' || request.reason?.trim() ? [] : [problem('case-reason-missing', named('move', word))]),
  ])
  return after(lifecycle, of, { kind, ...done(request) })
}

/** Whether a closed case still has the record that closed it. */
export const isProven = (of: Case, records: readonly ProofRecord[]): boolean =>
  of.proof === undefined ||
  records.some(
    ({ ledger, entry, state }) => state === 'live' && ledger === of.proof?.ledger && entry === of.proof.entry,
  )

/** Back to work: the record that closed the case has been withdrawn. The program does this itself, so no role is asked. */
export function reopen(lifecycle: Lifecycle, of: Case, request: Done, records: readonly ProofRecord[]): Case {
  if (!of.closed || isProven(of, records)) throw problem('case-proof-stands', { case: of.id })
  refuse(notBefore(of, request.at))
  return after(lifecycle, of, { kind: 'reopen', ...done(request) })
}

const done = ({ at, by, reason = '' }: Done): Pick<CaseAction, 'at' | 'by' | 'reason'> => ({
  at,
  by: by.person,
  reason,
})

function openAndRunning(lifecycle: Lifecycle, of: Case, at: Day): Problem[] {
  const { label } = lifecycle.states.find((state) => state.code === of.state)!
  if (of.closed) return [problem('case-closed', { case: of.id, ...named('state', label) })]
  if (of.paused) return [problem('case-paused', { case: of.id })]
  return notBefore(of, at)
}

function notBefore(of: Case, at: Day): Problem[] {
  const last = of.actions.at(-1)!.at
  return at < last ? [problem('case-day-before', { day: at, last })] : []
}

const hasRole = (who: readonly string[], roles: readonly string[]): boolean => who.some((role) => roles.includes(role))

function byRole(
  { roles: known }: Lifecycle,
  move: Label,
  who: readonly string[],
  { person, roles }: Person,
): Problem[] {
  if (hasRole(who, roles)) return []
  const labels = who.map((code) => known.find((role) => role.code === code)?.label ?? { zh: code, en: code })
  return [problem('case-not-yours', { ...named('move', move), ...named('roles', ...labels), person })]
}

function demands(
  { proofs }: Lifecycle,
  move: Move,
  { evidence = {}, reason = '' }: MoveRequest,
  records: readonly ProofRecord[],
): Problem[] {
  const made = named('move', move.label)
  const proof = proofs.find(({ ledger }) => ledger === move.proof)?.label ?? { zh: '记录', en: 'record' }
  const lacking = move.evidence.filter(({ code }) => !evidence[code]?.trim()).map((item) => item.label)
  return [
    ...(lacking.length === 0 ? [] : [problem('case-evidence-missing', { ...made, ...named('evidence', ...lacking) })]),
    ...(move.proof === undefined || proofIn(records, move.proof)
      ? []
      : [problem('case-proof-missing', { ...made, ...named('proof', proof), ledger: move.proof })]),
    ...(!move.reason || reason.trim() ? [] : [problem('case-reason-missing', made)]),
  ]
}

/** The latest live record of the ledger. */
const proofIn = (records: readonly ProofRecord[], ledger: string): ProofRecord | undefined =>
  records.findLast((record) => record.ledger === ledger && record.state === 'live')

function secondPerson(lifecycle: Lifecycle, of: Case, move: Move, person: string): Problem[] {
  const before = sinceOpened(of).find(
    (action) => action.kind === 'move' && action.by === person && move.notBy.includes(action.move),
  )
  if (before?.kind !== 'move') return []
  const { label } = lifecycle.moves.find((candidate) => candidate.code === before.move)!
  return [problem('case-second-person', { ...named('move', move.label), person, ...named('before', label) })]
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw together(problems)
}
