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
    day('announced-on', '公告日期', 'announced on', { aliases: ['招聘公告日期'] }),
    day('written-on', '笔试日期', 'written test on'),
    day('interviewed-on', '面试试讲日期', 'interview and trial lesson on', { aliases: ['面试日期', '试讲日期'] }),
    day('medical-on', '体检日期', 'medical on'),
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
    {
      code: 'hired-are-on-the-register',
      level: 'warning',
      text: label(
        '教职工名册中该批次、学段、学科的人数少于录用人数，请补登名册',
        'The register of staff has fewer people of this batch, stage and subject than were hired; add them',
      ),
      when: 'count(staff-member) > 0',
      check: 'count(staff-member by batch = recruitment-batch, stage, subject) >= hired',
      fields: ['hired'],
      examples: {
        passes: [
          {
            line: { batch: '2023年公开招聘', stage: 'primary', subject: 'music', hired: 1 },
            lines: {
              'staff-member': [{ 'recruitment-batch': '2023年公开招聘', stage: 'primary', subject: 'music' }],
            },
          },
          { line: { batch: '2023年公开招聘', stage: 'primary', subject: 'music', hired: 1 } },
        ],
        fails: [
          {
            line: { batch: '2023年公开招聘', stage: 'primary', subject: 'music', hired: 2 },
            lines: {
              'staff-member': [{ 'recruitment-batch': '2023年公开招聘', stage: 'primary', subject: 'music' }],
            },
          },
        ],
      },
    },
    {
      code: 'seven-working-days-of-notice',
      level: 'error',
      text: label(
        '拟聘人员公示不少于7个工作日，请核对公示起止日期',
        'Those to be hired are noticed for at least seven working days; check the days of the notice',
      ),
      check: 'work-days(notice-from, notice-to) >= 7',
      examples: {
        passes: [{ line: { 'notice-from': '2023-07-24', 'notice-to': '2023-08-01' } }],
        fails: [{ line: { 'notice-from': '2023-07-24', 'notice-to': '2023-07-31' } }],
      },
    },
    {
      code: 'hired-after-notice',
      level: 'error',
      text: label('录用日期不能早于公示结束日期', 'Nobody is hired before the notice has ended'),
      check: 'hired-on > notice-to',
      examples: {
        passes: [{ line: { 'hired-on': '2023-08-20', 'notice-to': '2023-08-01' } }],
        fails: [{ line: { 'hired-on': '2023-07-28', 'notice-to': '2023-08-01' } }],
      },
    },
    {
      code: 'steps-in-order',
      level: 'error',
      text: label(
        '招聘步骤的日期应依次为：公告、笔试、面试、体检、公示',
        'The steps follow one another: announcement, written test, interview, medical, notice',
      ),
      check:
        'written-on >= announced-on and interviewed-on >= written-on and medical-on >= interviewed-on and notice-from >= medical-on',
      fields: ['announced-on', 'written-on', 'interviewed-on', 'medical-on', 'notice-from'],
      examples: {
        passes: [
          {
            line: {
              'announced-on': '2023-05-08',
              'written-on': '2023-06-10',
              'interviewed-on': '2023-07-01',
              'medical-on': '2023-07-12',
              'notice-from': '2023-07-24',
            },
          },
          { line: { 'announced-on': '2023-05-08', 'interviewed-on': '2023-05-20' } },
        ],
        fails: [{ line: { 'written-on': '2023-06-10', 'interviewed-on': '2023-06-01' } }],
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
