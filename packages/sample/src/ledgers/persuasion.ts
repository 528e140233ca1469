/** The attempts of each dropout case, two persons each time. */
import type { LedgerModel } from '../scene.ts'
import { casesOf } from './dropout-case.ts'

export const persuasion: LedgerModel = {
  needs: ['case', 'sequence', 'made-on', 'contact-way', 'persons'],
  *lines(scene) {
    for (const { number, visits, random } of casesOf(scene))
      for (const [at, day] of visits.entries())
        yield {
          case: number,
          sequence: at + 1,
          'made-on': day,
          'contact-way': random.pick(['home', 'home', 'phone', 'office']),
          persons: random.chance(0.8) ? 2 : 3,
        }
  },
}
