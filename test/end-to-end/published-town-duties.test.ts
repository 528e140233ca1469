/** The yearly report of a town on its duties, against the published one whose figures the sample Yunxi holds. */
import { describe, expect, it } from 'vitest'
import { describePublished } from './published.ts'

describe('a town’s report on its duties', () => {
  describePublished(
    {
      sample: 'town-duties',
      template: 'annual-report-town-duties',
      unit: '990210101',
      period: '2012',
      text: '000_3628abee099de865',
      part: [0, 5313],
      figures: 23,
    },
    (stated) => {
      it('the average class size is 2218 pupils over 57 classes', () => {
        const sizes = stated().filter((figure) => figure.indicator === 'class-size')
        expect(sizes.map((figure) => figure.value)).toEqual([38.9])
      })
    },
  )
})
