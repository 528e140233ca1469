/** The money of a county and of its schools, so that education takes near 4 % of product and the growth tests have something to test. */
import { characterOf } from '../random.ts'
import type { LedgerModel, Scene } from '../scene.ts'
import type { StageName } from '../school-types.ts'
import { nonSalaryOf, TRAINING } from './funding.ts'

type Finances = { product: number; revenue: number; budget: number; education: number }

/** About 62,000 yuan a head, of which education gets 3.6 to 4.6 %; all of it grows 4 to 7 % a year. */
function financesOf({ county, year }: Scene): Finances {
  const growth = (base: number): number => (1 + base) ** (year - county.years[0]!)
  const pupils =
    county.plan.schools.length === 0
      ? 0
      : county.schools.reduce((sum, school) => sum + school.pupils(county.years[0]!), 0)
  const people = pupils / 0.17
  const product = Math.round(people * 62_000 * growth(0.05))
  const education = Math.round(product * (0.036 + 0.01 * characterOf(county.unit.code)) * growth(0.008))
  return { product, education, revenue: Math.round(product * 0.055), budget: Math.round(education / 0.19) }
}

const PARTS: Readonly<Record<string, number>> = { operating: 0.86, capital: 0.07, surcharge: 0.05, other: 0.02 }

function partsOf(scene: Scene): Map<string, number> {
  const { education } = financesOf(scene)
  return new Map(Object.entries(PARTS).map(([item, share]) => [item, Math.round(education * share)]))
}

export const fiscalSpending: LedgerModel = {
  needs: ['budget-item', 'amount'],
  *lines(scene) {
    for (const [item, amount] of partsOf(scene)) yield { 'budget-item': item, amount }
  },
}

export const countyFinance: LedgerModel = {
  needs: ['gdp', 'regular-revenue', 'budget-spending', 'education-budget', 'appropriation', 'fiscal-spending'],
  *lines(scene) {
    const { product, revenue, budget, education } = financesOf(scene)
    yield {
      gdp: product,
      ...{ prices: 'current', 'base-year': null },
      'regular-revenue': revenue,
      'budget-spending': budget,
      'education-budget': Math.round(education * 0.92),
      appropriation: Math.round(education * 0.9),
      'fiscal-spending': [...partsOf(scene).values()].reduce((sum, amount) => sum + amount, 0),
    }
  },
}

/** Spending for each pupil of a stage, of which a part is not pay; national figures of 2022 rounded. */
const PER_PUPIL: Readonly<Record<string, readonly [spending: number, nonSalary: number]>> = {
  ...{ preschool: [10_000, 2900], primary: [12_800, 2900], junior: [18_200, 4100] },
  ...{ senior: [19_100, 4400], vocational: [17_500, 5600], special: [68_000, 16_000] },
}

export const stageFinance: LedgerModel = {
  needs: ['stage', 'pupils', 'spending', 'budget-spending', 'non-salary'],
  *lines({ county, year }) {
    const growth = 1.04 ** (year - county.years[0]!)
    for (const [stage, [spending, nonSalary]] of Object.entries(PER_PUPIL)) {
      const pupils = county.pupils(stage as StageName, year).reduce((sum, grade) => sum + grade, 0)
      if (pupils === 0) continue
      const total = Math.round(pupils * spending * growth)
      yield {
        ...{ stage, pupils, spending: total, 'budget-spending': Math.round(total * 0.94) },
        'non-salary': Math.round(pupils * nonSalary * growth),
      }
    }
  },
}

export const payLevel: LedgerModel = {
  needs: ['teachers', 'teachers-pay', 'civil-servants', 'civil-servants-pay'],
  *lines({ county, year }) {
    const teachers = county.schools.reduce((sum, school) => sum + (school.isPrivate ? 0 : school.teachers(year)), 0)
    const pay = Math.round(103_000 * 1.03 ** (year - county.years[0]!))
    const servants = Math.max(20, Math.round(teachers * 0.35))
    yield {
      ...{ teachers, 'teachers-pay': teachers * pay, 'civil-servants': servants },
      'civil-servants-pay': Math.round(servants * pay * 0.985),
    }
  },
}

const NORMS: Readonly<Record<string, number>> = {
  ...{ 'non-salary-primary': 720, 'non-salary-junior': 940, 'boarder-primary': 1250, 'boarder-junior': 1500 },
  ...{ 'senior-grant': 2300, 'kindergarten-public': 600, 'kindergarten-affordable': 520 },
}

export const norm: LedgerModel = {
  needs: ['norm', 'amount'],
  *lines() {
    for (const [code, amount] of Object.entries(NORMS)) yield { norm: code, amount }
  },
}

export const schoolBudget: LedgerModel = {
  needs: ['non-salary', 'training', 'pupils', 'under-100', 'funded-as-100'],
  *lines({ school, year }) {
    if (!school) return
    const [pupils, nonSalary] = [school.pupils(year), Math.round(nonSalaryOf(school, year))]
    const small = pupils < 100
    yield {
      ...{ 'non-salary': nonSalary, training: Math.ceil(nonSalary * TRAINING), pupils },
      ...{ 'under-100': small, 'funded-as-100': small && !school.isPrivate },
    }
  },
}
