/** Grades that schools apply for and hold: qualified, standard, model schools. */
import { defineLedger } from '@youju/model'
import { coded, day, label, measuresOf, text } from '../shorthand.ts'

export const certification = defineLedger({
  code: 'certification',
  label: label('学校等级评估', 'certification of schools'),
  mechanisms: ['M38', 'M16', 'M20'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'school' },
  key: ['certification', 'dated'],
  date: 'dated',
  fields: [
    coded('certification', '等级', 'grade', { required: true, aliases: ['申报等级', '评估等级'] }),
    coded('certification-state', '评估状态', 'state', { required: true, aliases: ['状态', '进展'] }),
    day('dated', '日期', 'day', { required: true, aliases: ['申报或通过日期'] }),
    day('valid-to', '有效期至', 'valid to'),
    text('authority', '评估单位', 'authority', { aliases: ['评估机关'] }),
    text('document', '批准文号', 'document'),
  ],
  rules: [
    {
      code: 'passed-has-authority',
      level: 'error',
      text: label('通过评估须填评估单位', 'A passed certification names its authority'),
      when: "certification-state = 'passed'",
      check: 'authority != empty',
      examples: {
        passes: [{ line: { 'certification-state': 'passed', authority: '市教育局' } }],
        fails: [{ line: { 'certification-state': 'passed', authority: null } }],
      },
    },
    {
      code: 'valid-after-passing',
      level: 'error',
      text: label('有效期应晚于评估日期', 'It stays valid beyond the day of passing'),
      check: 'valid-to = empty or valid-to > dated',
      examples: {
        passes: [{ line: { dated: '2008-12-10', 'valid-to': '2013-12-10' } }],
        fails: [{ line: { dated: '2008-12-10', 'valid-to': '2008-06-10' } }],
      },
    },
  ],
  aliases: ['等级学校创建情况', '学校评估情况'],
})

export const certificationMeasures = [
  measuresOf('certification')('certifications', '等级评估次数', 'certifications', {
    by: ['certification', 'certification-state'],
    unit: '所',
  }),
]
