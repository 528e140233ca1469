/** The day on which something is done: today unless said otherwise, and never a day to come. */
import type { Day } from '@youju/model'
import { type Office, today } from './office.ts'
import { problem } from './problems.ts'

export function actedOn(office: Office, asked: Day | undefined): Day {
  const now = today(office)
  if (asked !== undefined && asked > now) throw problem('case-day-ahead', { day: asked, today: now })
  return asked ?? now
}
