/** Honours and rewards 评优表彰: within the quota, publicly noticed, never for somebody vetoed. */
import { defineLedger } from '@youju/model'
import { coded, day, flag, label, measuresOf, money, number, partOf, text } from '../shorthand.ts'

export const honour = defineLedger({
  code: 'honour',
  label: label('评优表彰', 'honours'),
  mechanisms: ['M26'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'township', also: ['county', 'school', 'section', 'city'] },
  key: ['awarded-on', 'honour-kind', 'level', 'winner'],
  date: 'awarded-on',
  fields: [
    day('awarded-on', '表彰日期', 'awarded on', { required: true, aliases: ['日期'] }),
    coded('honour-kind', '荣誉类别', 'kind', { required: true, aliases: ['荣誉', '表彰类别'] }),
    coded('level', '级别', 'level', { required: true }),
    coded('winner', '获奖者类别', 'kind of holder', { required: true, aliases: ['对象'] }),
    number('个')('quota', '名额', 'quota', { aliases: ['分配名额'] }),
    number('个')('chosen', '表彰数', 'honoured', { required: true, aliases: ['表彰人数', '人数'] }),
    number('个')('recommended', '推荐上级数', 'recommended to the upper level', { aliases: ['上报推荐数'] }),
    day('notice-from', '公示开始日期', 'public notice from'),
    day('notice-to', '公示结束日期', 'public notice to'),
    money('prize', '单项奖金', 'prize for each', { aliases: ['奖金标准'] }),
    money('amount', '奖金合计', 'prizes together', { aliases: ['奖金', '金额'] }),
    flag('vetoed', '含被一票否决对象', 'includes somebody vetoed'),
    text('document', '表彰文号', 'document', { aliases: ['文号'] }),
  ],
  rules: [
    partOf('quota', '名额', 'the quota')('chosen', '表彰数', 'Those honoured'),
    partOf('chosen', '表彰数', 'those honoured')('recommended', '推荐上级数', 'Those recommended'),
    {
      code: 'prizes-add-up',
      level: 'error',
      text: label('奖金合计应等于表彰数乘以单项奖金', 'Prizes together are holders times prize'),
      check: 'amount = chosen * prize',
      examples: {
        passes: [{ line: { chosen: 21, prize: 300, amount: 6300 } }],
        fails: [{ line: { chosen: 21, prize: 300, amount: 63000 } }],
      },
    },
    {
      code: 'no-honour-for-the-vetoed',
      level: 'error',
      text: label('被一票否决的单位和个人不得表彰', 'Nobody who is vetoed is honoured'),
      check: 'not vetoed',
      examples: { passes: [{ line: { vetoed: false } }], fails: [{ line: { vetoed: true } }] },
    },
    {
      code: 'awarded-after-notice',
      level: 'error',
      text: label(
        '公示结束后方可表彰，请核对日期',
        'Honours are given after the public notice has ended; check the days',
      ),
      check: 'awarded-on > notice-to',
      examples: {
        passes: [{ line: { 'awarded-on': '2023-09-08', 'notice-to': '2023-09-01' } }],
        fails: [{ line: { 'awarded-on': '2023-08-30', 'notice-to': '2023-09-01' } }],
      },
    },
    {
      code: 'is-noticed',
      level: 'warning',
      text: label('表彰前须公示，请填公示起止日期', 'Honours are noticed in public first; add the days'),
      check: 'notice-from != empty and notice-to != empty',
      fields: ['notice-from', 'notice-to'],
      examples: {
        passes: [{ line: { 'notice-from': '2023-08-25', 'notice-to': '2023-09-01' } }],
        fails: [{ line: { 'notice-from': null, 'notice-to': null } }],
      },
    },
    {
      code: 'notice-has-two-ends',
      level: 'error',
      text: label('公示开始日期不能晚于结束日期', 'A notice begins before it ends'),
      check: 'notice-from <= notice-to',
      examples: {
        passes: [{ line: { 'notice-from': '2023-08-25', 'notice-to': '2023-09-01' } }],
        fails: [{ line: { 'notice-from': '2023-09-05', 'notice-to': '2023-09-01' } }],
      },
    },
  ],
})

const measure = measuresOf('honour')
const by = ['honour-kind', 'level', 'winner']
export const honourMeasures = [
  measure('honoured', '表彰数', 'honours', { sum: 'chosen', by, unit: '个' }),
  measure('honours-recommended', '推荐上级表彰数', 'recommended', { sum: 'recommended', by, unit: '个' }),
  measure('prize-money', '表彰奖金', 'prize money', { sum: 'amount', by, unit: '元' }),
]
