/** The lists behind adult trainings, as long as these say; a few keepers have them here. */
import { dayAfter } from '../days.ts'
import { MARK } from '../place-names.ts'
import { randomOf } from '../random.ts'
import type { LedgerModel } from '../scene.ts'

export const trainee: LedgerModel = {
  needs: ['started-on', 'title', 'person', 'year', 'counted', 'trainee-state', 'followed-up-on'],
  complete: true,
  *lines({ unit, county, year }, beside) {
    const random = randomOf(county.seed, 'trainees', unit.code)
    if (!random.chance(0.3)) return
    let serial = 0
    for (const training of beside.lines('adult-training') ?? []) {
      const startedOn = String(training['started-on'])
      if (!startedOn.startsWith(String(year))) continue
      const [persons, employed, certified] = ['persons', 'employed', 'certified'].map((code) => Number(training[code]))
      for (let at = 1; at <= persons!; at++) {
        serial++
        const state = at <= employed! ? 'employed' : at <= certified! ? 'certified' : 'attended'
        yield {
          ...{ 'started-on': startedOn, title: training.title!, year, counted: true, 'trainee-state': state },
          person: `${MARK}学员${unit.code}${year}${String(serial).padStart(4, '0')}`,
          'followed-up-on': state === 'employed' ? dayAfter(startedOn, 95) : null,
        }
      }
    }
  },
}
