/** Self-rating and duty reports of leaders 述职: every figure in them is traced to a ledger. */
import { defineLedger } from '@youju/model'
import { coded, day, label, measuresOf, number, partOf, person, share, text } from '../shorthand.ts'

export const dutyReport = defineLedger({
  code: 'duty-report',
  label: label('述职评议', 'duty reports'),
  mechanisms: ['M10'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['county', 'township', 'section'] },
  key: ['delivered-on', 'person'],
  date: 'delivered-on',
  fields: [
    day('delivered-on', '述职日期', 'delivered on', { required: true }),
    person('person', '述职人', 'person', { required: true }),
    text('post', '职务', 'post', { required: true }),
    text('term', '任期', 'term of office'),
    text('duties', '职责范围', 'duties', { aliases: ['岗位职责'] }),
    text('problems', '存在问题', 'problems'),
    coded('self-grade', '自评等次', 'self-grade', { list: 'assessment-grade' }),
    coded('given-grade', '组织评定等次', 'grade given', { list: 'assessment-grade' }),
    share('favourable', '民主测评满意率', 'favourable votes', { atMost: 1 }),
    number('个')('figures', '报告数字数', 'figures stated'),
    number('个')('traced', '已核对数字数', 'figures traced'),
  ],
  rules: [
    partOf('figures', '报告数字数', 'the figures stated')('traced', '已核对数字数', 'The figures traced'),
    {
      code: 'figures-are-traced',
      level: 'warning',
      text: label('报告中有数字未与台账核对', 'Some figures of the report are not traced to a ledger'),
      check: 'traced = figures',
      examples: {
        passes: [{ line: { figures: 18, traced: 18 } }],
        fails: [{ line: { figures: 18, traced: 15 } }],
      },
    },
  ],
})

export const dutyReportMeasures = [
  measuresOf('duty-report')('duty-reports', '述职人数', 'duty reports', { by: ['self-grade'], unit: '份' }),
]
