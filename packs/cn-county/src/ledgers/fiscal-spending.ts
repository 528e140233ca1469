/** Fiscal education spending by item; the items add up to the total of `county-finance`. */
import { defineLedger } from '@youju/model'
import { coded, label, measuresOf, money } from '../shorthand.ts'

export const fiscalSpending = defineLedger({
  code: 'fiscal-spending',
  label: label('财政教育支出', 'fiscal education spending'),
  mechanisms: ['M30'],
  shape: 'form',
  period: 'calendar-year',
  filledBy: { kind: 'county' },
  key: ['budget-item'],
  fields: [
    coded('budget-item', '财政教育支出项目', 'item', { required: true, aliases: ['项目'] }),
    money('amount', '金额', 'amount', { required: true, aliases: ['支出金额', '支出'] }),
  ],
})

export const fiscalSpendingMeasures = [
  measuresOf('fiscal-spending')('fiscal-spending', '财政性教育经费', 'fiscal education spending', {
    sum: 'amount',
    by: ['budget-item'],
    unit: '元',
  }),
]
