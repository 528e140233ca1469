/**
 * How a case stands against its deadlines. The state has one from the day it was entered, the case may have one from its
 * opening, fixed or counted; the earlier of the two binds. Extensions replace both where they are later.
 */
import type { Case, Clock, Day, Deadline, Lifecycle, Unit, UnitTree, WorkCalendar } from '@youju/model'
import { foldCase, sinceOpened } from './fold-case.ts'
import { type Due, daysBetween, dueDay, type Pause, postpone } from './work-days.ts'

export function clockOf(lifecycle: Lifecycle, of: Case, today: Day, calendar: WorkCalendar): Clock {
  const earlier = of.actions.flatMap((action) => (action.kind === 'extend' ? [action.instead] : []))
  if (of.closed) return { ...closedClock(lifecycle, of, calendar), earlier }
  if (of.paused) return { is: 'paused', earlier, daysLate: 0 }
  const bound = bindingDue(lifecycle, of, calendar)
  if (!bound) return { is: 'no-deadline', earlier, daysLate: 0 }
  if ('unknownYear' in bound.due) return { is: 'unknown', earlier, daysLate: 0, unknownYear: bound.due.unknownYear }
  const due = bound.due.day
  const daysLeft = daysBetween(today, due)
  if (daysLeft >= 0)
    return { is: daysLeft <= (bound.deadline?.remind ?? -1) ? 'soon' : 'running', due, earlier, daysLeft, daysLate: 0 }
  const escalatedTo = bound.deadline?.escalate.findLast((step) => step.after <= -daysLeft)?.to
  return { is: 'late', due, earlier, daysLate: -daysLeft, ...(escalatedTo ? { escalatedTo } : {}) }
}

/** The unit that a late case has gone up to: the nearest of the kind above the one that has it. */
export function findEscalation(tree: UnitTree, of: Case, { escalatedTo }: Clock): Unit | undefined {
  if (!escalatedTo) return undefined
  for (const unit of tree.ancestors(of.unit)) if (unit.kind === escalatedTo && unit.code !== of.unit) return unit
  return undefined
}

/** Whether it was closed late is told by the clock as it stood when it was closed. */
function closedClock(lifecycle: Lifecycle, of: Case, calendar: WorkCalendar): Omit<Clock, 'earlier'> {
  const closing = of.actions.at(-1)!
  if (closing.kind === 'open') return takenOverClosed(closing.due, of.since)
  const before = clockOf(lifecycle, foldCase(lifecycle, of, of.actions.slice(0, -1)), closing.at, calendar)
  const { due, daysLate, unknownYear } = before
  return { is: 'closed', daysLate, ...(due ? { due } : {}), ...(unknownYear ? { unknownYear } : {}) }
}

const takenOverClosed = (due: Day | undefined, closed: Day): Omit<Clock, 'earlier'> => ({
  is: 'closed',
  daysLate: due === undefined ? 0 : Math.max(0, daysBetween(due, closed)),
  ...(due ? { due } : {}),
})

type Bound = { due: Due; deadline: Deadline | undefined }

function bindingDue(lifecycle: Lifecycle, of: Case, calendar: WorkCalendar): Bound | undefined {
  const pauses = pausesOf(of)
  const actions = sinceOpened(of)
  const entered = actions.findLastIndex(({ kind }) => kind === 'open' || kind === 'move' || kind === 'reopen')
  const ofState = lifecycle.states.find((state) => state.code === of.state)?.deadline
  const ofCase = lifecycle.deadline
  const start = actions[0]
  const fixed = start?.kind === 'open' ? start.due : undefined
  const bounds: Bound[] = []
  if (ofState)
    bounds.push({
      deadline: ofState,
      due: extended(dueDay(of.since, ofState, calendar, pauses), actions.slice(entered), pauses),
    })
  if (fixed)
    bounds.push({ deadline: ofCase, due: extended({ day: postpone(fixed, of.opened, pauses) }, actions, pauses) })
  else if (ofCase)
    bounds.push({ deadline: ofCase, due: extended(dueDay(of.opened, ofCase, calendar, pauses), actions, pauses) })
  return bounds.sort((a, b) => (earliest(a) < earliest(b) ? -1 : 1))[0]
}

/** A deadline that cannot be told lies in the year that is not known, or later. */
const earliest = ({ due }: Bound): Day => ('day' in due ? due.day : `${due.unknownYear}-01-01`)

function extended(due: Due, actions: Case['actions'], pauses: readonly Pause[]): Due {
  if (!('day' in due)) return due
  let { day } = due
  for (const action of actions) {
    if (action.kind !== 'extend') continue
    const until = postpone(action.until, action.at, pauses)
    if (until > day) day = until
  }
  return { day }
}

function pausesOf({ actions }: Case): Pause[] {
  const pauses: Pause[] = []
  for (const action of actions) {
    if (action.kind === 'pause') pauses.push({ from: action.at, to: undefined })
    if (action.kind === 'resume') pauses.push({ ...pauses.pop()!, to: action.at })
  }
  return pauses
}
