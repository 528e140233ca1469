/** Who was paid which aid in a term 资助发放名单: the list behind each payment. All personal. */
import { defineLedger } from '@youju/model'
import { coded, day, flag, label, measuresOf, money, person } from '../shorthand.ts'

export const aidRecipient = defineLedger({
  code: 'aid-recipient',
  label: label('资助发放名单', 'recipients of aid'),
  mechanisms: ['M13'],
  shape: 'form',
  period: 'term',
  filledBy: { kind: 'school' },
  sparse: true,
  key: ['pupil', 'aid-kind', 'paid-on'],
  fields: [
    person('pupil', '学生', 'pupil', { required: true, aliases: ['学籍号', '学生姓名'] }),
    coded('aid-kind', '资助类别', 'kind', { required: true, aliases: ['资助项目'] }),
    coded('stage', '学段', 'stage', { required: true }),
    money('standard', '资助标准', 'standard', { required: true, aliases: ['标准', '发放金额'] }),
    day('paid-on', '发放日期', 'paid on', { required: true, aliases: ['到账日期'] }),
    flag('failed', '发放失败', 'payment failed', { empty: 'none' }),
  ],
  rules: [
    {
      code: 'nobody-twice',
      level: 'error',
      text: label(
        '同一学生同一学期同一类资助只能发一次，请删去重复的一行',
        'A pupil is paid one kind of aid once a term; delete the other line',
      ),
      check: 'count(by pupil, aid-kind) <= 1',
      fields: ['pupil'],
      examples: {
        passes: [
          {
            line: { pupil: 'S1', 'aid-kind': '04', 'paid-on': '2023-12-05' },
            lines: { 'aid-recipient': [{ pupil: 'S1', 'aid-kind': '15', 'paid-on': '2023-12-05' }] },
          },
        ],
        fails: [
          {
            line: { pupil: 'S1', 'aid-kind': '04', 'paid-on': '2023-12-05' },
            lines: { 'aid-recipient': [{ pupil: 'S1', 'aid-kind': '04', 'paid-on': '2023-12-20' }] },
          },
        ],
      },
    },
    {
      code: 'list-as-long-as-persons',
      level: 'warning',
      text: label(
        '名单人数应等于本学期该类资助的发放人数，请核对“学生资助发放”',
        'The list holds as many as were paid this kind of aid in the term; check the payments',
      ),
      check: 'count(by aid-kind, stage) = sum(aid-item.persons by aid-kind, stage)',
      fields: ['aid-kind'],
      examples: {
        passes: [
          {
            line: { pupil: 'S1', 'aid-kind': '04', stage: 'primary' },
            lines: {
              'aid-recipient': [{ pupil: 'S2', 'aid-kind': '04', stage: 'primary' }],
              'aid-item': [{ 'aid-kind': '04', stage: 'primary', persons: 2 }],
            },
          },
        ],
        fails: [
          {
            line: { pupil: 'S1', 'aid-kind': '04', stage: 'primary' },
            lines: { 'aid-item': [{ 'aid-kind': '04', stage: 'primary', persons: 2 }] },
          },
        ],
      },
    },
  ],
  aliases: ['资助名单', '资助发放花名册'],
})

const measure = measuresOf('aid-recipient')
export const aidRecipientMeasures = [
  measure('aid-recipients', '资助发放名单人次', 'payments on the lists', {
    where: { failed: false },
    by: ['aid-kind', 'stage'],
    unit: '人次',
  }),
]
