/** The year's work on the appraisal of conduct: as many opinions are left from last year as the ledger of opinions lists. */
import type { LedgerModel } from '../scene.ts'

export const appraisalWork: LedgerModel = {
  needs: ['representatives', 'open-from-last-year'],
  *lines({ year }, beside) {
    const left = (beside.lines('opinion') ?? []).filter(
      (opinion) => opinion['from-last-year'] === true && String(opinion['collected-on']).startsWith(String(year)),
    )
    yield { 'open-from-last-year': left.length }
  },
}
