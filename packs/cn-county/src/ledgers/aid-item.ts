/** Aid paid 资助发放: persons × standard = amount, tier by tier. Loans are listed but are no grants. */
import { defineLedger } from '@youju/model'
import { coded, day, flag, label, measuresOf, money, persons, text } from '../shorthand.ts'

export const aidItem = defineLedger({
  code: 'aid-item',
  label: label('学生资助发放', 'aid paid'),
  mechanisms: ['M13'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['county', 'township', 'city'] },
  key: ['paid-on', 'aid-kind', 'stage', 'award-tier', 'term'],
  date: 'paid-on',
  fields: [
    coded('aid-kind', '资助类别', 'kind', { required: true, aliases: ['资助项目', '类别'] }),
    coded('stage', '学段', 'stage'),
    coded('award-tier', '升学奖励档次', 'tier', { aliases: ['档次'], empty: 'none' }),
    text('term', '学期', 'term'),
    persons('persons', '资助人数', 'persons', { required: true, aliases: ['人数', '资助人次'] }),
    money('standard', '资助标准', 'standard', { required: true, aliases: ['标准', '标准（元/人）'] }),
    money('amount', '资助金额', 'amount', { required: true, aliases: ['金额', '发放金额'] }),
    coded('funding-source', '资金来源', 'source'),
    day('due-on', '应发放日期', 'due on'),
    day('paid-on', '发放日期', 'paid on', { required: true, aliases: ['到账日期'] }),
    flag('on-time', '按时发放', 'on time', { aliases: ['是否按时'] }),
    persons('failed', '发放失败人数', 'payments that failed'),
  ],
  rules: [
    {
      code: 'persons-times-standard',
      level: 'error',
      text: label('资助金额应等于人数乘以标准，请核对', 'The amount is persons times standard; check the three'),
      check: 'amount = persons * standard',
      examples: {
        passes: [{ line: { persons: 32, standard: 600, amount: 19200 } }],
        fails: [{ line: { persons: 32, standard: 600, amount: 12900 } }],
      },
    },
    {
      code: 'on-time-agrees',
      level: 'error',
      text: label('“按时发放”与发放日期、应发放日期不符', '“On time” does not agree with the two days'),
      when: 'on-time',
      check: 'paid-on <= due-on',
      examples: {
        passes: [{ line: { 'on-time': true, 'paid-on': '2023-11-20', 'due-on': '2023-11-30' } }],
        fails: [{ line: { 'on-time': true, 'paid-on': '2023-12-20', 'due-on': '2023-11-30' } }],
      },
    },
    {
      code: 'failed-within-persons',
      level: 'error',
      text: label('发放失败人数不能多于资助人数', 'No more payments can fail than persons are aided'),
      check: 'failed <= persons',
      examples: { passes: [{ line: { persons: 32, failed: 1 } }], fails: [{ line: { persons: 32, failed: 33 } }] },
    },
    {
      code: 'non-boarders-get-half',
      level: 'error',
      text: label(
        '非寄宿生生活补助标准为同学段寄宿生的50%，请核对',
        'Non-boarders get half of the boarders’ subsidy of their stage; check the standard',
      ),
      when: "aid-kind = '05'",
      check:
        "2 * standard >= lowest(standard by stage where aid-kind = '04') and 2 * standard <= highest(standard by stage where aid-kind = '04')",
      examples: {
        passes: [
          {
            line: { 'aid-kind': '05', stage: 'primary', standard: 312.5 },
            lines: {
              'aid-item': [
                { 'aid-kind': '04', stage: 'primary', standard: 500 },
                { 'aid-kind': '04', stage: 'primary', standard: 625 },
                { 'aid-kind': '04', stage: 'junior', standard: 750 },
              ],
            },
          },
          { line: { 'aid-kind': '05', stage: 'primary', standard: 312.5 } },
        ],
        fails: [
          {
            line: { 'aid-kind': '05', stage: 'primary', standard: 375 },
            lines: {
              'aid-item': [
                { 'aid-kind': '04', stage: 'primary', standard: 625 },
                { 'aid-kind': '04', stage: 'junior', standard: 750 },
              ],
            },
          },
        ],
      },
    },
  ],
  aliases: ['资助发放表', '助学金发放表', '升学奖励发放表'],
})

const measure = measuresOf('aid-item')
const by = ['aid-kind', 'stage', 'award-tier']
export const aidItemMeasures = [
  measure('aid-items', '资助发放笔数', 'items of aid', { by, unit: '笔' }),
  measure('aid-items-on-time', '按时发放笔数', 'items paid on time', { where: { 'on-time': true }, by, unit: '笔' }),
  measure('aid-persons', '资助人次', 'aid, person-times', { sum: 'persons', by, unit: '人次' }),
  measure('aid-amount', '资助金额', 'aid paid', { sum: 'amount', by, unit: '元' }),
]
