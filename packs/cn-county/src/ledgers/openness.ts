/** Openness 校务公开: matters due, published before the decision and after it. */
import { defineLedger } from '@youju/model'
import { coded, day, flag, label, measuresOf, text } from '../shorthand.ts'

export const openness = defineLedger({
  code: 'openness',
  label: label('校务公开', 'openness'),
  mechanisms: ['M43'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['county', 'township', 'section'] },
  key: ['due-on', 'openness-matter', 'matter'],
  date: 'due-on',
  fields: [
    day('due-on', '应公开日期', 'due on', { required: true, aliases: ['日期'] }),
    coded('openness-matter', '公开事项', 'matter', { required: true, aliases: ['类别'] }),
    text('matter', '公开内容', 'what', { required: true, aliases: ['内容'] }),
    flag('process-published', '过程已公开', 'process published'),
    flag('published', '结果已公开', 'result published', { required: true, aliases: ['是否公开'] }),
    day('published-on', '公开日期', 'published on'),
    day('paid-on', '付款日期', 'paid on', { aliases: ['支付日期'] }),
    text('place', '公开方式', 'place', { aliases: ['公开地点'] }),
    text('feedback', '反馈意见', 'feedback'),
    day('answered-on', '答复日期', 'answered on'),
  ],
  rules: [
    {
      code: 'process-and-result',
      level: 'error',
      text: label('不仅公开结果，过程也要公开', 'Process and result are both published'),
      when: 'published',
      check: 'process-published',
      examples: {
        passes: [{ line: { published: true, 'process-published': true } }],
        fails: [{ line: { published: true, 'process-published': false } }],
      },
    },
    {
      code: 'published-before-payment',
      level: 'error',
      text: label(
        '涉及付款的事项应先公开、后付款，请核对公开日期和付款日期',
        'Money matters are published before they are paid; check both days',
      ),
      when: 'paid-on != empty',
      check: 'published-on != empty and published-on <= paid-on',
      examples: {
        passes: [
          { line: { 'published-on': '2023-06-02', 'paid-on': '2023-06-12' } },
          { line: { 'published-on': null, 'paid-on': null } },
        ],
        fails: [
          { line: { 'published-on': '2023-06-15', 'paid-on': '2023-06-12' } },
          { line: { 'published-on': null, 'paid-on': '2023-06-12' } },
        ],
      },
    },
    {
      code: 'answered-after-publishing',
      level: 'error',
      text: label('答复日期不能早于公开日期', 'Feedback is answered after the matter was published'),
      check: 'answered-on >= published-on',
      examples: {
        passes: [{ line: { 'answered-on': '2023-04-20', 'published-on': '2023-04-10' } }],
        fails: [{ line: { 'answered-on': '2023-04-01', 'published-on': '2023-04-10' } }],
      },
    },
  ],
})

export const opennessMeasures = [
  measuresOf('openness')('matters-due', '应公开事项', 'matters due', {
    by: ['openness-matter', 'published'],
    unit: '项',
  }),
]
