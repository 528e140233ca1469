/** Average pay of teachers and of civil servants of the county in a year. */
import { defineLedger } from '@youju/model'
import { label, measuresOf, money, persons } from '../shorthand.ts'

export const payLevel = defineLedger({
  code: 'pay-level',
  label: label('教师与公务员工资水平', 'pay of teachers and civil servants'),
  mechanisms: ['M27', 'M30'],
  shape: 'form',
  period: 'calendar-year',
  filledBy: { kind: 'county' },
  key: [],
  fields: [
    persons('teachers', '义务教育教师人数', 'compulsory teachers', { required: true }),
    money('teachers-pay', '义务教育教师工资总额', 'pay of compulsory teachers', { required: true }),
    persons('civil-servants', '公务员人数', 'civil servants', { required: true }),
    money('civil-servants-pay', '公务员工资总额', 'pay of civil servants', { required: true }),
  ],
  rules: [
    {
      code: 'not-below-civil-servants',
      level: 'warning',
      text: label(
        '教师平均工资低于公务员平均工资，请说明整改安排',
        'Teachers are paid less than civil servants on average; say how this is mended',
      ),
      check: 'teachers-pay / teachers >= civil-servants-pay / civil-servants',
      examples: {
        passes: [
          { line: { teachers: 100, 'teachers-pay': 9100000, 'civil-servants': 50, 'civil-servants-pay': 4500000 } },
        ],
        fails: [
          { line: { teachers: 100, 'teachers-pay': 8900000, 'civil-servants': 50, 'civil-servants-pay': 4500000 } },
        ],
      },
    },
  ],
})

const measure = measuresOf('pay-level')
export const payLevelMeasures = [
  measure('paid-teachers', '义务教育教师人数', 'compulsory teachers paid', { sum: 'teachers', unit: '人' }),
  measure('teachers-payroll', '义务教育教师工资总额', 'pay of compulsory teachers', {
    sum: 'teachers-pay',
    unit: '元',
  }),
  measure('civil-servants', '公务员人数', 'civil servants', { sum: 'civil-servants', unit: '人' }),
  measure('civil-servants-payroll', '公务员工资总额', 'pay of civil servants', {
    sum: 'civil-servants-pay',
    unit: '元',
  }),
]
