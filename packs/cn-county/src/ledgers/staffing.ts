/** Approved and filled posts 编制, and who allocated them. */
import { defineLedger } from '@youju/model'
import { coded, flag, label, measuresOf, number, persons } from '../shorthand.ts'

export const staffing = defineLedger({
  code: 'staffing',
  label: label('编制核定情况', 'posts'),
  mechanisms: ['M21'],
  shape: 'form',
  period: 'school-year',
  filledBy: { kind: 'school' },
  key: ['stage'],
  fields: [
    coded('stage', '学段', 'stage', { required: true }),
    number('个')('approved', '核定编制数', 'approved posts', { required: true, aliases: ['编制数'] }),
    number('个')('filled', '实有在编人数', 'filled posts', { required: true, aliases: ['在编人数'] }),
    persons('gap', '缺编数', 'posts vacant', { aliases: ['空编数'] }),
    persons('without-post', '编外人数', 'without post', { aliases: ['聘用人数'] }),
    flag('allocated-by-department', '编制岗位由教育部门统筹', 'posts allocated by the education department'),
  ],
  rules: [
    {
      code: 'filled-within-approved',
      level: 'warning',
      text: label('实有在编人数超过核定编制，请说明', 'More posts are filled than approved; say why'),
      check: 'filled <= approved',
      examples: {
        passes: [{ line: { approved: 60, filled: 58 } }],
        fails: [{ line: { approved: 60, filled: 63 } }],
      },
    },
    {
      code: 'gap-agrees',
      level: 'error',
      text: label('缺编数应等于核定编制减去实有在编人数', 'Posts vacant are those approved less those filled'),
      when: 'approved >= filled',
      check: 'gap = approved - filled',
      examples: {
        passes: [{ line: { approved: 40, filled: 37, gap: 3 } }],
        fails: [{ line: { approved: 40, filled: 37, gap: 5 } }],
      },
    },
  ],
})

const measure = measuresOf('staffing')
export const staffingMeasures = [
  measure('posts-approved', '核定编制', 'approved posts', { sum: 'approved', by: ['stage'], unit: '个' }),
  measure('posts-filled', '实有在编', 'filled posts', { sum: 'filled', by: ['stage'], unit: '个' }),
  measure('staffing-schools', '填报编制的学校', 'schools that report posts', { by: ['stage'], unit: '所' }),
  measure('staffing-schools-allocated', '由教育部门统筹编制的学校', 'schools whose posts the department allocated', {
    where: { 'allocated-by-department': true },
    by: ['stage'],
    unit: '所',
  }),
]
