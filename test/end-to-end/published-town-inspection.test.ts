/** A town's report to inspectors, against the published one whose figures the sample Songping holds. */
import { describe, expect, it } from 'vitest'
import { describePublished } from './published.ts'

describe('a town’s report to inspectors', () => {
  describePublished(
    {
      sample: 'town-inspection',
      template: 'inspection-report-town',
      unit: '990260201',
      period: '2011',
      text: '004_354727535b141923',
      part: [1364, 5494],
      figures: 54,
    },
    (stated) => {
      it('a school of some four hundred pupils gets 1700 and not 17000 square metres', () => {
        const areas = stated().filter((figure) => figure.indicator === 'floor-area')
        expect(areas.map((figure) => figure.value)).toEqual([1700, 360, 400, 140, 650])
      })
    },
  )
})
