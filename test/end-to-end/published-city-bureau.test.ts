/** The annual report of a city's bureau, against the published one whose figures the sample Lanjiang holds. */
import { describe, expect, it } from 'vitest'
import { describePublished } from './published.ts'

describe('a city bureau’s report', () => {
  describePublished(
    {
      sample: 'city-bureau',
      template: 'annual-report-city',
      unit: '990300',
      period: '2015',
      text: '001_f2d9fe0ddac99c1c',
      part: [0, 20035],
      figures: 132,
    },
    (stated) => {
      it('the groups of four stages make 115, and a transition ratio may pass 1', () => {
        const groups = stated().filter((figure) => figure.indicator === 'school-groups' && figure.unit === '个')
        const values = groups.map((figure) => figure.value)
        expect(values.slice(0, 5)).toEqual([115, 26, 39, 26, 24])
        expect(stated().find((figure) => figure.indicator === 'transition-rate')?.value).toBe(1.043)
      })
    },
  )
})
