/** Fiscal education spending by item; the items add up to the total of `county-finance`. */
import { defineLedger } from '@youju/model'
import { coded, label, measuresOf, money } from '../shorthand.ts'

export const fiscalSpending = defineLedger({
  code: 'fiscal-spending',
  label: label('财政教育支出', 'fiscal education spending'),
  mechanisms: ['M30'],
  shape: 'form',
  period: 'calendar-year',
  filledBy: { kind: 'county', also: ['township'] },
  key: ['budget-item'],
  fields: [
    coded('budget-item', '财政教育支出项目', 'item', { required: true, aliases: ['项目'] }),
    money('amount', '金额', 'amount', {
      required: true,
      aliases: ['支出金额', '支出'],
      note: label(
        '只填本级财政的支出；乡镇财政另填的，县里不再计入',
        'What this level’s own budget spent; a county leaves out what its townships fill in themselves',
      ),
    }),
  ],
})

export const fiscalSpendingMeasures = [
  measuresOf('fiscal-spending')('fiscal-spending', '财政性教育经费', 'fiscal education spending', {
    sum: 'amount',
    by: ['budget-item'],
    unit: '元',
  }),
]
