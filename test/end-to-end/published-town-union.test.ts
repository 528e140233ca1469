/** An education union's yearly report, against the published one whose figures the sample Liutang holds. */
import { describe, expect, it } from 'vitest'
import { describePublished } from './published.ts'

describe('an education union’s yearly report', () => {
  describePublished(
    {
      sample: 'town-union',
      template: 'union-report',
      unit: '990250101',
      period: '2011',
      text: '004_354727535b141923',
      part: [8451, 10110],
      figures: 32,
    },
    (stated) => {
      it('papers are counted in 篇', () => {
        expect(
          stated()
            .filter((figure) => figure.unit === '篇')
            .map((figure) => figure.value),
        ).toEqual([15, 11])
      })
    },
  )
})
