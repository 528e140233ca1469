/** What a unit signed for in its letter 责任书目标值: a line per item with a target of its own, beside the letter's default. */
import { defineLedger } from '@youju/model'
import { day, decimal, label, measuresOf, text } from '../shorthand.ts'

export const letterTarget = defineLedger({
  code: 'letter-target',
  label: label('责任书目标值', 'targets of letters'),
  mechanisms: ['M05'],
  shape: 'form',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['township', 'village', 'section'] },
  sparse: true,
  key: ['letter', 'criterion'],
  fields: [
    text('letter', '责任书', 'letter', { required: true, note: label('责任书代码', 'Code of the letter') }),
    text('criterion', '考核项目', 'criterion', { required: true, aliases: ['条款'] }),
    decimal('')('target', '目标值', 'target', {
      required: true,
      note: label('比率填小数：98% 填 0.98', 'Rates as fractions: 0.98 for 98 %'),
    }),
    text('issuer', '签发单位', 'issuer', { required: true }),
    day('signed-on', '签订日期', 'signed on', { required: true }),
  ],
  rules: [],
})

export const letterTargetMeasures = [
  measuresOf('letter-target')('letter-targets', '责任书目标值条数', 'targets signed for', { unit: '条' }),
]
