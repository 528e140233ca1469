/**
 * Reminders 催办: one when the last day draws near, one when it has passed, and one each time a late case goes up the tree. A new
 * last day begins anew.
 */
import type { Case, CaseAction, Clock, Day } from '@youju/model'

/** The reminder that is due today and has not been given yet. */
export function findReminder(
  of: Case,
  { is, due, daysLate }: Clock,
  { at, by, told }: { at: Day; by: string; told: string },
): (CaseAction & { kind: 'remind' }) | undefined {
  if ((is !== 'soon' && is !== 'late') || !due) return undefined
  const given = of.actions.some(
    (action) =>
      action.kind === 'remind' && action.due === due && action.told === told && action.at > due === (is === 'late'),
  )
  if (given) return undefined
  return { kind: 'remind', at, by, due, told, reason: is === 'late' ? `逾期${daysLate}天催办` : '临近期限提醒' }
}
