/** Pupils recognised as in hardship 家庭经济困难学生: panel, five working days of notice, approval. All personal. */
import { defineLedger } from '@youju/model'
import { coded, day, label, measuresOf, number, person, text } from '../shorthand.ts'

export const hardship = defineLedger({
  code: 'hardship',
  label: label('家庭经济困难学生认定', 'pupils in hardship'),
  mechanisms: ['M13'],
  shape: 'roster',
  period: 'school-year',
  filledBy: { kind: 'school' },
  sparse: true,
  key: ['pupil', 'recognised-on'],
  from: 'recognised-on',
  to: 'until',
  fields: [
    person('pupil', '学生', 'pupil', { required: true, aliases: ['学籍号', '学生姓名'] }),
    coded('stage', '学段', 'stage', { required: true }),
    coded('hardship-group', '困难学生类别', 'group', { required: true, personal: true, aliases: ['困难类别'] }),
    coded('hardship-reason', '困难原因', 'reason', { personal: true }),
    coded('hardship-degree', '困难程度', 'degree', { required: true, aliases: ['困难等级'] }),
    text('evidence', '佐证材料', 'evidence'),
    day('panel-on', '评议日期', 'panel on'),
    day('notice-from', '公示开始日期', 'notice from'),
    day('notice-to', '公示结束日期', 'notice to'),
    number('天')('notice-days', '公示工作日数', 'working days of notice'),
    text('objection', '异议', 'objection'),
    day('recognised-on', '认定日期', 'recognised on', { required: true }),
    day('until', '有效期止', 'until'),
  ],
  rules: [
    {
      code: 'five-days-of-notice',
      level: 'error',
      text: label('公示不得少于5个工作日', 'The notice lasts at least five working days'),
      check: 'notice-days >= 5',
      examples: { passes: [{ line: { 'notice-days': 5 } }], fails: [{ line: { 'notice-days': 3 } }] },
    },
    {
      code: 'five-working-days-between',
      level: 'error',
      text: label(
        '公示起止日期之间不足5个工作日，请核对',
        'There are fewer than five working days between the first and the last day of the notice; check both',
      ),
      check: 'work-days(notice-from, notice-to) >= 5',
      examples: {
        passes: [{ line: { 'notice-from': '2023-10-09', 'notice-to': '2023-10-13' } }],
        fails: [{ line: { 'notice-from': '2023-10-09', 'notice-to': '2023-10-12' } }],
      },
    },
    {
      code: 'recognised-after-notice',
      level: 'error',
      text: label('认定日期不能早于公示结束日期', 'Recognition comes after the notice'),
      check: 'recognised-on >= notice-to',
      examples: {
        passes: [{ line: { 'recognised-on': '2023-10-12', 'notice-to': '2023-10-11' } }],
        fails: [{ line: { 'recognised-on': '2023-10-10', 'notice-to': '2023-10-11' } }],
      },
    },
  ],
})

export const hardshipMeasures = [
  measuresOf('hardship')('pupils-recognised', '认定困难学生', 'pupils recognised as in hardship', {
    by: ['stage', 'hardship-group', 'hardship-degree'],
    unit: '人',
  }),
]
