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
  rules: [
    {
      code: 'no-examination-target',
      level: 'error',
      text: label('升学率、上线率、平均分等考试成绩不得列入责任书', 'Examination results are no target of a letter'),
      check: "not mentions(criterion, '升学率', '上线率', '录取率', '平均分')",
      examples: {
        passes: [{ line: { criterion: '辍学率' } }],
        fails: [{ line: { criterion: '中考升学率' } }],
      },
    },
  ],
})

export const letterTargetMeasures = [
  measuresOf('letter-target')('letter-targets', '责任书目标值条数', 'targets signed for', { unit: '条' }),
]
