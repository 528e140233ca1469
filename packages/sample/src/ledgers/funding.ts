/**
 * Education money of a school by item and source: pay by teachers, non-salary money by pupils and norm (primary 720, junior
 * 940 yuan since 2023; schools under 100 pupils count as 100), training 5 % and more of it, and now and then a building.
 */
import { characterOf, randomOf } from '../random.ts'
import type { LedgerModel } from '../scene.ts'
import type { SchoolFacts } from '../school-facts.ts'
import type { StageName } from '../school-types.ts'

const NORM: Readonly<Record<StageName, number>> = {
  preschool: 600,
  primary: 720,
  junior: 940,
  senior: 1400,
  vocational: 2200,
  special: 7000,
}
const PAY = 103_000
const SMALL = 100
/** Of the non-salary money; the standard asks for 0.05. */
export const TRAINING = 0.06

/** By norm and pupils; a teaching point counts as a hundred. */
export function nonSalaryOf(school: SchoolFacts, year: number): number {
  const pupils = school.pupils(year)
  const counted = pupils > 0 && pupils < SMALL && !school.isPrivate ? SMALL / pupils : 1
  return school.stages.reduce((total, facts) => total + facts.pupils(year) * NORM[facts.stage], 0) * counted
}

export const funding: LedgerModel = {
  needs: ['spending-item', 'funding-source', 'planned', 'allotted', 'spent'],
  *lines({ school, year, county }) {
    if (!school) return
    const { code } = school.unit
    const random = randomOf(county.seed, 'funding', code, year)
    const growth = 1.045 ** (year - county.years[0]!)
    const pupils = school.pupils(year)
    const nonSalary = nonSalaryOf(school, year)
    const items: [item: string, source: string, amount: number][] = school.isPrivate
      ? [['non-salary', '4', nonSalary * 0.8]]
      : [
          ['staff', '4', school.teachers(year) * PAY * (0.94 + 0.12 * characterOf(code))],
          ['non-salary', '1', nonSalary * 0.6],
          ['non-salary', '4', nonSalary * random.between(0.4, 0.6)],
          ['training', '4', nonSalary * TRAINING],
          ['equipment', random.pick(['3', '4']), pupils * random.between(60, 260)],
        ]
    if (!school.isPrivate && random.chance(0.08))
      items.push(['capital', random.pick(['2', '4']), random.between(0.4, 4) * 1e6])
    for (const [item, source, amount] of items) {
      const planned = Math.round((amount * growth) / 100) * 100
      const allotted = Math.round((planned * random.between(0.97, 1.06)) / 100) * 100
      yield {
        'spending-item': item,
        'funding-source': source,
        planned,
        allotted,
        spent: Math.round(allotted * random.between(0.93, 1)),
      }
    }
  },
}
