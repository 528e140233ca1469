/** Breaches of the fee rules that checks found and that were dealt with. */
import { defineLedger } from '@youju/model'
import { coded, day, label, measuresOf, money, persons, text } from '../shorthand.ts'

export const feeCase = defineLedger({
  code: 'fee-case',
  label: label('收费检查与查处', 'fee checks and breaches'),
  mechanisms: ['M32'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'county', also: ['school', 'township', 'section'] },
  key: ['checked-on', 'school', 'fee-breach'],
  date: 'checked-on',
  fields: [
    day('checked-on', '检查日期', 'checked on', { required: true }),
    text('school', '学校', 'school', { required: true, aliases: ['被检查学校'] }),
    coded('fee-breach', '违规情形', 'breach', { required: true }),
    coded('finding', '查实情况', 'finding', { required: true }),
    money('amount', '违规金额', 'amount'),
    money('returned', '清退金额', 'returned', { aliases: ['退还金额'] }),
    persons('dealt-with', '处理人数', 'persons dealt with'),
  ],
  rules: [
    {
      code: 'founded-is-returned',
      level: 'warning',
      text: label('查实的违规收费应全额清退', 'A founded breach is returned in full'),
      when: "finding = 'founded'",
      check: 'returned = amount',
      examples: {
        passes: [{ line: { finding: 'founded', amount: 8000, returned: 8000 } }],
        fails: [{ line: { finding: 'founded', amount: 8000, returned: 2000 } }],
      },
    },
  ],
})

const measure = measuresOf('fee-case')
export const feeCaseMeasures = [
  measure('fee-cases', '违规收费查处数', 'fee breaches dealt with', { by: ['fee-breach', 'finding'], unit: '件' }),
]
