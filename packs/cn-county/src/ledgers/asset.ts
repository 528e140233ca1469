/** Equipment, item by item 装备: bought, in use, needed by the standard, gap. */
import { defineLedger } from '@youju/model'
import { coded, day, label, measuresOf, money, number, text } from '../shorthand.ts'

export const asset = defineLedger({
  code: 'asset',
  label: label('教育装备台账', 'equipment'),
  mechanisms: ['M34', 'M33', 'M36'],
  shape: 'roster',
  period: 'calendar-year',
  filledBy: { kind: 'school' },
  sparse: true,
  key: ['asset-number'],
  from: 'accepted-on',
  to: 'written-off-on',
  fields: [
    text('asset-number', '资产编号', 'number', { required: true, aliases: ['编号'] }),
    coded('asset-class', '资产类别', 'class', { required: true, aliases: ['类别'] }),
    text('name', '名称', 'name', { required: true, aliases: ['资产名称'] }),
    number('件')('quantity', '数量', 'quantity', { required: true }),
    money('value', '账面价值', 'book value', { required: true, aliases: ['价值', '原值'] }),
    day('accepted-on', '验收日期', 'accepted on', { aliases: ['入账日期', '购置日期'] }),
    day('written-off-on', '报废日期', 'written off on'),
    number('件')('needed', '配备标准', 'needed by the standard', { aliases: ['标准数量'] }),
    number('件')('gap', '缺额', 'gap', { aliases: ['差额'] }),
  ],
  rules: [
    {
      code: 'gap-is-needed-less-quantity',
      level: 'error',
      text: label('缺额应等于标准数量减现有数量（不足为零）', 'The gap is what is needed less what is there'),
      when: 'needed > quantity',
      check: 'gap = needed - quantity',
      examples: {
        passes: [{ line: { needed: 60, quantity: 48, gap: 12 } }],
        fails: [{ line: { needed: 60, quantity: 48, gap: 2 } }],
      },
    },
    {
      code: 'written-off-after-acceptance',
      level: 'error',
      text: label('报废日期不能早于验收日期', 'Nothing is written off before it was accepted'),
      check: 'written-off-on = empty or written-off-on >= accepted-on',
      examples: {
        passes: [{ line: { 'accepted-on': '2019-01-10', 'written-off-on': '2024-01-10' } }],
        fails: [{ line: { 'accepted-on': '2019-01-10', 'written-off-on': '2018-01-10' } }],
      },
    },
  ],
})

export const assetMeasures = [
  measuresOf('asset')('asset-value', '在册资产价值', 'value of equipment on the register', {
    sum: 'value',
    by: ['asset-class'],
    unit: '元',
  }),
]
