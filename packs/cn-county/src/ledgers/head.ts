/** Heads and cadres 校长、干部: appointment, aims of the term, appraisal, leave. */
import { defineLedger } from '@youju/model'
import { coded, day, flag, label, measuresOf, number, partOf, person, text } from '../shorthand.ts'

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
    flag('principal', '正职', 'principal', { aliases: ['是否正职'], empty: 'none' }),
    number('名')('quality-rank', '教学质量评价名次', 'rank in teaching quality', {
      personal: true,
      note: label('只用于内部约谈，不公布', 'For the talk only, never published'),
    }),
    number('所')('ranked', '参评学校数', 'schools ranked'),
    day('talked-on', '约谈日期', 'talked to on'),
    day('appointed-on', '任职日期', 'appointed on', { required: true }),
    day('term-end', '任期届满', 'term ends'),
    day('ended-on', '离任日期', 'ended on'),
    text('aims', '任期目标', 'aims of the term'),
    number('节')('taught', '授课节数', 'lessons taught', { aliases: ['上课节数'] }),
    number('节')('to-teach', '应授课节数', 'lessons to teach'),
    number('节')('observed', '听课节数', 'lessons observed'),
    number('节')('to-observe', '应听课节数', 'lessons to observe'),
    flag('office-head', '科室负责人', 'head of an office', { aliases: ['股室负责人'], empty: 'none' }),
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
    {
      code: 'one-principal-at-a-time',
      level: 'error',
      text: label(
        '同一学校同时只有一名正职；前任离任日期填接任前一日',
        'A school has one principal at a time; the one before left the day before',
      ),
      when: 'principal',
      check: 'count(by principal during appointed-on to ended-on) <= 1',
      fields: ['appointed-on', 'ended-on'],
      examples: {
        passes: [
          {
            line: { principal: true, 'appointed-on': '2023-09-01' },
            lines: {
              head: [
                { principal: true, 'appointed-on': '2018-09-01', 'ended-on': '2023-08-31' },
                { principal: false, 'appointed-on': '2020-09-01' },
              ],
            },
          },
        ],
        fails: [
          {
            line: { principal: true, 'appointed-on': '2023-09-01' },
            lines: { head: [{ principal: true, 'appointed-on': '2018-09-01', 'ended-on': null }] },
          },
        ],
      },
    },
    {
      code: 'term-is-heeded',
      level: 'warning',
      text: label(
        '任期已满，请填离任日期；续聘的填新的任期届满日期',
        'The term is over: enter when it ended, or the end of the new term',
      ),
      when: 'ended-on = empty',
      check: 'term-end >= today()',
      fields: ['term-end', 'ended-on'],
      examples: {
        passes: [
          { line: { 'ended-on': null, 'term-end': '2025-08-31' }, today: '2025-08-31' },
          { line: { 'ended-on': '2025-08-31', 'term-end': '2025-08-31' }, today: '2026-01-10' },
        ],
        fails: [{ line: { 'ended-on': null, 'term-end': '2025-08-31' }, today: '2025-09-01' }],
      },
    },
    {
      code: 'office-head-in-office-rotates',
      level: 'warning',
      text: label(
        '科室负责人任职已满三年，应轮岗',
        'This head of an office has been there for three years and is due to rotate',
      ),
      when: 'office-head and ended-on = empty',
      check: 'days(appointed-on, today()) <= 1096',
      fields: ['appointed-on'],
      examples: {
        passes: [
          { line: { 'office-head': true, 'appointed-on': '2020-03-01', 'ended-on': null }, today: '2023-03-01' },
        ],
        fails: [{ line: { 'office-head': true, 'appointed-on': '2020-03-01', 'ended-on': null }, today: '2023-03-03' }],
      },
    },
    partOf('ranked', '参评学校数', 'the schools ranked')('quality-rank', '教学质量评价名次', 'The rank'),
    {
      code: 'last-place-is-talked-to',
      level: 'warning',
      text: label(
        '教学质量评价末位的学校，应约谈校长，请填约谈日期',
        'The head of the school in the last place is talked to; give the day',
      ),
      when: 'principal and quality-rank = ranked and ranked > 1',
      check: 'talked-on != empty',
      examples: {
        passes: [
          { line: { principal: true, 'quality-rank': 12, ranked: 12, 'talked-on': '2023-09-20' } },
          { line: { principal: true, 'quality-rank': 11, ranked: 12, 'talked-on': null } },
        ],
        fails: [{ line: { principal: true, 'quality-rank': 12, ranked: 12, 'talked-on': null } }],
      },
    },
    {
      code: 'lessons-are-recorded',
      level: 'warning',
      text: label(
        '在任校长须填应授课、应听课和实际节数',
        'A principal’s lessons are recorded: to teach, to observe, taught and observed',
      ),
      when: 'principal and not office-head and ended-on = empty',
      check: 'taught != empty and to-teach != empty and observed != empty and to-observe != empty',
      examples: {
        passes: [
          {
            line: {
              principal: true,
              'office-head': false,
              'ended-on': null,
              taught: 80,
              'to-teach': 80,
              observed: 42,
              'to-observe': 40,
            },
          },
        ],
        fails: [
          {
            line: {
              principal: true,
              'office-head': false,
              'ended-on': null,
              taught: 80,
              'to-teach': 80,
              observed: null,
              'to-observe': 40,
            },
          },
        ],
      },
    },
  ],
})

const measure = measuresOf('head')
export const headMeasures = [
  measure('heads', '在任校长和干部', 'heads and cadres in office', { by: ['head-result'], unit: '人' }),
  measure('principals', '在任正职校长', 'principals in office', {
    where: { principal: true, 'office-head': { not: true } },
    unit: '人',
  }),
  measure('leave-reports', '离校报备次数', 'leave reports', { sum: 'leave-reports', unit: '次' }),
]
