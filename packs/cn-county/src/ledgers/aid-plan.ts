/** Aid that is due to be paid, tier by tier, before the persons are confirmed: persons × standard = amount. */
import { defineLedger } from '@youju/model'
import { coded, label, measuresOf, money, persons } from '../shorthand.ts'

export const aidPlan = defineLedger({
  code: 'aid-plan',
  label: label('待发放资助计划', 'aid to be paid'),
  mechanisms: ['M13'],
  shape: 'form',
  period: 'calendar-year',
  filledBy: { kind: 'township', also: ['school', 'county', 'city'] },
  sparse: true,
  key: ['aid-kind', 'award-tier'],
  fields: [
    coded('aid-kind', '资助类别', 'kind', { required: true, aliases: ['资助项目'] }),
    coded('award-tier', '升学奖励档次', 'tier', { aliases: ['档次'], empty: 'none' }),
    persons('persons', '拟资助人数', 'persons to be aided', { required: true }),
    money('standard', '拟资助标准', 'standard', { required: true }),
    money('amount', '拟发放金额', 'amount to be paid', { required: true }),
  ],
  rules: [
    {
      code: 'persons-times-standard',
      level: 'error',
      text: label('拟发放金额应等于人数乘以标准，请核对', 'The amount is persons times standard; check the three'),
      check: 'amount = persons * standard',
      examples: {
        passes: [{ line: { persons: 60, standard: 600, amount: 36000 } }],
        fails: [{ line: { persons: 60, standard: 600, amount: 30600 } }],
      },
    },
  ],
  aliases: ['待发放资助表', '升学奖励计划表'],
})

const measure = measuresOf('aid-plan')
const by = ['aid-kind', 'award-tier']
export const aidPlanMeasures = [
  measure('aid-planned-persons', '拟资助人数', 'persons to be aided', { sum: 'persons', by, unit: '人' }),
  measure('aid-planned-amount', '拟发放金额', 'aid to be paid', { sum: 'amount', by, unit: '元' }),
]
