/** Heads in office: one principal to a school and a deputy where it is large; each section has its head. */
import type { Value } from '@youju/model'
import { MARK } from '../place-names.ts'
import { randomOf } from '../random.ts'
import type { LedgerModel } from '../scene.ts'

const TERM = 4

export const head: LedgerModel = {
  needs: ['person', 'post', 'principal', 'appointed-on', 'term-end', 'ended-on', 'office-head', 'head-result'],
  *lines({ unit, school, county, year }) {
    const random = randomOf(county.seed, 'heads', unit.code)
    const posts = school ? (school.pupils(year) > 600 ? ['校长', '副校长'] : ['校长']) : ['科长']
    for (const [at, post] of posts.entries()) {
      const since = year - random.whole(0, school ? TERM - 1 : 2)
      if (since >= county.years[0]!)
        yield {
          ...{ person: `${MARK}前任${unit.code}${at + 1}`, post, principal: at === 0 },
          ...inOffice(since - TERM, school !== undefined),
          ...{ 'ended-on': `${since}-08-19`, 'head-result': 'moved', 'office-head': false },
          ...{ 'quality-rank': null, ranked: null, 'talked-on': null, 'leave-days': null },
        }
      yield {
        person: `${MARK}干部${unit.code}${at + 1}`,
        post,
        principal: at === 0,
        ...inOffice(since, school !== undefined),
        ...{ 'quality-rank': null, ranked: null, 'talked-on': null },
        'leave-days': school ? random.whole(0, 9) : null,
        'head-result': null,
      }
    }
  },
}

const inOffice = (since: number, isSchool: boolean): Record<string, Value> => ({
  'appointed-on': `${since}-08-20`,
  'term-end': isSchool ? `${since + TERM}-08-19` : null,
  'ended-on': null,
  'office-head': !isSchool,
  ...(isSchool ? {} : { taught: null, 'to-teach': null, observed: null, 'to-observe': null }),
  ...{ 'on-loan-since': null, 'returned-on': null },
})
