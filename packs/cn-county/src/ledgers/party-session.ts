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
  rules: [partOf('attended', '参加人数', 'those who attended')('notes-checked', '笔记检查人数', 'Notes checked')],
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
