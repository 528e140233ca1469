/** Norms and standards in money per pupil and year that a county applies. */
import { defineLedger } from '@youju/model'
import { coded, label, measuresOf, money, text } from '../shorthand.ts'

export const norm = defineLedger({
  code: 'norm',
  label: label('定额标准', 'norms'),
  mechanisms: ['M30', 'M13', 'M20'],
  shape: 'form',
  period: 'calendar-year',
  filledBy: { kind: 'county' },
  key: ['norm'],
  fields: [
    coded('norm', '定额标准', 'norm', { required: true, aliases: ['标准名称'] }),
    money('amount', '标准金额', 'amount', { required: true, aliases: ['金额', '标准（元/生·年）'] }),
    text('document', '依据文号', 'document', { aliases: ['依据'] }),
  ],
  rules: [
    {
      code: 'norm-is-per-pupil-and-year',
      level: 'warning',
      text: label(
        '标准超过2万元/生·年，可能填成总额，请核对',
        'More than 20,000 yuan a pupil and year; perhaps a total',
      ),
      check: 'amount <= 20000',
      examples: { passes: [{ line: { amount: 720 } }], fails: [{ line: { amount: 7200000 } }] },
    },
  ],
})

export const normMeasures = [
  measuresOf('norm')('norms', '定额标准', 'norms', { sum: 'amount', by: ['norm'], unit: '元' }),
]
