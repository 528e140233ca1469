/**
 * Who was there 参训人员名单: the lists behind the counts of training, party and warning sessions, with each person's hours and
 * score. All personal.
 */
import { defineLedger } from '@youju/model'
import { coded, day, decimal, flag, label, measuresOf, person, text } from '../shorthand.ts'

export const attendee = defineLedger({
  code: 'attendee',
  label: label('参训人员名单', 'attendance lists'),
  mechanisms: ['M22', 'M47', 'M48'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['township', 'county', 'city', 'section'] },
  key: ['held-on', 'session-sort', 'title', 'person'],
  date: 'held-on',
  fields: [
    day('held-on', '开始日期', 'held on', { required: true, aliases: ['日期', '培训日期'] }),
    coded('session-sort', '活动种类', 'sort of session', { required: true, aliases: ['种类'] }),
    text('title', '培训名称', 'title', { required: true, aliases: ['名称', '主题', '教育内容'] }),
    person('person', '参加人', 'person', { required: true, aliases: ['姓名', '工号'] }),
    decimal('学时')('hours', '学时', 'hours', { aliases: ['认定学时'] }),
    decimal('分')('score', '测试成绩', 'score', { personal: true, aliases: ['成绩', '得分'] }),
    flag('passed', '合格', 'passed', { personal: true, aliases: ['是否合格', '考核合格'] }),
    flag('retaken', '补测', 'retaken', { aliases: ['是否补测'], empty: 'none' }),
    flag('notes-checked', '已查笔记', 'notes checked', { aliases: ['笔记检查'], empty: 'none' }),
  ],
  rules: [
    {
      code: 'hours-within-training',
      level: 'error',
      text: label('个人学时不能多于该次培训的学时', 'Nobody has more hours than the training'),
      when: "session-sort = 'training'",
      check: 'hours <= highest(training.hours by held-on = started-on, title)',
      examples: {
        passes: [
          {
            line: { 'held-on': '2023-07-10', 'session-sort': 'training', title: '新课标研修', hours: 24 },
            lines: { training: [{ 'started-on': '2023-07-10', title: '新课标研修', hours: 24 }] },
          },
        ],
        fails: [
          {
            line: { 'held-on': '2023-07-10', 'session-sort': 'training', title: '新课标研修', hours: 42 },
            lines: { training: [{ 'started-on': '2023-07-10', title: '新课标研修', hours: 24 }] },
          },
        ],
      },
    },
    {
      code: 'hours-within-party-session',
      level: 'error',
      text: label('个人学时不能多于该次学习的学时', 'Nobody has more hours than the session'),
      when: "session-sort = 'party'",
      check: 'hours <= highest(party-session.hours by held-on, title = topic)',
      examples: {
        passes: [
          {
            line: { 'held-on': '2023-03-06', 'session-sort': 'party', title: '专题党课', hours: 2 },
            lines: { 'party-session': [{ 'held-on': '2023-03-06', topic: '专题党课', hours: 2 }] },
          },
        ],
        fails: [
          {
            line: { 'held-on': '2023-03-06', 'session-sort': 'party', title: '专题党课', hours: 8 },
            lines: { 'party-session': [{ 'held-on': '2023-03-06', topic: '专题党课', hours: 2 }] },
          },
        ],
      },
    },
    {
      code: 'passed-means-pass-mark',
      level: 'error',
      text: label('成绩低于合格线的不能填“合格”', 'Nobody passes below the pass mark'),
      when: "session-sort = 'warning-test' and passed",
      check: 'score >= highest(warning-test.pass-mark by held-on, title = material)',
      examples: {
        passes: [
          {
            line: {
              ...{ 'held-on': '2023-08-17', 'session-sort': 'warning-test', title: '警示教育片' },
              ...{ score: 92, passed: true },
            },
            lines: { 'warning-test': [{ 'held-on': '2023-08-17', material: '警示教育片', 'pass-mark': 90 }] },
          },
        ],
        fails: [
          {
            line: {
              ...{ 'held-on': '2023-08-17', 'session-sort': 'warning-test', title: '警示教育片' },
              ...{ score: 86, passed: true },
            },
            lines: { 'warning-test': [{ 'held-on': '2023-08-17', material: '警示教育片', 'pass-mark': 90 }] },
          },
        ],
      },
    },
  ],
  aliases: ['培训签到表', '参训名单', '签到表', '测试成绩表'],
})

const measure = measuresOf('attendee')
export const attendeeMeasures = [
  measure('attendances', '名单上的参加人次', 'attendances on the lists', { by: ['session-sort'], unit: '人次' }),
]
