/** A case's actions as far as they are stored; before anybody acts on it, its opening is what its line says. */
import type { CaseAction, Entry, Ledger, Lifecycle } from '@youju/model'
import type { Office } from '../office.ts'
import { actionOf, openingOf } from './lines.ts'

export type Course = {
  actions: readonly CaseAction[]
  /** Lines of the ledger of actions. */
  stored: number
  /** Its line was changed by hand since: the next action takes it over anew, after so many of these. */
  takenOver?: number
}

export async function courseOf(
  office: Office,
  lifecycle: Lifecycle,
  ledger: Ledger,
  entry: Entry,
  lines: readonly Entry[],
): Promise<Course> {
  const inOrder = [...lines].sort((a, b) => Number(a.values.sequence) - Number(b.values.sequence))
  const course = inOrder.map(actionOf)
  const stored = course.length
  // What was only reminded of is still kept by hand, unless the reminder itself has marked its line as late.
  const byHand = course.every(({ kind }) => kind === 'open' || kind === 'remind')
  const { keeps, recordedLate } = lifecycle
  const marked = keeps && recordedLate !== undefined && entry.values[keeps.state] === recordedLate
  if (stored > 0 && (!byHand || marked)) return { actions: course, stored }
  const opening = openingOf(lifecycle, ledger, entry, await capturedOn(office, ledger, entry))
  const actions = [opening, ...course.filter((action) => !isOpening(action))]
  const same = stored === 0 || agree(opening, course.findLast(isOpening))
  return { actions, stored, ...(same ? {} : { takenOver: actions.length }) }
}

const isOpening = ({ kind }: CaseAction): boolean => kind === 'open'

const agree = (opening: CaseAction, before: CaseAction | undefined): boolean =>
  opening.kind === 'open' &&
  before?.kind === 'open' &&
  opening.state === before.state &&
  opening.due === before.due &&
  opening.since === before.since

/** The day a line came in, for ledgers whose lines may be without a day of their own. */
async function capturedOn(office: Office, ledger: Ledger, entry: Entry): Promise<string> {
  const day = entry.values[ledger.date ?? ledger.from ?? '']
  if (day) return String(day)
  const [first] = await office.store.history(entry.id)
  return first!.at.slice(0, 10)
}
