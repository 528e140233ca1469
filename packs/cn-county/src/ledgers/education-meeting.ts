/** Meetings on education 议教: the meetings themselves. What they resolved is in `meeting-item`. */
import { defineLedger } from '@youju/model'
import { day, flag, label, measuresOf, number, text } from '../shorthand.ts'

export const educationMeeting = defineLedger({
  code: 'education-meeting',
  label: label('教育工作会议', 'education meetings'),
  mechanisms: ['M06', 'M03'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'township', also: ['county', 'school', 'section'] },
  key: ['held-on', 'title'],
  date: 'held-on',
  fields: [
    day('held-on', '会议日期', 'held on', { required: true, aliases: ['日期', '时间'] }),
    text('title', '会议名称', 'title', { required: true, aliases: ['会议主题', '议题'] }),
    text('body', '召开单位', 'body', { aliases: ['主办单位'] }),
    text('chair', '主持人职务', 'chair (post)', { aliases: ['主持人'] }),
    number('人')('attendance', '出席人数', 'attendance', { aliases: ['参会人数'] }),
    number('人')('invited', '应到人数', 'invited'),
    number('件')('open-items', '会前未结事项数', 'items still open before the meeting'),
    flag('open-items-first', '会前通报未结事项', 'opened with the open items'),
    text('minutes', '会议纪要', 'minutes', { aliases: ['纪要文号'] }),
  ],
  rules: [
    {
      code: 'attendance-within-invited',
      level: 'error',
      text: label('出席人数不能多于应到人数', 'No more can attend than were invited'),
      check: 'attendance <= invited',
      examples: {
        passes: [{ line: { attendance: 24, invited: 26 } }],
        fails: [{ line: { attendance: 28, invited: 26 } }],
      },
    },
    {
      code: 'has-minutes',
      level: 'warning',
      text: label('会议须有纪要', 'A meeting needs its minutes'),
      check: 'minutes != empty',
      examples: { passes: [{ line: { minutes: '〔2023〕3号' } }], fails: [{ line: { minutes: null } }] },
    },
    {
      code: 'opens-with-open-items',
      level: 'warning',
      text: label('会前有未结事项的，会议应先通报办理情况', 'A meeting opens with the items still open'),
      when: 'open-items > 0',
      check: 'open-items-first',
      examples: {
        passes: [
          { line: { 'open-items': 3, 'open-items-first': true } },
          { line: { 'open-items': 0, 'open-items-first': false } },
        ],
        fails: [{ line: { 'open-items': 3, 'open-items-first': false } }],
      },
    },
  ],
})

export const educationMeetingMeasures = [
  measuresOf('education-meeting')('education-meetings', '教育工作会议次数', 'education meetings', { unit: '次' }),
]
