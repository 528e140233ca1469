/** A town's report on its means for education, against the published one whose figures the sample Xiaping holds. */
import { describe, expect, it } from 'vitest'
import { describePublished } from './published.ts'

describe('a town’s report on its means for education', () => {
  describePublished(
    {
      sample: 'town-input',
      template: 'investment-report-town',
      unit: '990230101',
      period: '2024',
      text: '004_354727535b141923',
      part: [0, 1363],
      figures: 40,
    },
    (stated) => {
      it('prizes of 19300元 and not of 19300万元', () => {
        const prizes = stated().filter((figure) => figure.indicator === 'awards-money')
        expect(prizes.map((figure) => figure.value)).toEqual([16700, 19300, 10000])
      })

      it('the aid of the three tiers adds up to the 54000元 that were paid', () => {
        const aid = stated().filter((figure) => figure.indicator === 'aid-money')
        expect(aid.map((figure) => figure.value)).toEqual([54000, 54000, 19200, 16800, 18000, 65400])
      })
    },
  )
})
