/** Training sessions: persons are people, person-times count a person once for each session. */
import { defineLedger } from '@youju/model'
import { coded, day, decimal, label, measuresOf, money, partOf, persons, personTimes, text } from '../shorthand.ts'

export const training = defineLedger({
  code: 'training',
  label: label('教师培训', 'training'),
  mechanisms: ['M22'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'township', also: ['school', 'county', 'city', 'section'] },
  key: ['started-on', 'title'],
  date: 'started-on',
  fields: [
    day('started-on', '开始日期', 'started on', { required: true, aliases: ['培训日期', '日期', '时间'] }),
    text('title', '培训名称', 'title', { required: true, aliases: ['培训内容', '名称', '班次名称'] }),
    coded('training-kind', '培训类别', 'kind', { required: true, aliases: ['类别', '培训形式'] }),
    coded('level', '级别', 'level', { aliases: ['培训级别'] }),
    text('organiser', '主办单位', 'organiser', { aliases: ['组织单位', '承办单位'] }),
    text('place', '培训地点', 'place', { aliases: ['地点'] }),
    decimal('天')('days', '天数', 'days'),
    decimal('天')('days-together', '集中培训天数', 'days spent together', { aliases: ['集中天数'] }),
    decimal('学时')('hours', '学时', 'hours'),
    persons('persons', '参加人数', 'persons', { required: true, aliases: ['人数', '培训人数'] }),
    personTimes('person-times', '参加人次', 'person-times', { aliases: ['人次', '培训人次'] }),
    persons('experts', '授课专家数', 'experts who taught', { aliases: ['专家数', '专家人数'] }),
    money('cost', '经费', 'cost', { aliases: ['培训经费', '支出'] }),
  ],
  rules: [
    partOf('days', '天数', 'the days')('days-together', '集中培训天数', 'Days spent together'),
    {
      code: 'persons-within-person-times',
      level: 'error',
      text: label('参加人数不能多于参加人次，请核对', 'Persons cannot exceed person-times; check both'),
      check: 'persons <= person-times',
      examples: {
        passes: [{ line: { persons: 420, 'person-times': 1264 } }],
        fails: [{ line: { persons: 420, 'person-times': 400 } }],
      },
    },
    {
      code: 'list-as-long-as-persons',
      level: 'warning',
      text: label(
        '参加人数应等于参训人员名单上的人数，请核对名单；尚未录完的请说明',
        'As many took part as the attendance list names; check the list, or say that it is not complete yet',
      ),
      when: "count(attendee by started-on = held-on, title where session-sort = 'training') > 0",
      check: "persons = count(attendee by started-on = held-on, title where session-sort = 'training')",
      examples: {
        passes: [
          {
            line: { 'started-on': '2023-07-10', title: '新课标研修', persons: 1 },
            lines: { attendee: [{ 'held-on': '2023-07-10', title: '新课标研修', 'session-sort': 'training' }] },
          },
          {
            line: { 'started-on': '2023-07-20', title: '班主任培训', persons: 50 },
            lines: { attendee: [{ 'held-on': '2023-07-10', title: '新课标研修', 'session-sort': 'training' }] },
          },
        ],
        fails: [
          {
            line: { 'started-on': '2023-07-10', title: '新课标研修', persons: 2 },
            lines: { attendee: [{ 'held-on': '2023-07-10', title: '新课标研修', 'session-sort': 'training' }] },
          },
        ],
      },
    },
  ],
  aliases: ['培训登记表', '教师培训一览表', '培训情况'],
})

const measure = measuresOf('training')
const by = ['training-kind', 'level']
export const trainingMeasures = [
  measure('training-sessions', '培训场次', 'training sessions', { by, unit: '场' }),
  measure('training-persons', '培训人数', 'persons trained', { sum: 'persons', by, unit: '人' }),
  measure('training-person-times', '培训人次', 'training, person-times', { sum: 'person-times', by, unit: '人次' }),
  measure('training-experts', '授课专家数', 'experts who taught', { sum: 'experts', by, unit: '人' }),
  measure('training-hours', '培训学时', 'training hours', { sum: 'hours', by, unit: '学时' }),
  measure('training-cost', '培训经费', 'cost of training', { sum: 'cost', by, unit: '元' }),
]
