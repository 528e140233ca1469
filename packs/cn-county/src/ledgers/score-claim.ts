/** What adds or takes points in an assessment 加分、扣分事项: how often it happened, and the paper that shows it. */
import { defineLedger } from '@youju/model'
import { day, label, measuresOf, number, text } from '../shorthand.ts'

export const scoreClaim = defineLedger({
  code: 'score-claim',
  label: label('考核加减分事项', 'bonus and deductions'),
  mechanisms: ['M09'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['township', 'village', 'section', 'county'] },
  key: ['scheme', 'assessed-period', 'item', 'happened-on'],
  date: 'happened-on',
  fields: [
    text('scheme', '考核方案', 'scheme', { required: true }),
    text('assessed-period', '考核年度', 'period assessed', { required: true, aliases: ['年度'] }),
    text('item', '加减分项', 'item', { required: true }),
    day('happened-on', '发生日期', 'happened on', { required: true, aliases: ['日期'] }),
    number('次')('times', '次数', 'times', { required: true, atLeast: 1 }),
    text('evidence', '佐证材料', 'evidence', { aliases: ['文号', '证书'] }),
  ],
  rules: [
    {
      code: 'claim-has-evidence',
      level: 'warning',
      text: label('没有佐证材料的加减分不计', 'A claim without evidence counts for nothing'),
      check: 'evidence != empty',
      examples: { passes: [{ line: { evidence: '市级表彰文件' } }], fails: [{ line: { evidence: null } }] },
    },
  ],
})

export const scoreClaimMeasures = [
  measuresOf('score-claim')('score-claims', '加减分次数', 'bonus and deductions', { sum: 'times', unit: '次' }),
]
