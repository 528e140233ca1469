/** The lists behind training and party sessions, as long as these say; a few units keep them here. */
import { randomOf } from '../random.ts'
import type { LedgerModel } from '../scene.ts'

const SESSIONS = [
  { ledger: 'training', sort: 'training', day: 'started-on', title: 'title', persons: 'persons' },
  { ledger: 'party-session', sort: 'party', day: 'held-on', title: 'topic', persons: 'attended' },
] as const

export const attendee: LedgerModel = {
  needs: ['held-on', 'session-sort', 'title', 'person', 'hours', 'notes-checked'],
  complete: true,
  *lines({ unit, county, year }, beside) {
    if (!randomOf(county.seed, 'attendance lists', unit.code).chance(0.2)) return
    for (const { ledger, sort, day, title, persons } of SESSIONS)
      for (const session of beside.lines(ledger) ?? []) {
        if (!String(session[day]).startsWith(String(year))) continue
        for (let at = 1; at <= Number(session[persons]); at++)
          yield {
            'held-on': session[day]!,
            'session-sort': sort,
            title: session[title]!,
            person: `示例教师${unit.code}${String(at).padStart(4, '0')}`,
            hours: session.hours ?? null,
            ...{ score: null, passed: null, retaken: null },
            'notes-checked': sort === 'party' && at <= Number(session['notes-checked'] ?? 0),
          }
      }
  },
}
