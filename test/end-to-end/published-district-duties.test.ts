/** The duty report of a district's head, against the published one whose figures the sample Lanling holds. */
import { describe, expect, it } from 'vitest'
import { describePublished } from './published.ts'

describe('a district head’s duty report', () => {
  describePublished(
    {
      sample: 'district-duties',
      template: 'duty-report-leader',
      unit: '990220',
      period: '2010',
      text: '000_3628abee099de865',
      part: [5313, 9162],
      figures: 35,
    },
    (stated) => {
      it('four schools have senior classes and three of them are senior schools', () => {
        const seniors = stated().filter((figure) => figure.indicator === 'schools' && figure.level === 'senior')
        expect(seniors.map((figure) => figure.value)).toEqual([4, 3, 1, 1, 1])
      })
    },
  )
})
