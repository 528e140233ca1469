/** The annual report of a district's bureau, against the published one whose figures the sample Chengtang holds. */
import { describe, expect, it } from 'vitest'
import { describePublished } from './published.ts'

describe('a district bureau’s report', () => {
  describePublished(
    {
      sample: 'district-bureau',
      template: 'annual-report-county',
      unit: '990230',
      period: '2011',
      text: '003_195d32820d02bd16',
      part: [0, 5912],
      figures: 29,
    },
    (stated) => {
      it('the 14 schools that merge become five', () => {
        const primary = stated().filter((figure) => figure.indicator === 'schools' && figure.level === 'primary')
        expect(primary.map((figure) => figure.value)).toEqual([14, 5])
      })
    },
  )
})
