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
    number('节')('observed', '听课节数', 'lessons observed'),
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
  ],
})

const measure = measuresOf('head')
export const headMeasures = [
  measure('heads', '在任校长和干部', 'heads and cadres in office', { by: ['head-result'], unit: '人' }),
  measure('leave-reports', '离校报备次数', 'leave reports', { sum: 'leave-reports', unit: '次' }),
]
