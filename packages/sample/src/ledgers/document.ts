/** Documents of a county and its townships: each year's numbers begin with 1 and follow one another. */
import { dayAfter } from '../days.ts'
import { MARK } from '../place-names.ts'
import { randomOf } from '../random.ts'
import type { LedgerModel } from '../scene.ts'

const EACH_YEAR: Readonly<Record<string, number>> = { county: 14, township: 4 }

export const document: LedgerModel = {
  needs: ['agency-code', 'number-year', 'serial', 'dated', 'drafted-on', 'signed-on'],
  *lines({ unit, year, county }) {
    const random = randomOf(county.seed, 'documents', unit.code, year)
    const usual = EACH_YEAR[unit.kind] ?? 0
    const many = usual === 0 ? 0 : random.whole(usual - 2, usual + 2)
    let day = `${year}-01-06`
    for (let serial = 1; serial <= many; serial++) {
      yield {
        'agency-code': unit.kind === 'county' ? `${MARK}教发` : `${MARK}教`,
        'number-year': year,
        serial,
        dated: day,
        'drafted-on': dayAfter(day, -random.whole(1, 12)),
        'signed-on': day,
      }
      day = dayAfter(day, random.whole(2, Math.floor(340 / (usual + 2))))
    }
  },
}
