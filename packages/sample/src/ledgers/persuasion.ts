/** The attempts of each dropout case, two persons each time. */
import { dayAfter } from '../days.ts'
import type { LedgerModel } from '../scene.ts'
import { casesOf } from './dropout-case.ts'

export const persuasion: LedgerModel = {
  needs: ['case', 'sequence', 'made-on', 'contact-way', 'persons'],
  *lines(scene) {
    for (const { number, foundOn, persuasions, random } of casesOf(scene))
      for (let sequence = 1; sequence <= persuasions; sequence++)
        yield {
          case: number,
          sequence,
          'made-on': dayAfter(foundOn, sequence * 9),
          'contact-way': random.pick(['home', 'home', 'phone', 'office']),
          persons: random.chance(0.8) ? 2 : 3,
        }
  },
}
