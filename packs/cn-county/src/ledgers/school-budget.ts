/** A school's non-salary budget: the share spent on training, small schools funded as 100 pupils, special schools. */
import { defineLedger } from '@youju/model'
import { flag, label, measuresOf, money, partOf, persons } from '../shorthand.ts'

export const schoolBudget = defineLedger({
  code: 'school-budget',
  label: label('学校公用经费', 'non-salary budget of a school'),
  mechanisms: ['M30', 'M22'],
  shape: 'form',
  period: 'calendar-year',
  filledBy: { kind: 'school', types: ['school'] },
  key: [],
  fields: [
    money('non-salary', '公用经费预算', 'non-salary budget', { required: true, aliases: ['公用经费'] }),
    money('training', '教师培训经费', 'training', { required: true, aliases: ['培训经费'] }),
    persons('pupils', '学生数', 'pupils', { required: true }),
    flag('under-100', '不足100人', 'under 100 pupils', { aliases: ['是否不足100人'] }),
    flag('funded-as-100', '按100人拨付', 'funded as 100'),
  ],
  rules: [
    partOf('non-salary', '公用经费预算', 'the non-salary budget')('training', '教师培训经费', 'Training'),
    {
      code: 'five-percent-for-training',
      level: 'warning',
      text: label('教师培训经费不足公用经费的5%', 'Training is below 5 % of the non-salary budget'),
      check: 'training >= 0.05 * non-salary',
      examples: {
        passes: [{ line: { 'non-salary': 600000, training: 30000 } }],
        fails: [{ line: { 'non-salary': 600000, training: 20000 } }],
      },
    },
    {
      code: 'under-100-agrees',
      level: 'error',
      text: label('“不足100人”与学生数不符', '“Under 100 pupils” does not agree with the pupils'),
      when: 'under-100',
      check: 'pupils < 100',
      examples: {
        passes: [{ line: { 'under-100': true, pupils: 64 } }],
        fails: [{ line: { 'under-100': true, pupils: 164 } }],
      },
    },
    {
      code: 'small-school-is-marked',
      level: 'error',
      text: label('学生不足100人的学校应填“不足100人”', 'A school with fewer than 100 pupils is marked as such'),
      when: 'pupils < 100',
      check: 'under-100',
      examples: {
        passes: [{ line: { 'under-100': true, pupils: 64 } }],
        fails: [{ line: { 'under-100': false, pupils: 64 } }],
      },
    },
  ],
})

const measure = measuresOf('school-budget')
export const schoolBudgetMeasures = [
  measure('non-salary-budget', '公用经费预算', 'non-salary budget', { sum: 'non-salary', unit: '元' }),
  measure('training-budget', '教师培训经费', 'training', { sum: 'training', unit: '元' }),
  measure('budget-pupils', '公用经费学生数', 'pupils of the budget', { sum: 'pupils', unit: '人' }),
  measure('small-schools', '不足100人学校', 'schools under 100 pupils', { where: { 'under-100': true }, unit: '所' }),
  measure('small-schools-funded', '按100人拨付学校', 'small schools funded as 100', {
    where: { 'under-100': true, 'funded-as-100': true },
    unit: '所',
  }),
]
