/** A bureau's report on the appraisal of conduct, against the published one whose figures the sample Fengxi holds. */
import { describe, expect, it } from 'vitest'
import { describePublished } from './published.ts'

describe('a bureau’s report on the appraisal of conduct', () => {
  describePublished(
    {
      sample: 'bureau-conduct',
      template: 'conduct-report',
      unit: '990240',
      period: '2024',
      text: '004_354727535b141923',
      part: [5495, 8450],
      figures: 22,
    },
    (stated) => {
      it('says that two of the twenty opinions were not yet put right', () => {
        const opinions = stated().filter((figure) => figure.indicator === 'opinions')
        expect(opinions.map((figure) => figure.value)).toEqual([20, 4, 4, 3, 3])
        expect(stated().map((figure) => figure.value)).toContain(0.9)
      })
    },
  )
})
