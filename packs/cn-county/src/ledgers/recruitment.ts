/** Recruitment: a line per school, batch, subject and degree with the people hired. */
import { defineLedger } from '@youju/model'
import { coded, day, label, measuresOf, persons, text } from '../shorthand.ts'

export const recruitment = defineLedger({
  code: 'recruitment',
  label: label('教师招聘', 'recruitment'),
  mechanisms: ['M21'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['township', 'county', 'city', 'section'] },
  key: ['hired-on', 'recruitment-kind', 'stage', 'subject', 'education'],
  date: 'hired-on',
  fields: [
    day('hired-on', '录用日期', 'hired on', { required: true, aliases: ['聘用日期', '入职日期'] }),
    text('batch', '批次', 'batch'),
    coded('recruitment-kind', '招聘方式', 'way of recruitment'),
    coded('stage', '任教学段', 'stage', { aliases: ['学段'] }),
    coded('subject', '学科', 'subject', { aliases: ['任教学科'] }),
    coded('education', '学历', 'education'),
    persons('planned', '计划数', 'planned', { aliases: ['招聘计划'] }),
    persons('applicants', '报名人数', 'applicants'),
    persons('hired', '录用人数', 'hired', { required: true, aliases: ['聘用人数', '招聘人数', '实际录用'] }),
    persons('licensed', '持教师资格证人数', 'licensed', { aliases: ['持证人数'] }),
    day('notice-from', '公示开始日期', 'public notice from'),
    day('notice-to', '公示结束日期', 'public notice to'),
  ],
  rules: [
    {
      code: 'hired-within-plan',
      level: 'error',
      text: label('录用人数不能超过招聘计划，请核对', 'No more can be hired than planned; check both'),
      check: 'hired <= planned',
      examples: {
        passes: [{ line: { planned: 5, hired: 5 } }],
        fails: [{ line: { planned: 5, hired: 6 } }],
      },
    },
    {
      code: 'hired-within-applicants',
      level: 'error',
      text: label('录用人数不能多于报名人数，请核对', 'No more can be hired than applied; check both'),
      check: 'hired <= applicants',
      examples: {
        passes: [{ line: { applicants: 40, hired: 5 } }],
        fails: [{ line: { applicants: 4, hired: 5 } }],
      },
    },
    {
      code: 'licence-before-teaching',
      level: 'warning',
      text: label(
        '有新录用教师尚未取得教师资格证，上岗前须取得',
        'Some of those hired hold no licence yet; they need one before they teach',
      ),
      check: 'licensed >= hired',
      examples: {
        passes: [{ line: { hired: 5, licensed: 5 } }],
        fails: [{ line: { hired: 5, licensed: 4 } }],
      },
    },
  ],
  aliases: ['招聘情况', '新进教师情况', '新招聘教师一览表'],
})

export const recruitmentMeasures = [
  measuresOf('recruitment')('recruits', '新招聘教师数', 'teachers recruited', {
    sum: 'hired',
    by: ['stage', 'subject', 'education', 'recruitment-kind'],
    unit: '人',
  }),
]
