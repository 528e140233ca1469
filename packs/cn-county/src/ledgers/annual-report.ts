/** Reports and documents that go out: how many figures they state and how many lead back to a ledger. */
import { defineLedger } from '@youju/model'
import { day, flag, label, measuresOf, number, partOf, text } from '../shorthand.ts'

export const annualReport = defineLedger({
  code: 'annual-report',
  label: label('年度报告与上报材料', 'reports sent'),
  mechanisms: ['M52', 'M55'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'county', also: ['township', 'school', 'section'] },
  key: ['sent-on', 'title'],
  date: 'sent-on',
  fields: [
    day('sent-on', '报送日期', 'sent on', { required: true, aliases: ['上报日期', '印发日期'] }),
    text('title', '材料名称', 'title', { required: true, aliases: ['报告名称', '标题'] }),
    text('asked-by', '要求单位', 'asked by'),
    day('due-on', '报送期限', 'due on'),
    flag('on-time', '按时报送', 'on time'),
    day('locked-on', '数据锁定日期', 'figures locked on'),
    number('个')('figures', '报告数字数', 'figures stated', { aliases: ['数字数'] }),
    number('个')('traced', '已核对数字数', 'figures traced', { aliases: ['核对通过数'] }),
    number('个')('as-locked', '与锁定数据一致的数字数', 'figures that equal the locked ledgers'),
    text('approved-by', '审批人职务', 'approved by (post)'),
    number('个')('findings', '督导反馈问题数', 'findings of inspectors'),
    number('个')('findings-closed', '已整改问题数', 'findings closed'),
  ],
  rules: [
    partOf('figures', '报告数字数', 'the figures stated')('traced', '已核对数字数', 'The figures traced'),
    partOf('findings', '反馈问题数', 'the findings')('findings-closed', '已整改问题数', 'The findings closed'),
    {
      code: 'on-time-agrees',
      level: 'error',
      text: label('“按时报送”与报送日期、期限不符', '“On time” does not agree with the day sent and the deadline'),
      when: 'on-time',
      check: 'sent-on <= due-on',
      examples: {
        passes: [{ line: { 'on-time': true, 'sent-on': '2023-12-20', 'due-on': '2023-12-25' } }],
        fails: [{ line: { 'on-time': true, 'sent-on': '2023-12-28', 'due-on': '2023-12-25' } }],
      },
    },
    {
      code: 'issued-with-all-figures-traced',
      level: 'error',
      text: label('印发前全部数字须与台账核对一致', 'All figures are traced before a report is sent'),
      check: 'traced = figures',
      examples: {
        passes: [{ line: { figures: 61, traced: 61 } }],
        fails: [{ line: { figures: 61, traced: 60 } }],
      },
    },
    {
      code: 'locked-before-sent',
      level: 'error',
      text: label('上报的数据应先锁定：锁定日期不能晚于上报日期', 'Figures are locked before they are sent'),
      check: 'locked-on <= sent-on',
      examples: {
        passes: [{ line: { 'locked-on': '2023-12-20', 'sent-on': '2023-12-25' } }],
        fails: [{ line: { 'locked-on': '2023-12-28', 'sent-on': '2023-12-25' } }],
      },
    },
    partOf('figures', '报告数字数', 'the figures stated')('as-locked', '与锁定数据一致的数字数', 'Those as locked'),
    {
      code: 'sent-as-locked',
      level: 'error',
      text: label(
        '报送的数字须与锁定日期的台账一致，不一致的请更正后再报',
        'What is sent equals the ledgers as they were locked; correct the rest first',
      ),
      when: 'locked-on != empty',
      check: 'as-locked = figures',
      fields: ['as-locked'],
      examples: {
        passes: [
          { line: { 'locked-on': '2023-12-15', figures: 64, 'as-locked': 64 } },
          { line: { 'locked-on': null, figures: 64, 'as-locked': 60 } },
        ],
        fails: [{ line: { 'locked-on': '2023-12-15', figures: 64, 'as-locked': 60 } }],
      },
    },
  ],
})

const measure = measuresOf('annual-report')
export const annualReportMeasures = [
  measure('reports-sent', '上报材料数', 'reports sent', { unit: '份' }),
  measure('reports-on-time', '按时上报材料数', 'reports sent on time', { where: { 'on-time': true }, unit: '份' }),
  measure('figures-stated', '报告数字数', 'figures stated', { sum: 'figures', unit: '个' }),
  measure('figures-traced', '已核对数字数', 'figures traced', { sum: 'traced', unit: '个' }),
  measure('inspection-findings', '督导反馈问题数', 'findings of inspectors', { sum: 'findings', unit: '个' }),
  measure('inspection-findings-closed', '已整改反馈问题数', 'findings closed', { sum: 'findings-closed', unit: '个' }),
]
