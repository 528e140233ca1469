/** Spending of a stage for the per-pupil tests. Pupils are those of the count date, entered by the finance office. */
import { defineLedger } from '@youju/model'
import { coded, label, measuresOf, money, partOf, persons } from '../shorthand.ts'

export const stageFinance = defineLedger({
  code: 'stage-finance',
  label: label('分学段教育支出', 'spending by stage'),
  mechanisms: ['M30'],
  shape: 'form',
  period: 'calendar-year',
  filledBy: { kind: 'county' },
  key: ['stage'],
  fields: [
    coded('stage', '学段', 'stage', { required: true }),
    persons('pupils', '学生数', 'pupils', { required: true, aliases: ['在校学生数'] }),
    money('spending', '教育费用', 'spending', { required: true, aliases: ['教育支出', '教育事业费'] }),
    money('budget-spending', '一般公共预算教育支出', 'general public budget spending'),
    money('non-salary', '公用经费', 'non-salary funds', { required: true }),
  ],
  rules: [
    partOf('spending', '教育费用', 'the spending')('non-salary', '公用经费', 'Non-salary funds'),
    {
      code: 'pupils-agree',
      level: 'warning',
      text: label(
        '分学段学生数为零，无法计算生均支出，请补填',
        'Without pupils there is no spending per pupil; add them',
      ),
      check: 'pupils > 0',
      examples: { passes: [{ line: { pupils: 12000 } }], fails: [{ line: { pupils: 0 } }] },
    },
  ],
})

const measure = measuresOf('stage-finance')
const sum = (code: string, zh: string, en: string, field: string, unit = '元') =>
  measure(code, zh, en, { sum: field, by: ['stage'], unit })
export const stageFinanceMeasures = [
  sum('finance-pupils', '经费统计学生数', 'pupils of the finance return', 'pupils', '人'),
  sum('stage-spending', '分学段教育费用', 'spending by stage', 'spending'),
  sum('stage-budget-spending', '分学段一般公共预算教育支出', 'budget spending by stage', 'budget-spending'),
  sum('stage-non-salary', '分学段公用经费', 'non-salary funds by stage', 'non-salary'),
]
