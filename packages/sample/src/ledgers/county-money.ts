/** A county's finances, so that education takes near 4 % of product and the growth tests have something to test. */
import { characterOf } from '../random.ts'
import type { LedgerModel, Scene } from '../scene.ts'

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
      'regular-revenue': revenue,
      'budget-spending': budget,
      'education-budget': Math.round(education * 0.92),
      appropriation: Math.round(education * 0.9),
      'fiscal-spending': [...partsOf(scene).values()].reduce((sum, amount) => sum + amount, 0),
    }
  },
}
