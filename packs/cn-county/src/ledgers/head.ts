/** Heads and cadres 校长、干部: appointment, aims of the term, appraisal, leave. */
import { defineLedger } from '@youju/model'
import { coded, day, flag, label, measuresOf, number, person, text } from '../shorthand.ts'

export const head = defineLedger({
  code: 'head',
  label: label('校长和干部任期', 'heads and cadres'),
  mechanisms: ['M29'],
  shape: 'roster',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['section'] },
  key: ['person', 'post'],
  from: 'appointed-on',
  to: 'ended-on',
  sparse: true,
  fields: [
    person('person', '任职人', 'person', { required: true, aliases: ['姓名', '工号'] }),
    text('post', '职务', 'post', { required: true }),
    flag('principal', '正职', 'principal', { aliases: ['是否正职'] }),
    day('appointed-on', '任职日期', 'appointed on', { required: true }),
    day('term-end', '任期届满', 'term ends'),
    day('ended-on', '离任日期', 'ended on'),
    text('aims', '任期目标', 'aims of the term'),
    number('节')('taught', '授课节数', 'lessons taught', { aliases: ['上课节数'] }),
    number('节')('to-teach', '应授课节数', 'lessons to teach'),
    number('节')('observed', '听课节数', 'lessons observed'),
    number('节')('to-observe', '应听课节数', 'lessons to observe'),
    flag('office-head', '科室负责人', 'head of an office', { aliases: ['股室负责人'] }),
    day('on-loan-since', '借调日期', 'on loan since'),
    day('returned-on', '归队日期', 'returned on'),
    number('天')('leave-days', '离校天数', 'days away'),
    number('次')('leave-reports', '离校报备次数', 'leave reports'),
    coded('head-result', '任期考核结果', 'result of the appraisal', { aliases: ['考核结果'], empty: 'none' }),
  ],
  rules: [
    {
      code: 'term-after-appointment',
      level: 'error',
      text: label('任期届满应晚于任职日期', 'A term ends after the appointment'),
      check: 'term-end > appointed-on',
      examples: {
        passes: [{ line: { 'appointed-on': '2022-09-01', 'term-end': '2025-08-31' } }],
        fails: [{ line: { 'appointed-on': '2022-09-01', 'term-end': '2022-08-31' } }],
      },
    },
    {
      code: 'absence-is-reported',
      level: 'warning',
      text: label('校长离校须报备', 'A head’s absence is reported'),
      when: 'leave-days > 0',
      check: 'leave-reports >= 1',
      examples: {
        passes: [{ line: { 'leave-days': 4, 'leave-reports': 2 } }],
        fails: [{ line: { 'leave-days': 4, 'leave-reports': 0 } }],
      },
    },
    {
      code: 'teaches-and-observes',
      level: 'warning',
      text: label('授课、听课节数未达到规定', 'Fewer lessons taught or observed than asked for'),
      check: 'taught >= to-teach and observed >= to-observe',
      examples: {
        passes: [{ line: { taught: 80, 'to-teach': 80, observed: 42, 'to-observe': 40 } }],
        fails: [
          { line: { taught: 60, 'to-teach': 80, observed: 42, 'to-observe': 40 } },
          { line: { taught: null, 'to-teach': null, observed: 12, 'to-observe': 40 } },
        ],
      },
    },
    {
      code: 'office-heads-rotate',
      level: 'warning',
      text: label('科室负责人任满三年应轮岗', 'Heads of offices rotate after three years'),
      when: 'office-head',
      check: 'days(appointed-on, ended-on) <= 1096',
      examples: {
        passes: [{ line: { 'office-head': true, 'appointed-on': '2020-03-01', 'ended-on': '2023-03-01' } }],
        fails: [{ line: { 'office-head': true, 'appointed-on': '2018-03-01', 'ended-on': '2023-03-01' } }],
      },
    },
    {
      code: 'returned-after-loan',
      level: 'error',
      text: label('归队日期不能早于借调日期', 'Nobody returns before being on loan'),
      check: 'returned-on >= on-loan-since',
      examples: {
        passes: [{ line: { 'on-loan-since': '2022-03-01', 'returned-on': '2023-03-01' } }],
        fails: [{ line: { 'on-loan-since': '2022-03-01', 'returned-on': '2021-03-01' } }],
      },
    },
  ],
})

const measure = measuresOf('head')
export const headMeasures = [
  measure('heads', '在任校长和干部', 'heads and cadres in office', { by: ['head-result'], unit: '人' }),
  measure('leave-reports', '离校报备次数', 'leave reports', { sum: 'leave-reports', unit: '次' }),
]
