/** Some heads are chosen each year, from the reserve list in January to office in summer. */
import { MARK } from '../place-names.ts'
import type { LedgerModel } from '../scene.ts'

export const cadreSelection: LedgerModel = {
  needs: ['number', 'listed-on', 'person', 'post', 'school', 'selection-state', 'appointed-on', 'document'],
  complete: true,
  *lines({ unit, county, year, random }) {
    if (unit.kind !== 'county') return
    for (let at = random.whole(2, 4); at > 0; at--) {
      const chosen = random.chance(0.8)
      yield {
        number: `${MARK}选〔${year}〕${at}号`,
        'listed-on': `${year}-01-1${at}`,
        person: `${MARK}干部${year}${at}`,
        post: random.pick(['校长', '副校长']),
        school: random.pick(county.schools).unit.name,
        'selection-state': chosen ? 'appointed' : 'reserve',
        'due-on': null,
        'examined-on': chosen ? `${year}-05-10` : null,
        'notice-from': chosen ? `${year}-06-03` : null,
        'notice-to': chosen ? `${year}-06-17` : null,
        'appointed-on': chosen ? `${year}-07-10` : null,
        document: chosen ? `${MARK}教任〔${year}〕${at}号` : null,
        ...{ 'appraised-on': null, 'head-result': null, 'closed-on': null },
      }
    }
  },
}
