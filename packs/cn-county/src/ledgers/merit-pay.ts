/** How a school shares out merit pay 绩效工资分配: class teachers have more than others on average. */
import { defineLedger } from '@youju/model'
import { label, measuresOf, money, persons } from '../shorthand.ts'

export const meritPay = defineLedger({
  code: 'merit-pay',
  label: label('绩效工资分配', 'merit pay shared out'),
  mechanisms: ['M27'],
  shape: 'form',
  period: 'calendar-year',
  filledBy: { kind: 'school' },
  sparse: true,
  key: [],
  fields: [
    persons('class-teachers', '班主任人数', 'class teachers', { required: true }),
    money('class-teachers-pay', '班主任绩效工资', 'merit pay of class teachers', {
      required: true,
      aliases: ['班主任绩效工资总额'],
    }),
    persons('other-teachers', '其他教师人数', 'other teachers', { required: true }),
    money('other-teachers-pay', '其他教师绩效工资', 'merit pay of other teachers', {
      required: true,
      aliases: ['其他教师绩效工资总额'],
    }),
  ],
  rules: [
    {
      code: 'leans-to-class-teachers',
      level: 'warning',
      text: label(
        '绩效工资分配应向班主任倾斜：班主任人均应高于其他教师，请说明',
        'Merit pay leans to class teachers, who have more than others on average; say why not',
      ),
      check: 'class-teachers-pay / class-teachers > other-teachers-pay / other-teachers',
      examples: {
        passes: [
          {
            line: {
              ...{ 'class-teachers': 12, 'class-teachers-pay': 336000 },
              ...{ 'other-teachers': 30, 'other-teachers-pay': 720000 },
            },
          },
        ],
        fails: [
          {
            line: {
              ...{ 'class-teachers': 12, 'class-teachers-pay': 288000 },
              ...{ 'other-teachers': 30, 'other-teachers-pay': 720000 },
            },
          },
        ],
      },
    },
  ],
  aliases: ['绩效工资分配表'],
})

const measure = measuresOf('merit-pay')
export const meritPayMeasures = [
  measure('class-teachers-paid', '班主任人数', 'class teachers', { sum: 'class-teachers', unit: '人' }),
  measure('class-teachers-merit', '班主任绩效工资', 'merit pay of class teachers', {
    sum: 'class-teachers-pay',
    unit: '元',
  }),
  measure('other-teachers-paid', '其他教师人数', 'other teachers', { sum: 'other-teachers', unit: '人' }),
  measure('other-teachers-merit', '其他教师绩效工资', 'merit pay of other teachers', {
    sum: 'other-teachers-pay',
    unit: '元',
  }),
]
