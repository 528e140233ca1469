/** What a township put into education in the year, item by item. */
import { defineLedger } from '@youju/model'
import { coded, label, measuresOf, money, text } from '../shorthand.ts'

export const townshipInput = defineLedger({
  code: 'township-input',
  label: label('乡镇教育投入', 'township input'),
  mechanisms: ['M31'],
  shape: 'form',
  period: 'calendar-year',
  filledBy: { kind: 'township' },
  key: ['input-item', 'funding-source'],
  fields: [
    coded('input-item', '乡镇教育投入项目', 'item', { required: true, aliases: ['项目', '投入项目'] }),
    coded('funding-source', '资金来源', 'source'),
    money('amount', '金额', 'amount', { required: true, aliases: ['投入金额'] }),
    text('use', '用途', 'use'),
  ],
  rules: [
    {
      code: 'yuan-not-wan',
      level: 'warning',
      text: label(
        '单项投入超过1亿元，可能把元当成万元，请核对',
        'More than 100 million for one item; check yuan and 万元',
      ),
      check: 'amount <= 100000000',
      examples: { passes: [{ line: { amount: 400000 } }], fails: [{ line: { amount: 193000000 } }] },
    },
  ],
})

export const townshipInputMeasures = [
  measuresOf('township-input')('township-input', '乡镇教育投入', 'township input', {
    sum: 'amount',
    by: ['input-item', 'funding-source'],
    unit: '元',
  }),
]
