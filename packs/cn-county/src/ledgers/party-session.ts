/** Sessions of party training 党员教育培训. */
import { defineLedger } from '@youju/model'
import { coded, day, decimal, flag, label, measuresOf, partOf, persons, text } from '../shorthand.ts'

export const partySession = defineLedger({
  code: 'party-session',
  label: label('党员学习活动', 'party sessions'),
  mechanisms: ['M47'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'township', also: ['county', 'school', 'section'] },
  key: ['held-on', 'topic'],
  date: 'held-on',
  fields: [
    day('held-on', '日期', 'held on', { required: true }),
    coded('party-session-kind', '党员教育形式', 'kind', { required: true, aliases: ['形式'] }),
    text('topic', '主题', 'topic', { required: true, aliases: ['内容'] }),
    text('speaker', '主讲人职务', 'speaker (post)'),
    decimal('学时')('hours', '学时', 'hours', { required: true }),
    persons('attended', '参加人数', 'attended', { required: true, aliases: ['人数'] }),
    persons('notes-checked', '笔记检查人数', 'notes checked'),
    flag('centralised', '集中培训', 'centralised training'),
  ],
  rules: [
    partOf('attended', '参加人数', 'those who attended')('notes-checked', '笔记检查人数', 'Notes checked'),
    {
      code: 'list-as-long-as-attended',
      level: 'warning',
      text: label(
        '参加人数应等于参训人员名单上的人数，请核对名单；尚未录完的请说明',
        'As many attended as the attendance list names; check the list, or say that it is not complete yet',
      ),
      when: "count(attendee by held-on, topic = title where session-sort = 'party') > 0",
      check: "attended = count(attendee by held-on, topic = title where session-sort = 'party')",
      examples: {
        passes: [
          {
            line: { 'held-on': '2023-03-06', topic: '专题党课', attended: 1 },
            lines: { attendee: [{ 'held-on': '2023-03-06', title: '专题党课', 'session-sort': 'party' }] },
          },
        ],
        fails: [
          {
            line: { 'held-on': '2023-03-06', topic: '专题党课', attended: 18 },
            lines: { attendee: [{ 'held-on': '2023-03-06', title: '专题党课', 'session-sort': 'party' }] },
          },
        ],
      },
    },
    {
      code: 'notes-as-on-the-list',
      level: 'warning',
      text: label('笔记检查人数应等于名单上“已查笔记”的人数', 'As many notes were checked as the attendance list says'),
      when: "count(attendee by held-on, topic = title where session-sort = 'party') > 0",
      check: "notes-checked = count(attendee by held-on, topic = title where session-sort = 'party' and notes-checked)",
      examples: {
        passes: [
          {
            line: { 'held-on': '2023-03-06', topic: '专题党课', 'notes-checked': 1 },
            lines: {
              attendee: [
                { 'held-on': '2023-03-06', title: '专题党课', 'session-sort': 'party', 'notes-checked': true },
                { 'held-on': '2023-03-06', title: '专题党课', 'session-sort': 'party', 'notes-checked': false },
              ],
            },
          },
        ],
        fails: [
          {
            line: { 'held-on': '2023-03-06', topic: '专题党课', 'notes-checked': 1 },
            lines: {
              attendee: [
                { 'held-on': '2023-03-06', title: '专题党课', 'session-sort': 'party', 'notes-checked': false },
              ],
            },
          },
        ],
      },
    },
    {
      code: 'notes-exist',
      level: 'warning',
      text: label('学习活动须检查笔记，请填笔记检查人数', 'Notes of a session are checked; say how many'),
      when: 'attended > 0',
      check: 'notes-checked >= 1',
      examples: {
        passes: [{ line: { attended: 20, 'notes-checked': 18 } }],
        fails: [{ line: { attended: 20, 'notes-checked': 0 } }],
      },
    },
  ],
})

const measure = measuresOf('party-session')
export const partySessionMeasures = [
  measure('party-sessions', '党员学习活动次数', 'party sessions', { by: ['party-session-kind'], unit: '次' }),
  measure('party-attendance', '党员学习活动参加人次', 'party sessions, person-times', {
    sum: 'attended',
    by: ['party-session-kind'],
    unit: '人次',
  }),
]
