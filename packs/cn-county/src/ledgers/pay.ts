/** Pay, allowances, housing and pensions 待遇: persons × standard = amount, paid in full and on time. */
import { defineLedger } from '@youju/model'
import { coded, day, flag, label, measuresOf, money, persons, text } from '../shorthand.ts'

export const pay = defineLedger({
  code: 'pay',
  label: label('教职工待遇', 'pay and benefits'),
  mechanisms: ['M27'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['county', 'township', 'city'] },
  key: ['paid-on', 'pay-item', 'group'],
  date: 'paid-on',
  fields: [
    coded('pay-item', '待遇项目', 'item', { required: true, aliases: ['项目'] }),
    text('group', '人员范围', 'group', { required: true, aliases: ['对象', '范围'] }),
    persons('persons', '人数', 'persons', { required: true }),
    money('standard', '标准', 'standard', { required: true, aliases: ['人均标准'] }),
    money('amount', '金额', 'amount', { required: true, aliases: ['发放金额'] }),
    money('increase', '比上年增加额', 'more than last year', { aliases: ['新增金额'] }),
    day('due-on', '应发日期', 'due on'),
    day('paid-on', '发放日期', 'paid on', { required: true }),
    flag('on-time', '按时足额', 'in full and on time', { aliases: ['按时发放'] }),
    money('arrears', '拖欠金额', 'arrears', { aliases: ['拖欠'] }),
  ],
  rules: [
    {
      code: 'persons-times-standard',
      level: 'error',
      text: label('金额应等于人数乘以标准，请核对', 'The amount is persons times standard; check the three'),
      check: 'amount = persons * standard',
      examples: {
        passes: [{ line: { persons: 7, standard: 1000, amount: 7000 } }],
        fails: [{ line: { persons: 7, standard: 1000, amount: 70000 } }],
      },
    },
    {
      code: 'no-arrears',
      level: 'warning',
      text: label('教师待遇不得拖欠，请说明', 'Pay may not be in arrears; say why'),
      check: 'arrears = 0',
      examples: { passes: [{ line: { arrears: 0 } }], fails: [{ line: { arrears: 12000 } }] },
    },
    {
      code: 'no-target-bonus-after-a-veto',
      level: 'error',
      text: label(
        '上年度考核被一票否决（含不足80分）的单位不得发放目标奖',
        'A unit that was vetoed in last year’s assessment, as below 80, has no target bonus',
      ),
      when: "pay-item = 'target-bonus'",
      check: 'count(assessment where vetoed != empty and vetoed a-year-before) = 0',
      examples: {
        passes: [
          { line: { 'pay-item': 'target-bonus' }, 'a-year-before': { assessment: [{ vetoed: false }] } },
          { line: { 'pay-item': 'merit' }, 'a-year-before': { assessment: [{ vetoed: true }] } },
        ],
        fails: [{ line: { 'pay-item': 'target-bonus' }, 'a-year-before': { assessment: [{ vetoed: true }] } }],
      },
    },
    {
      code: 'on-time-agrees',
      level: 'error',
      text: label('“按时发放”与发放日期、应发放日期不符', '“On time” does not agree with the two days'),
      when: 'on-time',
      check: 'paid-on <= due-on',
      examples: {
        passes: [{ line: { 'on-time': true, 'paid-on': '2023-01-10', 'due-on': '2023-01-15' } }],
        fails: [{ line: { 'on-time': true, 'paid-on': '2023-02-10', 'due-on': '2023-01-15' } }],
      },
    },
  ],
})

const measure = measuresOf('pay')
const by = ['pay-item']
export const payMeasures = [
  measure('pay-amount', '待遇发放金额', 'pay and benefits', { sum: 'amount', by, unit: '元' }),
  measure('pay-persons', '待遇发放人数', 'persons paid', { sum: 'persons', by, unit: '人' }),
  measure('pay-increase', '待遇新增金额', 'new pay', { sum: 'increase', by, unit: '元' }),
  measure('pay-arrears', '拖欠待遇', 'arrears', { sum: 'arrears', by, unit: '元' }),
]
