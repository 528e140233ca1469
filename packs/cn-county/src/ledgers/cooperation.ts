/** Co-operation with the outside 合作办学: cities, universities, firms, foreign schools. */
import { defineLedger } from '@youju/model'
import { coded, day, decimal, flag, label, measuresOf, money, number, text } from '../shorthand.ts'

export const cooperation = defineLedger({
  code: 'cooperation',
  label: label('对外合作', 'outside co-operation'),
  mechanisms: ['M51'],
  shape: 'roster',
  period: 'calendar-year',
  filledBy: { kind: 'county', also: ['school', 'township', 'city'] },
  sparse: true,
  key: ['partner', 'signed-on'],
  from: 'signed-on',
  to: 'ends-on',
  fields: [
    text('partner', '合作方', 'partner', { required: true }),
    coded('partner-kind', '合作方类别', 'kind of partner', { required: true, aliases: ['类别'] }),
    text('content', '合作内容', 'content', { required: true, aliases: ['内容'] }),
    day('signed-on', '签订日期', 'signed on', { required: true }),
    day('ends-on', '到期日期', 'ends on'),
    flag('text-on-file', '协议文本已存档', 'signed text on file', { aliases: ['协议已存档'] }),
    day('reviewed-on', '年度评估日期', 'reviewed on'),
    money('money', '合作资金', 'money', { aliases: ['资金'] }),
    decimal('亩')('land', '用地', 'land', { aliases: ['用地（亩）'] }),
    number('次')('events', '开展活动次数', 'events held'),
    text('approval', '批准文号', 'approval'),
  ],
  rules: [
    {
      code: 'foreign-partner-is-approved',
      level: 'error',
      text: label('境外合作须填批准文号', 'A foreign partner needs an approval'),
      when: "partner-kind = 'foreign'",
      check: 'approval != empty',
      examples: {
        passes: [{ line: { 'partner-kind': 'foreign', approval: '教外〔2023〕1号' } }],
        fails: [{ line: { 'partner-kind': 'foreign', approval: null } }],
      },
    },
    {
      code: 'ends-after-signing',
      level: 'error',
      text: label('到期日期应晚于签订日期', 'An agreement ends after it was signed'),
      check: 'ends-on > signed-on',
      examples: {
        passes: [{ line: { 'signed-on': '2023-09-01', 'ends-on': '2026-08-31' } }],
        fails: [{ line: { 'signed-on': '2023-09-01', 'ends-on': '2022-08-31' } }],
      },
    },
    {
      code: 'text-on-file',
      level: 'warning',
      text: label('签订的协议文本应归档', 'The signed text is on file'),
      check: 'text-on-file',
      examples: {
        passes: [{ line: { 'text-on-file': true } }],
        fails: [{ line: { 'text-on-file': false } }],
      },
    },
    {
      code: 'has-a-last-day',
      level: 'warning',
      text: label('合作协议须有到期日期', 'An agreement has its last day'),
      check: 'ends-on != empty',
      examples: { passes: [{ line: { 'ends-on': '2025-08-31' } }], fails: [{ line: { 'ends-on': null } }] },
    },
  ],
})

const measure = measuresOf('cooperation')
export const cooperationMeasures = [
  measure('cooperations', '对外合作协议', 'agreements in force', { by: ['partner-kind'], unit: '个' }),
]
